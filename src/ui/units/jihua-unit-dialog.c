/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-unit-dialog.h"

#include <glib/gi18n-lib.h>

#include "jihua-dialog-width.h"
#include "jihua-help.h"
#include "jihua-node-labels.h"
#include "jihua-plain-row.h"
#include "jihua-search-text.h"
#include "jihua-unit-labels.h"

/**
 * JihuaUnitDialog:
 *
 * Assigns units to one part of the plan or to several at once. Units that the
 * plan names already are offered while one types, by characters or pinyin.
 * What differs among several parts is left as it is unless something is typed.
 */
struct _JihuaUnitDialog {
  AdwDialog       parent_instance;

  JihuaDocument  *document;
  GPtrArray      *nodes;
  AdwEntryRow    *current;      /* the entry that units are offered for */
  GPtrArray      *words;        /* what is being typed there */
  char           *first_lead;   /* as it was, or NULL where it differs */
  char           *first_cooperating;

  AdwWindowTitle *title;
  AdwEntryRow    *lead;
  AdwEntryRow    *cooperating;
  GtkWidget      *hint;
  GtkWidget      *error;
  GtkWidget      *units_heading;
  GtkWidget      *units;
};

enum {
  PROP_DOCUMENT = 1,
  PROP_NODES,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (JihuaUnitDialog, jihua_unit_dialog, ADW_TYPE_DIALOG)

static const char *
get_text (AdwEntryRow *entry)
{
  return gtk_editable_get_text (GTK_EDITABLE (entry));
}

static void
show_error (JihuaUnitDialog *self,
            AdwEntryRow     *entry,
            const char      *message)
{
  GtkAccessible *text = GTK_ACCESSIBLE (gtk_editable_get_delegate (GTK_EDITABLE (entry)));

  gtk_label_set_label (GTK_LABEL (self->error), message != NULL ? message : "");
  gtk_widget_set_visible (self->error, message != NULL);
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
  gtk_accessible_update_relation (text, GTK_ACCESSIBLE_RELATION_ERROR_MESSAGE, self->error, NULL, -1);
  gtk_widget_grab_focus (GTK_WIDGET (entry));
}

/* --- Units on offer ------------------------------------------------------- */

static JihuaSearchText *
get_name (GtkListBoxRow *row)
{
  return g_object_get_data (G_OBJECT (row), "name");
}

static gboolean
is_known (JihuaUnitDialog *self,
          const char      *name)
{
  GtkListBoxRow *row;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (GTK_LIST_BOX (self->units), i)) != NULL; i++)
    if (g_str_equal (jihua_search_text_get_text (get_name (row)), name))
      return TRUE;

  return FALSE;
}

/* Among co-operating units it is the last one that is being typed, unless it
 * is complete already. */
static const char *
find_unfinished (JihuaUnitDialog    *self,
                 const char * const *units)
{
  guint n_units = g_strv_length ((GStrv) units);
  const char *last = n_units > 0 ? units[n_units - 1] : "";

  return is_known (self, last) || !g_str_has_suffix (get_text (self->current), last) ? "" : last;
}

static gboolean
is_offered (GtkListBoxRow *row,
            gpointer       user_data)
{
  JihuaUnitDialog *self = JIHUA_UNIT_DIALOG (user_data);
  JihuaSearchRange range;
  JihuaSearchWay way;

  for (guint i = 0; self->words != NULL && i < self->words->len; i++)
    if (!jihua_search_text_find (get_name (row), g_ptr_array_index (self->words, i), FALSE, &range, &way))
      return FALSE;

  return TRUE;
}

static void
offer (JihuaUnitDialog *self,
       AdwEntryRow     *entry)
{
  g_auto (GStrv) units = jihua_units_split (get_text (entry));

  self->current = entry;
  g_clear_pointer (&self->words, g_ptr_array_unref);
  self->words = jihua_search_words_new (find_unfinished (self, (const char * const *) units));
  gtk_list_box_invalidate_filter (GTK_LIST_BOX (self->units));
}

static void
entry_changed (JihuaUnitDialog *self,
               AdwEntryRow     *entry)
{
  show_error (self, entry, NULL);
  offer (self, entry);
}

static void
entry_focused (JihuaUnitDialog    *self,
               GtkEventController *controller)
{
  offer (self, ADW_ENTRY_ROW (gtk_event_controller_get_widget (controller)));
}

/* What is being typed gives way to the unit that is meant. */
static char *
complete (JihuaUnitDialog *self,
          const char      *name)
{
  g_auto (GStrv) units = jihua_units_split (get_text (self->cooperating));
  g_autofree char *joined = NULL;
  g_autofree char *all = NULL;
  g_auto (GStrv) once = NULL;

  if (*find_unfinished (self, (const char * const *) units) != '\0')
    g_clear_pointer (&units[g_strv_length (units) - 1], g_free);

  joined = jihua_units_join ((const char * const *) units);
  all = joined != NULL ? g_strconcat (joined, "、", name, NULL) : g_strdup (name);
  once = jihua_units_split (all);

  return jihua_units_join ((const char * const *) once);
}

static void
unit_activated (JihuaUnitDialog *self,
                GtkListBoxRow   *row)
{
  const char *name = jihua_search_text_get_text (get_name (row));
  AdwEntryRow *entry = self->current;
  g_autofree char *text = entry == self->lead ? g_strdup (name) : complete (self, name);

  gtk_editable_set_text (GTK_EDITABLE (entry), text);
  gtk_widget_grab_focus (GTK_WIDGET (entry));
  gtk_editable_set_position (GTK_EDITABLE (entry), -1);
}

static void
add_unit (JihuaUnitDialog *self,
          JihuaUnit       *unit)
{
  g_autofree char *count = jihua_unit_dup_count_label (unit);
  GtkWidget *row = jihua_plain_row_new (ADW_TYPE_ACTION_ROW, jihua_unit_get_name (unit));

  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), count);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  g_object_set_data_full (G_OBJECT (row), "name", jihua_search_text_new (jihua_unit_get_name (unit)),
                          (GDestroyNotify) jihua_search_text_free);
  gtk_list_box_append (GTK_LIST_BOX (self->units), row);
}

static void
offer_units (JihuaUnitDialog *self)
{
  g_autoptr (GListModel) units = jihua_units_collect (jihua_document_get_plan (self->document));
  guint n_units = g_list_model_get_n_items (units);

  for (guint i = 0; i < n_units; i++) {
    g_autoptr (JihuaUnit) unit = g_list_model_get_item (units, i);

    add_unit (self, unit);
  }

  gtk_list_box_set_filter_func (GTK_LIST_BOX (self->units), is_offered, self, NULL);
  gtk_widget_set_visible (self->units_heading, n_units > 0);
  gtk_widget_set_visible (self->units, n_units > 0);
}

static void
watch_focus (JihuaUnitDialog *self,
             AdwEntryRow     *entry)
{
  GtkEventController *focus = gtk_event_controller_focus_new ();

  g_signal_connect_object (focus, "enter", G_CALLBACK (entry_focused), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (entry), focus);
}

/* --- What is assigned ----------------------------------------------------- */

static void
cancel_clicked (JihuaUnitDialog *self)
{
  adw_dialog_close (ADW_DIALOG (self));
}

/* One unit answers for a target, or nobody does. */
static gboolean
check_lead (JihuaUnitDialog *self)
{
  g_auto (GStrv) units = jihua_units_split (get_text (self->lead));

  if (g_strv_length (units) <= 1)
    return TRUE;

  show_error (self, self->lead, _("One unit is responsible. Enter the others as co-operating units."));
  return FALSE;
}

static void
add_value (GArray       *values,
           JihuaSetting  setting,
           const char   *first,
           const char   *value)
{
  JihuaSettingValue entry = { setting, value };

  if (first == NULL ? value != NULL : g_strcmp0 (first, value != NULL ? value : "") != 0)
    g_array_append_val (values, entry);
}

static void
assign_clicked (JihuaUnitDialog *self)
{
  g_auto (GStrv) lead = jihua_units_split (get_text (self->lead));
  g_auto (GStrv) others = jihua_units_split (get_text (self->cooperating));
  g_autofree char *cooperating = jihua_units_join ((const char * const *) others);
  g_autoptr (GArray) values = g_array_new (FALSE, FALSE, sizeof (JihuaSettingValue));
  g_autoptr (GError) error = NULL;

  if (!check_lead (self))
    return;

  add_value (values, JIHUA_SETTING_RESPONSIBLE, self->first_lead, lead[0]);
  add_value (values, JIHUA_SETTING_COOPERATING, self->first_cooperating, cooperating);

  if (jihua_document_put_setting_values (self->document, self->nodes,
                                         (const JihuaSettingValue *) values->data, values->len, &error))
    adw_dialog_close (ADW_DIALOG (self));
  else
    show_error (self, self->lead, error->message);
}

/* --- What it is about ----------------------------------------------------- */

static char *
dup_common (GPtrArray  *nodes,
            const char *(*get_units) (JihuaNode *node))
{
  const char *first = get_units (g_ptr_array_index (nodes, 0));

  for (guint i = 1; i < nodes->len; i++)
    if (g_strcmp0 (get_units (g_ptr_array_index (nodes, i)), first) != 0)
      return NULL;

  return g_strdup (first ? first : "");
}

/* Also what the node would have if nothing were entered at it. */
static void
show_hint (JihuaUnitDialog *self)
{
  JihuaNode *node = g_ptr_array_index (self->nodes, 0);
  JihuaNode *parent = jihua_node_get_parent (node);
  JihuaNode *holder = parent ? jihua_node_find_responsible (parent) : NULL;
  g_autofree char *name = holder ? jihua_node_dup_reference (holder) : NULL;
  g_autofree char *text = NULL;

  if (self->first_lead == NULL || self->first_cooperating == NULL)
    text = g_strdup (_("The units differ. What is left empty stays as it is."));
  else if (holder && self->nodes->len == 1)
    /* Translators: %1$s is a unit, %2$s the section it was entered at */
    text = g_strdup_printf (_("If left empty: %1$s, inherited from %2$s"), jihua_node_get_responsible (holder), name);

  gtk_label_set_label (GTK_LABEL (self->hint), text ? text : "");
  gtk_widget_set_visible (self->hint, text != NULL);
}

static void
show_title (JihuaUnitDialog *self)
{
  g_autofree char *subtitle = NULL;

  if (self->nodes->len == 1)
    subtitle = jihua_node_dup_heading (g_ptr_array_index (self->nodes, 0));
  else
    subtitle = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u selected", "%u selected", self->nodes->len),
                                self->nodes->len);

  adw_window_title_set_title (self->title, _("Responsible unit"));
  adw_window_title_set_subtitle (self->title, subtitle);
  adw_dialog_set_title (ADW_DIALOG (self), _("Responsible unit"));
}

static void
jihua_unit_dialog_constructed (GObject *object)
{
  JihuaUnitDialog *self = JIHUA_UNIT_DIALOG (object);

  G_OBJECT_CLASS (jihua_unit_dialog_parent_class)->constructed (object);

  self->current = self->lead;
  self->first_lead = dup_common (self->nodes, jihua_node_get_responsible);
  self->first_cooperating = dup_common (self->nodes, jihua_node_get_cooperating);
  offer_units (self);
  gtk_editable_set_text (GTK_EDITABLE (self->cooperating), self->first_cooperating ? self->first_cooperating : "");
  gtk_editable_set_text (GTK_EDITABLE (self->lead), self->first_lead ? self->first_lead : "");
  watch_focus (self, self->lead);
  watch_focus (self, self->cooperating);
  show_title (self);
  show_hint (self);
}

static void
jihua_unit_dialog_dispose (GObject *object)
{
  JihuaUnitDialog *self = JIHUA_UNIT_DIALOG (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), JIHUA_TYPE_UNIT_DIALOG);
  g_clear_object (&self->document);
  g_clear_pointer (&self->nodes, g_ptr_array_unref);
  g_clear_pointer (&self->words, g_ptr_array_unref);
  g_clear_pointer (&self->first_lead, g_free);
  g_clear_pointer (&self->first_cooperating, g_free);

  G_OBJECT_CLASS (jihua_unit_dialog_parent_class)->dispose (object);
}

static void
jihua_unit_dialog_set_property (GObject      *object,
                                guint         property_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  JihuaUnitDialog *self = JIHUA_UNIT_DIALOG (object);

  switch (property_id) {
    case PROP_DOCUMENT:
      self->document = g_value_dup_object (value);
      break;
    case PROP_NODES:
      self->nodes = g_value_dup_boxed (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class, JIHUA_RESOURCE_BASE "/ui/jihua-unit-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, JihuaUnitDialog, title);
  gtk_widget_class_bind_template_child (widget_class, JihuaUnitDialog, lead);
  gtk_widget_class_bind_template_child (widget_class, JihuaUnitDialog, cooperating);
  gtk_widget_class_bind_template_child (widget_class, JihuaUnitDialog, hint);
  gtk_widget_class_bind_template_child (widget_class, JihuaUnitDialog, error);
  gtk_widget_class_bind_template_child (widget_class, JihuaUnitDialog, units_heading);
  gtk_widget_class_bind_template_child (widget_class, JihuaUnitDialog, units);
  gtk_widget_class_bind_template_callback (widget_class, cancel_clicked);
  gtk_widget_class_bind_template_callback (widget_class, assign_clicked);
  gtk_widget_class_bind_template_callback (widget_class, entry_changed);
  gtk_widget_class_bind_template_callback (widget_class, unit_activated);
}

static void
jihua_unit_dialog_class_init (JihuaUnitDialogClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  object_class->constructed = jihua_unit_dialog_constructed;
  object_class->dispose = jihua_unit_dialog_dispose;
  object_class->set_property = jihua_unit_dialog_set_property;

  properties[PROP_DOCUMENT] =
    g_param_spec_object ("document", NULL, NULL, JIHUA_TYPE_DOCUMENT, flags);
  properties[PROP_NODES] =
    g_param_spec_boxed ("nodes", NULL, NULL, G_TYPE_PTR_ARRAY, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  bind_template (GTK_WIDGET_CLASS (klass));
}

static void
jihua_unit_dialog_init (JihuaUnitDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  jihua_help_set_page (GTK_WIDGET (self), "units");
  jihua_dialog_width_set (ADW_DIALOG (self), 420);
}

/**
 * jihua_unit_dialog_new:
 * @document: the open ledger
 * @nodes: (element-type JihuaNode): nodes of its plan, at least one
 *
 * Returns: (transfer floating): a dialog to assign units to all of them
 */
AdwDialog *
jihua_unit_dialog_new (JihuaDocument *document,
                       GPtrArray     *nodes)
{
  g_return_val_if_fail (nodes->len > 0, NULL);

  return g_object_new (JIHUA_TYPE_UNIT_DIALOG,
                       "document", document,
                       "nodes", nodes,
                       NULL);
}

/**
 * jihua_unit_dialog_get_lead:
 * @self: a dialog
 *
 * Returns: (transfer none): where the responsible unit is typed
 */
AdwEntryRow *
jihua_unit_dialog_get_lead (JihuaUnitDialog *self)
{
  g_return_val_if_fail (JIHUA_IS_UNIT_DIALOG (self), NULL);

  return self->lead;
}

/**
 * jihua_unit_dialog_get_cooperating:
 * @self: a dialog
 *
 * Returns: (transfer none): where the co-operating units are typed
 */
AdwEntryRow *
jihua_unit_dialog_get_cooperating (JihuaUnitDialog *self)
{
  g_return_val_if_fail (JIHUA_IS_UNIT_DIALOG (self), NULL);

  return self->cooperating;
}
