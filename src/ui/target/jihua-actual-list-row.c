/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-actual-list-row.h"

#include <glib/gi18n-lib.h>

#include "jihua-cramped.h"
#include "jihua-status-mark.h"

/**
 * JihuaActualListRow:
 *
 * A period of a target as a line of the list that takes the place of the table
 * on a narrow page.
 */
struct _JihuaActualListRow {
  GtkListBoxRow   parent_instance;

  JihuaActualRow *row;
  GtkWidget      *period;
  GtkWidget      *origin;
  GtkWidget      *value;
  GtkWidget      *year_before;
  GtkWidget      *figures;
  GtkWidget      *mark;
};

enum {
  PROP_ROW = 1,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (JihuaActualListRow, jihua_actual_list_row, GTK_TYPE_LIST_BOX_ROW)

static void
set_css_class (GtkWidget  *widget,
               const char *name,
               gboolean    present)
{
  if (present)
    gtk_widget_add_css_class (widget, name);
  else
    gtk_widget_remove_css_class (widget, name);
}

static char *
describe_origin (JihuaFigure *figure)
{
  const char *source = jihua_figure_get_source (figure);
  const char *kind = jihua_figure_get_final (figure) ? C_("kind of figure", "Final")
                                                     : C_("kind of figure", "Provisional");

  if (*source == '\0')
    return g_strdup (kind);

  /* Translators: %1$s is “Provisional” or “Final”, %2$s is where a figure comes from */
  return g_strdup_printf (C_("origin", "%1$s · %2$s"), kind, source);
}

static void
update_figure (JihuaActualListRow *self)
{
  JihuaFigure *figure = jihua_actual_row_get_figure (self->row);
  JihuaActual *actual = jihua_figure_get_actual (figure);
  g_autofree char *origin = actual != NULL ? describe_origin (figure) : NULL;
  g_autofree char *value = actual != NULL ? jihua_decimal_format (jihua_actual_get_value (actual)) : NULL;

  gtk_label_set_label (GTK_LABEL (self->origin), origin != NULL ? origin : "");
  gtk_widget_set_visible (self->origin, origin != NULL);

  set_css_class (self->value, "actual", value != NULL);
  set_css_class (self->value, "dimmed", value == NULL);
  if (value != NULL)
    gtk_label_set_label (GTK_LABEL (self->value), value);
  else if (jihua_actual_row_get_judged (self->row))
    gtk_label_set_label (GTK_LABEL (self->value), "—");
  else
    gtk_label_set_label (GTK_LABEL (self->value), jihua_actual_row_get_verdict (self->row));
}

static void
update_year_before (JihuaActualListRow *self)
{
  JihuaActual *actual = jihua_figure_get_actual (jihua_actual_row_get_year_before (self->row));
  g_autofree char *value = NULL;
  g_autofree char *text = NULL;

  gtk_widget_set_visible (self->year_before, actual != NULL);
  if (actual == NULL)
    return;

  value = jihua_decimal_format (jihua_actual_get_value (actual));
  /* Translators: %s is the value of the same period of the year before */
  text = g_strdup_printf (_("last year %s"), value);
  gtk_label_set_label (GTK_LABEL (self->year_before), text);
}

/* The mark keeps its place, so that numbers stand in a column. */
static void
update_standing (JihuaActualListRow *self)
{
  gtk_widget_set_opacity (self->mark, jihua_actual_row_get_judged (self->row) ? 1.0 : 0.0);
  set_css_class (self->period, "dimmed", !jihua_actual_row_get_due (self->row));
  update_figure (self);
}

static void
jihua_actual_list_row_constructed (GObject *object)
{
  JihuaActualListRow *self = JIHUA_ACTUAL_LIST_ROW (object);

  G_OBJECT_CLASS (jihua_actual_list_row_parent_class)->constructed (object);

  g_signal_connect_object (jihua_actual_row_get_figure (self->row), "notify::actual",
                           G_CALLBACK (update_figure), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (jihua_actual_row_get_year_before (self->row), "notify::actual",
                           G_CALLBACK (update_year_before), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->row, "notify",
                           G_CALLBACK (update_standing), self, G_CONNECT_SWAPPED);

  update_standing (self);
  update_year_before (self);
}

static void
jihua_actual_list_row_dispose (GObject *object)
{
  JihuaActualListRow *self = JIHUA_ACTUAL_LIST_ROW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), JIHUA_TYPE_ACTUAL_LIST_ROW);
  if (self->row != NULL)
    g_signal_handlers_disconnect_by_data (self->row, self);
  g_clear_object (&self->row);

  G_OBJECT_CLASS (jihua_actual_list_row_parent_class)->dispose (object);
}

static void
jihua_actual_list_row_get_property (GObject    *object,
                                    guint       property_id,
                                    GValue     *value,
                                    GParamSpec *pspec)
{
  switch (property_id) {
    case PROP_ROW:
      g_value_set_object (value, JIHUA_ACTUAL_LIST_ROW (object)->row);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
jihua_actual_list_row_set_property (GObject      *object,
                                    guint         property_id,
                                    const GValue *value,
                                    GParamSpec   *pspec)
{
  switch (property_id) {
    case PROP_ROW:
      JIHUA_ACTUAL_LIST_ROW (object)->row = g_value_dup_object (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
jihua_actual_list_row_class_init (JihuaActualListRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = jihua_actual_list_row_constructed;
  object_class->dispose = jihua_actual_list_row_dispose;
  object_class->get_property = jihua_actual_list_row_get_property;
  object_class->set_property = jihua_actual_list_row_set_property;

  properties[PROP_ROW] =
    g_param_spec_object ("row", NULL, NULL, JIHUA_TYPE_ACTUAL_ROW,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (JIHUA_TYPE_STATUS_MARK);
  gtk_widget_class_set_template_from_resource (widget_class, JIHUA_RESOURCE_BASE "/ui/jihua-actual-list-row.ui");
  gtk_widget_class_bind_template_child (widget_class, JihuaActualListRow, period);
  gtk_widget_class_bind_template_child (widget_class, JihuaActualListRow, origin);
  gtk_widget_class_bind_template_child (widget_class, JihuaActualListRow, value);
  gtk_widget_class_bind_template_child (widget_class, JihuaActualListRow, year_before);
  gtk_widget_class_bind_template_child (widget_class, JihuaActualListRow, figures);
  gtk_widget_class_bind_template_child (widget_class, JihuaActualListRow, mark);
}

static void
set_cramped (GtkWidget *row,
             gboolean   cramped)
{
  GtkWidget *figures = JIHUA_ACTUAL_LIST_ROW (row)->figures;

  gtk_orientable_set_orientation (GTK_ORIENTABLE (figures),
                                  cramped ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL);
  gtk_box_set_spacing (GTK_BOX (figures), cramped ? 0 : 9);
}

static void
jihua_actual_list_row_init (JihuaActualListRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  jihua_cramped_watch (GTK_WIDGET (self), set_cramped);
}

/**
 * jihua_actual_list_row_new:
 * @row: a period of a target
 *
 * Returns: (transfer full): the line for it
 */
GtkWidget *
jihua_actual_list_row_new (JihuaActualRow *row)
{
  return g_object_new (JIHUA_TYPE_ACTUAL_LIST_ROW, "row", row, NULL);
}

/**
 * jihua_actual_list_row_get_row:
 * @self: a line
 *
 * Returns: (transfer none): the period it shows
 */
JihuaActualRow *
jihua_actual_list_row_get_row (JihuaActualListRow *self)
{
  g_return_val_if_fail (JIHUA_IS_ACTUAL_LIST_ROW (self), NULL);

  return self->row;
}
