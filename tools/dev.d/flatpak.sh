# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# The Flatpak, built and tried on this system itself, not in the build environment.

list_missing_journey_tools () {
  command -v flatpak >/dev/null || echo flatpak
  command -v Xvfb >/dev/null || echo xvfb
  command -v dbus-run-session >/dev/null || echo dbus-daemon
  command -v xdotool >/dev/null || echo xdotool
  command -v import >/dev/null || echo imagemagick
  command -v fusermount3 >/dev/null || echo fuse3
  [ -e /usr/share/dbus-1/services/org.a11y.Bus.service ] || echo at-spi2-core
  [ -e /usr/share/dbus-1/services/org.freedesktop.portal.Documents.service ] || echo xdg-desktop-portal
  /usr/bin/python3 -c 'import gi; gi.require_version("Atspi", "2.0")' 2>/dev/null || echo python3-gi gir1.2-atspi-2.0
}

build_bundles () {
  "$checkout/flatpak/build-offline" "$@"
}

# Install and use the bundles of a folder, or those of this checkout.
test_bundles () {
  local bundles=${1:-$build_root/flatpak}

  mkdir -p "$cache" "$build_root"
  install_missing_tools list_missing_journey_tools
  [ $# -gt 0 ] || build_bundles "$bundles"
  "$parts/isolate" --display /usr/bin/python3 "$checkout/tests/check-flatpak.py" "$bundles" "$build_root/flatpak-pictures" "${@:2}"
  echo "Pictures: $build_root/flatpak-pictures"
}
