/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "jihua-paste-plan.h"

G_BEGIN_DECLS

#define JIHUA_TYPE_PASTE_DIALOG (jihua_paste_dialog_get_type ())

G_DECLARE_FINAL_TYPE (JihuaPasteDialog, jihua_paste_dialog, JIHUA, PASTE_DIALOG, AdwDialog)

AdwDialog      *jihua_paste_dialog_new      (JihuaPastePlan   *plan);
JihuaPastePlan *jihua_paste_dialog_get_plan (JihuaPasteDialog *self);

G_END_DECLS
