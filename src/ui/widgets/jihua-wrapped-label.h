/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define JIHUA_TYPE_WRAPPED_LABEL (jihua_wrapped_label_get_type ())

/* A text in the column of a table. It wraps where the column ends, and its row is
 * as high as that takes. */
G_DECLARE_FINAL_TYPE (JihuaWrappedLabel, jihua_wrapped_label, JIHUA, WRAPPED_LABEL, GtkWidget)

G_END_DECLS
