/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define JIHUA_TYPE_PREFERENCES (jihua_preferences_get_type ())

/* What is in the preferences dialog. The dialog stays when the language is
 * changed in it; this is made anew. */
G_DECLARE_FINAL_TYPE (JihuaPreferences, jihua_preferences, JIHUA, PREFERENCES, AdwBin)

AdwDialog *jihua_preferences_dialog_new (GSettings *settings);
void       jihua_preferences_rebuild    (AdwDialog *dialog);

G_END_DECLS
