/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

void jihua_dialog_width_set (AdwDialog *dialog,
                             double     width);

G_END_DECLS
