/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-chart-picture.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "jihua-drawing.h"
#include "jihua-explain.h"
#include "jihua-ink.h"
#include "jihua-layer.h"
#include "jihua-milestone-chart.h"
#include "jihua-node-labels.h"
#include "jihua-target-chart.h"

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
 * ├── targetchart or milestonechart
 * ├── layer.legend.…
 * ╰── layer.source
 * ```
 */

#define MARGIN 24
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

  JihuaDrawing      *chart;
  GtkWidget         *parts[N_PARTS];
  GtkWidget         *signs[JIHUA_DRAWING_MAX_SIGNS];
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
  return jihua_drawing_dup_summary (self->chart);
}

static char *
dup_place (JihuaChartPicture *self)
{
  JihuaPlan *plan = jihua_document_get_plan (self->document);
  g_autofree char *place = jihua_node_dup_place_label (JIHUA_NODE (self->target));
  g_autofree char *as_of = jihua_period_dup_as_of_title (jihua_document_get_as_of (self->document));

  return g_strjoin (" · ", jihua_plan_get_display_title (plan), place, as_of, NULL);
}

static char *
dup_finding (JihuaChartPicture *self)
{
  JihuaStandings *standings = jihua_document_get_standings (self->document);
  JihuaStanding *standing = jihua_standings_lookup (standings, JIHUA_NODE (self->target));
  const char *status;
  g_autofree char *reason = NULL;

  /* A series promises nothing. */
  if (standing == NULL)
    return g_strdup ("");

  status = jihua_status_get_label (jihua_standing_get_status (standing));
  reason = jihua_explain (self->target, jihua_standing_get_judgement (standing));

  /* Translators: %1$s is a status, %2$s the sentence that explains it */
  return g_strdup_printf (C_("chart", "%1$s: %2$s"), status, reason);
}

static void
add_source (GPtrArray  *sources,
            const char *source)
{
  if (source != NULL && *source != '\0'
      && !g_ptr_array_find_with_equal_func (sources, source, g_str_equal, NULL))
    g_ptr_array_add (sources, (gpointer) source);
}

/* Where what is shown comes from, each source once. */
static char *
dup_sources (JihuaChartPicture *self)
{
  g_autoptr (GPtrArray) all = JIHUA_DRAWING_GET_IFACE (self->chart)->list_sources (self->chart);
  g_autoptr (GPtrArray) sources = g_ptr_array_new ();
  g_autofree char *list = NULL;

  for (guint i = 0; i < all->len; i++)
    add_source (sources, g_ptr_array_index (all, i));
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
  JihuaDrawingInterface *chart = JIHUA_DRAWING_GET_IFACE (self->chart);
  int height = chart->get_height (self->chart);

  *y += SPACING;
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (MARGIN, *y));
  chart->draw (self->chart, snapshot, width - 2 * MARGIN, height);
  gtk_snapshot_restore (snapshot);
  *y += (float) height + SPACING;
}

static void
draw_entry (JihuaChartPicture *self,
            GtkSnapshot       *snapshot,
            guint              sign,
            int                width,
            float             *x,
            float             *y)
{
  JihuaDrawingInterface *chart = JIHUA_DRAWING_GET_IFACE (self->chart);
  g_autofree char *label = chart->dup_sign_label (self->chart, sign);
  GdkRGBA sign_color, text_color;
  float text_width, height, needed;

  gtk_widget_get_color (self->signs[sign], &sign_color);
  gtk_widget_get_color (self->labels, &text_color);
  jihua_ink_measure (self->labels, label, FALSE, &text_width, &height);
  needed = JIHUA_DRAWING_SIGN_SIZE + 6 + text_width;

  if (*x > MARGIN && *x + needed > (float) (width - MARGIN)) {
    *x = MARGIN;
    *y += height + 3;
  }

  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (*x, *y + roundf ((height - JIHUA_DRAWING_SIGN_SIZE) / 2)));
  chart->draw_sign (self->chart, sign, snapshot, &sign_color);
  gtk_snapshot_restore (snapshot);
  jihua_ink_text (self->labels, snapshot, label, FALSE,
                  &GRAPHENE_RECT_INIT (*x + JIHUA_DRAWING_SIGN_SIZE + 6, *y,
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
  guint signs = JIHUA_DRAWING_GET_IFACE (self->chart)->find_signs (self->chart);
  float x = MARGIN, text_width, height;

  if (signs == 0)
    return;

  for (guint sign = 0; sign < JIHUA_DRAWING_MAX_SIGNS; sign++) {
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

/**
 * jihua_chart_picture_new_chart:
 * @document: a document
 * @target: a target of its plan that is followed by figures, or a milestone
 *   that lists items
 *
 * Returns: (transfer floating): the chart that suits the target, a #JihuaDrawing
 */
GtkWidget *
jihua_chart_picture_new_chart (JihuaDocument *document,
                               JihuaTarget   *target)
{
  if (jihua_goal_is_event (jihua_target_get_goal (target)))
    return jihua_milestone_chart_new (document, target);

  return jihua_target_chart_new (document, target);
}

static void
add_parts (JihuaChartPicture *self)
{
  static const char * const styles[N_PARTS] = { "title", "place", "finding", "source" };
  guint signs;

  for (guint i = 0; i < N_PARTS; i++)
    self->parts[i] = add_layer (self, styles[i]);

  self->chart = JIHUA_DRAWING (jihua_chart_picture_new_chart (self->document, self->target));
  gtk_widget_set_parent (GTK_WIDGET (self->chart), GTK_WIDGET (self));

  self->labels = add_layer (self, "legend");
  signs = JIHUA_DRAWING_GET_IFACE (self->chart)->find_signs (self->chart);
  for (guint sign = 0; sign < JIHUA_DRAWING_MAX_SIGNS; sign++) {
    if ((signs & 1u << sign) == 0)
      continue;
    self->signs[sign] = add_layer (self, "sign");
    JIHUA_DRAWING_GET_IFACE (self->chart)->style_sign (self->chart, sign, self->signs[sign]);
  }
}

/**
 * jihua_chart_picture_new:
 * @document: a document
 * @target: a target of its plan, see jihua_chart_picture_new_chart()
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
  add_parts (self);

  return self;
}
