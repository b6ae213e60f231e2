/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-paste-dialog.h"

#include <glib/gi18n-lib.h>

#include "jihua-dialog-width.h"
#include "jihua-help.h"
#include "jihua-paste-row.h"

/**
 * JihuaPasteDialog:
 *
 * Shows what pasting will change before it does, cell by cell: what is there,
 * what comes in its place, what is skipped and why. What is unclear can be put
 * right on the spot.
 */
struct _JihuaPasteDialog {
  AdwDialog       parent_instance;

  JihuaPastePlan *plan;

  AdwWindowTitle *title;
  GtkWidget      *apply;
  GtkWidget      *choice;
  AdwComboRow    *column;
  GtkWidget      *explanation;
  GtkListBox     *list;
};

enum {
  PROP_PLAN = 1,
  N_PROPS
};

enum {
  APPLIED,
  N_SIGNALS
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (JihuaPasteDialog, jihua_paste_dialog, ADW_TYPE_DIALOG)

static void
cancel_clicked (JihuaPasteDialog *self)
{
  adw_dialog_close (ADW_DIALOG (self));
}

static void
apply_clicked (JihuaPasteDialog *self)
{
  guint n_changed = jihua_paste_plan_carry_out (self->plan);

  adw_dialog_close (ADW_DIALOG (self));
  g_signal_emit (self, signals[APPLIED], 0, n_changed);
}

static void
column_chosen (JihuaPasteDialog *self)
{
  guint selected = adw_combo_row_get_selected (self->column);

  if (self->plan != NULL && selected != GTK_INVALID_LIST_POSITION)
    jihua_paste_plan_set_value_column (self->plan, selected);
}

static GtkWidget *
create_row (gpointer item,
            gpointer user_data)
{
  return jihua_paste_row_new (item);
}

static void
show_counts (JihuaPasteDialog *self)
{
  guint n_changes = jihua_paste_plan_get_n_changes (self->plan);
  guint n_skipped = jihua_paste_plan_get_n_skipped (self->plan);
  g_autofree char *apply = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "_Fill in %u", "_Fill in %u", n_changes),
                                            n_changes);
  g_autofree char *skipped = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u cell is unclear",
                                                           "%u cells are unclear", n_skipped), n_skipped);

  gtk_button_set_label (GTK_BUTTON (self->apply), apply);
  gtk_widget_set_sensitive (self->apply, n_changes > 0);
  adw_window_title_set_subtitle (self->title, n_skipped > 0 ? skipped : "");
}

static void
show_columns (JihuaPasteDialog *self)
{
  g_auto (GStrv) columns = jihua_paste_plan_dup_columns (self->plan);
  g_autoptr (GtkStringList) model = gtk_string_list_new ((const char * const *) columns);
  guint chosen = jihua_paste_plan_get_value_column (self->plan);

  gtk_widget_set_visible (self->choice, g_strv_length (columns) > 1);
  g_signal_handlers_block_by_func (self->column, column_chosen, self);
  adw_combo_row_set_model (self->column, G_LIST_MODEL (model));
  adw_combo_row_set_selected (self->column, chosen);
  g_signal_handlers_unblock_by_func (self->column, column_chosen, self);
}

static void
jihua_paste_dialog_constructed (GObject *object)
{
  JihuaPasteDialog *self = JIHUA_PASTE_DIALOG (object);

  G_OBJECT_CLASS (jihua_paste_dialog_parent_class)->constructed (object);

  gtk_label_set_label (GTK_LABEL (self->explanation),
                       jihua_paste_plan_get_by_name (self->plan)
                         ? _("Each figure goes to the target it is named after.")
                         : _("The figures go to the rows from the cursor on, one after the other."));
  show_columns (self);
  show_counts (self);
  gtk_list_box_bind_model (self->list, G_LIST_MODEL (self->plan), create_row, NULL, NULL);
  g_signal_connect_object (self->plan, "notify", G_CALLBACK (show_counts), self, G_CONNECT_SWAPPED);
}

static void
jihua_paste_dialog_dispose (GObject *object)
{
  JihuaPasteDialog *self = JIHUA_PASTE_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), JIHUA_TYPE_PASTE_DIALOG);
  g_clear_object (&self->plan);

  G_OBJECT_CLASS (jihua_paste_dialog_parent_class)->dispose (object);
}

static void
jihua_paste_dialog_get_property (GObject    *object,
                                 guint       property_id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  switch (property_id) {
    case PROP_PLAN:
      g_value_set_object (value, JIHUA_PASTE_DIALOG (object)->plan);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
jihua_paste_dialog_set_property (GObject      *object,
                                 guint         property_id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  switch (property_id) {
    case PROP_PLAN:
      JIHUA_PASTE_DIALOG (object)->plan = g_value_dup_object (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
jihua_paste_dialog_class_init (JihuaPasteDialogClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = jihua_paste_dialog_constructed;
  object_class->dispose = jihua_paste_dialog_dispose;
  object_class->get_property = jihua_paste_dialog_get_property;
  object_class->set_property = jihua_paste_dialog_set_property;

  properties[PROP_PLAN] =
    g_param_spec_object ("plan", NULL, NULL, JIHUA_TYPE_PASTE_PLAN,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  /**
   * JihuaPasteDialog::applied:
   * @self: a dialog
   * @n_changed: how many figures changed
   *
   * The figures have been recorded.
   */
  signals[APPLIED] =
    g_signal_new ("applied", JIHUA_TYPE_PASTE_DIALOG, G_SIGNAL_RUN_LAST, 0,
                  NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_UINT);

  gtk_widget_class_set_template_from_resource (widget_class, JIHUA_RESOURCE_BASE "/ui/jihua-paste-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, JihuaPasteDialog, title);
  gtk_widget_class_bind_template_child (widget_class, JihuaPasteDialog, apply);
  gtk_widget_class_bind_template_child (widget_class, JihuaPasteDialog, choice);
  gtk_widget_class_bind_template_child (widget_class, JihuaPasteDialog, column);
  gtk_widget_class_bind_template_child (widget_class, JihuaPasteDialog, explanation);
  gtk_widget_class_bind_template_child (widget_class, JihuaPasteDialog, list);
  gtk_widget_class_bind_template_callback (widget_class, cancel_clicked);
  gtk_widget_class_bind_template_callback (widget_class, apply_clicked);
  gtk_widget_class_bind_template_callback (widget_class, column_chosen);
}

static void
jihua_paste_dialog_init (JihuaPasteDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  jihua_help_set_page (GTK_WIDGET (self), "record-month");
  jihua_dialog_width_set (ADW_DIALOG (self), 600);
}

/**
 * jihua_paste_dialog_new:
 * @plan: what is to be pasted
 *
 * Returns: (transfer full): a dialog that shows it, and carries it out
 */
AdwDialog *
jihua_paste_dialog_new (JihuaPastePlan *plan)
{
  return g_object_new (JIHUA_TYPE_PASTE_DIALOG, "plan", plan, NULL);
}

/**
 * jihua_paste_dialog_get_plan:
 * @self: a dialog
 *
 * Returns: (transfer none): what is to be pasted
 */
JihuaPastePlan *
jihua_paste_dialog_get_plan (JihuaPasteDialog *self)
{
  g_return_val_if_fail (JIHUA_IS_PASTE_DIALOG (self), NULL);

  return self->plan;
}
