/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <locale.h>

#include <gtk/gtk.h>

#include "jihua-journey.h"

/* A ledger with a home of its own, and what its words are in one language. */
typedef struct {
  const char *language;
  const char *chapter;
  const char *category;
  const char *target;
  const char *month;
  const char *cell;
  const char *typed;
  const char *result;
  const char *title;
  const char *first;
  const char *filled;
  const char *fill_in;
  const char *on_track;
  const char *behind;
  const char *why;
  const char *steps[4];
  const char *undo;
} Words;

static const Words english = {
  .language = "en",
  .chapter = "1 *",
  .category = "Society and people*",
  .target = "33 New urban jobs*",
  .month = "As of Jan–Sep*",
  .cell = "Actual, Jan–Sep 2024",
  .typed = "urban jobs",
  .result = "*New urban jobs*",
  .title = "New urban jobs",
  .first = "*GDP*",
  .filled = "3 / *filled in",
  .fill_in = "Fill in 3*",
  .on_track = "On track",
  .behind = "Behind",
  .why = "*60%*of the year*pace*75*",
  .steps = { "1 *1 million*", "2 *600,000*", "3 *60%*75%*", "4 *Behind*" },
  .undo = "Undo",
};

static const Words chinese = {
  .language = "zh_CN",
  .chapter = "一 *",
  .category = "社会民生*",
  .target = "33 城镇新增就业人数*",
  .month = "截至*1–9月",
  .cell = "实际值，2024年1–9月",
  .typed = "czxzjy",
  .result = "*城镇新增就业人数*",
  .title = "城镇新增就业人数",
  .first = "*地区生产总值*",
  .filled = "3 / *已填",
  .fill_in = "填入 3 项*",
  .on_track = "达到进度",
  .behind = "滞后",
  .why = "*60*时间进度*75*",
  .steps = { "1 *100*", "2 *60*", "3 *60%*75%*", "4 *滞后*" },
  .undo = "撤销",
};

typedef struct {
  JihuaJourney *journey;
  char         *ledger;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autofree char *output = NULL;

  fixture->journey = jihua_journey_new ();
  fixture->ledger = jihua_journey_dup_path (fixture->journey, "office.jihua");
  output = jihua_journey_run (fixture->journey, g_getenv ("JIHUA_CLI"), "new", "-o", fixture->ledger, NULL);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_clear_pointer (&fixture->journey, jihua_journey_free);
  g_clear_pointer (&fixture->ledger, g_free);
}

/* What another program finds in the file. */
static char *
judge (Fixture *fixture)
{
  return jihua_journey_run (fixture->journey, g_getenv ("JIHUA_CLI"), "show", fixture->ledger,
                            "--lang", "en", "--as-of", "2024-09", NULL);
}

/* Through the sidebar, row by row. */
static void
open_target (Fixture     *fixture,
             const Words *words)
{
  JihuaJourney *journey = fixture->journey;

  jihua_journey_walk (journey, "Down", words->chapter);
  jihua_journey_walk (journey, "End", "*");
  jihua_journey_walk (journey, "Up", words->category);
  jihua_journey_press (journey, "Right");
  jihua_journey_walk (journey, "Down", words->target);
}

/* A ledger without figures begins with the whole year. */
static void
open_target_in_september (Fixture     *fixture,
                          const Words *words)
{
  open_target (fixture, words);
  jihua_journey_press (fixture->journey, "ctrl+Page_Up ctrl+Page_Up ctrl+Page_Up");
  jihua_journey_find (fixture->journey, ATSPI_ROLE_LABEL, words->month);
}

static void
enter (Fixture     *fixture,
       const Words *words,
       const char  *value)
{
  JihuaJourney *journey = fixture->journey;

  jihua_journey_type (journey, value);
  jihua_journey_walk (journey, "Return", "*");
  jihua_journey_find_text (journey, ATSPI_ROLE_TEXT, words->cell, value);
}

static void
test_record_one (Fixture       *fixture,
                 gconstpointer  data)
{
  const Words *words = data;
  JihuaJourney *journey = fixture->journey;
  g_autofree char *judged = NULL;

  jihua_journey_start (journey, words->language, fixture->ledger);
  open_target_in_september (fixture, words);
  jihua_journey_walk (journey, "Tab", words->cell);
  enter (fixture, words, "94.8");
  jihua_journey_find (journey, ATSPI_ROLE_LABEL, words->on_track);
  jihua_journey_quit (journey);

  judged = judge (fixture);
  g_assert_nonnull (strstr (judged, "A33 New urban jobs [On track]"));

  /* Opened again, the figure is where it was left. */
  jihua_journey_start (journey, words->language, fixture->ledger);
  jihua_journey_find_text (journey, ATSPI_ROLE_TEXT, words->cell, "94.8");
  jihua_journey_quit (journey);
}

static void
test_find (Fixture       *fixture,
           gconstpointer  data)
{
  const Words *words = data;
  JihuaJourney *journey = fixture->journey;

  jihua_journey_start (journey, words->language, fixture->ledger);
  jihua_journey_press (journey, "ctrl+f");
  jihua_journey_type (journey, words->typed);
  jihua_journey_find (journey, ATSPI_ROLE_LIST_ITEM, words->result);
  jihua_journey_press (journey, "Down");
  jihua_journey_hear (journey, words->title);
  jihua_journey_find_state (journey, ATSPI_ROLE_LIST_ITEM, words->result, ATSPI_STATE_SELECTED, TRUE);
  jihua_journey_press (journey, "Return");
  jihua_journey_find (journey, ATSPI_ROLE_GROUPING, words->title);
  jihua_journey_quit (journey);
}

static void
open_sheet_of_september (JihuaJourney *journey,
                         const Words  *words)
{
  jihua_journey_press (journey, "ctrl+Page_Up ctrl+Page_Up ctrl+Page_Up");
  jihua_journey_find (journey, ATSPI_ROLE_LABEL, words->month);
  jihua_journey_walk (journey, "ctrl+2", words->first);
}

/* Without a mouse, and without a key too many; one slip of the hand. */
static void
test_fill (Fixture       *fixture,
           gconstpointer  data)
{
  const Words *words = data;
  static const char * const figures[] = {
    "A1 GDP growth [On track]",
    "A5 Growth of value added of industrial enterprises above designated size [On track]",
    "A6 Growth of value added of the service sector [Behind]",
  };
  JihuaJourney *journey = fixture->journey;
  g_autofree char *judged = NULL;

  jihua_journey_start (journey, words->language, fixture->ledger);
  open_sheet_of_september (journey, words);
  jihua_journey_type (journey, "5.4");
  jihua_journey_walk (journey, "Return", "*");
  jihua_journey_type (journey, "9");
  jihua_journey_press (journey, "Escape");
  jihua_journey_walk (journey, "Down", "*");
  jihua_journey_type (journey, "7.3");
  jihua_journey_walk (journey, "Tab", "*");
  jihua_journey_type (journey, "5.1");
  jihua_journey_walk (journey, "Return", "*");
  jihua_journey_find (journey, ATSPI_ROLE_LABEL, words->filled);
  jihua_journey_quit (journey);

  judged = judge (fixture);
  for (gsize i = 0; i < G_N_ELEMENTS (figures); i++)
    g_assert_nonnull (strstr (judged, figures[i]));
}

/* As a spreadsheet program puts it on the clipboard. */
static const char block[] =
  "指标\t单位\t1–9月\n"
  "地区生产总值（GDP）增长\t%\t5.4\n"
  "居民消费价格涨幅\t%\t0.4\n"
  "城镇新增就业人数\t万人\t94.8\n";

static void
test_paste (Fixture       *fixture,
            gconstpointer  data)
{
  const Words *words = data;
  JihuaJourney *journey = fixture->journey;
  g_autofree char *judged = NULL;

  jihua_journey_copy (journey, block);
  jihua_journey_start (journey, words->language, fixture->ledger);
  open_sheet_of_september (journey, words);
  jihua_journey_walk (journey, "ctrl+v", words->fill_in);
  jihua_journey_walk (journey, "Return", words->first);
  jihua_journey_find (journey, ATSPI_ROLE_LABEL, words->filled);

  jihua_journey_press (journey, "ctrl+z");
  jihua_journey_find_state (journey, ATSPI_ROLE_BUTTON, words->undo, ATSPI_STATE_SENSITIVE, FALSE);
  jihua_journey_press (journey, "ctrl+shift+z");
  jihua_journey_find (journey, ATSPI_ROLE_LABEL, words->filled);
  jihua_journey_quit (journey);

  judged = judge (fixture);
  g_assert_nonnull (strstr (judged, "A33 New urban jobs [On track]"));
  g_assert_nonnull (strstr (judged, "A35 CPI increase [On track]"));
}

static void
test_see_why (Fixture       *fixture,
              gconstpointer  data)
{
  const Words *words = data;
  JihuaJourney *journey = fixture->journey;
  g_autofree char *output = jihua_journey_run (journey, g_getenv ("JIHUA_CLI"), "set", fixture->ledger,
                                               "A33", "2024-09", "60", NULL);

  jihua_journey_start (journey, words->language, fixture->ledger);
  open_target (fixture, words);
  jihua_journey_find (journey, ATSPI_ROLE_LABEL, words->behind);
  jihua_journey_find (journey, ATSPI_ROLE_LABEL, words->why);

  jihua_journey_walk (journey, "ctrl+i", words->steps[0]);
  for (gsize i = 1; i < G_N_ELEMENTS (words->steps); i++)
    jihua_journey_walk (journey, "Down", words->steps[i]);
  jihua_journey_press (journey, "Escape");
  jihua_journey_quit (journey);
}

static void
test_undo_all (Fixture       *fixture,
               gconstpointer  data)
{
  const Words *words = data;
  JihuaJourney *journey = fixture->journey;
  g_autofree char *empty = judge (fixture);
  g_autofree char *judged = NULL;

  jihua_journey_start (journey, words->language, fixture->ledger);
  open_target_in_september (fixture, words);
  jihua_journey_walk (journey, "Tab", words->cell);
  enter (fixture, words, "94.8");
  jihua_journey_walk (journey, "Up", words->cell);
  enter (fixture, words, "60");
  jihua_journey_find (journey, ATSPI_ROLE_LABEL, words->behind);

  jihua_journey_press (journey, "ctrl+z");
  jihua_journey_find (journey, ATSPI_ROLE_LABEL, words->on_track);
  jihua_journey_press (journey, "ctrl+z");
  jihua_journey_find_state (journey, ATSPI_ROLE_BUTTON, words->undo, ATSPI_STATE_SENSITIVE, FALSE);
  jihua_journey_quit (journey);

  judged = judge (fixture);
  g_assert_cmpstr (judged, ==, empty);
}

/* What each key is for. The bus knows pages as groups, dialogs as such. */
static void
test_keys (Fixture       *fixture,
           gconstpointer  data)
{
  const Words *words = data;
  JihuaJourney *journey = fixture->journey;

  jihua_journey_add_viewer (journey, "help", "shown");
  jihua_journey_start (journey, words->language, fixture->ledger);

  jihua_journey_press (journey, "ctrl+2 F1");
  jihua_journey_find_written (journey, "shown", "help:jihua/record-month");
  jihua_journey_walk (journey, "ctrl+k", "Search");
  jihua_journey_press (journey, "ctrl+3");
  jihua_journey_find (journey, ATSPI_ROLE_GROUPING, "Annex table");
  jihua_journey_walk (journey, "slash", "Search");
  jihua_journey_press (journey, "ctrl+1");
  jihua_journey_find (journey, ATSPI_ROLE_GROUPING, "Overview");
  jihua_journey_walk (journey, "ctrl+f", "Search");
  jihua_journey_press (journey, "alt+Left");
  jihua_journey_find (journey, ATSPI_ROLE_GROUPING, "Annex table");
  jihua_journey_press (journey, "alt+Right");
  jihua_journey_find (journey, ATSPI_ROLE_GROUPING, "Overview");

  jihua_journey_press (journey, "ctrl+Page_Up");
  jihua_journey_find (journey, ATSPI_ROLE_LABEL, "As of Jan–Nov*");
  jihua_journey_press (journey, "ctrl+Page_Down");
  jihua_journey_find (journey, ATSPI_ROLE_LABEL, "Full year*");

  jihua_journey_press (journey, "F10");
  jihua_journey_find_state (journey, ATSPI_ROLE_MENU_ITEM, "*", ATSPI_STATE_FOCUSED, TRUE);
  jihua_journey_press (journey, "Escape");
  jihua_journey_press (journey, "F9");
  jihua_journey_lose (journey, ATSPI_ROLE_BUTTON, "Main menu");
  jihua_journey_press (journey, "F9");
  jihua_journey_find (journey, ATSPI_ROLE_BUTTON, "Main menu");

  jihua_journey_press (journey, "ctrl+comma");
  jihua_journey_find (journey, ATSPI_ROLE_DIALOG, "Preferences");
  jihua_journey_press (journey, "Escape");
  jihua_journey_press (journey, "ctrl+question");
  jihua_journey_find (journey, ATSPI_ROLE_DIALOG, "Keyboard shortcuts");
  jihua_journey_press (journey, "Escape");
  jihua_journey_quit (journey);
}

int
main (int    argc,
      char **argv)
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  /* Whoever looks at a program from outside sees things vanish: no fault. */
  g_log_set_always_fatal (G_LOG_FATAL_MASK | G_LOG_LEVEL_CRITICAL);
  gtk_init ();
  g_assert_cmpint (atspi_init (), ==, 0);
  atspi_accessible_set_cache_mask (atspi_get_desktop (0), ATSPI_CACHE_NONE);

#define ADD(name, words, func) g_test_add ("/journeys/" name, Fixture, words, set_up, func, tear_down)

  ADD ("find/en", &english, test_find);
  ADD ("find/zh_CN", &chinese, test_find);
  ADD ("record-one/en", &english, test_record_one);
  ADD ("record-one/zh_CN", &chinese, test_record_one);
  ADD ("fill/en", &english, test_fill);
  ADD ("fill/zh_CN", &chinese, test_fill);
  ADD ("paste/en", &english, test_paste);
  ADD ("paste/zh_CN", &chinese, test_paste);
  ADD ("see-why/en", &english, test_see_why);
  ADD ("see-why/zh_CN", &chinese, test_see_why);
  ADD ("undo-all", &english, test_undo_all);
  ADD ("keys", &english, test_keys);

  return g_test_run ();
}
