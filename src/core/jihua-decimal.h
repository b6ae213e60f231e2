/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * JihuaDecimal:
 * @millionths: the value in millionths
 * @scale: how many digits after the point were given, 0 to 6
 *
 * An exact decimal number that remembers the digits it was given with.
 */
typedef struct {
  gint64 millionths;
  guint8 scale;
} JihuaDecimal;

#define JIHUA_TYPE_DECIMAL (jihua_decimal_get_type ())
#define JIHUA_DECIMAL_INIT { 0, 0 }

/**
 * JihuaInputError:
 * @JIHUA_INPUT_ERROR_NOT_A_NUMBER: the text is no number
 * @JIHUA_INPUT_ERROR_SEPARATOR: a comma stands where no thousands separator can
 * @JIHUA_INPUT_ERROR_TOO_LONG: more digits than are kept
 * @JIHUA_INPUT_ERROR_NOT_A_PERIOD: the text is no period
 * @JIHUA_INPUT_ERROR_NOT_A_DATE: the text is no date
 *
 * Why a text typed by a person is not understood.
 */
typedef enum {
  JIHUA_INPUT_ERROR_NOT_A_NUMBER,
  JIHUA_INPUT_ERROR_SEPARATOR,
  JIHUA_INPUT_ERROR_TOO_LONG,
  JIHUA_INPUT_ERROR_NOT_A_PERIOD,
  JIHUA_INPUT_ERROR_NOT_A_DATE,
} JihuaInputError;

#define JIHUA_INPUT_ERROR (jihua_input_error_quark ())

GQuark        jihua_input_error_quark      (void);
GType         jihua_decimal_get_type       (void) G_GNUC_CONST;

JihuaDecimal *jihua_decimal_copy           (const JihuaDecimal  *self);
void          jihua_decimal_free           (JihuaDecimal        *self);

gboolean      jihua_decimal_parse          (const char          *text,
                                            JihuaDecimal        *decimal);
gboolean      jihua_decimal_parse_input    (const char          *text,
                                            JihuaDecimal        *decimal,
                                            GError             **error);
char         *jihua_decimal_to_string      (JihuaDecimal         self);
char         *jihua_decimal_format         (JihuaDecimal         self);
double        jihua_decimal_to_double      (JihuaDecimal         self);

int           jihua_decimal_compare        (JihuaDecimal         a,
                                            JihuaDecimal         b);
gboolean      jihua_decimal_identical      (JihuaDecimal         a,
                                            JihuaDecimal         b);
JihuaDecimal  jihua_decimal_add            (JihuaDecimal         a,
                                            JihuaDecimal         b);
JihuaDecimal  jihua_decimal_subtract       (JihuaDecimal         a,
                                            JihuaDecimal         b);
JihuaDecimal  jihua_decimal_absolute       (JihuaDecimal         self);
JihuaDecimal  jihua_decimal_percentage     (JihuaDecimal         percent,
                                            JihuaDecimal         of);

G_END_DECLS
