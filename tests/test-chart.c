/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <math.h>

#include "jihua-chart-text.h"
#include "jihua-label-space.h"
#include "jihua-ledger-file.h"
#include "jihua-locale.h"
#include "jihua-target-chart-private.h"
#include "jihua-test-utils.h"

/* --- A chart in a window -------------------------------------------------- */

typedef struct {
  JihuaDocument *document;
  GFile         *file;
  GtkWidget     *window;
  GtkWidget     *chart;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr (JihuaLedger) ledger = jihua_builtin_published_ledger ();
  g_autoptr (GFileIOStream) stream = NULL;
  g_autoptr (GError) error = NULL;

  fixture->file = g_file_new_tmp ("chart-XXXXXX.jihua", &stream, &error);
  g_assert_no_error (error);
  fixture->document = jihua_document_create (fixture->file, ledger, &error);
  g_assert_no_error (error);
  jihua_document_set_as_of (fixture->document, jihua_period_new (2024, 9));
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr (GError) error = NULL;

  if (fixture->window != NULL)
    jihua_test_close (fixture->window);
  jihua_document_flush (fixture->document, &error);
  g_assert_no_error (error);
  g_clear_object (&fixture->document);
  g_file_delete (fixture->file, NULL, NULL);
  g_clear_object (&fixture->file);
}

static JihuaTarget *
get_target (Fixture    *fixture,
            const char *id)
{
  JihuaTarget *target = jihua_plan_lookup_target (jihua_document_get_plan (fixture->document), id);

  g_assert_nonnull (target);

  return target;
}

static JihuaChartView *
show_chart (Fixture    *fixture,
            const char *id,
            int         width)
{
  GtkWidget *card = adw_bin_new ();

  fixture->chart = jihua_target_chart_new (fixture->document, get_target (fixture, id));
  gtk_widget_add_css_class (card, "card");
  gtk_widget_add_css_class (card, "snug");
  gtk_widget_set_valign (card, GTK_ALIGN_START);
  adw_bin_set_child (ADW_BIN (card), fixture->chart);

  fixture->window = adw_window_new ();
  gtk_widget_set_size_request (fixture->window, 0, 0);
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), width, 400);
  adw_window_set_content (ADW_WINDOW (fixture->window), card);
  gtk_window_present (GTK_WINDOW (fixture->window));
  jihua_test_settle (fixture->chart);

  return jihua_target_chart_get_view (JIHUA_TARGET_CHART (fixture->chart));
}

static void
put_value (Fixture    *fixture,
           const char *id,
           guint       month,
           const char *text,
           gboolean    final)
{
  g_autoptr (JihuaActual) actual = NULL;
  JihuaDecimal value;

  g_assert_true (jihua_decimal_parse (text, &value));
  actual = jihua_actual_new (id, jihua_period_new (2024, month), value, final, "省统计局", NULL, NULL, NULL);
  g_assert_true (jihua_document_put_actual (fixture->document, actual));
}

static void
press_key (Fixture         *fixture,
           guint            key,
           GdkModifierType  modifiers,
           gboolean         expected)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (fixture->chart);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++) {
    g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

    for (guint j = 0; GTK_IS_SHORTCUT_CONTROLLER (controller) && j < g_list_model_get_n_items (G_LIST_MODEL (controller)); j++) {
      g_autoptr (GtkShortcut) shortcut = g_list_model_get_item (G_LIST_MODEL (controller), j);
      GtkShortcutTrigger *trigger = gtk_shortcut_get_trigger (shortcut);

      if (!GTK_IS_KEYVAL_TRIGGER (trigger)
          || gtk_keyval_trigger_get_keyval (GTK_KEYVAL_TRIGGER (trigger)) != key
          || gtk_keyval_trigger_get_modifiers (GTK_KEYVAL_TRIGGER (trigger)) != modifiers)
        continue;
      g_assert_cmpint (gtk_shortcut_action_activate (gtk_shortcut_get_action (shortcut), 0, fixture->chart,
                                                     gtk_shortcut_get_arguments (shortcut)), ==, expected);
      return;
    }
  }

  g_assert_not_reached ();
}

static void
assert_readout (Fixture    *fixture,
                const char *expected)
{
  g_autofree char *readout = jihua_target_chart_dup_readout (JIHUA_TARGET_CHART (fixture->chart));

  g_assert_cmpstr (readout, ==, expected);
}

static float
get_y (JihuaChartView *view,
       guint           month)
{
  return jihua_chart_view_get_position (view, month).y;
}

/* --- Where things are ----------------------------------------------------- */

static void
test_positions (Fixture       *fixture,
                gconstpointer  data)
{
  JihuaChartView *view = show_chart (fixture, "A5", 952);
  float slot = jihua_plot_get_slot (&view->plot);

  for (guint month = 2; month <= JIHUA_MONTHS; month++)
    g_assert_cmpfloat_with_epsilon (jihua_plot_get_x (&view->plot, month) - jihua_plot_get_x (&view->plot, month - 1),
                                    slot, .01);

  /* 11.4, 8.4, 8.3, 8.0, 7.8 fall, and all lie above the goal of 6. */
  g_assert_cmpfloat (get_y (view, 2), <, get_y (view, 4));
  g_assert_cmpfloat (get_y (view, 4), <, get_y (view, 5));
  g_assert_cmpfloat (get_y (view, 5), <, get_y (view, 6));
  g_assert_cmpfloat (get_y (view, 6), <, get_y (view, 9));
  g_assert_cmpfloat (get_y (view, 9), <, jihua_plot_get_y (&view->plot, 6));
  g_assert_cmpfloat_with_epsilon (get_y (view, 9),
                                  jihua_plot_get_bottom (&view->plot)
                                  - 7.8f / (float) view->plot.scale.maximum * view->plot.area.size.height, .1);
  /* What is not reported stands on the axis. */
  g_assert_cmpfloat (get_y (view, 3), ==, jihua_plot_get_bottom (&view->plot));
}

static void
test_columns_start_at_zero (Fixture       *fixture,
                            gconstpointer  data)
{
  JihuaChartView *view = show_chart (fixture, "A33", 700);
  graphene_rect_t column = jihua_chart_view_get_column (view, 9);
  graphene_rect_t before = jihua_chart_view_get_last_column (view, 9);

  g_assert_cmpfloat (view->plot.scale.minimum, ==, 0);
  g_assert_cmpfloat_with_epsilon (column.origin.y + column.size.height, jihua_plot_get_bottom (&view->plot), .1);
  g_assert_cmpfloat_with_epsilon (column.size.height / before.size.height, 94.8 / 91.5, .001);
  g_assert_cmpfloat_with_epsilon (jihua_target_series_get_pace (view->series, 9), 75, 1e-9);
}

static void
test_negative (Fixture       *fixture,
               gconstpointer  data)
{
  JihuaChartView *view = NULL;

  put_value (fixture, "A8", 9, "-2.9", FALSE);
  view = show_chart (fixture, "A8", 700);

  g_assert_cmpfloat (view->plot.scale.minimum, <=, -2.9);
  g_assert_cmpfloat (get_y (view, 9), >, jihua_plot_get_y (&view->plot, 0));
  g_assert_cmpfloat (get_y (view, 9), <=, jihua_plot_get_bottom (&view->plot));
  press_key (fixture, GDK_KEY_Right, 0, TRUE);
  assert_readout (fixture,
                  "Jan–Sep · provisional\n−2.9%, 8.9 points below the goal\nLast year 8.5\nSource: 省统计局");
}

static void
test_negative_column (Fixture       *fixture,
                      gconstpointer  data)
{
  JihuaChartView *view = NULL;
  graphene_rect_t column;

  put_value (fixture, "A33", 9, "-20", TRUE);
  view = show_chart (fixture, "A33", 700);
  column = jihua_chart_view_get_column (view, 9);

  g_assert_cmpfloat_with_epsilon (column.origin.y, jihua_plot_get_y (&view->plot, 0), .1);
  g_assert_cmpfloat_with_epsilon (column.origin.y + column.size.height, jihua_plot_get_y (&view->plot, -20), .1);
}

static void
test_over_goal (Fixture       *fixture,
                gconstpointer  data)
{
  JihuaChartView *view = NULL;

  jihua_document_set_as_of (fixture->document, jihua_period_new (2024, 12));
  view = show_chart (fixture, "A33", 700);

  g_assert_cmpfloat (get_y (view, 12), <, jihua_plot_get_y (&view->plot, 100));
  g_assert_cmpfloat (get_y (view, 12), >=, jihua_plot_get_top (&view->plot));
  press_key (fixture, GDK_KEY_End, 0, TRUE);
  {
    g_autofree char *readout = jihua_target_chart_dup_readout (JIHUA_TARGET_CHART (fixture->chart));

    g_assert_true (g_str_has_prefix (readout, "Full year · final\n"));
    g_assert_nonnull (strstr (readout, "\n118.3% of the goal\n"));
  }
}

static void
test_all_the_same (Fixture       *fixture,
                   gconstpointer  data)
{
  JihuaChartView *view = NULL;

  jihua_document_set_as_of (fixture->document, jihua_period_new (2024, 2));
  put_value (fixture, "A37", 2, "1.75", FALSE);
  view = show_chart (fixture, "A37", 700);

  g_assert_cmpfloat (view->plot.scale.minimum, <, 1.75);
  g_assert_cmpfloat (view->plot.scale.maximum, >, 1.75);
  g_assert_cmpfloat (get_y (view, 2), >, jihua_plot_get_top (&view->plot));
  g_assert_cmpfloat (get_y (view, 2), <, jihua_plot_get_bottom (&view->plot));
}

static void
test_no_figures (Fixture       *fixture,
                 gconstpointer  data)
{
  JihuaChartView *view = show_chart (fixture, "A20", 700);

  g_assert_true (jihua_chart_view_is_empty (view));
  g_assert_true (view->no_figures.shown);
  g_assert_true (view->goal.shown);
  g_assert_cmpfloat (view->plot.scale.maximum, >=, 200);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (fixture->chart), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       "No figures yet; goal at least US$20 billion. Status: Not reported. "
                                       "Not reported: Jan–Feb, Jan–Mar, Jan–Apr, Jan–May, Jan–Jun, Jan–Jul, Jan–Aug, Jan–Sep.");
}

/* Without any number there is nothing to invent a scale from. */
static void
test_no_numbers (Fixture       *fixture,
                 gconstpointer  data)
{
  JihuaChartView *view = show_chart (fixture, "A25.1", 700);

  g_assert_false (view->has_scale);
  g_assert_true (view->goal.shown);
  g_assert_true (view->no_figures.shown);
  press_key (fixture, GDK_KEY_Right, 0, TRUE);
  assert_readout (fixture, NULL);
}

static void
test_kinds (Fixture       *fixture,
            gconstpointer  data)
{
  static const JihuaChartPointKind kinds[JIHUA_MONTHS] = {
    JIHUA_CHART_POINT_BLANK, JIHUA_CHART_POINT_REPORTED, JIHUA_CHART_POINT_NOT_REPORTED,
    JIHUA_CHART_POINT_REPORTED, JIHUA_CHART_POINT_REPORTED, JIHUA_CHART_POINT_REPORTED,
    JIHUA_CHART_POINT_NOT_REPORTED, JIHUA_CHART_POINT_NOT_REPORTED, JIHUA_CHART_POINT_REPORTED,
    JIHUA_CHART_POINT_NOT_DUE, JIHUA_CHART_POINT_NOT_DUE, JIHUA_CHART_POINT_NOT_DUE,
  };
  g_autoptr (JihuaTargetSeries) series = jihua_target_series_new (fixture->document, get_target (fixture, "A5"));

  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (series)), ==, JIHUA_MONTHS);
  for (guint i = 0; i < JIHUA_MONTHS; i++)
    g_assert_cmpint (jihua_chart_point_get_kind (jihua_target_series_get_point (series, i + 1)), ==, kinds[i]);
}

/* The goal of A36 is the growth of the economy, which is known for two periods. */
static void
test_yardsticks (Fixture       *fixture,
                 gconstpointer  data)
{
  g_autoptr (JihuaTargetSeries) series = jihua_target_series_new (fixture->document, get_target (fixture, "A36"));

  g_assert_false (jihua_target_series_has_goal (series));
  for (guint month = 1; month <= JIHUA_MONTHS; month++)
    g_assert_cmpint (jihua_chart_point_has_yardstick (jihua_target_series_get_point (series, month)), ==,
                     month == 6 || month == 9);
  g_assert_cmpfloat (jihua_chart_point_get_yardstick (jihua_target_series_get_point (series, 9)), ==, 5.4);
}

/* --- Labels --------------------------------------------------------------- */

static guint
count_months (JihuaChartView *view)
{
  guint n_shown = 0;

  for (guint i = 0; i < JIHUA_MONTHS; i++)
    n_shown += view->months[i].shown;

  return n_shown;
}

static void
assert_months_apart (JihuaChartView *view)
{
  for (guint a = 0; a < JIHUA_MONTHS; a++) {
    g_assert_cmpfloat (view->months[a].area.origin.x + view->months[a].area.size.width - 3, <=, view->size.width + 3);
    for (guint b = a + 1; b < JIHUA_MONTHS; b++) {
      if (view->months[a].shown && view->months[b].shown)
        g_assert_false (graphene_rect_intersection (&view->months[a].area, &view->months[b].area, NULL));
    }
  }
}

static void
test_months_thin_out (Fixture       *fixture,
                      gconstpointer  data)
{
  JihuaChartView *view = show_chart (fixture, "A5", 1200);

  g_assert_cmpint (view->form, ==, JIHUA_MONTH_PERIOD);
  g_assert_cmpuint (count_months (view), ==, 12);
  assert_months_apart (view);

  jihua_test_resize (fixture->window, 360, 400);
  g_assert_cmpuint (count_months (view), <=, 4);
  g_assert_true (view->months[8].shown);
  assert_months_apart (view);

  /* The “as of” month is always named. */
  jihua_document_set_as_of (fixture->document, jihua_period_new (2024, 8));
  jihua_test_settle (fixture->chart);
  g_assert_true (view->months[7].shown);
  assert_months_apart (view);
}

static void
assert_labels_apart (JihuaChartView *view)
{
  const JihuaChartLabel *labels[JIHUA_MONTHS + 4];
  guint n_labels = 0;

  for (guint i = 0; i < JIHUA_MONTHS; i++)
    labels[n_labels++] = &view->values[i];
  labels[n_labels++] = &view->goal;
  labels[n_labels++] = &view->last_year;
  labels[n_labels++] = &view->not_due;
  labels[n_labels++] = &view->no_figures;

  for (guint a = 0; a < n_labels; a++) {
    for (guint b = a + 1; b < n_labels; b++) {
      if (labels[a]->shown && labels[b]->shown)
        g_assert_false (graphene_rect_intersection (&labels[a]->area, &labels[b]->area, NULL));
    }
  }
}

static void
test_values_thin_out (Fixture       *fixture,
                      gconstpointer  data)
{
  static const int widths[] = { 1600, 952, 600, 400, 240 };
  guint n_shown[G_N_ELEMENTS (widths)] = { 0 };
  JihuaChartView *view;

  for (guint month = 2; month <= 9; month++) {
    g_autofree char *value = g_strdup_printf ("6.%u2345%u", month % 2, month);

    put_value (fixture, "A5", month, value, FALSE);
  }
  view = show_chart (fixture, "A5", 1600);

  for (gsize i = 0; i < G_N_ELEMENTS (widths); i++) {
    jihua_chart_view_lay_out (view, fixture->chart, widths[i], 240);
    g_assert_true (view->values[8].shown);
    assert_labels_apart (view);
    assert_months_apart (view);
    for (guint month = 2; month <= 9; month++)
      n_shown[i] += view->values[month - 1].shown;
  }
  g_assert_cmpuint (n_shown[0], ==, 8);
  g_assert_cmpuint (n_shown[G_N_ELEMENTS (widths) - 1], <, 8);
}

static void
test_label_space (void)
{
  g_auto (JihuaLabelSpace) space = { 0 };
  graphene_rect_t place;
  graphene_rect_t candidates[] = {
    GRAPHENE_RECT_INIT (-5, 10, 20, 10),   /* beyond the bounds */
    GRAPHENE_RECT_INIT (40, 40, 20, 10),   /* on a box */
    GRAPHENE_RECT_INIT (5, 75, 20, 10),    /* across a line */
    GRAPHENE_RECT_INIT (70, 10, 20, 10),
  };

  jihua_label_space_init (&space, &GRAPHENE_RECT_INIT (0, 0, 100, 100));
  jihua_label_space_add_box (&space, &GRAPHENE_RECT_INIT (50, 45, 10, 10));
  jihua_label_space_add_line (&space, &GRAPHENE_POINT_INIT (0, 100), &GRAPHENE_POINT_INIT (40, 60));

  g_assert_true (jihua_label_space_place (&space, candidates, G_N_ELEMENTS (candidates), &place));
  g_assert_true (graphene_rect_equal (&place, &candidates[3]));
  /* Once taken, it is no longer free. */
  g_assert_false (jihua_label_space_place (&space, candidates, G_N_ELEMENTS (candidates), &place));
  g_assert_true (jihua_label_space_is_free (&space, &GRAPHENE_RECT_INIT (60, 80, 20, 10)));
}

/* --- Reading out ---------------------------------------------------------- */

static void
test_keyboard (Fixture       *fixture,
               gconstpointer  data)
{
  put_value (fixture, "A5", 9, "7.8", FALSE);
  show_chart (fixture, "A5", 952);
  g_assert_true (gtk_widget_grab_focus (fixture->chart));
  assert_readout (fixture, NULL);

  /* First the latest figure, then on from there. */
  press_key (fixture, GDK_KEY_Right, 0, TRUE);
  assert_readout (fixture, "Jan–Sep · provisional\n7.8%, 1.8 points above the goal\nLast year 5.5\n"
                           "Source: 省统计局");
  press_key (fixture, GDK_KEY_Right, 0, TRUE);
  assert_readout (fixture, "Jan–Oct\nNot due yet\nLast year 5.6");
  press_key (fixture, GDK_KEY_Right, 0, TRUE);
  assert_readout (fixture, "Jan–Oct\nNot due yet\nLast year 5.6");
  press_key (fixture, GDK_KEY_Left, 0, TRUE);
  press_key (fixture, GDK_KEY_Left, 0, TRUE);
  assert_readout (fixture, "Jan–Aug\nNot reported");
  press_key (fixture, GDK_KEY_Home, 0, TRUE);
  {
    g_autofree char *readout = jihua_target_chart_dup_readout (JIHUA_TARGET_CHART (fixture->chart));

    g_assert_true (g_str_has_prefix (readout, "Jan–Feb · provisional\n11.4%, 5.4 points above the goal\n"));
  }
  press_key (fixture, GDK_KEY_End, 0, TRUE);
  assert_readout (fixture, "Jan–Oct\nNot due yet\nLast year 5.6");

  /* Escape ends it, and only then goes on to others. */
  press_key (fixture, GDK_KEY_Escape, 0, TRUE);
  assert_readout (fixture, NULL);
  press_key (fixture, GDK_KEY_Escape, 0, FALSE);
}

static void
test_hover (Fixture       *fixture,
            gconstpointer  data)
{
  JihuaChartView *view = show_chart (fixture, "A5", 952);
  JihuaTargetChart *chart = JIHUA_TARGET_CHART (fixture->chart);

  jihua_target_chart_hover (chart, jihua_plot_get_x (&view->plot, 4) + 6, 40);
  g_assert_cmpuint (view->cursor, ==, 4);
  jihua_target_chart_hover (chart, jihua_plot_get_x (&view->plot, 11), 40);
  g_assert_cmpuint (view->cursor, ==, 0);
  jihua_target_chart_hover (chart, jihua_plot_get_x (&view->plot, 3), 40);
  g_assert_cmpuint (view->cursor, ==, 3);
  jihua_target_chart_hover (chart, 2, 40);
  g_assert_cmpuint (view->cursor, ==, 0);

  jihua_target_chart_hover (chart, jihua_plot_get_x (&view->plot, 9), 40);
  jihua_target_chart_leave (chart);
  g_assert_cmpuint (view->cursor, ==, 0);
}

static void
assert_card_clear (Fixture        *fixture,
                   JihuaChartView *view,
                   guint           month)
{
  graphene_point_t point = jihua_chart_view_get_position (view, month);
  float radius = jihua_chart_view_get_radius (view, month);
  graphene_rect_t sign = GRAPHENE_RECT_INIT (point.x - radius, point.y - radius, radius * 2, radius * 2);
  graphene_rect_t card, plot = view->plot.area;

  g_assert_true (jihua_target_chart_get_card_bounds (JIHUA_TARGET_CHART (fixture->chart), &card));
  graphene_rect_inset (&plot, -2, -2);
  if (!graphene_rect_contains_rect (&plot, &card))
    g_error ("Month %u: the card %.0f×%.0f at %.0f, %.0f leaves the plot %.0f×%.0f at %.0f, %.0f", month,
             card.size.width, card.size.height, card.origin.x, card.origin.y,
             plot.size.width, plot.size.height, plot.origin.x, plot.origin.y);
  if (graphene_rect_intersection (&card, &sign, NULL))
    g_error ("Month %u: the card covers its point", month);
}

static void
test_card_stays_clear (Fixture       *fixture,
                       gconstpointer  data)
{
  static const int widths[] = { 1300, 700, 360 };
  const char *id = data;
  JihuaChartView *view = show_chart (fixture, id, 1300);

  for (gsize i = 0; i < G_N_ELEMENTS (widths); i++) {
    jihua_test_resize (fixture->window, widths[i], 400);
    for (guint month = 1; month <= JIHUA_MONTHS; month++) {
      if (!jihua_chart_point_is_readable (jihua_target_series_get_point (view->series, month)))
        continue;
      jihua_target_chart_hover (JIHUA_TARGET_CHART (fixture->chart), jihua_plot_get_x (&view->plot, month), 40);
      jihua_test_settle (fixture->chart);
      assert_card_clear (fixture, view, month);
    }
  }
}

static void
test_place_card (void)
{
  JihuaPlot plot = { .area = GRAPHENE_RECT_INIT (50, 20, 300, 150) };
  graphene_rect_t card;

  card = jihua_plot_place_card (&plot, &GRAPHENE_POINT_INIT (100, 90), 10, 120, 40, 80);
  g_assert_true (graphene_rect_equal (&card, &GRAPHENE_RECT_INIT (110, 20, 120, 80)));
  card = jihua_plot_place_card (&plot, &GRAPHENE_POINT_INIT (300, 90), 10, 120, 40, 80);
  g_assert_true (graphene_rect_equal (&card, &GRAPHENE_RECT_INIT (170, 20, 120, 80)));
  /* No room beside it: below, where there is more; only what must be read fits. */
  card = jihua_plot_place_card (&plot, &GRAPHENE_POINT_INIT (200, 90), 10, 280, 40, 80);
  g_assert_true (graphene_rect_equal (&card, &GRAPHENE_RECT_INIT (60, 100, 280, 40)));
  card = jihua_plot_place_card (&plot, &GRAPHENE_POINT_INIT (200, 120), 10, 280, 40, 80);
  g_assert_true (graphene_rect_equal (&card, &GRAPHENE_RECT_INIT (60, 30, 280, 80)));
}

/* --- Following the document ----------------------------------------------- */

static void
test_follows_document (Fixture       *fixture,
                       gconstpointer  data)
{
  JihuaChartView *view = show_chart (fixture, "A5", 952);
  float before = get_y (view, 9);

  press_key (fixture, GDK_KEY_Right, 0, TRUE);
  put_value (fixture, "A5", 9, "5.1", TRUE);
  jihua_test_settle (fixture->chart);
  g_assert_cmpfloat (get_y (view, 9), >, before);
  assert_readout (fixture,
                  "Jan–Sep · final\n5.1%, 0.9 points below the goal\nLast year 5.5\nSource: 省统计局");
  g_assert_cmpint (jihua_target_series_get_status (view->series), ==, JIHUA_STATUS_BEHIND);

  g_assert_true (jihua_document_undo (fixture->document));
  jihua_test_settle (fixture->chart);
  g_assert_cmpfloat (get_y (view, 9), ==, before);

  jihua_document_set_as_of (fixture->document, jihua_period_new (2024, 4));
  jihua_test_settle (fixture->chart);
  g_assert_null (jihua_chart_point_get_actual (jihua_target_series_get_point (view->series, 5)));
  g_assert_cmpint (jihua_chart_point_get_kind (jihua_target_series_get_point (view->series, 5)), ==,
                   JIHUA_CHART_POINT_NOT_DUE);
}

/* A chart that is gone no longer listens. */
static void
test_lets_go (Fixture       *fixture,
              gconstpointer  data)
{
  GtkWidget *chart = g_object_ref_sink (jihua_target_chart_new (fixture->document, get_target (fixture, "A5")));
  JihuaChartView *view = jihua_target_chart_get_view (JIHUA_TARGET_CHART (chart));
  gpointer series = view->series;

  g_object_add_weak_pointer (G_OBJECT (series), &series);
  g_object_add_weak_pointer (G_OBJECT (chart), (gpointer *) &chart);
  g_object_unref (chart);
  g_assert_null (chart);
  g_assert_null (series);
  put_value (fixture, "A5", 9, "5.1", TRUE);
}

static void
test_changes_target (Fixture       *fixture,
                     gconstpointer  data)
{
  JihuaChartView *view = show_chart (fixture, "A5", 952);

  press_key (fixture, GDK_KEY_Right, 0, TRUE);
  jihua_target_chart_set_target (JIHUA_TARGET_CHART (fixture->chart), get_target (fixture, "A33"));
  jihua_test_settle (fixture->chart);
  assert_readout (fixture, NULL);
  g_assert_true (jihua_target_series_is_total (view->series));

  jihua_target_chart_set_target (JIHUA_TARGET_CHART (fixture->chart), NULL);
  jihua_test_settle (fixture->chart);
  g_assert_null (view->series);
  press_key (fixture, GDK_KEY_Right, 0, FALSE);
}

/* --- In words ------------------------------------------------------------- */

static void
test_accessible (Fixture       *fixture,
                 gconstpointer  data)
{
  show_chart (fixture, "A5", 952);

  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (fixture->chart), GTK_ACCESSIBLE_ROLE_IMG);
  g_assert_true (gtk_widget_get_focusable (fixture->chart));
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (fixture->chart), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       "Jan–Feb 11.4, Jan–Apr 8.4, Jan–May 8.3, Jan–Jun 8.0, Jan–Sep 7.8; goal about 6. "
                                       "Status: On track. Not reported: Jan–Mar, Jan–Jul, Jan–Aug.");
}

static void
text_read (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  char **text = user_data;

  *text = gdk_clipboard_read_text_finish (GDK_CLIPBOARD (source), result, NULL);
}

static gboolean
is_set (gpointer data)
{
  return *(gpointer *) data != NULL;
}

static void
test_copy (Fixture       *fixture,
           gconstpointer  data)
{
  g_autofree char *text = NULL;

  show_chart (fixture, "A33", 700);
  press_key (fixture, GDK_KEY_c, GDK_CONTROL_MASK, TRUE);
  gdk_clipboard_read_text_async (gtk_widget_get_clipboard (fixture->chart), NULL, text_read, &text);
  jihua_test_wait_until (is_set, &text);

  g_assert_true (g_str_has_prefix (text, "Period\tActual, "));
  g_assert_nonnull (strstr (text, "\nJan–Mar\t\t\t\nJan–Jun\t\t\t\nJan–Sep\t94.8\tProvisional\t91.5\nJan–Dec\t\t\t116.3\n"));
}

static void
test_pace_in_words (Fixture       *fixture,
                    gconstpointer  data)
{
  g_autoptr (JihuaTargetSeries) series = jihua_target_series_new (fixture->document, get_target (fixture, "A33"));
  g_autofree char *value = NULL;
  g_autofree char *details = NULL;

  value = jihua_chart_text_value (series, jihua_target_series_get_point (series, 9));
  details = jihua_chart_text_details (series, jihua_target_series_get_point (series, 9));
  g_assert_true (g_str_has_suffix (value, ", 19.8 points ahead of the pace of time"));
  g_assert_true (g_str_has_prefix (details, "94.8% of the goal, pace 75%\nLast year 91.5\n"));
}

static void
test_reference_in_words (Fixture       *fixture,
                         gconstpointer  data)
{
  g_autoptr (JihuaTargetSeries) series = jihua_target_series_new (fixture->document, get_target (fixture, "A36"));
  g_autofree char *value = jihua_chart_text_value (series, jihua_target_series_get_point (series, 9));

  g_assert_true (g_str_has_prefix (value, "4.8%, 0.6 points below “"));
}

/* --- Pictures ------------------------------------------------------------- */

static void
take_picture (Fixture    *fixture,
              const char *id,
              guint       as_of,
              int         width,
              guint       cursor,
              const char *name)
{
  JihuaChartView *view;

  jihua_document_set_as_of (fixture->document, jihua_period_new (2024, as_of));
  view = show_chart (fixture, id, width);
  if (cursor > 0)
    jihua_target_chart_hover (JIHUA_TARGET_CHART (fixture->chart), jihua_plot_get_x (&view->plot, cursor), 40);
  jihua_test_screenshot (fixture->window, name);
  jihua_test_close (g_steal_pointer (&fixture->window));
}

static void
test_pictures (Fixture       *fixture,
               gconstpointer  data)
{
  AdwStyleManager *styles = adw_style_manager_get_default ();

  jihua_locale_set_language ("zh_CN");
  take_picture (fixture, "A5", 9, 976, 6, "chart-line");
  take_picture (fixture, "A8", 11, 976, 0, "chart-line-behind");
  take_picture (fixture, "A33", 9, 360, 0, "chart-columns-narrow");
  jihua_locale_set_language ("en");
  take_picture (fixture, "A33", 12, 976, 12, "chart-columns");
  take_picture (fixture, "A36", 9, 976, 0, "chart-reference");
  take_picture (fixture, "A20", 9, 700, 0, "chart-empty");

  adw_style_manager_set_color_scheme (styles, ADW_COLOR_SCHEME_FORCE_DARK);
  take_picture (fixture, "A5", 9, 976, 6, "chart-line-dark");
  adw_style_manager_set_color_scheme (styles, ADW_COLOR_SCHEME_DEFAULT);
}

int
main (int   argc,
      char *argv[])
{
  jihua_test_init (&argc, &argv);

#define ADD(name, function) \
  g_test_add ("/chart/" name, Fixture, NULL, set_up, function, tear_down)

  ADD ("positions", test_positions);
  ADD ("columns-start-at-zero", test_columns_start_at_zero);
  ADD ("negative", test_negative);
  ADD ("negative-column", test_negative_column);
  ADD ("over-goal", test_over_goal);
  ADD ("all-the-same", test_all_the_same);
  ADD ("no-figures", test_no_figures);
  ADD ("no-numbers", test_no_numbers);
  ADD ("kinds", test_kinds);
  ADD ("yardsticks", test_yardsticks);
  ADD ("months-thin-out", test_months_thin_out);
  ADD ("values-thin-out", test_values_thin_out);
  ADD ("keyboard", test_keyboard);
  ADD ("hover", test_hover);
  ADD ("follows-document", test_follows_document);
  ADD ("lets-go", test_lets_go);
  ADD ("changes-target", test_changes_target);
  ADD ("accessible", test_accessible);
  ADD ("copy", test_copy);
  ADD ("pace-in-words", test_pace_in_words);
  ADD ("reference-in-words", test_reference_in_words);
  ADD ("pictures", test_pictures);
#undef ADD

  g_test_add ("/chart/card-stays-clear/line", Fixture, "A5", set_up, test_card_stays_clear, tear_down);
  g_test_add ("/chart/card-stays-clear/columns", Fixture, "A33", set_up, test_card_stays_clear, tear_down);
  g_test_add ("/chart/card-stays-clear/reference", Fixture, "A36", set_up, test_card_stays_clear, tear_down);
  g_test_add_func ("/chart/place-card", test_place_card);
  g_test_add_func ("/chart/label-space", test_label_space);

  return g_test_run ();
}
