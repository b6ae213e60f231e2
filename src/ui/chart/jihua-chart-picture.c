/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-chart-picture.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "jihua-chart-sign.h"
#include "jihua-chart-text.h"
#include "jihua-explain.h"
#include "jihua-ink.h"
#include "jihua-layer.h"
#include "jihua-node-labels.h"
#include "jihua-status-class.h"
#include "jihua-target-chart-private.h"

/**
 * JihuaChartPicture:
 *
 * A widget that is never shown: it has the fonts and the colours of a picture on
 * white paper, whatever the window looks like.
 *
 * ## CSS nodes
 *
 * ```
 * chartpicture
 * ├── layer.title
 * ├── layer.place
 * ├── layer.finding
 * ├── targetchart
 * ├── layer.legend.…
 * ╰── layer.source
 * ```
 */

#define MARGIN 24
#define PLOT_HEIGHT 300
#define SPACING 12
#define LEGEND_SPACING 18

typedef enum {
  PART_TITLE,
  PART_PLACE,
  PART_FINDING,
  PART_SOURCE,
  N_PARTS,
} Part;

struct _JihuaChartPicture {
  GtkWidget          parent_instance;

  JihuaDocument     *document;
  JihuaTarget       *target;
  JihuaTargetSeries *series;

  GtkWidget         *chart;
  GtkWidget         *parts[N_PARTS];
  GtkWidget         *signs[JIHUA_N_CHART_SIGNS];
  GtkWidget         *labels;
};

G_DEFINE_FINAL_TYPE (JihuaChartPicture, jihua_chart_picture, GTK_TYPE_WIDGET)

static void
jihua_chart_picture_dispose (GObject *object)
{
  JihuaChartPicture *self = JIHUA_CHART_PICTURE (object);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);

  g_clear_object (&self->series);
  g_clear_object (&self->target);
  g_clear_object (&self->document);

  G_OBJECT_CLASS (jihua_chart_picture_parent_class)->dispose (object);
}

static void
jihua_chart_picture_class_init (JihuaChartPictureClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = jihua_chart_picture_dispose;

  gtk_widget_class_set_css_name (GTK_WIDGET_CLASS (klass), "chartpicture");
}

static void
jihua_chart_picture_init (JihuaChartPicture *self)
{
}

/**
 * jihua_chart_picture_dup_title:
 * @self: a picture
 *
 * Returns: (transfer full): its title: the indicator with its unit
 */
char *
jihua_chart_picture_dup_title (JihuaChartPicture *self)
{
  const char *title = jihua_node_get_display_title (JIHUA_NODE (self->target));
  const char *unit = jihua_target_get_display_unit (self->target);

  if (unit == NULL || *unit == '\0')
    return g_strdup (title);

  /* Translators: the title of a chart: %1$s is an indicator, %2$s its unit of measurement */
  return g_strdup_printf (C_("chart", "%1$s (%2$s)"), title, unit);
}

/**
 * jihua_chart_picture_dup_summary:
 * @self: a picture
 *
 * Returns: (transfer full): what it shows, in words
 */
char *
jihua_chart_picture_dup_summary (JihuaChartPicture *self)
{
  return jihua_chart_text_summary (self->series);
}

static char *
dup_place (JihuaChartPicture *self)
{
  JihuaPlan *plan = jihua_document_get_plan (self->document);
  g_autofree char *place = jihua_node_dup_place_label (JIHUA_NODE (self->target));
  g_autofree char *period = jihua_period_dup_as_of_label (jihua_target_series_get_as_of (self->series));
  g_autofree char *as_of = g_strdup_printf (_("As of %s"), period);

  return g_strjoin (" · ", jihua_plan_get_display_title (plan), place, as_of, NULL);
}

static char *
dup_finding (JihuaChartPicture *self)
{
  JihuaStandings *standings = jihua_document_get_standings (self->document);
  JihuaStanding *standing = jihua_standings_lookup (standings, JIHUA_NODE (self->target));
  JihuaJudgement *judgement = standing != NULL ? jihua_standing_get_judgement (standing) : NULL;
  const char *status = jihua_status_get_label (jihua_target_series_get_status (self->series));
  g_autofree char *reason = judgement != NULL ? jihua_explain (self->target, judgement) : g_strdup ("");

  /* Translators: %1$s is a status, %2$s the sentence that explains it */
  return g_strdup_printf (C_("chart", "%1$s: %2$s"), status, reason);
}

static void
add_source (GPtrArray   *sources,
            JihuaActual *actual)
{
  const char *source = actual != NULL ? jihua_actual_get_source (actual) : NULL;

  if (source != NULL && *source != '\0'
      && !g_ptr_array_find_with_equal_func (sources, source, g_str_equal, NULL))
    g_ptr_array_add (sources, (gpointer) source);
}

/* Where the figures of this year come from, each source once. */
static char *
dup_sources (JihuaChartPicture *self)
{
  g_autoptr (GPtrArray) sources = g_ptr_array_new ();
  g_autofree char *list = NULL;

  for (guint month = 1; month <= JIHUA_MONTHS; month++)
    add_source (sources, jihua_chart_point_get_actual (jihua_target_series_get_point (self->series, month)));
  if (sources->len == 0)
    return g_strdup ("");

  g_ptr_array_add (sources, NULL);
  list = g_strjoinv (C_("list of sources", "; "), (GStrv) sources->pdata);

  return g_strdup_printf (_("Source: %s"), list);
}

static char *
dup_text (JihuaChartPicture *self,
          Part               part)
{
  switch (part) {
    case PART_TITLE:
      return jihua_chart_picture_dup_title (self);
    case PART_PLACE:
      return dup_place (self);
    case PART_FINDING:
      return dup_finding (self);
    case PART_SOURCE:
      return dup_sources (self);
    case N_PARTS:
    default:
      g_return_val_if_reached (NULL);
  }
}

/* Write a paragraph at a height and move on below it. */
static void
write_part (JihuaChartPicture *self,
            GtkSnapshot       *snapshot,
            Part               part,
            int                width,
            float             *y)
{
  g_autofree char *text = dup_text (self, part);
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (self->parts[part], text);
  GdkRGBA color;
  int height;

  if (*text == '\0')
    return;

  pango_layout_set_width (layout, (width - 2 * MARGIN) * PANGO_SCALE);
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_get_pixel_size (layout, NULL, &height);
  gtk_widget_get_color (self->parts[part], &color);

  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (MARGIN, *y));
  gtk_snapshot_append_layout (snapshot, layout, &color);
  gtk_snapshot_restore (snapshot);

  *y += (float) height + SPACING / 3.f;
}

static void
draw_chart (JihuaChartPicture *self,
            GtkSnapshot       *snapshot,
            int                width,
            float             *y)
{
  *y += SPACING;
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (MARGIN, *y));
  jihua_target_chart_draw (JIHUA_TARGET_CHART (self->chart), snapshot, width - 2 * MARGIN, PLOT_HEIGHT);
  gtk_snapshot_restore (snapshot);
  *y += PLOT_HEIGHT + SPACING;
}

static void
draw_entry (JihuaChartPicture *self,
            GtkSnapshot       *snapshot,
            JihuaChartSign     sign,
            int                width,
            float             *x,
            float             *y)
{
  g_autofree char *label = jihua_chart_sign_dup_label (sign, self->series);
  GdkRGBA sign_color, text_color;
  float text_width, height, needed;

  gtk_widget_get_color (self->signs[sign], &sign_color);
  gtk_widget_get_color (self->labels, &text_color);
  jihua_ink_measure (self->labels, label, FALSE, &text_width, &height);
  needed = JIHUA_CHART_SIGN_SIZE + 6 + text_width;

  if (*x > MARGIN && *x + needed > (float) (width - MARGIN)) {
    *x = MARGIN;
    *y += height + 3;
  }

  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (*x, *y + roundf ((height - JIHUA_CHART_SIGN_SIZE) / 2)));
  jihua_chart_sign_draw (sign, jihua_target_series_is_total (self->series), snapshot, &sign_color);
  gtk_snapshot_restore (snapshot);
  jihua_ink_text (self->labels, snapshot, label, FALSE,
                  &GRAPHENE_RECT_INIT (*x + JIHUA_CHART_SIGN_SIZE + 6, *y,
                                       MIN (text_width, (float) (width - 2 * MARGIN)), height),
                  &text_color);
  *x += needed + LEGEND_SPACING;
}

static void
draw_legend (JihuaChartPicture *self,
             GtkSnapshot       *snapshot,
             int                width,
             float             *y)
{
  guint signs = jihua_chart_signs_find (self->series);
  float x = MARGIN, text_width, height;

  if (signs == 0)
    return;

  for (guint sign = 0; sign < JIHUA_N_CHART_SIGNS; sign++) {
    if ((signs & 1u << sign) != 0)
      draw_entry (self, snapshot, sign, width, &x, y);
  }

  jihua_ink_measure (self->labels, "0", FALSE, &text_width, &height);
  *y += height + SPACING;
}

/**
 * jihua_chart_picture_render:
 * @self: a picture
 * @width: its width, in logical pixels
 * @height: (out): its height
 *
 * Returns: (transfer full): the drawing
 */
GskRenderNode *
jihua_chart_picture_render (JihuaChartPicture *self,
                            int                width,
                            int               *height)
{
  g_autoptr (GtkSnapshot) content = gtk_snapshot_new ();
  g_autoptr (GtkSnapshot) snapshot = gtk_snapshot_new ();
  g_autoptr (GskRenderNode) node = NULL;
  const GdkRGBA paper = { 1, 1, 1, 1 };
  float y = MARGIN - 4;

  g_return_val_if_fail (JIHUA_IS_CHART_PICTURE (self), NULL);
  g_return_val_if_fail (height != NULL, NULL);

  write_part (self, content, PART_TITLE, width, &y);
  write_part (self, content, PART_PLACE, width, &y);
  write_part (self, content, PART_FINDING, width, &y);
  draw_chart (self, content, width, &y);
  draw_legend (self, content, width, &y);
  write_part (self, content, PART_SOURCE, width, &y);
  node = gtk_snapshot_free_to_node (g_steal_pointer (&content));

  *height = (int) ceilf (y) + MARGIN - SPACING / 3;
  gtk_snapshot_append_color (snapshot, &paper, &GRAPHENE_RECT_INIT (0, 0, (float) width, (float) *height));
  gtk_snapshot_append_node (snapshot, node);

  return gtk_snapshot_free_to_node (g_steal_pointer (&snapshot));
}

/* A layer that lends its font and colour, and draws nothing itself. */
static GtkWidget *
add_layer (JihuaChartPicture *self,
           const char        *style)
{
  return jihua_layer_new (GTK_WIDGET (self), style, NULL, NULL);
}

static void
add_parts (JihuaChartPicture *self)
{
  static const char * const styles[N_PARTS] = { "title", "place", "finding", "source" };
  JihuaStatus status = jihua_target_series_get_status (self->series);

  for (guint i = 0; i < N_PARTS; i++)
    self->parts[i] = add_layer (self, styles[i]);

  self->chart = jihua_target_chart_new (self->document, self->target);
  gtk_widget_set_parent (self->chart, GTK_WIDGET (self));

  self->labels = add_layer (self, "legend");
  for (guint sign = 0; sign < JIHUA_N_CHART_SIGNS; sign++) {
    self->signs[sign] = add_layer (self, jihua_chart_sign_get_style (sign));
    if (sign == JIHUA_CHART_SIGN_FINAL || sign == JIHUA_CHART_SIGN_PROVISIONAL)
      jihua_status_class_apply (self->signs[sign], status);
  }
}

/**
 * jihua_chart_picture_new:
 * @document: a document
 * @target: a target of its plan that is followed by figures
 *
 * Returns: (transfer full): the picture of the target's year
 */
JihuaChartPicture *
jihua_chart_picture_new (JihuaDocument *document,
                         JihuaTarget   *target)
{
  JihuaChartPicture *self = g_object_ref_sink (g_object_new (JIHUA_TYPE_CHART_PICTURE, NULL));

  self->document = g_object_ref (document);
  self->target = g_object_ref (target);
  self->series = jihua_target_series_new (document, target);
  add_parts (self);

  return self;
}
