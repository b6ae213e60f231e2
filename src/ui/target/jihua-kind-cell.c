/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-kind-cell.h"

#include <glib/gi18n-lib.h>

#include "jihua-cell-key.h"
#include "jihua-figure-edits.h"
#include "jihua-focus.h"

/**
 * JihuaKindCell:
 *
 * A cell that says whether the value of a #JihuaFigure is provisional or final,
 * and turns it from one into the other.
 */
struct _JihuaKindCell {
  GtkWidget    parent_instance;

  JihuaFigure *figure;
  GtkWidget   *button;
  GtkWidget   *label;
};

enum {
  PROP_FIGURE = 1,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (JihuaKindCell, jihua_kind_cell, GTK_TYPE_WIDGET)

static void
toggled (JihuaKindCell *self)
{
  if (self->figure != NULL)
    jihua_figure_set_final (self->figure,
                            gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (self->button)));
}

static void
update_kind (JihuaKindCell *self)
{
  gboolean recorded = self->figure != NULL && jihua_figure_get_actual (self->figure) != NULL;
  gboolean final = recorded && jihua_figure_get_final (self->figure);

  gtk_label_set_label (GTK_LABEL (self->label),
                       final ? C_("kind of figure", "Final") : C_("kind of figure", "Provisional"));
  gtk_widget_set_visible (self->button, recorded);
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (self->button), final);
}

static void
update_caption (JihuaKindCell *self)
{
  g_autofree char *period = NULL;
  g_autofree char *caption = NULL;

  if (self->figure == NULL)
    return;

  period = jihua_period_dup_as_of_label (jihua_figure_get_period (self->figure));
  /* Translators: what a screen reader calls a cell: column, then period */
  caption = g_strdup_printf (C_("cell", "%1$s, %2$s"), C_("kind of figure", "Final"), period);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, caption,
                                  -1);
}

static gboolean
move_focus (JihuaKindCell *self,
            int            columns,
            int            rows)
{
  return gtk_widget_activate_action (GTK_WIDGET (self), "cells.move", "(ii)", columns, rows);
}

static gboolean
advance_focus (JihuaKindCell *self,
               int            step)
{
  return gtk_widget_activate_action (GTK_WIDGET (self), "cells.advance", "i", step);
}

static gboolean
key_pressed (JihuaKindCell   *self,
             guint            keyval,
             guint            keycode,
             GdkModifierType  state)
{
  switch ((int) jihua_cell_key_find (GTK_WIDGET (self), keyval, state)) {
    case JIHUA_CELL_KEY_BEFORE:
      return move_focus (self, -1, 0);
    case JIHUA_CELL_KEY_AFTER:
      return move_focus (self, 1, 0);
    case JIHUA_CELL_KEY_UP:
    case JIHUA_CELL_KEY_ENTER_BACK:
      return move_focus (self, 0, -1);
    case JIHUA_CELL_KEY_DOWN:
      return move_focus (self, 0, 1);
    case JIHUA_CELL_KEY_TAB:
      return advance_focus (self, 1);
    case JIHUA_CELL_KEY_TAB_BACK:
      return advance_focus (self, -1);
    default:
      return GDK_EVENT_PROPAGATE;
  }
}

static gboolean
jihua_kind_cell_grab_focus (GtkWidget *widget)
{
  GtkWidget *button = JIHUA_KIND_CELL (widget)->button;

  return gtk_widget_get_visible (button) && gtk_widget_grab_focus (button);
}

static void
jihua_kind_cell_dispose (GObject *object)
{
  jihua_kind_cell_set_figure (JIHUA_KIND_CELL (object), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), JIHUA_TYPE_KIND_CELL);

  G_OBJECT_CLASS (jihua_kind_cell_parent_class)->dispose (object);
}

static void
jihua_kind_cell_get_property (GObject    *object,
                              guint       property_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  switch (property_id) {
    case PROP_FIGURE:
      g_value_set_object (value, JIHUA_KIND_CELL (object)->figure);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
jihua_kind_cell_set_property (GObject      *object,
                              guint         property_id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  switch (property_id) {
    case PROP_FIGURE:
      jihua_kind_cell_set_figure (JIHUA_KIND_CELL (object), g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
jihua_kind_cell_class_init (JihuaKindCellClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = jihua_kind_cell_dispose;
  object_class->get_property = jihua_kind_cell_get_property;
  object_class->set_property = jihua_kind_cell_set_property;
  widget_class->focus = jihua_focus_move_within;
  widget_class->grab_focus = jihua_kind_cell_grab_focus;

  properties[PROP_FIGURE] =
    g_param_spec_object ("figure", NULL, NULL, JIHUA_TYPE_FIGURE,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class, JIHUA_RESOURCE_BASE "/ui/jihua-kind-cell.ui");
  gtk_widget_class_bind_template_child (widget_class, JihuaKindCell, button);
  gtk_widget_class_bind_template_child (widget_class, JihuaKindCell, label);
  gtk_widget_class_bind_template_callback (widget_class, toggled);
  gtk_widget_class_bind_template_callback (widget_class, key_pressed);
  gtk_widget_class_set_css_name (widget_class, "kindcell");
}

static void
jihua_kind_cell_init (JihuaKindCell *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * jihua_kind_cell_get_figure:
 * @self: a cell
 *
 * Returns: (transfer none) (nullable): the figure it turns
 */
JihuaFigure *
jihua_kind_cell_get_figure (JihuaKindCell *self)
{
  g_return_val_if_fail (JIHUA_IS_KIND_CELL (self), NULL);

  return self->figure;
}

/**
 * jihua_kind_cell_set_figure:
 * @self: a cell
 * @figure: (nullable): a figure
 */
void
jihua_kind_cell_set_figure (JihuaKindCell *self,
                            JihuaFigure   *figure)
{
  g_return_if_fail (JIHUA_IS_KIND_CELL (self));

  if (self->figure == figure)
    return;

  if (self->figure != NULL)
    g_signal_handlers_disconnect_by_data (self->figure, self);

  g_set_object (&self->figure, figure);
  if (figure != NULL)
    g_signal_connect_object (figure, "notify::actual",
                             G_CALLBACK (update_kind), self, G_CONNECT_SWAPPED);

  update_kind (self);
  update_caption (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FIGURE]);
}
