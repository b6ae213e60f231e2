#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Is what “jihua-cli show --format json” prints what its schema says?

Usage: check-show.py JIHUA-CLI SCHEMA
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

# One of everything that changes what is printed.
RECORDED = [
    ('A33', '2024-09', '94.8', '--source', '省统计局'),
    ('A35', '2024-09', '-0.5'),
    ('A25.1', 'assigned', '3.20'),
    ('2.1.3/1', '2024-09-30', 'done'),
    ('5.3.1', '2024-09', 'under-way'),
]

# A member of the document, and what it becomes: the schema may not accept it.
REMOVED = object()
WRONG = [
    (('plan',), REMOVED),
    (('plan', 'year'), '2024'),
    (('as_of',), '2024-9'),
    (('as_of',), '2024-13'),
    (('counts', 'behind'), REMOVED),
    (('counts', 'behind'), -1),
    (('counts', 'late'), 0),
    (('nodes', 0, 'colour'), 'red'),
    (('nodes', 0, 'kind'), 'paragraph'),
    (('nodes', 0, 'goal'), {}),
    (('nodes', 0, 'explanation'), 'x'),
    (('nodes', 'A33', 'id'), 'A 33'),
    (('nodes', 'A33', 'parent'), REMOVED),
    (('nodes', 'A33', 'status'), 'late'),
    (('nodes', 'A33', 'status'), None),
    (('nodes', 'A33', 'goal'), None),
    (('nodes', 'A33', 'goal', 'value'), 100),
    (('nodes', 'A33', 'goal', 'kind'), 'none'),
    (('nodes', 'A33', 'actual', 'value'), '94.80000001'),
    (('nodes', 'A33', 'actual', 'through'), '2024-Q3'),
    (('nodes', 'A33', 'actual', 'final'), 'no'),
    (('nodes', 'A33', 'progress'), '0.948'),
    (('nodes', '2.1.3', 'goal', 'due'), '31 October'),
]


def call(*words):
    return subprocess.run([CLI, *words], check=True, capture_output=True, text=True).stdout


def put(document, path, value):
    *way, last = path
    for step in way:
        if isinstance(document, list) and isinstance(step, str):
            document = next(node for node in document if node['id'] == step)
        else:
            document = document[step]
    if value is REMOVED:
        del document[last]
    else:
        document[last] = value


class Show(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        with tempfile.TemporaryDirectory() as folder:
            ledger = str(Path(folder) / 'test.jihua')
            call('new', '-o', ledger)
            cls.empty = json.loads(call('show', ledger, '--format', 'json'))
            for target, period, value, *options in RECORDED:
                call('set', ledger, target, period, value, *options)
            cls.documents = [json.loads(call('show', ledger, '--format', 'json', '--as-of', month, '--lang', language))
                             for month in ('2024-01', '2024-09', '2024-12') for language in ('en', 'zh_CN')]

    def test_schema_is_sound(self):
        Draft202012Validator.check_schema(SCHEMA)

    def test_documents(self):
        for document in [self.empty, *self.documents]:
            self.assertEqual([error.message for error in VALIDATOR.iter_errors(document)], [])

    def test_everything_is_seen(self):
        nodes = {node['id']: node for node in self.documents[2]['nodes']}
        self.assertEqual(nodes['A35']['actual']['value'], '-0.5')
        self.assertEqual(nodes['A25.1']['goal']['value'], '3.20')
        self.assertAlmostEqual(nodes['2.1.3']['progress'], 1 / 3)
        self.assertEqual(nodes['5.3.1']['status'], 'under-way')

    def test_counts(self):
        for document in self.documents:
            statuses = [node['status'] for node in document['nodes'] if node['kind'] == 'target']
            self.assertEqual(document['counts'], {status: statuses.count(status) for status in document['counts']})

    def test_languages_differ_in_texts_only(self):
        texts = ('title', 'unit', 'explanation')
        for english, chinese in zip(self.documents[::2], self.documents[1::2]):
            for one, other in zip(english['nodes'], chinese['nodes']):
                plain = [{key: value for key, value in node.items() if key not in (*texts, 'goal')} for node in (one, other)]
                self.assertEqual(*plain)

    def test_wrong(self):
        for path, value in WRONG:
            with self.subTest(path=path, value=value):
                document = copy.deepcopy(self.documents[2])
                put(document, path, value)
                self.assertFalse(VALIDATOR.is_valid(document))


if __name__ == '__main__':
    CLI, path = sys.argv[1:3]
    SCHEMA = json.loads(Path(path).read_text(encoding='utf-8'))
    VALIDATOR = Draft202012Validator(SCHEMA)
    unittest.main(argv=sys.argv[:1])
