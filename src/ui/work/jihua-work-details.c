/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-work-details.h"

#include <glib/gi18n-lib.h>

#include "jihua-date-button.h"
#include "jihua-text-row.h"

/*
 * The rows for what is known of some work beside how far it is: the day it was
 * done, where that is known from, a remark. Each keeps itself up to date, and
 * can be edited once something is recorded that it can be about.
 */

static gboolean
has_day (JihuaWork *work)
{
  JihuaRecord *record = jihua_work_get_record (work);

  return record
      && (jihua_record_get_state (record) == JIHUA_WORK_STATE_DONE
          || jihua_record_get_state (record) == JIHUA_WORK_STATE_OCCURRED);
}

static void
follow_date (GtkWidget *button)
{
  JihuaWork *work = g_object_get_data (G_OBJECT (button), "work");

  jihua_date_button_set_date (JIHUA_DATE_BUTTON (button), jihua_work_get_date (work));
  gtk_widget_set_sensitive (button, has_day (work));
}

static void
date_picked (JihuaDateButton *button,
             const GDate     *date,
             JihuaWork       *work)
{
  jihua_work_set_date (work, date);
}

/**
 * jihua_work_details_new_date:
 * @work: some work
 *
 * Returns: (transfer floating): a button for the day it was done
 */
GtkWidget *
jihua_work_details_new_date (JihuaWork *work)
{
  GtkWidget *button = jihua_date_button_new ();

  g_object_set_data_full (G_OBJECT (button), "work", g_object_ref (work), g_object_unref);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  g_signal_connect_object (work, "notify::record", G_CALLBACK (follow_date), button, G_CONNECT_SWAPPED);
  g_signal_connect_object (button, "picked", G_CALLBACK (date_picked), work, 0);
  follow_date (button);

  return button;
}

typedef struct {
  const char *(*get) (JihuaWork *);
  gboolean    (*set) (JihuaWork *, const char *);
} Text;

static const Text sources = { jihua_work_get_source, jihua_work_set_source };
static const Text remarks = { jihua_work_get_text, jihua_work_set_text };

static const Text *
get_kind (GtkWidget *row)
{
  return g_object_get_data (G_OBJECT (row), "kind");
}

static void
text_applied (GtkWidget *row,
              JihuaWork *work)
{
  g_autofree char *text = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (row))));

  get_kind (row)->set (work, text);
}

static void
follow_text (GtkWidget *row)
{
  JihuaWork *work = g_object_get_data (G_OBJECT (row), "work");

  gtk_widget_set_sensitive (row, jihua_work_get_record (work) != NULL);
  jihua_text_row_show (JIHUA_TEXT_ROW (row), get_kind (row)->get (work));
}

static GtkWidget *
create_text (JihuaWork  *work,
             const char *title,
             const Text *kind)
{
  GtkWidget *row = jihua_text_row_new (title);

  g_object_set_data_full (G_OBJECT (row), "work", g_object_ref (work), g_object_unref);
  g_object_set_data (G_OBJECT (row), "kind", (gpointer) kind);
  g_signal_connect_object (row, "apply", G_CALLBACK (text_applied), work, 0);
  g_signal_connect_object (work, "notify::record", G_CALLBACK (follow_text), row, G_CONNECT_SWAPPED);
  follow_text (row);

  return row;
}

/**
 * jihua_work_details_new_source:
 * @work: some work
 *
 * Returns: (transfer floating): a row for where it is known from
 */
GtkWidget *
jihua_work_details_new_source (JihuaWork *work)
{
  return create_text (work, _("Source"), &sources);
}

/**
 * jihua_work_details_new_text:
 * @work: some work
 *
 * Returns: (transfer floating): a row for a remark on it
 */
GtkWidget *
jihua_work_details_new_text (JihuaWork *work)
{
  return create_text (work, _("Note"), &remarks);
}
