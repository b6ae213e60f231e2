/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-progress-row.h"

#include <glib/gi18n-lib.h>

#include "jihua-cell-strip.h"
#include "jihua-line-layout.h"
#include "jihua-node-labels.h"
#include "jihua-node-menu.h"
#include "jihua-standing-list.h"
#include "jihua-status-mark.h"

struct _JihuaProgressRow {
  GtkListBoxRow parent_instance;

  JihuaStanding *standing;
  gboolean compact;
  gboolean narrow;

  GtkWidget *number;
  GtkWidget *title;
  GtkWidget *cells;
  GtkWidget *strip;
  GtkWidget *count;
};

G_DEFINE_FINAL_TYPE (JihuaProgressRow, jihua_progress_row, GTK_TYPE_LIST_BOX_ROW)

enum {
  PROP_STANDING = 1,
  PROP_COMPACT,
  PROP_NARROW,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static gboolean
is_zero (gpointer self,
         guint    total)
{
  return total == 0;
}

static gboolean
is_not_zero (gpointer self,
             guint    total)
{
  return total > 0;
}

static char *
format_good (gpointer self,
             guint    good,
             guint    total)
{
  return total > 0 ? g_strdup_printf ("%u", good) : g_strdup ("");
}

static char *
format_total (gpointer self,
              guint    total)
{
  /* Translators: follows the number of good targets; %u is the number of all targets */
  return total > 0 ? g_strdup_printf (C_("count", "/ %u"), total) : g_strdup ("");
}

static void
describe (JihuaProgressRow *self)
{
  g_autofree char *heading = jihua_node_dup_heading (jihua_standing_get_node (self->standing));
  guint good = jihua_standing_get_good (self->standing);
  guint total = jihua_standing_get_total (self->standing);
  g_autofree char *count = NULL;

  if (total == 0)
    count = g_strdup (_("No targets"));
  else
    count = g_strdup_printf (/* Translators: plural by the number of all targets, %2$u */
                             g_dngettext (GETTEXT_PACKAGE, "%1$u of %2$u target achieved or on track",
                                          "%1$u of %2$u targets achieved or on track", total),
                             good, total);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, heading,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, count,
                                  -1);
  gtk_widget_set_tooltip_text (self->title, heading);
}

static GListModel *
list_cells (JihuaProgressRow *self,
            JihuaStandings   *standings)
{
  g_autoptr (GListModel) targets = jihua_standing_list_new (standings, jihua_standing_get_node (self->standing));

  return self->compact ? jihua_standing_list_sort (standings, targets) : g_steal_pointer (&targets);
}

/* Without targets there is only the page to be seen. */
static void
lead_to_section (JihuaProgressRow *self,
                 JihuaNode        *node)
{
  const char *id = jihua_node_get_id (node);
  gboolean listed = self->compact && jihua_standing_get_total (self->standing) > 0;
  g_autofree char *query = g_strdup_printf ("in=%s", id);

  gtk_actionable_set_action_target (GTK_ACTIONABLE (self), "s", listed ? query : id);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self), listed ? "win.show-targets" : "win.open-node");
}

static void
show_section (JihuaProgressRow *self,
              JihuaStandings   *standings,
              GListModel       *siblings)
{
  JihuaNode *node = jihua_standing_get_node (self->standing);
  g_autofree char *number = jihua_node_dup_number_label (node);
  g_autofree char *title = jihua_node_dup_short_title (node, siblings);
  g_autoptr (GListModel) cells = list_cells (self, standings);

  gtk_label_set_label (GTK_LABEL (self->number), number);
  gtk_widget_set_visible (self->number, *number != '\0');
  gtk_label_set_label (GTK_LABEL (self->title), title);
  g_object_set (self->strip, "standings", cells, NULL);
  lead_to_section (self, node);

  g_signal_connect_object (self->standing, "changed", G_CALLBACK (describe), self, G_CONNECT_SWAPPED);
  describe (self);
}

/* With a line of its own, the title may have another. */
static void
set_narrow (JihuaProgressRow *self,
            gboolean          narrow)
{
  if (self->narrow == narrow)
    return;

  self->narrow = narrow;
  gtk_label_set_ellipsize (GTK_LABEL (self->title), narrow ? PANGO_ELLIPSIZE_NONE : PANGO_ELLIPSIZE_END);
  gtk_label_set_wrap (GTK_LABEL (self->title), narrow);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_NARROW]);
}

static void
jihua_progress_row_dispose (GObject *object)
{
  JihuaProgressRow *self = JIHUA_PROGRESS_ROW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), JIHUA_TYPE_PROGRESS_ROW);
  g_clear_object (&self->standing);

  G_OBJECT_CLASS (jihua_progress_row_parent_class)->dispose (object);
}

static void
jihua_progress_row_get_property (GObject    *object,
                                 guint       property_id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  JihuaProgressRow *self = JIHUA_PROGRESS_ROW (object);

  switch (property_id) {
  case PROP_STANDING:
    g_value_set_object (value, self->standing);
    break;
  case PROP_COMPACT:
    g_value_set_boolean (value, self->compact);
    break;
  case PROP_NARROW:
    g_value_set_boolean (value, self->narrow);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
jihua_progress_row_set_property (GObject      *object,
                                 guint         property_id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  JihuaProgressRow *self = JIHUA_PROGRESS_ROW (object);

  switch (property_id) {
  case PROP_STANDING:
    self->standing = g_value_dup_object (value);
    break;
  case PROP_COMPACT:
    self->compact = g_value_get_boolean (value);
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
  gtk_widget_class_set_template_from_resource (widget_class, JIHUA_RESOURCE_BASE "/ui/jihua-progress-row.ui");

  gtk_widget_class_bind_template_child (widget_class, JihuaProgressRow, number);
  gtk_widget_class_bind_template_child (widget_class, JihuaProgressRow, title);
  gtk_widget_class_bind_template_child (widget_class, JihuaProgressRow, cells);
  gtk_widget_class_bind_template_child (widget_class, JihuaProgressRow, strip);
  gtk_widget_class_bind_template_child (widget_class, JihuaProgressRow, count);

  gtk_widget_class_bind_template_callback (widget_class, format_good);
  gtk_widget_class_bind_template_callback (widget_class, format_total);
  gtk_widget_class_bind_template_callback (widget_class, is_not_zero);
  gtk_widget_class_bind_template_callback (widget_class, is_zero);
}

static void
jihua_progress_row_class_init (JihuaProgressRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = jihua_progress_row_dispose;
  object_class->get_property = jihua_progress_row_get_property;
  object_class->set_property = jihua_progress_row_set_property;

  properties[PROP_STANDING] =
    g_param_spec_object ("standing", NULL, NULL, JIHUA_TYPE_STANDING,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  /**
   * JihuaProgressRow:compact:
   *
   * Whether it sums the section up instead of standing for it: the cells are
   * in the order of their statuses, mark and arrow are left out, and it leads
   * to the list of the targets instead of the page of the section.
   */
  properties[PROP_COMPACT] =
    g_param_spec_boolean ("compact", NULL, NULL, FALSE,
                          G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  /**
   * JihuaProgressRow:narrow:
   *
   * Whether the cells stand below the title instead of beside it.
   */
  properties[PROP_NARROW] =
    g_param_spec_boolean ("narrow", NULL, NULL, FALSE,
                          G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (JIHUA_TYPE_CELL_STRIP);
  g_type_ensure (JIHUA_TYPE_LINE_LAYOUT);
  g_type_ensure (JIHUA_TYPE_STANDING);
  g_type_ensure (JIHUA_TYPE_STATUS_MARK);

  bind_template (GTK_WIDGET_CLASS (klass));
}

static JihuaNode *
find_node (GtkWidget *self,
           GtkWidget *at)
{
  return jihua_standing_get_node (JIHUA_PROGRESS_ROW (self)->standing);
}

static void
jihua_progress_row_init (JihuaProgressRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  jihua_node_menu_add (GTK_WIDGET (self), find_node);
}

/**
 * jihua_progress_row_new:
 * @standings: the standings
 * @section: the section
 * @siblings: (nullable): the sections it is listed with
 * @compact: whether it sums the section up instead of standing for it
 *
 * Returns: (transfer floating): a row for @section
 */
GtkWidget *
jihua_progress_row_new (JihuaStandings *standings,
                        JihuaSection   *section,
                        GListModel     *siblings,
                        gboolean        compact)
{
  JihuaProgressRow *self = g_object_new (JIHUA_TYPE_PROGRESS_ROW,
                                         "standing", jihua_standings_lookup (standings, JIHUA_NODE (section)),
                                         "compact", compact,
                                         NULL);

  show_section (self, standings, siblings);

  return GTK_WIDGET (self);
}

/**
 * jihua_progress_row_get_section:
 * @self: a row
 *
 * Returns: (transfer none): its section
 */
JihuaSection *
jihua_progress_row_get_section (JihuaProgressRow *self)
{
  g_return_val_if_fail (JIHUA_IS_PROGRESS_ROW (self), NULL);

  return JIHUA_SECTION (jihua_standing_get_node (self->standing));
}

/**
 * jihua_progress_row_join_columns:
 * @self: a row
 * @columns: columns shared with other rows
 *
 * Makes its columns as wide as those of the other rows.
 */
void
jihua_progress_row_join_columns (JihuaProgressRow           *self,
                                 const JihuaProgressColumns *columns)
{
  g_return_if_fail (JIHUA_IS_PROGRESS_ROW (self));

  gtk_size_group_add_widget (columns->number, self->number);
  gtk_size_group_add_widget (columns->title, self->title);
  gtk_size_group_add_widget (columns->cells, self->cells);
  gtk_size_group_add_widget (columns->count, self->count);
}
