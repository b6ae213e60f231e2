/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jihua-decimal.h"

G_BEGIN_DECLS

/**
 * JihuaPhasing:
 * @percent: how much of the year's goal is planned through each month, in
 *   percent; never falling, 100 in December
 *
 * How a total of the year is planned to come together, where it is not evenly.
 */
typedef struct {
  JihuaDecimal percent[12];
} JihuaPhasing;

#define JIHUA_TYPE_PHASING (jihua_phasing_get_type ())

GType         jihua_phasing_get_type  (void) G_GNUC_CONST;

JihuaPhasing *jihua_phasing_copy      (const JihuaPhasing  *self);
void          jihua_phasing_free      (JihuaPhasing        *self);
JihuaPhasing *jihua_phasing_parse     (const char          *text,
                                       GError             **error);
char         *jihua_phasing_to_string (const JihuaPhasing  *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JihuaPhasing, jihua_phasing_free)

G_END_DECLS
