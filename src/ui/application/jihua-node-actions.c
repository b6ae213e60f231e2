/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-node-actions.h"

#include "jihua-actual-dialog.h"
#include "jihua-goal-settings.h"
#include "jihua-judge.h"
#include "jihua-node-labels.h"
#include "jihua-overrule-dialog.h"
#include "jihua-standing-closures.h"
#include "jihua-tsv.h"
#include "jihua-unit-dialog.h"
#include "jihua-window.h"

/* Actions on any part of the plan, named by its identifier, that is not
 * necessarily the one whose page is shown. */

static JihuaNode *
get_node (GtkWidget *widget,
          GVariant  *parameter)
{
  JihuaDocument *document = jihua_window_get_document (JIHUA_WINDOW (widget));

  return jihua_plan_lookup (jihua_document_get_plan (document), g_variant_get_string (parameter, NULL));
}

static JihuaTarget *
get_target (GtkWidget *widget,
            GVariant  *parameter)
{
  JihuaNode *node = get_node (widget, parameter);

  return JIHUA_IS_TARGET (node) ? JIHUA_TARGET (node) : NULL;
}

static void
explain (GtkWidget  *widget,
         const char *action_name,
         GVariant   *parameter)
{
  jihua_window_go_to (JIHUA_WINDOW (widget), g_variant_get_string (parameter, NULL));
  gtk_widget_activate_action (widget, "win.how-judged", NULL);
}

static void
list_targets (GtkWidget  *widget,
              const char *action_name,
              GVariant   *parameter)
{
  g_autofree char *query = g_strconcat ("in=", g_variant_get_string (parameter, NULL), NULL);

  jihua_window_show_targets (JIHUA_WINDOW (widget), query);
}

/* What is due is what comes first. */
static JihuaPeriod
choose_period (JihuaDocument *document,
               JihuaTarget   *target)
{
  JihuaPeriod as_of = jihua_document_get_as_of (document);
  JihuaPeriod due = jihua_judge_due_period (target, jihua_plan_get_rules (jihua_document_get_plan (document)), as_of);

  return jihua_period_is_set (due) ? due : as_of;
}

static void
enter_figure (GtkWidget  *widget,
              const char *action_name,
              GVariant   *parameter)
{
  JihuaDocument *document = jihua_window_get_document (JIHUA_WINDOW (widget));
  JihuaTarget *target = get_target (widget, parameter);
  g_autoptr (JihuaActualRow) row = NULL;

  if (target == NULL)
    return;

  row = jihua_actual_row_new (document, target, choose_period (document, target));
  adw_dialog_present (jihua_actual_dialog_new (row), widget);
}

static void
edit_goal (GtkWidget  *widget,
           const char *action_name,
           GVariant   *parameter)
{
  JihuaTarget *target = get_target (widget, parameter);

  if (target != NULL)
    adw_dialog_present (jihua_goal_settings_new (jihua_window_get_document (JIHUA_WINDOW (widget)), target), widget);
}

static void
overrule (GtkWidget  *widget,
          const char *action_name,
          GVariant   *parameter)
{
  JihuaTarget *target = get_target (widget, parameter);

  if (target != NULL)
    adw_dialog_present (jihua_overrule_dialog_new (jihua_window_get_document (JIHUA_WINDOW (widget)), target), widget);
}

static void
assign_unit (GtkWidget  *widget,
             const char *action_name,
             GVariant   *parameter)
{
  g_autoptr (GPtrArray) nodes = g_ptr_array_new ();
  JihuaNode *node = get_node (widget, parameter);

  if (node == NULL)
    return;

  g_ptr_array_add (nodes, node);
  adw_dialog_present (jihua_unit_dialog_new (jihua_window_get_document (JIHUA_WINDOW (widget)), nodes), widget);
}

/* Number, name, figure, words of the goal, status: one line of a spreadsheet. */
static char *
dup_line (JihuaStanding *standing)
{
  JihuaNode *node = jihua_standing_get_node (standing);
  g_autoptr (GPtrArray) cells = g_ptr_array_new_with_free_func (g_free);
  GString *line = g_string_new (NULL);

  g_ptr_array_add (cells, jihua_node_dup_number_label (node));
  g_ptr_array_add (cells, g_strdup (jihua_node_get_display_title (node)));
  if (JIHUA_IS_TARGET (node)) {
    g_ptr_array_add (cells, jihua_closure_value (NULL, standing, jihua_standing_get_judgement (standing)));
    g_ptr_array_add (cells, g_strdup (jihua_target_get_display_words (JIHUA_TARGET (node))));
  }
  g_ptr_array_add (cells, g_strdup (jihua_status_get_label (jihua_standing_get_status (standing))));
  jihua_tsv_append_cells (line, cells);
  /* One line has no need of an end. */
  g_string_truncate (line, line->len - 1);

  return g_string_free (line, FALSE);
}

static void
copy (GtkWidget  *widget,
      const char *action_name,
      GVariant   *parameter)
{
  JihuaStandings *standings = jihua_document_get_standings (jihua_window_get_document (JIHUA_WINDOW (widget)));
  JihuaNode *node = get_node (widget, parameter);
  g_autofree char *line = NULL;

  if (node == NULL)
    return;

  line = dup_line (jihua_standings_lookup (standings, node));
  gdk_clipboard_set_text (gtk_widget_get_clipboard (widget), line);
}

/**
 * jihua_node_actions_install:
 * @widget_class: the class of windows
 *
 * Gives windows the actions of jihua_node_menu_new().
 */
void
jihua_node_actions_install (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "node.explain", "s", explain);
  gtk_widget_class_install_action (widget_class, "node.list-targets", "s", list_targets);
  gtk_widget_class_install_action (widget_class, "node.enter-figure", "s", enter_figure);
  gtk_widget_class_install_action (widget_class, "node.edit-goal", "s", edit_goal);
  gtk_widget_class_install_action (widget_class, "node.overrule", "s", overrule);
  gtk_widget_class_install_action (widget_class, "node.assign-unit", "s", assign_unit);
  gtk_widget_class_install_action (widget_class, "node.copy", "s", copy);
}
