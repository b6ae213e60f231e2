/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-implementation-pane.h"

#include <glib/gi18n-lib.h>

#include "jihua-node-history.h"
#include "jihua-notes-pane.h"
#include "jihua-unit-row.h"
#include "jihua-work-details.h"
#include "jihua-work-row.h"

struct _JihuaImplementationPane {
  AdwBin         parent_instance;

  JihuaDocument *document;
  JihuaSection  *section;

  GtkWidget     *parts;
  GtkWidget     *facts;
};

enum {
  PROP_DOCUMENT = 1,
  PROP_SECTION,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (JihuaImplementationPane, jihua_implementation_pane, ADW_TYPE_BIN)

static void
add_fact (JihuaImplementationPane *self,
          GtkWidget               *row)
{
  gtk_list_box_append (GTK_LIST_BOX (self->facts), row);
}

/* The day is asked for once the work is done. */
static GtkWidget *
create_day_row (JihuaWork *work)
{
  GtkWidget *row = g_object_new (ADW_TYPE_ACTION_ROW, "title", _("Date"), "use-markup", FALSE, NULL);
  GtkWidget *button = jihua_work_details_new_date (work);

  adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);
  g_object_bind_property (button, "sensitive", row, "visible", G_BINDING_SYNC_CREATE);

  return row;
}

static void
add_work (JihuaImplementationPane *self)
{
  g_autoptr (JihuaWork) work = jihua_work_new (self->document, JIHUA_NODE (self->section));
  GtkWidget *row = jihua_work_row_new (work);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), _("Work status"));
  add_fact (self, row);
  add_fact (self, create_day_row (work));
}

/* Where something is promised, how far it is follows from the promises. */
static gboolean
is_without_targets (JihuaSection *section)
{
  return jihua_section_get_kind (section) == JIHUA_SECTION_MEASURE
      && g_list_model_get_n_items (jihua_section_get_children (section)) == 0;
}

static void
jihua_implementation_pane_constructed (GObject *object)
{
  JihuaImplementationPane *self = JIHUA_IMPLEMENTATION_PANE (object);
  JihuaSectionKind kind = jihua_section_get_kind (self->section);
  JihuaNode *node = JIHUA_NODE (self->section);

  G_OBJECT_CLASS (jihua_implementation_pane_parent_class)->constructed (object);

  add_fact (self, jihua_unit_row_new (self->document, node));
  if (is_without_targets (self->section))
    add_work (self);
  if (kind == JIHUA_SECTION_MEASURE || kind == JIHUA_SECTION_CHAPTER)
    gtk_box_append (GTK_BOX (self->parts), jihua_notes_pane_new (self->document, node));
  gtk_box_append (GTK_BOX (self->parts), jihua_node_history_new (self->document, node));
}

static void
jihua_implementation_pane_dispose (GObject *object)
{
  JihuaImplementationPane *self = JIHUA_IMPLEMENTATION_PANE (object);

  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), JIHUA_TYPE_IMPLEMENTATION_PANE);
  g_clear_object (&self->document);
  g_clear_object (&self->section);

  G_OBJECT_CLASS (jihua_implementation_pane_parent_class)->dispose (object);
}

static void
jihua_implementation_pane_set_property (GObject      *object,
                                        guint         property_id,
                                        const GValue *value,
                                        GParamSpec   *pspec)
{
  JihuaImplementationPane *self = JIHUA_IMPLEMENTATION_PANE (object);

  switch (property_id) {
    case PROP_DOCUMENT:
      self->document = g_value_dup_object (value);
      break;
    case PROP_SECTION:
      self->section = g_value_dup_object (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
jihua_implementation_pane_class_init (JihuaImplementationPaneClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GParamFlags flags = G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  object_class->constructed = jihua_implementation_pane_constructed;
  object_class->dispose = jihua_implementation_pane_dispose;
  object_class->set_property = jihua_implementation_pane_set_property;

  properties[PROP_DOCUMENT] =
    g_param_spec_object ("document", NULL, NULL, JIHUA_TYPE_DOCUMENT, flags);
  properties[PROP_SECTION] =
    g_param_spec_object ("section", NULL, NULL, JIHUA_TYPE_SECTION, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class, JIHUA_RESOURCE_BASE "/ui/jihua-implementation-pane.ui");
  gtk_widget_class_bind_template_child (widget_class, JihuaImplementationPane, parts);
  gtk_widget_class_bind_template_child (widget_class, JihuaImplementationPane, facts);
}

static void
jihua_implementation_pane_init (JihuaImplementationPane *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * jihua_implementation_pane_new:
 * @document: the open ledger
 * @section: a section of its plan
 *
 * Returns: (transfer floating): what people do about @section
 */
GtkWidget *
jihua_implementation_pane_new (JihuaDocument *document,
                               JihuaSection  *section)
{
  return g_object_new (JIHUA_TYPE_IMPLEMENTATION_PANE,
                       "document", document,
                       "section", section,
                       NULL);
}
