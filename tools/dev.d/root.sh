# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# The build environment. Where this system is recent enough, it is the system
# itself. Everywhere else it is a Debian 13 root in the cache folder, made once
# by mmdebstrap and entered with bubblewrap; or, where JIHUA_SUITE says so, a root
# of the Debian to come, with newer libraries.

readonly cache=${XDG_CACHE_HOME:-$HOME/.cache}/jihua
readonly suite=${JIHUA_SUITE:-trixie}
case $suite in
  trixie) readonly environment_name=debian-13 suite_options=() ;;
  # Lists of packages of a suite in the making may be older than they promise.
  forky) readonly environment_name=debian-14 suite_options=(--aptopt='Acquire::Check-Valid-Until "false"') ;;
  *) fail "JIHUA_SUITE is trixie or forky." ;;
esac

# Is everything here to build and test on this system itself?
system_suffices () {
  local tool

  for tool in cc pkg-config meson ninja blueprint-compiler msgfmt Xvfb dbus-run-session; do
    command -v "$tool" >/dev/null || return 1
  done
  pkg-config --exists 'gtk4 >= 4.18' 'libadwaita-1 >= 1.7' 'json-glib-1.0 >= 1.10' 'glib-2.0 >= 2.84'
}

# The names in a package list, without its comments, separated by commas.
list_packages () {
  sed 's/#.*//' "${1:-$parts/packages}" | xargs | tr ' ' ','
}

# Where the root of the present package list belongs. The recipe is hashed with
# the list, so that a root made in another way is not taken for a current one.
name_root () {
  local hash

  hash=$({ list_packages; declare -f debootstrap_root prepare_root; } | sha256sum)
  printf '%s/%s-%s\n' "$cache" "$environment_name" "${hash:0:12}"
}

# Run a command as root if that is possible without asking anybody.
as_root () {
  if [ "$(id -u)" -eq 0 ]; then
    "$@"
  elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
    sudo -n "$@"
  else
    return 1
  fi
}

# The tools that make and enter the root, as packages that are not there yet.
list_missing_tools () {
  command -v mmdebstrap >/dev/null || echo mmdebstrap
  command -v bwrap >/dev/null || echo bubblewrap
  command -v gpg >/dev/null || echo gpg
  [ "$(id -u)" -eq 0 ] || command -v newuidmap >/dev/null || echo uidmap
  [ -e /usr/share/keyrings/debian-archive-keyring.gpg ] || echo debian-archive-keyring
}

# Install what a command lists as missing.
install_missing_tools () {
  local missing log=$cache/install-tools.log

  mapfile -t missing < <("$1")
  [ ${#missing[@]} -gt 0 ] || return 0

  say "Installing ${missing[*]} …"
  if ! command -v apt-get >/dev/null \
     || ! { as_root env DEBIAN_FRONTEND=noninteractive apt-get update \
            && as_root env DEBIAN_FRONTEND=noninteractive \
                 apt-get install --yes --no-install-recommends "${missing[@]}"; } >"$log" 2>&1 </dev/null; then
    fail "These packages are needed, which could not be installed from here:" \
         "  ${missing[*]}" \
         "Please install them as root, then try again. (Log: $log)"
  fi
}

# Run mmdebstrap so that nothing it mounts outlives it. As an ordinary user it
# makes a namespace by itself; as root it would mount this system's own /proc and
# /sys inside its folder, and leave them there when it is interrupted.
run_mmdebstrap () {
  if [ "$(id -u)" -eq 0 ]; then
    unshare --mount --propagation private mmdebstrap --mode=root "${suite_options[@]}" "$@"
  else
    mmdebstrap --mode=unshare "${suite_options[@]}" "$@"
  fi
}

# Write the root as a tar archive to standard output. As an ordinary user this
# runs in a user namespace, whose files would belong to nobody: through the
# archive they become the user's own.
# shellcheck disable=SC2016
debootstrap_root () {
  TMPDIR=$1 run_mmdebstrap \
    --variant=essential \
    --skip=output/dev \
    --aptopt='APT::Install-Recommends "false"' \
    --aptopt='Acquire::Retries "3"' \
    --dpkgopt='force-unsafe-io' \
    --dpkgopt='path-exclude=/usr/share/man/*' \
    --dpkgopt='path-exclude=/usr/share/info/*' \
    --dpkgopt='path-exclude=/usr/share/doc/*' \
    --dpkgopt='path-exclude=/usr/share/locale/*/LC_MESSAGES/*' \
    --dpkgopt='path-include=/usr/share/locale/zh_CN/LC_MESSAGES/*' \
    --include="$(list_packages)" \
    --customize-hook='printf "%s UTF-8\n" en_US.UTF-8 zh_CN.UTF-8 >"$1/etc/locale.gen"' \
    --customize-hook='chroot "$1" locale-gen >/dev/null' \
    "$suite" -
}

# Unpack the archive, and add what mmdebstrap leaves out: the folders for mounts,
# and the number by which message buses know a machine.
prepare_root () {
  tar --extract --directory "$1"
  tr --delete - </proc/sys/kernel/random/uuid >"$1/etc/machine-id"
  mkdir -p "$1"/{dev,proc,sys,run,tmp,root,home,var/tmp}
}

# Keep mmdebstrap's messages in a log, and show those that tell how far it is.
show_progress () {
  local line

  while IFS= read -r line; do
    printf '%s\n' "$line" >>"$1"
    case $line in
      *apt-get\ update*) report_phase 'reading the lists of packages' ;;
      I:\ downloading*) report_phase 'downloading the packages' ;;
      I:\ extracting*|I:\ installing*) report_phase "${line#I: }" ;;
      *locale-gen*) report_phase 'making the locales' ;;
      *creating\ tarball*) report_phase 'copying into the cache folder' ;;
    esac
  done
}

report_phase () {
  say "$(printf '  %3d s  %s' "$SECONDS" "${1%...}")"
}

# Remove what an interrupted attempt left behind, never across a mounted file
# system. As an ordinary user, some of it belongs to the users of the namespace.
remove_leftovers () {
  if [ "$(id -u)" -ne 0 ] && [ -d "$workspace" ]; then
    mmdebstrap --unshare-helper rm -rf --one-file-system "$workspace" 2>/dev/null || true
  fi
  rm -rf --one-file-system "$cache"/*.unfinished "$workspace" 2>/dev/null || true
}

# Make the root in a folder of its own, which takes its name when it is whole.
make_root () {
  local root=$1 log=$cache/make-root.log unfinished=$1.unfinished
  local workspace

  workspace=/var/tmp/jihua-root-$(id -u)-$(printf '%s' "$cache" | cksum | cut -d ' ' -f 1)
  say "Making the build environment, once: Debian ${environment_name#debian-} with all development packages." \
      "This takes two to three minutes and 1.5 GB in $cache."
  install_missing_tools list_missing_tools
  remove_leftovers
  mkdir -p -m 755 "$workspace" "$unfinished"
  : >"$log"
  SECONDS=0
  if ! { debootstrap_root "$workspace" 2> >(show_progress "$log") | prepare_root "$unfinished"; }; then
    tail -n 15 "$log" >&2
    remove_leftovers
    fail "The build environment could not be made. The whole log: $log"
  fi
  mv "$unfinished" "$root"
  remove_leftovers
  say "The build environment stands after $SECONDS s."
}

# Remove the roots of other package lists, but not under a running command.
remove_old_roots () {
  local old

  for old in "$cache/$environment_name"-*; do
    [ "$old" = "$1" ] || flock --nonblock "$old" rm -rf --one-file-system "$old" || true
  done
}

# Print the folder of the root, which is made first if it is not there.
provide_root () {
  local root

  root=$(name_root)
  if [ ! -d "$root" ]; then
    mkdir -p "$cache"
    {
      flock --nonblock 9 || { say "Waiting for another tools/dev that makes the build environment …"; flock 9; }
      [ -d "$root" ] || { make_root "$root"; remove_old_roots "$root"; }
    } 9>"$cache/lock"
  fi
  printf '%s\n' "$root"
}

# Add one folder of this system to the arguments of bwrap, at its own path.
bind_folder () {
  mkdir -p "$root$1"
  arguments+=(--bind "$1" "$1")
}

# Everything of this system except what the root brings itself, so that any
# path that is given to a command means the same inside as outside.
bind_folders () {
  local folder

  for folder in /*/; do
    folder=${folder%/}
    case $folder in
      /usr|/bin|/sbin|/lib*|/bin.*|/sbin.*|/etc|/proc|/dev|/sys|/run|/var|/boot|/lost+found) ;;
      *) if [ -r "$folder" ] && [ -x "$folder" ]; then bind_folder "$folder"; fi ;;
    esac
  done
  for folder in /var/tmp "$HOME" "$checkout" "$PWD" "${XDG_RUNTIME_DIR:-/}"; do
    case $folder in
      /var/*|/run/*|/usr/src/*|/usr/local/*) if [ -d "$folder" ]; then bind_folder "$folder"; fi ;;
    esac
  done
}

# What of the environment belongs to this system's own libraries stays outside.
clear_variables () {
  local name

  for name in LD_LIBRARY_PATH LD_PRELOAD PKG_CONFIG_PATH PYTHONPATH PYTHONHOME GI_TYPELIB_PATH \
              GIO_MODULE_DIR GIO_EXTRA_MODULES GTK_PATH GTK_MODULES GSETTINGS_SCHEMA_DIR \
              GDK_PIXBUF_MODULE_FILE XDG_DATA_DIRS XDG_CONFIG_DIRS LOCPATH; do
    arguments+=(--unsetenv "$name")
  done
  arguments+=(--setenv PATH /usr/local/bin:/usr/bin:/bin:/usr/local/sbin:/usr/sbin:/sbin)
}

# Go on inside the root with the same command. Whatever it leaves running ends
# with it, for it has a process namespace of its own. An interrupt from the
# keyboard is for the command alone: bwrap, ignoring it, passes on how that ends.
# The lock keeps the root from being removed while something runs in it.
enter_root () {
  local root arguments

  root=$(provide_root)
  exec 8<"$root"
  flock --shared 8
  arguments=(--ro-bind "$root" / --unshare-pid --proc /proc --dev-bind /dev /dev
             --tmpfs /run --die-with-parent)
  bind_folders
  arguments+=(--ro-bind-try /run/dbus /run/dbus
              --ro-bind /etc/passwd /etc/passwd
              --ro-bind /etc/group /etc/group
              --chdir "$PWD"
              --setenv JIHUA_ENVIRONMENT "$environment_name")
  clear_variables
  trap '' INT QUIT
  exec bwrap "${arguments[@]}" env --default-signal=INT,QUIT "$checkout/tools/dev" "$@"
}
