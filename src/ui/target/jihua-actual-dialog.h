/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "jihua-actual-row.h"

G_BEGIN_DECLS

#define JIHUA_TYPE_ACTUAL_DIALOG (jihua_actual_dialog_get_type ())

G_DECLARE_FINAL_TYPE (JihuaActualDialog, jihua_actual_dialog, JIHUA, ACTUAL_DIALOG, AdwDialog)

AdwDialog      *jihua_actual_dialog_new     (JihuaActualRow    *row);

G_END_DECLS
