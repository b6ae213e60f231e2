/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-milestone-chart-private.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "jihua-date.h"
#include "jihua-ink.h"
#include "jihua-layer.h"
#include "jihua-milestone.h"
#include "jihua-status-class.h"

/* What is drawn on the layers of a timeline, and where on it things are. */

#define MONTHS 12
#define GAP 12
#define LINE 2.4f
#define ROW_SPACING 14
#define HATCHING .22f
#define TRACK .2f

static float
get_line_height (JihuaMilestoneChart *self)
{
  float width, height;

  jihua_ink_measure (GTK_WIDGET (self), "0", TRUE, &width, &height);

  return height;
}

static float
get_row_height (JihuaMilestoneChart *self)
{
  return get_line_height (self) + ROW_SPACING;
}

/* Between the names and the right edge, below the name of the due line and
 * above the months. */
static graphene_rect_t
get_plot (JihuaMilestoneChart *self)
{
  float width = (float) self->width;
  float left = 0, top = get_line_height (self) + 6;

  for (guint i = 0; i < self->items->len; i++) {
    JihuaMilestoneItem *item = g_ptr_array_index (self->items, i);
    float name_width, height;

    jihua_ink_measure (self->layers[JIHUA_MILESTONE_LAYER_NAMES], item->name, FALSE, &name_width, &height);
    left = MAX (left, name_width);
  }
  left = ceilf (MIN (left, width * self->names_share)) + GAP;

  return GRAPHENE_RECT_INIT (left, top, MAX (width - left - GAP, 1), get_row_height (self) * (float) self->items->len);
}

static float
get_x (JihuaMilestoneChart   *self,
       const graphene_rect_t *plot,
       const GDate           *date)
{
  double place = jihua_milestone_place (date, jihua_plan_get_year (jihua_document_get_plan (self->document)));

  return plot->origin.x + (float) place * plot->size.width;
}

static float
get_today (JihuaMilestoneChart   *self,
           const graphene_rect_t *plot)
{
  g_autoptr (GDate) today = jihua_date_end_of_period (jihua_document_get_as_of (self->document));

  return get_x (self, plot, today);
}

static float
get_y (JihuaMilestoneChart   *self,
       const graphene_rect_t *plot,
       guint                  index)
{
  return plot->origin.y + get_row_height (self) * ((float) index + .5f);
}

static void
draw_month (JihuaMilestoneChart   *self,
            GtkWidget             *layer,
            GtkSnapshot           *snapshot,
            const graphene_rect_t *plot,
            guint                  month,
            const GdkRGBA         *color)
{
  guint year = jihua_plan_get_year (jihua_document_get_plan (self->document));
  const char *text = jihua_period_get_short_label (jihua_period_new (year, month));
  float slot = plot->size.width / MONTHS, width, height;

  jihua_ink_measure (layer, text, FALSE, &width, &height);
  jihua_ink_text (layer, snapshot, text, FALSE,
                  &GRAPHENE_RECT_INIT (plot->origin.x + slot * ((float) month - .5f) - width / 2,
                                       plot->origin.y + plot->size.height + 6, width, height),
                  color);
}

/* As many months as there is room to name, always the one that is looked at. */
static guint
choose_step (JihuaMilestoneChart   *self,
             const graphene_rect_t *plot)
{
  static const guint steps[] = { 1, 2, 3, 6 };
  guint year = jihua_plan_get_year (jihua_document_get_plan (self->document));
  float width, height;

  jihua_ink_measure (self->layers[JIHUA_MILESTONE_LAYER_AS_OF], jihua_period_get_short_label (jihua_period_new (year, 12)), TRUE,
                     &width, &height);
  for (gsize i = 0; i < G_N_ELEMENTS (steps); i++) {
    if (width + 6 <= plot->size.width / MONTHS * (float) steps[i])
      return steps[i];
  }

  return MONTHS;
}

static void
draw_ground (GtkWidget   *layer,
             GtkSnapshot *snapshot,
             gpointer     data)
{
  JihuaMilestoneChart *self = data;
  graphene_rect_t plot = get_plot (self);
  float today = get_today (self, &plot);
  guint as_of = jihua_document_get_as_of (self->document).month;
  guint step = choose_step (self, &plot);
  GdkRGBA color, faint;

  gtk_widget_get_color (layer, &color);
  faint = jihua_ink_fade (color, HATCHING);
  if (plot.origin.x + plot.size.width - today > 1)
    jihua_ink_hatch (snapshot,
                     &GRAPHENE_RECT_INIT (today, plot.origin.y, plot.origin.x + plot.size.width - today, plot.size.height),
                     6, JIHUA_HATCH_RISING, &faint);

  faint = jihua_ink_fade (color, TRACK);
  for (guint i = 0; i < self->items->len; i++)
    gtk_snapshot_append_color (snapshot, &faint,
                               &GRAPHENE_RECT_INIT (plot.origin.x, roundf (get_y (self, &plot, i)), plot.size.width, 1));
  for (guint month = 1; month <= MONTHS; month++) {
    guint distance = month > as_of ? month - as_of : as_of - month;

    if (distance > 0 && distance % step == 0)
      draw_month (self, layer, snapshot, &plot, month, &color);
  }
}

static void
draw_as_of (GtkWidget   *layer,
            GtkSnapshot *snapshot,
            gpointer     data)
{
  JihuaMilestoneChart *self = data;
  graphene_rect_t plot = get_plot (self);
  GdkRGBA color;

  gtk_widget_get_color (layer, &color);
  draw_month (self, layer, snapshot, &plot, jihua_document_get_as_of (self->document).month, &color);
}

static void
draw_names (GtkWidget   *layer,
            GtkSnapshot *snapshot,
            gpointer     data)
{
  JihuaMilestoneChart *self = data;
  graphene_rect_t plot = get_plot (self);
  float line = get_line_height (self);
  GdkRGBA color;

  gtk_widget_get_color (layer, &color);
  for (guint i = 0; i < self->items->len; i++) {
    JihuaMilestoneItem *item = g_ptr_array_index (self->items, i);

    jihua_ink_text (layer, snapshot, item->name, FALSE,
                    &GRAPHENE_RECT_INIT (0, get_y (self, &plot, i) - line / 2, plot.origin.x - GAP, line), &color);
  }
}

static void
draw_way (JihuaMilestoneChart   *self,
          GtkSnapshot           *snapshot,
          const graphene_rect_t *plot,
          guint                  index,
          float                  x,
          JihuaLineKind          kind,
          const GdkRGBA         *color)
{
  float y = get_y (self, plot, index);

  jihua_ink_line (snapshot, &GRAPHENE_POINT_INIT (plot->origin.x, y), &GRAPHENE_POINT_INIT (x - 6, y), LINE, kind, color);
}

/* Not done: a dotted way, and a dashed ring where one stands now. */
static void
draw_open (GtkWidget   *layer,
           GtkSnapshot *snapshot,
           gpointer     data)
{
  JihuaMilestoneChart *self = data;
  graphene_rect_t plot = get_plot (self);
  float today = get_today (self, &plot);
  GdkRGBA color;

  gtk_widget_get_color (layer, &color);
  for (guint i = 0; i < self->items->len; i++) {
    JihuaMilestoneItem *item = g_ptr_array_index (self->items, i);

    if (item->done != NULL)
      continue;
    draw_way (self, snapshot, &plot, i, today, JIHUA_LINE_DOTTED, &color);
    jihua_ink_dashes (snapshot, &GRAPHENE_POINT_INIT (today, get_y (self, &plot, i)), 5, 1.6f, &color);
  }
}

/* Beside the point where there is room, clear of the line of the day that
 * everything is due. */
static float
place_day (JihuaMilestoneChart   *self,
           const graphene_rect_t *plot,
           float                  point,
           float                  width)
{
  float due = get_x (self, plot, self->due);
  float right = point + 10, left = point - 10 - width;

  if (right + width <= plot->origin.x + plot->size.width && (right > due || right + width < due))
    return right;
  if (left > due || left + width < due)
    return left;

  return due - 5 - width;
}

static void
draw_day (JihuaMilestoneChart   *self,
          GtkWidget             *layer,
          GtkSnapshot           *snapshot,
          const graphene_rect_t *plot,
          guint                  index,
          const GDate           *date,
          const GdkRGBA         *color)
{
  g_autofree char *text = jihua_date_format (date);
  float y = get_y (self, plot, index);
  float x, width, height;

  jihua_ink_measure (layer, text, FALSE, &width, &height);
  x = place_day (self, plot, get_x (self, plot, date), width);
  jihua_ink_text (layer, snapshot, text, FALSE, &GRAPHENE_RECT_INIT (x, y - height - 1, width, height), color);
}

/* Done in time is a disc, done late a diamond: not by colour alone. */
static void
draw_done (JihuaMilestoneChart *self,
           GtkWidget           *layer,
           GtkSnapshot         *snapshot,
           gboolean             late)
{
  graphene_rect_t plot = get_plot (self);
  GdkRGBA color;

  gtk_widget_get_color (layer, &color);
  for (guint i = 0; i < self->items->len; i++) {
    JihuaMilestoneItem *item = g_ptr_array_index (self->items, i);
    graphene_point_t at;

    if (item->done == NULL || item->late != late)
      continue;
    at = GRAPHENE_POINT_INIT (get_x (self, &plot, item->done), get_y (self, &plot, i));
    draw_way (self, snapshot, &plot, i, at.x, JIHUA_LINE_SOLID, &color);
    if (late)
      jihua_ink_diamond (snapshot, &at, 6, 2, &color);
    else
      jihua_ink_disc (snapshot, &at, 5, &color);
    draw_day (self, layer, snapshot, &plot, i, item->done, &color);
  }
}

static void
draw_on_time (GtkWidget   *layer,
              GtkSnapshot *snapshot,
              gpointer     data)
{
  draw_done (data, layer, snapshot, FALSE);
}

static void
draw_late (GtkWidget   *layer,
           GtkSnapshot *snapshot,
           gpointer     data)
{
  draw_done (data, layer, snapshot, TRUE);
}

static void
draw_due (GtkWidget   *layer,
          GtkSnapshot *snapshot,
          gpointer     data)
{
  JihuaMilestoneChart *self = data;
  graphene_rect_t plot = get_plot (self);
  float x = roundf (get_x (self, &plot, self->due));
  g_autofree char *day = jihua_date_format (self->due);
  g_autofree char *text = g_strdup_printf (C_("milestone", "Due on %s"), day);
  float width, height, left;
  GdkRGBA color;

  gtk_widget_get_color (layer, &color);
  gtk_snapshot_append_color (snapshot, &color, &GRAPHENE_RECT_INIT (x - 1, plot.origin.y - 4, 2, plot.size.height + 4));
  jihua_ink_measure (layer, text, TRUE, &width, &height);
  left = MIN (x - width / 2, plot.origin.x + plot.size.width + GAP - width);
  jihua_ink_text (layer, snapshot, text, TRUE, &GRAPHENE_RECT_INIT (MAX (left, 0), 0, width, height), &color);
}

static const struct {
  const char     *style;
  JihuaLayerDraw  draw;
} layers[JIHUA_N_MILESTONE_LAYERS] = {
  [JIHUA_MILESTONE_LAYER_GROUND]  = { "ground", draw_ground },
  [JIHUA_MILESTONE_LAYER_NAMES]   = { "names", draw_names },
  [JIHUA_MILESTONE_LAYER_AS_OF]   = { "as-of", draw_as_of },
  [JIHUA_MILESTONE_LAYER_OPEN]    = { "open", draw_open },
  [JIHUA_MILESTONE_LAYER_ON_TIME] = { "on-time", draw_on_time },
  [JIHUA_MILESTONE_LAYER_LATE]    = { "late", draw_late },
  [JIHUA_MILESTONE_LAYER_DUE]     = { "due", draw_due },
};

/**
 * jihua_milestone_chart_get_height:
 * @self: a timeline
 *
 * Returns: how high it is, in px
 */
int
jihua_milestone_chart_get_height (JihuaMilestoneChart *self)
{
  return (int) ceilf (get_line_height (self) * 2 + 12 + get_row_height (self) * (float) self->items->len);
}

/**
 * jihua_milestone_chart_find_item:
 * @self: a timeline
 * @y: a place, in px from its top
 *
 * Returns: the index of the item that is drawn there, or -1
 */
int
jihua_milestone_chart_find_item (JihuaMilestoneChart *self,
                                 double               y)
{
  graphene_rect_t plot = get_plot (self);
  int index = (int) floor ((y - plot.origin.y) / get_row_height (self));

  return index >= 0 && index < (int) self->items->len ? index : -1;
}

/**
 * jihua_milestone_layer_style:
 * @layer: a layer
 * @widget: what it, or its sign in a legend, is drawn on
 *
 * Gives @widget the colour of the layer.
 */
void
jihua_milestone_layer_style (JihuaMilestoneLayer  layer,
                             GtkWidget           *widget)
{
  gtk_widget_add_css_class (widget, layers[layer].style);
  if (layer == JIHUA_MILESTONE_LAYER_ON_TIME)
    jihua_status_class_apply (widget, JIHUA_STATUS_ACHIEVED);
  else if (layer == JIHUA_MILESTONE_LAYER_LATE)
    jihua_status_class_apply (widget, JIHUA_STATUS_MISSED);
}

/**
 * jihua_milestone_layer_new:
 * @layer: a layer
 * @self: the timeline it belongs to
 *
 * Returns: (transfer floating): the widget it is drawn on
 */
GtkWidget *
jihua_milestone_layer_new (JihuaMilestoneLayer  layer,
                           JihuaMilestoneChart *self)
{
  GtkWidget *widget = jihua_layer_new (GTK_WIDGET (self), layers[layer].style, layers[layer].draw, self);

  jihua_milestone_layer_style (layer, widget);

  return widget;
}

/**
 * jihua_milestone_layer_draw:
 * @layer: a layer
 * @self: the timeline it belongs to
 * @snapshot: where to draw
 *
 * Draws it on something else than its widget.
 */
void
jihua_milestone_layer_draw (JihuaMilestoneLayer  layer,
                            JihuaMilestoneChart *self,
                            GtkSnapshot         *snapshot)
{
  layers[layer].draw (self->layers[layer], snapshot, self);
}
