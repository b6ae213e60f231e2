#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Do the rooms of the house know only what they may?"""

import re
import unittest
from pathlib import Path

SOURCE = Path(__file__).resolve().parent.parent / 'src'
INCLUDE = re.compile(r'(?m)^#include [<"]([^>"]*)[>"]')
LIST = re.compile(r'jihua_ui_rooms = \[(.*?)\]', re.DOTALL)

# What no file of a room may include.
FOREIGN = {
    'core': re.compile(r'gtk/|adwaita|json-glib|glib/gstdio|unicode/'),
    'io': re.compile(r'gtk/|adwaita'),
    'cli': re.compile(r'gtk/|adwaita'),
}


def ui_rooms():
    """From the lowest to the highest, as the build lists them."""
    return re.findall(r"'([\w-]+)'", LIST.search((SOURCE / 'ui' / 'meson.build').read_text())[1])


def levels():
    """The folders of each level; a file may include those of its own folder and of the levels before."""
    return [['core'], ['io'], ['cli'], *(['ui/' + room] for room in ui_rooms())]


def files_of(folder):
    return sorted((SOURCE / folder).glob('*.[ch]'))


class Rooms(unittest.TestCase):
    def test_arrows_point_one_way(self):
        rank = {}
        for level, folders in enumerate(levels()):
            for folder in folders:
                rank |= {path.name: level for path in files_of(folder) if path.suffix == '.h'}
        for level, folders in enumerate(levels()):
            for path in (path for folder in folders for path in files_of(folder)):
                for name in INCLUDE.findall(path.read_text()):
                    with self.subTest(file=str(path.relative_to(SOURCE)), includes=name):
                        self.assertLessEqual(rank.get(name, 0), level)

    def test_no_room_takes_what_is_not_its_own(self):
        for folder, foreign in FOREIGN.items():
            for path in files_of(folder):
                for name in INCLUDE.findall(path.read_text()):
                    with self.subTest(file=str(path.relative_to(SOURCE)), includes=name):
                        self.assertIsNone(foreign.match(name))

    def test_every_folder_is_a_room(self):
        folders = {path.name for path in (SOURCE / 'ui').iterdir() if path.is_dir()}
        self.assertEqual(folders, set(ui_rooms()))


if __name__ == '__main__':
    unittest.main()
