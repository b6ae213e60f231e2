/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "jihua-document.h"

G_BEGIN_DECLS

#define JIHUA_TYPE_OVERRULE_DIALOG (jihua_overrule_dialog_get_type ())

G_DECLARE_FINAL_TYPE (JihuaOverruleDialog, jihua_overrule_dialog, JIHUA, OVERRULE_DIALOG, AdwDialog)

AdwDialog *jihua_overrule_dialog_new (JihuaDocument *document,
                                      JihuaTarget   *target);

G_END_DECLS
