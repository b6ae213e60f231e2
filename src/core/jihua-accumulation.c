/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-accumulation.h"

#include <glib/gi18n-lib.h>

G_DEFINE_ENUM_TYPE (JihuaAccumulation, jihua_accumulation,
  G_DEFINE_ENUM_VALUE (JIHUA_ACCUMULATION_CUMULATIVE, "cumulative"),
  G_DEFINE_ENUM_VALUE (JIHUA_ACCUMULATION_RATE, "rate"),
  G_DEFINE_ENUM_VALUE (JIHUA_ACCUMULATION_SHARE, "share"),
  G_DEFINE_ENUM_VALUE (JIHUA_ACCUMULATION_LEVEL, "level"),
  G_DEFINE_ENUM_VALUE (JIHUA_ACCUMULATION_AVERAGE, "average"),
  G_DEFINE_ENUM_VALUE (JIHUA_ACCUMULATION_REDUCTION, "reduction"))

/**
 * jihua_accumulation_get_nick:
 * @accumulation: an accumulation
 *
 * Returns: its identifier, as in files: “cumulative”
 */
const char *
jihua_accumulation_get_nick (JihuaAccumulation accumulation)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (JIHUA_TYPE_ACCUMULATION);

  return g_enum_get_value (klass, (gint) accumulation)->value_nick;
}

/**
 * jihua_accumulation_from_nick:
 * @nick: an identifier
 * @accumulation: (out): the accumulation it names
 *
 * Returns: whether there is such an accumulation
 */
gboolean
jihua_accumulation_from_nick (const char        *nick,
                              JihuaAccumulation *accumulation)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (JIHUA_TYPE_ACCUMULATION);
  GEnumValue *value = g_enum_get_value_by_nick (klass, nick);

  if (value == NULL)
    return FALSE;

  *accumulation = (JihuaAccumulation) value->value;
  return TRUE;
}

/**
 * jihua_accumulation_get_label:
 * @accumulation: an accumulation
 *
 * Returns: what it means for judging, in the user's language: “Growth rate,
 *   not pro-rated”
 */
const char *
jihua_accumulation_get_label (JihuaAccumulation accumulation)
{
  switch (accumulation) {
    case JIHUA_ACCUMULATION_CUMULATIVE:
      return _("Total of the year, against the pace of time");
    case JIHUA_ACCUMULATION_RATE:
      return _("Growth rate, not pro-rated");
    case JIHUA_ACCUMULATION_SHARE:
      return _("Share, not pro-rated");
    case JIHUA_ACCUMULATION_AVERAGE:
      return _("Average of the months, not pro-rated");
    case JIHUA_ACCUMULATION_REDUCTION:
      return _("Reduction: a fall is entered as a positive number");
    case JIHUA_ACCUMULATION_LEVEL:
    default:
      return _("Level, not pro-rated");
  }
}
