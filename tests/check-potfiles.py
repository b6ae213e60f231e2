#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Are all messages listed for translation, and is the Chinese complete and sound?"""

import os
import re
import subprocess
import tempfile
import unittest
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parent.parent
POTFILES = CHECKOUT / 'po' / 'POTFILES'
LINGUAS = CHECKOUT / 'po' / 'LINGUAS'
CHINESE = CHECKOUT / 'po' / 'zh_CN.po'

# Where messages can be. Plan content has a catalogue of its own.
CANDIDATES = ('src/**/*.[ch]', 'src/**/*.blp', 'data/*.in', 'data/*.gschema.xml')

# As the preset “glib” of Meson's i18n module.
KEYWORDS = ('_', 'N_', 'C_:1c,2', 'NC_:1c,2', 'g_dcgettext:2', 'g_dngettext:2,3', 'g_dpgettext2:2c,3')

# Blueprint is near enough to C for xgettext.
BLUEPRINT = re.compile(r"(?m)^.*file '.*\.blp' extension 'blp' is unknown; will try C\n")

# A property of a template that people read, and is not marked.
UNMARKED = re.compile(r'(?m)^\s*(?:label|title|subtitle|description|placeholder-text|tooltip-text|text)\s*:\s*["\'].*[A-Za-z]{2}')
NAMES_OF_LANGUAGES = ('English',)

REFERENCE = re.compile(r'(?m)^#: (.*)$')
DIRECTIVE = re.compile(r'%(?:(\d+)\$)?0?\d*([a-z%])')
ACCELERATOR = re.compile(r'\(_[A-Z]\)')

# Chinese is set without ASCII punctuation, and without blanks around its own.
# Search terms alone are separated by ASCII semicolons.
MISPRINTED = re.compile(r"""[\u4e00-\u9fff][,.;:!?"'()]|[,;:!?"'()][\u4e00-\u9fff]|\.\.\.|[\uff00-\uffef\u3000-\u303f] | [\uff00-\uffef\u3001-\u303f]|  |^ | $""")


def run(*command):
    return subprocess.run(command, cwd=CHECKOUT, capture_output=True, text=True, env={**os.environ, 'LC_ALL': 'C.UTF-8'})


def list_candidates():
    return sorted({str(path.relative_to(CHECKOUT)) for pattern in CANDIDATES for path in CHECKOUT.glob(pattern)})


def extract(template, files):
    """The messages of the files, as the target jihua-pot extracts them; what xgettext complains of."""
    extracted = run('xgettext', '--from-code=UTF-8', '--add-location=file', '-o', template,
                    *(f'--keyword={keyword}' for keyword in KEYWORDS), *files)
    extracted.check_returncode()
    return BLUEPRINT.sub('', extracted.stderr)


def unquote(lines):
    text = ''.join(re.findall(r'(?m)"(.*)"$', lines))
    return re.sub(r'\\(.)', lambda match: {'n': '\n', 't': '\t'}.get(match[1], match[1]), text)


def read_messages(catalogue):
    """Pairs of a message, in the plural where it has one, and its translation."""
    field = r'((?: ".*"\n|".*"\n)+)'
    entry = re.compile(rf'(?m)^msgid{field}(?:msgid_plural{field})?msgstr(?:\[0\])?{field}')
    text = catalogue.read_text(encoding='utf-8').rstrip('\n') + '\n'
    messages = [(unquote(plural or single), unquote(translation)) for single, plural, translation in entry.findall(text)]
    return messages[1:]


def list_directives(text):
    """What is put into a message: the arguments by their place."""
    found = [(place, kind) for place, kind in DIRECTIVE.findall(text) if kind != '%']
    return {(int(place or order), kind) for order, (place, kind) in enumerate(found, start=1)}


class Potfiles(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        with tempfile.TemporaryDirectory() as folder:
            template = Path(folder) / 'all.pot'
            cls.complaints = extract(str(template), list_candidates())
            references = REFERENCE.findall(template.read_text(encoding='utf-8'))
        cls.files = {file for line in references for file in line.split()}
        cls.listed = [line for line in POTFILES.read_text(encoding='utf-8').splitlines() if not line.startswith('#')]

    def test_files_with_messages_are_listed(self):
        self.assertEqual(self.files - set(self.listed), set(), 'missing in po/POTFILES')

    def test_listed_files_have_messages(self):
        self.assertEqual(set(self.listed) - self.files, set(), 'gone, or without messages')

    def test_list_is_sorted(self):
        self.assertEqual(self.listed, sorted(set(self.listed)))

    def test_messages_are_extracted_without_complaint(self):
        self.assertEqual(self.complaints, '')

    def test_templates_are_marked(self):
        for path in sorted(CHECKOUT.glob('src/**/*.blp')):
            with self.subTest(template=path.name):
                found = UNMARKED.findall(path.read_text(encoding='utf-8'))
                self.assertEqual([line for line in found if not any(name in line for name in NAMES_OF_LANGUAGES)], [])


class ChineseCatalogue(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.messages = read_messages(CHINESE)

    def check_all(self, check):
        for words, chinese in self.messages:
            with self.subTest(words=words):
                check(words, chinese)

    def test_language_is_listed(self):
        self.assertIn(CHINESE.stem, LINGUAS.read_text(encoding='utf-8').split())

    def test_catalogue_is_complete(self):
        listed = [line for line in POTFILES.read_text(encoding='utf-8').splitlines() if not line.startswith('#')]
        with tempfile.TemporaryDirectory() as folder:
            template = str(Path(folder) / 'jihua.pot')
            extract(template, listed)
            compared = run('msgcmp', str(CHINESE), template)
        self.assertEqual((compared.returncode, compared.stderr), (0, ''), 'run ninja jihua-update-po and translate')
        self.assertNotRegex(CHINESE.read_text(encoding='utf-8'), r'(?m)^#~|^#,.*fuzzy')

    def test_catalogue_is_sound(self):
        checked = run('msgfmt', '--check', '--check-accelerators=_', '-o', '/dev/null', str(CHINESE))
        self.assertEqual((checked.returncode, checked.stderr), (0, ''))

    def test_messages_are_read(self):
        counted = run('msgfmt', '--statistics', '-o', '/dev/null', str(CHINESE))
        self.assertEqual(counted.stderr, f'{len(self.messages)} translated messages.\n')

    def test_arguments_are_kept(self):
        self.check_all(lambda words, chinese: self.assertEqual(list_directives(words), list_directives(chinese)))

    def test_arguments_have_no_gaps(self):
        """printf() aborts where a message leaves out an argument before the last it uses."""
        def check(*texts):
            for text in texts:
                places = {int(place) for place, _ in DIRECTIVE.findall(text) if place}
                self.assertEqual(places, set(range(1, len(places) + 1)))

        self.check_all(check)

    def test_print(self):
        def check(words, chinese):
            if not words.endswith(';'):
                self.assertNotRegex(ACCELERATOR.sub('', chinese).strip('\n'), MISPRINTED)

        self.check_all(check)


if __name__ == '__main__':
    unittest.main()
