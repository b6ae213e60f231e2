/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-paste-keys.h"

#include <string.h>

#include "jihua-report-row.h"

/* A name is compared whole first, then without what stands in brackets, then
 * without the word for growth that one table has and the other leaves out. */
#define N_FORMS 3

typedef struct {
  char *names[2][N_FORMS];  /* as printed, and in the language of the window */
  char *number;
  char *id;
} Key;

struct _JihuaPasteKeys {
  GPtrArray *keys;
};

static const char * const growth_words[] = { "同比增长", "增长率", "增长", "增速", "growth" };

static char *
normalize (const char *text)
{
  g_autofree char *normal = g_utf8_normalize (text, -1, G_NORMALIZE_NFKC);
  g_autofree char *folded = g_utf8_casefold (normal != NULL ? normal : text, -1);
  GString *plain = g_string_new (NULL);

  for (const char *p = folded; *p != '\0'; p = g_utf8_next_char (p)) {
    gunichar character = g_utf8_get_char (p);

    if (g_unichar_isalnum (character) || character == '(' || character == ')' || character == '&')
      g_string_append_unichar (plain, character);
  }

  return g_string_free (plain, FALSE);
}

static char *
remove_brackets (const char *normal)
{
  GString *rest = g_string_new (NULL);
  guint depth = 0;

  for (const char *p = normal; *p != '\0'; p++) {
    if (*p == '(')
      depth++;
    else if (*p == ')')
      depth -= depth > 0;
    else if (depth == 0)
      g_string_append_c (rest, *p);
  }

  return g_string_free (rest, FALSE);
}

static char *
remove_growth (const char *name)
{
  for (gsize i = 0; i < G_N_ELEMENTS (growth_words); i++) {
    if (g_str_has_suffix (name, growth_words[i]) && strlen (name) > strlen (growth_words[i]))
      return g_strndup (name, strlen (name) - strlen (growth_words[i]));
  }

  return g_strdup (name);
}

static void
fill_forms (const char  *text,
            char       **forms)
{
  g_autofree char *normal = normalize (text);

  forms[0] = g_strdup (normal);
  forms[1] = remove_brackets (normal);
  forms[2] = remove_growth (forms[1]);
}

static void
clear_forms (char **forms)
{
  for (guint i = 0; i < N_FORMS; i++)
    g_clear_pointer (&forms[i], g_free);
}

static void
key_free (gpointer data)
{
  Key *key = data;

  clear_forms (key->names[0]);
  clear_forms (key->names[1]);
  g_free (key->number);
  g_free (key->id);
  g_free (key);
}

static char *
normalize_number (const char *text)
{
  g_autofree char *normal = g_utf8_normalize (text, -1, G_NORMALIZE_NFKC);
  g_autofree char *upper = g_ascii_strup (normal != NULL ? normal : text, -1);
  g_autoptr (GString) number = g_string_new (g_strstrip (upper));

  g_string_replace (number, "第", "", 0);
  g_string_replace (number, "项", "", 0);
  while (number->len > 0 && (number->str[number->len - 1] == '.' || number->str[number->len - 1] == ','))
    g_string_truncate (number, number->len - 1);

  return g_string_free_and_steal (g_steal_pointer (&number));
}

static Key *
make_key (JihuaReportRow *row)
{
  JihuaNode *node = JIHUA_NODE (jihua_report_row_get_target (row));
  Key *key = g_new0 (Key, 1);

  fill_forms (jihua_node_get_title (node), key->names[0]);
  fill_forms (jihua_node_get_display_title (node), key->names[1]);
  key->number = normalize_number (jihua_report_row_get_number (row));
  key->id = normalize_number (jihua_node_get_id (node));

  return key;
}

/**
 * jihua_paste_keys_new:
 * @rows: (element-type JihuaReportRow): rows of a sheet
 *
 * Returns: (transfer full): their names and numbers, to be looked up
 */
JihuaPasteKeys *
jihua_paste_keys_new (GPtrArray *rows)
{
  JihuaPasteKeys *self = g_new0 (JihuaPasteKeys, 1);

  self->keys = g_ptr_array_new_with_free_func (key_free);
  for (guint i = 0; i < rows->len; i++)
    g_ptr_array_add (self->keys, make_key (g_ptr_array_index (rows, i)));

  return self;
}

/**
 * jihua_paste_keys_free:
 * @self: keys
 */
void
jihua_paste_keys_free (JihuaPasteKeys *self)
{
  g_ptr_array_unref (self->keys);
  g_free (self);
}

static gboolean
has_form (const Key  *key,
          guint       form,
          const char *text)
{
  return *text != '\0'
         && (g_str_equal (key->names[0][form], text) || g_str_equal (key->names[1][form], text));
}

static int
find_form (const JihuaPasteKeys *self,
           guint                 form,
           const char           *text)
{
  int found = -1;

  for (guint i = 0; i < self->keys->len; i++) {
    if (!has_form (g_ptr_array_index (self->keys, i), form, text))
      continue;

    /* A shortened name that fits two rows names neither. */
    if (found >= 0)
      return form == 0 ? found : -1;
    found = (int) i;
  }

  return found;
}

/* “1.”, “（一）” and “其中：” stand before names in many tables. */
static const char *
skip_lead (const char *text)
{
  const char *colon = strstr (text, "：");

  if (colon != NULL)
    text = colon + strlen ("：");
  else if (g_str_has_prefix (text, "其中"))
    text += strlen ("其中");
  else if (g_ascii_isdigit (*text) && text[strspn (text, "0123456789.")] != '\0')
    text += strspn (text, "0123456789.");
  if (g_str_has_prefix (text, "、"))
    text += strlen ("、");

  return text;
}

/**
 * jihua_paste_keys_find_name:
 * @self: keys
 * @text: a name as somebody wrote it
 *
 * Returns: the position of the row it names, the first if several are called
 *   so; -1 if there is none
 */
int
jihua_paste_keys_find_name (const JihuaPasteKeys *self,
                            const char           *text)
{
  const char *variants[] = { text, skip_lead (text) };

  for (gsize i = 0; i < G_N_ELEMENTS (variants); i++) {
    char *forms[N_FORMS];
    int found = -1;

    fill_forms (variants[i], forms);
    for (guint form = 0; found < 0 && form < N_FORMS; form++)
      found = find_form (self, form, forms[form]);
    clear_forms (forms);

    if (found >= 0)
      return found;
  }

  return -1;
}

/**
 * jihua_paste_keys_find_number:
 * @self: keys
 * @text: a number or identifier as somebody wrote it: “9.1”, “第9.1项”, “A9.1”
 *
 * Returns: the position of the row that bears it; -1 if there is none
 */
int
jihua_paste_keys_find_number (const JihuaPasteKeys *self,
                              const char           *text)
{
  g_autofree char *number = normalize_number (text);
  int found = -1;

  for (guint i = 0; *number != '\0' && i < self->keys->len; i++) {
    const Key *key = g_ptr_array_index (self->keys, i);

    if (g_str_equal (key->id, number))
      return (int) i;
    if (!g_str_equal (key->number, number))
      continue;

    /* All targets of a measure bear its number. */
    if (found >= 0)
      return -1;
    found = (int) i;
  }

  return found;
}
