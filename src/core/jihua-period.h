/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * JihuaPeriod:
 * @year: the year, 1 to 9999
 * @month: the last month of the period, 1 to 12; 0 for no period at all
 *
 * A year-to-date period: January through @month of @year. Chinese statistics
 * are published for such periods, so June, the second quarter and the first
 * half are one and the same.
 */
typedef struct {
  guint16 year;
  guint8  month;
} JihuaPeriod;

#define JIHUA_TYPE_PERIOD (jihua_period_get_type ())
#define JIHUA_PERIOD_NONE ((JihuaPeriod) { 0, 0 })

GType        jihua_period_get_type   (void) G_GNUC_CONST;

JihuaPeriod *jihua_period_copy       (const JihuaPeriod  *self);
void         jihua_period_free       (JihuaPeriod        *self);

JihuaPeriod  jihua_period_new        (guint               year,
                                      guint               month);
gboolean     jihua_period_is_set     (JihuaPeriod         self);
gboolean     jihua_period_parse      (const char         *text,
                                      JihuaPeriod        *period,
                                      GError            **error);
char        *jihua_period_to_string  (JihuaPeriod         self);
const char  *jihua_period_get_label  (JihuaPeriod         self);
const char  *jihua_period_get_short_label (JihuaPeriod    self);
char        *jihua_period_dup_as_of_label (JihuaPeriod    self);
char        *jihua_period_dup_as_of_title (JihuaPeriod    self);

int          jihua_period_compare    (JihuaPeriod         a,
                                      JihuaPeriod         b);
gboolean     jihua_period_equal      (JihuaPeriod         a,
                                      JihuaPeriod         b);
JihuaPeriod  jihua_period_year_before (JihuaPeriod        self);

G_END_DECLS
