/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "jihua-actuals-model.h"

G_BEGIN_DECLS

#define JIHUA_TYPE_PERIOD_PICKER (jihua_period_picker_get_type ())

G_DECLARE_FINAL_TYPE (JihuaPeriodPicker, jihua_period_picker, JIHUA, PERIOD_PICKER, GtkPopover)

void               jihua_period_picker_set_model (JihuaPeriodPicker *self,
                                                  JihuaActualsModel *model);

G_END_DECLS
