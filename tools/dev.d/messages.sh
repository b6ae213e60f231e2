# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# What is said to the person who called.

say () {
  printf '%s\n' "$@" >&2
}

fail () {
  say "$@"
  exit 1
}
