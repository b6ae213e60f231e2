/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-tie-page.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "jihua-node-labels.h"
#include "jihua-plain-row.h"

/**
 * JihuaTiePage:
 *
 * The targets that another one can be tied to, to be found by number or name.
 * Only those are listed that can share their figures with it.
 */
struct _JihuaTiePage {
  AdwNavigationPage  parent_instance;

  JihuaParameter    *parameter;

  GtkEditable       *search;
  GtkWidget         *error;
  GtkListBox        *list;
};

enum {
  PROP_PARAMETER = 1,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (JihuaTiePage, jihua_tie_page, ADW_TYPE_NAVIGATION_PAGE)

static JihuaNode *
get_node (GtkListBoxRow *row)
{
  return g_object_get_data (G_OBJECT (row), "node");
}

static gboolean
contains (const char *text,
          const char *words)
{
  g_autofree char *normal = g_utf8_normalize (text, -1, G_NORMALIZE_ALL);
  g_autofree char *folded = g_utf8_casefold (normal, -1);

  return strstr (folded, words) != NULL;
}

static gboolean
matches (GtkListBoxRow *row,
         gpointer       user_data)
{
  JihuaTiePage *self = user_data;
  JihuaNode *node = get_node (row);
  g_autofree char *normal = g_utf8_normalize (gtk_editable_get_text (self->search), -1, G_NORMALIZE_ALL);
  g_autofree char *words = g_utf8_casefold (g_strstrip (normal), -1);

  return contains (jihua_node_get_id (node), words)
      || contains (jihua_node_get_title (node), words)
      || contains (jihua_node_get_display_title (node), words);
}

static void
show_error (JihuaTiePage *self,
            const char   *message)
{
  gtk_label_set_label (GTK_LABEL (self->error), message ? message : "");
  gtk_widget_set_visible (self->error, message != NULL);
}

static void
row_activated (JihuaTiePage  *self,
               GtkListBoxRow *row)
{
  g_autoptr (GError) error = NULL;

  if (jihua_parameter_put (self->parameter, jihua_node_get_id (get_node (row)), &error))
    gtk_widget_activate_action (GTK_WIDGET (self), "navigation.pop", NULL);
  else
    show_error (self, error->message);
}

static void
search_changed (JihuaTiePage *self)
{
  show_error (self, NULL);
  gtk_list_box_invalidate_filter (self->list);
}

/* Enter takes the first one that is left. */
static void
search_activated (JihuaTiePage *self)
{
  GtkListBoxRow *row;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->list, i)) != NULL; i++)
    if (gtk_widget_get_child_visible (GTK_WIDGET (row))) {
      row_activated (self, row);
      return;
    }
}

static GtkWidget *
create_row (JihuaNode *node)
{
  g_autofree char *title = g_strdup_printf ("%s %s", jihua_node_get_id (node), jihua_node_get_display_title (node));
  g_autofree char *place = jihua_node_dup_place_label (node);
  GtkWidget *row = jihua_plain_row_new (ADW_TYPE_ACTION_ROW, title);

  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), place);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  g_object_set_data_full (G_OBJECT (row), "node", g_object_ref (node), g_object_unref);

  return row;
}

static GtkWidget *
create_placeholder (void)
{
  GtkWidget *label = gtk_label_new (_("No target of the same unit has such a number or name."));

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_widget_add_css_class (label, "dimmed");
  gtk_widget_add_css_class (label, "nothing-found");

  return label;
}

static void
jihua_tie_page_constructed (GObject *object)
{
  JihuaTiePage *self = JIHUA_TIE_PAGE (object);
  JihuaPlan *plan = jihua_document_get_plan (jihua_parameter_get_document (self->parameter));
  GPtrArray *nodes = jihua_plan_get_nodes (plan);

  G_OBJECT_CLASS (jihua_tie_page_parent_class)->constructed (object);

  for (guint i = 0; i < nodes->len; i++) {
    JihuaNode *node = g_ptr_array_index (nodes, i);

    if (JIHUA_IS_TARGET (node)
        && jihua_setting_check (JIHUA_SETTING_TIE, plan, jihua_parameter_get_node (self->parameter),
                                jihua_node_get_id (node), NULL))
      gtk_list_box_append (self->list, create_row (node));
  }

  gtk_list_box_set_filter_func (self->list, matches, self, NULL);
  gtk_list_box_set_placeholder (self->list, create_placeholder ());
}

static void
jihua_tie_page_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), JIHUA_TYPE_TIE_PAGE);
  g_clear_object (&JIHUA_TIE_PAGE (object)->parameter);

  G_OBJECT_CLASS (jihua_tie_page_parent_class)->dispose (object);
}

static void
jihua_tie_page_get_property (GObject    *object,
                             guint       property_id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  switch (property_id) {
    case PROP_PARAMETER:
      g_value_set_object (value, JIHUA_TIE_PAGE (object)->parameter);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
jihua_tie_page_set_property (GObject      *object,
                             guint         property_id,
                             const GValue *value,
                             GParamSpec   *pspec)
{
  switch (property_id) {
    case PROP_PARAMETER:
      JIHUA_TIE_PAGE (object)->parameter = g_value_dup_object (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
jihua_tie_page_class_init (JihuaTiePageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = jihua_tie_page_constructed;
  object_class->dispose = jihua_tie_page_dispose;
  object_class->get_property = jihua_tie_page_get_property;
  object_class->set_property = jihua_tie_page_set_property;

  properties[PROP_PARAMETER] =
    g_param_spec_object ("parameter", NULL, NULL, JIHUA_TYPE_PARAMETER,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class, JIHUA_RESOURCE_BASE "/ui/jihua-tie-page.ui");
  gtk_widget_class_bind_template_child (widget_class, JihuaTiePage, search);
  gtk_widget_class_bind_template_child (widget_class, JihuaTiePage, error);
  gtk_widget_class_bind_template_child (widget_class, JihuaTiePage, list);
  gtk_widget_class_bind_template_callback (widget_class, row_activated);
  gtk_widget_class_bind_template_callback (widget_class, search_changed);
  gtk_widget_class_bind_template_callback (widget_class, search_activated);
}

static void
jihua_tie_page_init (JihuaTiePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * jihua_tie_page_new:
 * @parameter: the tie of a target
 *
 * Returns: (transfer floating): a page to choose what to tie it to
 */
AdwNavigationPage *
jihua_tie_page_new (JihuaParameter *parameter)
{
  return g_object_new (JIHUA_TYPE_TIE_PAGE, "parameter", parameter, NULL);
}
