/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-annex-page.h"

#include <glib/gi18n-lib.h>

#include "jihua-annex-list.h"
#include "jihua-status-count.h"

struct _JihuaAnnexPage {
  AdwBreakpointBin parent_instance;

  JihuaDocument *document;
  gboolean narrow;
  int picked_out;

  JihuaAnnexView *view;
  GtkWidget *chips;
  GtkWidget *total;
  GtkWidget *table_place;
  GtkWidget *list_place;
  GtkWidget *tools;
  GtkWidget *official;
  GtkWidget *chip[JIHUA_N_STATUSES];
};

G_DEFINE_FINAL_TYPE (JihuaAnnexPage, jihua_annex_page, ADW_TYPE_BREAKPOINT_BIN)

enum {
  PROP_DOCUMENT = 1,
  PROP_NARROW,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static JihuaAnnexList *
get_list (JihuaAnnexPage *self)
{
  return (JihuaAnnexList *) adw_bin_get_child (ADW_BIN (self->list_place));
}

static void
pick_out (JihuaAnnexPage *self,
          int             status)
{
  self->picked_out = status;

  for (int i = 0; i < JIHUA_N_STATUSES; i++)
    gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (self->chip[i]), i == status);

  jihua_annex_table_pick_out (jihua_annex_page_get_table (self), status);
  if (get_list (self) != NULL)
    jihua_annex_list_pick_out (get_list (self), status);
}

static int
find_chip (JihuaAnnexPage *self,
           GtkWidget      *chip)
{
  for (int i = 0; i < JIHUA_N_STATUSES; i++) {
    if (self->chip[i] == chip)
      return i;
  }

  return -1;
}

static void
chip_clicked (JihuaAnnexPage *self,
              GtkWidget      *chip)
{
  int status = find_chip (self, chip);

  pick_out (self, status == self->picked_out ? -1 : status);
}

/* Only what there is has a chip; one that goes out of sight lets go. */
static gboolean
count_to_visible (GBinding     *binding,
                  const GValue *from,
                  GValue       *to,
                  gpointer      user_data)
{
  g_value_set_boolean (to, g_value_get_uint (from) > 0);
  return TRUE;
}

static void
standings_changed (JihuaAnnexPage *self)
{
  if (self->picked_out >= 0 && !gtk_widget_get_visible (self->chip[self->picked_out]))
    pick_out (self, -1);
}

static void
add_chip (JihuaAnnexPage *self,
          JihuaStanding  *annex,
          JihuaStatus     status)
{
  GtkWidget *count = jihua_status_count_new (annex, status);
  GtkWidget *chip = gtk_toggle_button_new ();
  /* Translators: %s is a status */
  g_autofree char *tip = g_strdup_printf (_("Pick out: %s"), jihua_status_get_label (status));

  g_object_set (count, "show-total", FALSE, NULL);
  gtk_button_set_child (GTK_BUTTON (chip), count);
  gtk_widget_set_tooltip_text (chip, tip);
  gtk_widget_set_hexpand (chip, FALSE);
  gtk_widget_add_css_class (chip, "chip");
  gtk_accessible_update_relation (GTK_ACCESSIBLE (chip), GTK_ACCESSIBLE_RELATION_LABELLED_BY, count, NULL, -1);

  g_object_bind_property_full (count, "count", chip, "visible", G_BINDING_SYNC_CREATE,
                               count_to_visible, NULL, NULL, NULL);
  g_signal_connect_object (chip, "clicked", G_CALLBACK (chip_clicked), self, G_CONNECT_SWAPPED);
  adw_wrap_box_append (ADW_WRAP_BOX (self->chips), chip);
  self->chip[status] = chip;
}

static void
add_chips (JihuaAnnexPage *self)
{
  JihuaStandings *standings = jihua_document_get_standings (self->document);
  JihuaSection *section = jihua_plan_get_annex (jihua_document_get_plan (self->document));
  JihuaStanding *annex = jihua_standings_lookup (standings, JIHUA_NODE (section));
  guint n = jihua_standing_get_total (annex);
  g_autofree char *total = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u target", "%u targets", n), n);

  gtk_label_set_label (GTK_LABEL (self->total), total);
  for (guint status = 0; status < JIHUA_N_STATUSES; status++)
    add_chip (self, annex, status);
}

/* The lists are made when they are needed first: most windows are wide. */
static void
show_list (JihuaAnnexPage *self)
{
  if (get_list (self) == NULL) {
    adw_bin_set_child (ADW_BIN (self->list_place),
                       jihua_annex_list_new (jihua_document_get_standings (self->document)));
    jihua_annex_list_pick_out (get_list (self), self->picked_out);
  }
}

static void
set_narrow (JihuaAnnexPage *self,
            gboolean        narrow)
{
  GtkWidget *content = adw_breakpoint_bin_get_child (ADW_BREAKPOINT_BIN (self));

  if (self->narrow == narrow)
    return;

  self->narrow = narrow;
  if (narrow)
    show_list (self);
  if (narrow)
    gtk_widget_add_css_class (content, "narrow");
  else
    gtk_widget_remove_css_class (content, "narrow");
  gtk_widget_set_visible (self->list_place, narrow);
  gtk_widget_set_visible (self->table_place, !narrow);
  /* A list has neither columns nor rows to copy. */
  gtk_widget_set_visible (self->tools, !narrow);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_NARROW]);
}

static void
order_changed (JihuaAnnexPage *self)
{
  gtk_widget_set_visible (self->official, jihua_annex_view_get_order (self->view) != JIHUA_ANNEX_ORDER_OFFICIAL);
}

static void
make_view (JihuaAnnexPage *self)
{
  g_autoptr (GSettings) settings = g_settings_new (JIHUA_APP_ID ".AnnexTable");
  g_autoptr (GSimpleActionGroup) actions = NULL;

  self->view = jihua_annex_view_new ();
  jihua_annex_view_remember (self->view, settings);
  actions = jihua_annex_view_make_actions (self->view);
  gtk_widget_insert_action_group (GTK_WIDGET (self), "view", G_ACTION_GROUP (actions));

  g_signal_connect_object (self->view, "notify::order", G_CALLBACK (order_changed), self, G_CONNECT_SWAPPED);
  order_changed (self);
}

static void
copy_table (GtkWidget  *widget,
            const char *action,
            GVariant   *parameter)
{
  gtk_widget_activate_action (GTK_WIDGET (jihua_annex_page_get_table (JIHUA_ANNEX_PAGE (widget))),
                              "sheet.copy-table", NULL);
}

static void
jihua_annex_page_constructed (GObject *object)
{
  JihuaAnnexPage *self = JIHUA_ANNEX_PAGE (object);
  JihuaStandings *standings = jihua_document_get_standings (self->document);

  G_OBJECT_CLASS (jihua_annex_page_parent_class)->constructed (object);

  make_view (self);
  adw_bin_set_child (ADW_BIN (self->table_place), jihua_annex_table_new (self->document, self->view));
  add_chips (self);
  g_signal_connect_object (standings, "changed", G_CALLBACK (standings_changed), self, G_CONNECT_SWAPPED);
}

static void
jihua_annex_page_dispose (GObject *object)
{
  JihuaAnnexPage *self = JIHUA_ANNEX_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), JIHUA_TYPE_ANNEX_PAGE);
  g_clear_object (&self->view);
  g_clear_object (&self->document);

  G_OBJECT_CLASS (jihua_annex_page_parent_class)->dispose (object);
}

static void
jihua_annex_page_get_property (GObject    *object,
                               guint       property_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  JihuaAnnexPage *self = JIHUA_ANNEX_PAGE (object);

  switch (property_id) {
  case PROP_DOCUMENT:
    g_value_set_object (value, self->document);
    break;
  case PROP_NARROW:
    g_value_set_boolean (value, self->narrow);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
jihua_annex_page_set_property (GObject      *object,
                               guint         property_id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  JihuaAnnexPage *self = JIHUA_ANNEX_PAGE (object);

  switch (property_id) {
  case PROP_DOCUMENT:
    self->document = g_value_dup_object (value);
    break;
  case PROP_NARROW:
    set_narrow (self, g_value_get_boolean (value));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
jihua_annex_page_class_init (JihuaAnnexPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = jihua_annex_page_constructed;
  object_class->dispose = jihua_annex_page_dispose;
  object_class->get_property = jihua_annex_page_get_property;
  object_class->set_property = jihua_annex_page_set_property;

  properties[PROP_DOCUMENT] =
    g_param_spec_object ("document", NULL, NULL, JIHUA_TYPE_DOCUMENT,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  /**
   * JihuaAnnexPage:narrow:
   *
   * Whether there is no room for the table.
   */
  properties[PROP_NARROW] =
    g_param_spec_boolean ("narrow", NULL, NULL, FALSE,
                          G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class, JIHUA_RESOURCE_BASE "/ui/jihua-annex-page.ui");
  gtk_widget_class_bind_template_child (widget_class, JihuaAnnexPage, chips);
  gtk_widget_class_bind_template_child (widget_class, JihuaAnnexPage, total);
  gtk_widget_class_bind_template_child (widget_class, JihuaAnnexPage, official);
  gtk_widget_class_bind_template_child (widget_class, JihuaAnnexPage, table_place);
  gtk_widget_class_bind_template_child (widget_class, JihuaAnnexPage, tools);
  gtk_widget_class_bind_template_child (widget_class, JihuaAnnexPage, list_place);
  gtk_widget_class_install_action (widget_class, "page.copy-table", NULL, copy_table);
}

static void
jihua_annex_page_init (JihuaAnnexPage *self)
{
  self->picked_out = -1;

  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * jihua_annex_page_new:
 * @document: the document; its plan has an annex
 *
 * Returns: (transfer floating): the annex table
 */
GtkWidget *
jihua_annex_page_new (JihuaDocument *document)
{
  return g_object_new (JIHUA_TYPE_ANNEX_PAGE, "document", document, NULL);
}

/**
 * jihua_annex_page_get_table:
 * @self: a page
 *
 * Returns: (transfer none): its table
 */
JihuaAnnexTable *
jihua_annex_page_get_table (JihuaAnnexPage *self)
{
  g_return_val_if_fail (JIHUA_IS_ANNEX_PAGE (self), NULL);

  return JIHUA_ANNEX_TABLE (adw_bin_get_child (ADW_BIN (self->table_place)));
}

/**
 * jihua_annex_page_get_chip:
 * @self: a page
 * @status: a status
 *
 * Returns: (transfer none): the chip with the count of @status
 */
GtkWidget *
jihua_annex_page_get_chip (JihuaAnnexPage *self,
                           JihuaStatus     status)
{
  g_return_val_if_fail (JIHUA_IS_ANNEX_PAGE (self), NULL);

  return self->chip[status];
}
