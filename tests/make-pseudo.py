#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes catalogues in which every message stands in ⟦brackets⟧.

A program that uses them shows at a glance what does not come from its
catalogue. Usage: make-pseudo.py CHINESE.po PLAN-CATALOGUES FOLDER"""

import re
import subprocess
import sys
from pathlib import Path

PLURALS = {'zh_CN': 'nplurals=1; plural=0;', 'en': 'nplurals=2; plural=(n != 1);'}
HEADER = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\nPlural-Forms: {}\\n"\n'
STRING = r'((?:"(?:[^"\\]|\\.)*"\n?)+)'
MESSAGE = re.compile(rf'(?m)^(?:msgctxt {STRING})?msgid {STRING}(?:msgid_plural {STRING})?msgstr')


def join(lines):
    return ''.join(re.findall(r'(?m)"(.*)"$', lines.strip()))


def enclose(text):
    """Blanks and line ends at the ends of a message stay there."""
    first, middle, last = re.fullmatch(r'((?:\\n|\s)*)(.*?)((?:\\n|\s)*)', text).groups()
    return f'{first}⟦{middle}⟧{last}'


def translate(context, message, plural, forms):
    entry = f'msgctxt "{context}"\n' if context is not None else ''
    entry += f'msgid "{message}"\n'
    if plural is None:
        return entry + f'msgstr "{enclose(message)}"\n'

    entry += f'msgid_plural "{plural}"\n'
    return entry + ''.join(f'msgstr[{form}] "{enclose(plural if form or forms == 1 else message)}"\n'
                           for form in range(forms))


def make_catalogue(source, language):
    yield HEADER.format(PLURALS[language])
    forms = int(re.search(r'nplurals=(\d)', PLURALS[language])[1])
    # Messages that are no longer used are commented out.
    for context, message, plural in MESSAGE.findall(source):
        if join(message):
            yield translate(join(context) if context else None, join(message), join(plural) if plural else None, forms)


def main(chinese, plan, folder):
    source = Path(chinese).read_text()
    for language in PLURALS:
        target = Path(folder, language, 'LC_MESSAGES', 'jihua.mo')
        target.parent.mkdir(parents=True, exist_ok=True)
        subprocess.run(['msgfmt', '--check-format', '-o', target, '-'], check=True, text=True,
                       input='\n'.join(make_catalogue(source, language)))

    link = Path(folder, 'plan')
    if not link.is_symlink():
        link.symlink_to(plan)


main(*sys.argv[1:])
