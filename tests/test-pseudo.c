/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-ledger-file.h"
#include "jihua-test-utils.h"
#include "jihua-tour.h"
#include "jihua-worked-ledger.h"

/* The whole window in catalogues that put every message in ⟦brackets⟧: what
 * stands outside of them and is no data has passed by the catalogue. In the
 * Chinese one the plan shows its own Chinese, so that Latin letters tell; in the
 * English one the plan is in English, and Chinese tells. */

#define OPEN 0x27e6
#define CLOSE 0x27e7

typedef gboolean (*IsForeign) (gunichar letter);

typedef struct {
  const char  *language;
  gboolean     published;
  IsForeign    is_foreign;
} Catalogue;

typedef struct {
  const Catalogue *catalogue;
  const char      *data; /* whatever is in it may be shown */
  GHashTable      *told;
  const char      *stop;
} Search;

static gboolean
is_latin (gunichar letter)
{
  return g_unichar_get_script (letter) == G_UNICODE_SCRIPT_LATIN;
}

static gboolean
is_han (gunichar letter)
{
  return g_unichar_get_script (letter) == G_UNICODE_SCRIPT_HAN;
}

static const Catalogue catalogues[] = {
  { "zh_CN", TRUE, is_latin },
  { "en", FALSE, is_han },
};

/* The same everywhere: names of programs, languages and keys. */
static const char * const names[] = {
  "Jihua", "English", "中文", "计划", "Plan", "GNU", "PNG", "SVG",
  "Ctrl", "Shift", "Alt", "Tab", "Enter", "Return", "Esc", "Escape", "Page", "Up", "Down", "Home", "End", "Delete",
  "Backspace", "Space", "Left", "Right", "Menu",
};

/* What the tour itself types and pastes. */
static const char * const typed[] = { "gdzctz", "xyz", "省统计局", "指标", "说明", "不知名的指标" };

static gboolean
is_in (const char         *word,
       const char * const *words,
       gsize               n_words)
{
  for (gsize i = 0; i < n_words; i++)
    if (g_str_equal (word, words[i]))
      return TRUE;

  return FALSE;
}

/* The names of members are no data. Single Latin letters are keys. */
static gboolean
is_data (Search     *self,
         const char *word)
{
  g_autofree char *member = g_strdup_printf ("\"%s\":", word);

  return strlen (word) == 1
         || is_in (word, names, G_N_ELEMENTS (names))
         || is_in (word, typed, G_N_ELEMENTS (typed))
         || (strstr (self->data, word) && !strstr (self->data, member));
}

static void
tell (Search     *self,
      GtkWidget  *widget,
      const char *kind,
      const char *word,
      const char *text)
{
  g_autofree char *message = g_strdup_printf ("%s “%s” of %s: “%s”", kind, word, G_OBJECT_TYPE_NAME (widget), text);

  if (g_hash_table_add (self->told, g_strdup (message)))
    g_test_message ("%s: %s", self->stop, message);
}

/* Words of letters that should not be there, outside of the brackets. */
static void
check_text (Search     *self,
            GtkWidget  *widget,
            const char *kind,
            const char *text)
{
  g_autoptr (GString) word = g_string_new (NULL);
  int depth = 0;

  for (const char *c = text; c != NULL; c = g_utf8_next_char (c)) {
    gunichar letter = g_utf8_get_char (c);

    depth += (letter == OPEN) - (letter == CLOSE);
    if (depth == 0 && letter != CLOSE && self->catalogue->is_foreign (letter)) {
      g_string_append_unichar (word, letter);
      continue;
    }
    if (word->len > 0 && !is_data (self, word->str))
      tell (self, widget, kind, word->str, text);
    g_string_truncate (word, 0);
    if (*c == '\0')
      break;
  }
}

static void
check_accessible (Search    *self,
                  GtkWidget *widget)
{
  static const struct {
    GtkAccessibleProperty property;
    const char           *kind;
  } properties[] = {
    { GTK_ACCESSIBLE_PROPERTY_LABEL, "accessible name" },
    { GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, "accessible description" },
    { GTK_ACCESSIBLE_PROPERTY_ROLE_DESCRIPTION, "role description" },
    { GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, "value text" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (properties); i++) {
    g_autofree char *value = NULL;

    if (!gtk_test_accessible_has_property (GTK_ACCESSIBLE (widget), properties[i].property))
      continue;
    value = gtk_test_accessible_check_property (GTK_ACCESSIBLE (widget), properties[i].property, "");
    check_text (self, widget, properties[i].kind, value);
  }
}

static void
check_menu (Search     *self,
            GtkWidget  *widget,
            GMenuModel *menu)
{
  for (int i = 0; menu != NULL && i < g_menu_model_get_n_items (menu); i++) {
    g_autofree char *label = NULL;
    g_autoptr (GMenuLinkIter) links = g_menu_model_iterate_item_links (menu, i);

    if (g_menu_model_get_item_attribute (menu, i, G_MENU_ATTRIBUTE_LABEL, "s", &label))
      check_text (self, widget, "menu", label);
    while (g_menu_link_iter_next (links)) {
      g_autoptr (GMenuModel) linked = g_menu_link_iter_get_value (links);

      check_menu (self, widget, linked);
    }
  }
}

static void
check_widget (Search    *self,
              GtkWidget *widget)
{
  check_text (self, widget, "tooltip", gtk_widget_get_tooltip_text (widget));
  check_accessible (self, widget);

  if (GTK_IS_LABEL (widget))
    check_text (self, widget, "text", gtk_label_get_text (GTK_LABEL (widget)));
  if (GTK_IS_TEXT (widget))
    check_text (self, widget, "placeholder", gtk_text_get_placeholder_text (GTK_TEXT (widget)));
  if (GTK_IS_WINDOW (widget))
    check_text (self, widget, "title", gtk_window_get_title (GTK_WINDOW (widget)));
  if (ADW_IS_DIALOG (widget))
    check_text (self, widget, "title", adw_dialog_get_title (ADW_DIALOG (widget)));
  if (ADW_IS_NAVIGATION_PAGE (widget))
    check_text (self, widget, "title", adw_navigation_page_get_title (ADW_NAVIGATION_PAGE (widget)));
  if (GTK_IS_MENU_BUTTON (widget))
    check_menu (self, widget, gtk_menu_button_get_menu_model (GTK_MENU_BUTTON (widget)));
  if (GTK_IS_POPOVER_MENU (widget))
    check_menu (self, widget, gtk_popover_menu_get_menu_model (GTK_POPOVER_MENU (widget)));
}

/* What closes a window or a dialog is the toolkit’s. */
static gboolean
is_of_toolkit (GtkWidget *widget)
{
  return GTK_IS_WINDOW_CONTROLS (widget) || g_str_equal (G_OBJECT_TYPE_NAME (widget), "AdwSheetControls");
}

/* What is not shown now will be some time; but the official text that is left
 * out beside its translation is Chinese. */
static void
check_all (Search    *self,
           GtkWidget *widget)
{
  if (is_of_toolkit (widget) || (!self->catalogue->published && !gtk_widget_get_visible (widget)))
    return;

  check_widget (self, widget);
  for (GtkWidget *child = gtk_widget_get_first_child (widget);
       child != NULL;
       child = gtk_widget_get_next_sibling (child))
    check_all (self, child);
}

static void
visit (GtkWidget  *widget,
       const char *stop,
       gpointer    data)
{
  Search *self = data;

  self->stop = stop;
  check_all (self, widget);
}

static JihuaDocument *
make_document (const Catalogue *catalogue,
               GFile           *file)
{
  g_autoptr (JihuaLedger) ledger = catalogue->published ? jihua_builtin_published_ledger ()
                                                        : jihua_builtin_new_ledger ();
  g_autoptr (GError) error = NULL;
  JihuaDocument *document = jihua_document_create (file, ledger, &error);

  g_assert_no_error (error);
  jihua_document_set_as_of (document, jihua_period_new (2024, 9));
  if (catalogue->published) {
    jihua_worked_ledger_assign_units (document);
    jihua_worked_ledger_record (document);
    jihua_document_flush (document, &error);
    g_assert_no_error (error);
  }

  return document;
}

static char *
load (GFile *file)
{
  g_autoptr (GError) error = NULL;
  char *text;

  g_file_load_contents (file, NULL, &text, NULL, NULL, &error);
  g_assert_no_error (error);

  return text;
}

/* The plan’s own words stand beside their translation here and there, and a
 * search finds English words of the plan in any language. */
static char *
dup_data (const Catalogue *catalogue,
          GFile           *ledger)
{
  g_autofree char *english = g_test_build_filename (G_TEST_DIST, "..", "po", "plan", "en.po", NULL);
  g_autoptr (GFile) translations = g_file_new_for_path (english);
  g_autofree char *words = load (translations);
  g_autofree char *texts = load (ledger);

  return catalogue->published ? g_strconcat (texts, words, NULL) : g_steal_pointer (&texts);
}

static void
test_everything (gconstpointer data)
{
  const Catalogue *catalogue = data;
  g_autoptr (GFile) file = g_file_new_build_filename (jihua_test_get_home (), "Plan.jihua", NULL);
  g_autoptr (JihuaDocument) document = make_document (catalogue, file);
  g_autoptr (GHashTable) told = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autofree char *shown = dup_data (catalogue, file);
  Search search = { .catalogue = catalogue, .data = shown, .told = told };
  JihuaWindow *window;

  g_settings_set_string (jihua_application_get_settings (jihua_test_get_application ()), "language",
                         catalogue->language);
  jihua_test_iterate ();
  window = jihua_application_open_document (jihua_test_get_application (), document);
  jihua_test_resize (window, 1280, 800);

  jihua_tour (window, JIHUA_TOUR_EVERYTHING, visit, &search);
  g_assert_cmpuint (g_hash_table_size (told), ==, 0);

  jihua_test_close (window);
}

int
main (int    argc,
      char **argv)
{
  jihua_test_init (&argc, &argv);

  for (gsize i = 0; i < G_N_ELEMENTS (catalogues); i++) {
    g_autofree char *path = g_strconcat ("/pseudo/", catalogues[i].language, NULL);

    g_test_add_data_func (path, &catalogues[i], test_everything);
  }

  return g_test_run ();
}
