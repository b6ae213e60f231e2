/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-passage.h"

#include <adwaita.h>

#include "jihua-reveal.h"
#include "jihua-search-text.h"

#define MARKED "jihua-passage-start"

/* How strongly what was found is tinted. */
#define TINT 0x5000

/* How much of the text before a passage stays in sight, of the height of what
 * scrolls. */
#define SHARE_BEFORE 0.3

static gboolean
is_mark (PangoAttribute *attribute,
         gpointer        user_data)
{
  PangoAttrType type = attribute->klass->type;

  return type == PANGO_ATTR_BACKGROUND || type == PANGO_ATTR_BACKGROUND_ALPHA || type == PANGO_ATTR_UNDERLINE;
}

static void clear_marks (GtkLabel *label);

static void
text_changed (GtkLabel *label)
{
  clear_marks (label);
}

static void
clear_marks (GtkLabel *label)
{
  PangoAttrList *attributes = gtk_label_get_attributes (label);
  g_autoptr (PangoAttrList) rest = NULL;

  if (g_object_steal_data (G_OBJECT (label), MARKED) == NULL)
    return;

  g_signal_handlers_disconnect_by_func (label, text_changed, NULL);
  rest = pango_attr_list_copy (attributes);
  pango_attr_list_unref (pango_attr_list_filter (rest, is_mark, NULL));
  gtk_label_set_attributes (label, rest);
}

static void
insert (PangoAttrList          *attributes,
        PangoAttribute         *attribute,
        const JihuaSearchRange *range)
{
  attribute->start_index = range->start;
  attribute->end_index = range->end;
  pango_attr_list_insert (attributes, attribute);
}

/* A tint and a line: color alone would not do. */
static void
mark_range (PangoAttrList          *attributes,
            const JihuaSearchRange *range)
{
  AdwStyleManager *styles = adw_style_manager_get_default ();
  GdkRGBA accent;

  adw_accent_color_to_rgba (adw_style_manager_get_accent_color (styles), &accent);
  insert (attributes, pango_attr_background_new ((guint16) (accent.red * G_MAXUINT16),
                                                 (guint16) (accent.green * G_MAXUINT16),
                                                 (guint16) (accent.blue * G_MAXUINT16)), range);
  insert (attributes, pango_attr_background_alpha_new (TINT), range);
  insert (attributes, pango_attr_underline_new (PANGO_UNDERLINE_SINGLE), range);
}

static guint
mark_label (GtkLabel   *label,
            const char *query,
            gboolean    prose)
{
  guint n_words;
  g_autoptr (GArray) ranges = jihua_search_find_places (gtk_label_get_text (label), query, prose, &n_words);
  PangoAttrList *own = gtk_label_get_attributes (label);
  g_autoptr (PangoAttrList) attributes = own != NULL ? pango_attr_list_copy (own) : pango_attr_list_new ();

  if (ranges->len == 0)
    return 0;

  for (guint i = 0; i < ranges->len; i++)
    mark_range (attributes, &g_array_index (ranges, JihuaSearchRange, i));
  gtk_label_set_attributes (label, attributes);
  g_object_set_data (G_OBJECT (label), MARKED,
                     GUINT_TO_POINTER (g_array_index (ranges, JihuaSearchRange, 0).start + 1));
  g_signal_connect (label, "notify::label", G_CALLBACK (text_changed), NULL);

  return n_words;
}

static gboolean
is_shown_in (GtkWidget *label,
             GtkWidget *widget)
{
  for (; label != widget; label = gtk_widget_get_parent (label)) {
    if (!gtk_widget_get_visible (label) || !gtk_widget_get_child_visible (label))
      return FALSE;
  }

  return TRUE;
}

typedef struct {
  GtkWidget  *widget;
  const char *query;
  gboolean    prose;
  guint       n_words;
  GtkLabel   *best;
} Marking;

/* The label with most of the words; of several the first, but one that is shown
 * before one that is not. */
static void
mark_below (GtkWidget *widget,
            Marking   *marking)
{
  if (GTK_IS_LABEL (widget)) {
    guint n_words;

    n_words = 2 * mark_label (GTK_LABEL (widget), marking->query, marking->prose);
    if (n_words > 0 && is_shown_in (widget, marking->widget))
      n_words++;
    if (n_words > marking->n_words) {
      marking->n_words = n_words;
      marking->best = GTK_LABEL (widget);
    }
    return;
  }

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    mark_below (child, marking);
}

/**
 * jihua_passage_clear:
 * @widget: what holds the labels of texts
 *
 * Takes away all marks.
 */
void
jihua_passage_clear (GtkWidget *widget)
{
  if (GTK_IS_LABEL (widget)) {
    clear_marks (GTK_LABEL (widget));
    return;
  }

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    jihua_passage_clear (child);
}

/**
 * jihua_passage_mark:
 * @widget: what holds the labels of texts, without marks
 * @query: what was searched for
 * @prose: whether the texts are long, see jihua_search_text_find()
 *
 * Marks the words in all the texts, also in those not shown now, until the marks
 * are cleared or the text changes.
 *
 * Returns: (transfer none) (nullable): the text with most of the words
 */
GtkLabel *
jihua_passage_mark (GtkWidget  *widget,
                    const char *query,
                    gboolean    prose)
{
  Marking marking = { widget, query, prose, 0, NULL };

  mark_below (widget, &marking);

  return marking.best;
}

static void
scroll_to_mark (GtkWidget *label)
{
  GtkWidget *viewport = gtk_widget_get_ancestor (label, GTK_TYPE_VIEWPORT);
  GtkWidget *child = viewport != NULL ? gtk_viewport_get_child (GTK_VIEWPORT (viewport)) : NULL;
  guint start = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (label), MARKED));
  GtkAdjustment *adjustment;
  PangoRectangle place;
  graphene_point_t point;
  int y;

  if (child == NULL || start == 0)
    return;

  pango_layout_index_to_pos (gtk_label_get_layout (GTK_LABEL (label)), (int) start - 1, &place);
  gtk_label_get_layout_offsets (GTK_LABEL (label), NULL, &y);
  if (!gtk_widget_compute_point (label, child,
                                 &GRAPHENE_POINT_INIT (0, (float) (y + place.y / PANGO_SCALE)), &point))
    return;

  adjustment = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (viewport));
  gtk_adjustment_set_value (adjustment, point.y - SHARE_BEFORE * gtk_adjustment_get_page_size (adjustment));
}

/**
 * jihua_passage_reveal:
 * @label: a text in which something is marked
 *
 * Scrolls the page to the first mark, as soon as the page has its sizes.
 */
void
jihua_passage_reveal (GtkLabel *label)
{
  jihua_reveal_with (GTK_WIDGET (label), scroll_to_mark);
}
