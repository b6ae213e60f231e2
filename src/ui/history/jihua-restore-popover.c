/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-restore-popover.h"

struct _JihuaRestorePopover {
  GtkPopover         parent_instance;

  JihuaDocument     *document;
  JihuaHistoryEntry *entry;

  GtkWidget         *before;
  GtkWidget         *after;
  GtkWidget         *restore_before;
  GtkWidget         *restore_after;
  GtkWidget         *no_before;
  GtkWidget         *no_after;
};

enum {
  PROP_DOCUMENT = 1,
  PROP_ENTRY,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (JihuaRestorePopover, jihua_restore_popover, GTK_TYPE_POPOVER)

static void
show_side (JihuaRestorePopover *self,
           JihuaRestoreSide     side,
           GtkWidget           *value,
           GtkWidget           *button,
           GtkWidget           *reason)
{
  g_autofree char *text = jihua_history_entry_dup_whole_side (self->entry, side);
  g_autoptr (GError) error = NULL;
  gboolean possible = jihua_restore_check (jihua_document_get_ledger (self->document),
                                           jihua_history_entry_get_change (self->entry), side, &error);

  gtk_label_set_label (GTK_LABEL (value), text);
  gtk_widget_set_visible (button, possible);
  gtk_widget_set_visible (reason, !possible);
  gtk_label_set_label (GTK_LABEL (reason), possible ? "" : error->message);
}

static void
show_sides (JihuaRestorePopover *self)
{
  show_side (self, JIHUA_RESTORE_BEFORE, self->before, self->restore_before, self->no_before);
  show_side (self, JIHUA_RESTORE_AFTER, self->after, self->restore_after, self->no_after);
}

/* What could be restored when it was opened may be refused if the ledger
 * changed meanwhile; then the reason is shown. Closed first: the list that the
 * popover belongs to is made anew by what is restored. */
static void
restore_clicked (JihuaRestorePopover *self,
                 GtkWidget           *button)
{
  JihuaRestoreSide side = button == self->restore_before ? JIHUA_RESTORE_BEFORE : JIHUA_RESTORE_AFTER;
  JihuaChange *change = jihua_history_entry_get_change (self->entry);

  if (!jihua_restore_check (jihua_document_get_ledger (self->document), change, side, NULL)) {
    show_sides (self);
    return;
  }

  gtk_popover_popdown (GTK_POPOVER (self));
  jihua_document_restore (self->document, change, side, NULL);
}

static void
jihua_restore_popover_constructed (GObject *object)
{
  JihuaRestorePopover *self = JIHUA_RESTORE_POPOVER (object);

  G_OBJECT_CLASS (jihua_restore_popover_parent_class)->constructed (object);

  show_sides (self);
}

static void
jihua_restore_popover_dispose (GObject *object)
{
  JihuaRestorePopover *self = JIHUA_RESTORE_POPOVER (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), JIHUA_TYPE_RESTORE_POPOVER);
  g_clear_object (&self->document);
  g_clear_object (&self->entry);

  G_OBJECT_CLASS (jihua_restore_popover_parent_class)->dispose (object);
}

static void
jihua_restore_popover_set_property (GObject      *object,
                                    guint         property_id,
                                    const GValue *value,
                                    GParamSpec   *pspec)
{
  JihuaRestorePopover *self = JIHUA_RESTORE_POPOVER (object);

  switch (property_id) {
    case PROP_DOCUMENT:
      self->document = g_value_dup_object (value);
      break;
    case PROP_ENTRY:
      self->entry = g_value_dup_object (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
jihua_restore_popover_class_init (JihuaRestorePopoverClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GParamFlags flags = G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  object_class->constructed = jihua_restore_popover_constructed;
  object_class->dispose = jihua_restore_popover_dispose;
  object_class->set_property = jihua_restore_popover_set_property;

  properties[PROP_DOCUMENT] =
    g_param_spec_object ("document", NULL, NULL, JIHUA_TYPE_DOCUMENT, flags);
  properties[PROP_ENTRY] =
    g_param_spec_object ("entry", NULL, NULL, JIHUA_TYPE_HISTORY_ENTRY, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class, JIHUA_RESOURCE_BASE "/ui/jihua-restore-popover.ui");
  gtk_widget_class_bind_template_child (widget_class, JihuaRestorePopover, before);
  gtk_widget_class_bind_template_child (widget_class, JihuaRestorePopover, after);
  gtk_widget_class_bind_template_child (widget_class, JihuaRestorePopover, restore_before);
  gtk_widget_class_bind_template_child (widget_class, JihuaRestorePopover, restore_after);
  gtk_widget_class_bind_template_child (widget_class, JihuaRestorePopover, no_before);
  gtk_widget_class_bind_template_child (widget_class, JihuaRestorePopover, no_after);
  gtk_widget_class_bind_template_callback (widget_class, restore_clicked);
}

static void
jihua_restore_popover_init (JihuaRestorePopover *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * jihua_restore_popover_new:
 * @document: the open ledger
 * @entry: a change of its history
 *
 * Returns: (transfer floating): a popover that offers to go back to either side
 *   of the change, or says why not
 */
GtkWidget *
jihua_restore_popover_new (JihuaDocument     *document,
                           JihuaHistoryEntry *entry)
{
  return g_object_new (JIHUA_TYPE_RESTORE_POPOVER,
                       "document", document,
                       "entry", entry,
                       NULL);
}

/**
 * jihua_restore_popover_get_button:
 * @self: a popover
 * @side: a side of the change
 *
 * Returns: (transfer none): the button that goes back to it, hidden if that
 *   is not possible
 */
GtkWidget *
jihua_restore_popover_get_button (JihuaRestorePopover *self,
                                  JihuaRestoreSide     side)
{
  g_return_val_if_fail (JIHUA_IS_RESTORE_POPOVER (self), NULL);

  return side == JIHUA_RESTORE_BEFORE ? self->restore_before : self->restore_after;
}
