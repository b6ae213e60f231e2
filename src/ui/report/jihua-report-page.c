/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-report-page.h"

#include <glib/gi18n-lib.h>

#include "jihua-actual-dialog.h"
#include "jihua-fill-strip.h"
#include "jihua-figure-edits.h"
#include "jihua-paste.h"
#include "jihua-report-export.h"
#include "jihua-report-list-row.h"
#include "jihua-report-menus.h"
#include "jihua-report-pane.h"
#include "jihua-toast.h"

/**
 * JihuaReportPage:
 *
 * The reporting sheet of a period with everything around it: whose figures, of
 * which period and from which source; what the row in focus is about; and what
 * is pasted into it from a spreadsheet.
 */
struct _JihuaReportPage {
  AdwBreakpointBin     parent_instance;

  JihuaReportModel    *model;
  gboolean             narrow;

  AdwOverlaySplitView *split;
  JihuaReportPane     *pane;
  gboolean             pane_lent;   /* where it has no room of its own */
  GtkWidget           *content;
  GtkWidget           *unit_label;
  GtkWidget           *period_label;
  GMenu               *unit_section;
  GMenu               *period_section;
  GtkWidget           *progress;
  GtkWidget           *source;
  JihuaReportTable    *table;
  GtkListBox          *list;
  GtkWidget           *nothing;
  AdwWrapBox          *hints;
};

enum {
  PROP_MODEL = 1,
  PROP_NARROW,
  PROP_QUERY,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (JihuaReportPage, jihua_report_page, ADW_TYPE_BREAKPOINT_BIN)

static void
figures_filled_in (JihuaReportPage *self)
{
  jihua_report_table_focus_row (self->table, jihua_report_table_get_position (self->table));
}

static void
table_pasted (JihuaReportPage *self,
              const char      *text)
{
  JihuaReportRow *row = jihua_report_table_get_row (self->table);
  g_autoptr (GPtrArray) rows = jihua_report_model_list_all (self->model);
  JihuaPasteSheet sheet = {
    .document = jihua_report_model_get_document (self->model),
    .period = jihua_report_model_get_period (self->model),
    .rows = rows,
    .n_shown = g_list_model_get_n_items (G_LIST_MODEL (self->model)),
    .position = row != NULL ? jihua_report_table_get_position (self->table) : 0,
  };
  AdwDialog *dialog = jihua_paste_text (GTK_WIDGET (self->table), &sheet,
                                        row != NULL ? jihua_report_row_get_figure (row) : NULL, text);

  if (dialog != NULL)
    g_signal_connect_object (dialog, "applied", G_CALLBACK (figures_filled_in), self, G_CONNECT_SWAPPED);
}

static void
paste (GSimpleAction *action,
       GVariant      *parameter,
       gpointer       user_data)
{
  jihua_report_table_paste (JIHUA_REPORT_PAGE (user_data)->table);
}

static void
copy (GSimpleAction *action,
      GVariant      *parameter,
      gpointer       user_data)
{
  JihuaReportPage *self = user_data;
  g_autofree char *text = jihua_report_export_text (self->model);

  gdk_clipboard_set_text (gtk_widget_get_clipboard (GTK_WIDGET (self)), text);
  jihua_toast_tell (GTK_WIDGET (self->table), _("The sheet is copied, to be pasted into a spreadsheet"));
}

static void
list_row_activated (JihuaReportPage    *self,
                    JihuaReportListRow *list_row)
{
  JihuaReportRow *row = jihua_report_list_row_get_row (list_row);
  JihuaDocument *document = jihua_report_model_get_document (self->model);
  g_autoptr (JihuaActualRow) actual_row = jihua_actual_row_new (document, jihua_report_row_get_target (row),
                                                                jihua_report_row_get_period (row));

  jihua_figure_set_new_source (jihua_actual_row_get_figure (actual_row), jihua_report_model_get_source (self->model));
  adw_dialog_present (jihua_actual_dialog_new (actual_row), GTK_WIDGET (self));
}

/* Where the pane lies over the sheet it comes for the source alone. */
static void
edit_source (GSimpleAction *action,
             GVariant      *parameter,
             gpointer       user_data)
{
  JihuaReportPage *self = user_data;
  gboolean shown = adw_overlay_split_view_get_show_sidebar (self->split);

  adw_overlay_split_view_set_show_sidebar (self->split, TRUE);
  if (jihua_report_pane_edit_source (self->pane))
    self->pane_lent = !shown;
  else
    adw_overlay_split_view_set_show_sidebar (self->split, shown);
}

static void
pane_left (JihuaReportPage *self,
           int              step)
{
  guint position = jihua_report_table_get_position (self->table) + (guint) step;
  guint n_rows = g_list_model_get_n_items (G_LIST_MODEL (self->model));

  if (self->pane_lent || adw_overlay_split_view_get_collapsed (self->split))
    adw_overlay_split_view_set_show_sidebar (self->split, FALSE);
  self->pane_lent = FALSE;
  jihua_report_table_focus_row (self->table, MIN (position, n_rows - 1));
}

static void
source_activated (JihuaReportPage *self)
{
  gtk_widget_grab_focus (GTK_WIDGET (self));
}

static GtkWidget *
create_list_row (gpointer item,
                 gpointer user_data)
{
  return jihua_report_list_row_new (item);
}

static void
show_progress (JihuaReportPage *self)
{
  g_autofree char *markup = NULL;

  /* Translators: %1$u of %2$u figures are filled in; keep the tags */
  markup = g_strdup_printf (_("<b>%1$u</b> / %2$u filled in"),
                            jihua_report_model_get_n_reported (self->model),
                            jihua_report_model_get_n_due (self->model));
  gtk_label_set_markup (GTK_LABEL (self->progress), markup);
}

static void
show_unit (JihuaReportPage *self)
{
  const char *unit = jihua_report_model_get_unit (self->model);

  gtk_label_set_label (GTK_LABEL (self->unit_label), jihua_report_menus_get_unit_label (unit));
}

static void
show_period (JihuaReportPage *self)
{
  gtk_label_set_label (GTK_LABEL (self->period_label),
                       jihua_period_get_label (jihua_report_model_get_period (self->model)));
}

static void
rows_changed (JihuaReportPage *self)
{
  gboolean empty = g_list_model_get_n_items (G_LIST_MODEL (self->model)) == 0;

  gtk_widget_set_visible (self->nothing, empty);
  gtk_widget_set_visible (GTK_WIDGET (self->list), !empty);
}

/* Told anew each time it opens, for figures come in all the while. */
static void
unit_menu_opened (JihuaReportPage *self,
                  GParamSpec      *pspec,
                  GtkMenuButton   *button)
{
  if (!gtk_menu_button_get_active (button))
    return;

  jihua_report_menus_fill_units (self->unit_section, self->model);
}

static void
query_changed (JihuaReportPage *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_QUERY]);
}

static void
add_actions (JihuaReportPage *self)
{
  static const GActionEntry entries[] = {
    { .name = "paste", .activate = paste },
    { .name = "copy", .activate = copy },
    { .name = "edit-source", .activate = edit_source },
  };
  static const char * const choices[] = { "unit", "period", "scope" };
  g_autoptr (GSimpleActionGroup) group = g_simple_action_group_new ();

  g_action_map_add_action_entries (G_ACTION_MAP (group), entries, G_N_ELEMENTS (entries), self);
  for (gsize i = 0; i < G_N_ELEMENTS (choices); i++) {
    g_autoptr (GPropertyAction) action = g_property_action_new (choices[i], self->model, choices[i]);

    g_action_map_add_action (G_ACTION_MAP (group), G_ACTION (action));
  }
  gtk_widget_insert_action_group (GTK_WIDGET (self), "report", G_ACTION_GROUP (group));
}

static void
follow_model (JihuaReportPage *self)
{
  const struct {
    const char *signal;
    GCallback   callback;
  } signals[] = {
    { "notify::n-due", G_CALLBACK (show_progress) },
    { "notify::n-reported", G_CALLBACK (show_progress) },
    { "notify::unit", G_CALLBACK (show_unit) },
    { "notify::period", G_CALLBACK (show_period) },
    { "notify::query", G_CALLBACK (query_changed) },
    { "items-changed", G_CALLBACK (rows_changed) },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (signals); i++)
    g_signal_connect_object (self->model, signals[i].signal, signals[i].callback, self, G_CONNECT_SWAPPED);

  show_progress (self);
  show_unit (self);
  show_period (self);
  rows_changed (self);
}

static void
jihua_report_page_constructed (GObject *object)
{
  JihuaReportPage *self = JIHUA_REPORT_PAGE (object);

  G_OBJECT_CLASS (jihua_report_page_parent_class)->constructed (object);

  g_object_bind_property (self->model, "source", self->source, "text",
                          G_BINDING_SYNC_CREATE | G_BINDING_BIDIRECTIONAL);
  add_actions (self);
  follow_model (self);
  jihua_report_menus_fill_periods (self->period_section, self->model);
  jihua_report_menus_fill_units (self->unit_section, self->model);
  jihua_report_menus_fill_hints (self->hints);
  gtk_list_box_bind_model (self->list, G_LIST_MODEL (self->model), create_list_row, NULL, NULL);
}

static void
jihua_report_page_dispose (GObject *object)
{
  JihuaReportPage *self = JIHUA_REPORT_PAGE (object);

  gtk_widget_insert_action_group (GTK_WIDGET (self), "report", NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), JIHUA_TYPE_REPORT_PAGE);
  g_clear_object (&self->model);

  G_OBJECT_CLASS (jihua_report_page_parent_class)->dispose (object);
}

/* The first row whose figure is missing, else the first of all. */
static guint
find_start (JihuaReportPage *self)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->model)); i++) {
    g_autoptr (JihuaReportRow) row = g_list_model_get_item (G_LIST_MODEL (self->model), i);

    if (!jihua_report_row_get_filled (row))
      return i;
  }

  return 0;
}

static gboolean
jihua_report_page_grab_focus (GtkWidget *widget)
{
  JihuaReportPage *self = JIHUA_REPORT_PAGE (widget);

  if (g_list_model_get_n_items (G_LIST_MODEL (self->model)) == 0)
    return FALSE;
  if (self->narrow)
    return gtk_widget_child_focus (GTK_WIDGET (self->list), GTK_DIR_TAB_FORWARD);

  jihua_report_table_focus_row (self->table, find_start (self));
  return TRUE;
}

static void
set_narrow (JihuaReportPage *self,
            gboolean         narrow)
{
  if (self->narrow == narrow)
    return;

  self->narrow = narrow;
  if (narrow)
    gtk_widget_add_css_class (self->content, "narrow");
  else
    gtk_widget_remove_css_class (self->content, "narrow");
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_NARROW]);
}

static void
jihua_report_page_get_property (GObject    *object,
                                guint       property_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  JihuaReportPage *self = JIHUA_REPORT_PAGE (object);

  switch (property_id) {
    case PROP_MODEL:
      g_value_set_object (value, self->model);
      break;
    case PROP_NARROW:
      g_value_set_boolean (value, self->narrow);
      break;
    case PROP_QUERY:
      g_value_take_string (value, jihua_report_model_dup_query (self->model));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
jihua_report_page_set_property (GObject      *object,
                                guint         property_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  JihuaReportPage *self = JIHUA_REPORT_PAGE (object);

  switch (property_id) {
    case PROP_MODEL:
      self->model = g_value_dup_object (value);
      break;
    case PROP_NARROW:
      set_narrow (self, g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  g_type_ensure (JIHUA_TYPE_FILL_STRIP);
  g_type_ensure (JIHUA_TYPE_REPORT_PANE);
  g_type_ensure (JIHUA_TYPE_REPORT_TABLE);
  gtk_widget_class_set_template_from_resource (widget_class, JIHUA_RESOURCE_BASE "/ui/jihua-report-page.ui");
  gtk_widget_class_bind_template_child (widget_class, JihuaReportPage, split);
  gtk_widget_class_bind_template_child (widget_class, JihuaReportPage, pane);
  gtk_widget_class_bind_template_child (widget_class, JihuaReportPage, content);
  gtk_widget_class_bind_template_child (widget_class, JihuaReportPage, unit_label);
  gtk_widget_class_bind_template_child (widget_class, JihuaReportPage, period_label);
  gtk_widget_class_bind_template_child (widget_class, JihuaReportPage, unit_section);
  gtk_widget_class_bind_template_child (widget_class, JihuaReportPage, period_section);
  gtk_widget_class_bind_template_child (widget_class, JihuaReportPage, progress);
  gtk_widget_class_bind_template_child (widget_class, JihuaReportPage, source);
  gtk_widget_class_bind_template_child (widget_class, JihuaReportPage, table);
  gtk_widget_class_bind_template_child (widget_class, JihuaReportPage, list);
  gtk_widget_class_bind_template_child (widget_class, JihuaReportPage, nothing);
  gtk_widget_class_bind_template_child (widget_class, JihuaReportPage, hints);
  gtk_widget_class_bind_template_callback (widget_class, table_pasted);
  gtk_widget_class_bind_template_callback (widget_class, list_row_activated);
  gtk_widget_class_bind_template_callback (widget_class, pane_left);
  gtk_widget_class_bind_template_callback (widget_class, source_activated);
  gtk_widget_class_bind_template_callback (widget_class, unit_menu_opened);
}

static void
jihua_report_page_class_init (JihuaReportPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->constructed = jihua_report_page_constructed;
  object_class->dispose = jihua_report_page_dispose;
  object_class->get_property = jihua_report_page_get_property;
  object_class->set_property = jihua_report_page_set_property;
  GTK_WIDGET_CLASS (klass)->grab_focus = jihua_report_page_grab_focus;

  properties[PROP_MODEL] =
    g_param_spec_object ("model", NULL, NULL, JIHUA_TYPE_REPORT_MODEL,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  properties[PROP_NARROW] =
    g_param_spec_boolean ("narrow", NULL, NULL, FALSE,
                          G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  /* What is shown, so that one can come back to it. */
  properties[PROP_QUERY] =
    g_param_spec_string ("query", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  bind_template (GTK_WIDGET_CLASS (klass));
}

static void
jihua_report_page_init (JihuaReportPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * jihua_report_page_new:
 * @document: the open ledger
 * @query: what to show, as jihua_report_query_parse() reads it
 *
 * Returns: (transfer full): a reporting sheet
 */
GtkWidget *
jihua_report_page_new (JihuaDocument *document,
                       const char    *query)
{
  g_autoptr (JihuaReportModel) model = jihua_report_model_new (document, query);

  return g_object_new (JIHUA_TYPE_REPORT_PAGE, "model", model, NULL);
}

/**
 * jihua_report_page_get_model:
 * @self: a page
 *
 * Returns: (transfer none): the rows of the sheet
 */
JihuaReportModel *
jihua_report_page_get_model (JihuaReportPage *self)
{
  g_return_val_if_fail (JIHUA_IS_REPORT_PAGE (self), NULL);

  return self->model;
}

/**
 * jihua_report_page_get_table:
 * @self: a page
 *
 * Returns: (transfer none): the sheet, shown where there is room for it
 */
JihuaReportTable *
jihua_report_page_get_table (JihuaReportPage *self)
{
  g_return_val_if_fail (JIHUA_IS_REPORT_PAGE (self), NULL);

  return self->table;
}
