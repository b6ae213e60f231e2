/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * JihuaAccumulation:
 * @JIHUA_ACCUMULATION_CUMULATIVE: a total of the year, compared with the pace of time
 * @JIHUA_ACCUMULATION_RATE: a growth rate, compared directly
 * @JIHUA_ACCUMULATION_SHARE: a share or coverage, compared directly
 * @JIHUA_ACCUMULATION_LEVEL: a stock at the period's end, compared directly
 * @JIHUA_ACCUMULATION_AVERAGE: an average of the months, compared directly
 * @JIHUA_ACCUMULATION_REDUCTION: a fall, entered as a positive number
 *
 * How the figures of a target add up over the year.
 */
typedef enum {
  JIHUA_ACCUMULATION_CUMULATIVE,
  JIHUA_ACCUMULATION_RATE,
  JIHUA_ACCUMULATION_SHARE,
  JIHUA_ACCUMULATION_LEVEL,
  JIHUA_ACCUMULATION_AVERAGE,
  JIHUA_ACCUMULATION_REDUCTION,
} JihuaAccumulation;

#define JIHUA_TYPE_ACCUMULATION (jihua_accumulation_get_type ())

GType       jihua_accumulation_get_type  (void) G_GNUC_CONST;
const char *jihua_accumulation_get_nick  (JihuaAccumulation accumulation);
gboolean    jihua_accumulation_from_nick (const char        *nick,
                                          JihuaAccumulation *accumulation);
const char *jihua_accumulation_get_label (JihuaAccumulation accumulation);

G_END_DECLS
