/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-milestone-chart.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "jihua-date.h"
#include "jihua-drawing.h"
#include "jihua-ink.h"
#include "jihua-layer.h"
#include "jihua-milestone.h"
#include "jihua-status-class.h"
#include "jihua-tsv.h"

/**
 * JihuaMilestoneChart:
 *
 * A line for each thing that is listed, from the beginning of the year to the
 * day it was done, or open up to the month that is looked at.
 *
 * ## CSS nodes
 *
 * ```
 * milestonechart
 * ├── layer.ground
 * ├── layer.names
 * ├── layer.as-of
 * ├── layer.open
 * ├── layer.on-time.status-achieved
 * ├── layer.late.status-missed
 * ╰── layer.due
 * ```
 */

#define MONTHS 12
#define MINIMUM_WIDTH 240
#define NATURAL_WIDTH 640
#define GAP 12
#define NAMES .42f          /* how much of the width names may take */
#define NAMES_ON_PAPER .58f /* where no tooltip tells what is cut off */
#define LINE 2.4f
#define ROW_SPACING 14
#define HATCHING .22f
#define TRACK .2f

typedef enum {
  LAYER_GROUND,
  LAYER_NAMES,
  LAYER_AS_OF,
  LAYER_OPEN,
  LAYER_ON_TIME,
  LAYER_LATE,
  LAYER_DUE,
  N_LAYERS,
} Layer;

struct _JihuaMilestoneChart {
  GtkWidget      parent_instance;

  JihuaDocument *document;
  JihuaTarget   *target;
  GPtrArray     *items;
  GDate         *due;
  int            width;
  float          names_share;
  GtkWidget     *layers[N_LAYERS];
};

static void jihua_milestone_chart_drawing_init (JihuaDrawingInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (JihuaMilestoneChart, jihua_milestone_chart, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (JIHUA_TYPE_DRAWING, jihua_milestone_chart_drawing_init))

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

    jihua_ink_measure (self->layers[LAYER_NAMES], item->name, FALSE, &name_width, &height);
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

  jihua_ink_measure (self->layers[LAYER_AS_OF], jihua_period_get_short_label (jihua_period_new (year, 12)), TRUE,
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
} layers[N_LAYERS] = {
  [LAYER_GROUND]  = { "ground", draw_ground },
  [LAYER_NAMES]   = { "names", draw_names },
  [LAYER_AS_OF]   = { "as-of", draw_as_of },
  [LAYER_OPEN]    = { "open", draw_open },
  [LAYER_ON_TIME] = { "on-time", draw_on_time },
  [LAYER_LATE]    = { "late", draw_late },
  [LAYER_DUE]     = { "due", draw_due },
};

static int
get_height (JihuaMilestoneChart *self)
{
  return (int) ceilf (get_line_height (self) * 2 + 12 + get_row_height (self) * (float) self->items->len);
}

static void
jihua_milestone_chart_measure (GtkWidget      *widget,
                               GtkOrientation  orientation,
                               int             for_size,
                               int            *minimum,
                               int            *natural,
                               int            *minimum_baseline,
                               int            *natural_baseline)
{
  JihuaMilestoneChart *self = JIHUA_MILESTONE_CHART (widget);

  if (orientation == GTK_ORIENTATION_HORIZONTAL) {
    *minimum = MINIMUM_WIDTH;
    *natural = NATURAL_WIDTH;
    return;
  }

  *minimum = *natural = get_height (self);
}

static void
jihua_milestone_chart_size_allocate (GtkWidget *widget,
                                     int        width,
                                     int        height,
                                     int        baseline)
{
  JihuaMilestoneChart *self = JIHUA_MILESTONE_CHART (widget);

  self->width = width;
  self->names_share = NAMES;
  for (guint i = 0; i < N_LAYERS; i++)
    gtk_widget_size_allocate (self->layers[i], &(GtkAllocation) { 0, 0, width, height }, -1);
}

static void
read_ledger (JihuaMilestoneChart *self)
{
  g_autofree char *summary = jihua_milestone_dup_summary (self->document, self->target);

  g_clear_pointer (&self->items, g_ptr_array_unref);
  g_clear_pointer (&self->due, g_date_free);
  self->items = jihua_milestone_list_items (self->document, self->target);
  self->due = jihua_milestone_dup_due (self->document, self->target);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, jihua_node_get_display_title (JIHUA_NODE (self->target)),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, summary,
                                  -1);
  gtk_widget_queue_resize (GTK_WIDGET (self));
  for (guint i = 0; i < N_LAYERS; i++)
    gtk_widget_queue_draw (self->layers[i]);
}

/* Long names are cut in their column, and a day may be hard to read off. */
static gboolean
jihua_milestone_chart_query_tooltip (GtkWidget  *widget,
                                     int         x,
                                     int         y,
                                     gboolean    keyboard,
                                     GtkTooltip *tooltip)
{
  JihuaMilestoneChart *self = JIHUA_MILESTONE_CHART (widget);
  graphene_rect_t plot = get_plot (self);
  int index = (int) floorf (((float) y - plot.origin.y) / get_row_height (self));
  g_autofree char *text = NULL;

  if (keyboard)
    text = jihua_milestone_dup_summary (self->document, self->target);
  else if (index >= 0 && index < (int) self->items->len)
    text = jihua_milestone_describe_item (g_ptr_array_index (self->items, (guint) index));

  gtk_tooltip_set_text (tooltip, text);

  return text != NULL;
}

/* --- As a picture or a table ---------------------------------------------- */

static char *
dup_summary (JihuaDrawing *drawing)
{
  JihuaMilestoneChart *self = JIHUA_MILESTONE_CHART (drawing);

  return jihua_milestone_dup_summary (self->document, self->target);
}

static char *
dup_table (JihuaDrawing *drawing)
{
  JihuaMilestoneChart *self = JIHUA_MILESTONE_CHART (drawing);
  g_autofree char *due = jihua_date_format (self->due);
  GString *table = g_string_new (NULL);

  jihua_tsv_append_row (table, (const char *[]) { C_("milestone", "Item"), C_("milestone", "Due"),
                                                  C_("milestone", "Done") }, 3);
  for (guint i = 0; i < self->items->len; i++) {
    JihuaMilestoneItem *item = g_ptr_array_index (self->items, i);
    g_autofree char *done = item->done != NULL ? jihua_date_format (item->done) : g_strdup ("");

    jihua_tsv_append_row (table, (const char *[]) { item->name, due, done }, 3);
  }

  return g_string_free_and_steal (table);
}

static GPtrArray *
list_sources (JihuaDrawing *drawing)
{
  JihuaMilestoneChart *self = JIHUA_MILESTONE_CHART (drawing);
  GStrv items = jihua_target_get_goal (self->target)->items;
  GPtrArray *sources = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; items[i] != NULL; i++) {
    JihuaRecord *record = jihua_ledger_find_item (jihua_document_get_ledger (self->document), self->target, items[i]);

    if (record != NULL)
      g_ptr_array_add (sources, g_strdup (jihua_record_get_source (record)));
  }

  return sources;
}

static int
get_picture_height (JihuaDrawing *drawing)
{
  return get_height (JIHUA_MILESTONE_CHART (drawing));
}

static void
draw (JihuaDrawing *drawing,
      GtkSnapshot  *snapshot,
      int           width,
      int           height)
{
  JihuaMilestoneChart *self = JIHUA_MILESTONE_CHART (drawing);

  self->width = width;
  self->names_share = NAMES_ON_PAPER;
  for (guint i = 0; i < N_LAYERS; i++)
    layers[i].draw (self->layers[i], snapshot, self);
}

static Layer
get_layer (JihuaMilestoneItem *item)
{
  if (item->done == NULL)
    return LAYER_OPEN;

  return item->late ? LAYER_LATE : LAYER_ON_TIME;
}

static guint
find_signs (JihuaDrawing *drawing)
{
  JihuaMilestoneChart *self = JIHUA_MILESTONE_CHART (drawing);
  guint signs = 0;

  for (guint i = 0; i < self->items->len; i++)
    signs |= 1u << get_layer (g_ptr_array_index (self->items, i));

  return signs;
}

static void
style_sign (JihuaDrawing *drawing,
            guint         sign,
            GtkWidget    *layer)
{
  gtk_widget_add_css_class (layer, layers[sign].style);
  if (sign == LAYER_ON_TIME)
    jihua_status_class_apply (layer, JIHUA_STATUS_ACHIEVED);
  else if (sign == LAYER_LATE)
    jihua_status_class_apply (layer, JIHUA_STATUS_MISSED);
}

static char *
dup_sign_label (JihuaDrawing *drawing,
                guint         sign)
{
  switch (sign) {
    case LAYER_ON_TIME:
      return g_strdup (C_("milestone", "Done in time"));
    case LAYER_LATE:
      return g_strdup (C_("milestone", "Done late"));
    case LAYER_OPEN:
    default:
      return g_strdup (C_("milestone", "Not done"));
  }
}

static void
draw_sign (JihuaDrawing  *drawing,
           guint          sign,
           GtkSnapshot   *snapshot,
           const GdkRGBA *color)
{
  const graphene_point_t center = GRAPHENE_POINT_INIT (JIHUA_DRAWING_SIGN_SIZE / 2.f, JIHUA_DRAWING_SIGN_SIZE / 2.f);

  if (sign == LAYER_ON_TIME)
    jihua_ink_disc (snapshot, &center, 5, color);
  else if (sign == LAYER_LATE)
    jihua_ink_diamond (snapshot, &center, 6, 2, color);
  else
    jihua_ink_dashes (snapshot, &center, 5, 1.6f, color);
}

static void
jihua_milestone_chart_drawing_init (JihuaDrawingInterface *iface)
{
  iface->dup_summary = dup_summary;
  iface->dup_table = dup_table;
  iface->list_sources = list_sources;
  iface->get_height = get_picture_height;
  iface->draw = draw;
  iface->find_signs = find_signs;
  iface->style_sign = style_sign;
  iface->dup_sign_label = dup_sign_label;
  iface->draw_sign = draw_sign;
}

static gboolean
copy_pressed (GtkWidget *widget,
              GVariant  *arguments,
              gpointer   user_data)
{
  return jihua_drawing_copy_table (JIHUA_DRAWING (widget));
}

static void
jihua_milestone_chart_dispose (GObject *object)
{
  JihuaMilestoneChart *self = JIHUA_MILESTONE_CHART (object);

  for (guint i = 0; i < N_LAYERS; i++)
    g_clear_pointer (&self->layers[i], gtk_widget_unparent);
  g_clear_pointer (&self->items, g_ptr_array_unref);
  g_clear_pointer (&self->due, g_date_free);
  g_clear_object (&self->target);
  g_clear_object (&self->document);

  G_OBJECT_CLASS (jihua_milestone_chart_parent_class)->dispose (object);
}

static void
jihua_milestone_chart_class_init (JihuaMilestoneChartClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = jihua_milestone_chart_dispose;
  widget_class->measure = jihua_milestone_chart_measure;
  widget_class->size_allocate = jihua_milestone_chart_size_allocate;
  widget_class->query_tooltip = jihua_milestone_chart_query_tooltip;

  gtk_widget_class_add_binding (widget_class, GDK_KEY_c, GDK_CONTROL_MASK, copy_pressed, NULL);
  gtk_widget_class_set_css_name (widget_class, "milestonechart");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
jihua_milestone_chart_init (JihuaMilestoneChart *self)
{
  for (guint i = 0; i < N_LAYERS; i++)
    self->layers[i] = jihua_layer_new (GTK_WIDGET (self), layers[i].style, layers[i].draw, self);
  jihua_status_class_apply (self->layers[LAYER_ON_TIME], JIHUA_STATUS_ACHIEVED);
  jihua_status_class_apply (self->layers[LAYER_LATE], JIHUA_STATUS_MISSED);

  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  gtk_widget_set_has_tooltip (GTK_WIDGET (self), TRUE);
}

/**
 * jihua_milestone_chart_new:
 * @document: a document
 * @target: a milestone of its plan that lists items
 *
 * Returns: (transfer floating): the timeline of the milestone; it follows the
 *   document
 */
GtkWidget *
jihua_milestone_chart_new (JihuaDocument *document,
                           JihuaTarget   *target)
{
  JihuaMilestoneChart *self = g_object_new (JIHUA_TYPE_MILESTONE_CHART, NULL);

  self->document = g_object_ref (document);
  self->target = g_object_ref (target);
  read_ledger (self);
  g_signal_connect_object (jihua_document_get_standings (document), "changed",
                           G_CALLBACK (read_ledger), self, G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}
