#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Read Meson's lists and logs of tests.

  tests.py select TESTS.json SUITE|!SUITE [PATTERN…]   names of the tests (not) in a suite
  tests.py count LOG.json…                             passed, failed, skipped
"""

import fnmatch
import json
import pathlib
import re
import sys

RESULT = re.compile(r'^(not )?ok\b[^#\n]*(?:#\s*(SKIP|TODO)\b)?', re.IGNORECASE | re.MULTILINE)


def select(path, suite, *patterns):
    wanted = not suite.startswith('!')
    suite = suite.removeprefix('!')
    for test in json.loads(pathlib.Path(path).read_text()):
        suites = [name.partition(':')[2] for name in test['suite']]
        matches = any(fnmatch.fnmatch(test['name'], pattern) for pattern in patterns)
        if (suite in suites) == wanted and (matches or not patterns):
            yield test['name']


def count_test(test):
    """Count the cases of one test program: passed, failed, skipped."""
    cases = RESULT.findall(test['stdout'] or '') if '1..' in (test['stdout'] or '') else []
    skipped = sum(1 for _, directive in cases if directive)
    failed = sum(1 for negated, directive in cases if negated and not directive)
    passed = len(cases) - skipped - failed
    fine = test['result'] in ('OK', 'EXPECTEDFAIL', 'SKIP')

    if not fine and not failed:
        failed = 1  # crashed, timed out, or broke off between two cases
    if fine and not cases:
        passed, skipped = (0, 1) if test['result'] == 'SKIP' else (1, 0)
    return passed, failed, skipped


def count(*paths):
    tests = [json.loads(line)
             for path in map(pathlib.Path, paths) if path.exists()
             for line in path.read_text().splitlines()]
    return [sum(column) for column in zip((0, 0, 0), *map(count_test, tests))]


if __name__ == '__main__':
    if sys.argv[1] == 'select':
        print(*select(*sys.argv[2:]), sep='\n')
    else:
        print(*count(*sys.argv[2:]))
