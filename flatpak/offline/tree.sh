# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# A Debian system as Flatpak wants a runtime: all of it under usr, the
# configuration under usr/etc.

# Copy the configuration, without what belongs to a host and its users.
take_etc () {
  local name

  cp -a "$2" "$1/usr/etc"
  for name in adduser.conf apt cron.* default deluser.conf fstab group group- gshadow gshadow- host.conf hostname hosts \
              init.d issue issue.net kernel localtime login.defs machine-id motd mtab network pam.conf pam.d passwd passwd- \
              profile rc?.d resolv.conf security selinux shadow shadow- shells skel subgid subuid systemd timezone .pwd.lock; do
    # The names are patterns.
    # shellcheck disable=SC2086
    rm -rf "$1"/usr/etc/$name
  done
}

# The loader looks for libraries of the app first, and has a cache for each app;
# it is made by ldconfig, which Flatpak looks for in usr/bin.
settle_tree () {
  local tree=$1

  rm -f "$tree/usr/etc/ld.so.cache"
  cp "$recipe/ld.so.conf" "$tree/usr/etc/ld.so.conf"
  ln -sf ../sbin/ldconfig "$tree/usr/bin/ldconfig"
  find "$tree/usr" ! -type f ! -type d ! -type l -delete
  find "$tree/usr" -type f -perm /6000 -exec chmod ug-s {} +
  find "$tree/usr" ! -type l ! -perm -u=rw,go=r -exec chmod u+rw,go+r {} +
  find "$tree/usr" -type d ! -perm -0755 -exec chmod 755 {} +
}

# Put a tree into the repository, as a runtime of the given name.
export_tree () {
  local tree=$1 name=$2

  mkdir -p "$tree/files"
  printf '[Runtime]\nname=%s\nruntime=%s\nsdk=%s\n' "$name" \
    "$platform/$architecture/$branch" "$sdk/$architecture/$branch" >"$tree/metadata"
  flatpak build-export --runtime --arch="$architecture" --disable-sandbox "$repository" "$tree" "$branch" >/dev/null
}
