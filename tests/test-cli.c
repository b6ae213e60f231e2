/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <gio/gio.h>
#include <glib/gstdio.h>
#include <json-glib/json-glib.h>

/* Runs the real program, as a script would. */

typedef struct {
  char *folder;
  char *ledger;
} Fixture;

typedef struct {
  int   status;
  char *output;
  char *errors;
} Result;

static void
result_clear (Result *result)
{
  g_clear_pointer (&result->output, g_free);
  g_clear_pointer (&result->errors, g_free);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Result, result_clear)

/* The words of the call are parted by single spaces; LEDGER is the fixture's. */
static Result
run (Fixture    *fixture,
     const char *call)
{
  g_auto (GStrv) words = g_strsplit (call, " ", -1);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) argv = NULL;
  g_autoptr (GSubprocess) process = NULL;
  g_autoptr (GError) error = NULL;
  Result result = { 0 };

  g_strv_builder_add (builder, g_getenv ("JIHUA_CLI"));
  for (gsize i = 0; words[i]; i++)
    g_strv_builder_add (builder, g_str_equal (words[i], "LEDGER") ? fixture->ledger : words[i]);
  argv = g_strv_builder_end (builder);

  process = g_subprocess_newv ((const char * const *) argv,
                               G_SUBPROCESS_FLAGS_STDOUT_PIPE | G_SUBPROCESS_FLAGS_STDERR_PIPE, &error);
  g_assert_no_error (error);
  g_subprocess_communicate_utf8 (process, NULL, NULL, &result.output, &result.errors, &error);
  g_assert_no_error (error);
  g_assert_true (g_subprocess_get_if_exited (process));
  result.status = g_subprocess_get_exit_status (process);

  return result;
}

static void
assert_fine (Fixture    *fixture,
             const char *call)
{
  g_auto (Result) result = run (fixture, call);

  g_assert_cmpstr (result.errors, ==, "");
  g_assert_cmpint (result.status, ==, 0);
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr (GError) error = NULL;

  fixture->folder = g_dir_make_tmp ("jihua-cli-XXXXXX", &error);
  g_assert_no_error (error);
  fixture->ledger = g_build_filename (fixture->folder, "t.jihua", NULL);
  assert_fine (fixture, "new -o LEDGER");
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_unlink (fixture->ledger);
  g_rmdir (fixture->folder);
  g_free (fixture->ledger);
  g_free (fixture->folder);
}

static JsonNode *
show (Fixture    *fixture,
      const char *options)
{
  g_autofree char *call = g_strconcat ("show LEDGER --format json", options, NULL);
  g_auto (Result) result = run (fixture, call);
  g_autoptr (GError) error = NULL;
  JsonNode *root;

  g_assert_cmpint (result.status, ==, 0);
  root = json_from_string (result.output, &error);
  g_assert_no_error (error);

  return root;
}

static JsonObject *
find_node (JsonNode   *root,
           const char *id)
{
  JsonArray *nodes = json_object_get_array_member (json_node_get_object (root), "nodes");

  for (guint i = 0; i < json_array_get_length (nodes); i++) {
    JsonObject *node = json_array_get_object_element (nodes, i);

    if (g_str_equal (json_object_get_string_member (node, "id"), id))
      return node;
  }

  g_assert_not_reached ();
}

static void
test_show_json (Fixture       *fixture,
                gconstpointer  data)
{
  static const char * const members[] = {
    "id", "parent", "kind", "number", "title", "unit", "goal", "actual",
    "progress", "pace", "status", "explanation", NULL,
  };
  g_autoptr (JsonNode) root = NULL;
  JsonObject *node, *counts;

  assert_fine (fixture, "set LEDGER A33 2024-Q3 ９４．８ --source 省统计局 --final");
  root = show (fixture, " --lang en");
  node = find_node (root, "A33");
  counts = json_object_get_object_member (json_node_get_object (root), "counts");

  g_assert_cmpstr (json_object_get_string_member (json_node_get_object (root), "as_of"), ==, "2024-09");
  g_assert_cmpint (json_object_get_int_member (counts, "on-track"), ==, 1);
  for (gsize i = 0; members[i]; i++)
    g_assert_true (json_object_has_member (node, members[i]));
  g_assert_cmpuint (json_object_get_size (node), ==, g_strv_length ((char **) members));
  g_assert_cmpstr (json_object_get_string_member (node, "title"), ==, "New urban jobs");
  g_assert_cmpstr (json_object_get_string_member (node, "parent"), ==, "A:7");
  g_assert_cmpstr (json_object_get_string_member (node, "kind"), ==, "target");
  g_assert_cmpstr (json_object_get_string_member (node, "status"), ==, "on-track");
  g_assert_cmpfloat_with_epsilon (json_object_get_double_member (node, "progress"), 0.948, 1e-9);
  g_assert_cmpfloat_with_epsilon (json_object_get_double_member (node, "pace"), 0.75, 1e-9);
  node = json_object_get_object_member (node, "actual");
  g_assert_cmpstr (json_object_get_string_member (node, "value"), ==, "94.8");
  g_assert_true (json_object_get_boolean_member (node, "final"));
}

static void
test_show_in_both_languages (Fixture       *fixture,
                             gconstpointer  data)
{
  static const struct { const char *call, *expected; } table[] = {
    { "show LEDGER --lang en", "New urban jobs" },
    { "show LEDGER --lang zh_CN", "城镇新增就业人数" },
    { "--lang zh_CN show LEDGER --as-of 2024-09", "未上报" },
    { "--lang en show LEDGER --as-of 2024-09", "Not reported" },
    { "check LEDGER --lang en", "0 figures" },
    { "check LEDGER --lang zh_CN", "共0条数据" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (table); i++) {
    g_auto (Result) result = run (fixture, table[i].call);

    g_assert_cmpint (result.status, ==, 0);
    g_assert_nonnull (strstr (result.output, table[i].expected));
  }
}

static void
test_as_of (Fixture       *fixture,
            gconstpointer  data)
{
  static const struct { const char *options, *status; } table[] = {
    { " --as-of 2024-09", "on-track" },
    { " --as-of 2024-11", "on-track" },
    { " --as-of 2024", "not-reported" },
    { " --as-of 2024-06", "not-reported" },
    { " --as-of 2024-01", "awaiting-release" },
  };

  assert_fine (fixture, "set LEDGER A33 2024-09 94.8");
  for (gsize i = 0; i < G_N_ELEMENTS (table); i++) {
    g_autoptr (JsonNode) root = show (fixture, table[i].options);

    g_assert_cmpstr (json_object_get_string_member (find_node (root, "A33"), "status"), ==, table[i].status);
  }
}

static void
test_new_from_another_ledger (Fixture       *fixture,
                              gconstpointer  data)
{
  g_autofree char *other = g_build_filename (fixture->folder, "other.jihua", NULL);
  g_autofree char *call = g_strconcat ("new -o ", other, " --plan LEDGER", NULL);
  g_autofree char *check = g_strconcat ("check --lang en ", other, NULL);
  g_auto (Result) result = { 0 };

  assert_fine (fixture, "set LEDGER A33 2024-09 94.8");
  assert_fine (fixture, call);
  result = run (fixture, check);
  g_assert_nonnull (strstr (result.output, "0 figures"));
  g_unlink (other);
}

static void
assert_status (Fixture    *fixture,
               const char *options,
               const char *id,
               const char *status)
{
  g_autoptr (JsonNode) root = show (fixture, options);

  g_assert_cmpstr (json_object_get_string_member (find_node (root, id), "status"), ==, status);
}

/* Two of three projects started on 31 October, the third one day late. */
static void
test_items (Fixture       *fixture,
            gconstpointer  data)
{
  assert_fine (fixture, "set LEDGER 2.1.3/1 2024-10-31 done --source 省发展改革委");
  assert_fine (fixture, "set LEDGER 2.1.3/2 2024年10月31日 done");
  assert_status (fixture, " --as-of 2024-09", "2.1.3", "not-started");
  assert_status (fixture, " --as-of 2024-10", "2.1.3", "missed");
  assert_fine (fixture, "set LEDGER 2.1.3/金七门核电一期 2024-11-01 done");
  assert_status (fixture, " --as-of 2024-11", "2.1.3", "missed");
  assert_fine (fixture, "set LEDGER 2.1.3/3 2024-10-31 done");
  assert_status (fixture, " --as-of 2024-10", "2.1.3", "achieved");
  assert_fine (fixture, "set LEDGER 2.1.3/3 2024-10-31 not-done");
  assert_status (fixture, " --as-of 2024-10", "2.1.3", "missed");
}

static void
test_deeds (Fixture       *fixture,
            gconstpointer  data)
{
  assert_fine (fixture, "set LEDGER 5.3.1 2024-06 under-way --note 已完成初稿");
  assert_status (fixture, " --as-of 2024-05", "5.3.1", "not-started");
  assert_status (fixture, " --as-of 2024-06", "5.3.1", "under-way");
  assert_fine (fixture, "set LEDGER 5.3.1 2024-09-12 done");
  assert_status (fixture, " --as-of 2024-09", "5.3.1", "achieved");
}

static void
test_assigned (Fixture       *fixture,
               gconstpointer  data)
{
  assert_status (fixture, " --as-of 2024", "A25.1", "awaiting-assignment");
  assert_fine (fixture, "set LEDGER A25.1 2024 3.4");
  assert_fine (fixture, "set LEDGER A25.1 assigned 3.2");
  assert_status (fixture, " --as-of 2024", "A25.1", "achieved");
  assert_fine (fixture, "set LEDGER A25.1 assigned none");
  assert_status (fixture, " --as-of 2024", "A25.1", "awaiting-assignment");
}

/* A value below zero is no option. */
static void
test_negative (Fixture       *fixture,
               gconstpointer  data)
{
  g_autoptr (JsonNode) root = NULL;
  JsonObject *node;

  assert_fine (fixture, "set LEDGER A35 2024-12 -0.5");
  root = show (fixture, " --as-of 2024 --lang en");
  node = find_node (root, "A35");
  g_assert_cmpstr (json_object_get_string_member (json_object_get_object_member (node, "actual"), "value"), ==, "-0.5");
  g_assert_cmpstr (json_object_get_string_member (node, "status"), ==, "achieved");
  g_assert_nonnull (strstr (json_object_get_string_member (node, "explanation"), "deflation"));
}

static void
test_help (Fixture       *fixture,
           gconstpointer  data)
{
  static const struct { const char *call, *expected; } table[] = {
    { "--help --lang en", "record a figure" },
    { "--lang zh_CN --help", "记录一个数据" },
    { "--help --lang zh_CN", "记录一个数据" },
    { "set --help --lang en", "Where it is known from" },
    { "set --help --lang zh_CN", "数据来源" },
    { "show --lang zh_CN --help", "按截至某月判定" },
    { "--help --lang en", "set LEDGER TARGET PERIOD VALUE" },
    { "--help --lang zh_CN", "set 台账 目标 期间 数值" },
    { "set --help --lang zh_CN", "台账 目标 期间 数值" },
    { "set --help --lang zh_CN", "--source=来源" },
    { "new --help --lang zh_CN", "--output=台账" },
    { "show --help --lang zh_CN", "--as-of=期间" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (table); i++) {
    g_auto (Result) result = run (fixture, table[i].call);

    g_test_message ("%s: %s", table[i].call, result.output);
    g_assert_cmpint (result.status, ==, 0);
    g_assert_nonnull (strstr (result.output, table[i].expected));
  }
}

static void
replace_in_ledger (Fixture    *fixture,
                   const char *from,
                   const char *to)
{
  g_autofree char *text = NULL;
  g_autoptr (GString) changed = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_true (g_file_get_contents (fixture->ledger, &text, NULL, NULL));
  changed = g_string_new (text);
  g_assert_cmpuint (g_string_replace (changed, from, to, 1), ==, 1);
  g_file_set_contents (fixture->ledger, changed->str, -1, &error);
  g_assert_no_error (error);
}

/* Everything that is wrong is told at once, each once. */
static void
test_check_all (Fixture       *fixture,
                gconstpointer  data)
{
  static const char * const places[] = {
    "plan › year:", "plan › rules › behind:", "plan › children[0] › children[0] › children[0] › goal",
    "actuals[0] › target", "actuals[1] › value", "actuals[2]", "statuses[0] › status", "items[0] › item",
    "history[0] › change", "notes[1] › node", "plan › children[4] › children[1] › children[1] › tie",
  };
  g_auto (Result) result = { 0 };
  g_auto (GStrv) lines = NULL;

  replace_in_ledger (fixture, "\"year\" : 2024", "\"year\" : \"2024\"");
  replace_in_ledger (fixture, "\"behind\" : \"10\"", "\"behind\" : 10");
  replace_in_ledger (fixture, "\"value\" : \"1023.6\"", "\"value\" : 1023.6");
  replace_in_ledger (fixture, "\"actuals\" : []",
                     "\"actuals\" : [ { \"target\" : \"A99\", \"through\" : \"2024-09\", \"value\" : \"1\", \"final\" : false },"
                     " { \"target\" : \"A33\", \"through\" : \"2024-09\", \"value\" : 1, \"final\" : false },"
                     " { \"target\" : \"A33\", \"through\" : \"2024-06\", \"value\" : \"1\" } ]");
  replace_in_ledger (fixture, "\"statuses\" : []",
                     "\"items\" : [ { \"target\" : \"2.1.3\", \"item\" : \"x\", \"date\" : \"2024-10-31\" } ], \"statuses\" : "
                     "[ { \"target\" : \"A33\", \"through\" : \"2024-09\", \"status\" : \"late\", \"reason\" : \"x\" } ]");
  replace_in_ledger (fixture, "\"notes\" : []",
                     "\"notes\" : [ { \"node\" : \"3.2\", \"through\" : \"2024-09\", \"text\" : \"a\" },"
                     " { \"node\" : \"X9\", \"through\" : \"2024-09\", \"text\" : \"b\" } ]");
  replace_in_ledger (fixture, "\"tie\" : \"A20\"", "\"tie\" : \"X20\"");
  replace_in_ledger (fixture, "\"history\" : []", "\"history\" : [ { \"change\" : \"colour\", \"node\" : \"A33\" } ]");

  result = run (fixture, "check --lang en LEDGER");
  g_test_message ("%s", result.errors);
  g_assert_cmpint (result.status, ==, 1);
  g_assert_cmpstr (result.output, ==, "");
  lines = g_strsplit (g_strchomp (result.errors), "\n", -1);
  g_assert_cmpuint (g_strv_length (lines), ==, G_N_ELEMENTS (places) + 1);
  for (gsize i = 0; i < G_N_ELEMENTS (places); i++) {
    guint n_found = 0;

    for (char **line = lines; *line; line++)
      n_found += strstr (*line, places[i]) != NULL;
    g_test_message ("%s", places[i]);
    g_assert_cmpuint (n_found, ==, 1);
  }
  g_assert_nonnull (strstr (lines[G_N_ELEMENTS (places)], "11 problems"));
}

/* Of a file that is no JSON there is one thing to say. */
static void
test_check_syntax (Fixture       *fixture,
                   gconstpointer  data)
{
  g_auto (Result) result = { 0 };
  g_auto (GStrv) lines = NULL;

  replace_in_ledger (fixture, "\"year\" : 2024,", "\"year\" : 2024");
  result = run (fixture, "check --lang en LEDGER");
  lines = g_strsplit (g_strchomp (result.errors), "\n", -1);
  g_assert_cmpint (result.status, ==, 1);
  g_assert_cmpuint (g_strv_length (lines), ==, 2);
  g_assert_nonnull (strstr (lines[0], "not well-formed"));
  g_assert_nonnull (strstr (lines[1], "1 problem."));
}

static const char *
get_actual (JsonNode   *root,
            const char *member)
{
  JsonArray *actuals = json_object_get_array_member (json_node_get_object (root), "actuals");

  return json_object_get_string_member (json_array_get_object_element (actuals, 0), member);
}

/* A digit is corrected without losing what else is known of the figure. */
static void
test_correct (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonNode) root = NULL;
  g_autofree char *text = NULL;

  assert_fine (fixture, "set LEDGER A33 2024-09 94.5 --source 省统计局 --note -5% --final");
  assert_fine (fixture, "--lang=en set LEDGER A33 2024-09 94.8");
  g_assert_true (g_file_get_contents (fixture->ledger, &text, NULL, NULL));
  root = json_from_string (text, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (get_actual (root, "value"), ==, "94.8");
  g_assert_cmpstr (get_actual (root, "source"), ==, "省统计局");
  g_assert_cmpstr (get_actual (root, "note"), ==, "-5%");
  g_assert_nonnull (strstr (text, "\"final\" : true"));
}

/* What may be a slip is recorded, with a warning. */
static void
test_set_warns (Fixture       *fixture,
                gconstpointer  data)
{
  static const struct {
    const char *call;
    const char *warning;
  } cases[] = {
    { "set --lang en LEDGER A33 2024-09 9480",
      "t.jihua, A33, 2024-09: recorded, but please check: About 100 times last year’s figure, 91.5. Is it 94.80?\n" },
    { "set --lang zh_CN LEDGER A33 2024-09 9480", "约为上年同期（91.5）的100倍，是否应为94.80？\n" },
    { "set LEDGER A33 2024-09 9480 --final", "" },
    { "set LEDGER A1 2024-09 5.4", "" },
  };

  assert_fine (fixture, "set LEDGER A33 2023-09 91.5");
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_auto (Result) result = run (fixture, cases[i].call);

    g_assert_cmpint (result.status, ==, 0);
    if (*cases[i].warning != '\0')
      g_assert_true (g_str_has_suffix (result.errors, cases[i].warning));
    else
      g_assert_cmpstr (result.errors, ==, "");
  }
}

/* A measure without targets has the state of its work. */
static void
test_show_work (Fixture       *fixture,
                gconstpointer  data)
{
  g_autoptr (JsonNode) before = show (fixture, " --as-of 2024-09");
  g_autoptr (JsonNode) after = NULL;

  g_assert_true (json_object_get_null_member (find_node (before, "10.1"), "status"));
  replace_in_ledger (fixture, "\"statuses\" : []",
                     "\"work\" : [ { \"node\" : \"10.1\", \"through\" : \"2024-06\", \"state\" : \"under-way\" } ], \"statuses\" : []");
  after = show (fixture, " --as-of 2024-09");
  g_assert_cmpstr (json_object_get_string_member (find_node (after, "10.1"), "status"), ==, "under-way");
}

static void
test_check_warnings (Fixture       *fixture,
                     gconstpointer  data)
{
  g_auto (Result) result = { 0 };

  assert_fine (fixture, "set LEDGER A33 2023-09 91.5");
  assert_fine (fixture, "set LEDGER A33 2024-09 94.8");
  replace_in_ledger (fixture, "\"through\" : \"2023-09\"", "\"through\" : \"2021-09\"");
  result = run (fixture, "check --lang en LEDGER");
  g_assert_cmpint (result.status, ==, 0);
  g_assert_nonnull (strstr (result.output, "2 figures"));
  g_assert_nonnull (strstr (result.errors, "warning"));
  g_assert_nonnull (strstr (result.errors, "actuals[0] › through (A33): The figure is neither"));
  g_assert_null (strstr (result.errors, "actuals[1]"));
  g_assert_null (strstr (result.errors, "line 0"));
}

static void
test_failures (Fixture       *fixture,
               gconstpointer  data)
{
  /* 1: the data is at fault, 2: the call is; nothing is written either way */
  static const struct { const char *call; int status; const char *complaint; } table[] = {
    { "set --lang en LEDGER A99 2024-09 5", 1, "A99" },
    { "set --lang en LEDGER A:7 2024-09 5", 1, "A:7" },
    { "set --lang en LEDGER A33 2024-13 5", 1, "t.jihua, A33, PERIOD: “2024-13”" },
    { "set --lang en LEDGER A33 2042-09 5", 1, "t.jihua, A33, PERIOD: A period of 2024" },
    { "set --lang en LEDGER 5.3.1 2023-09 done", 1, "PERIOD: Work is recorded for a month" },
    { "set --lang en LEDGER 5.3.1 2024-09-12 under-way", 1, "PERIOD: A day is for what is done" },
    { "set --lang en LEDGER A33 2024-09 暂无", 1, "t.jihua, A33, VALUE: “暂无” is not a number" },
    { "set --lang zh_CN LEDGER A33 2024-09 暂无", 1, "A33，数值：" },
    { "set --lang en LEDGER 5.3.1 2024-09 5", 1, "write not-started, under-way or done" },
    { "set --lang zh_CN LEDGER 5.3.1 2024-09 5", 1, "not-started" },
    { "set --lang en LEDGER 5.3.1 2024-13 done", 1, "2024-13" },
    { "set --lang en LEDGER 5.3.1 2024-09 occurred", 1, "under-way" },
    { "set --lang en LEDGER 2.1.3 2024-10 done", 1, "2.1.3/1 to 2.1.3/3" },
    { "set --lang en LEDGER 2.1.3/4 2024-10-31 done", 1, "中鸿新材料" },
    { "set --lang en LEDGER 2.1.3/1 2024-10 done", 1, "2024-10-31" },
    { "set --lang en LEDGER 2.1.3/1 2024-02-30 done", 1, "t.jihua, 2.1.3, PERIOD: " },
    { "set --lang en LEDGER 2.1.3/1 2024-10-31 5", 1, "not-done" },
    { "set --lang en LEDGER A33/1 2024-10-31 done", 1, "no items" },
    { "set --lang en LEDGER A33 assigned 5", 1, "t.jihua, A33, VALUE: " },
    { "set --lang en LEDGER A25.1 assigned 五", 1, "not a number" },
    { "show --lang en LEDGER --as-of 2025-01", 1, "2025-01" },
    { "show --lang en LEDGER --as-of 2024-13", 2, "2024-13" },
    { "--lang=fr show LEDGER", 2, "en" },
    { "show --lang en missing.jihua", 1, "missing.jihua" },
    { "check --lang en missing.jihua", 1, "missing.jihua" },
    { "new --lang en -o LEDGER", 1, "already" },
    { "new --lang en -o other.jihua --plan missing.jihua", 1, "missing.jihua" },
    { "new --lang en", 2, "-o LEDGER" },
    { "show LEDGER --lang fr", 2, "fr" },
    { "show --lang en LEDGER --format yaml", 2, "json" },
    { "show --lang en", 2, "number of arguments" },
    { "set --lang en LEDGER A33", 2, "number of arguments" },
    { "set --lang en LEDGER A33 2024-09 5 --bogus", 2, "--bogus" },
    { "--lang en bogus", 2, "no such command" },
    { "--lang fr show LEDGER", 2, "en" },
  };
  g_autofree char *before = NULL, *after = NULL;

  g_assert_true (g_file_get_contents (fixture->ledger, &before, NULL, NULL));
  for (gsize i = 0; i < G_N_ELEMENTS (table); i++) {
    g_auto (Result) result = run (fixture, table[i].call);

    g_test_message ("%s: %s", table[i].call, result.errors);
    g_assert_cmpint (result.status, ==, table[i].status);
    g_assert_nonnull (strstr (result.errors, table[i].complaint));
  }
  g_assert_true (g_file_get_contents (fixture->ledger, &after, NULL, NULL));
  g_assert_cmpstr (before, ==, after);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

#define add(name, test) g_test_add (name, Fixture, NULL, set_up, test, tear_down)
  add ("/cli/show-json", test_show_json);
  add ("/cli/languages", test_show_in_both_languages);
  add ("/cli/as-of", test_as_of);
  add ("/cli/new-from-ledger", test_new_from_another_ledger);
  add ("/cli/items", test_items);
  add ("/cli/deeds", test_deeds);
  add ("/cli/assigned", test_assigned);
  add ("/cli/negative", test_negative);
  add ("/cli/correct", test_correct);
  add ("/cli/set-warns", test_set_warns);
  add ("/cli/show-work", test_show_work);
  add ("/cli/help", test_help);
  add ("/cli/check-all", test_check_all);
  add ("/cli/check-syntax", test_check_syntax);
  add ("/cli/check-warnings", test_check_warnings);
  add ("/cli/failures", test_failures);
#undef add

  return g_test_run ();
}
