#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Is the English of the plans complete, in step with them, and true to the glossary?"""

import csv
import gettext
import io
import os
import re
import subprocess
import sys
import tempfile
import unicodedata
import unittest
from decimal import Decimal
from importlib.machinery import SourceFileLoader
from importlib.util import module_from_spec, spec_from_loader
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parent.parent
CATALOGUES = CHECKOUT / 'po' / 'plan'
STRINGS = CATALOGUES / 'plan-strings.c'
ENGLISH = CATALOGUES / 'en.po'
GLOSSARY = CHECKOUT / 'data' / 'glossary.csv'

CHINESE_NUMBER = re.compile(r'([0-9.]+)(万亿|亿|万|)')
ENGLISH_NUMBER = re.compile(r'([0-9][0-9,.]*)( million| billion| trillion|)')
POWERS = {'': 0, '万': 4, '亿': 8, '万亿': 12, ' million': 6, ' billion': 9, ' trillion': 12}
COMPARATORS = ('以上', '以内', '左右', '超过', '不低于', '不高于', '＜')

# No Chinese and none of its punctuation, and quotation marks as in print.
UNPRINTED = re.compile(r'[\u3000-\u9fff\uff00-\uffef"\']|  |^ | $')


def load_plan_strings():
    """tools/plan-strings as a module; a program has no suffix to import it by."""
    sys.dont_write_bytecode = True
    loader = SourceFileLoader('plan_strings', str(CHECKOUT / 'tools' / 'plan-strings'))
    module = module_from_spec(spec_from_loader(loader.name, loader))
    loader.exec_module(module)
    return module


def run(*command, text=True):
    return subprocess.run(command, cwd=CHECKOUT, capture_output=True, text=text, env={**os.environ, 'LC_ALL': 'C'})


def read_catalogue():
    compiled = run('msgfmt', '-o', '-', str(ENGLISH), text=False)
    compiled.check_returncode()
    return gettext.GNUTranslations(io.BytesIO(compiled.stdout))


def normalize(term):
    return re.sub(r'\s', '', unicodedata.normalize('NFKC', term))


def read_glossary():
    """The English of every term; few terms have more than one."""
    glossary = {}
    with open(GLOSSARY, encoding='utf-8', newline='') as file:
        for row in csv.DictReader(file):
            glossary.setdefault(normalize(row['zh']), set()).add(row['en'])
    return glossary


def read_numbers(pattern, text):
    return [Decimal(digits.replace(',', '')).scaleb(POWERS[power]) for digits, power in pattern.findall(text)]


class PlanCatalogue(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.plan_strings = load_plan_strings()
        cls.messages = cls.plan_strings.collect(cls.plan_strings.read_plans())
        cls.translate = read_catalogue().gettext
        cls.glossary = read_glossary()

    def check_all(self, check, messages=None):
        for words in self.messages if messages is None else messages:
            with self.subTest(words=words):
                check(words, self.translate(words))

    def list_role(self, *roles):
        return [words for words, places in self.messages.items() if any(role in places for role in roles)]

    def test_strings_follow_the_plan(self):
        self.assertEqual(STRINGS.read_text(encoding='utf-8'), self.plan_strings.generate(),
                         'run tools/plan-strings')

    def test_catalogue_is_complete(self):
        with tempfile.TemporaryDirectory() as folder:
            template = str(Path(folder) / 'plan.pot')
            run('xgettext', '--from-code=UTF-8', '--keyword=N_', '-o', template, str(STRINGS)).check_returncode()
            compared = run('msgcmp', str(ENGLISH), template)
        self.assertEqual((compared.returncode, compared.stderr), (0, ''))
        self.assertNotRegex(ENGLISH.read_text(encoding='utf-8'), r'(?m)^#~|^#,.*fuzzy')

    def test_catalogue_is_sound(self):
        checked = run('msgfmt', '--check', '-o', '/dev/null', str(ENGLISH))
        self.assertEqual((checked.returncode, checked.stderr), (0, ''))

    def test_chinese_is_left_alone(self):
        languages = (CATALOGUES / 'LINGUAS').read_text(encoding='utf-8').split()
        self.assertIn('en', languages)
        self.assertFalse([language for language in languages if language.startswith('zh')])

    def test_glossary_is_followed(self):
        def check(words, english):
            terms = self.glossary.get(normalize(words), {english})
            self.assertIn(english[0].lower() + english[1:], {term[0].lower() + term[1:] for term in terms})

        self.check_all(check)

    def test_print(self):
        self.check_all(lambda words, english: self.assertNotRegex(english, UNPRINTED))

    def test_titles_begin_with_capitals(self):
        self.check_all(lambda words, english: self.assertRegex(english, '^[“0-9]*[A-Z0-9]'),
                       self.list_role('title', 'label', 'name', 'item'))

    def test_chapters_begin_alike(self):
        chapters = [words for words in self.list_role('title') if words.startswith('聚焦聚力')]
        self.assertTrue(chapters)
        self.check_all(lambda words, english: self.assertTrue(english.startswith('Focus on '), english), chapters)

    def test_goals_keep_their_numbers(self):
        def check(words, english):
            numbers = read_numbers(CHINESE_NUMBER, words)
            if len(numbers) == 1:
                self.assertEqual(numbers, read_numbers(ENGLISH_NUMBER, english), english)

        self.check_all(check, self.list_role('goal'))

    def test_goals_keep_their_comparators(self):
        def check(words, english):
            for comparator in COMPARATORS:
                term, = self.glossary[normalize(comparator)]
                self.assertEqual(comparator in words, english.startswith(f'{term} '), english)

        self.check_all(check, self.list_role('goal'))


if __name__ == '__main__':
    unittest.main()
