/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <math.h>

#include "jihua-locale.h"
#include "jihua-notice-page.h"
#include "jihua-official-content.h"
#include "jihua-page-fixture.h"
#include "jihua-printed-text.h"
#include "jihua-progress-row.h"
#include "jihua-repair-row.h"
#include "jihua-section-page.h"
#include "jihua-status-mark.h"
#include "jihua-test-utils.h"
#include "jihua-text-spot.h"

static void
read_as (gpointer    page,
         const char *reading)
{
  AdwToggleGroup *toggles = jihua_test_find (page, ADW_TYPE_TOGGLE_GROUP);

  adw_toggle_group_set_active_name (toggles, reading);
  jihua_test_settle (page);
}

static JihuaSectionPage *
open_page (JihuaPageFixture *fixture,
           const char       *id)
{
  JihuaSection *section = JIHUA_SECTION (jihua_page_fixture_get_node (fixture, id));
  GtkWidget *page = jihua_section_page_new (fixture->document, section);

  jihua_page_fixture_show (fixture, page);

  return JIHUA_SECTION_PAGE (page);
}

/* A section at its official text. */
static JihuaSectionPage *
open_section (JihuaPageFixture *fixture,
              const char       *id)
{
  JihuaSectionPage *page = open_page (fixture, id);

  if (jihua_section_page_get_official_text (page) != NULL)
    read_as (page, "restored");

  return page;
}

/* --- Words in the text ---------------------------------------------------- */

/* What stands between the bounds of a mark, on the page, are the very words of
 * the goal, and the place of the mark. */
static void
assert_mark (const JihuaOfficialContent *content,
             const JihuaOfficialMark    *mark)
{
  g_autofree char *stretch = g_strndup (content->text->str + mark->start, mark->end - mark->start);
  g_autofree char *words = jihua_official_content_strip (stretch);

  g_assert_cmpstr (words, ==, jihua_target_get_goal (mark->target)->words);
  g_assert_cmpuint (strlen (stretch), >, strlen (words));
}

static void
test_words (JihuaPageFixture *fixture,
            gconstpointer     data)
{
  GPtrArray *nodes = jihua_plan_get_nodes (jihua_document_get_plan (fixture->document));
  guint n_targets = 0;

  for (guint i = 0; i < nodes->len; i++) {
    JihuaNode *node = g_ptr_array_index (nodes, i);
    g_autoptr (JihuaOfficialContent) content = NULL;
    g_autofree char *stripped = NULL;
    guint end = 0;

    if (!JIHUA_IS_SECTION (node) || jihua_section_get_kind (JIHUA_SECTION (node)) != JIHUA_SECTION_MEASURE)
      continue;

    content = jihua_official_content_new_restored (JIHUA_SECTION (node), 19, 12);
    g_assert_cmpuint (content->marks->len, ==,
                      g_list_model_get_n_items (jihua_section_get_children (JIHUA_SECTION (node))));

    for (guint j = 0; j < content->marks->len; j++) {
      const JihuaOfficialMark *mark = &g_array_index (content->marks, JihuaOfficialMark, j);

      assert_mark (content, mark);
      g_assert_cmpuint (mark->start, >=, end);
      end = mark->end;
    }

    /* Without the places of the marks it is the text, to the letter. */
    stripped = jihua_official_content_strip (content->text->str);
    g_assert_true (g_str_has_suffix (stripped, jihua_section_get_text (JIHUA_SECTION (node))));
    g_assert_nonnull (strstr (stripped, jihua_node_get_title (node)));
    n_targets += content->marks->len;
  }

  g_assert_cmpuint (n_targets, ==, 68);
}

static JihuaTextSpot *
find_spot_in (JihuaOfficialText *text,
              const char        *id)
{
  GListModel *spots = jihua_official_text_get_spots (text);

  for (guint i = 0; i < g_list_model_get_n_items (spots); i++) {
    g_autoptr (JihuaTextSpot) spot = g_list_model_get_item (spots, i);
    JihuaStanding *standing = jihua_text_spot_get_standing (spot);

    if (g_str_equal (jihua_node_get_id (jihua_standing_get_node (standing)), id))
      return spot;
  }

  g_assert_not_reached ();
}

static JihuaTextSpot *
find_spot (JihuaSectionPage *page,
           const char       *id)
{
  return find_spot_in (jihua_section_page_get_official_text (page), id);
}

/* Words that fill a line and a half have no one left edge. */
#define LINE_HEIGHT 45

static void
assert_place (GtkLabel      *label,
              JihuaTextSpot *spot)
{
  graphene_rect_t bounds;
  guint start, end;
  int index, x, y;

  jihua_text_spot_get_span (spot, &start, &end);
  g_assert_true (gtk_widget_compute_bounds (GTK_WIDGET (spot), GTK_WIDGET (label), &bounds));
  if (bounds.size.height > LINE_HEIGHT)
    return;

  gtk_label_get_layout_offsets (label, &x, &y);
  g_assert_true (pango_layout_xy_to_index (gtk_label_get_layout (label),
                                           ((int) bounds.origin.x + 4 - x) * PANGO_SCALE,
                                           ((int) (bounds.origin.y + bounds.size.height / 2) - y) * PANGO_SCALE,
                                           &index, NULL));
  g_assert_cmpint (index, ==, (int) start);
}

static void
assert_places (JihuaOfficialText *text)
{
  GListModel *spots = jihua_official_text_get_spots (text);

  g_assert_cmpuint (g_list_model_get_n_items (spots), ==, 5);

  for (guint i = 0; i < 5; i++) {
    g_autoptr (JihuaTextSpot) spot = g_list_model_get_item (spots, i);

    assert_place (jihua_test_find (text, GTK_TYPE_LABEL), spot);
  }
}

/* A spot covers its words: what stands at its left edge is their first letter. */
static void
test_places (JihuaPageFixture *fixture,
             gconstpointer     data)
{
  JihuaSectionPage *page = open_section (fixture, "3.2");

  /* Wide enough that none of the words are broken. */
  jihua_test_resize (fixture->window, 1200, 800);
  assert_places (jihua_section_page_get_official_text (page));
}

static void
test_click (JihuaPageFixture *fixture,
            gconstpointer     data)
{
  JihuaSectionPage *page = open_section (fixture, "3.2");
  JihuaTargetList *list = jihua_section_page_get_target_list (page);
  JihuaTarget *target = JIHUA_TARGET (jihua_page_fixture_get_node (fixture, "3.2.3"));
  JihuaTargetRow *row = jihua_target_list_find_row (list, target);

  g_assert_null (jihua_target_list_get_selected (list));

  g_signal_emit_by_name (find_spot (page, "3.2.3"), "clicked");
  g_assert_true (jihua_target_list_get_selected (list) == target);
  g_assert_true (gtk_widget_has_css_class (GTK_WIDGET (row), "chosen"));
  g_assert_null (fixture->opened);

  g_signal_emit_by_name (find_spot (page, "3.2.3"), "clicked");
  g_assert_cmpstr (fixture->opened, ==, "3.2.3");

  g_signal_emit_by_name (find_spot (page, "3.2.2"), "clicked");
  g_assert_false (gtk_widget_has_css_class (GTK_WIDGET (row), "chosen"));
  g_assert_cmpstr (fixture->opened, ==, "3.2.3");
}

static void
test_enter (JihuaPageFixture *fixture,
            gconstpointer     data)
{
  JihuaSectionPage *page = open_section (fixture, "3.2");
  JihuaTextSpot *spot = find_spot (page, "3.2.5");

  g_assert_true (gtk_widget_grab_focus (GTK_WIDGET (spot)));
  g_assert_true (gtk_widget_activate (GTK_WIDGET (spot)));
  g_assert_cmpstr (fixture->opened, ==, "3.2.5");
  gtk_test_accessible_assert_role (spot, GTK_ACCESSIBLE_ROLE_LINK);
}

static void
test_light (JihuaPageFixture *fixture,
            gconstpointer     data)
{
  JihuaSectionPage *page = open_section (fixture, "3.2");
  JihuaOfficialText *text = jihua_section_page_get_official_text (page);
  JihuaTargetList *list = jihua_section_page_get_target_list (page);
  JihuaTarget *target = JIHUA_TARGET (jihua_page_fixture_get_node (fixture, "3.2.4"));
  JihuaTargetRow *row = jihua_target_list_find_row (list, target);

  jihua_official_text_set_lit (text, target);
  g_assert_true (gtk_widget_has_css_class (GTK_WIDGET (row), "lit"));
  jihua_official_text_set_lit (text, NULL);
  g_assert_false (gtk_widget_has_css_class (GTK_WIDGET (row), "lit"));

  g_object_set (list, "lit", target, NULL);
  g_assert_true (jihua_official_text_get_lit (text) == target);
}

static GtkWidget *
find_label (GtkWidget  *widget,
            const char *text)
{
  g_autoptr (GPtrArray) labels = jihua_page_fixture_find_all (widget, GTK_TYPE_LABEL);

  for (guint i = 0; i < labels->len; i++) {
    if (g_str_equal (gtk_label_get_text (g_ptr_array_index (labels, i)), text))
      return g_ptr_array_index (labels, i);
  }

  g_assert_not_reached ();
}

static void
test_update (JihuaPageFixture *fixture,
             gconstpointer     data)
{
  JihuaSectionPage *page = open_section (fixture, "3.2");
  JihuaTarget *target = JIHUA_TARGET (jihua_page_fixture_get_node (fixture, "3.2.3"));
  JihuaTargetRow *row = jihua_target_list_find_row (jihua_section_page_get_target_list (page), target);
  JihuaStatusMark *mark = jihua_test_find (row, JIHUA_TYPE_STATUS_MARK);
  GtkWidget *spot = GTK_WIDGET (find_spot (page, "3.2.3"));

  g_assert_cmpint (jihua_status_mark_get_status (mark), ==, JIHUA_STATUS_NOT_REPORTED);
  g_assert_true (gtk_widget_has_css_class (spot, "status-not-reported"));
  g_assert_true (jihua_test_shows_text (row, "—"));

  jihua_page_fixture_put (fixture, "3.2.3", 9, "23");
  g_assert_cmpint (jihua_status_mark_get_status (mark), ==, JIHUA_STATUS_BEHIND);
  g_assert_true (gtk_widget_has_css_class (spot, "status-behind"));
  g_assert_false (gtk_widget_has_css_class (spot, "status-not-reported"));
  g_assert_true (jihua_test_shows_text (row, "23"));
  g_assert_true (jihua_test_shows_text (row, "/ 50"));
  g_assert_true (jihua_test_shows_text (row, "46%"));
  g_assert_true (jihua_test_shows_text (row, "Behind"));
  g_assert_true (gtk_widget_has_css_class (find_label (GTK_WIDGET (row), "Behind"), "status-behind"));
  g_assert_false (gtk_widget_has_css_class (find_label (GTK_WIDGET (row), "23"), "dimmed"));

  /* Later, the figure is still known, but not the current one. */
  jihua_document_set_as_of (fixture->document, jihua_period_new (2024, 12));
  g_assert_true (jihua_test_shows_text (row, "Not reported"));
  g_assert_true (gtk_widget_has_css_class (find_label (GTK_WIDGET (row), "23"), "dimmed"));
  g_assert_false (jihua_test_shows_text (row, "46%"));
}

static void
clipboard_read (GObject      *clipboard,
                GAsyncResult *result,
                gpointer      user_data)
{
  char **text = user_data;

  *text = gdk_clipboard_read_text_finish (GDK_CLIPBOARD (clipboard), result, NULL);
}

static gboolean
is_set (gpointer data)
{
  char **text = data;

  return *text != NULL;
}

/* What is copied is the wording alone. */
static void
test_copy (JihuaPageFixture *fixture,
           gconstpointer     data)
{
  JihuaSectionPage *page = open_section (fixture, "3.2");
  GtkLabel *label = jihua_test_find (jihua_section_page_get_official_text (page), GTK_TYPE_LABEL);
  g_autofree char *copied = NULL;

  gtk_label_select_region (label, 0, -1);
  g_signal_emit_by_name (label, "copy-clipboard");
  gdk_clipboard_read_text_async (gtk_widget_get_clipboard (GTK_WIDGET (label)), NULL, clipboard_read, &copied);
  jihua_test_wait_until (is_set, &copied);

  g_assert_true (g_str_has_suffix (copied, jihua_section_get_text (JIHUA_SECTION (
                                             jihua_page_fixture_get_node (fixture, "3.2")))));
}

static int
find_mark_advance (GtkLabel *label)
{
  GSList *attributes = pango_attr_list_get_attributes (gtk_label_get_attributes (label));
  int advance = 0;

  for (GSList *l = attributes; l != NULL; l = l->next) {
    PangoAttribute *attribute = l->data;

    if (attribute->klass->type == PANGO_ATTR_SHAPE)
      advance = MAX (advance, ((PangoAttrShape *) attribute)->logical_rect.width / PANGO_SCALE);
  }
  g_slist_free_full (attributes, (GDestroyNotify) pango_attribute_destroy);

  return advance;
}

/* The marks have the size of the text, and the room it takes. */
static void
test_marks_grow (JihuaPageFixture *fixture,
                 gconstpointer     data)
{
  JihuaSectionPage *page = open_section (fixture, "3.2");
  JihuaOfficialText *text = jihua_section_page_get_official_text (page);
  GtkLabel *label = jihua_test_find (text, GTK_TYPE_LABEL);
  GtkSettings *settings = gtk_settings_get_default ();
  int dpi;

  g_object_get (settings, "gtk-xft-dpi", &dpi, NULL);
  g_assert_cmpint (jihua_text_spot_get_mark_size (GTK_WIDGET (text), NULL), ==, 12);
  g_assert_cmpint (find_mark_advance (label), ==, 19);

  g_object_set (settings, "gtk-xft-dpi", dpi * 2, NULL);
  jihua_test_settle (text);
  g_assert_cmpint (jihua_text_spot_get_mark_size (GTK_WIDGET (text), NULL), ==, 24);
  g_assert_cmpint (find_mark_advance (label), ==, 38);
  jihua_test_screenshot (fixture->window, "section-large-text");

  g_object_set (settings, "gtk-xft-dpi", dpi, NULL);
}

/* --- In translation -------------------------------------------------------- */

/* The words of every target are marked in the translation as well. */
static void
test_translated_words (JihuaPageFixture *fixture,
                       gconstpointer     data)
{
  GPtrArray *nodes = jihua_plan_get_nodes (jihua_document_get_plan (fixture->document));
  guint n_targets = 0;

  for (guint i = 0; i < nodes->len; i++) {
    JihuaNode *node = g_ptr_array_index (nodes, i);
    g_autoptr (JihuaOfficialContent) content = NULL;
    g_autofree char *stripped = NULL;

    if (!JIHUA_IS_SECTION (node) || jihua_section_get_kind (JIHUA_SECTION (node)) != JIHUA_SECTION_MEASURE)
      continue;

    content = jihua_official_content_new_translated (JIHUA_SECTION (node), 19, 12);
    stripped = jihua_official_content_strip (content->text->str);
    g_assert_true (g_str_has_prefix (stripped, jihua_node_get_id (node)));
    g_assert_true (g_str_has_suffix (stripped, jihua_section_get_display_text (JIHUA_SECTION (node))));
    g_assert_cmpuint (content->marks->len, ==,
                      g_list_model_get_n_items (jihua_section_get_children (JIHUA_SECTION (node))));
    n_targets += content->marks->len;
  }

  g_assert_cmpuint (n_targets, ==, 68);
}

static void
test_translation (JihuaPageFixture *fixture,
                  gconstpointer     data)
{
  JihuaSectionPage *page = open_page (fixture, "3.2");
  JihuaOfficialText *translation = jihua_section_page_get_translation (page);
  JihuaOfficialText *official = jihua_section_page_get_official_text (page);
  g_autoptr (JihuaTextSpot) spot = g_list_model_get_item (jihua_official_text_get_spots (translation), 1);
  g_autofree char *stretch = NULL;
  g_autofree char *words = NULL;
  guint start, end;

  read_as (page, "translation");
  g_assert_true (gtk_widget_get_mapped (GTK_WIDGET (translation)));
  g_assert_false (gtk_widget_get_mapped (GTK_WIDGET (official)));
  g_assert_true (jihua_test_shows_text (page, "Unofficial translation"));
  assert_places (translation);
  jihua_text_spot_get_span (spot, &start, &end);
  stretch = g_strndup (jihua_official_text_get_content (translation) + start, end - start);
  words = jihua_official_content_strip (stretch);
  g_assert_cmpstr (words, ==, "30 “Eagle Enterprises”");

  read_as (page, "restored");
  g_assert_false (gtk_widget_get_mapped (GTK_WIDGET (translation)));
  g_assert_true (gtk_widget_get_mapped (GTK_WIDGET (official)));
  g_assert_true (jihua_test_shows_text (page, "Official text"));
}

static gboolean
is_beside (gpointer left,
           gpointer right)
{
  graphene_rect_t a, b;

  return gtk_widget_compute_bounds (left, gtk_widget_get_parent (left), &a)
         && gtk_widget_compute_bounds (right, gtk_widget_get_parent (right), &b)
         && fabsf (a.origin.y - b.origin.y) < LINE_HEIGHT && a.origin.x + a.size.width < b.origin.x;
}

/* Words, their translation and the row of the target point at each other. */
static void
test_both (JihuaPageFixture *fixture,
           gconstpointer     data)
{
  JihuaSectionPage *page = open_page (fixture, "3.2");
  JihuaOfficialText *translation = jihua_section_page_get_translation (page);
  JihuaOfficialText *official = jihua_section_page_get_official_text (page);
  JihuaTargetList *list = jihua_section_page_get_target_list (page);
  JihuaTarget *target = JIHUA_TARGET (jihua_page_fixture_get_node (fixture, "3.2.3"));

  read_as (page, "both");
  jihua_test_resize (fixture->window, 1100, 800);
  g_assert_true (is_beside (translation, official));

  g_signal_emit_by_name (find_spot_in (translation, "3.2.3"), "clicked");
  g_assert_true (jihua_official_text_get_selected (official) == target);
  g_assert_true (jihua_target_list_get_selected (list) == target);
  g_signal_emit_by_name (find_spot_in (official, "3.2.3"), "clicked");
  g_assert_cmpstr (fixture->opened, ==, "3.2.3");

  g_object_set (list, "lit", target, NULL);
  g_assert_true (jihua_official_text_get_lit (translation) == target);
  g_assert_true (jihua_official_text_get_lit (official) == target);

  jihua_test_resize (fixture->window, 360, 800);
  g_assert_false (is_beside (translation, official));
  g_assert_cmpint (jihua_page_fixture_get_content_width (fixture), <=, 360);
}

/* What was read last is read next; the print is only looked up. */
static void
test_remembered (JihuaPageFixture *fixture,
                 gconstpointer     data)
{
  static const struct { const char *chosen, *next; } table[] = {
    { "both", "both" }, { "restored", "restored" }, { "printed", "restored" }, { "translation", "translation" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (table); i++) {
    JihuaSectionPage *page = open_page (fixture, "1.1");

    read_as (page, table[i].chosen);
    jihua_test_close (g_steal_pointer (&fixture->window));

    page = open_page (fixture, "2.1");
    g_assert_cmpstr (adw_toggle_group_get_active_name (jihua_test_find (page, ADW_TYPE_TOGGLE_GROUP)), ==,
                     table[i].next);
    jihua_test_close (g_steal_pointer (&fixture->window));
  }
}

static void
test_untranslated (JihuaPageFixture *fixture,
                   gconstpointer     data)
{
  JihuaSectionPage *page;

  jihua_locale_set_language ("zh_CN");
  page = open_page (fixture, "3.2");
  g_assert_null (jihua_section_page_get_translation (page));
  g_assert_true (gtk_widget_get_mapped (GTK_WIDGET (jihua_section_page_get_official_text (page))));
  g_assert_cmpuint (adw_toggle_group_get_n_toggles (jihua_test_find (page, ADW_TYPE_TOGGLE_GROUP)), ==, 2);
  g_assert_true (jihua_test_shows_text (page, "官方原文"));
  jihua_locale_set_language ("en");
}

/* --- As printed ----------------------------------------------------------- */

static void
test_printed (JihuaPageFixture *fixture,
              gconstpointer     data)
{
  JihuaSectionPage *page = open_section (fixture, "1.1");
  JihuaOfficialText *text = jihua_section_page_get_official_text (page);
  AdwToggleGroup *toggles = jihua_test_find (page, ADW_TYPE_TOGGLE_GROUP);
  GListModel *spots = jihua_official_text_get_spots (text);
  g_autoptr (JihuaTextSpot) spot = NULL;
  g_autofree char *words = NULL;
  guint start, end;

  g_assert_cmpuint (g_list_model_get_n_items (spots), ==, 2);
  adw_toggle_group_set_active_name (toggles, "printed");
  jihua_test_settle (page);

  g_assert_cmpstr (jihua_official_text_get_content (text), ==,
                   jihua_node_get_printed (jihua_page_fixture_get_node (fixture, "1.1")));
  g_assert_cmpuint (g_list_model_get_n_items (spots), ==, 1);
  spot = g_list_model_get_item (spots, 0);
  jihua_text_spot_get_span (spot, &start, &end);
  words = g_strndup (jihua_official_text_get_content (text) + start, end - start);
  g_assert_cmpstr (words, ==, "１０２３ ６ 亿元");

  adw_toggle_group_set_active_name (toggles, "restored");
  g_assert_cmpuint (g_list_model_get_n_items (spots), ==, 2);
}

static const struct {
  const char *section;
  const char *printed;
  const char *restored;
} repairs[] = {
  { "1.1", "１０２３ ６ 亿元", "1023.6亿元" },
  { "3.3", "涅?", "涅槃" },
  { "4.1", "１ ２↵万家", "1.2万家" },
  { "9.2", "ＰＭ２ ５", "PM2.5" },
  { "A:8", "０ ００８", "0.008" },
};

static void
test_repairs (JihuaPageFixture *fixture,
              gconstpointer     data)
{
  for (gsize i = 0; i < G_N_ELEMENTS (repairs); i++) {
    JihuaSectionPage *page = open_section (fixture, repairs[i].section);
    g_autoptr (GPtrArray) rows = jihua_page_fixture_find_all (GTK_WIDGET (page), JIHUA_TYPE_REPAIR_ROW);

    g_assert_cmpuint (rows->len, ==, 1);
    g_assert_cmpstr (jihua_repair_row_get_printed (g_ptr_array_index (rows, 0)), ==, repairs[i].printed);
    g_assert_cmpstr (jihua_repair_row_get_restored (g_ptr_array_index (rows, 0)), ==, repairs[i].restored);
    jihua_test_close (g_steal_pointer (&fixture->window));
  }
}

static const struct {
  const char *printed;
  guint       n_repairs;
  const char *description;
} tallies[] = {
  { "一", 0, "Nothing to repair" },
  { "８ ＋ ４", 0, "Nothing to repair · 3 full-width characters" },
  { "一\n二", 1, "1 place repaired · 1 line joined" },
  { "１０％\nＡｂ＆／。，（", 2, "2 places repaired · 1 line joined · 7 full-width characters" },
};

static void
test_tally (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (tallies); i++) {
    JihuaPrintedTally tally = { 0 };
    g_autofree char *description = NULL;

    jihua_printed_tally_add (&tally, tallies[i].printed);
    description = jihua_printed_tally_describe (&tally, tallies[i].n_repairs);
    g_assert_cmpstr (description, ==, tallies[i].description);
  }
}

/* --- Kinds of sections ---------------------------------------------------- */

static const struct {
  const char *section;
  guint       n_measures;
  guint       n_targets;
  gboolean    has_text;
} kinds[] = {
  { "3", 4, 0, TRUE },
  { "3.2", 0, 5, TRUE },
  { "10.1", 0, 0, TRUE },
  { "A:1", 0, 14, FALSE },
  { "A:5", 0, 10, FALSE },
  { "A25", 0, 4, FALSE },
};

static void
test_kinds (JihuaPageFixture *fixture,
            gconstpointer     data)
{
  for (gsize i = 0; i < G_N_ELEMENTS (kinds); i++) {
    JihuaSectionPage *page = open_section (fixture, kinds[i].section);
    g_autoptr (GPtrArray) measures = jihua_page_fixture_find_all (GTK_WIDGET (page), JIHUA_TYPE_PROGRESS_ROW);
    g_autoptr (GPtrArray) targets = jihua_page_fixture_find_all (GTK_WIDGET (page), JIHUA_TYPE_TARGET_ROW);

    g_assert_cmpuint (measures->len, ==, kinds[i].n_measures);
    g_assert_cmpuint (targets->len, ==, kinds[i].n_targets);
    g_assert_cmpint (jihua_section_page_get_official_text (page) != NULL, ==, kinds[i].has_text);

    jihua_test_resize (fixture->window, 360, 700);
    g_assert_cmpint (jihua_page_fixture_get_content_width (fixture), <=, 360);
    jihua_test_close (g_steal_pointer (&fixture->window));
  }
}

static void
test_rows_open (JihuaPageFixture *fixture,
                gconstpointer     data)
{
  JihuaSectionPage *page = open_section (fixture, "A:1");
  GtkListBox *list_box = jihua_target_list_get_list_box (jihua_section_page_get_target_list (page));

  g_assert_true (gtk_widget_activate (GTK_WIDGET (gtk_list_box_get_row_at_index (list_box, 8))));
  g_assert_cmpstr (fixture->opened, ==, "A9.1");
}

/* --- The notice ----------------------------------------------------------- */

static guint
count_repairs (JihuaPageFixture *fixture)
{
  JihuaPlan *plan = jihua_document_get_plan (fixture->document);
  GPtrArray *nodes = jihua_plan_get_nodes (plan);
  GPtrArray *parts = jihua_plan_get_notice (plan);
  guint n = 0;

  for (guint i = 0; i < nodes->len; i++)
    n += jihua_node_get_repairs (g_ptr_array_index (nodes, i))->len;
  for (guint i = 0; i < parts->len; i++)
    n += ((JihuaNoticePart *) g_ptr_array_index (parts, i))->repairs->len;

  return n;
}

static GtkWidget *
find_link (GtkWidget  *page,
           const char *text)
{
  g_autoptr (GPtrArray) buttons = jihua_page_fixture_find_all (page, GTK_TYPE_BUTTON);

  for (guint i = 0; i < buttons->len; i++) {
    if (jihua_test_shows_text (g_ptr_array_index (buttons, i), text))
      return g_ptr_array_index (buttons, i);
  }

  g_assert_not_reached ();
}

static void
test_notice (JihuaPageFixture *fixture,
             gconstpointer     data)
{
  GtkWidget *page = jihua_notice_page_new (fixture->document);
  g_autoptr (GPtrArray) rows = jihua_page_fixture_find_all (page, JIHUA_TYPE_REPAIR_ROW);

  jihua_page_fixture_show (fixture, page);
  read_as (page, "restored");

  g_assert_cmpuint (rows->len, >=, 20);
  g_assert_cmpuint (rows->len, ==, count_repairs (fixture));
  g_assert_true (jihua_test_shows_text (page, "各市、县（市、区）人民政府，省政府直属各单位："));
  g_assert_true (jihua_test_shows_text (page, "2024-02-05"));
  g_assert_true (jihua_test_shows_text (page, "2024-02-07"));

  g_signal_emit_by_name (find_link (page, "七、聚焦聚力缩小“三大差距”"), "clicked");
  g_assert_cmpstr (fixture->opened, ==, "7");
  g_signal_emit_by_name (find_link (page, "附件：2024年浙江省国民经济和社会发展计划主要目标"), "clicked");
  g_assert_cmpstr (fixture->opened, ==, "A");
  gtk_widget_activate (g_ptr_array_index (rows, 0));
  g_assert_cmpstr (fixture->opened, ==, "1.1");

  jihua_test_resize (fixture->window, 360, 700);
  g_assert_cmpint (jihua_page_fixture_get_content_width (fixture), <=, 360);
}

static void
test_notice_translation (JihuaPageFixture *fixture,
                         gconstpointer     data)
{
  GtkWidget *page = jihua_notice_page_new (fixture->document);

  jihua_page_fixture_show (fixture, page);
  read_as (page, "translation");

  g_assert_true (jihua_test_shows_text (page, "February 5, 2024"));
  g_signal_emit_by_name (find_link (page, "7. Focus on narrowing the “three major gaps”"), "clicked");
  g_assert_cmpstr (fixture->opened, ==, "7");

  read_as (page, "both");
  jihua_test_resize (fixture->window, 360, 700);
  g_assert_cmpint (jihua_page_fixture_get_content_width (fixture), <=, 360);
}

#define ADD(path, ledger, function) \
  g_test_add (path, JihuaPageFixture, NULL, jihua_page_fixture_set_up_##ledger, function, jihua_page_fixture_tear_down)

int
main (int    argc,
      char **argv)
{
  jihua_test_init (&argc, &argv);

  ADD ("/section-page/words", empty, test_words);
  ADD ("/section-page/places", published, test_places);
  ADD ("/section-page/click", published, test_click);
  ADD ("/section-page/enter", published, test_enter);
  ADD ("/section-page/light", published, test_light);
  ADD ("/section-page/update", empty, test_update);
  ADD ("/section-page/copy", empty, test_copy);
  ADD ("/section-page/marks-grow", published, test_marks_grow);
  ADD ("/section-page/translated-words", empty, test_translated_words);
  ADD ("/section-page/translation", published, test_translation);
  ADD ("/section-page/both", published, test_both);
  ADD ("/section-page/remembered", empty, test_remembered);
  ADD ("/section-page/untranslated", published, test_untranslated);
  ADD ("/section-page/printed", empty, test_printed);
  ADD ("/section-page/repairs", empty, test_repairs);
  g_test_add_func ("/section-page/tally", test_tally);
  ADD ("/section-page/kinds", published, test_kinds);
  ADD ("/section-page/rows-open", empty, test_rows_open);
  ADD ("/section-page/notice", empty, test_notice);
  ADD ("/section-page/notice-translation", empty, test_notice_translation);

  return g_test_run ();
}
