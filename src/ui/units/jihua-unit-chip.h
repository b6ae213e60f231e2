/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "jihua-document.h"

G_BEGIN_DECLS

#define JIHUA_TYPE_UNIT_CHIP (jihua_unit_chip_get_type ())

G_DECLARE_FINAL_TYPE (JihuaUnitChip, jihua_unit_chip, JIHUA, UNIT_CHIP, GtkButton)

GtkWidget *jihua_unit_chip_new (JihuaDocument *document,
                                JihuaNode     *node);

G_END_DECLS
