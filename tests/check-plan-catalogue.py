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
from collections import Counter
from decimal import Decimal
from importlib.machinery import SourceFileLoader
from importlib.util import module_from_spec, spec_from_loader
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parent.parent
CATALOGUES = CHECKOUT / 'po' / 'plan'
STRINGS = CATALOGUES / 'plan-strings.c'
ENGLISH = CATALOGUES / 'en.po'
GLOSSARY = CHECKOUT / 'data' / 'glossary.csv'
GLOSSARY_EXCEPTIONS = CHECKOUT / 'tests' / 'data' / 'glossary-exceptions.csv'
NUMBERS_IN_ENGLISH = CHECKOUT / 'tests' / 'data' / 'numbers-in-english.csv'

CHINESE_NUMBER = re.compile(r'([0-9]+(?:\.[0-9]+)?)(万亿|亿|万|)')
ENGLISH_NUMBER = re.compile(r'([0-9]+(?:,[0-9]{3})*(?:\.[0-9]+)?)( million| billion| trillion|)')
POWERS = {'': 0, '万': 4, '亿': 8, '万亿': 12, ' million': 6, ' billion': 9, ' trillion': 12}
MULTIPLES = {'万': '10,000', '亿': '100 million', '万亿': 'trillion'}
COMPARATORS = ('以上', '以内', '左右', '超过', '不低于', '不高于', '＜')

# Words of the application, units and goals have checks of their own; rules of
# style are for reading.
TERMS = ('category', 'chapter', 'formula', 'indicator', 'institution', 'measure', 'place', 'program')

# How far apart the parts of a term may stand where its English has a gap.
GAP = '.{0,120}?'

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


def read_rows(path):
    with open(path, encoding='utf-8', newline='') as file:
        return list(csv.DictReader(file))


def read_glossary():
    """The English of every term; few terms have more than one."""
    glossary = {}
    for row in read_rows(GLOSSARY):
        glossary.setdefault(normalize(row['zh']), set()).add(row['en'])
    return glossary


def simplify(english):
    """English without what grammar and typography change about a term."""
    return re.sub(r'\s+', ' ', re.sub('[“”]', '', english)).lower()


def list_renderings(row):
    """The accepted English of a term in a running text, where it needs no gloss."""
    for english in (row['en'], *filter(None, row['also'].split(' | '))):
        yield english
        yield re.sub(r' ?\([^)]*\)', '', english)


def read_terms():
    """What each term may be in English, the longest term first: [(term, pattern)]."""
    renderings = {}
    for row in read_rows(GLOSSARY):
        if row['kind'] in TERMS:
            renderings.setdefault(normalize(row['zh']), []).extend(list_renderings(row))
    patterns = {term: re.compile('|'.join(GAP.join(re.escape(simplify(part.strip())) for part in english.split('…'))
                                          for english in accepted))
                for term, accepted in renderings.items()}
    return sorted(patterns.items(), key=lambda item: -len(item[0]))


def find_terms(terms, words):
    """The terms in the words, none within another."""
    rest = normalize(words)
    for term, pattern in terms:
        if term in rest:
            rest = rest.replace(term, '\0')
            yield term, pattern


def count_numbers(pattern, text):
    return Counter(Decimal(digits.replace(',', '')).scaleb(POWERS[power]).normalize()
                   for digits, power in pattern.findall(text))


class PlanCatalogue(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.plan_strings = load_plan_strings()
        cls.plans = cls.plan_strings.read_plans()
        cls.messages = cls.plan_strings.collect(cls.plans)
        cls.catalogue = read_catalogue()
        cls.glossary = read_glossary()
        cls.terms = read_terms()
        cls.numbers = [(row['zh'], row['en']) for row in read_rows(NUMBERS_IN_ENGLISH)]

    def translate(self, words, context=None):
        return self.catalogue.pgettext(context, words) if context else self.catalogue.gettext(words)

    def check_all(self, check, messages=None):
        for context, words in self.messages if messages is None else messages:
            with self.subTest(words=words, context=context):
                check(words, self.translate(words, context))

    def list_role(self, *roles):
        return [message for message, places in self.messages.items() if any(role in places for role in roles)]

    def list_others(self, *roles):
        return [message for message in self.messages if message not in self.list_role(*roles)]

    def test_strings_follow_the_plan(self):
        self.assertEqual(STRINGS.read_text(encoding='utf-8'), self.plan_strings.generate(),
                         'run tools/plan-strings')

    def test_catalogue_is_complete(self):
        with tempfile.TemporaryDirectory() as folder:
            template = str(Path(folder) / 'plan.pot')
            run('xgettext', '--from-code=UTF-8', '--keyword=N_', '--keyword=NC_:1c,2', '-o', template, str(STRINGS)).check_returncode()
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

        self.check_all(check, self.list_others('unit', 'text', 'stretch of the text'))

    def test_terms_in_texts_are_from_the_glossary(self):
        exceptions = {(row['place'], normalize(row['zh'])) for row in read_rows(GLOSSARY_EXCEPTIONS)}
        used = set()
        for (context, words), places in self.messages.items():
            if context:
                continue
            english = simplify(self.translate(words))
            place = next(iter(places.values()))[0]
            for term, pattern in find_terms(self.terms, words):
                with self.subTest(place=place, term=term):
                    if (place, term) in exceptions:
                        used.add((place, term))
                        self.assertNotRegex(english, pattern, 'no longer an exception')
                    else:
                        self.assertRegex(english, pattern)
        self.assertEqual(used, exceptions, 'exceptions that are none')

    def test_print(self):
        self.check_all(lambda words, english: self.assertNotRegex(english, UNPRINTED))

    def test_titles_begin_with_capitals(self):
        self.check_all(lambda words, english: self.assertRegex(english, '^[“0-9]*[A-Z0-9]'),
                       self.list_role('title', 'label', 'name', 'item'))

    def test_chapters_begin_alike(self):
        chapters = [message for message in self.list_role('title') if message[1].startswith('聚焦聚力')]
        self.assertTrue(chapters)
        self.check_all(lambda words, english: self.assertTrue(english.startswith('Focus on '), english), chapters)

    def test_numbers_are_kept(self):
        """Every number of the Chinese stands in the English, and no other one."""
        used = set()
        multiples = {f'goal|{target["name"]}': self.plan_strings.MULTIPLE.match(target['unit'])
                     for target in self.list_targets()}

        def check_goal_with_unit(context, words, english):
            counted = re.sub('([0-9.]+)', fr'\g<1>{multiples[context].group()}', words)
            self.assertEqual(count_numbers(CHINESE_NUMBER, counted), count_numbers(ENGLISH_NUMBER, english), english)

        def check(words, english):
            for chinese, own in self.numbers:
                if chinese in words:
                    self.assertIn(own, english)
                    used.add(chinese)
                    words, english = words.replace(chinese, ''), english.replace(own, '')
            self.assertEqual(count_numbers(CHINESE_NUMBER, words), count_numbers(ENGLISH_NUMBER, english), english)

        self.check_all(check, self.list_others('unit', 'goal with its unit'))
        for context, words in self.list_role('goal with its unit'):
            with self.subTest(context=context):
                check_goal_with_unit(context, words, self.translate(words, context))
        self.assertEqual(used, {chinese for chinese, own in self.numbers}, 'numbers that stand nowhere')

    def test_units_keep_their_multiples(self):
        def check(words, english):
            multiple = self.plan_strings.MULTIPLE.match(words)
            self.assertEqual(english.startswith(tuple(MULTIPLES.values())), bool(multiple), english)
            if multiple:
                self.assertTrue(english.startswith(f'{MULTIPLES[multiple.group()]} '), english)

        self.check_all(check, self.list_role('unit'))

    def test_units_have_plurals(self):
        for context, words in self.list_role('unit'):
            with self.subTest(words=words, context=context):
                one, several = (self.catalogue.npgettext(context, words, words, n) if context
                                else self.catalogue.ngettext(words, words, n) for n in (1, 2))
                self.assertNotIn(words if words != '%' and words != '—' else '', (one, several))
                self.assertTrue(several.startswith(one[:3]), several)

    def list_nodes(self, nodes=None):
        for node in [node for plan in self.plans for node in plan['children']] if nodes is None else nodes:
            yield node
            yield from self.list_nodes(node.get('children', []))

    def list_targets(self):
        return [node for node in self.list_nodes() if 'goal' in node]

    def test_words_stand_in_the_text(self):
        """The words of every target stand once in the English of its measure, apart from those of others."""
        measures = [node for node in self.list_nodes() if node.get('kind') == 'measure']
        self.assertTrue(measures)
        for measure in measures:
            self.check_words(measure)

    def check_words(self, measure):
        text = self.translate(measure['text'])
        taken = []
        for target in measure['children']:
            with self.subTest(target=target['id']):
                words = self.translate(target['goal']['words'], f'words|{target["name"]}')
                self.assertEqual(text.count(words), 1, words)
                start = text.index(words)
                self.assertFalse([other for other in taken if other[0] < start + len(words) and start < other[1]], words)
                taken.append((start, start + len(words)))

    def test_goals_keep_their_comparators(self):
        def check(words, english):
            for comparator in COMPARATORS:
                term, = self.glossary[normalize(comparator)]
                self.assertEqual(comparator in words, english.startswith(f'{term} '), english)

        self.check_all(check, self.list_role('goal'))


if __name__ == '__main__':
    unittest.main()
