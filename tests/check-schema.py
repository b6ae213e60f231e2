#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Do the schema of ledger files and the program that reads them agree?

Usage: check-schema.py PRINT-LEDGER SCHEMA
"""

import copy
import json
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

try:
    from jsonschema import Draft202012Validator
except ImportError:
    sys.exit(77)  # skipped

CHANGE = {
    'at': '2024-10-22T09:30:00Z', 'by': 'Li', 'change': 'actual', 'target': 'A33', 'through': '2024-09',
    'from': None, 'to': {'value': '94.8', 'final': False, 'source': 'Bulletin', 'note': 'Preliminary'},
}

# One of everything that is recorded beside figures.
RECORDS = {
    'statuses': [{'target': 'A33', 'through': '2024-09', 'status': 'behind', 'reason': 'The count is disputed.',
                  'by': 'Li', 'at': '2024-10-22T09:30:00Z'}],
    'notes': [{'node': '3.2', 'through': '2024-09', 'text': 'The sixth list is out.', 'source': 'Bulletin'}],
    'work': [{'node': '5.3.1', 'through': '2024-09', 'state': 'done', 'date': '2024-09-12', 'note': 'Adopted'}],
    'items': [{'target': '2.1.3', 'item': '中鸿新材料', 'date': '2024-10-31'}],
}
RECORD_CHANGES = [
    {'change': 'status', 'target': 'A33', 'through': '2024-09',
     'from': None, 'to': {'status': 'behind', 'reason': 'The count is disputed.'}},
    {'change': 'note', 'node': '3', 'through': '2024-09', 'from': {'text': 'x'}, 'to': {'text': 'y'}},
    {'change': 'work', 'node': '3.2', 'through': '2024-09', 'from': {'state': 'under-way'}, 'to': None},
    {'change': 'item', 'target': '2.1.3', 'item': '中鸿新材料', 'from': None, 'to': {'date': '2024-10-31'}},
    {'change': 'setting', 'node': 'A33', 'setting': 'tolerance', 'from': None, 'to': '0.5'},
    {'change': 'setting', 'setting': 'behind', 'from': '10', 'to': '12'},
]

MEASURE = ('plan', 'children', 0, 'children', 0)
TARGET = MEASURE + ('children', 0)
GOAL = TARGET + ('goal',)
ACTUAL = ('actuals', 0)
RECORD = ('history', 0)
REMOVED = object()

# A member, and what it becomes: neither the schema nor the program may accept it.
WRONG = [
    (('format',), 'jihua-plan'),
    (('format',), REMOVED),
    (('version',), 2),
    (('version',), '1'),
    (('version',), REMOVED),
    (('colour',), 'red'),
    (('plan',), None),
    (('plan',), []),
    (('plan',), REMOVED),
    (('plan', 'colour'), 'red'),
    (('plan', 'id'), ''),
    (('plan', 'title'), REMOVED),
    (('plan', 'title'), 5),
    (('plan', 'year'), '2024'),
    (('plan', 'year'), 20240),
    (('plan', 'issued'), '2024-2-5'),
    (('plan', 'notice'), REMOVED),
    (('plan', 'notice', 'colour'), {}),
    (('plan', 'notice', 'date', 'text'), REMOVED),
    (('plan', 'notice', 'date', 'colour'), 'red'),
    (('plan', 'rules', 'behind'), 10),
    (('plan', 'rules', 'behind'), REMOVED),
    (('plan', 'rules', 'first-month'), 0),
    (('plan', 'rules', 'first-month'), 13),
    (('plan', 'series', 0, 'frequency'), 'weekly'),
    (('plan', 'series', 0, 'goal'), {'kind': 'deliver', 'words': 'x'}),
    (('plan', 'children'), {}),
    (('plan', 'children', 0), 'x'),
    (MEASURE + ('kind',), 'paragraph'),
    (MEASURE + ('kind',), REMOVED),
    (MEASURE + ('text',), REMOVED),
    (MEASURE + ('printed',), REMOVED),
    (MEASURE + ('number',), 1),
    (MEASURE + ('children',), REMOVED),
    (MEASURE + ('repairs', 0, 'restored'), REMOVED),
    (MEASURE + ('repairs', 0, 'kind'), ''),
    (MEASURE + ('repairs', 0, 'colour'), 'red'),
    (MEASURE + ('unit',), '%'),
    (TARGET + ('id',), '1.1 1'),
    (TARGET + ('id',), REMOVED),
    (TARGET + ('name',), ''),
    (TARGET + ('unit',), None),
    (TARGET + ('accumulation',), 'sum'),
    (TARGET + ('frequency',), 4),
    (TARGET + ('lag',), -1),
    (TARGET + ('lag',), 25),
    (TARGET + ('phasing',), '0 10 100'),
    (TARGET + ('phasing',), '0 5 10 20 30 40 50 60 70 80 90 99'),
    (TARGET + ('cooperating',), 5),
    (TARGET + ('text',), 'x'),
    (GOAL + ('kind',), 'none'),
    (GOAL + ('kind',), 'about'),
    (GOAL + ('kind',), 'faster-than'),
    (GOAL + ('value',), 1023.6),
    (GOAL + ('value',), REMOVED),
    (GOAL + ('value',), '01'),
    (GOAL + ('value',), '1.'),
    (GOAL + ('value',), '.5'),
    (GOAL + ('value',), '-0'),
    (GOAL + ('value',), '-0.00'),
    (GOAL + ('value',), '+1'),
    (GOAL + ('value',), '1e3'),
    (GOAL + ('value',), '1,000'),
    (GOAL + ('value',), '1.0000001'),
    (GOAL + ('value',), '1000000000000'),
    (GOAL + ('words',), ''),
    (GOAL + ('words',), REMOVED),
    (GOAL + ('direction',), 'up'),
    (GOAL + ('due',), '2024-10'),
    (GOAL + ('due',), '2024-02-30'),
    (GOAL + ('items',), ['x']),
    (GOAL + ('items',), [{'name': ''}]),
    (GOAL + ('merged',), 'yes'),
    (GOAL + ('colour',), 'red'),
    (('actuals',), REMOVED),
    (ACTUAL, None),
    (ACTUAL + ('target',), REMOVED),
    (ACTUAL + ('target',), 5),
    (ACTUAL + ('through',), '2024-Q3'),
    (ACTUAL + ('through',), '2024-13'),
    (ACTUAL + ('through',), '2024'),
    (ACTUAL + ('value',), 5),
    (ACTUAL + ('value',), REMOVED),
    (ACTUAL + ('final',), 'no'),
    (ACTUAL + ('final',), REMOVED),
    (ACTUAL + ('source',), None),
    (ACTUAL + ('at',), '2024-10-22'),
    (ACTUAL + ('at',), '2024-10-22T09:30:00+08:00'),
    (ACTUAL + ('colour',), 'red'),
    (('statuses',), REMOVED),
    (('statuses',), [{}]),
    (('notes',), {}),
    (('notes',), [{}]),
    (('statuses', 0, 'status'), 'late'),
    (('statuses', 0, 'reason'), ''),
    (('statuses', 0, 'reason'), REMOVED),
    (('statuses', 0, 'colour'), 'red'),
    (('notes', 0, 'text'), ''),
    (('notes', 0, 'through'), REMOVED),
    (('work', 0, 'state'), REMOVED),
    (('work', 0, 'state'), 'half'),
    (('work', 0, 'date'), '2024-9-12'),
    (('work',), None),
    (('items', 0, 'date'), REMOVED),
    (('items', 0, 'item'), REMOVED),
    (('items', 0, 'through'), '2024-10'),
    (('history', 1, 'node'), '3.2'),
    (('history', 1, 'to'), None),
    (('history', 2, 'target'), '3.2'),
    (('history', 4, 'to', 'date'), REMOVED),
    (('history', 5, 'setting'), 'colour'),
    (('history', 5, 'to'), 0.5),
    (('history', 5, 'to'), None),
    (('history',), REMOVED),
    (RECORD + ('change',), 'status'),
    (RECORD + ('through',), '2024-9'),
    (RECORD + ('from',), REMOVED),
    (RECORD + ('from',), 'x'),
    (RECORD + ('to',), None),
    (RECORD + ('to', 'value'), '94,8'),
    (RECORD + ('to', 'by'), 'Li'),
    (RECORD + ('colour',), 'red'),
]

# The same for what both must accept.
RIGHT = [
    (('plan', 'issuer'), REMOVED),
    (('plan', 'issued'), REMOVED),
    (('plan', 'notice'), {}),
    (MEASURE + ('repairs',), REMOVED),
    (MEASURE + ('responsible',), 'Development and Reform Commission'),
    (MEASURE + ('label',), ''),
    (TARGET + ('responsible',), 'Department of Finance'),
    (TARGET + ('lag',), 24),
    (GOAL + ('value',), '-0.5'),
    (GOAL + ('value',), '-12.50'),
    (GOAL + ('value',), '0'),
    (GOAL + ('value',), '0.000001'),
    (GOAL + ('value',), '999999999999.999999'),
    (GOAL + ('tolerance',), '0.3'),
    (GOAL + ('direction',), 'ceiling'),
    (GOAL + ('due',), '2024-02-29'),
    (GOAL + ('items',), [{'name': 'x'}, {'name': 'y'}]),
    (GOAL + ('merged',), False),
    (ACTUAL + ('source',), REMOVED),
    (ACTUAL + ('by',), REMOVED),
    (ACTUAL + ('at',), REMOVED),
    (ACTUAL + ('final',), True),
    (('work',), REMOVED),
    (('items',), REMOVED),
    (('statuses', 0, 'by'), REMOVED),
    (('work', 0, 'date'), REMOVED),
    (MEASURE + ('cooperating',), 'Department of Finance、Department of Commerce'),
    (TARGET + ('phasing',), '0 5 10 20 30.5 40 50 60 70 80 90 100'),
    (RECORD + ('at',), REMOVED),
    (RECORD + ('from',), {'value': '-3', 'final': True}),
]


def change(ledger, path, value):
    changed = copy.deepcopy(ledger)
    inner = changed
    for step in path[:-1]:
        inner = inner[step]
    if value is not REMOVED:
        inner[path[-1]] = value
    elif isinstance(inner, list):
        del inner[path[-1]]
    else:
        inner.pop(path[-1])
    return changed


class Schema(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.schema = json.loads(Path(SCHEMA).read_text(encoding='utf-8'))
        cls.validator = Draft202012Validator(cls.schema, format_checker=Draft202012Validator.FORMAT_CHECKER)
        cls.ledger = cls.print('published')
        cls.ledger['history'] += [CHANGE, *RECORD_CHANGES]
        cls.ledger.update(copy.deepcopy(RECORDS))

    @staticmethod
    def print(name):
        return json.loads(subprocess.run([PRINT, name], capture_output=True, check=True).stdout)

    def loads(self, ledger):
        with tempfile.NamedTemporaryFile('w', encoding='utf-8', suffix='.jihua') as file:
            json.dump(ledger, file, ensure_ascii=False)
            file.flush()
            result = subprocess.run([PRINT, file.name], capture_output=True, text=True)
        self.assertIn(result.returncode, (0, 1), result.stderr)
        return result.returncode == 0

    def test_schema_itself(self):
        Draft202012Validator.check_schema(self.schema)

    def test_printed_ledgers(self):
        for name in ('new', 'published'):
            with self.subTest(name):
                self.assertEqual([], [error.message for error in self.validator.iter_errors(self.print(name))])

    def test_fixture(self):
        self.assertTrue(self.validator.is_valid(self.ledger))
        self.assertTrue(self.loads(self.ledger))

    def test_wrong(self):
        for path, value in WRONG:
            with self.subTest(path=path, value='removed' if value is REMOVED else value):
                changed = change(self.ledger, path, value)
                self.assertFalse(self.validator.is_valid(changed), 'the schema accepts it')
                self.assertFalse(self.loads(changed), 'the program accepts it')

    def test_right(self):
        for path, value in RIGHT:
            with self.subTest(path=path, value='removed' if value is REMOVED else value):
                changed = change(self.ledger, path, value)
                self.assertEqual([], [error.message for error in self.validator.iter_errors(changed)])
                self.assertTrue(self.loads(changed), 'the program rejects it')

    def test_described(self):
        """Everything in the schema says what it is."""
        def walk(node, place):
            for name, member in node.get('properties', {}).items():
                if place[-1:] == ('not',) or set(node) <= {'properties', 'required'}:
                    continue
                described = 'description' in member or 'description' in self.schema['$defs'].get(
                    member.get('$ref', '').rpartition('/')[2], {})
                self.assertTrue(described, '/'.join(place + (name,)))
            for name, member in node.items():
                if isinstance(member, dict):
                    walk(member, place + (name,))
        walk(self.schema, ())


if __name__ == '__main__':
    PRINT, SCHEMA = sys.argv[1:3]
    unittest.main(argv=sys.argv[:1])
