/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-target-history.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "jihua-change-label.h"

/* Who wants to know more opens the file. */
#define MOST_CHANGES 50

/**
 * JihuaTargetHistory:
 *
 * Who changed the figures of a target, what and when, the last change first.
 */
struct _JihuaTargetHistory {
  GtkWidget       parent_instance;

  JihuaDocument  *document;
  JihuaTarget    *target;
  GPtrArray      *rows;

  GtkWidget      *list;
  AdwExpanderRow *expander;
};

enum {
  PROP_DOCUMENT = 1,
  PROP_TARGET,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (JihuaTargetHistory, jihua_target_history, GTK_TYPE_WIDGET)

static char *
format_time (const char *at)
{
  g_autoptr (GDateTime) time = at != NULL ? g_date_time_new_from_iso8601 (at, NULL) : NULL;
  g_autoptr (GDateTime) local = time != NULL ? g_date_time_to_local (time) : NULL;

  if (local == NULL)
    return g_strdup (at != NULL ? at : "");

  /* Translators: a date and a time, see the manual of strftime */
  return g_date_time_format (local, C_("time", "%Y-%m-%d %H:%M"));
}

static char *
describe_author (JihuaChange *change)
{
  g_autofree char *time = format_time (jihua_change_get_at (change));
  const char *by = jihua_change_get_by (change);

  if (by == NULL || *by == '\0')
    return g_steal_pointer (&time);

  /* Translators: %1$s is a time, %2$s a person */
  return g_strdup_printf (C_("author", "%1$s · %2$s"), time, by);
}

static void
add_row (JihuaTargetHistory *self,
         JihuaChange        *change)
{
  g_autofree char *label = jihua_change_dup_label (change, jihua_document_get_plan (self->document));
  g_autofree char *author = describe_author (change);
  GtkWidget *row = g_object_new (ADW_TYPE_ACTION_ROW,
                                 "use-markup", FALSE,
                                 "title", label,
                                 "subtitle", author,
                                 NULL);

  adw_expander_row_add_row (self->expander, row);
  g_ptr_array_add (self->rows, row);
}

static gboolean
concerns_target (JihuaTargetHistory *self,
                 JihuaChange        *change)
{
  const char *node = jihua_change_get_node (change);

  return g_strcmp0 (node, jihua_target_get_series_id (self->target)) == 0
      || g_strcmp0 (node, jihua_node_get_id (JIHUA_NODE (self->target))) == 0;
}

static void
remove_rows (JihuaTargetHistory *self)
{
  for (guint i = 0; i < self->rows->len; i++)
    adw_expander_row_remove (self->expander, g_ptr_array_index (self->rows, i));
  g_ptr_array_set_size (self->rows, 0);
}

static void
list_changes (JihuaTargetHistory *self)
{
  GListModel *history = jihua_ledger_get_history (jihua_document_get_ledger (self->document));
  guint n_changes = 0;
  g_autofree char *count = NULL;

  remove_rows (self);
  for (guint i = g_list_model_get_n_items (history); i-- > 0;) {
    g_autoptr (JihuaChange) change = g_list_model_get_item (history, i);

    if (concerns_target (self, change) && n_changes++ < MOST_CHANGES)
      add_row (self, change);
  }

  count = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u change", "%u changes", n_changes), n_changes);
  adw_expander_row_set_subtitle (self->expander, count);
  gtk_widget_set_visible (GTK_WIDGET (self), n_changes > 0);
}

static void
jihua_target_history_constructed (GObject *object)
{
  JihuaTargetHistory *self = JIHUA_TARGET_HISTORY (object);
  JihuaLedger *ledger = jihua_document_get_ledger (self->document);

  G_OBJECT_CLASS (jihua_target_history_parent_class)->constructed (object);

  g_signal_connect_object (jihua_ledger_get_history (ledger), "items-changed",
                           G_CALLBACK (list_changes), self, G_CONNECT_SWAPPED);
  list_changes (self);
}

static void
jihua_target_history_dispose (GObject *object)
{
  JihuaTargetHistory *self = JIHUA_TARGET_HISTORY (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), JIHUA_TYPE_TARGET_HISTORY);
  g_clear_object (&self->document);
  g_clear_object (&self->target);

  G_OBJECT_CLASS (jihua_target_history_parent_class)->dispose (object);
}

static void
jihua_target_history_finalize (GObject *object)
{
  g_ptr_array_unref (JIHUA_TARGET_HISTORY (object)->rows);

  G_OBJECT_CLASS (jihua_target_history_parent_class)->finalize (object);
}

static void
jihua_target_history_set_property (GObject      *object,
                                   guint         property_id,
                                   const GValue *value,
                                   GParamSpec   *pspec)
{
  JihuaTargetHistory *self = JIHUA_TARGET_HISTORY (object);

  switch (property_id) {
    case PROP_DOCUMENT:
      self->document = g_value_dup_object (value);
      break;
    case PROP_TARGET:
      self->target = g_value_dup_object (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
jihua_target_history_class_init (JihuaTargetHistoryClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GParamFlags flags = G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  object_class->constructed = jihua_target_history_constructed;
  object_class->dispose = jihua_target_history_dispose;
  object_class->finalize = jihua_target_history_finalize;
  object_class->set_property = jihua_target_history_set_property;

  properties[PROP_DOCUMENT] =
    g_param_spec_object ("document", NULL, NULL, JIHUA_TYPE_DOCUMENT, flags);
  properties[PROP_TARGET] =
    g_param_spec_object ("target", NULL, NULL, JIHUA_TYPE_TARGET, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class, JIHUA_RESOURCE_BASE "/ui/jihua-target-history.ui");
  gtk_widget_class_bind_template_child (widget_class, JihuaTargetHistory, list);
  gtk_widget_class_bind_template_child (widget_class, JihuaTargetHistory, expander);
}

static void
jihua_target_history_init (JihuaTargetHistory *self)
{
  self->rows = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * jihua_target_history_new:
 * @document: the open ledger
 * @target: a target of its plan
 *
 * Returns: (transfer full): the changes of the figures of @target; hidden as
 *   long as there are none
 */
GtkWidget *
jihua_target_history_new (JihuaDocument *document,
                          JihuaTarget   *target)
{
  return g_object_new (JIHUA_TYPE_TARGET_HISTORY,
                       "document", document,
                       "target", target,
                       NULL);
}
