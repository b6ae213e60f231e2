/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-frequency.h"

#include <glib/gi18n-lib.h>

G_DEFINE_ENUM_TYPE (JihuaFrequency, jihua_frequency,
  G_DEFINE_ENUM_VALUE (JIHUA_FREQUENCY_MONTHLY, "monthly"),
  G_DEFINE_ENUM_VALUE (JIHUA_FREQUENCY_QUARTERLY, "quarterly"),
  G_DEFINE_ENUM_VALUE (JIHUA_FREQUENCY_HALF_YEARLY, "half-yearly"),
  G_DEFINE_ENUM_VALUE (JIHUA_FREQUENCY_YEARLY, "yearly"))

/**
 * jihua_frequency_get_nick:
 * @frequency: a frequency
 *
 * Returns: its identifier, as in files: “monthly”
 */
const char *
jihua_frequency_get_nick (JihuaFrequency frequency)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (JIHUA_TYPE_FREQUENCY);

  return g_enum_get_value (klass, (gint) frequency)->value_nick;
}

/**
 * jihua_frequency_from_nick:
 * @nick: an identifier
 * @frequency: (out): the frequency it names
 *
 * Returns: whether there is such a frequency
 */
gboolean
jihua_frequency_from_nick (const char     *nick,
                           JihuaFrequency *frequency)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (JIHUA_TYPE_FREQUENCY);
  GEnumValue *value = g_enum_get_value_by_nick (klass, nick);

  if (value == NULL)
    return FALSE;

  *frequency = (JihuaFrequency) value->value;
  return TRUE;
}

/**
 * jihua_frequency_get_label:
 * @frequency: a frequency
 *
 * Returns: its name in the user's language: “Monthly”
 */
const char *
jihua_frequency_get_label (JihuaFrequency frequency)
{
  switch (frequency) {
    case JIHUA_FREQUENCY_MONTHLY:
      return C_("frequency", "Monthly");
    case JIHUA_FREQUENCY_QUARTERLY:
      return C_("frequency", "Quarterly");
    case JIHUA_FREQUENCY_HALF_YEARLY:
      return C_("frequency", "Half-yearly");
    case JIHUA_FREQUENCY_YEARLY:
    default:
      return C_("frequency", "Yearly");
  }
}

/**
 * jihua_frequency_get_months:
 * @frequency: a frequency
 *
 * Returns: how many months lie between two figures: 1, 3, 6 or 12
 */
guint
jihua_frequency_get_months (JihuaFrequency frequency)
{
  static const guint months[] = { 1, 3, 6, 12 };

  return months[frequency];
}
