# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# The app: built from the same manifest as anywhere, with only the runtime changed.

substitute_runtime () {
  sed -e "s|\"org.gnome.Platform\"|\"$platform\"|" \
      -e "s|\"org.gnome.Sdk\"|\"$sdk\"|" \
      -e "s|\(\"runtime-version\": *\)\"[^\"]*\"|\1\"$branch\"|" \
      -e "s|\(\"path\": *\)\"\.\.\"|\1\"$checkout\"|" \
      -e "s|^{|{\n  \"appstream-compose\": false,|" \
      "$checkout/flatpak/$app_id.json"
}

build_application () {
  substitute_runtime >"$work/$app_id.json"
  flatpak-builder --user --force-clean --disable-download --disable-updates --disable-rofiles-fuse \
    --disable-cache --state-dir="$work/state" --default-branch=stable --repo="$repository" \
    "$work/build" "$work/$app_id.json" >"$work/application.log" 2>&1 </dev/null \
    || { tail -n 30 "$work/application.log" >&2; fail "The app could not be built. The whole log: $work/application.log"; }
  rm -rf "$work/build"
}
