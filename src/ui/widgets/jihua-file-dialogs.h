/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "jihua-document.h"

G_BEGIN_DECLS

#define JIHUA_LEDGER_EXTENSION ".jihua"
#define JIHUA_LEDGER_MIME_TYPE "application/x-jihua-ledger"

GtkFileDialog *jihua_file_dialog_new        (const char     *title);
GtkFileDialog *jihua_file_dialog_new_saving (const char     *title,
                                             const char     *name);
GtkFileDialog *jihua_file_dialog_new_saving_kind (const char *title,
                                             const char     *name,
                                             const char     *kind,
                                             const char     *extension);
GFile         *jihua_file_dialog_take_saved (GFile          *chosen,
                                             const char     *extension,
                                             GError        **error);
char          *jihua_ledger_file_dup_name   (JihuaPlan      *plan);

G_END_DECLS
