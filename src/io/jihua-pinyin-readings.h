/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

void        jihua_pinyin_prepare        (void);
const char *jihua_pinyin_read_character (gunichar     character);
gsize       jihua_pinyin_read_word      (const char  *text,
                                         const char **readings);

G_END_DECLS
