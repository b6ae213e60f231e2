/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-actual-dialog.h"

#include <glib/gi18n-lib.h>

#include "jihua-dialog-width.h"
#include "jihua-figure-edits.h"
#include "jihua-help.h"

/**
 * JihuaActualDialog:
 *
 * The figure of one period, to be edited on a narrow page. Nothing is recorded
 * before every value is understood; then all of it is, at once.
 */
struct _JihuaActualDialog {
  AdwDialog       parent_instance;

  JihuaActualRow *row;

  AdwWindowTitle *title;
  AdwEntryRow    *value;
  AdwSwitchRow   *final;
  AdwEntryRow    *source;
  AdwEntryRow    *note;
  GtkWidget      *value_error;
  AdwEntryRow    *year_before;
  GtkWidget      *year_before_error;
  GtkWidget      *removal;
};

enum {
  PROP_ROW = 1,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (JihuaActualDialog, jihua_actual_dialog, ADW_TYPE_DIALOG)

static const char *
get_text (AdwEntryRow *entry)
{
  return gtk_editable_get_text (GTK_EDITABLE (entry));
}

static void
show_error (AdwEntryRow *entry,
            GtkWidget   *label,
            const char  *message)
{
  GtkAccessible *text = GTK_ACCESSIBLE (gtk_editable_get_delegate (GTK_EDITABLE (entry)));

  gtk_label_set_label (GTK_LABEL (label), message != NULL ? message : "");
  gtk_widget_set_visible (label, message != NULL);
  gtk_accessible_update_state (text,
                               GTK_ACCESSIBLE_STATE_INVALID,
                               message != NULL ? GTK_ACCESSIBLE_INVALID_TRUE : GTK_ACCESSIBLE_INVALID_FALSE,
                               -1);
  if (message == NULL) {
    gtk_widget_remove_css_class (GTK_WIDGET (entry), "error");
    gtk_accessible_reset_relation (text, GTK_ACCESSIBLE_RELATION_ERROR_MESSAGE);
    return;
  }

  gtk_widget_add_css_class (GTK_WIDGET (entry), "error");
  gtk_accessible_update_relation (text, GTK_ACCESSIBLE_RELATION_ERROR_MESSAGE, label, NULL, -1);
  gtk_widget_grab_focus (GTK_WIDGET (entry));
}

static gboolean
check (AdwEntryRow *entry,
       GtkWidget   *label)
{
  g_autoptr (GError) error = NULL;

  if (jihua_figure_check (get_text (entry), &error))
    return TRUE;

  show_error (entry, label, error->message);

  return FALSE;
}

/* A mistake is pointed out when it is made, not while it is put right. */
static void
value_changed (JihuaActualDialog *self,
               AdwEntryRow       *entry)
{
  show_error (entry, entry == self->value ? self->value_error : self->year_before_error, NULL);
}

static void
record_clicked (JihuaActualDialog *self)
{
  JihuaFigure *figure = jihua_actual_row_get_figure (self->row);

  if (!check (self->value, self->value_error) || !check (self->year_before, self->year_before_error))
    return;

  jihua_figure_record_pair (figure, get_text (self->value), adw_switch_row_get_active (self->final),
                            get_text (self->source), get_text (self->note),
                            jihua_actual_row_get_year_before (self->row), get_text (self->year_before));
  adw_dialog_close (ADW_DIALOG (self));
}

static void
cancel_clicked (JihuaActualDialog *self)
{
  adw_dialog_close (ADW_DIALOG (self));
}

static void
remove_activated (JihuaActualDialog *self)
{
  jihua_figure_remove (jihua_actual_row_get_figure (self->row));
  adw_dialog_close (ADW_DIALOG (self));
}

/* A figure that is yet to come has the source that new ones come from. */
static const char *
choose_source (JihuaFigure *figure)
{
  const char *source = jihua_figure_get_new_source (figure);

  return jihua_figure_get_actual (figure) == NULL && source != NULL ? source : jihua_figure_get_source (figure);
}

static void
fill (JihuaActualDialog *self)
{
  JihuaFigure *figure = jihua_actual_row_get_figure (self->row);
  JihuaFigure *year_before = jihua_actual_row_get_year_before (self->row);

  gtk_editable_set_text (GTK_EDITABLE (self->value), jihua_figure_get_text (figure));
  adw_switch_row_set_active (self->final, jihua_figure_get_final (figure));
  gtk_editable_set_text (GTK_EDITABLE (self->source), choose_source (figure));
  gtk_editable_set_text (GTK_EDITABLE (self->note), jihua_figure_get_note (figure));
  gtk_editable_set_text (GTK_EDITABLE (self->year_before), jihua_figure_get_text (year_before));
  gtk_widget_set_visible (self->removal, jihua_figure_get_actual (figure) != NULL);
}

static void
name_entries (JihuaActualDialog *self)
{
  JihuaTarget *target = jihua_figure_get_target (jihua_actual_row_get_figure (self->row));
  const char *unit = jihua_target_get_display_unit (target);
  g_autofree char *value = NULL;
  g_autofree char *year_before = NULL;
  g_autofree char *period = jihua_period_dup_as_of_label (jihua_actual_row_get_period (self->row));

  if (unit == NULL || *unit == '\0') {
    value = g_strdup (C_("column", "Actual"));
    year_before = g_strdup (C_("column", "Last year"));
  } else {
    value = g_strdup_printf (C_("column", "Actual, %s"), unit);
    year_before = g_strdup_printf (C_("column", "Last year, %s"), unit);
  }

  adw_window_title_set_title (self->title, period);
  adw_window_title_set_subtitle (self->title, jihua_node_get_display_title (JIHUA_NODE (target)));
  adw_dialog_set_title (ADW_DIALOG (self), period);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->value), value);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->year_before), year_before);
}

static void
jihua_actual_dialog_constructed (GObject *object)
{
  JihuaActualDialog *self = JIHUA_ACTUAL_DIALOG (object);

  G_OBJECT_CLASS (jihua_actual_dialog_parent_class)->constructed (object);

  name_entries (self);
  fill (self);
}

static void
jihua_actual_dialog_dispose (GObject *object)
{
  JihuaActualDialog *self = JIHUA_ACTUAL_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), JIHUA_TYPE_ACTUAL_DIALOG);
  g_clear_object (&self->row);

  G_OBJECT_CLASS (jihua_actual_dialog_parent_class)->dispose (object);
}

static void
jihua_actual_dialog_get_property (GObject    *object,
                                  guint       property_id,
                                  GValue     *value,
                                  GParamSpec *pspec)
{
  switch (property_id) {
    case PROP_ROW:
      g_value_set_object (value, JIHUA_ACTUAL_DIALOG (object)->row);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
jihua_actual_dialog_set_property (GObject      *object,
                                  guint         property_id,
                                  const GValue *value,
                                  GParamSpec   *pspec)
{
  switch (property_id) {
    case PROP_ROW:
      JIHUA_ACTUAL_DIALOG (object)->row = g_value_dup_object (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class, JIHUA_RESOURCE_BASE "/ui/jihua-actual-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, JihuaActualDialog, title);
  gtk_widget_class_bind_template_child (widget_class, JihuaActualDialog, value);
  gtk_widget_class_bind_template_child (widget_class, JihuaActualDialog, final);
  gtk_widget_class_bind_template_child (widget_class, JihuaActualDialog, source);
  gtk_widget_class_bind_template_child (widget_class, JihuaActualDialog, note);
  gtk_widget_class_bind_template_child (widget_class, JihuaActualDialog, value_error);
  gtk_widget_class_bind_template_child (widget_class, JihuaActualDialog, year_before);
  gtk_widget_class_bind_template_child (widget_class, JihuaActualDialog, year_before_error);
  gtk_widget_class_bind_template_child (widget_class, JihuaActualDialog, removal);
  gtk_widget_class_bind_template_callback (widget_class, cancel_clicked);
  gtk_widget_class_bind_template_callback (widget_class, record_clicked);
  gtk_widget_class_bind_template_callback (widget_class, remove_activated);
  gtk_widget_class_bind_template_callback (widget_class, value_changed);
}

static void
jihua_actual_dialog_class_init (JihuaActualDialogClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->constructed = jihua_actual_dialog_constructed;
  object_class->dispose = jihua_actual_dialog_dispose;
  object_class->get_property = jihua_actual_dialog_get_property;
  object_class->set_property = jihua_actual_dialog_set_property;

  properties[PROP_ROW] =
    g_param_spec_object ("row", NULL, NULL, JIHUA_TYPE_ACTUAL_ROW,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  bind_template (GTK_WIDGET_CLASS (klass));
}

static void
jihua_actual_dialog_init (JihuaActualDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  jihua_help_set_page (GTK_WIDGET (self), "record-one");
  jihua_dialog_width_set (ADW_DIALOG (self), 420);
}

/**
 * jihua_actual_dialog_new:
 * @row: a period of a target
 *
 * Returns: (transfer full): a dialog to edit its figure
 */
AdwDialog *
jihua_actual_dialog_new (JihuaActualRow *row)
{
  return g_object_new (JIHUA_TYPE_ACTUAL_DIALOG, "row", row, NULL);
}
