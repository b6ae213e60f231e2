# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# Starting the application from the build folder.

# Is there a display that answers?
has_display () {
  [ -n "${WAYLAND_DISPLAY:-}" ] && [ -S "${XDG_RUNTIME_DIR:-}/$WAYLAND_DISPLAY" ] && return 0
  [ -n "${DISPLAY:-}" ] && { ! command -v xdpyinfo || xdpyinfo; } >/dev/null 2>&1
}

has_session_bus () {
  [ -n "${DBUS_SESSION_BUS_ADDRESS:-}" ] || [ -S "${XDG_RUNTIME_DIR:-}/bus" ]
}

set_language () {
  case $1 in
    zh_CN) export LANGUAGE=zh_CN LANG=zh_CN.UTF-8 ;;
    en) export LANGUAGE=en LANG=en_US.UTF-8 ;;
    *) fail "--lang takes zh_CN or en." ;;
  esac
  unset LC_ALL LC_MESSAGES LC_CTYPE
}

execute_headless () {
  [ $# -gt 0 ] || fail "Usage: tools/dev headless COMMAND…"
  GSK_RENDERER=cairo GSETTINGS_BACKEND=memory ADW_DISABLE_PORTAL=1 \
    execute "$parts/isolate" --display "$@"
}

# Start the application where nobody can see it, with data of its own, and take a
# picture instead.
picture_application () {
  local tool picture=$build_root/screenshots/run.png

  for tool in Xvfb xdotool import compare; do
    command -v $tool >/dev/null || fail "There is no display, and $tool for a picture is not installed."
  done
  say "There is no display here: taking a picture of the window instead."
  mkdir -p "$build_root/screenshots"
  GSK_RENDERER=cairo GSETTINGS_BACKEND=memory ADW_DISABLE_PORTAL=1 \
    execute --no-build "$parts/isolate" --display "$parts/picture" "$picture" jihua "$@"
}

run_application () {
  local language=

  case ${1:-} in
    --lang) language=${2:-?}; shift; [ $# -eq 0 ] || shift ;;
    --lang=*) language=${1#--lang=}; shift ;;
  esac
  [ -z "$language" ] || set_language "$language"
  build || fail "The build failed."
  if has_display && has_session_bus; then
    execute --no-build jihua "$@"
  elif has_display; then
    execute --no-build dbus-run-session -- jihua "$@"
  else
    picture_application "$@"
  fi
}
