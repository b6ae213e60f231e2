#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Is the help whole: listed, linked, translated, and in the words of the window?"""

import os
import re
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parent.parent
HELP = CHECKOUT / 'help'
CHINESE = HELP / 'zh_CN' / 'zh_CN.po'
MALLARD = '{http://projectmallard.org/1.0/}'

# Names that the window shows, but that are no messages of a catalogue.
DATA = {'Jan–Jun', '1–6月'}


def run(*command):
    return subprocess.run(command, cwd=CHECKOUT, capture_output=True, text=True, check=True,
                          env={**os.environ, 'LC_ALL': 'C.UTF-8'}).stdout


def read_pages(folder):
    return {path.stem: ElementTree.parse(path).getroot() for path in sorted(folder.glob('*.page'))}


def translate(folder):
    binary = folder / 'help.mo'
    run('msgfmt', '-o', str(binary), str(CHINESE))
    run('itstool', '-m', str(binary), '-o', str(folder), *map(str, sorted((HELP / 'C').glob('*.page'))))
    return read_pages(folder)


def read_catalogue(path):
    """The messages of a catalogue with their translations, without mnemonics and ellipses."""
    text = run('msgcat', '--no-wrap', str(path))
    unquote = lambda line: re.sub(r'\\(.)', r'\1', line)
    plain = lambda words: re.sub(r'\(_[A-Z]\)|_|…$', '', words)
    pairs = re.findall(r'(?m)^msgid "(.*)"\n(?:msgid_plural "(?:.*)"\n)?msgstr(?:\[0\])? "(.*)"', text)
    return {(plain(unquote(words)), plain(unquote(chinese))) for words, chinese in pairs}


def list_gui(page):
    return [''.join(element.itertext()).rstrip('…') for element in page.iter(f'{MALLARD}gui')]


class Help(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.pages = read_pages(HELP / 'C')
        cls.scratch = tempfile.TemporaryDirectory()
        cls.chinese = translate(Path(cls.scratch.name))
        cls.words = read_catalogue(CHECKOUT / 'po' / 'zh_CN.po')

    @classmethod
    def tearDownClass(cls):
        cls.scratch.cleanup()

    def test_pages_are_listed(self):
        listed = re.findall(r"'([a-z-]+)\.page'", (HELP / 'meson.build').read_text())
        self.assertEqual(listed, sorted(self.pages))

    def test_pages_are_named(self):
        for name, page in self.pages.items():
            self.assertEqual(page.get('id'), name)

    def test_links_lead_somewhere(self):
        places = {name for name in self.pages}
        places |= {f'{name}#{section.get("id")}' for name, page in self.pages.items()
                   for section in page.iter(f'{MALLARD}section')}
        for name, page in self.pages.items():
            for link in page.iter(f'{MALLARD}link'):
                self.assertIn(link.get('xref'), places, name)

    def test_pages_are_reached_from_the_index(self):
        for name, page in self.pages.items():
            guides = [link for link in page.findall(f'{MALLARD}info/{MALLARD}link') if link.get('type') == 'guide']
            self.assertTrue(name == 'index' or guides, name)

    def test_figures_are_there(self):
        for name, page in self.pages.items():
            for media in page.iter(f'{MALLARD}media'):
                for language in ('C', 'zh_CN'):
                    self.assertTrue((HELP / language / media.get('src')).is_file(), f'{language}: {media.get("src")}')

    def test_chinese_is_complete(self):
        with tempfile.TemporaryDirectory() as folder:
            template = f'{folder}/help.pot'
            subprocess.run(['itstool', '-o', template, *(f'{name}.page' for name in sorted(self.pages))],
                           cwd=HELP / 'C', check=True, capture_output=True)
            wanted = re.findall(r'(?m)^msgid "(.*)"$', run('msgcat', '--no-wrap', template))
        there = re.findall(r'(?m)^msgid "(.*)"\nmsgstr "(.*)"$(?!\n")',
                           run('msgattrib', '--translated', '--no-fuzzy', '--no-wrap', str(CHINESE)))
        missing = set(wanted) - {words for words, _ in there} - {'', 'translator-credits'}
        self.assertEqual({words for words in missing if not words.startswith('external ref')}, set())

    def test_names_are_those_of_the_window(self):
        """In both languages, whatever order the names have in a sentence."""
        for name, page in self.pages.items():
            chinese = list_gui(self.chinese[name])
            for english in list_gui(page):
                with self.subTest(page=name, gui=english):
                    self.assertTrue(english in DATA or english.startswith('As of')
                                    or any((english, words) in self.words for words in chinese))
            self.assertEqual(len(chinese), len(list_gui(page)), name)

    def test_one_page_for_the_browser(self):
        for language in ('C', 'zh_CN'):
            with self.subTest(language=language), tempfile.NamedTemporaryFile(suffix='.html') as file:
                run(sys.executable, str(HELP / 'make-html.py'), language, str(HELP), file.name)
                text = Path(file.name).read_text(encoding='utf-8')
                for name in self.pages:
                    self.assertIn(f'id="{name}"', text)
                self.assertNotRegex(text, r'(?:src|href)="(?!#|data:)')


if __name__ == '__main__':
    unittest.main()
