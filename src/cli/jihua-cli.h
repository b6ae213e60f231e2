/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jihua-document.h"

G_BEGIN_DECLS

/* What the shell is told: all is well, the data is at fault, or the call is. */
typedef enum {
  JIHUA_CLI_FINE = 0,
  JIHUA_CLI_DATA = 1,
  JIHUA_CLI_USAGE = 2,
} JihuaCliExit;

JihuaCliExit  jihua_cli_new        (int            argc,
                                    char         **argv);
JihuaCliExit  jihua_cli_show       (int            argc,
                                    char         **argv);
JihuaCliExit  jihua_cli_set        (int            argc,
                                    char         **argv);
JihuaCliExit  jihua_cli_check      (int            argc,
                                    char         **argv);

gboolean      jihua_cli_parse      (const char    *synopsis,
                                    GOptionEntry  *entries,
                                    int            n_arguments,
                                    int           *argc,
                                    char        ***argv);
JihuaCliExit  jihua_cli_fail_usage (const char    *message);
JihuaCliExit  jihua_cli_fail_data  (const GError  *error);

G_END_DECLS
