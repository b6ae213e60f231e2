/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-annex-view.h"

struct _JihuaAnnexView {
  GObject         parent_instance;

  JihuaAnnexOrder order;
  gboolean        shown[JIHUA_ANNEX_N_COLUMNS];
};

/* The columns that can be chosen have a property each, by their number. */
enum {
  PROP_LAST_YEAR = JIHUA_ANNEX_COLUMN_LAST_YEAR,
  PROP_ACTUAL = JIHUA_ANNEX_COLUMN_ACTUAL,
  PROP_PERIOD = JIHUA_ANNEX_COLUMN_PERIOD,
  PROP_COMPLETION = JIHUA_ANNEX_COLUMN_PROGRESS,
  PROP_STATUS = JIHUA_ANNEX_COLUMN_STATUS,
  PROP_UNIT = JIHUA_ANNEX_COLUMN_RESPONSIBLE,
  PROP_ORDER = JIHUA_ANNEX_N_COLUMNS,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (JihuaAnnexView, jihua_annex_view, G_TYPE_OBJECT)

static void
jihua_annex_view_get_property (GObject    *object,
                               guint       property_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  JihuaAnnexView *self = JIHUA_ANNEX_VIEW (object);

  if (property_id == PROP_ORDER)
    g_value_set_enum (value, self->order);
  else
    g_value_set_boolean (value, self->shown[property_id]);
}

static void
jihua_annex_view_set_property (GObject      *object,
                               guint         property_id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  JihuaAnnexView *self = JIHUA_ANNEX_VIEW (object);

  if (property_id == PROP_ORDER)
    self->order = g_value_get_enum (value);
  else
    self->shown[property_id] = g_value_get_boolean (value);

  g_object_notify_by_pspec (object, pspec);
}

static void
jihua_annex_view_class_init (JihuaAnnexViewClass *klass)
{
  static const struct {
    guint       id;
    const char *name;
  } columns[] = {
    { PROP_LAST_YEAR, "last-year" },
    { PROP_ACTUAL, "actual" },
    { PROP_PERIOD, "period" },
    { PROP_COMPLETION, "completion" },
    { PROP_STATUS, "status" },
    { PROP_UNIT, "unit" },
  };
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->get_property = jihua_annex_view_get_property;
  object_class->set_property = jihua_annex_view_set_property;

  for (gsize i = 0; i < G_N_ELEMENTS (columns); i++) {
    properties[columns[i].id] = g_param_spec_boolean (columns[i].name, NULL, NULL, TRUE, flags);
    g_object_class_install_property (object_class, columns[i].id, properties[columns[i].id]);
  }
  properties[PROP_ORDER] =
    g_param_spec_enum ("order", NULL, NULL, JIHUA_TYPE_ANNEX_ORDER, JIHUA_ANNEX_ORDER_OFFICIAL, flags);
  g_object_class_install_property (object_class, PROP_ORDER, properties[PROP_ORDER]);
}

static void
jihua_annex_view_init (JihuaAnnexView *self)
{
  for (guint i = 0; i < JIHUA_ANNEX_N_COLUMNS; i++)
    self->shown[i] = TRUE;
}

/**
 * jihua_annex_view_new:
 *
 * Returns: (transfer full): all columns in the official order
 */
JihuaAnnexView *
jihua_annex_view_new (void)
{
  return g_object_new (JIHUA_TYPE_ANNEX_VIEW, NULL);
}

/**
 * jihua_annex_view_remember:
 * @self: a view
 * @settings: the settings of the annex table
 *
 * Begins as the table was looked at last, and keeps what is chosen. Another
 * window that is open goes on as it is.
 */
void
jihua_annex_view_remember (JihuaAnnexView *self,
                           GSettings      *settings)
{
  g_return_if_fail (JIHUA_IS_ANNEX_VIEW (self));

  for (guint i = 0; i < N_PROPS; i++) {
    if (properties[i] != NULL)
      g_settings_bind (settings, properties[i]->name, self, properties[i]->name,
                       G_SETTINGS_BIND_GET | G_SETTINGS_BIND_SET | G_SETTINGS_BIND_GET_NO_CHANGES);
  }
}

/**
 * jihua_annex_view_get_order:
 * @self: a view
 *
 * Returns: the order of the rows
 */
JihuaAnnexOrder
jihua_annex_view_get_order (JihuaAnnexView *self)
{
  g_return_val_if_fail (JIHUA_IS_ANNEX_VIEW (self), JIHUA_ANNEX_ORDER_OFFICIAL);

  return self->order;
}

/**
 * jihua_annex_view_shows:
 * @self: a view
 * @column: a column
 *
 * Returns: whether the column is shown; the official ones always are
 */
gboolean
jihua_annex_view_shows (JihuaAnnexView   *self,
                        JihuaAnnexColumn  column)
{
  g_return_val_if_fail (JIHUA_IS_ANNEX_VIEW (self), TRUE);
  g_return_val_if_fail (column < JIHUA_ANNEX_N_COLUMNS, FALSE);

  return self->shown[column];
}

/**
 * jihua_annex_view_make_actions:
 * @self: a view
 *
 * Returns: (transfer full): an action for each choice: “order”, “last-year”,
 *   “actual”, “period”, “completion”, “status”, “unit”
 */
GSimpleActionGroup *
jihua_annex_view_make_actions (JihuaAnnexView *self)
{
  GSimpleActionGroup *actions = g_simple_action_group_new ();

  g_return_val_if_fail (JIHUA_IS_ANNEX_VIEW (self), NULL);

  for (guint i = 0; i < N_PROPS; i++) {
    g_autoptr (GPropertyAction) action = NULL;

    if (properties[i] == NULL)
      continue;
    action = g_property_action_new (properties[i]->name, self, properties[i]->name);
    g_action_map_add_action (G_ACTION_MAP (actions), G_ACTION (action));
  }

  return actions;
}
