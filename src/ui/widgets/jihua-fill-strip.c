/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-fill-strip.h"

#include <glib/gi18n-lib.h>

#define CELL_WIDTH  8.0f
#define CELL_GAP    2.0f
#define HEIGHT      15
#define MAX_COLUMNS 24

/**
 * JihuaFillStrip:
 *
 * How many of the figures to be filled in are there, one small cell for each:
 * what is done is seen together with how much it is of.
 */
struct _JihuaFillStrip {
  GtkWidget parent_instance;

  guint     n_rows;
  guint     n_filled;
};

enum {
  PROP_N_ROWS = 1,
  PROP_N_FILLED,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (JihuaFillStrip, jihua_fill_strip, GTK_TYPE_WIDGET)

static guint
get_n_columns (JihuaFillStrip *self)
{
  return MIN (self->n_rows, MAX_COLUMNS);
}

static guint
get_n_lines (JihuaFillStrip *self)
{
  return self->n_rows > 0 ? (self->n_rows + MAX_COLUMNS - 1) / MAX_COLUMNS : 0;
}

static graphene_rect_t
place_cell (JihuaFillStrip *self,
            guint           index,
            float           height)
{
  float gap = get_n_lines (self) > 1 ? 1.0f : CELL_GAP;
  guint n_lines = get_n_lines (self);
  float line_height = (height - gap * (float) (n_lines - 1)) / (float) n_lines;
  float column = (float) (index % MAX_COLUMNS);
  float line = (float) (index / MAX_COLUMNS);
  gboolean mirrored = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  float x = column * (CELL_WIDTH + CELL_GAP);

  if (mirrored)
    x = (float) gtk_widget_get_width (GTK_WIDGET (self)) - x - CELL_WIDTH;

  return GRAPHENE_RECT_INIT (x, line * (line_height + gap), CELL_WIDTH, line_height);
}

static GskPath *
collect_cells (JihuaFillStrip *self,
               guint           first,
               guint           end,
               float           inset)
{
  GskPathBuilder *builder = gsk_path_builder_new ();
  float height = (float) gtk_widget_get_height (GTK_WIDGET (self));

  for (guint i = first; i < end; i++) {
    graphene_rect_t cell = place_cell (self, i, height);
    GskRoundedRect rounded;

    graphene_rect_inset (&cell, inset, inset);
    gsk_rounded_rect_init_from_rect (&rounded, &cell, 1.5f);
    gsk_path_builder_add_rounded_rect (builder, &rounded);
  }

  return gsk_path_builder_free_to_path (builder);
}

static void
jihua_fill_strip_snapshot (GtkWidget   *widget,
                           GtkSnapshot *snapshot)
{
  JihuaFillStrip *self = JIHUA_FILL_STRIP (widget);
  g_autoptr (GskPath) filled = collect_cells (self, 0, self->n_filled, 0.0f);
  g_autoptr (GskPath) empty = collect_cells (self, self->n_filled, self->n_rows, 0.5f);
  g_autoptr (GskStroke) stroke = gsk_stroke_new (1.0f);
  const float dashes[] = { 1.5f, 1.5f };
  GdkRGBA accent, outline;

  gtk_widget_get_color (widget, &accent);
  gtk_widget_get_color (gtk_widget_get_parent (widget), &outline);
  outline.alpha *= 0.55f;

  if (get_n_lines (self) == 1)
    gsk_stroke_set_dash (stroke, dashes, G_N_ELEMENTS (dashes));
  gtk_snapshot_append_fill (snapshot, filled, GSK_FILL_RULE_WINDING, &accent);
  gtk_snapshot_append_stroke (snapshot, empty, stroke, &outline);
}

static void
jihua_fill_strip_measure (GtkWidget      *widget,
                          GtkOrientation  orientation,
                          int             for_size,
                          int            *minimum,
                          int            *natural,
                          int            *minimum_baseline,
                          int            *natural_baseline)
{
  guint n_columns = get_n_columns (JIHUA_FILL_STRIP (widget));

  if (orientation == GTK_ORIENTATION_VERTICAL)
    *minimum = *natural = HEIGHT;
  else
    *minimum = *natural = (int) ((float) n_columns * (CELL_WIDTH + CELL_GAP));
}

static void
describe (JihuaFillStrip *self)
{
  g_autofree char *text = g_strdup_printf (_("%1$u of %2$u figures filled in"), self->n_filled, self->n_rows);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, text,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_MIN, 0.0,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_MAX, (double) self->n_rows,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_NOW, (double) self->n_filled,
                                  -1);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), text);
}

static void
jihua_fill_strip_get_property (GObject    *object,
                               guint       property_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  JihuaFillStrip *self = JIHUA_FILL_STRIP (object);

  switch (property_id) {
    case PROP_N_ROWS:
      g_value_set_uint (value, self->n_rows);
      break;
    case PROP_N_FILLED:
      g_value_set_uint (value, self->n_filled);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
jihua_fill_strip_set_property (GObject      *object,
                               guint         property_id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  JihuaFillStrip *self = JIHUA_FILL_STRIP (object);

  switch (property_id) {
    case PROP_N_ROWS:
      self->n_rows = g_value_get_uint (value);
      gtk_widget_queue_resize (GTK_WIDGET (self));
      break;
    case PROP_N_FILLED:
      self->n_filled = g_value_get_uint (value);
      gtk_widget_queue_draw (GTK_WIDGET (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
      return;
  }

  describe (self);
}

static void
jihua_fill_strip_class_init (JihuaFillStripClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = jihua_fill_strip_get_property;
  object_class->set_property = jihua_fill_strip_set_property;
  widget_class->snapshot = jihua_fill_strip_snapshot;
  widget_class->measure = jihua_fill_strip_measure;

  properties[PROP_N_ROWS] =
    g_param_spec_uint ("n-rows", NULL, NULL, 0, G_MAXUINT, 0, flags);
  properties[PROP_N_FILLED] =
    g_param_spec_uint ("n-filled", NULL, NULL, 0, G_MAXUINT, 0, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_css_name (widget_class, "fillstrip");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_METER);
}

static void
jihua_fill_strip_init (JihuaFillStrip *self)
{
}
