# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# Building. Each environment and each purpose has its own build folder, so that
# objects made by different compilers or options never meet.

readonly build_root=${JIHUA_BUILD_ROOT:-$checkout/_build}

# Commands with a purpose of their own append it, and add their options.
build_folder=$build_root/${JIHUA_ENVIRONMENT:-native}
configure_options=()

# Was the folder configured for this checkout? A copied checkout brings along
# build folders that still refer to the original.
is_configured () {
  [ -e "$build_folder/build.ninja" ] && [ "$(cat "$build_folder/checkout" 2>/dev/null)" = "$checkout" ]
}

configure () {
  local log=$build_folder.log

  say "Setting up $build_folder …"
  rm -rf "$build_folder"
  if ! meson setup "$build_folder" "$checkout" "${configure_options[@]}" >"$log" 2>&1 </dev/null; then
    tail -n 20 "$log" >&2
    rm -rf "$build_folder"
    return 1
  fi
  mv "$log" "$build_folder/setup.log"
  printf '%s\n' "$checkout" >"$build_folder/checkout"
}

# Configure again where a meson.build has changed, without repeating all that Meson finds.
reconfigure () {
  local log=$build_folder/setup.log

  if ! ninja -C "$build_folder" --quiet build.ninja >"$log.new" 2>&1 </dev/null; then
    tail -n 20 "$log.new" >&2
    return 1
  fi
  if [ -s "$log.new" ]; then mv "$log.new" "$log"; fi
}

# On a terminal the progress is shown in one line, elsewhere only warnings and errors.
compile () {
  if [ -t 2 ] && ninja -C "$build_folder" -n | grep --quiet '^\['; then
    ninja -C "$build_folder" >&2
  else
    ninja -C "$build_folder" --quiet >&2
  fi
}

# Bring the build folder up to date. One at a time: two builds in one folder would
# break each other's objects.
build () {
  mkdir -p "$build_root"
  {
    flock 9
    if is_configured; then reconfigure; else configure; fi || return 1
    compile || return 1
  } 9>"$build_folder.lock"
}

# Run a command in the present folder, with the built programs on PATH and the
# variables that meson.build sets for running without installing.
execute () {
  if [ "${1:-}" = --no-build ]; then
    shift
  elif [ -e "$checkout/meson.build" ]; then
    build || fail "The build failed."
  fi
  [ $# -gt 0 ] || fail "Usage: tools/dev exec COMMAND…"
  if [ -e "$build_folder/build.ninja" ]; then
    exec meson devenv -C "$build_folder" --workdir "$PWD" "$@"
  fi
  exec "$@"
}

remove_builds () {
  rm -rf "$build_root"
}
