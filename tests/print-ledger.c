/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <stdio.h>

#include "jihua-ledger-file.h"

/* Prints a ledger as it would be saved, for checks that are not written in C:
 * “new” and “published” are the built-in ones, anything else is a file. */

static JihuaLedger *
get_ledger (const char  *name,
            GError     **error)
{
  g_autoptr (GFile) file = NULL;

  if (g_str_equal (name, "new"))
    return jihua_builtin_new_ledger ();
  if (g_str_equal (name, "published"))
    return jihua_builtin_published_ledger ();

  file = g_file_new_for_commandline_arg (name);
  return jihua_ledger_file_load (file, error);
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr (GError) error = NULL;
  g_autoptr (JihuaLedger) ledger = argc == 2 ? get_ledger (argv[1], &error) : NULL;
  g_autoptr (GBytes) bytes = NULL;

  if (ledger == NULL) {
    g_printerr ("%s\n", error ? error->message : "Usage: print-ledger new|published|FILE");
    return 1;
  }

  bytes = jihua_ledger_file_print (ledger);
  fwrite (g_bytes_get_data (bytes, NULL), 1, g_bytes_get_size (bytes), stdout);

  return 0;
}
