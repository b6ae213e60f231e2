/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gstdio.h>

#include "jihua-chart-card.h"
#include "jihua-chart-picture.h"
#include "jihua-chart-sign.h"
#include "jihua-drawing.h"
#include "jihua-page-fixture.h"
#include "jihua-target-chart-private.h"
#include "jihua-target-page.h"
#include "jihua-test-utils.h"

#define WIDTH 960

static JihuaTarget *
get_target (JihuaPageFixture *fixture,
            const char       *id)
{
  return JIHUA_TARGET (jihua_page_fixture_get_node (fixture, id));
}

static JihuaChartCard *
show_card (JihuaPageFixture *fixture,
           const char       *id)
{
  GtkWidget *overlay = adw_toast_overlay_new ();
  GtkWidget *card = jihua_chart_card_new (fixture->document, get_target (fixture, id));

  gtk_widget_set_valign (card, GTK_ALIGN_START);
  adw_toast_overlay_set_child (ADW_TOAST_OVERLAY (overlay), card);
  jihua_page_fixture_show (fixture, overlay);

  return JIHUA_CHART_CARD (card);
}

static GFile *
make_folder (void)
{
  g_autofree char *path = g_dir_make_tmp ("charts-XXXXXX", NULL);

  g_assert_nonnull (path);

  return g_file_new_for_path (path);
}

static GdkTexture *
load_picture (GFile *file)
{
  g_autoptr (GError) error = NULL;
  GdkTexture *texture = gdk_texture_new_from_file (file, &error);

  g_assert_no_error (error);

  return texture;
}

static void
remove_file (GFile *file)
{
  g_autoptr (GFile) folder = g_file_get_parent (file);

  g_assert_true (g_file_delete (file, NULL, NULL));
  g_assert_true (g_file_delete (folder, NULL, NULL));
}

/* --- Signs ---------------------------------------------------------------- */

#define BIT(sign) (1u << JIHUA_CHART_SIGN_##sign)

static const struct {
  const char *id;
  guint       as_of;
  guint       signs;
} signs[] = {
  { "A5", 9, BIT (PROVISIONAL) | BIT (NOT_REPORTED) },
  { "A5", 12, BIT (FINAL) | BIT (PROVISIONAL) | BIT (NOT_REPORTED) },
  { "A33", 9, BIT (PROVISIONAL) | BIT (LAST_YEAR) | BIT (PACE) | BIT (NOT_REPORTED) },
  { "A36", 9, BIT (PROVISIONAL) | BIT (REFERENCE) },
  { "A35", 9, BIT (FORBIDDEN) },
  { "A25.1", 9, 0 },
};

static void
test_signs (JihuaPageFixture *fixture,
            gconstpointer     data)
{
  for (gsize i = 0; i < G_N_ELEMENTS (signs); i++) {
    g_autoptr (JihuaTargetSeries) series = NULL;

    jihua_document_set_as_of (fixture->document, jihua_period_new (2024, signs[i].as_of));
    series = jihua_target_series_new (fixture->document, get_target (fixture, signs[i].id));
    g_test_message ("%s as of %u", signs[i].id, signs[i].as_of);
    g_assert_cmphex (jihua_chart_signs_find (series) & ~BIT (NOT_REPORTED), ==, signs[i].signs & ~BIT (NOT_REPORTED));
  }
}

static void
test_reference_is_named (JihuaPageFixture *fixture,
                         gconstpointer     data)
{
  g_autoptr (JihuaTargetSeries) series = jihua_target_series_new (fixture->document, get_target (fixture, "A36"));
  g_autofree char *label = jihua_chart_sign_dup_label (JIHUA_CHART_SIGN_REFERENCE, series);

  g_assert_true (jihua_target_series_get_reference (series) == get_target (fixture, "A1"));
  g_assert_cmpstr (label, ==, jihua_node_get_display_title (jihua_page_fixture_get_node (fixture, "A1")));
}

/* The forbidden side lies over a ceiling, beyond its tolerance; a floor has none. */
static void
test_forbidden_side (JihuaPageFixture *fixture,
                     gconstpointer     data)
{
  JihuaTargetChart *chart = JIHUA_TARGET_CHART (jihua_chart_card_get_chart (show_card (fixture, "A35")));
  JihuaChartView *view = jihua_target_chart_get_view (chart);
  graphene_rect_t area;

  g_assert_true (jihua_chart_view_get_forbidden (view, &area));
  g_assert_cmpfloat_with_epsilon (area.origin.y + area.size.height, jihua_plot_get_y (&view->plot, 3.2), .1);
  g_assert_cmpfloat (area.size.height, >, 4);
  g_assert_cmpfloat (area.origin.y, >=, jihua_plot_get_top (&view->plot));

  jihua_target_chart_set_target (chart, get_target (fixture, "A5"));
  jihua_test_settle (fixture->window);
  g_assert_false (jihua_chart_view_get_forbidden (view, &area));
}

/* --- Files ---------------------------------------------------------------- */

static void
test_png (JihuaPageFixture *fixture,
          gconstpointer     data)
{
  JihuaChartCard *card = show_card (fixture, "A5");
  g_autoptr (GFile) folder = make_folder ();
  g_autoptr (GFile) chosen = g_file_get_child (folder, "picture");
  g_autoptr (GFile) file = g_file_get_child (folder, "picture.png");
  g_autoptr (GdkTexture) texture = NULL;
  g_autoptr (GError) error = NULL;

  /* The extension comes by itself. */
  g_assert_true (jihua_chart_card_save (card, chosen, JIHUA_PICTURE_PNG, &error));
  g_assert_no_error (error);

  texture = load_picture (file);
  g_assert_cmpint (gdk_texture_get_width (texture), ==, WIDTH * 2);
  g_assert_cmpint (gdk_texture_get_height (texture), >, 700);
  remove_file (file);
}

static guint
count_strings (const char *text,
               const char *string)
{
  guint n = 0;

  for (const char *at = strstr (text, string); at != NULL; at = strstr (at + 1, string))
    n++;

  return n;
}

static void
ignore_markup (GMarkupParseContext *context,
               const char          *name,
               const char         **attributes,
               const char         **values,
               gpointer             data,
               GError             **error)
{
  guint *n_elements = data;

  (*n_elements)++;
}

static void
test_svg (JihuaPageFixture *fixture,
          gconstpointer     data)
{
  static const GMarkupParser parser = { .start_element = ignore_markup };
  JihuaChartCard *card = show_card (fixture, "A33");
  g_autoptr (GFile) folder = make_folder ();
  g_autoptr (GFile) file = g_file_get_child (folder, "picture.svg");
  g_autoptr (GMarkupParseContext) context = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;
  guint n_elements = 0;
  gsize length;

  g_assert_true (jihua_chart_card_save (card, file, JIHUA_PICTURE_SVG, &error));
  g_assert_no_error (error);
  g_assert_true (g_file_load_contents (file, NULL, &text, &length, NULL, &error));
  g_assert_no_error (error);

  context = g_markup_parse_context_new (&parser, 0, &n_elements, NULL);
  g_assert_true (g_markup_parse_context_parse (context, text, (gssize) length, &error));
  g_assert_true (g_markup_parse_context_end_parse (context, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (n_elements, >, 200);

  /* Sharp at any size: outlines, and no pixels in it. */
  g_assert_nonnull (strstr (text, "width=\"960px\""));
  g_assert_cmpuint (count_strings (text, "<path"), >, 60);
  g_assert_cmpuint (count_strings (text, "<image"), ==, 0);
  g_assert_nonnull (strstr (text, "<title>"));
  g_assert_nonnull (strstr (text, jihua_node_get_display_title (jihua_page_fixture_get_node (fixture, "A33"))));
  g_assert_nonnull (strstr (text, "<desc>Jan–Sep 94.8; goal "));
  remove_file (file);
}

/* What a person typed may look like markup. */
static void
test_svg_escapes (JihuaPageFixture *fixture,
                  gconstpointer     data)
{
  g_autoptr (JihuaChartPicture) picture = jihua_chart_picture_new (fixture->document, get_target (fixture, "A33"));
  g_autoptr (GskRenderNode) node = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autofree char *text = NULL;
  int height;

  node = jihua_chart_picture_render (picture, WIDTH, &height);
  bytes = jihua_picture_encode (node, WIDTH, height, "R&D <5%>", "", JIHUA_PICTURE_SVG, NULL);
  text = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
  g_assert_nonnull (strstr (text, "<title>R&amp;D &lt;5%&gt;</title>"));
}

static void
test_cannot_save (JihuaPageFixture *fixture,
                  gconstpointer     data)
{
  JihuaChartCard *card = show_card (fixture, "A5");
  g_autoptr (GFile) folder = make_folder ();
  g_autoptr (GFile) missing = g_file_get_child (folder, "missing/picture.png");
  g_autoptr (GFile) bare = g_file_get_child (folder, "picture");
  g_autoptr (GFile) taken = g_file_get_child (folder, "picture.png");
  g_autofree char *contents = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_false (jihua_chart_card_save (card, missing, JIHUA_PICTURE_PNG, &error));
  g_assert_nonnull (error);
  g_clear_error (&error);

  /* Nobody was asked about a file of that other name. */
  g_assert_true (g_file_replace_contents (taken, "mine", 4, NULL, FALSE, 0, NULL, NULL, NULL));
  g_assert_false (jihua_chart_card_save (card, bare, JIHUA_PICTURE_PNG, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_EXISTS);
  g_assert_true (g_file_load_contents (taken, NULL, &contents, NULL, NULL, NULL));
  g_assert_cmpstr (contents, ==, "mine");
  remove_file (taken);
}

/* --- Milestones ----------------------------------------------------------- */

#define MILESTONE "2.1.3"

/* The first thing in time, the second late, the third not at all. */
static void
do_items (JihuaPageFixture *fixture)
{
  static const GDateMonth months[] = { G_DATE_SEPTEMBER, G_DATE_NOVEMBER };
  GStrv items = jihua_target_get_goal (get_target (fixture, MILESTONE))->items;

  for (gsize i = 0; i < G_N_ELEMENTS (months); i++) {
    g_autoptr (GDate) date = g_date_new_dmy (12, months[i], 2024);
    g_autoptr (JihuaRecord) record = jihua_record_new_item (MILESTONE, items[i], date, NULL, "省重点项目办");

    jihua_document_put_record (fixture->document, record);
  }
  jihua_document_set_as_of (fixture->document, jihua_period_new (2024, 12));
}

static void
test_milestone_picture (JihuaPageFixture *fixture,
                        gconstpointer     data)
{
  g_autoptr (GFile) folder = make_folder ();
  g_autoptr (GFile) file = g_file_get_child (folder, "milestone.svg");
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;
  JihuaChartCard *card;
  JihuaDrawing *chart;

  do_items (fixture);
  card = show_card (fixture, MILESTONE);
  chart = JIHUA_DRAWING (jihua_chart_card_get_chart (card));
  g_assert_cmpint (__builtin_popcount (JIHUA_DRAWING_GET_IFACE (chart)->find_signs (chart)), ==, 3);

  g_assert_true (jihua_chart_card_save (card, file, JIHUA_PICTURE_SVG, &error));
  g_assert_no_error (error);
  g_assert_true (g_file_load_contents (file, NULL, &text, NULL, NULL, NULL));
  g_assert_cmpuint (count_strings (text, "<path"), >, 60);
  g_assert_nonnull (strstr (text, "<desc>Due on "));
  remove_file (file);
}

/* --- Looks ---------------------------------------------------------------- */

static GdkTexture *
paint (JihuaPageFixture *fixture,
       const char       *id)
{
  g_autoptr (JihuaChartPicture) picture = jihua_chart_picture_new (fixture->document, get_target (fixture, id));
  g_autoptr (GskRenderNode) node = NULL;
  int height;

  node = jihua_chart_picture_render (picture, WIDTH, &height);

  return jihua_picture_to_texture (node, WIDTH, height);
}

static GBytes *
get_pixels (GdkTexture *texture)
{
  g_autoptr (GdkTextureDownloader) downloader = gdk_texture_downloader_new (texture);
  gsize stride;

  return gdk_texture_downloader_download_bytes (downloader, &stride);
}

/* A report is printed on white paper, whatever the window looks like. */
static void
test_always_light (JihuaPageFixture *fixture,
                   gconstpointer     data)
{
  AdwStyleManager *styles = adw_style_manager_get_default ();
  g_autoptr (GBytes) light = NULL;
  g_autoptr (GBytes) dark = NULL;
  g_autoptr (GdkTexture) texture = paint (fixture, "A5");
  const guint8 *corner;

  light = get_pixels (texture);
  corner = g_bytes_get_data (light, NULL);
  g_assert_cmpuint (corner[0], ==, 255);

  adw_style_manager_set_color_scheme (styles, ADW_COLOR_SCHEME_FORCE_DARK);
  g_clear_object (&texture);
  texture = paint (fixture, "A5");
  dark = get_pixels (texture);
  adw_style_manager_set_color_scheme (styles, ADW_COLOR_SCHEME_DEFAULT);

  g_assert_true (g_bytes_equal (light, dark));
}

static void
test_pictures (JihuaPageFixture *fixture,
               gconstpointer     data)
{
  static const char * const ids[] = {
    "A1", "A2", "A5", "A7", "A8", "A9.1", "A10", "A20", "A24", "A25.1", "A33", "A34", "A35", "A36", "A40", "A44", "A47",
    MILESTONE,
  };

  do_items (fixture);
  for (gsize i = 0; i < G_N_ELEMENTS (ids); i++) {
    g_autoptr (GdkTexture) texture = paint (fixture, ids[i]);
    g_autofree char *name = g_strdup_printf ("chart-picture-%s.png", ids[i]);
    g_autofree char *path = g_build_filename (g_getenv ("JIHUA_SCREENSHOT_DIR"), name, NULL);

    g_assert_true (gdk_texture_save_to_png (texture, path));
  }
}

/* --- Menu ----------------------------------------------------------------- */

static void
texture_read (GObject      *source,
              GAsyncResult *result,
              gpointer      user_data)
{
  GdkTexture **texture = user_data;

  *texture = gdk_clipboard_read_texture_finish (GDK_CLIPBOARD (source), result, NULL);
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
test_copy (JihuaPageFixture *fixture,
           gconstpointer     data)
{
  GtkWidget *card = GTK_WIDGET (show_card (fixture, "A33"));
  g_autoptr (GdkTexture) texture = NULL;
  g_autofree char *text = NULL;

  g_assert_true (gtk_widget_activate_action (card, "chart.copy-image", NULL));
  gdk_clipboard_read_texture_async (gtk_widget_get_clipboard (card), NULL, texture_read, &texture);
  jihua_test_wait_until (is_set, &texture);
  g_assert_cmpint (gdk_texture_get_width (texture), ==, WIDTH * 2);

  g_assert_true (gtk_widget_activate_action (card, "chart.copy-figures", NULL));
  gdk_clipboard_read_text_async (gtk_widget_get_clipboard (card), NULL, text_read, &text);
  jihua_test_wait_until (is_set, &text);
  g_assert_nonnull (strstr (text, "\nJan–Sep\t94.8\t"));
}

static void
test_copy_milestone (JihuaPageFixture *fixture,
                     gconstpointer     data)
{
  GtkWidget *card;
  g_autofree char *text = NULL;

  do_items (fixture);
  card = GTK_WIDGET (show_card (fixture, MILESTONE));
  g_assert_true (gtk_widget_activate_action (card, "chart.copy-figures", NULL));
  gdk_clipboard_read_text_async (gtk_widget_get_clipboard (card), NULL, text_read, &text);
  jihua_test_wait_until (is_set, &text);
  g_assert_true (g_str_has_prefix (text, "Item\tDue\tDone\n"));
  g_assert_cmpuint (count_strings (text, "\n"), ==, 4);
  g_assert_nonnull (strstr (text, "\tOct 31, 2024\tNov 12, 2024\n"));
}

static void
test_menu (JihuaPageFixture *fixture,
           gconstpointer     data)
{
  JihuaChartCard *card = show_card (fixture, data);
  g_autoptr (GPtrArray) menus = jihua_page_fixture_find_all (GTK_WIDGET (card), GTK_TYPE_POPOVER_MENU);
  GtkWidget *menu = NULL;

  for (guint i = 0; i < menus->len; i++) {
    if (gtk_widget_get_parent (g_ptr_array_index (menus, i)) == GTK_WIDGET (card))
      menu = g_ptr_array_index (menus, i);
  }
  g_assert_nonnull (menu);
  g_assert_false (gtk_widget_get_visible (menu));

  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (card), "chart.open-menu", NULL));
  g_assert_true (gtk_widget_get_visible (menu));
  gtk_popover_popdown (GTK_POPOVER (menu));
}

/* From the drawing a screen reader gets to the figures themselves. */
static void
test_details (JihuaPageFixture *fixture,
              gconstpointer     data)
{
  GtkWidget *page = jihua_target_page_new (fixture->document, jihua_page_fixture_get_node (fixture, "A5"));

  jihua_page_fixture_show (fixture, page);
  g_assert_true (gtk_test_accessible_has_relation (jihua_test_find (page, JIHUA_TYPE_TARGET_CHART),
                                                   GTK_ACCESSIBLE_RELATION_DETAILS));
}

#define ADD(name, function) \
  g_test_add ("/chart-picture/" name, JihuaPageFixture, NULL, \
              jihua_page_fixture_set_up_published, function, jihua_page_fixture_tear_down)

int
main (int    argc,
      char **argv)
{
  jihua_test_init (&argc, &argv);

  ADD ("signs", test_signs);
  ADD ("reference-is-named", test_reference_is_named);
  ADD ("forbidden-side", test_forbidden_side);
  ADD ("milestone-picture", test_milestone_picture);
  ADD ("png", test_png);
  ADD ("svg", test_svg);
  ADD ("svg-escapes", test_svg_escapes);
  ADD ("cannot-save", test_cannot_save);
  ADD ("always-light", test_always_light);
  ADD ("pictures", test_pictures);
  ADD ("copy", test_copy);
  ADD ("copy-milestone", test_copy_milestone);
  g_test_add ("/chart-picture/menu", JihuaPageFixture, "A5",
              jihua_page_fixture_set_up_published, test_menu, jihua_page_fixture_tear_down);
  g_test_add ("/chart-picture/menu-of-milestone", JihuaPageFixture, MILESTONE,
              jihua_page_fixture_set_up_published, test_menu, jihua_page_fixture_tear_down);
  ADD ("details", test_details);

  return g_test_run ();
}
