# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# The runtime: a Debian system with nothing but what the app needs to run.

# Write the Debian system as a tar archive to standard output. The texts of the
# licences stay in it.
# shellcheck disable=SC2016
debootstrap_platform () {
  TMPDIR=$1 run_mmdebstrap \
    --variant=essential \
    --skip=output/dev \
    --aptopt='APT::Install-Recommends "false"' \
    --aptopt='Acquire::Retries "3"' \
    --dpkgopt='force-unsafe-io' \
    --dpkgopt='path-exclude=/usr/share/man/*' \
    --dpkgopt='path-exclude=/usr/share/info/*' \
    --dpkgopt='path-exclude=/usr/share/doc/*' \
    --dpkgopt='path-include=/usr/share/doc/*/copyright' \
    --dpkgopt='path-exclude=/usr/share/locale/*/LC_MESSAGES/*' \
    --dpkgopt='path-include=/usr/share/locale/zh_CN/LC_MESSAGES/*' \
    --include="$(list_packages "$recipe/platform-packages")" \
    --customize-hook='printf "%s UTF-8\n" en_US.UTF-8 zh_CN.UTF-8 >"$1/etc/locale.gen"' \
    --customize-hook='chroot "$1" locale-gen >/dev/null' \
    "$suite" -
}

# Remove what the list of patterns names, whose braces the shell expands.
prune_platform () {
  local pattern

  shopt -s nullglob dotglob
  while IFS= read -r pattern; do
    (cd "$1/usr" && eval "rm -rf -- $pattern")
  done < <(sed 's/#.*//; /^ *$/d' "$recipe/platform-prune")
  shopt -u nullglob dotglob
}

# Only the character sets that offices and Unicode use.
prune_gconv () {
  find "$1"/usr/lib/*/gconv -name '*.so' \
    ! -name 'GB*' ! -name 'libGB*' ! -name 'EUC-CN*' ! -name 'BIG5*' ! -name 'UTF-*' ! -name 'UNICODE*' \
    ! -name 'ISO8859-1.so' ! -name 'CP1252.so' -delete
  rm -f "$1"/usr/lib/*/gconv/gconv-modules.cache
}

# Files that are the same age everywhere: caches tell by it whether they are current.
level_times () {
  find "$1/usr" -exec touch --no-dereference --date=@0 {} +
}

run_in_tree () {
  local tree=$1
  shift

  bwrap --bind "$tree/usr" /usr --symlink usr/bin /bin --symlink usr/lib /lib --symlink usr/lib64 /lib64 \
        --symlink usr/sbin /sbin --symlink usr/etc /etc --tmpfs /tmp --proc /proc --dev /dev --unshare-all \
        --setenv PATH /usr/bin:/usr/sbin --setenv LC_ALL C.UTF-8 "$@"
}

make_caches () {
  level_times "$1"
  run_in_tree "$1" fc-cache --system-only --force
  run_in_tree "$1" gtk-update-icon-cache --quiet --force /usr/share/icons/Adwaita
  level_times "$1"
}

# What Debian's own scripts have made while the packages were installed, and
# without which the app would start but look or speak wrong.
check_platform () {
  local file

  for file in lib/locale/locale-archive share/glib-2.0/schemas/gschemas.compiled share/mime/mime.cache \
              lib/*/gio/modules/giomodule.cache lib/*/gdk-pixbuf-2.0/*/loaders.cache lib/fontconfig/cache/CACHEDIR.TAG \
              share/icons/Adwaita/icon-theme.cache share/fonts/opentype/noto/NotoSansCJK-Regular.ttc; do
    compgen -G "$1/usr/$file" >/dev/null || fail "The runtime has no $file."
  done
}

make_platform () {
  local tree=$1

  mkdir -p "$tree/files" "$tree/workspace"
  debootstrap_platform "$tree/workspace" 2>"$work/platform.log" \
    | tar --extract --directory "$tree" ./usr ./etc \
    || { tail -n 15 "$work/platform.log" >&2; fail "The runtime could not be made."; }
  take_etc "$tree" "$tree/etc"
  rm -rf "$tree/etc" "$tree/workspace"
  prune_platform "$tree"
  prune_gconv "$tree"
  sed -i 's,/var/cache/fontconfig,/usr/lib/fontconfig/cache,' "$tree/usr/etc/fonts/fonts.conf"
  cp "$recipe/fonts.conf" "$tree/usr/etc/fonts/local.conf"
  settle_tree "$tree"
  make_caches "$tree"
  check_platform "$tree"
}
