/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "jihua-document.h"

G_BEGIN_DECLS

#define JIHUA_TYPE_UNIT_DIALOG (jihua_unit_dialog_get_type ())

/* Assigns a responsible unit and co-operating units to parts of the plan. */
G_DECLARE_FINAL_TYPE (JihuaUnitDialog, jihua_unit_dialog, JIHUA, UNIT_DIALOG, AdwDialog)

AdwDialog   *jihua_unit_dialog_new             (JihuaDocument   *document,
                                                GPtrArray       *nodes);
AdwEntryRow *jihua_unit_dialog_get_lead        (JihuaUnitDialog *self);
AdwEntryRow *jihua_unit_dialog_get_cooperating (JihuaUnitDialog *self);

G_END_DECLS
