/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

void  jihua_author_set_name  (const char *name);
char *jihua_author_dup_name  (void);
char *jihua_author_dup_login (void);

G_END_DECLS
