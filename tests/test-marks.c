/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <math.h>

#include "jihua-bullet.h"
#include "jihua-cell-strip.h"
#include "jihua-layer.h"
#include "jihua-status-cell.h"
#include "jihua-status-mark.h"
#include "jihua-status-paintable.h"
#include "jihua-test-utils.h"

/* A difference of this many levels of 255 is seen, and this many such pixels
 * of a mark are. */
#define VISIBLE_DIFFERENCE 48
#define VISIBLE_PIXELS 10

/* --- Pictures ------------------------------------------------------------- */

typedef struct {
  int     width;
  int     height;
  guchar *pixels;   /* B, G, R, A, premultiplied */
} Picture;

static void
picture_free (Picture *self)
{
  g_free (self->pixels);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Picture, picture_free)

static Picture *
render (GtkSnapshot *snapshot,
        int          width,
        int          height)
{
  g_autoptr (GskRenderNode) node = gtk_snapshot_free_to_node (snapshot);
  g_autoptr (GskRenderer) renderer = gsk_cairo_renderer_new ();
  g_autoptr (GError) error = NULL;
  Picture *picture = g_new0 (Picture, 1);

  picture->width = width;
  picture->height = height;
  picture->pixels = g_new0 (guchar, width * height * 4);
  if (node == NULL)
    return picture;

  gsk_renderer_realize_for_display (renderer, gdk_display_get_default (), &error);
  g_assert_no_error (error);
  {
    g_autoptr (GdkTexture) texture =
      gsk_renderer_render_texture (renderer, node, &GRAPHENE_RECT_INIT (0, 0, (float) width, (float) height));

    gdk_texture_download (texture, picture->pixels, width * 4);
  }
  gsk_renderer_unrealize (renderer);

  return picture;
}

static Picture *
render_mark (JihuaStatus    status,
             int            size,
             const GdkRGBA *color)
{
  g_autoptr (GdkPaintable) mark = jihua_status_paintable_new (status, FALSE);
  GtkSnapshot *snapshot = gtk_snapshot_new ();

  gtk_symbolic_paintable_snapshot_symbolic (GTK_SYMBOLIC_PAINTABLE (mark), snapshot, size, size,
                                            (GdkRGBA[]) { *color, *color, *color, *color }, 4);

  return render (snapshot, size, size);
}

static Picture *
render_widget (gpointer widget)
{
  g_autoptr (GdkPaintable) paintable = gtk_widget_paintable_new (widget);
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  int width = gtk_widget_get_width (widget), height = gtk_widget_get_height (widget);

  gdk_paintable_snapshot (paintable, snapshot, width, height);

  return render (snapshot, width, height);
}

/* How bright a pixel is on white: grayscale, as on an office printer. */
static int
get_gray (const guchar *pixel)
{
  int paper = 255 - pixel[3];

  return (int) lround (.114 * (pixel[0] + paper) + .587 * (pixel[1] + paper) + .299 * (pixel[2] + paper));
}

static guint
count_differences (const Picture *a,
                   const Picture *b)
{
  guint n_different = 0;

  g_assert_cmpint (a->width, ==, b->width);
  g_assert_cmpint (a->height, ==, b->height);
  for (int i = 0; i < a->width * a->height; i++)
    n_different += ABS (get_gray (a->pixels + i * 4) - get_gray (b->pixels + i * 4)) >= VISIBLE_DIFFERENCE;

  return n_different;
}

static guint
count_inked (const Picture *picture,
             int            left,
             int            right)
{
  guint n_inked = 0;

  for (int y = 0; y < picture->height; y++) {
    for (int x = left; x < right; x++)
      n_inked += picture->pixels[(y * picture->width + x) * 4 + 3] > 128;
  }

  return n_inked;
}

/* --- Marks ---------------------------------------------------------------- */

static void
assert_all_distinct (Picture    **pictures,
                     const char  *what)
{
  for (guint a = 0; a < JIHUA_N_STATUSES; a++) {
    for (guint b = a + 1; b < JIHUA_N_STATUSES; b++) {
      guint n_different = count_differences (pictures[a], pictures[b]);

      if (n_different < VISIBLE_PIXELS)
        g_error ("The %s of %s and %s differ in %u pixels only", what,
                 jihua_status_get_nick (a), jihua_status_get_nick (b), n_different);
    }
  }
}

/* In one ink the shape alone tells them apart. */
static void
test_shapes (gconstpointer data)
{
  int size = GPOINTER_TO_INT (data);
  Picture *pictures[JIHUA_N_STATUSES];

  for (guint i = 0; i < JIHUA_N_STATUSES; i++) {
    pictures[i] = render_mark (i, size, &(GdkRGBA) { 0, 0, 0, 1 });
    g_assert_cmpuint (count_inked (pictures[i], 0, size), >, VISIBLE_PIXELS);
  }
  assert_all_distinct (pictures, "shapes");

  for (guint i = 0; i < JIHUA_N_STATUSES; i++)
    picture_free (pictures[i]);
}

/* The mark takes the colour it is given, and leaves no ink outside its grid. */
static void
test_color (void)
{
  for (guint status = 0; status < JIHUA_N_STATUSES; status++) {
    g_autoptr (Picture) picture = render_mark (status, 32, &(GdkRGBA) { 1, 0, 0, 1 });

    for (int i = 0; i < 32 * 32; i++) {
      g_assert_cmpint (picture->pixels[i * 4], <=, 1);
      g_assert_cmpint (picture->pixels[i * 4 + 1], <=, 1);
    }
    for (int i = 0; i < 32; i++) {
      g_assert_cmpint (picture->pixels[i * 4 + 3], ==, 0);
      g_assert_cmpint (picture->pixels[(31 * 32 + i) * 4 + 3], ==, 0);
    }
  }
}

static GtkWidget *
show_in_window (GtkWidget *child)
{
  GtkWidget *window = adw_window_new ();

  gtk_widget_set_halign (child, GTK_ALIGN_START);
  gtk_widget_set_valign (child, GTK_ALIGN_START);
  adw_window_set_content (ADW_WINDOW (window), child);
  gtk_window_set_default_size (GTK_WINDOW (window), 720, 300);
  gtk_window_present (GTK_WINDOW (window));
  jihua_test_settle (child);

  return window;
}

static GtkWidget *
make_row_of_marks (GtkWidget **marks)
{
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);

  for (guint i = 0; i < JIHUA_N_STATUSES; i++) {
    marks[i] = jihua_status_mark_new (i);
    gtk_box_append (GTK_BOX (row), marks[i]);
  }

  return row;
}

/* As they are shown, in their colours, but printed in gray. */
static void
test_gray (void)
{
  GtkWidget *marks[JIHUA_N_STATUSES];
  Picture *pictures[JIHUA_N_STATUSES];
  GtkWidget *window = show_in_window (make_row_of_marks (marks));

  for (guint i = 0; i < JIHUA_N_STATUSES; i++)
    pictures[i] = render_widget (marks[i]);
  assert_all_distinct (pictures, "marks");

  for (guint i = 0; i < JIHUA_N_STATUSES; i++)
    picture_free (pictures[i]);
  jihua_test_close (window);
}

static double
get_linear (float channel)
{
  return channel <= .04045f ? channel / 12.92 : pow ((channel + .055) / 1.055, 2.4);
}

static double
get_luminance (const GdkRGBA *color)
{
  return .2126 * get_linear (color->red) + .7152 * get_linear (color->green) + .0722 * get_linear (color->blue);
}

static double
get_contrast (const GdkRGBA *a,
              const GdkRGBA *b)
{
  double first = get_luminance (a) + .05, second = get_luminance (b) + .05;

  return MAX (first, second) / MIN (first, second);
}

static void
test_contrast (gconstpointer data)
{
  gboolean dark = GPOINTER_TO_INT (data);
  AdwStyleManager *styles = adw_style_manager_get_default ();
  GdkRGBA card = dark ? (GdkRGBA) { .204f, .204f, .216f, 1 } : (GdkRGBA) { 1, 1, 1, 1 };
  GtkWidget *marks[JIHUA_N_STATUSES];
  GtkWidget *window;

  adw_style_manager_set_color_scheme (styles, dark ? ADW_COLOR_SCHEME_FORCE_DARK : ADW_COLOR_SCHEME_FORCE_LIGHT);
  window = show_in_window (make_row_of_marks (marks));

  for (guint i = 0; i < JIHUA_N_STATUSES; i++) {
    GdkRGBA color;

    gtk_widget_get_color (marks[i], &color);
    if (get_contrast (&color, &card) < 4.5)
      g_error ("The colour of %s has a contrast of %.2f only", jihua_status_get_nick (i), get_contrast (&color, &card));
  }

  jihua_test_close (window);
  adw_style_manager_set_color_scheme (styles, ADW_COLOR_SCHEME_DEFAULT);
}

static void
test_says_its_status (void)
{
  for (guint i = 0; i < JIHUA_N_STATUSES; i++) {
    g_autoptr (GtkWidget) mark = g_object_ref_sink (jihua_status_mark_new (i));

    gtk_test_accessible_assert_role (GTK_ACCESSIBLE (mark), GTK_ACCESSIBLE_ROLE_IMG);
    gtk_test_accessible_assert_property (GTK_ACCESSIBLE (mark), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                         jihua_status_get_label (i));
    g_assert_true (gtk_widget_get_has_tooltip (mark));
  }
}

static void
test_changes_its_status (void)
{
  g_autoptr (GtkWidget) mark = g_object_ref_sink (jihua_status_mark_new (JIHUA_STATUS_BEHIND));

  jihua_status_mark_set_status (JIHUA_STATUS_MARK (mark), JIHUA_STATUS_MISSED);

  g_assert_true (gtk_widget_has_css_class (mark, "status-missed"));
  g_assert_false (gtk_widget_has_css_class (mark, "status-behind"));
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (mark), GTK_ACCESSIBLE_PROPERTY_LABEL, "Not achieved");
}

static void
test_grows_with_text (void)
{
  GtkWidget *mark = jihua_status_mark_new (JIHUA_STATUS_ON_TRACK);
  GtkSettings *settings = gtk_settings_get_default ();
  GtkWidget *window;
  int dpi;

  g_object_get (settings, "gtk-xft-dpi", &dpi, NULL);
  jihua_status_mark_set_pixel_size (JIHUA_STATUS_MARK (mark), 14);
  window = show_in_window (mark);
  g_assert_cmpint (gtk_widget_get_width (mark), ==, 14);

  g_object_set (settings, "gtk-xft-dpi", dpi * 2, NULL);
  jihua_test_settle (mark);
  g_assert_cmpint (gtk_widget_get_width (mark), ==, 28);

  g_object_set (settings, "gtk-xft-dpi", dpi, NULL);
  jihua_test_close (window);
}

/* --- Cells ---------------------------------------------------------------- */

static JihuaTarget *
make_target (const char    *id,
             JihuaGoalKind  kind,
             const char    *value)
{
  g_autoptr (JihuaGoal) goal = jihua_goal_new (kind, "不低于30");
  JihuaDecimal number;

  if (value != NULL) {
    g_assert_true (jihua_decimal_parse (value, &number));
    goal->value = jihua_decimal_copy (&number);
  }

  return jihua_target_new (id, id, "新增企业", "家", goal);
}

static JihuaJudgement *
make_judgement (JihuaStatus  status,
                const char  *value)
{
  JihuaJudgement *judgement = jihua_judgement_new (jihua_period_new (2024, 9));
  JihuaDecimal number;

  judgement->status = status;
  if (value != NULL) {
    g_assert_true (jihua_decimal_parse (value, &number));
    judgement->actual = jihua_actual_new ("X", jihua_period_new (2024, 9), number, FALSE, NULL, NULL, NULL, NULL);
  }

  return judgement;
}

static JihuaStanding *
make_standing (const char  *id,
               JihuaStatus  status,
               const char  *value,
               const char  *goal)
{
  g_autoptr (JihuaTarget) target = make_target (id, JIHUA_GOAL_AT_LEAST, goal);
  g_autoptr (JihuaJudgement) judgement = make_judgement (status, value);
  JihuaStanding *standing = jihua_standing_new (JIHUA_NODE (target));

  jihua_standing_set_judgement (standing, judgement);

  return standing;
}

static GListStore *
make_standings (guint n_each)
{
  GListStore *standings = g_list_store_new (JIHUA_TYPE_STANDING);

  for (guint i = 0; i < JIHUA_N_STATUSES * n_each; i++) {
    g_autofree char *id = g_strdup_printf ("A%u", i + 1);
    g_autoptr (JihuaStanding) standing = make_standing (id, i / n_each, "9", "30");

    g_list_store_append (standings, standing);
  }

  return standings;
}

static GtkWidget *
make_strip (GListStore *standings)
{
  GtkWidget *strip = jihua_cell_strip_new ();

  jihua_cell_strip_set_standings (JIHUA_CELL_STRIP (strip), G_LIST_MODEL (standings));

  return strip;
}

static guint
count_cells (GtkWidget *strip)
{
  guint n_cells = 0;

  for (GtkWidget *cell = gtk_widget_get_first_child (strip); cell; cell = gtk_widget_get_next_sibling (cell))
    n_cells++;

  return n_cells;
}

static GtkWidget *
get_cell (GtkWidget *strip,
          guint      index)
{
  GtkWidget *cell = gtk_widget_get_first_child (strip);

  while (cell != NULL && index-- > 0)
    cell = gtk_widget_get_next_sibling (cell);

  return cell;
}

static void
test_cells_differ (void)
{
  g_autoptr (GListStore) standings = make_standings (1);
  GtkWidget *strip = make_strip (standings);
  Picture *pictures[JIHUA_N_STATUSES];
  GtkWidget *window;

  g_object_set (strip, "cell-width", 7, "cell-height", 20, NULL);
  window = show_in_window (strip);
  for (guint i = 0; i < JIHUA_N_STATUSES; i++)
    pictures[i] = render_widget (get_cell (strip, i));
  assert_all_distinct (pictures, "cells");

  for (guint i = 0; i < JIHUA_N_STATUSES; i++)
    picture_free (pictures[i]);
  jihua_test_close (window);
}

static void
test_one_cell_one_target (void)
{
  g_autoptr (GListStore) standings = make_standings (2);
  GtkWidget *strip = make_strip (standings);
  GtkWidget *window = show_in_window (strip);

  g_assert_cmpuint (count_cells (strip), ==, 24);
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (strip), GTK_ACCESSIBLE_ROLE_LIST);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (strip), GTK_ACCESSIBLE_PROPERTY_LABEL, "24 targets");
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (get_cell (strip, 6)), GTK_ACCESSIBLE_ROLE_LIST_ITEM);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (get_cell (strip, 6)), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "A7 新增企业: 9 enterprises, goal 不低于30, Behind");

  g_list_store_remove (standings, 3);
  g_assert_cmpuint (count_cells (strip), ==, 23);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (strip), GTK_ACCESSIBLE_PROPERTY_LABEL, "23 targets");

  jihua_test_close (window);
}

static void
test_cell_follows_standing (void)
{
  g_autoptr (GListStore) standings = make_standings (1);
  g_autoptr (JihuaStanding) standing = g_list_model_get_item (G_LIST_MODEL (standings), 3);
  g_autoptr (JihuaJudgement) judgement = make_judgement (JIHUA_STATUS_ACHIEVED, "31");
  GtkWidget *strip = make_strip (standings);
  GtkWidget *window = show_in_window (strip);

  jihua_standing_set_judgement (standing, judgement);

  g_assert_true (gtk_widget_has_css_class (get_cell (strip, 3), "status-achieved"));
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (get_cell (strip, 3)), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "A4 新增企业: 31 enterprises, goal 不低于30, Achieved");

  jihua_test_close (window);
}

static void
get_bounds (GtkWidget       *strip,
            guint            index,
            graphene_rect_t *bounds)
{
  g_assert_true (gtk_widget_compute_bounds (get_cell (strip, index), strip, bounds));
}

static void
test_cells_flow (void)
{
  g_autoptr (GListStore) standings = make_standings (10);
  GtkWidget *strip = make_strip (standings);
  GtkWidget *clamp = adw_clamp_new ();
  graphene_rect_t first, last;
  GtkWidget *window;
  int minimum, natural;

  adw_clamp_set_child (ADW_CLAMP (clamp), strip);
  adw_clamp_set_maximum_size (ADW_CLAMP (clamp), 300);
  window = show_in_window (clamp);

  gtk_widget_measure (strip, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, &natural, NULL, NULL);
  g_assert_cmpint (minimum, <=, 80);
  g_assert_cmpint (natural, ==, 120 * 8 - 2);

  get_bounds (strip, 0, &first);
  get_bounds (strip, 119, &last);
  g_assert_cmpfloat (last.origin.y, >, first.origin.y);
  g_assert_cmpfloat (last.origin.x + last.size.width, <=, 300);
  for (guint i = 0; i < 120; i++) {
    get_bounds (strip, i, &last);
    g_assert_cmpfloat (last.origin.x + last.size.width, <=, 300);
  }

  jihua_test_close (window);
}

static void
test_groups_stand_apart (void)
{
  g_autoptr (GListStore) standings = make_standings (3);
  GtkWidget *strip = make_strip (standings);
  graphene_rect_t a, b, c;
  GtkWidget *window;

  g_object_set (strip, "grouped", TRUE, NULL);
  window = show_in_window (strip);
  get_bounds (strip, 1, &a);
  get_bounds (strip, 2, &b);
  get_bounds (strip, 3, &c);
  g_assert_cmpfloat (c.origin.x - b.origin.x, >, b.origin.x - a.origin.x);

  jihua_test_close (window);
}

static void
node_opened (GSimpleAction *action,
             GVariant      *parameter,
             char         **opened)
{
  g_free (*opened);
  *opened = g_variant_dup_string (parameter, NULL);
}

static gboolean
press_key (GtkWidget *widget,
           guint      key)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++) {
    g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

    for (guint j = 0; GTK_IS_SHORTCUT_CONTROLLER (controller) && j < g_list_model_get_n_items (G_LIST_MODEL (controller)); j++) {
      g_autoptr (GtkShortcut) shortcut = g_list_model_get_item (G_LIST_MODEL (controller), j);
      GtkShortcutTrigger *trigger = gtk_shortcut_get_trigger (shortcut);

      if (GTK_IS_KEYVAL_TRIGGER (trigger) && gtk_keyval_trigger_get_keyval (GTK_KEYVAL_TRIGGER (trigger)) == key)
        return gtk_shortcut_action_activate (gtk_shortcut_get_action (shortcut), 0, widget,
                                             gtk_shortcut_get_arguments (shortcut));
    }
  }

  g_assert_not_reached ();
}

static void
test_keyboard (void)
{
  g_autoptr (GListStore) standings = make_standings (1);
  g_autoptr (GSimpleActionGroup) actions = g_simple_action_group_new ();
  g_autoptr (GSimpleAction) open = g_simple_action_new ("open-node", G_VARIANT_TYPE_STRING);
  g_autofree char *opened = NULL;
  GtkWidget *strip = make_strip (standings);
  GtkWidget *window = show_in_window (strip);

  g_signal_connect (open, "activate", G_CALLBACK (node_opened), &opened);
  g_action_map_add_action (G_ACTION_MAP (actions), G_ACTION (open));
  gtk_widget_insert_action_group (window, "win", G_ACTION_GROUP (actions));

  gtk_window_set_focus (GTK_WINDOW (window), NULL);
  /* One stop, then arrows inside. */
  g_assert_true (gtk_widget_child_focus (strip, GTK_DIR_TAB_FORWARD));
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (window)) == get_cell (strip, 0));
  g_assert_true (gtk_widget_child_focus (strip, GTK_DIR_RIGHT));
  g_assert_true (gtk_widget_child_focus (strip, GTK_DIR_RIGHT));
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (window)) == get_cell (strip, 2));
  g_assert_true (press_key (strip, GDK_KEY_Return));
  g_assert_cmpstr (opened, ==, "A3");

  g_assert_true (press_key (strip, GDK_KEY_End));
  g_assert_true (gtk_widget_child_focus (strip, GTK_DIR_RIGHT));
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (window)) == get_cell (strip, 11));
  g_assert_true (press_key (strip, GDK_KEY_Home));
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (window)) == get_cell (strip, 0));
  g_assert_false (gtk_widget_child_focus (strip, GTK_DIR_TAB_FORWARD));

  jihua_test_close (window);
}

/* A target that moves within the strip takes the focus along. */
static void
test_focus_stays (void)
{
  g_autoptr (GListStore) standings = make_standings (1);
  g_autoptr (JihuaStanding) standing = g_list_model_get_item (G_LIST_MODEL (standings), 4);
  GtkWidget *strip = make_strip (standings);
  GtkWidget *window = show_in_window (strip);

  gtk_widget_grab_focus (get_cell (strip, 4));
  g_list_store_splice (standings, 0, 12, (gpointer[]) { standing }, 1);
  g_list_store_append (standings, standing);

  g_assert_true (gtk_window_get_focus (GTK_WINDOW (window)) == get_cell (strip, 0));

  jihua_test_close (window);
}

/* --- Bullets -------------------------------------------------------------- */

static GtkWidget *
make_bullet (JihuaStanding *standing)
{
  GtkWidget *bullet = jihua_bullet_new ();

  jihua_bullet_set_standing (JIHUA_BULLET (bullet), standing);

  return bullet;
}

static GtkWidget *
get_layer (GtkWidget  *bullet,
           const char *name)
{
  for (GtkWidget *layer = gtk_widget_get_first_child (bullet); layer; layer = gtk_widget_get_next_sibling (layer)) {
    if (gtk_widget_has_css_class (layer, name))
      return layer;
  }

  g_assert_not_reached ();
}

/* Where the bar ends, in pixels of a bullet of 168. */
static int
measure_bar (const char *value,
             const char *goal)
{
  g_autoptr (JihuaStanding) standing = make_standing ("3.2.2", JIHUA_STATUS_ACHIEVED, value, goal);
  GtkWidget *bullet = make_bullet (standing);
  GtkWidget *window = show_in_window (bullet);
  g_autoptr (Picture) picture = render_widget (get_layer (bullet, "bar"));
  int end = 0;

  for (int x = 0; x < picture->width; x++) {
    if (count_inked (picture, x, x + 1) > 0)
      end = x + 1;
  }
  jihua_test_close (window);

  return end;
}

static void
test_bar_length (void)
{
  static const struct {
    const char *value;
    const char *goal;
    int         end;
  } cases[] = {
    { "30", "30", 112 },
    { "15", "30", 56 },
    { "45", "30", 168 },
    { "50", "30", 168 },
    { "0", "30", 0 },
    { "0.0079", "0.008", 111 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpint (ABS (measure_bar (cases[i].value, cases[i].goal) - cases[i].end), <=, 1);
}

/* Beyond the scale the bar ends in the head of an arrow, higher than the bar. */
static void
test_arrow (void)
{
  g_autoptr (JihuaStanding) inside = make_standing ("3.2.2", JIHUA_STATUS_ACHIEVED, "45", "30");
  g_autoptr (JihuaStanding) beyond = make_standing ("3.2.2", JIHUA_STATUS_ACHIEVED, "50", "30");
  GtkWidget *bullet = make_bullet (inside);
  GtkWidget *window = show_in_window (bullet);
  g_autoptr (Picture) bar = render_widget (get_layer (bullet, "bar"));
  g_autoptr (Picture) arrow = NULL;

  jihua_bullet_set_standing (JIHUA_BULLET (bullet), beyond);
  jihua_test_settle (bullet);
  arrow = render_widget (get_layer (bullet, "bar"));

  g_assert_cmpuint (count_inked (arrow, 161, 162), >, count_inked (bar, 161, 162));
  g_assert_cmpuint (count_inked (arrow, 166, 167), <, count_inked (bar, 161, 162));

  jihua_test_close (window);
}

static void
test_meter (void)
{
  g_autoptr (JihuaStanding) standing = make_standing ("3.2.2", JIHUA_STATUS_ACHIEVED, "50", "30");
  g_autoptr (GtkWidget) bullet = g_object_ref_sink (make_bullet (standing));

  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (bullet), GTK_ACCESSIBLE_ROLE_METER);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (bullet), GTK_ACCESSIBLE_PROPERTY_VALUE_NOW, 50.);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (bullet), GTK_ACCESSIBLE_PROPERTY_VALUE_MAX, 45.);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (bullet), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "3.2.2 新增企业: 50 enterprises, goal 不低于30, Achieved");
}

static void
test_no_number_no_bullet (void)
{
  g_autoptr (JihuaStanding) standing = make_standing ("3.2.2", JIHUA_STATUS_ON_TRACK, "50", NULL);
  GtkWidget *bullet = make_bullet (standing);
  GtkWidget *window = show_in_window (bullet);
  g_autoptr (Picture) picture = render_widget (bullet);

  g_assert_cmpuint (count_inked (picture, 0, picture->width), ==, 0);
  g_assert_false (gtk_test_accessible_has_property (GTK_ACCESSIBLE (bullet), GTK_ACCESSIBLE_PROPERTY_VALUE_NOW));

  jihua_test_close (window);
}

/* Without a figure there is the goal, but no bar. */
static void
test_no_figure_no_bar (void)
{
  g_autoptr (JihuaStanding) standing = make_standing ("3.2.2", JIHUA_STATUS_NOT_REPORTED, NULL, "30");
  GtkWidget *bullet = make_bullet (standing);
  GtkWidget *window = show_in_window (bullet);
  g_autoptr (Picture) bar = render_widget (get_layer (bullet, "bar"));
  g_autoptr (Picture) goal = render_widget (get_layer (bullet, "goal"));

  g_assert_cmpuint (count_inked (bar, 0, bar->width), ==, 0);
  g_assert_cmpuint (count_inked (goal, 110, 114), >, 0);
  g_assert_cmpuint (count_inked (goal, 0, 110), ==, 0);

  jihua_test_close (window);
}

int
main (int   argc,
      char *argv[])
{
  jihua_test_init (&argc, &argv);

  g_test_add_data_func ("/marks/shapes/14", GINT_TO_POINTER (14), test_shapes);
  g_test_add_data_func ("/marks/shapes/16", GINT_TO_POINTER (16), test_shapes);
  g_test_add_data_func ("/marks/shapes/38", GINT_TO_POINTER (38), test_shapes);
  g_test_add_func ("/marks/color", test_color);
  g_test_add_func ("/marks/gray", test_gray);
  g_test_add_data_func ("/marks/contrast/light", GINT_TO_POINTER (FALSE), test_contrast);
  g_test_add_data_func ("/marks/contrast/dark", GINT_TO_POINTER (TRUE), test_contrast);
  g_test_add_func ("/marks/says-its-status", test_says_its_status);
  g_test_add_func ("/marks/changes-its-status", test_changes_its_status);
  g_test_add_func ("/marks/grows-with-text", test_grows_with_text);
  g_test_add_func ("/cells/differ", test_cells_differ);
  g_test_add_func ("/cells/one-cell-one-target", test_one_cell_one_target);
  g_test_add_func ("/cells/follow-standing", test_cell_follows_standing);
  g_test_add_func ("/cells/flow", test_cells_flow);
  g_test_add_func ("/cells/groups-stand-apart", test_groups_stand_apart);
  g_test_add_func ("/cells/keyboard", test_keyboard);
  g_test_add_func ("/cells/focus-stays", test_focus_stays);
  g_test_add_func ("/bullets/bar-length", test_bar_length);
  g_test_add_func ("/bullets/arrow", test_arrow);
  g_test_add_func ("/bullets/meter", test_meter);
  g_test_add_func ("/bullets/no-number-no-bullet", test_no_number_no_bullet);
  g_test_add_func ("/bullets/no-figure-no-bar", test_no_figure_no_bar);

  return g_test_run ();
}
