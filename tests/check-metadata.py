#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What desktops, stores and file managers are told of Jihua: is it valid, whole and in both languages?

Usage: check-metadata.py BUILD-FOLDER-OF-DATA
"""

import configparser
import json
import os
import re
import shutil
import struct
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parent.parent
DATA = CHECKOUT / 'data'
ICONS = DATA / 'icons' / 'hicolor'
APP_ID = 'io.github.jihua_app.Jihua'
MEDIA_TYPE = 'application/x-jihua-ledger'
CHINESE = ('zh_CN', 'zh-Hans-CN')  # as gettext writes it, the older and the newer
LANGUAGE = '{http://www.w3.org/XML/1998/namespace}lang'
SVG = '{http://www.w3.org/2000/svg}'

# The frame of each icon, and how many pixels a side it has to be readable at.
FRAMES = {
    f'scalable/apps/{APP_ID}.svg': 128,
    f'scalable/mimetypes/{APP_ID}-ledger.svg': 128,
    f'symbolic/apps/{APP_ID}-symbolic.svg': 16,
}
SMALLEST = 16

# What desktops recolor: filled shapes of one color, and nothing else.
SYMBOLIC_COLOR = '#2e3436'

# The last part of an identifier is the name of the program, as desktops do it.
TOLERATED = ['cid-contains-uppercase-letter']

PERMISSIONS = ['--share=ipc', '--socket=fallback-x11', '--socket=wayland', '--device=dri']


def run(*command, **variables):
    return subprocess.run(command, capture_output=True, text=True, env={**os.environ, 'LC_ALL': 'C.UTF-8', **variables})


def needs(*tools):
    missing = [tool for tool in tools if not shutil.which(tool)]
    return unittest.skipIf(missing, f'without {", ".join(missing)}')


def read_keys(path):
    keys = configparser.ConfigParser(interpolation=None, delimiters='=')
    keys.optionxform = str
    keys.read(path, encoding='utf-8')
    return keys


def list_text(element, tag):
    """The texts of the children called so, and those in Chinese."""
    found = [(child.get(LANGUAGE), ''.join(child.itertext()).strip()) for child in element.iter(tag)]
    return ([text for language, text in found if language is None],
            [text for language, text in found if language in CHINESE])


class Checked(unittest.TestCase):
    def check(self, *command, **variables):
        result = run(*command, **variables)
        self.assertEqual((result.returncode, result.stderr), (0, ''), result.stdout)
        return result.stdout


class DesktopEntry(Checked):
    def setUp(self):
        self.path = BUILT / f'{APP_ID}.desktop'
        self.keys = read_keys(self.path)

    @needs('desktop-file-validate')
    def test_valid(self):
        self.assertEqual(self.check('desktop-file-validate', '--warn-kde', str(self.path)), '')

    def test_in_chinese(self):
        for section in self.keys.sections():
            for key in ('Name', 'GenericName', 'Comment', 'Keywords'):
                if key in self.keys[section]:
                    self.assertRegex(self.keys[section].get(f'{key}[zh_CN]', ''), r'[\u4e00-\u9fff]', f'{section}: {key}')

    def test_search_terms(self):
        terms = self.keys['Desktop Entry']['Keywords[zh_CN]'].split(';')
        for term in ('台账', '目标', 'jihua', 'jh', 'taizhang', 'tz'):
            self.assertIn(term, terms)

    def test_actions(self):
        for name in self.keys['Desktop Entry']['Actions'].rstrip(';').split(';'):
            action = self.keys[f'Desktop Action {name}']
            self.assertEqual(action['Exec'], f'gapplication action {APP_ID} {name}')

    def test_started_by_message(self):
        self.assertEqual(self.keys['Desktop Entry']['DBusActivatable'], 'true')
        service = read_keys(BUILT / f'{APP_ID}.service')['D-BUS Service']
        self.assertEqual(service['Name'], APP_ID)
        self.assertRegex(service['Exec'], r'^/\S+/bin/jihua --gapplication-service$')

    def test_search_provider(self):
        provider = read_keys(BUILT / f'{APP_ID}.search-provider.ini')['Shell Search Provider']
        self.assertEqual(dict(provider), {
            'DesktopId': f'{APP_ID}.desktop', 'BusName': APP_ID, 'Version': '2',
            'ObjectPath': f'/{APP_ID.replace(".", "/")}/SearchProvider',
        })


class Metainfo(Checked):
    def setUp(self):
        self.path = BUILT / f'{APP_ID}.metainfo.xml'
        self.root = ElementTree.parse(self.path).getroot()

    @needs('appstreamcli')
    def test_valid(self):
        output = self.check('appstreamcli', 'validate', '--no-net', '--pedantic', '--explain', str(self.path))
        hints = re.findall(r'(?m)^[EWIP]: \S+ (\S+)', output)
        self.assertEqual([hint for hint in hints if hint not in TOLERATED], [], output)

    def test_in_chinese(self):
        for tag in ('name', 'summary', 'p', 'li', 'caption'):
            with self.subTest(tag=tag):
                english, chinese = list_text(self.root, tag)
                self.assertEqual(len(english), len(chinese))
                for text in chinese:
                    self.assertRegex(text, r'[\u4e00-\u9fff]')

    def test_whole(self):
        """What stores show beside the text: whose it is, for whom, on which screens, and in which colors."""
        self.assertEqual(self.root.findtext('project_license'), 'GPL-3.0-or-later')
        self.assertTrue(self.root.findtext('developer/name'))
        self.assertEqual(self.root.find('content_rating').get('type'), 'oars-1.1')
        self.assertEqual([color.get('scheme_preference') for color in self.root.iter('color')], ['light', 'dark'])
        for color in self.root.iter('color'):
            self.assertRegex(color.text, '^#[0-9a-f]{6}$')
        self.assertEqual(self.root.findtext('requires/display_length'), '360')
        self.assertEqual({control.text for control in self.root.iter('control')}, {'keyboard', 'pointing', 'touch'})
        self.assertEqual(self.root.findtext('supports/internet'), 'offline-only')
        for release in self.root.iter('release'):
            self.assertTrue(release.find('description/p') is not None)

    def test_pictures(self):
        for screenshot in self.root.iter('screenshot'):
            pictures = {image.get(LANGUAGE): DATA / 'screenshots' / Path(image.text).name
                        for image in screenshot.iter('image')}
            self.assertEqual(set(pictures), {None, 'zh_CN'})
            for language, picture in pictures.items():
                with self.subTest(picture=picture.name):
                    self.assertTrue(picture.stem.endswith(f'-{language or "en"}'))
                    width, height = struct.unpack('>II', picture.read_bytes()[16:24])
                    self.assertGreaterEqual(width, 1248)
                    self.assertAlmostEqual(width / height, 16 / 10, delta=.02)

    def test_as_the_desktop_entry(self):
        entry = read_keys(BUILT / f'{APP_ID}.desktop')['Desktop Entry']
        for tag, key in (('name', 'Name'), ('summary', 'Comment')):
            texts = {'[zh_CN]' if child.get(LANGUAGE) in CHINESE else '': child.text for child in self.root.findall(tag)}
            self.assertEqual(texts, {suffix: entry[key + suffix] for suffix in ('', '[zh_CN]')})
        self.assertIn(self.root.findtext('provides/mediatype'), entry['MimeType'].split(';'))


class Icons(Checked):
    def test_whole(self):
        found = {str(path.relative_to(ICONS)) for path in ICONS.rglob('*') if path.is_file()}
        self.assertEqual(found, set(FRAMES))

    def test_frames(self):
        for name, side in FRAMES.items():
            with self.subTest(icon=name):
                root = ElementTree.parse(ICONS / name).getroot()
                self.assertEqual(root.tag, f'{SVG}svg')
                self.assertEqual([root.get('width'), root.get('height')], [str(side)] * 2)
                self.assertEqual(root.get('viewBox'), f'0 0 {side} {side}')

    def test_without_writing(self):
        """Pictures of text would need a font and a language."""
        for name in FRAMES:
            for element in ElementTree.parse(ICONS / name).getroot().iter():
                self.assertNotIn(element.tag, (f'{SVG}text', f'{SVG}image', f'{SVG}style'), name)

    def test_symbolic(self):
        for name in FRAMES:
            if not name.endswith('-symbolic.svg'):
                continue
            for element in list(ElementTree.parse(ICONS / name).getroot()):
                self.assertIn(element.tag, (f'{SVG}path', f'{SVG}rect', f'{SVG}circle'))
                self.assertEqual(element.get('fill'), SYMBOLIC_COLOR)
                self.assertIsNone(element.get('stroke'))

    @needs('rsvg-convert')
    def test_drawn(self):
        for name in FRAMES:
            with self.subTest(icon=name), tempfile.TemporaryDirectory() as folder:
                drawn = Path(folder) / 'drawn.png'
                self.check('rsvg-convert', '-w', str(SMALLEST), '-h', str(SMALLEST), '-o', str(drawn), str(ICONS / name))
                self.assertEqual(struct.unpack('>II', drawn.read_bytes()[16:24]), (SMALLEST, SMALLEST))


class MediaType(Checked):
    def setUp(self):
        self.path = DATA / f'{APP_ID}.mime.xml'

    @needs('xmllint')
    def test_valid(self):
        self.check('xmllint', '--noout', str(self.path))

    @needs('update-mime-database', 'gio')
    def test_ledgers_are_known(self):
        """By their name, by what they begin with, and with a picture of their own."""
        with tempfile.TemporaryDirectory() as folder:
            packages = Path(folder) / 'mime' / 'packages'
            packages.mkdir(parents=True)
            shutil.copy(self.path, packages / f'{APP_ID}.xml')
            self.check('update-mime-database', str(packages.parent), XDG_DATA_HOME=folder)
            for name, text in (('named.jihua', '{}'), ('unnamed', '{ "format": "jihua-ledger", "version": 1 }')):
                with self.subTest(file=name):
                    file = Path(folder) / name
                    file.write_text(text)
                    info = self.check('gio', 'info', str(file), XDG_DATA_HOME=folder)
                    self.assertIn(f'standard::content-type: {MEDIA_TYPE}', info)
                    self.assertRegex(info, rf'standard::icon: {APP_ID}-ledger[,\n]')

    def test_in_chinese(self):
        comments = {child.get(LANGUAGE): child.text for child in ElementTree.parse(self.path).getroot().iter()
                    if child.tag.endswith('}comment')}
        self.assertEqual(set(comments), {None, 'zh_CN'})


class Settings(Checked):
    @needs('glib-compile-schemas')
    def test_valid(self):
        self.check('glib-compile-schemas', '--strict', '--dry-run', str(DATA))


class Sandbox(Checked):
    """The Flatpak: closed, and with its translations in the one file that is handed on."""

    def setUp(self):
        self.manifest = json.loads((CHECKOUT / 'flatpak' / f'{APP_ID}.json').read_text(encoding='utf-8'))

    def test_permissions(self):
        self.assertEqual(self.manifest['finish-args'], PERMISSIONS)

    def test_languages_are_kept(self):
        self.assertIs(self.manifest['separate-locales'], False)

    def test_runtime(self):
        self.assertEqual((self.manifest['id'], self.manifest['runtime'], self.manifest['sdk']),
                         (APP_ID, 'org.gnome.Platform', 'org.gnome.Sdk'))
        self.assertRegex(self.manifest['runtime-version'], r'^\d+$')

    def test_sources_are_here(self):
        for module in self.manifest['modules']:
            for source in module['sources']:
                self.assertEqual(source['type'], 'dir')
                self.assertTrue((CHECKOUT / 'flatpak' / source['path'] / 'meson.build').exists())


if __name__ == '__main__':
    BUILT = Path(sys.argv[1])
    unittest.main(argv=sys.argv[:1])
