/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The rows of a sheet (JihuaReportRow) as others write their names and numbers. */
typedef struct _JihuaPasteKeys JihuaPasteKeys;

JihuaPasteKeys *jihua_paste_keys_new         (GPtrArray            *rows);
void            jihua_paste_keys_free        (JihuaPasteKeys       *self);
int             jihua_paste_keys_find_name   (const JihuaPasteKeys *self,
                                              const char           *text);
int             jihua_paste_keys_find_number (const JihuaPasteKeys *self,
                                              const char           *text);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JihuaPasteKeys, jihua_paste_keys_free)

G_END_DECLS
