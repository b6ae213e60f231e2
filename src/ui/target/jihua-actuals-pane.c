/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-actuals-pane.h"

#include <glib/gi18n-lib.h>

#include "jihua-actual-dialog.h"
#include "jihua-actual-list-row.h"
#include "jihua-help.h"
#include "jihua-period-picker.h"

/**
 * JihuaActualsPane:
 *
 * The figures of a target or series: a sheet where there is room for one, a
 * list whose lines open a dialog where there is not. Both follow one model.
 */
struct _JihuaActualsPane {
  GtkWidget          parent_instance;

  JihuaDocument     *document;
  JihuaTarget       *target;
  JihuaActualsModel *model;
  gboolean           narrow;

  GtkWidget         *heading;
  GtkWidget         *name;
  GtkWidget         *unit;
  JihuaActualsTable *table;
  GtkListBox        *list;
  GtkWidget         *add;
};

enum {
  PROP_DOCUMENT = 1,
  PROP_TARGET,
  PROP_MODEL,
  PROP_NARROW,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (JihuaActualsPane, jihua_actuals_pane, GTK_TYPE_WIDGET)

static void
open_dialog (JihuaActualsPane *self,
             JihuaActualRow   *row)
{
  adw_dialog_present (jihua_actual_dialog_new (row), GTK_WIDGET (self));
}

static void
row_activated (JihuaActualsPane   *self,
               JihuaActualListRow *row)
{
  open_dialog (self, jihua_actual_list_row_get_row (row));
}

static void
period_picked (JihuaActualsPane *self,
               JihuaPeriod      *period)
{
  jihua_actuals_model_add_period (self->model, *period);
  jihua_actuals_pane_edit (self, *period);
}

static GtkWidget *
create_list_row (gpointer item,
                 gpointer user_data)
{
  return jihua_actual_list_row_new (item);
}

/* A series that is no target of the plan is named, for the page is not about it. */
static void
name_series (JihuaActualsPane *self)
{
  gboolean auxiliary = jihua_node_get_parent (JIHUA_NODE (self->target)) == NULL;
  g_autofree char *name = NULL;

  if (!auxiliary) {
    gtk_label_set_label (GTK_LABEL (self->name), _("Actuals"));
  } else {
    /* Translators: %s is the name of an indicator another one is compared with */
    name = g_strdup_printf (_("For comparison: %s"), jihua_node_get_display_title (JIHUA_NODE (self->target)));
    gtk_label_set_label (GTK_LABEL (self->name), name);
  }

  gtk_label_set_label (GTK_LABEL (self->unit), jihua_target_get_display_unit (self->target));
}

static void
update_heading (JihuaActualsPane *self)
{
  gboolean auxiliary = jihua_node_get_parent (JIHUA_NODE (self->target)) == NULL;

  gtk_widget_set_visible (self->heading, self->narrow || auxiliary);
}

static void
jihua_actuals_pane_constructed (GObject *object)
{
  JihuaActualsPane *self = JIHUA_ACTUALS_PANE (object);

  G_OBJECT_CLASS (jihua_actuals_pane_parent_class)->constructed (object);

  self->model = jihua_actuals_model_new (self->document, self->target);
  g_object_notify_by_pspec (object, properties[PROP_MODEL]);
  gtk_list_box_bind_model (self->list, G_LIST_MODEL (self->model), create_list_row, NULL, NULL);
  name_series (self);
  update_heading (self);
}

static void
jihua_actuals_pane_dispose (GObject *object)
{
  JihuaActualsPane *self = JIHUA_ACTUALS_PANE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), JIHUA_TYPE_ACTUALS_PANE);
  g_clear_object (&self->model);
  g_clear_object (&self->document);
  g_clear_object (&self->target);

  G_OBJECT_CLASS (jihua_actuals_pane_parent_class)->dispose (object);
}

static void
jihua_actuals_pane_get_property (GObject    *object,
                                 guint       property_id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  JihuaActualsPane *self = JIHUA_ACTUALS_PANE (object);

  switch (property_id) {
    case PROP_DOCUMENT:
      g_value_set_object (value, self->document);
      break;
    case PROP_TARGET:
      g_value_set_object (value, self->target);
      break;
    case PROP_MODEL:
      g_value_set_object (value, self->model);
      break;
    case PROP_NARROW:
      g_value_set_boolean (value, self->narrow);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
jihua_actuals_pane_set_property (GObject      *object,
                                 guint         property_id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  JihuaActualsPane *self = JIHUA_ACTUALS_PANE (object);

  switch (property_id) {
    case PROP_DOCUMENT:
      self->document = g_value_dup_object (value);
      break;
    case PROP_TARGET:
      self->target = g_value_dup_object (value);
      break;
    case PROP_NARROW:
      jihua_actuals_pane_set_narrow (self, g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  g_type_ensure (JIHUA_TYPE_ACTUALS_TABLE);
  g_type_ensure (JIHUA_TYPE_PERIOD_PICKER);
  gtk_widget_class_set_template_from_resource (widget_class, JIHUA_RESOURCE_BASE "/ui/jihua-actuals-pane.ui");
  gtk_widget_class_bind_template_child (widget_class, JihuaActualsPane, heading);
  gtk_widget_class_bind_template_child (widget_class, JihuaActualsPane, name);
  gtk_widget_class_bind_template_child (widget_class, JihuaActualsPane, unit);
  gtk_widget_class_bind_template_child (widget_class, JihuaActualsPane, table);
  gtk_widget_class_bind_template_child (widget_class, JihuaActualsPane, list);
  gtk_widget_class_bind_template_child (widget_class, JihuaActualsPane, add);
  gtk_widget_class_bind_template_callback (widget_class, row_activated);
  gtk_widget_class_bind_template_callback (widget_class, period_picked);
  gtk_widget_class_set_css_name (widget_class, "actualspane");
}

static void
jihua_actuals_pane_class_init (JihuaActualsPaneClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags construct = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  object_class->constructed = jihua_actuals_pane_constructed;
  object_class->dispose = jihua_actuals_pane_dispose;
  object_class->get_property = jihua_actuals_pane_get_property;
  object_class->set_property = jihua_actuals_pane_set_property;

  properties[PROP_DOCUMENT] =
    g_param_spec_object ("document", NULL, NULL, JIHUA_TYPE_DOCUMENT, construct);
  properties[PROP_TARGET] =
    g_param_spec_object ("target", NULL, NULL, JIHUA_TYPE_TARGET, construct);
  properties[PROP_MODEL] =
    g_param_spec_object ("model", NULL, NULL, JIHUA_TYPE_ACTUALS_MODEL,
                         G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_NARROW] =
    g_param_spec_boolean ("narrow", NULL, NULL, FALSE,
                          G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  bind_template (GTK_WIDGET_CLASS (klass));
}

static void
jihua_actuals_pane_init (JihuaActualsPane *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  jihua_help_set_page (GTK_WIDGET (self), "record-one");
}

/**
 * jihua_actuals_pane_new:
 * @document: the open ledger
 * @target: a target or series of its plan
 *
 * Returns: (transfer full): the figures of @target
 */
GtkWidget *
jihua_actuals_pane_new (JihuaDocument *document,
                        JihuaTarget   *target)
{
  return g_object_new (JIHUA_TYPE_ACTUALS_PANE,
                       "document", document,
                       "target", target,
                       NULL);
}

/**
 * jihua_actuals_pane_get_table:
 * @self: a pane
 *
 * Returns: (transfer none): the sheet, shown where there is room
 */
JihuaActualsTable *
jihua_actuals_pane_get_table (JihuaActualsPane *self)
{
  g_return_val_if_fail (JIHUA_IS_ACTUALS_PANE (self), NULL);

  return self->table;
}

/**
 * jihua_actuals_pane_get_list:
 * @self: a pane
 *
 * Returns: (transfer none): the list, shown where there is no room for the sheet
 */
GtkListBox *
jihua_actuals_pane_get_list (JihuaActualsPane *self)
{
  g_return_val_if_fail (JIHUA_IS_ACTUALS_PANE (self), NULL);

  return self->list;
}

/**
 * jihua_actuals_pane_get_narrow:
 * @self: a pane
 *
 * Returns: whether it shows the list
 */
gboolean
jihua_actuals_pane_get_narrow (JihuaActualsPane *self)
{
  g_return_val_if_fail (JIHUA_IS_ACTUALS_PANE (self), FALSE);

  return self->narrow;
}

/**
 * jihua_actuals_pane_set_narrow:
 * @self: a pane
 * @narrow: whether to show the list, not the sheet
 */
void
jihua_actuals_pane_set_narrow (JihuaActualsPane *self,
                               gboolean          narrow)
{
  g_return_if_fail (JIHUA_IS_ACTUALS_PANE (self));

  if (self->narrow == narrow)
    return;

  self->narrow = narrow;
  if (self->target != NULL)
    update_heading (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_NARROW]);
}

/**
 * jihua_actuals_pane_edit:
 * @self: a pane
 * @period: a period that is listed
 *
 * Leads to where the value of @period is typed: its cell, or the dialog.
 */
void
jihua_actuals_pane_edit (JihuaActualsPane *self,
                         JihuaPeriod       period)
{
  g_autoptr (JihuaActualRow) row = NULL;
  guint position;

  g_return_if_fail (JIHUA_IS_ACTUALS_PANE (self));

  if (!jihua_actuals_model_find (self->model, period, &position))
    return;

  row = g_list_model_get_item (G_LIST_MODEL (self->model), position);
  if (self->narrow)
    open_dialog (self, row);
  else
    jihua_actuals_table_focus_value (self->table, position);
}
