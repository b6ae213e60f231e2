#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Does all that jihua-cli says come from its catalogue?

In a catalogue that puts every message in ⟦brackets⟧, what is in Latin letters
outside of them is syntax, data, or has passed by the catalogue.
Usage: check-pseudo.py JIHUA-CLI"""

import os
import re
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

CLI = Path(sys.argv.pop(1)).resolve()

# Help of a command, an error of every kind, and what is said when all is well.
RUNS = [
    ['--help'], [], ['frobnicate'],
    ['new', '--help'], ['show', '--help'], ['set', '--help'], ['check', '--help'],
    ['new', '-o', 'fresh.jihua'], ['new', '-o', 'ledger.jihua'], ['new'],
    ['new', '-o', 'x.jihua', '--plan', 'nothing.json'],
    ['set', 'ledger.jihua', 'A33', '2024-09', '94.8', '--source', '省统计局'],
    ['set', 'ledger.jihua', 'A5', '2024-09', '5.2'],
    ['set', 'ledger.jihua', 'A99', '2024-09', '1'], ['set', 'ledger.jihua', 'A33', '2024-13', '1'],
    ['set', 'ledger.jihua', 'A33', '2024-09', '一'], ['set', 'ledger.jihua'],
    ['set', 'ledger.jihua', 'A25.1', 'assigned', '2.5'], ['set', 'ledger.jihua', '10.1', '2024-09', 'done'],
    ['show', 'ledger.jihua'], ['show', 'ledger.jihua', '--as-of', '2024-09'], ['show', 'nothing.jihua'],
    ['show', 'ledger.jihua', '--as-of', '?'], ['show', 'ledger.jihua', '--format', '?'],
    ['check', 'ledger.jihua'], ['check', 'broken.jihua'], ['check', 'empty.jihua'], ['check', 'other.jihua'],
]

WORD = re.compile(r'[A-Za-z]{2,}')

# What is typed as it stands: commands, options, names of what they take, states and formats.
SYNTAX = set('''jihua cli new show set check help lang zh CN en output plan as of format text json source note final
    FILE ID LEDGER PERIOD TARGET VALUE ITEM DATE assigned none done not started under way occurred'''.split())


def strip(text):
    """What is outside of all brackets."""
    while (stripped := re.sub('⟦[^⟦⟧]*⟧', '', text)) != text:
        text = stripped
    return text


class PseudoTest(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        Path(self.folder.name, 'broken.jihua').write_text('{')
        Path(self.folder.name, 'empty.jihua').write_text('')
        Path(self.folder.name, 'other.jihua').write_text('{"format": "?", "version": 1}')
        self.run_cli('new', '-o', 'ledger.jihua')
        self.data = Path(self.folder.name, 'ledger.jihua').read_text()

    def run_cli(self, *arguments):
        return subprocess.run([CLI, *arguments], cwd=self.folder.name, capture_output=True, text=True,
                              env={**os.environ, 'LANGUAGE': 'zh_CN'})

    def is_expected(self, word, arguments):
        # The names of members are no data.
        return (word in SYNTAX or any(word in argument for argument in arguments)
                or word in self.data and f'"{word}":' not in self.data)

    def test_runs(self):
        for arguments in RUNS:
            with self.subTest(arguments):
                ran = self.run_cli(*arguments)
                said = strip(ran.stdout + ran.stderr)
                self.assertTrue(ran.stdout + ran.stderr or ran.returncode == 0)
                self.assertEqual([word for word in WORD.findall(said) if not self.is_expected(word, arguments)], [])


unittest.main()
