/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-annex-fact.h"

#include <adwaita.h>

#include "jihua-bullet.h"
#include "jihua-standing-closures.h"
#include "jihua-status-class.h"
#include "jihua-status-mark.h"
#include "jihua-value-cell.h"

/* What stands in the columns beside the official ones. Each widget follows its
 * entry. */

#define FIGURE_CHARS 5   /* the room for a short figure */

static JihuaJudgement *
get_judgement (JihuaAnnexEntry *entry)
{
  return jihua_standing_get_judgement (jihua_annex_entry_get_standing (entry));
}

static GtkWidget *
create_label (JihuaAnnexEntry *entry,
              float            xalign,
              GCallback        show)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), xalign);
  g_signal_connect_object (entry, "changed", show, label, G_CONNECT_SWAPPED);
  ((void (*) (GtkLabel *, JihuaAnnexEntry *)) show) (GTK_LABEL (label), entry);

  return label;
}

static char *
dup_value (JihuaActual *actual)
{
  return actual != NULL ? jihua_decimal_format (jihua_actual_get_value (actual)) : NULL;
}

static void
show_last_year (GtkLabel        *label,
                JihuaAnnexEntry *entry)
{
  JihuaActual *last_year = jihua_annex_entry_get_last_year (entry);
  g_autofree char *value = dup_value (last_year);
  g_autofree char *period = NULL;

  if (last_year != NULL)
    period = jihua_period_dup_as_of_label (jihua_actual_get_through (last_year));
  gtk_label_set_label (label, value != NULL ? value : "");
  gtk_widget_set_tooltip_text (GTK_WIDGET (label), period);
}

static void
show_period (GtkLabel        *label,
             JihuaAnnexEntry *entry)
{
  g_autofree char *period = jihua_closure_period (label, get_judgement (entry));

  gtk_label_set_label (label, period);
}

static void
show_responsible (GtkLabel        *label,
                  JihuaAnnexEntry *entry)
{
  const char *responsible = jihua_annex_entry_get_responsible (entry);

  gtk_label_set_label (label, responsible != NULL ? responsible : "");
  gtk_widget_set_tooltip_text (GTK_WIDGET (label), responsible);
}

/* The last figure of an earlier period is shown where there is none to count,
 * but faintly. Figures are never cut: the column is as wide as the longest. */
static void
show_actual (JihuaValueCell  *cell,
             JihuaAnnexEntry *entry)
{
  JihuaFigure *figure = jihua_annex_entry_get_figure (entry);
  g_autofree char *fallback = dup_value (jihua_annex_entry_get_earlier (entry));
  g_autofree char *value = dup_value (jihua_figure_get_actual (figure));
  const char *shown = value != NULL ? value : fallback;
  int length = shown != NULL ? (int) g_utf8_strlen (shown, -1) : 0;

  jihua_value_cell_set_figure (cell, figure);
  g_object_set (cell, "fallback", fallback, "width-chars", MAX (length, FIGURE_CHARS), NULL);
}

static GtkWidget *
create_actual (JihuaAnnexEntry *entry)
{
  GtkWidget *cell;

  if (jihua_annex_entry_get_figure (entry) == NULL)
    return gtk_label_new (NULL);

  cell = jihua_value_cell_new ();
  g_object_set (cell,
                "heading", jihua_node_get_display_title (JIHUA_NODE (jihua_annex_entry_get_target (entry))),
                NULL);
  g_signal_connect_object (entry, "changed", G_CALLBACK (show_actual), cell, G_CONNECT_SWAPPED);
  show_actual (JIHUA_VALUE_CELL (cell), entry);

  return cell;
}

static void
show_progress (GtkWidget       *bullet,
               JihuaAnnexEntry *entry)
{
  JihuaJudgement *judgement = get_judgement (entry);

  gtk_widget_set_visible (bullet, judgement != NULL && judgement->actual != NULL);
}

static GtkWidget *
create_progress (JihuaAnnexEntry *entry)
{
  GtkWidget *bin = adw_bin_new ();
  GtkWidget *bullet = jihua_bullet_new ();

  jihua_bullet_set_standing (JIHUA_BULLET (bullet), jihua_annex_entry_get_standing (entry));
  gtk_widget_set_valign (bullet, GTK_ALIGN_CENTER);
  adw_bin_set_child (ADW_BIN (bin), bullet);
  g_signal_connect_object (entry, "changed", G_CALLBACK (show_progress), bullet, G_CONNECT_SWAPPED);
  show_progress (bullet, entry);

  return bin;
}

static void
show_mark (JihuaStatusMark *mark,
           JihuaAnnexEntry *entry)
{
  jihua_status_mark_set_status (mark, jihua_annex_entry_get_status (entry));
  jihua_status_mark_set_judgement (mark, jihua_standing_get_judgement (jihua_annex_entry_get_standing (entry)));
}

static void
show_status (GtkLabel        *label,
             JihuaAnnexEntry *entry)
{
  JihuaStanding *standing = jihua_annex_entry_get_standing (entry);
  JihuaStatus status = jihua_standing_get_status (standing);
  g_autofree char *reason = jihua_closure_explanation (label, standing, get_judgement (entry));

  gtk_label_set_label (label, jihua_status_get_label (status));
  gtk_widget_set_tooltip_text (GTK_WIDGET (label), reason);
  jihua_status_class_apply (GTK_WIDGET (label), status);
}

static GtkWidget *
create_status (JihuaAnnexEntry *entry)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *mark = jihua_status_mark_new (jihua_annex_entry_get_status (entry));
  GtkWidget *word = create_label (entry, 0.0f, G_CALLBACK (show_status));

  gtk_widget_set_valign (mark, GTK_ALIGN_CENTER);
  g_signal_connect_object (entry, "changed", G_CALLBACK (show_mark), mark, G_CONNECT_SWAPPED);
  /* The long ones break between words rather than widen the table. */
  gtk_label_set_wrap (GTK_LABEL (word), TRUE);
  gtk_label_set_width_chars (GTK_LABEL (word), 10);
  gtk_widget_add_css_class (word, "status-word");
  gtk_box_append (GTK_BOX (box), mark);
  gtk_box_append (GTK_BOX (box), word);

  return box;
}

static GtkWidget *
create_second_rank (JihuaAnnexEntry *entry,
                    float            xalign,
                    const char      *style,
                    GCallback        show)
{
  GtkWidget *label = create_label (entry, xalign, show);

  gtk_widget_add_css_class (label, style);
  gtk_widget_add_css_class (label, "dimmed");

  return label;
}

static GtkWidget *
create_responsible (JihuaAnnexEntry *entry)
{
  GtkWidget *label = create_label (entry, 0.0f, G_CALLBACK (show_responsible));

  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_width_chars (GTK_LABEL (label), 6);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 14);

  return label;
}

/**
 * jihua_annex_fact_new:
 * @column: a column beside the official ones
 * @entry: a row
 *
 * Returns: (transfer floating): what stands there
 */
GtkWidget *
jihua_annex_fact_new (JihuaAnnexColumn  column,
                      JihuaAnnexEntry  *entry)
{
  switch ((int) column) {
    case JIHUA_ANNEX_COLUMN_LAST_YEAR:
      return create_second_rank (entry, 1.0f, "numeric", G_CALLBACK (show_last_year));
    case JIHUA_ANNEX_COLUMN_ACTUAL:
      return create_actual (entry);
    case JIHUA_ANNEX_COLUMN_PERIOD:
      return create_second_rank (entry, 0.0f, "caption", G_CALLBACK (show_period));
    case JIHUA_ANNEX_COLUMN_PROGRESS:
      return create_progress (entry);
    case JIHUA_ANNEX_COLUMN_STATUS:
      return create_status (entry);
    case JIHUA_ANNEX_COLUMN_RESPONSIBLE:
      return create_responsible (entry);
    default:
      g_return_val_if_reached (NULL);
  }
}
