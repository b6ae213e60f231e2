#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Make one self-contained page of the help, for desktops without a help viewer.

Usage: make-html.py LANGUAGE HELP-FOLDER OUTPUT.html

The pages are in the part of Mallard that the help uses; an element that is not
known here is an error, so that nothing is lost on the way.
"""

import base64
import html
import pathlib
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

MALLARD = '{http://projectmallard.org/1.0/}'

# Mallard → HTML, for what only changes its name.
NAMES = {
    'p': 'p', 'list': 'ul', 'steps': 'ol', 'item': 'li', 'em': 'em', 'gui': 'b', 'app': 'b', 'key': 'kbd',
    'input': 'code', 'cmd': 'code', 'file': 'code', 'screen': 'pre', 'table': 'table', 'thead': 'thead',
    'tbody': 'tbody', 'tr': 'tr', 'td': 'td', 'note': 'aside',
}
JOINTS = {'keyseq': '+', 'guiseq': ' ▸ '}

STYLE = """
body { font: 16px/1.7 sans-serif; max-width: 46em; margin: 2em auto; padding: 0 1em; color: #222; background: #fff; }
h1, h2, h3 { line-height: 1.3; } h2 { margin-top: 3em; border-top: 1px solid #ccc; padding-top: 1em; }
img { max-width: 100%; border: 1px solid #ccc; border-radius: 6px; }
table { border-collapse: collapse; } td { border: 1px solid #ccc; padding: 0 .7em; vertical-align: top; }
kbd, pre, aside { border: 1px solid #ccc; border-radius: 6px; } kbd { padding: 0 .4em; }
pre, aside { padding: .6em 1em; overflow-x: auto; background: #f6f6f6; }
@media (prefers-color-scheme: dark) { body { color: #eee; background: #222; } pre, aside { background: #333; } }
"""


def get_tag(element):
    return element.tag.removeprefix(MALLARD)


def render_image(element, folder):
    path = folder / element.get('src')
    data = base64.b64encode(path.read_bytes()).decode()
    text = html.escape(''.join(element.itertext()).strip(), quote=True)
    return f'<img alt="{text}" src="data:{element.get("mime")};base64,{data}">'


def render_link(element, folder):
    text = render_children(element, folder)
    return f'<a href="#{html.escape(element.get("xref").replace("#", "-"))}">{text}</a>'


def render_children(element, folder, joint=''):
    parts = [html.escape(element.text or '')] if not joint else []
    for child in element:
        parts.append(render(child, folder) + ('' if joint else html.escape(child.tail or '')))
    return joint.join(parts)


def render(element, folder):
    tag = get_tag(element)
    if tag == 'media':
        return render_image(element, folder)
    if tag == 'link':
        return render_link(element, folder)
    if tag in JOINTS:
        return render_children(element, folder, JOINTS[tag])
    name = NAMES[tag]
    return f'<{name}>{render_children(element, folder)}</{name}>'


def render_section(section, page, level, folder):
    """A section of a page, or the page itself, without its information."""
    anchor = page if get_tag(section) == 'page' else f'{page}-{section.get("id")}'
    parts = []
    for child in section:
        tag = get_tag(child)
        if tag == 'title':
            title = render_children(child, folder)
            parts.append(f'<h{level} id="{html.escape(anchor)}">{title}</h{level}>')
        elif tag == 'section':
            parts.append(render_section(child, page, level + 1, folder))
        elif tag != 'info':
            parts.append(render(child, folder))
    return '\n'.join(parts)


def list_guides(pages):
    """The places of the index, each with the pages that link to it."""
    index = pages['index']
    for section in index.findall(f'{MALLARD}section'):
        place = f'index#{section.get("id")}'
        members = [(name, page) for name, page in pages.items()
                   if any(link.get('type') == 'guide' and link.get('xref') == place
                          for link in page.findall(f'{MALLARD}info/{MALLARD}link'))]
        yield section, members


def render_contents(pages, folder):
    parts = []
    for section, members in list_guides(pages):
        parts.append(f'<h3>{render_children(section.find(f"{MALLARD}title"), folder)}</h3>\n<ul>')
        for name, page in members:
            title = render_children(page.find(f'{MALLARD}title'), folder)
            desc = render_children(page.find(f'{MALLARD}info/{MALLARD}desc'), folder)
            parts.append(f'<li><a href="#{name}">{title}</a> — {desc}</li>')
        parts.append('</ul>')
    return '\n'.join(parts)


def render_index(pages, folder):
    body = [render(child, folder) for child in pages['index'] if get_tag(child) not in ('info', 'title', 'section')]
    return '\n'.join(body + [render_contents(pages, folder)])


def render_all(pages, language, folder):
    title = render_children(pages['index'].find(f'{MALLARD}title'), folder)
    members = [(name, page) for _, group in list_guides(pages) for name, page in group]
    topics = [render_section(page, name, 2, folder) for name, page in members]
    return '\n'.join([
        '<!DOCTYPE html>', f'<html lang="{language}">', '<head>', '<meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width">', f'<title>{title}</title>',
        f'<style>{STYLE}</style>', '</head>', '<body>', f'<h1 id="index">{title}</h1>',
        render_index(pages, folder), *topics, '</body>', '</html>', ''])


def read_pages(folder):
    return {path.stem: ElementTree.parse(path).getroot() for path in sorted(folder.glob('*.page'))}


def translate(source, catalogue, target):
    binary = target / 'help.mo'
    subprocess.run(['msgfmt', '-o', binary, catalogue], check=True)
    subprocess.run(['itstool', '-m', binary, '-o', target, *sorted(source.glob('*.page'))], check=True)


def main(language, source, output):
    source = pathlib.Path(source)
    with tempfile.TemporaryDirectory() as scratch:
        pages = source / 'C'
        if language != 'C':
            translate(pages, source / language / f'{language}.po', pathlib.Path(scratch))
            pages = pathlib.Path(scratch)
        text = render_all(read_pages(pages), language.replace('_', '-') if language != 'C' else 'en', source / language)
    pathlib.Path(output).write_text(text, encoding='utf-8')


if __name__ == '__main__':
    main(*sys.argv[1:])
