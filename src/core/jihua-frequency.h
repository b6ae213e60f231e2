/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * JihuaFrequency:
 * @JIHUA_FREQUENCY_MONTHLY: every month
 * @JIHUA_FREQUENCY_QUARTERLY: every quarter
 * @JIHUA_FREQUENCY_HALF_YEARLY: at mid-year and for the whole year
 * @JIHUA_FREQUENCY_YEARLY: for the whole year only
 *
 * How often a target is reported.
 */
typedef enum {
  JIHUA_FREQUENCY_MONTHLY,
  JIHUA_FREQUENCY_QUARTERLY,
  JIHUA_FREQUENCY_HALF_YEARLY,
  JIHUA_FREQUENCY_YEARLY,
} JihuaFrequency;

#define JIHUA_TYPE_FREQUENCY (jihua_frequency_get_type ())

GType       jihua_frequency_get_type   (void) G_GNUC_CONST;
const char *jihua_frequency_get_nick   (JihuaFrequency frequency);
gboolean    jihua_frequency_from_nick  (const char     *nick,
                                        JihuaFrequency *frequency);
const char *jihua_frequency_get_label  (JihuaFrequency frequency);
guint       jihua_frequency_get_months (JihuaFrequency frequency);

G_END_DECLS
