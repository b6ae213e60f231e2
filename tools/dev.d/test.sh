# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# Running tests. The suite “display” gets an X server and a session bus for each
# test program, all others run without; every program has a home of its own.

# One environment for everybody, which single tests may change in meson.build.
set_test_environment () {
  unset LANGUAGE "${!LC_@}" "${!G_MESSAGES@}"
  export LANG=en_US.UTF-8
  export GSK_RENDERER=cairo GSETTINGS_BACKEND=memory ADW_DISABLE_PORTAL=1 GTK_A11Y=test
  export LSAN_OPTIONS=suppressions=$checkout/tests/lsan.supp:print_suppressions=0
  export JIHUA_SCREENSHOT_DIR=$build_folder/screenshots
  mkdir -p "$JIHUA_SCREENSHOT_DIR"
}

select_tests () {
  python3 "$parts/tests.py" select "$build_folder/meson-info/intro-tests.json" "$@"
}

# Run the named tests of a suite, which may be none.
run_suite () {
  local log=$1 isolation=$2
  shift 2

  rm -f "$build_folder/meson-logs/$log"-isolate.*
  [ $# -gt 0 ] || return 0
  meson test -C "$build_folder" --no-rebuild --print-errorlogs --logbase "$log" \
    --timeout-multiplier "${timeout_multiplier:-1}" --wrapper "$isolation" "$@" </dev/null 9>&-
}

# The closing line, and whether every test passed.
report_results () {
  local passed failed skipped

  read -r passed failed skipped < <(python3 "$parts/tests.py" count "$build_folder"/meson-logs/display{,less}-isolate.json)
  [ "$1" -eq 0 ] || [ "$failed" -gt 0 ] || failed=1
  echo
  echo "$passed passed, $failed failed$([ "$skipped" -eq 0 ] || echo ", $skipped skipped")"
  [ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
}

# Run the tests of the build folder that match the names, one run at a time.
run_built_tests () {
  local displayless display status=0

  displayless=$(select_tests '!display' "$@")
  display=$(select_tests display "$@")
  if [ -z "$displayless$display" ]; then
    say "No test is called so. There are:" "$(select_tests '!')"
  fi
  {
    flock --nonblock 9 || { say "Waiting for another run of the tests …"; flock 9; }
    # The names of tests contain no blanks.
    # shellcheck disable=SC2086
    run_suite displayless "${parts@Q}/isolate" $displayless || status=1
    # shellcheck disable=SC2086
    run_suite display "${parts@Q}/isolate --display" $display || status=1
    report_results $status
  } 9>"$build_folder.tests.lock"
}

run_tests () {
  if ! build; then
    printf '\n0 passed, 1 failed\n'
    return 1
  fi
  set_test_environment
  run_built_tests "$@"
}

run_sanitized_tests () {
  local timeout_multiplier=5

  build_folder+=-asan
  configure_options=(-Db_sanitize=address,undefined -Db_lundef=false)
  run_tests "$@"
}

report_coverage () {
  local status=0

  command -v gcovr >/dev/null || fail "For this, gcovr must be installed."
  build_folder+=-coverage
  configure_options=(-Db_coverage=true)
  mkdir -p "$build_folder"
  find "$build_folder" -name '*.gcda' -delete
  run_tests || status=1
  mkdir -p "$build_folder/report"
  gcovr --root "$checkout" --filter "$checkout/src/" --exclude "$build_folder/" \
        --txt - --html-details "$build_folder/report/index.html" "$build_folder"
  echo "In detail: $build_folder/report/index.html"
  return $status
}

run_benchmarks () {
  build || fail "The build failed."
  set_test_environment
  meson test -C "$build_folder" --no-rebuild --benchmark --verbose --logbase benchmark \
    --wrapper "${parts@Q}/isolate --display" "$@" </dev/null
}

take_screenshots () {
  local status=0

  run_tests '*screenshot*' || status=$?
  echo "Pictures: $build_folder/screenshots"
  return $status
}

take_store_pictures () {
  execute_headless "$parts/store-pictures" "$build_folder" "$checkout/data/screenshots"
}
