/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-history-row.h"

#include <glib/gi18n-lib.h>

#include "jihua-restore-popover.h"

struct _JihuaHistoryRow {
  GtkBox             parent_instance;

  JihuaDocument     *document;
  JihuaHistoryEntry *entry;
  JihuaNode         *place;

  GtkWidget         *time;
  GtkWidget         *name;
  GtkWidget         *sides;
  GtkWidget         *details;
  GtkWidget         *restore;
};

enum {
  PROP_DOCUMENT = 1,
  PROP_ENTRY,
  PROP_PLACE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (JihuaHistoryRow, jihua_history_row, GTK_TYPE_BOX)

static void
create_popover (GtkMenuButton *button,
                gpointer       user_data)
{
  JihuaHistoryRow *self = JIHUA_HISTORY_ROW (user_data);

  if (self->entry != NULL)
    gtk_menu_button_set_popover (button, jihua_restore_popover_new (self->document, self->entry));
}

static void
append_styled (GString        *text,
               PangoAttrList  *attributes,
               const char     *part,
               PangoAttribute *attribute)
{
  attribute->start_index = (guint) text->len;
  g_string_append (text, part);
  attribute->end_index = (guint) text->len;
  pango_attr_list_insert (attributes, attribute);
}

/* What was is struck out, what is now stands out; but not a whole text. */
static void
show_sides (JihuaHistoryRow *self)
{
  gboolean prose = jihua_history_entry_get_kind (self->entry) == JIHUA_HISTORY_NOTES;
  g_autofree char *from = jihua_history_entry_dup_side (self->entry, JIHUA_RESTORE_BEFORE);
  g_autofree char *to = jihua_history_entry_dup_side (self->entry, JIHUA_RESTORE_AFTER);
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();
  g_autoptr (GString) text = g_string_new (NULL);

  if (from != NULL && *from != '\0')
    append_styled (text, attributes, from, pango_attr_strikethrough_new (TRUE));
  if (text->len > 0 && to != NULL)
    g_string_append (text, " → ");
  if (to != NULL)
    append_styled (text, attributes, *to != '\0' ? to : C_("history", "nothing"),
                   pango_attr_weight_new (prose ? PANGO_WEIGHT_NORMAL : PANGO_WEIGHT_BOLD));

  for (char *c = text->str; *c != '\0'; c++)
    if (*c == '\n')
      *c = ' ';

  gtk_label_set_attributes (GTK_LABEL (self->sides), attributes);
  gtk_label_set_label (GTK_LABEL (self->sides), text->str);
  gtk_widget_set_tooltip_text (self->sides, prose ? text->str : NULL);
}

static char *
describe (JihuaHistoryRow *self)
{
  const char *by = jihua_change_get_by (jihua_history_entry_get_change (self->entry));
  g_autofree char *subject = jihua_history_entry_dup_subject (self->entry);
  g_autofree char *day = jihua_history_entry_dup_day (self->entry);
  g_autofree char *time = jihua_history_entry_dup_time (self->entry);
  g_autofree char *when = NULL;

  if (self->place == NULL)
    return *by != '\0' ? g_strdup_printf (C_("history", "%1$s · %2$s"), subject, by) : g_strdup (subject);

  /* Translators: %1$s is a date, %2$s a time */
  when = g_strdup_printf (C_("time", "%1$s %2$s"), day, time);
  if (*by == '\0')
    return g_strdup_printf (C_("history", "%1$s · %2$s"), subject, when);

  /* Translators: %1$s is what was changed, %2$s by whom, %3$s when */
  return g_strdup_printf (C_("history", "%1$s · %2$s · %3$s"), subject, by, when);
}

static void
show_entry (JihuaHistoryRow *self)
{
  g_autofree char *time = jihua_history_entry_dup_time (self->entry);
  g_autofree char *name = jihua_history_entry_dup_name (self->entry);
  g_autofree char *details = describe (self);

  gtk_label_set_label (GTK_LABEL (self->time), time);
  gtk_label_set_label (GTK_LABEL (self->name), name);
  gtk_widget_set_tooltip_text (self->name, name);
  gtk_widget_set_visible (self->name, self->place == NULL || jihua_history_entry_get_node (self->entry) != self->place);
  gtk_label_set_label (GTK_LABEL (self->details), details);
  show_sides (self);
}

static void
jihua_history_row_constructed (GObject *object)
{
  JihuaHistoryRow *self = JIHUA_HISTORY_ROW (object);

  G_OBJECT_CLASS (jihua_history_row_parent_class)->constructed (object);

  gtk_widget_set_visible (self->time, self->place == NULL);
  gtk_label_set_lines (GTK_LABEL (self->sides), self->place != NULL ? 2 : 3);
  gtk_menu_button_set_create_popup_func (GTK_MENU_BUTTON (self->restore), create_popover, self, NULL);
}

static void
jihua_history_row_dispose (GObject *object)
{
  JihuaHistoryRow *self = JIHUA_HISTORY_ROW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), JIHUA_TYPE_HISTORY_ROW);
  g_clear_object (&self->document);
  g_clear_object (&self->entry);
  g_clear_object (&self->place);

  G_OBJECT_CLASS (jihua_history_row_parent_class)->dispose (object);
}

static void
jihua_history_row_get_property (GObject    *object,
                                guint       property_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  JihuaHistoryRow *self = JIHUA_HISTORY_ROW (object);

  switch (property_id) {
    case PROP_DOCUMENT:
      g_value_set_object (value, self->document);
      break;
    case PROP_ENTRY:
      g_value_set_object (value, self->entry);
      break;
    case PROP_PLACE:
      g_value_set_object (value, self->place);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
jihua_history_row_set_property (GObject      *object,
                                guint         property_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  JihuaHistoryRow *self = JIHUA_HISTORY_ROW (object);

  switch (property_id) {
    case PROP_DOCUMENT:
      self->document = g_value_dup_object (value);
      break;
    case PROP_ENTRY:
      jihua_history_row_set_entry (self, g_value_get_object (value));
      break;
    case PROP_PLACE:
      self->place = g_value_dup_object (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
jihua_history_row_class_init (JihuaHistoryRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GParamFlags once = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  object_class->constructed = jihua_history_row_constructed;
  object_class->dispose = jihua_history_row_dispose;
  object_class->get_property = jihua_history_row_get_property;
  object_class->set_property = jihua_history_row_set_property;

  properties[PROP_DOCUMENT] = g_param_spec_object ("document", NULL, NULL, JIHUA_TYPE_DOCUMENT, once);
  properties[PROP_ENTRY] =
    g_param_spec_object ("entry", NULL, NULL, JIHUA_TYPE_HISTORY_ENTRY,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  /**
   * JihuaHistoryRow:place:
   *
   * The part of the plan on whose page the row is, which needs no name there;
   * %NULL in the history as a whole, where a heading tells the day.
   */
  properties[PROP_PLACE] = g_param_spec_object ("place", NULL, NULL, JIHUA_TYPE_NODE, once);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class, JIHUA_RESOURCE_BASE "/ui/jihua-history-row.ui");
  gtk_widget_class_bind_template_child (widget_class, JihuaHistoryRow, time);
  gtk_widget_class_bind_template_child (widget_class, JihuaHistoryRow, name);
  gtk_widget_class_bind_template_child (widget_class, JihuaHistoryRow, sides);
  gtk_widget_class_bind_template_child (widget_class, JihuaHistoryRow, details);
  gtk_widget_class_bind_template_child (widget_class, JihuaHistoryRow, restore);
}

static void
jihua_history_row_init (JihuaHistoryRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * jihua_history_row_new:
 * @document: the open ledger
 * @place: (nullable): the part of the plan on whose page the row is
 *
 * Returns: (transfer floating): an empty row
 */
GtkWidget *
jihua_history_row_new (JihuaDocument *document,
                       JihuaNode     *place)
{
  return g_object_new (JIHUA_TYPE_HISTORY_ROW,
                       "document", document,
                       "place", place,
                       NULL);
}

/**
 * jihua_history_row_get_entry:
 * @self: a row
 *
 * Returns: (transfer none) (nullable): the change it shows
 */
JihuaHistoryEntry *
jihua_history_row_get_entry (JihuaHistoryRow *self)
{
  g_return_val_if_fail (JIHUA_IS_HISTORY_ROW (self), NULL);

  return self->entry;
}

/**
 * jihua_history_row_set_entry:
 * @self: a row
 * @entry: (nullable): a change
 *
 * Shows another change.
 */
void
jihua_history_row_set_entry (JihuaHistoryRow   *self,
                             JihuaHistoryEntry *entry)
{
  g_return_if_fail (JIHUA_IS_HISTORY_ROW (self));

  if (!g_set_object (&self->entry, entry))
    return;

  /* What the popover of the change before says is about that one. */
  gtk_menu_button_set_popover (GTK_MENU_BUTTON (self->restore), NULL);
  if (entry != NULL)
    show_entry (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ENTRY]);
}

/**
 * jihua_history_row_get_restore_button:
 * @self: a row
 *
 * Returns: (transfer none): the button that offers to go back
 */
GtkMenuButton *
jihua_history_row_get_restore_button (JihuaHistoryRow *self)
{
  g_return_val_if_fail (JIHUA_IS_HISTORY_ROW (self), NULL);

  return GTK_MENU_BUTTON (self->restore);
}
