/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <gio/gio.h>
#include <glib/gstdio.h>

#include "jihua-ledger-file.h"

#define NAME "Fixture.jihua"

/* The fixture: the published ledger with one change, so that every part of the
 * format has something in it. */

static JihuaChange *
make_change (JihuaLedger *ledger,
             const char  *target,
             const char  *through,
             const char  *value)
{
  JihuaTarget *node = jihua_plan_lookup_target (jihua_ledger_get_plan (ledger), target);
  g_autoptr (JihuaActual) to = NULL;
  JihuaPeriod period;
  JihuaDecimal decimal;

  g_assert_true (jihua_period_parse (through, &period, NULL));
  g_assert_true (jihua_decimal_parse (value, &decimal));
  to = jihua_actual_new (target, period, decimal, TRUE, "Source “A”", "Note\nof two lines", "李", "2024-10-22T09:30:00Z");

  return jihua_change_new_actual (target, period, jihua_ledger_find_actual (ledger, node, period), to,
                                  "李", "2024-10-22T09:30:00Z");
}

static void
apply_change (JihuaLedger *ledger,
              const char  *target,
              const char  *through,
              const char  *value)
{
  g_autoptr (JihuaChange) change = make_change (ledger, target, through, value);

  jihua_ledger_apply (ledger, change);
}

static JihuaLedger *
make_fixture (void)
{
  JihuaLedger *ledger = jihua_builtin_published_ledger ();

  apply_change (ledger, "A33", "2024-04", "40.50");

  return ledger;
}

static char *
print_text (JihuaLedger *ledger)
{
  g_autoptr (GBytes) bytes = jihua_ledger_file_print (ledger);
  gsize length;
  const char *text = g_bytes_get_data (bytes, &length);

  return g_strndup (text, length);
}

static JihuaLedger *
parse_text (const char  *text,
            GError     **error)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));

  return jihua_ledger_file_parse (bytes, NAME, error);
}

/* Round trips. */

static void
assert_round_trip (JihuaLedger *ledger)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *text = print_text (ledger);
  g_autoptr (JihuaLedger) read = parse_text (text, &error);
  g_autofree char *again = NULL;

  g_assert_no_error (error);
  again = print_text (read);
  g_assert_cmpstr (again, ==, text);
  g_assert_true (g_str_has_suffix (text, "\n}\n"));
}

static void
test_round_trip (void)
{
  g_autoptr (JihuaLedger) empty = jihua_builtin_new_ledger ();
  g_autoptr (JihuaLedger) published = jihua_builtin_published_ledger ();
  g_autoptr (JihuaLedger) changed = make_fixture ();

  assert_round_trip (empty);
  assert_round_trip (published);
  assert_round_trip (changed);
}

static GStrv
read_resource_lines (const char *path)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = g_resources_lookup_data (path, G_RESOURCE_LOOKUP_FLAGS_NONE, &error);
  g_autofree char *text = NULL;

  g_assert_no_error (error);
  text = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));

  return g_strsplit (g_strchomp (text), "\n", -1);
}

/* Nothing of the built-in plan is lost or moved when it becomes part of a
 * ledger: its lines stand there, one level deeper. */
static void
test_plan_lines (void)
{
  g_autoptr (JihuaLedger) ledger = jihua_builtin_new_ledger ();
  g_autofree char *text = print_text (ledger);
  g_auto (GStrv) printed = g_strsplit (text, "\n", -1);
  g_auto (GStrv) lines = read_resource_lines ("/io/github/jihua_app/Jihua/plans/zhejiang-2024.json");
  guint n_lines = g_strv_length (lines);

  g_assert_cmpstr (printed[3], ==, "  \"plan\" : {");
  for (guint i = 1; i < n_lines - 1; i++) {
    g_autofree char *indented = g_strconcat ("  ", lines[i], NULL);

    g_assert_cmpstr (printed[3 + i], ==, indented);
  }
}

/* The lines of the published figures, likewise. */
static void
test_published_lines (void)
{
  g_autoptr (JihuaLedger) ledger = jihua_builtin_published_ledger ();
  g_autofree char *text = print_text (ledger);
  g_auto (GStrv) lines = read_resource_lines ("/io/github/jihua_app/Jihua/plans/zhejiang-2024-published.json");
  g_autofree char *inner = NULL;

  g_free (lines[0]);
  lines[0] = g_strdup ("");
  g_clear_pointer (&lines[g_strv_length (lines) - 1], g_free);
  inner = g_strjoinv ("\n", lines);

  g_assert_nonnull (strstr (text, inner));
}

static void
test_byte_order_mark (void)
{
  g_autoptr (JihuaLedger) ledger = make_fixture ();
  g_autoptr (GError) error = NULL;
  g_autofree char *text = print_text (ledger);
  g_autofree char *marked = g_strconcat ("\xef\xbb\xbf", text, NULL);
  g_autoptr (JihuaLedger) read = parse_text (marked, &error);

  g_assert_no_error (error);
  g_assert_nonnull (read);
}

/* What is written by hand in another order or layout is a ledger as well. */
static void
test_other_layout (void)
{
  g_autoptr (JihuaLedger) ledger = make_fixture ();
  g_autoptr (GError) error = NULL;
  g_autofree char *text = print_text (ledger);
  g_autoptr (GString) flat = g_string_new (text);
  g_autoptr (JihuaLedger) read = NULL;
  g_autofree char *again = NULL;

  g_string_replace (flat, "\n", "\r\n\t", 0);
  g_string_replace (flat, "\"version\" : 1,", "", 0);
  g_string_replace (flat, "\"statuses\" : []", "\"statuses\":[ ],\"version\":1", 0);
  g_string_replace (flat, "\"A33\"", "\"\\u0041\\u00333\"", 0);
  read = parse_text (flat->str, &error);

  g_assert_no_error (error);
  again = print_text (read);
  g_assert_cmpstr (again, ==, text);
}

/* Errors of the content: each row is one mutation of the fixture. */

typedef struct {
  const char *name;
  const char *find;    /* the first place where this stands … */
  const char *replace; /* … becomes this */
  int         code;
  const char *place;   /* and the message names this */
  const char *after;   /* look for @find behind this, if not %NULL */
} Mutation;

#define FACTS(value) \
  "{\n" \
  "        \"value\" : \"" value "\",\n" \
  "        \"final\" : true,\n" \
  "        \"source\" : \"Source “A”\",\n" \
  "        \"note\" : \"Note\\nof two lines\"\n" \
  "      }"

#define CONTENT JIHUA_FILE_ERROR_CONTENT
#define PLAN    "plan › "
#define ONE     "plan › children[0] › children[0]"

static const Mutation mutations[] = {
  { "format/other", "\"jihua-ledger\"", "\"jihua-plan\"", JIHUA_FILE_ERROR_FOREIGN, "format", NULL },
  { "format/missing", "\"format\" : \"jihua-ledger\",", "", JIHUA_FILE_ERROR_FOREIGN, "format", NULL },
  { "format/number", "\"jihua-ledger\"", "7", JIHUA_FILE_ERROR_FOREIGN, "format", NULL },
  { "version/newer", "\"version\" : 1", "\"version\" : 2", JIHUA_FILE_ERROR_NEWER, "newer version", NULL },
  { "version/huge", "\"version\" : 1", "\"version\" : 99999999999999999999", JIHUA_FILE_ERROR_NEWER, "newer version", NULL },
  { "version/zero", "\"version\" : 1", "\"version\" : 0", CONTENT, ", version:", NULL },
  { "version/fraction", "\"version\" : 1", "\"version\" : 1.0", CONTENT, ", version:", NULL },
  { "version/infinite", "\"version\" : 1", "\"version\" : 1e999", CONTENT, ", version:", NULL },
  { "version/text", "\"version\" : 1", "\"version\" : \"1\"", CONTENT, ", version:", NULL },
  { "version/missing", "\"version\" : 1,", "", CONTENT, "“version” is missing", NULL },
  { "unknown/top", "\"version\" : 1", "\"version\" : 1, \"colour\" : 3", CONTENT, ", colour:", NULL },
  { "unknown/plan", "\"issuer\"", "\"publisher\"", CONTENT, PLAN "publisher:", NULL },
  { "unknown/notice", "\"addressees\"", "\"greetings\"", CONTENT, PLAN "notice › greetings", NULL },
  { "unknown/rules", "\"behind\"", "\"late\"", CONTENT, PLAN "rules › late", NULL },
  { "unknown/series", "\"frequency\"", "\"rhythm\"", CONTENT, PLAN "series[0] › rhythm (S1)", NULL },
  { "unknown/section", "\"number\" : \"一\"", "\"no\" : \"一\"", CONTENT, PLAN "children[0] › no (1)", NULL },
  { "unknown/target", "\"unit\"", "\"units\"", CONTENT, ONE " › children[0] › units (1.1.1)", "\"1.1.1\"" },
  { "unknown/goal", "\"words\"", "\"wording\"", CONTENT, ONE " › children[0] › goal › wording (1.1.1)", "\"1.1.1\"" },
  { "unknown/repair", "\"restored\"", "\"restaured\"", CONTENT, ONE " › repairs[0] › restaured (1.1)", "\"1.1\"" },
  { "unknown/item", "\"name\"", "\"label\"", CONTENT, "items[0] › label", "\"items\"" },
  { "unknown/actual", "\"source\"", "\"origin\"", CONTENT, "actuals[0] › origin (S1)", "\"actuals\"" },
  { "unknown/change", "\"change\"", "\"kind\"", CONTENT, "history[0] (A33): The member “change”", "\"history\"" },
  { "unknown/facts", "\"value\"", "\"by\" : \"x\", \"value\"", CONTENT, "history[0] › to › by (A33)", "\"history\"" },
  { "type/repairs", "\"repairs\" : []", "\"repairs\" : {}", CONTENT, PLAN "children[0] › repairs (1):", NULL },
  { "type/repair", "\"repairs\" : []", "\"repairs\" : [[]]", CONTENT, PLAN "children[0] › repairs[0] (1):", NULL },
  { "type/text-number", "\"省十四届人大二次会议\"", "14", CONTENT, PLAN "adopted:", NULL },
  { "type/text-null", "\"省十四届人大二次会议\"", "null", CONTENT, PLAN "adopted:", NULL },
  { "type/text-list", "\"省十四届人大二次会议\"", "[]", CONTENT, PLAN "adopted:", NULL },
  { "type/text-object", "\"省十四届人大二次会议\"", "{}", CONTENT, PLAN "adopted:", NULL },
  { "type/year", "\"year\" : 2024", "\"year\" : true", CONTENT, PLAN "year:", NULL },
  { "type/year-negative", "\"year\" : 2024", "\"year\" : -2024", CONTENT, PLAN "year:", NULL },
  { "type/year-far", "\"year\" : 2024", "\"year\" : 20240", CONTENT, PLAN "year:", NULL },
  { "type/final", "\"final\" : false", "\"final\" : \"no\"", CONTENT, "actuals[0] › final (S1)", NULL },
  { "type/first-month", "\"first-month\" : 2", "\"first-month\" : 13", CONTENT, PLAN "rules › first-month:", NULL },
  { "type/lag", "\"lag\" : 9", "\"lag\" : 99", CONTENT, "› lag (A14)", "\"A14\"" },
  { "type/merged", "\"merged\" : true", "\"merged\" : 1", CONTENT, "› goal › merged (A9.2)", NULL },
  { "empty/id", "\"id\" : \"zhejiang-2024\"", "\"id\" : \"\"", CONTENT, PLAN "id:", NULL },
  { "empty/name", "\"name\" : \"省级财政资金\"", "\"name\" : \"\"", CONTENT, "› name (1.1.1)", NULL },
  { "missing/plan-title", "\"title\" : \"2024年浙江省国民经济和社会发展计划\",", "", CONTENT, "“title” is missing", NULL },
  { "missing/printed", "\"printed\" : \"一、", "\"label\" : \"一、", CONTENT, PLAN "children[0] (1): The member “printed”", NULL },
  { "missing/goal-kind", "\"kind\" : \"at-least\",", "", CONTENT, "› goal (1.1.1): The member “kind”", "\"1.1.1\"" },
  { "missing/notes", "\"notes\" : [],", "", CONTENT, "outermost braces: The member “notes”", NULL },
  { "choice/section", "\"chapter\"", "\"part\"", CONTENT, PLAN "children[0] › kind (1)", NULL },
  { "choice/accumulation", "\"cumulative\"", "\"total\"", CONTENT, "› accumulation (1.1.1)", "\"1.1.1\"" },
  { "choice/frequency", "\"quarterly\"", "\"weekly\"", CONTENT, "› frequency (1.1.1)", "\"1.1.1\"" },
  { "choice/goal", "\"at-least\"", "\"≥\"", CONTENT, "› goal › kind (1.1.1)", "\"1.1.1\"" },
  { "choice/goal-none", "\"at-least\"", "\"none\"", CONTENT, "› goal › kind (1.1.1)", "\"1.1.1\"" },
  { "choice/direction", "\"floor\"", "\"up\"", CONTENT, "› goal › direction", NULL },
  { "choice/change", "\"change\" : \"actual\"", "\"change\" : \"figure\"", CONTENT, "history[0] › change (A33)", NULL },
  { "decimal/number", "\"value\" : \"1023.6\"", "\"value\" : 1023.6", CONTENT, "› goal › value (1.1.1)", NULL },
  { "decimal/zeros", "\"value\" : \"1023.6\"", "\"value\" : \"01023.6\"", CONTENT, "› goal › value (1.1.1)", NULL },
  { "decimal/plus", "\"value\" : \"1023.6\"", "\"value\" : \"+1023.6\"", CONTENT, "› goal › value (1.1.1)", NULL },
  { "decimal/comma", "\"value\" : \"1023.6\"", "\"value\" : \"1,023.6\"", CONTENT, "› goal › value (1.1.1)", NULL },
  { "decimal/point", "\"value\" : \"1023.6\"", "\"value\" : \"1023.\"", CONTENT, "› goal › value (1.1.1)", NULL },
  { "decimal/exponent", "\"value\" : \"1023.6\"", "\"value\" : \"1e3\"", CONTENT, "› goal › value (1.1.1)", NULL },
  { "decimal/hexadecimal", "\"value\" : \"1023.6\"", "\"value\" : \"0x1F\"", CONTENT, "› goal › value (1.1.1)", NULL },
  { "decimal/nan", "\"value\" : \"1023.6\"", "\"value\" : \"nan\"", CONTENT, "› goal › value (1.1.1)", NULL },
  { "decimal/minus-zero", "\"value\" : \"1023.6\"", "\"value\" : \"-0\"", CONTENT, "› goal › value (1.1.1)", NULL },
  { "decimal/too-fine", "\"value\" : \"1023.6\"", "\"value\" : \"1.0000001\"", CONTENT, "› goal › value (1.1.1)", NULL },
  { "decimal/too-large", "\"value\" : \"1023.6\"", "\"value\" : \"1000000000000\"", CONTENT, "› goal › value (1.1.1)", NULL },
  { "decimal/full-width", "\"value\" : \"1023.6\"", "\"value\" : \"１０２３\"", CONTENT, "› goal › value (1.1.1)", NULL },
  { "decimal/space", "\"value\" : \"1023.6\"", "\"value\" : \"1023.6 \"", CONTENT, "› goal › value (1.1.1)", NULL },
  { "decimal/line-feed", "\"value\" : \"1023.6\"", "\"value\" : \"1023\\n\"", CONTENT, "› goal › value (1.1.1)", NULL },
  { "decimal/empty", "\"value\" : \"1023.6\"", "\"value\" : \"\"", CONTENT, "› goal › value (1.1.1)", NULL },
  { "decimal/actual", "\"value\" : \"14.2\"", "\"value\" : 14.2", CONTENT, "actuals[0] › value (S1)", NULL },
  { "rules/below-zero", "\"tolerance-rate\" : \"0.2\"", "\"tolerance-rate\" : \"-0.2\"", CONTENT, PLAN "rules › tolerance-rate:", NULL },
  { "rules/order", "\"behind\" : \"10\"", "\"behind\" : \"40\"", CONTENT, PLAN "rules › behind:", NULL },
  { "decimal/rules", "\"tolerance-rate\" : \"0.2\"", "\"tolerance-rate\" : \"20%\"", CONTENT, PLAN "rules › tolerance-rate:", NULL },
  { "decimal/history", "\"value\" : \"40.50\"", "\"value\" : \"40,50\"", CONTENT, "history[0] › to › value (A33)", "\"history\"" },
  { "period/quarter", "\"through\" : \"2023-12\"", "\"through\" : \"2023-Q4\"", CONTENT, "actuals[0] › through (S1)", NULL },
  { "period/year", "\"through\" : \"2023-12\"", "\"through\" : \"2023\"", CONTENT, "actuals[0] › through (S1)", NULL },
  { "period/half", "\"through\" : \"2023-12\"", "\"through\" : \"2023-H2\"", CONTENT, "actuals[0] › through (S1)", NULL },
  { "period/month-13", "\"through\" : \"2023-12\"", "\"through\" : \"2023-13\"", CONTENT, "actuals[0] › through (S1)", NULL },
  { "period/month-0", "\"through\" : \"2023-12\"", "\"through\" : \"2023-00\"", CONTENT, "actuals[0] › through (S1)", NULL },
  { "period/day", "\"through\" : \"2023-12\"", "\"through\" : \"2023-12-31\"", CONTENT, "actuals[0] › through (S1)", NULL },
  { "period/number", "\"through\" : \"2023-12\"", "\"through\" : 202312", CONTENT, "actuals[0] › through (S1)", NULL },
  { "period/history", "\"through\" : \"2024-04\"", "\"through\" : \"2024-4\"", CONTENT, "history[0] › through (A33)", "\"history\"" },
  { "date/issued", "\"issued\" : \"2024-02-05\"", "\"issued\" : \"2024-02-30\"", CONTENT, PLAN "issued:", NULL },
  { "date/printed", "\"printed\" : \"2024-02-07\"", "\"printed\" : \"2024-2-7\"", CONTENT, PLAN "printed:", NULL },
  { "date/due", "\"due\" : \"2024-10-31\"", "\"due\" : \"2024-10\"", CONTENT, "› goal › due", NULL },
  { "time/zone", "\"at\" : \"2024-01-23T00:00:00Z\"", "\"at\" : \"2024-01-23T00:00:00+08:00\"", CONTENT, "actuals[0] › at (S1)", NULL },
  { "time/day", "\"at\" : \"2024-01-23T00:00:00Z\"", "\"at\" : \"2024-01-23\"", CONTENT, "actuals[0] › at (S1)", NULL },
  { "time/hour", "\"at\" : \"2024-10-22T09:30:00Z\"", "\"at\" : \"2024-10-22T25:30:00Z\"", CONTENT, "history[0] › at (A33)", "\"history\"" },
  { "tree/duplicate-id", "\"id\" : \"1.1.2\"", "\"id\" : \"1.1.1\"", CONTENT, ONE " › children[1] › id (1.1.1)", NULL },
  { "tree/duplicate-series", "\"id\" : \"1.1.2\"", "\"id\" : \"S1\"", CONTENT, ONE " › children[1] › id (S1)", NULL },
  { "tree/spaced-id", "\"id\" : \"1.1.2\"", "\"id\" : \"1.1. 2\"", CONTENT, ONE " › children[1] › id (1.1. 2)", NULL },
  { "tree/nesting", "\"kind\" : \"measure\"", "\"kind\" : \"category\"", CONTENT, ONE " › kind (1.1)", NULL },
  { "tree/chapter-inside", "\"kind\" : \"measure\"", "\"kind\" : \"chapter\"", CONTENT, ONE " › kind (1.1)", NULL },
  { "tree/measure-outside", "\"kind\" : \"chapter\"", "\"kind\" : \"measure\"", CONTENT, PLAN "children[0] › kind (1)", NULL },
  { "tree/target-outside", "\"children\" : [",
    "\"children\" : [ { \"id\" : \"X\", \"name\" : \"x\", \"unit\" : \"\", \"accumulation\" : \"level\", "
    "\"frequency\" : \"yearly\", \"goal\" : { \"kind\" : \"deliver\", \"words\" : \"x\" } },",
    CONTENT, PLAN "children[0] (X): A target must", NULL },
  { "goal/no-value", "\"value\" : \"1023.6\",", "", CONTENT, "› goal (1.1.1)", NULL },
  { "goal/no-direction", "\"direction\" : \"floor\"", "\"merged\" : true", CONTENT, "add the member “direction”", NULL },
  { "goal/no-reference", "\"at-least\"", "\"faster-than\"", CONTENT, "› goal (1.1.1)", "\"1.1.1\"" },
  { "goal/reference", "\"reference\" : \"S1\"", "\"reference\" : \"S2\"", CONTENT, "› goal › reference (1.4.1)", NULL },
  { "goal/reference-self", "\"reference\" : \"S1\"", "\"reference\" : \"1.4.1\"", CONTENT, "› goal › reference (1.4.1)", NULL },
  { "goal/reference-section", "\"reference\" : \"S1\"", "\"reference\" : \"3.2\"", CONTENT, "› goal › reference (1.4.1)", NULL },
  { "goal/circle", "\"kind\" : \"about\"", "\"kind\" : \"about\", \"reference\" : \"A7\"", CONTENT, ", plan: ", "\"A1\"" },
  { "tie/nowhere", "\"tie\" : \"A18\"", "\"tie\" : \"A50\"", CONTENT, "› tie (5.2.1)", NULL },
  { "tie/tied", "\"tie\" : \"A20\"", "\"tie\" : \"5.2.1\"", CONTENT, "› tie (5.2.2)", NULL },
  { "actuals/unknown-target", "\"target\" : \"S1\"", "\"target\" : \"A50\"", CONTENT, "actuals[0] › target (A50)", NULL },
  { "actuals/section", "\"target\" : \"S1\"", "\"target\" : \"3.2\"", CONTENT, "actuals[0] › target (3.2)", NULL },
  { "actuals/tied", "\"target\" : \"S1\"", "\"target\" : \"5.2.2\"", CONTENT, "Write “A20” here", NULL },
  { "actuals/no-target", "\"target\" : \"S1\",", "", CONTENT, "actuals[0]: The member “target”", NULL },
  { "actuals/no-value", "\"value\" : \"14.2\",", "", CONTENT, "actuals[0] (S1): The member “value”", NULL },
  { "actuals/no-final", "\"final\" : false,", "", CONTENT, "actuals[0] (S1): The member “final”", "\"actuals\"" },
  { "actuals/twice", "\"through\" : \"2024-12\"", "\"through\" : \"2023-12\"", CONTENT, "actuals[3] › through (1.1.2)", "\"1.1.2\",\n      \"through\" : \"2023-12\"" },
  { "actuals/not-an-object", "\"actuals\" : [", "\"actuals\" : [ 5,", CONTENT, "actuals[0]:", NULL },
  { "history/unknown-target", "\"target\" : \"A33\"", "\"target\" : \"A99\"", CONTENT, "history[0] › target (A99)", "\"history\"" },
  { "history/nothing", FACTS ("40.50"), "null", CONTENT, "history[0] (A33): A change", NULL },
  { "history/from", "\"from\" : null", "\"from\" : \"3\"", CONTENT, "history[0] › from (A33)", NULL },
  { "statuses/empty", "\"statuses\" : []", "\"statuses\" : [ {} ]", CONTENT, "statuses[0]: The member “target”", NULL },
  { "notes/empty", "\"notes\" : []", "\"notes\" : [ {} ]", CONTENT, "notes[0]: The member “node”", NULL },
  { "notes/type", "\"notes\" : []", "\"notes\" : 1", CONTENT, ", notes:", NULL },
  { "text/duplicate", "\"year\" : 2024", "\"year\" : 2024, \"ye\\u0061r\" : 2025", CONTENT, PLAN "year:", NULL },
  { "text/duplicate-deep", "\"value\" : \"14.2\"", "\"value\" : \"14.2\", \"value\" : \"14.3\"", CONTENT, "actuals[0] › value:", NULL },
  { "text/zero", "省十四届", "省\\u0000十四届", CONTENT, PLAN "adopted:", NULL },
  { "text/zero-escaped", "\"issuer\" : \"", "\"issue\" : \"\\\\u0000", CONTENT, PLAN "issue:", NULL },
  { "text/half-character", "省十四届", "\\ud83d十四届", JIHUA_FILE_ERROR_SYNTAX, "line 9:", NULL },
  { "text/other-half", "省十四届", "\\ude00十四届", JIHUA_FILE_ERROR_SYNTAX, "line 9:", NULL },
  { "text/escape", "省十四届", "\\x41十四届", JIHUA_FILE_ERROR_SYNTAX, "line 9:", NULL },
  { "text/tab", "省十四届", "省\t十四届", JIHUA_FILE_ERROR_SYNTAX, "line 9:", NULL },
  { "text/encoding", "省十四届", "\xff\xfe", JIHUA_FILE_ERROR_SYNTAX, "line 9:", NULL },
  { "text/comma", "\"省十四届人大二次会议\",", "\"省\",,", JIHUA_FILE_ERROR_SYNTAX, "line 9:", NULL },
  { "text/trailing-comma", "\"statuses\" : []", "\"statuses\" : [,]", JIHUA_FILE_ERROR_SYNTAX, "not well-formed", NULL },
  { "text/no-quotes", "\"year\" : 2024", "year : 2024", JIHUA_FILE_ERROR_SYNTAX, "line 7:", NULL },
  { "text/comment", "\"year\" : 2024", "/* */ \"year\" : 2024", JIHUA_FILE_ERROR_SYNTAX, "line 7:", NULL },
  { "text/leading-zero", "\"year\" : 2024", "\"year\" : 02024", JIHUA_FILE_ERROR_SYNTAX, "line 7:", NULL },
  { "text/plus", "\"year\" : 2024", "\"year\" : +2024", JIHUA_FILE_ERROR_SYNTAX, "line 7:", NULL },
  { "text/word", "\"year\" : 2024", "\"year\" : NaN", JIHUA_FILE_ERROR_SYNTAX, "line 7:", NULL },
  { "text/escape-sequence", "\"year\" : 2024", "\"\\u001b[2Jx\" : 2024", CONTENT, PLAN "\xef\xbf\xbd[2Jx", NULL },
};

static char *
mutate (const Mutation *mutation)
{
  g_autoptr (JihuaLedger) ledger = make_fixture ();
  g_autofree char *text = print_text (ledger);
  const char *start = mutation->after ? strstr (text, mutation->after) : text;
  const char *found;

  g_assert_nonnull (start);
  found = strstr (start, mutation->find);
  g_assert_nonnull (found);

  return g_strdup_printf ("%.*s%s%s", (int) (found - text), text,
                          mutation->replace, found + strlen (mutation->find));
}

static void
test_mutation (gconstpointer data)
{
  const Mutation *mutation = data;
  g_autofree char *text = mutate (mutation);
  g_autoptr (GError) error = NULL;
  g_autoptr (JihuaLedger) ledger = parse_text (text, &error);

  g_assert_null (ledger);
  g_assert_nonnull (error);
  g_test_message ("%s", error->message);
  g_assert_error (error, JIHUA_FILE_ERROR, mutation->code);
  g_assert_true (g_str_has_prefix (error->message, "“" NAME "”"));
  g_assert_nonnull (strstr (error->message, mutation->place));
  g_assert_null (strchr (error->message, '\x1b'));
}

/* The line in the message is the line of the mistake. */
static void
test_line (void)
{
  static const Mutation last = {
    "", "\"value\" : \"40.50\"", "\"value\" : \"x\"", CONTENT, "", "\"history\"",
  };
  g_autofree char *text = mutate (&last);
  g_autoptr (GError) error = NULL;
  g_autoptr (JihuaLedger) ledger = parse_text (text, &error);
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);
  g_autofree char *expected = NULL;
  guint line = 0;

  g_assert_null (ledger);
  while (lines[line] && strstr (lines[line], "\"value\" : \"x\"") == NULL)
    line++;
  expected = g_strdup_printf ("“" NAME "”, line %u, history[0] › to › value (A33): ", line + 1);
  g_assert_true (g_str_has_prefix (error->message, expected));
}

/* Whole texts that are no ledgers. */

typedef struct {
  const char *name;
  const char *text;
  int         code;
} Text;

static const Text texts[] = {
  { "empty", "", JIHUA_FILE_ERROR_FOREIGN },
  { "blank", " \n\t\n", JIHUA_FILE_ERROR_FOREIGN },
  { "mark-only", "\xef\xbb\xbf", JIHUA_FILE_ERROR_FOREIGN },
  { "null", "null", JIHUA_FILE_ERROR_FOREIGN },
  { "number", "7", JIHUA_FILE_ERROR_FOREIGN },
  { "text", "\"jihua-ledger\"", JIHUA_FILE_ERROR_FOREIGN },
  { "list", "[]", JIHUA_FILE_ERROR_FOREIGN },
  { "archive", "PK\x03\x04", JIHUA_FILE_ERROR_FOREIGN },
  { "html", "<!DOCTYPE html>", JIHUA_FILE_ERROR_FOREIGN },
  { "object", "{}", JIHUA_FILE_ERROR_FOREIGN },
  { "other", "{\"format\":\"geojson\"}", JIHUA_FILE_ERROR_FOREIGN },
  { "open", "{", JIHUA_FILE_ERROR_SYNTAX },
  { "cut", "{\"format\":\"jihua-ledger\",\"version\":1,\"pl", JIHUA_FILE_ERROR_SYNTAX },
  { "cut-escape", "{\"a\":\"\\", JIHUA_FILE_ERROR_SYNTAX },
  { "cut-unicode", "{\"a\":\"\\u00", JIHUA_FILE_ERROR_SYNTAX },
  { "cut-number", "{\"a\":-", JIHUA_FILE_ERROR_SYNTAX },
  { "cut-word", "{\"a\":tru", JIHUA_FILE_ERROR_SYNTAX },
  { "two", "{} {}", JIHUA_FILE_ERROR_SYNTAX },
  { "bare", "{\"format\":\"jihua-ledger\",\"version\":1}", JIHUA_FILE_ERROR_CONTENT },
};

static void
test_text (gconstpointer data)
{
  const Text *row = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (JihuaLedger) ledger = parse_text (row->text, &error);

  g_assert_null (ledger);
  g_assert_error (error, JIHUA_FILE_ERROR, row->code);
  g_assert_true (g_str_has_prefix (error->message, "“" NAME "”"));
}

static void
test_zero_byte (void)
{
  static const char text[] = "{\"format\":\0\"jihua-ledger\"}";
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, sizeof text - 1);
  g_autoptr (GError) error = NULL;
  g_autoptr (JihuaLedger) ledger = jihua_ledger_file_parse (bytes, NAME, &error);

  g_assert_null (ledger);
  g_assert_error (error, JIHUA_FILE_ERROR, JIHUA_FILE_ERROR_SYNTAX);
}

static void
test_depth (void)
{
  g_autoptr (GString) text = g_string_new ("{\"format\":\"jihua-ledger\",\"version\":1,\"plan\":");
  g_autoptr (GError) error = NULL;
  g_autoptr (JihuaLedger) ledger = NULL;

  for (int i = 0; i < 1000000; i++)
    g_string_append_c (text, '[');
  ledger = parse_text (text->str, &error);

  g_assert_null (ledger);
  g_assert_error (error, JIHUA_FILE_ERROR, JIHUA_FILE_ERROR_SYNTAX);
  g_assert_nonnull (strstr (error->message, "nested"));
}

/* No text that was cut short may be taken for a ledger, nor crash. */
static void
test_cut_anywhere (void)
{
  g_autoptr (JihuaLedger) ledger = make_fixture ();
  g_autoptr (GBytes) bytes = jihua_ledger_file_print (ledger);
  gsize length = g_bytes_get_size (bytes);

  for (gsize cut = 0; cut < length - 2; cut += 997) {
    g_autoptr (GBytes) head = g_bytes_new_from_bytes (bytes, 0, cut);
    g_autoptr (GError) error = NULL;
    g_autoptr (JihuaLedger) read = jihua_ledger_file_parse (head, NAME, &error);

    g_assert_null (read);
    g_assert_nonnull (error);
  }
}

/* Files. */

typedef struct {
  char  *folder;
  GFile *file;
} Fixture;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr (GError) error = NULL;

  fixture->folder = g_dir_make_tmp ("jihua-XXXXXX", &error);
  g_assert_no_error (error);
  fixture->file = g_file_new_build_filename (fixture->folder, "a.jihua", NULL);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr (GDir) dir = g_dir_open (fixture->folder, 0, NULL);
  const char *name;

  while (dir && (name = g_dir_read_name (dir))) {
    g_autofree char *path = g_build_filename (fixture->folder, name, NULL);

    g_remove (path);
  }
  g_rmdir (fixture->folder);
  g_free (fixture->folder);
  g_object_unref (fixture->file);
}

static GFile *
get_sibling (Fixture    *fixture,
             const char *name)
{
  return g_file_new_build_filename (fixture->folder, name, NULL);
}

static guint
count_entries (Fixture *fixture)
{
  g_autoptr (GDir) dir = g_dir_open (fixture->folder, 0, NULL);
  guint n_entries = 0;

  while (g_dir_read_name (dir))
    n_entries++;

  return n_entries;
}

static char *
read_contents (GFile *file)
{
  g_autoptr (GError) error = NULL;
  char *contents;

  g_file_get_contents (g_file_peek_path (file), &contents, NULL, &error);
  g_assert_no_error (error);

  return contents;
}

static void
assert_load_fails (GFile      *file,
                   int         code,
                   const char *words)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (JihuaLedger) ledger = jihua_ledger_file_load (file, &error);

  g_assert_null (ledger);
  g_assert_error (error, JIHUA_FILE_ERROR, code);
  g_assert_nonnull (strstr (error->message, g_file_peek_path (file)));
  g_assert_nonnull (strstr (error->message, words));
}

static void
assert_save_fails (GFile      *file,
                   const char *words)
{
  g_autoptr (JihuaLedger) ledger = make_fixture ();
  g_autoptr (GError) error = NULL;

  g_assert_false (jihua_ledger_file_save (ledger, file, &error));
  g_assert_error (error, JIHUA_FILE_ERROR, JIHUA_FILE_ERROR_UNWRITABLE);
  g_assert_nonnull (strstr (error->message, g_file_peek_path (file)));
  g_assert_nonnull (strstr (error->message, words));
}

static void
test_file_round_trip (Fixture       *fixture,
                      gconstpointer  data)
{
  g_autoptr (JihuaLedger) ledger = make_fixture ();
  g_autoptr (JihuaLedger) read = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;

  g_assert_true (jihua_ledger_file_save (ledger, fixture->file, &error));
  g_assert_no_error (error);
  before = read_contents (fixture->file);

  read = jihua_ledger_file_load (fixture->file, &error);
  g_assert_no_error (error);
  g_assert_true (jihua_ledger_file_save (read, fixture->file, &error));
  g_assert_no_error (error);
  after = read_contents (fixture->file);

  g_assert_cmpstr (after, ==, before);
  g_assert_cmpuint (count_entries (fixture), ==, 1);
}

static void
test_load_missing (Fixture       *fixture,
                   gconstpointer  data)
{
  assert_load_fails (fixture->file, JIHUA_FILE_ERROR_UNREADABLE, "no such file");
}

static void
test_load_folder (Fixture       *fixture,
                  gconstpointer  data)
{
  g_assert_cmpint (g_mkdir (g_file_peek_path (fixture->file), 0700), ==, 0);
  assert_load_fails (fixture->file, JIHUA_FILE_ERROR_UNREADABLE, "is a folder");
}

static void
test_load_pipe (Fixture       *fixture,
                gconstpointer  data)
{
  g_assert_cmpint (mkfifo (g_file_peek_path (fixture->file), 0600), ==, 0);
  assert_load_fails (fixture->file, JIHUA_FILE_ERROR_UNREADABLE, "not an ordinary file");
}

static void
test_load_device (void)
{
  g_autoptr (GFile) file = g_file_new_for_path ("/dev/zero");

  assert_load_fails (file, JIHUA_FILE_ERROR_UNREADABLE, "not an ordinary file");
}

static void
test_load_large (Fixture       *fixture,
                 gconstpointer  data)
{
  g_autofd int fd = open (g_file_peek_path (fixture->file), O_WRONLY | O_CREAT | O_CLOEXEC, 0600);

  g_assert_cmpint (ftruncate (fd, 64 * 1024 * 1024 + 1), ==, 0);
  assert_load_fails (fixture->file, JIHUA_FILE_ERROR_TOO_LARGE, "larger than any ledger");
}

static void
test_load_remote (void)
{
  g_autoptr (GFile) file = g_file_new_for_uri ("https://example.org/a.jihua");
  g_autoptr (GError) error = NULL;
  g_autoptr (JihuaLedger) ledger = jihua_ledger_file_load (file, &error);

  g_assert_null (ledger);
  g_assert_error (error, JIHUA_FILE_ERROR, JIHUA_FILE_ERROR_UNREADABLE);
}

static void
test_save_link (Fixture       *fixture,
                gconstpointer  data)
{
  g_autoptr (JihuaLedger) ledger = make_fixture ();
  g_autoptr (GFile) link = get_sibling (fixture, "link.jihua");
  g_autoptr (GFile) second = get_sibling (fixture, "second.jihua");
  g_autoptr (GError) error = NULL;
  g_autofree char *contents = NULL;

  g_assert_true (g_file_set_contents (g_file_peek_path (fixture->file), "old", -1, NULL));
  g_assert_cmpint (symlink ("a.jihua", g_file_peek_path (link)), ==, 0);
  g_assert_cmpint (symlink (g_file_peek_path (link), g_file_peek_path (second)), ==, 0);

  g_assert_true (jihua_ledger_file_save (ledger, second, &error));
  g_assert_no_error (error);
  g_assert_true (g_file_test (g_file_peek_path (link), G_FILE_TEST_IS_SYMLINK));
  g_assert_true (g_file_test (g_file_peek_path (second), G_FILE_TEST_IS_SYMLINK));
  g_assert_false (g_file_test (g_file_peek_path (fixture->file), G_FILE_TEST_IS_SYMLINK));
  contents = read_contents (fixture->file);
  g_assert_cmpuint (strlen (contents), >, 100000);
}

static void
test_save_dangling_link (Fixture       *fixture,
                         gconstpointer  data)
{
  g_autoptr (JihuaLedger) ledger = make_fixture ();
  g_autoptr (GFile) link = get_sibling (fixture, "link.jihua");
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (symlink ("a.jihua", g_file_peek_path (link)), ==, 0);
  g_assert_true (jihua_ledger_file_save (ledger, link, &error));
  g_assert_no_error (error);
  g_assert_true (g_file_test (g_file_peek_path (link), G_FILE_TEST_IS_SYMLINK));
  g_assert_true (g_file_test (g_file_peek_path (fixture->file), G_FILE_TEST_IS_REGULAR));
}

static void
test_save_circle (Fixture       *fixture,
                  gconstpointer  data)
{
  g_autoptr (GFile) link = get_sibling (fixture, "link.jihua");

  g_assert_cmpint (symlink ("a.jihua", g_file_peek_path (link)), ==, 0);
  g_assert_cmpint (symlink ("link.jihua", g_file_peek_path (fixture->file)), ==, 0);
  assert_save_fails (fixture->file, "circle");
}

static void
test_save_on_folder (Fixture       *fixture,
                     gconstpointer  data)
{
  g_assert_cmpint (g_mkdir (g_file_peek_path (fixture->file), 0700), ==, 0);
  assert_save_fails (fixture->file, "there is a folder of that name");
  g_assert_true (g_file_test (g_file_peek_path (fixture->file), G_FILE_TEST_IS_DIR));
}

static void
test_save_on_pipe (Fixture       *fixture,
                   gconstpointer  data)
{
  struct stat status;

  g_assert_cmpint (mkfifo (g_file_peek_path (fixture->file), 0600), ==, 0);
  assert_save_fails (fixture->file, "not an ordinary file");
  g_assert_cmpint (g_lstat (g_file_peek_path (fixture->file), &status), ==, 0);
  g_assert_true (S_ISFIFO (status.st_mode));
}

static void
test_save_without_folder (Fixture       *fixture,
                          gconstpointer  data)
{
  g_autoptr (GFile) file = get_sibling (fixture, "gone/a.jihua");

  assert_save_fails (file, "its folder is no longer there");
}

/* A limit on the size of files breaks a write in its middle, as a full disk
 * does, for root as well. */
static void
test_save_interrupted (Fixture       *fixture,
                       gconstpointer  data)
{
  struct rlimit old, small;
  g_autofree char *contents = NULL;

  g_assert_true (g_file_set_contents (g_file_peek_path (fixture->file), "old", -1, NULL));
  g_assert_cmpint (getrlimit (RLIMIT_FSIZE, &old), ==, 0);
  small = old;
  small.rlim_cur = 50000;
  signal (SIGXFSZ, SIG_IGN);

  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &small), ==, 0);
  assert_save_fails (fixture->file, "cannot be saved");
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &old), ==, 0);
  signal (SIGXFSZ, SIG_DFL);

  contents = read_contents (fixture->file);
  g_assert_cmpstr (contents, ==, "old");
  g_assert_cmpuint (count_entries (fixture), ==, 1);
}

static void
test_save_nowhere (Fixture       *fixture,
                     gconstpointer  data)
{
  g_autoptr (GFile) file = g_file_new_for_path ("/proc/a.jihua");
  g_autoptr (JihuaLedger) ledger = make_fixture ();
  g_autoptr (GError) error = NULL;

  /* Nobody can make a file here, whatever the reason the system gives. */
  g_assert_false (jihua_ledger_file_save (ledger, file, &error));
  g_assert_error (error, JIHUA_FILE_ERROR, JIHUA_FILE_ERROR_UNWRITABLE);
  g_assert_null (strstr (error->message, "%s"));
}

static void
test_save_forbidden (Fixture       *fixture,
                     gconstpointer  data)
{
  if (geteuid () == 0) {
    g_test_skip ("root may write anywhere");
    return;
  }

  g_assert_cmpint (g_chmod (fixture->folder, 0500), ==, 0);
  assert_save_fails (fixture->file, "not allowed");
  g_assert_cmpint (g_chmod (fixture->folder, 0700), ==, 0);
}

static void
test_save_permissions (Fixture       *fixture,
                       gconstpointer  data)
{
  g_autoptr (JihuaLedger) ledger = make_fixture ();
  g_autoptr (GError) error = NULL;
  struct stat status;

  g_assert_true (g_file_set_contents (g_file_peek_path (fixture->file), "old", -1, NULL));
  g_assert_cmpint (g_chmod (g_file_peek_path (fixture->file), 0664), ==, 0);
  g_assert_true (jihua_ledger_file_save (ledger, fixture->file, &error));
  g_assert_no_error (error);
  g_assert_cmpint (g_stat (g_file_peek_path (fixture->file), &status), ==, 0);
  g_assert_cmphex (status.st_mode & 07777, ==, 0664);
}

/* What could not be opened again must not replace what can. */
static void
test_save_unsound (Fixture       *fixture,
                   gconstpointer  data)
{
  g_autoptr (GBytes) unsound = g_bytes_new_static ("{\"format\":\"jihua-ledger\"}", 25);
  g_autoptr (GError) error = NULL;
  g_autofree char *contents = NULL;

  g_assert_true (g_file_set_contents (g_file_peek_path (fixture->file), "old", -1, NULL));
  g_assert_false (jihua_ledger_file_write (unsound, fixture->file, &error));
  g_assert_nonnull (error);
  contents = read_contents (fixture->file);
  g_assert_cmpstr (contents, ==, "old");
}

/* One edit touches its own lines only. */

#define CHANGE_BLOCK(target, through, from, value) \
  ",\n" \
  "    {\n" \
  "      \"at\" : \"2024-10-22T09:30:00Z\",\n" \
  "      \"by\" : \"李\",\n" \
  "      \"change\" : \"actual\",\n" \
  "      \"target\" : \"" target "\",\n" \
  "      \"through\" : \"" through "\",\n" \
  "      \"from\" : " from ",\n" \
  "      \"to\" : " value "\n" \
  "    }"

#define ACTUAL_BLOCK(target, through, value) \
  ",\n" \
  "    {\n" \
  "      \"target\" : \"" target "\",\n" \
  "      \"through\" : \"" through "\",\n" \
  "      \"value\" : \"" value "\",\n" \
  "      \"final\" : true,\n" \
  "      \"source\" : \"Source “A”\",\n" \
  "      \"note\" : \"Note\\nof two lines\",\n" \
  "      \"by\" : \"李\",\n" \
  "      \"at\" : \"2024-10-22T09:30:00Z\"\n" \
  "    }"

static void
replace_once (char       **text,
              const char  *find,
              const char  *replace)
{
  g_autoptr (GString) string = g_string_new (*text);

  g_assert_cmpuint (g_string_replace (string, find, replace, 0), ==, 1);
  g_set_str (text, string->str);
}

static void
test_one_entry (void)
{
  g_autoptr (JihuaLedger) ledger = make_fixture ();
  g_autofree char *before = print_text (ledger);
  g_autofree char *after = NULL;

  apply_change (ledger, "A33", "2024-05", "50");
  after = print_text (ledger);
  g_assert_cmpstr (after, !=, before);

  replace_once (&after, ACTUAL_BLOCK ("A33", "2024-05", "50"), "");
  replace_once (&after, CHANGE_BLOCK ("A33", "2024-05", "null", FACTS ("50")), "");
  g_assert_cmpstr (after, ==, before);
}

static void
test_one_value (void)
{
  g_autoptr (JihuaLedger) ledger = make_fixture ();
  g_autofree char *before = print_text (ledger);
  g_autofree char *after = NULL;

  apply_change (ledger, "A33", "2024-04", "40.5");
  after = print_text (ledger);

  replace_once (&after, CHANGE_BLOCK ("A33", "2024-04", FACTS ("40.50"), FACTS ("40.5")), "");
  replace_once (&after, ACTUAL_BLOCK ("A33", "2024-04", "40.5"), ACTUAL_BLOCK ("A33", "2024-04", "40.50"));
  g_assert_cmpstr (after, ==, before);
}

static void
test_one_removal (void)
{
  g_autoptr (JihuaLedger) ledger = make_fixture ();
  g_autoptr (JihuaChange) change = make_change (ledger, "A33", "2024-04", "1");
  g_autoptr (JihuaChange) removal = NULL;
  g_autofree char *before = print_text (ledger);
  g_autofree char *after = NULL;

  removal = jihua_change_new_actual ("A33", jihua_change_get_through (change), jihua_change_get_from (change), NULL,
                                     "李", "2024-10-22T09:30:00Z");
  jihua_ledger_apply (ledger, removal);
  after = print_text (ledger);

  replace_once (&after, CHANGE_BLOCK ("A33", "2024-04", FACTS ("40.50"), "null"), "");
  replace_once (&before, ACTUAL_BLOCK ("A33", "2024-04", "40.50"), "");
  g_assert_cmpstr (after, ==, before);
}

static void
add_file_test (const char *path,
               void      (*test) (Fixture *, gconstpointer))
{
  g_test_add (path, Fixture, NULL, set_up, test, tear_down);
}

static void
add_tables (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (mutations); i++) {
    g_autofree char *path = g_strconcat ("/ledger-file/mutation/", mutations[i].name, NULL);

    g_test_add_data_func (path, &mutations[i], test_mutation);
  }

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++) {
    g_autofree char *path = g_strconcat ("/ledger-file/text/", texts[i].name, NULL);

    g_test_add_data_func (path, &texts[i], test_text);
  }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/ledger-file/round-trip", test_round_trip);
  g_test_add_func ("/ledger-file/plan-lines", test_plan_lines);
  g_test_add_func ("/ledger-file/published-lines", test_published_lines);
  g_test_add_func ("/ledger-file/byte-order-mark", test_byte_order_mark);
  g_test_add_func ("/ledger-file/other-layout", test_other_layout);
  add_tables ();
  g_test_add_func ("/ledger-file/line", test_line);
  g_test_add_func ("/ledger-file/zero-byte", test_zero_byte);
  g_test_add_func ("/ledger-file/depth", test_depth);
  g_test_add_func ("/ledger-file/cut-anywhere", test_cut_anywhere);
  g_test_add_func ("/ledger-file/one-entry", test_one_entry);
  g_test_add_func ("/ledger-file/one-value", test_one_value);
  g_test_add_func ("/ledger-file/one-removal", test_one_removal);
  add_file_test ("/ledger-file/file/round-trip", test_file_round_trip);
  add_file_test ("/ledger-file/load/missing", test_load_missing);
  add_file_test ("/ledger-file/load/folder", test_load_folder);
  add_file_test ("/ledger-file/load/pipe", test_load_pipe);
  g_test_add_func ("/ledger-file/load/device", test_load_device);
  add_file_test ("/ledger-file/load/large", test_load_large);
  g_test_add_func ("/ledger-file/load/remote", test_load_remote);
  add_file_test ("/ledger-file/save/link", test_save_link);
  add_file_test ("/ledger-file/save/dangling-link", test_save_dangling_link);
  add_file_test ("/ledger-file/save/circle", test_save_circle);
  add_file_test ("/ledger-file/save/on-folder", test_save_on_folder);
  add_file_test ("/ledger-file/save/on-pipe", test_save_on_pipe);
  add_file_test ("/ledger-file/save/without-folder", test_save_without_folder);
  add_file_test ("/ledger-file/save/interrupted", test_save_interrupted);
  add_file_test ("/ledger-file/save/nowhere", test_save_nowhere);
  add_file_test ("/ledger-file/save/forbidden", test_save_forbidden);
  add_file_test ("/ledger-file/save/permissions", test_save_permissions);
  add_file_test ("/ledger-file/save/unsound", test_save_unsound);

  return g_test_run ();
}
