# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# The development kit: the build environment of tools/dev as it is. It stays on
# this machine.

make_sdk () {
  local tree=$1 root

  root=$(provide_root)
  mkdir -p "$tree"
  cp -al "$root/usr" "$tree/usr"
  take_etc "$tree" "$root/etc"
  settle_tree "$tree"
}
