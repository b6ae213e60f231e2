/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "jihua-parameter.h"

G_BEGIN_DECLS

#define JIHUA_TYPE_PARAMETER_ENTRY (jihua_parameter_entry_get_type ())

G_DECLARE_FINAL_TYPE (JihuaParameterEntry, jihua_parameter_entry, JIHUA, PARAMETER_ENTRY, GtkWidget)

GtkWidget  *jihua_parameter_entry_new       (JihuaParameter      *parameter);
GtkEntry   *jihua_parameter_entry_get_entry (JihuaParameterEntry *self);
const char *jihua_parameter_entry_get_error (JihuaParameterEntry *self);
void        jihua_parameter_entry_fail      (JihuaParameterEntry *self,
                                             const char          *message);

G_END_DECLS
