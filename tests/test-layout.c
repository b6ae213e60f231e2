/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "jihua-drawn-text.h"
#include "jihua-layout-check.h"
#include "jihua-ledger-file.h"
#include "jihua-test-log.h"
#include "jihua-test-utils.h"
#include "jihua-tour.h"
#include "jihua-worked-ledger.h"

#define NARROWEST 360
#define FONT "Inter 11"

static const char * const languages[] = { "zh_CN", "en" };

static const struct {
  const char *name;
  int         width;
  int         height;
  int         percent; /* of the usual size of text */
} sizes[] = {
  { "wide", 1280, 800, 100 },
  { "narrow", NARROWEST, 720, 100 },
  { "wide-large", 1280, 800, 200 },
  { "narrow-large", NARROWEST, 720, 200 },
};

static const struct {
  const char *name;
  gboolean    published;
} ledgers[] = {
  { "published", TRUE },
  { "empty", FALSE },
};

typedef struct {
  guint language;
  guint size;
  guint ledger;
  guint n_faults;
} Look;

static guint n_warnings;

/* The toolkit warns where something is larger than its place. All of that is
 * to be known, not only the first. */
static void
count_warning (const char *message)
{
  /* Labels that may have some lines and end in an ellipsis mistake themselves
   * by a few px; nothing is cut off for it. */
  if (strstr (message, "reported min height"))
    return;

  g_test_message ("Warning: %s", message);
  n_warnings++;
}

static JihuaDocument *
make_document (const Look *look)
{
  g_autoptr (GFile) file = g_file_new_build_filename (jihua_test_get_home (), "Plan.jihua", NULL);
  g_autoptr (JihuaLedger) ledger = ledgers[look->ledger].published ? jihua_builtin_published_ledger ()
                                                                    : jihua_builtin_new_ledger ();
  g_autoptr (GError) error = NULL;
  JihuaDocument *document = jihua_document_create (file, ledger, &error);

  g_assert_no_error (error);
  jihua_document_set_as_of (document, jihua_period_new (2024, 9));
  if (ledgers[look->ledger].published) {
    jihua_worked_ledger_assign_units (document);
    jihua_worked_ledger_record (document);
  }

  return document;
}

static void
set_text_size (int percent)
{
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", 96 * 1024 * percent / 100, NULL);
}

static JihuaWindow *
open_window (const Look *look)
{
  g_autoptr (JihuaDocument) document = make_document (look);
  GSettings *settings = jihua_application_get_settings (jihua_test_get_application ());
  JihuaWindow *window;

  g_settings_set_string (settings, "language", languages[look->language]);
  g_settings_reset (settings, "last-place");
  g_object_set (gtk_settings_get_default (), "gtk-font-name", FONT, NULL);
  set_text_size (sizes[look->size].percent);
  jihua_test_iterate ();

  window = jihua_application_open_document (jihua_test_get_application (), document);
  jihua_test_resize (window, sizes[look->size].width, sizes[look->size].height);

  return window;
}

static void
picture (const Look *look,
         GtkWidget  *widget,
         const char *stop)
{
  g_autofree char *name = g_strjoin ("-", "layout", stop, ledgers[look->ledger].name, languages[look->language],
                                     sizes[look->size].name, NULL);

  jihua_test_screenshot (widget, name);
}

/* From the widget down to what takes the room. */
static void
tell_widest (GtkWidget *widget)
{
  GtkWidget *widest = NULL;
  int width = 0;

  g_test_message ("  %s “%s” needs %d px", G_OBJECT_TYPE_NAME (widget),
                  GTK_IS_LABEL (widget) ? gtk_label_get_text (GTK_LABEL (widget)) : gtk_widget_get_name (widget),
                  jihua_test_get_min_width (widget));
  for (GtkWidget *child = gtk_widget_get_first_child (widget);
       child != NULL;
       child = gtk_widget_get_next_sibling (child)) {
    if (!gtk_widget_get_mapped (child) || GTK_IS_NATIVE (child) || jihua_test_get_min_width (child) <= width)
      continue;
    widest = child;
    width = jihua_test_get_min_width (child);
  }

  if (widest != NULL)
    tell_widest (widest);
}

/* What may be as narrow as one likes cuts off what is in it. */
static guint
check_width (GtkWidget *widget,
             int        width)
{
  guint n_faults = 0;

  if (gtk_widget_get_mapped (widget) && GTK_IS_SCROLLED_WINDOW (widget)) {
    GtkPolicyType policy;

    gtk_scrolled_window_get_policy (GTK_SCROLLED_WINDOW (widget), &policy, NULL);
    if (policy == GTK_POLICY_NEVER && jihua_test_get_min_width (widget) > width) {
      tell_widest (widget);
      return 1;
    }
  }

  for (GtkWidget *child = gtk_widget_get_first_child (widget);
       child != NULL;
       child = gtk_widget_get_next_sibling (child))
    n_faults += check_width (child, width);

  return n_faults;
}

static void
look_at (GtkWidget  *widget,
         const char *stop,
         gpointer    data)
{
  Look *look = data;
  guint n_faults = n_warnings + check_width (widget, sizes[look->size].width)
                   + jihua_layout_check (widget, stop) + jihua_drawn_text_check (widget, stop);

  if (!GTK_IS_WINDOW (widget) && jihua_test_get_min_width (widget) > sizes[look->size].width) {
    tell_widest (widget);
    n_faults++;
  }
  g_test_message ("%s: %u faults", stop, n_faults);
  n_warnings = 0;

  if (n_faults > 0 || sizes[look->size].percent != 100)
    picture (look, widget, stop);
  look->n_faults += n_faults;
}

/* Nothing is cut off or lies over something else, and Chinese is in Chinese forms. */
static void
test_everything (gconstpointer data)
{
  Look look = *(const Look *) data;
  JihuaWindow *window = open_window (&look);

  jihua_tour (window, ledgers[look.ledger].published ? JIHUA_TOUR_EVERYTHING : JIHUA_TOUR_PAGES, look_at, &look);
  g_assert_cmpuint (look.n_faults, ==, 0);

  jihua_test_close (window);
  set_text_size (100);
  gtk_settings_reset_property (gtk_settings_get_default (), "gtk-font-name");
}

static void
add (const Look *look)
{
  g_autofree char *path = g_strjoin ("/", "/layout", ledgers[look->ledger].name, languages[look->language],
                                     sizes[look->size].name, NULL);

  g_test_add_data_func_full (path, g_memdup2 (look, sizeof *look), test_everything, g_free);
}

int
main (int    argc,
      char **argv)
{
  jihua_test_init (&argc, &argv);
  jihua_test_log_divert (count_warning);

  for (guint ledger = 0; ledger < G_N_ELEMENTS (ledgers); ledger++) {
    for (guint language = 0; language < G_N_ELEMENTS (languages); language++) {
      for (guint size = 0; size < G_N_ELEMENTS (sizes); size++)
        add (&(Look) { language, size, ledger, 0 });
    }
  }

  return g_test_run ();
}
