/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

void jihua_entry_text_show (AdwEntryRow *row,
                            const char  *text);

G_END_DECLS
