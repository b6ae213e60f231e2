/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-due-row.h"

#include <glib/gi18n-lib.h>

#include "jihua-cell-strip.h"
#include "jihua-context-menu.h"
#include "jihua-line-layout.h"
#include "jihua-node-menu.h"
#include "jihua-standing-list.h"
#include "jihua-status-cell.h"

/* More cells than these need a line of their own. */
#define CELLS_BESIDE 18

struct _JihuaDueRow {
  GtkListBoxRow parent_instance;

  char *unit;
  GListStore *standings;

  GtkWidget *name;
  JihuaLineLayout *lines;
  GtkWidget *cells;
  GtkWidget *strip;
  GtkWidget *count;
  GtkWidget *unreported;
  GtkWidget *total;
  GtkWidget *report;
};

G_DEFINE_FINAL_TYPE (JihuaDueRow, jihua_due_row, GTK_TYPE_LIST_BOX_ROW)

static const char *
get_name (JihuaDueRow *self)
{
  return self->unit != NULL ? self->unit : _("No unit assigned");
}

static void
show_counts (JihuaDueRow        *self,
             const JihuaUnitDue *due)
{
  g_autofree char *unreported = g_strdup_printf ("%u", due->unreported->len);
  /* Translators: follows how many figures are not there; %u is how many are due */
  g_autofree char *total = g_strdup_printf (C_("count", "/ %u"), jihua_unit_due_count (due));
  g_autofree char *text =
    g_strdup_printf (/* Translators: of a responsible unit; plural by the figures that are due, %2$u */
                     g_dngettext (GETTEXT_PACKAGE, "%1$u of %2$u figure not reported",
                                  "%1$u of %2$u figures not reported", jihua_unit_due_count (due)),
                     due->unreported->len, jihua_unit_due_count (due));

  gtk_label_set_label (GTK_LABEL (self->unreported), unreported);
  gtk_label_set_label (GTK_LABEL (self->total), total);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, get_name (self),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, text,
                                  -1);
}

/* Queries as in an address; without a unit it is empty there. */
static char *
dup_query (JihuaDueRow *self)
{
  g_autofree char *unit = g_uri_escape_string (self->unit != NULL ? self->unit : "", NULL, FALSE);

  return g_strconcat ("unit=", unit, NULL);
}

static char *
dup_unreported_query (JihuaDueRow *self)
{
  g_autofree char *query = dup_query (self);

  return g_strconcat (query, "&status=", jihua_status_get_nick (JIHUA_STATUS_NOT_REPORTED), NULL);
}

static void
set_actions (JihuaDueRow *self)
{
  g_autofree char *sheet = dup_query (self);
  g_autofree char *unreported = g_strconcat (sheet, "&show=unreported", NULL);

  gtk_actionable_set_action_target (GTK_ACTIONABLE (self), "s", unreported);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self), "win.report");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->report), "s", sheet);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->report), "win.report");
}

static void
join_columns (JihuaDueRow           *self,
              const JihuaDueColumns *columns)
{
  gtk_size_group_add_widget (columns->count, self->count);
  if (jihua_line_layout_get_stacked (self->lines))
    return;

  gtk_size_group_add_widget (columns->name, self->name);
  gtk_size_group_add_widget (columns->cells, self->cells);
}

static void
jihua_due_row_dispose (GObject *object)
{
  JihuaDueRow *self = JIHUA_DUE_ROW (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), JIHUA_TYPE_DUE_ROW);
  g_clear_object (&self->standings);

  G_OBJECT_CLASS (jihua_due_row_parent_class)->dispose (object);
}

static void
jihua_due_row_finalize (GObject *object)
{
  g_free (JIHUA_DUE_ROW (object)->unit);

  G_OBJECT_CLASS (jihua_due_row_parent_class)->finalize (object);
}

static void
jihua_due_row_class_init (JihuaDueRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = jihua_due_row_dispose;
  object_class->finalize = jihua_due_row_finalize;

  g_type_ensure (JIHUA_TYPE_CELL_STRIP);
  g_type_ensure (JIHUA_TYPE_LINE_LAYOUT);

  gtk_widget_class_set_template_from_resource (widget_class, JIHUA_RESOURCE_BASE "/ui/jihua-due-row.ui");
  gtk_widget_class_bind_template_child (widget_class, JihuaDueRow, name);
  gtk_widget_class_bind_template_child (widget_class, JihuaDueRow, lines);
  gtk_widget_class_bind_template_child (widget_class, JihuaDueRow, cells);
  gtk_widget_class_bind_template_child (widget_class, JihuaDueRow, strip);
  gtk_widget_class_bind_template_child (widget_class, JihuaDueRow, count);
  gtk_widget_class_bind_template_child (widget_class, JihuaDueRow, unreported);
  gtk_widget_class_bind_template_child (widget_class, JihuaDueRow, total);
  gtk_widget_class_bind_template_child (widget_class, JihuaDueRow, report);
}

static void
append (GMenu      *menu,
        const char *label,
        const char *action,
        const char *query)
{
  g_autoptr (GMenuItem) item = g_menu_item_new (label, NULL);

  g_menu_item_set_action_and_target (item, action, "s", query);
  g_menu_append_item (menu, item);
}

/* A cell has the menu of its target, the rest of the row that of the unit. */
static GMenuModel *
make_menu (GtkWidget *widget,
           GtkWidget *at)
{
  JihuaDueRow *self = JIHUA_DUE_ROW (widget);
  g_autofree char *query = dup_query (self);
  g_autofree char *unreported = dup_unreported_query (self);
  GMenu *menu;

  if (JIHUA_IS_STATUS_CELL (at))
    return jihua_node_menu_new (jihua_standing_get_node (jihua_status_cell_get_standing (JIHUA_STATUS_CELL (at))));

  menu = g_menu_new ();
  append (menu, _("List what is not _reported"), "win.show-targets", unreported);
  append (menu, _("List _all its targets"), "win.show-targets", query);
  append (menu, _("_Fill in its reporting sheet"), "win.report", query);

  return G_MENU_MODEL (menu);
}

static void
jihua_due_row_init (JihuaDueRow *self)
{
  self->standings = g_list_store_new (JIHUA_TYPE_STANDING);

  gtk_widget_init_template (GTK_WIDGET (self));
  jihua_context_menu_add (GTK_WIDGET (self), make_menu);
  g_object_set (self->strip, "standings", self->standings, NULL);
}

/* A series has no standing, it is only counted. */
static void
add_standings (GPtrArray      *items,
               GPtrArray      *targets,
               JihuaStandings *standings)
{
  for (guint i = 0; i < targets->len; i++) {
    JihuaStanding *standing = jihua_standings_lookup (standings, g_ptr_array_index (targets, i));

    if (standing != NULL)
      g_ptr_array_add (items, standing);
  }
}

/**
 * jihua_due_row_new:
 * @due: what a unit owes
 * @standings: how its targets stand
 * @columns: columns shared with other rows
 *
 * Returns: (transfer floating): a row for it
 */
GtkWidget *
jihua_due_row_new (const JihuaUnitDue    *due,
                   JihuaStandings        *standings,
                   const JihuaDueColumns *columns)
{
  JihuaDueRow *self = g_object_new (JIHUA_TYPE_DUE_ROW, NULL);

  self->unit = g_strdup (due->unit);
  gtk_label_set_label (GTK_LABEL (self->name), get_name (self));
  gtk_widget_set_tooltip_text (self->name, get_name (self));
  jihua_line_layout_set_stacked (self->lines, jihua_unit_due_count (due) > CELLS_BESIDE);
  set_actions (self);
  join_columns (self, columns);
  jihua_due_row_update (self, due, standings);

  return GTK_WIDGET (self);
}

/**
 * jihua_due_row_get_unit:
 * @self: a row
 *
 * Returns: (nullable): its unit; %NULL for targets without one
 */
const char *
jihua_due_row_get_unit (JihuaDueRow *self)
{
  g_return_val_if_fail (JIHUA_IS_DUE_ROW (self), NULL);

  return self->unit;
}

/**
 * jihua_due_row_update:
 * @self: a row
 * @due: what its unit owes now
 * @standings: how its targets stand
 */
void
jihua_due_row_update (JihuaDueRow        *self,
                      const JihuaUnitDue *due,
                      JihuaStandings     *standings)
{
  g_autoptr (GPtrArray) items = g_ptr_array_new ();

  g_return_if_fail (JIHUA_IS_DUE_ROW (self));

  add_standings (items, due->reported, standings);
  add_standings (items, due->unreported, standings);
  jihua_standing_list_sync (self->standings, items);
  show_counts (self, due);
}
