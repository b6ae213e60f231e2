/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

void      jihua_locale_init         (void);
void      jihua_locale_set_language (const char *language);
gboolean  jihua_locale_is_chinese   (void);
char     *jihua_locale_dup_chain    (const char *languages);

G_END_DECLS
