#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Install the two bundles where nothing is installed, and use Jihua as its users do.

Usage: check-flatpak.py FOLDER-OF-BUNDLES FOLDER-FOR-PICTURES [STEP…]

Runs on an X display and a session bus of its own, with an empty home: see
tools/dev test-flatpak. The first step that fails ends it; with STEP… only those
are taken, after the installation. Everything in the window is found and done over the accessibility bus.
"""

import json
import os
import shutil
import subprocess
import sys
import time
import warnings
from pathlib import Path

import gi

gi.require_version('Atspi', '2.0')
from gi.repository import Atspi, Gio, GLib  # noqa: E402

warnings.simplefilter('ignore', DeprecationWarning)  # of names that all versions of Atspi have

APP_ID = 'io.github.jihua_app.Jihua'
RUNTIME_ID = 'io.github.jihua_app.Platform'
OBJECT_PATH = '/' + APP_ID.replace('.', '/')
DEADLINE = 60  # seconds

BUNDLES, PICTURES = Path(sys.argv[1]), Path(sys.argv[2])
HOME = Path(os.environ['HOME'])
EXPORTS = Path(os.environ['XDG_DATA_HOME']) / 'flatpak' / 'exports' / 'share'
OUTSIDE = HOME / 'Documents'


# Before it installs an app, Flatpak asks on the system bus what parents allow.
# Where there is no system bus, the answer of any other bus will do.
if not Path('/run/dbus/system_bus_socket').exists():
    os.environ['DBUS_SYSTEM_BUS_ADDRESS'] = os.environ['DBUS_SESSION_BUS_ADDRESS']


def wait_for(what, look):
    """What a look at something returns as soon as it is not nothing."""
    deadline = time.monotonic() + DEADLINE
    while True:
        try:
            found = look()
        except GLib.Error:  # what was looked at is gone
            found = None
        if found:
            return found
        if time.monotonic() > deadline:
            take_picture('failed')
            raise AssertionError(f'not within {DEADLINE} s: {what}')
        time.sleep(.1)


def run(*command, check=True):
    result = subprocess.run(command, capture_output=True, text=True)
    if check and result.returncode != 0:
        raise AssertionError(f'{" ".join(command)}:\n{result.stdout}{result.stderr}')
    return result


def flatpak(*arguments, check=True):
    return run('flatpak', '--user', *arguments, check=check)


def run_inside(script, check=True):
    return flatpak('run', '--command=sh', APP_ID, '-c', script, check=check)


def take_picture(name):
    run('import', '-window', 'root', str(PICTURES / f'{name}.png'), check=False)


# What is in the window

def walk(node, depth=0):
    yield node
    for index in range(node.get_child_count() if depth < 40 else 0):
        child = node.get_child_at_index(index)
        if child is not None:
            yield from walk(child, depth + 1)


def is_shown(node):
    states = node.get_state_set()
    return states.contains(Atspi.StateType.VISIBLE) and states.contains(Atspi.StateType.SHOWING)


def find_application():
    desktop = Atspi.get_desktop(0)
    for index in range(desktop.get_child_count()):
        child = desktop.get_child_at_index(index)
        if child is not None and child.get_name() == 'jihua' and child.get_child_count() > 0:
            return child
    return None


def get_text(node):
    text = node.get_text_iface()
    return Atspi.Text.get_text(text, 0, -1) if text is not None else ''


def shows(text):
    application = find_application()
    return application is not None and any(
        (text in (node.get_name() or '') or text in get_text(node)) and is_shown(node) for node in walk(application))


def get_title():
    application = find_application()
    return application.get_child_at_index(0).get_name() if application is not None else None


def wait_for_text(text):
    wait_for(f'“{text}” in the window', lambda: shows(text))


def get_focused_name():
    """What has the focus, by its name: the innermost thing that has one."""
    application = find_application()
    focused = [node for node in walk(application) if node.get_state_set().contains(Atspi.StateType.FOCUSED)]
    return focused[-1].get_name() if focused else ''


def move_to(name, key, limit=40):
    """Press a key until the focus is on something whose name begins so."""
    for _ in range(limit):
        if get_focused_name().startswith(name):
            return
        press(key)
    take_picture('failed')
    raise AssertionError(f'{limit} times {key}, and the focus is not on “{name}”')


def wait_for_menu():
    wait_for('the menu', lambda: any(node.get_role_name() == 'menu item' for node in walk(find_application())))


def choose_radio(index):
    """Activate one of the alternatives in an open menu. Their labels are not in the tree."""
    def look():
        entries = [node for node in walk(find_application()) if node.get_role_name() == 'radio menu item']
        return entries[index] if len(entries) > index else None

    entry = wait_for('the alternatives in the menu', look)
    Atspi.Action.do_action(entry.get_action_iface(), 0)


def press(*keys):
    run('xdotool', 'key', '--clearmodifiers', *keys)


def write(text):
    run('xdotool', 'type', '--clearmodifiers', '--delay', '30', text)


# The program

class Program:
    """Jihua, started as the desktop starts it."""

    def __init__(self, language, *arguments):
        environment = {name: value for name, value in os.environ.items()
                       if not name.startswith('LC_') and name != 'LANGUAGE'}
        environment['LANG'] = language
        self.process = subprocess.Popen(['flatpak', '--user', 'run', *arguments], env=environment,
                                        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)

    def __enter__(self):
        wait_for('the window', get_title)
        return self

    def __exit__(self, kind, *_):
        if kind is not None:
            run('flatpak', 'kill', APP_ID, check=False)
            print(self.process.communicate()[0], file=sys.stderr)

    def quit(self):
        press('ctrl+q')
        output = self.process.communicate(timeout=DEADLINE)[0]
        assert self.process.returncode == 0, output
        for word in ('CRITICAL', 'WARNING'):
            assert word not in output, output


# The steps

def install_from_files():
    assert not flatpak('list').stdout
    flatpak('install', '--noninteractive', '--assumeyes', '--bundle', str(BUNDLES / 'jihua-runtime.flatpak'))
    flatpak('install', '--noninteractive', '--assumeyes', '--bundle', str(BUNDLES / 'jihua.flatpak'))
    installed = flatpak('list', '--columns=application').stdout
    assert APP_ID in installed and RUNTIME_ID in installed, installed


def is_known_to_desktop():
    for path in (f'applications/{APP_ID}.desktop',
                 f'dbus-1/services/{APP_ID}.service',
                 f'gnome-shell/search-providers/{APP_ID}.search-provider.ini',
                 f'mime/packages/{APP_ID}.xml',
                 f'icons/hicolor/scalable/apps/{APP_ID}.svg',
                 f'icons/hicolor/scalable/mimetypes/{APP_ID}-ledger.svg',
                 f'icons/hicolor/symbolic/apps/{APP_ID}-symbolic.svg'):
        assert (EXPORTS / path).exists(), f'not exported: {path}'


def sandbox_is_closed():
    """Nothing of the home, of other users or of the network can be reached."""
    OUTSIDE.mkdir(exist_ok=True)
    secret = OUTSIDE / 'secret.txt'
    secret.write_text('secret of the outside')
    assert secret.read_text() not in run_inside(f'cat {secret} /root/* /home/*/* 2>&1', check=False).stdout
    assert run_inside(f'test -e {secret}', check=False).returncode != 0
    names = run_inside('ls -A /home /root /mnt /media /srv 2>/dev/null | grep -v :$', check=False).stdout.split()
    assert set(names) <= set(HOME.parts), f'folders of the system are there: {names}'
    interfaces = run_inside("sed -n '3,$ s/:.*//p' /proc/net/dev").stdout.split()
    assert interfaces in (['lo'], []), interfaces
    assert run_inside('touch /usr/x /app/x 2>/dev/null', check=False).returncode != 0
    shared = flatpak('info', '--show-permissions', APP_ID).stdout
    assert 'network' not in shared and 'filesystems' not in shared, shared


def desktop_search_finds():
    """Started by the message of a desktop that searches."""
    services = Path(os.environ['XDG_RUNTIME_DIR']) / 'dbus-1' / 'services'
    services.mkdir(parents=True, exist_ok=True)
    (services / f'{APP_ID}.service').symlink_to(EXPORTS / f'dbus-1/services/{APP_ID}.service')
    bus = Gio.bus_get_sync(Gio.BusType.SESSION)
    bus.call_sync('org.freedesktop.DBus', '/org/freedesktop/DBus', 'org.freedesktop.DBus', 'ReloadConfig',
                  None, None, Gio.DBusCallFlags.NONE, -1, None)
    results, = bus.call_sync(APP_ID, f'{OBJECT_PATH}/SearchProvider', 'org.gnome.Shell.SearchProvider2',
                             'GetInitialResultSet', GLib.Variant('(as)', (['gdzctz'],)), None,
                             Gio.DBusCallFlags.NONE, DEADLINE * 1000, None).unpack()
    assert results[0] == 'A8', results
    metas, = bus.call_sync(APP_ID, f'{OBJECT_PATH}/SearchProvider', 'org.gnome.Shell.SearchProvider2',
                           'GetResultMetas', GLib.Variant('(as)', (['A8'],)), None,
                           Gio.DBusCallFlags.NONE, DEADLINE * 1000, None).unpack()
    assert metas[0]['id'] == 'A8' and metas[0]['description'], metas
    bus.call_sync(APP_ID, f'{OBJECT_PATH}/SearchProvider', 'org.gnome.Shell.SearchProvider2',
                  'ActivateResult', GLib.Variant('(sasu)', ('A33', ['jiuye'], 0)), None,
                  Gio.DBusCallFlags.NONE, DEADLINE * 1000, None)
    wait_for('the window', get_title)
    take_picture('from-desktop-search')
    press('ctrl+q')
    wait_for('the end of the program', lambda: find_application() is None)


def open_target(first, category):
    """From the start of the window to a target in the annex, by keyboard."""
    move_to(first, 'Tab')
    move_to(category, 'Down')
    press('shift+Right')
    move_to('33', 'Down')
    press('Return')


def record_value(add, verdict):
    """In the row of the first nine months, the third of four; come to from below."""
    wait_for_text(add)
    move_to(add, 'shift+Tab')
    press('shift+Tab', *['Up'] * 4, *['Left'] * 6, *['Down'] * 2)
    write('94.8')
    press('Return')
    wait_for_text('94.8')
    wait_for_text(verdict)


def switch_to_english():
    press('F10')
    wait_for_menu()
    press('l')
    choose_radio(1)
    wait_for_text('New urban jobs')
    wait_for_text('On track')


def become_new_user():
    """As if the app had never been started: it comes back where it was left."""
    shutil.rmtree(HOME / '.var' / 'app' / APP_ID, ignore_errors=True)


def journey():
    """A value is recorded, the language switched, the program ended: all is kept."""
    become_new_user()
    with Program('zh_CN.UTF-8', APP_ID) as program:
        wait_for_text('总览')
        take_picture('zh_CN')
        open_target('一', '社会民生')
        record_value('添加期间…', '达到进度')
        take_picture('zh_CN-recorded')
        switch_to_english()
        take_picture('en-switched')
        program.quit()
    with Program('zh_CN.UTF-8', APP_ID) as program:
        wait_for_text('New urban jobs')
        wait_for_text('94.8')
        take_picture('en-started-again')
        program.quit()


def start_in_english():
    """In an English session, for a new user."""
    become_new_user()
    with Program('en_US.UTF-8', APP_ID) as program:
        wait_for_text('Overview')
        take_picture('en')
        program.quit()


def open_file_of_the_outside():
    """As a file manager hands it on: this one file, by the portal for documents."""
    OUTSIDE.mkdir(exist_ok=True)
    ledger = OUTSIDE / 'office.jihua'
    ledger.write_text(run_inside('jihua-cli new -o /tmp/new.jihua >/dev/null && cat /tmp/new.jihua').stdout)
    document = Path(run('flatpak', 'document-export', '--allow-write', f'--app={APP_ID}', str(ledger)).stdout.strip())
    seen_inside = f'{run_inside("echo $XDG_RUNTIME_DIR").stdout.strip()}/doc/{document.parent.name}/{document.name}'
    with Program('en_US.UTF-8', APP_ID, seen_inside) as program:
        wait_for('the file in the window', lambda: 'office' in (get_title() or ''))
        assert run_inside(f'test -e {ledger}', check=False).returncode != 0
        open_target('1', 'Society')
        record_value('Add period…', 'On track')
        take_picture('en-file')
        program.quit()
    recorded = json.loads(ledger.read_text())['actuals']
    assert [actual['value'] for actual in recorded] == ['94.8'], recorded


def make_newer_bundle():
    """The same app, packed later."""
    old, new, bundle = HOME / 'old', HOME / 'new', HOME / 'newer.flatpak'
    reference = flatpak('info', '--show-ref', APP_ID).stdout.strip()
    for repository in (old, new):
        run('ostree', 'init', '--mode=archive', f'--repo={repository}')
    run('flatpak', 'build-import-bundle', str(old), str(BUNDLES / 'jihua.flatpak'))
    run('flatpak', 'build-commit-from', '--force', f'--timestamp={time.strftime("%Y-%m-%dT%H:%M:%SZ")}',
        f'--src-repo={old}', str(new), reference)
    run('flatpak', 'build-bundle', str(new), str(bundle), APP_ID, reference.split('/')[-1])
    return bundle


def update():
    """A newer bundle takes the place of the older; the ledgers stay."""
    before = flatpak('info', '--show-commit', APP_ID).stdout
    flatpak('install', '--noninteractive', '--assumeyes', '--bundle', str(make_newer_bundle()))
    assert flatpak('info', '--show-commit', APP_ID).stdout != before
    assert list((HOME / '.var/app' / APP_ID / 'data').rglob('*.jihua'))


def uninstall():
    """The ledgers stay, until they are removed expressly."""
    flatpak('uninstall', '--noninteractive', '--assumeyes', APP_ID, RUNTIME_ID)
    assert not flatpak('list').stdout
    assert not (EXPORTS / f'applications/{APP_ID}.desktop').exists()
    assert list((HOME / '.var/app' / APP_ID / 'data').rglob('*.jihua'))
    flatpak('uninstall', '--noninteractive', '--assumeyes', '--delete-data', check=False)


STEPS = [
    install_from_files,
    is_known_to_desktop,
    sandbox_is_closed,
    desktop_search_finds,
    journey,
    start_in_english,
    open_file_of_the_outside,
    update,
    uninstall,
]


def main():
    PICTURES.mkdir(parents=True, exist_ok=True)
    steps = [step for step in STEPS if step is install_from_files or step.__name__ in sys.argv[3:] or not sys.argv[3:]]
    print(f'1..{len(steps)}')
    for number, step in enumerate(steps, start=1):
        started = time.monotonic()
        name = step.__name__.replace('_', ' ')
        try:
            step()
        except Exception:
            print(f'not ok {number} - {name}', flush=True)
            raise
        print(f'ok {number} - {name} # {time.monotonic() - started:.1f} s', flush=True)


if __name__ == '__main__':
    main()
