/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * JihuaReading:
 * @JIHUA_READING_RESTORED: the official text
 * @JIHUA_READING_TRANSLATION: its translation
 * @JIHUA_READING_BOTH: one beside the other
 * @JIHUA_READING_PRINTED: the official text as printed
 *
 * What of an official text is read.
 */
typedef enum {
  JIHUA_READING_RESTORED,
  JIHUA_READING_TRANSLATION,
  JIHUA_READING_BOTH,
  JIHUA_READING_PRINTED,
} JihuaReading;

#define JIHUA_TYPE_READING     (jihua_reading_get_type ())
#define JIHUA_TYPE_READING_BAR (jihua_reading_bar_get_type ())

GType        jihua_reading_get_type        (void) G_GNUC_CONST;

/* Says what stands below it, the official text or a translation, and offers
 * the other readings there are. */
G_DECLARE_FINAL_TYPE (JihuaReadingBar, jihua_reading_bar, JIHUA, READING_BAR, GtkBox)

void         jihua_reading_bar_set_up          (JihuaReadingBar *self,
                                                gboolean         translated,
                                                gboolean         printed);
JihuaReading jihua_reading_bar_get_reading     (JihuaReadingBar *self);
gboolean     jihua_reading_bar_shows_original  (JihuaReadingBar *self);
gboolean     jihua_reading_bar_shows_translation (JihuaReadingBar *self);
void         jihua_reading_bar_read_both       (JihuaReadingBar *self);
void         jihua_reading_bar_set_narrow      (JihuaReadingBar *self,
                                                gboolean         narrow);
void         jihua_reading_bar_arrange         (JihuaReadingBar *self,
                                                GtkBox          *texts,
                                                AdwClamp        *clamp,
                                                gboolean         wide);

G_END_DECLS
