/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-heat-cell.h"

#include <adwaita.h>
#include <math.h>

#include "jihua-ink.h"

/**
 * JihuaHeatCell:
 *
 * A cell of a [class@HeatStrip]: a short text on a ground that is tinted the
 * stronger the hotter the cell is. The tint takes the colour of the row around.
 *
 * ## CSS nodes
 *
 * `heatcell`, with the class `empty` where nothing is to be said yet.
 */

struct _JihuaHeatCell {
  GtkWidget parent_instance;

  guint     month;
  char     *text;
  float     heat;
};

G_DEFINE_FINAL_TYPE (JihuaHeatCell, jihua_heat_cell, GTK_TYPE_WIDGET)

#define RADIUS 4
#define HEIGHT 22
#define FAINTEST .05f
#define WEAKEST .1f
#define STRONGEST .45f

/* Three digits are rare, and may reach into the gaps. */
static const char digits[] = "00";

static void
jihua_heat_cell_measure (GtkWidget      *widget,
                         GtkOrientation  orientation,
                         int             for_size,
                         int            *minimum,
                         int            *natural,
                         int            *minimum_baseline,
                         int            *natural_baseline)
{
  float width, height;

  jihua_ink_measure (widget, digits, FALSE, &width, &height);

  if (orientation == GTK_ORIENTATION_HORIZONTAL) {
    *minimum = (int) ceilf (width);
    *natural = *minimum + 1;
  } else {
    *minimum = (int) ceilf (height);
    *natural = MAX (*minimum, (int) round (adw_length_unit_to_px (ADW_LENGTH_UNIT_SP, HEIGHT,
                                                                  gtk_widget_get_settings (widget))));
  }
}

static gboolean
is_high_contrast (GtkWidget *widget)
{
  return adw_style_manager_get_high_contrast (adw_style_manager_get_for_display (gtk_widget_get_display (widget)));
}

static void
draw_ground (JihuaHeatCell         *self,
             GtkSnapshot           *snapshot,
             const graphene_rect_t *bounds)
{
  gboolean contrast = is_high_contrast (GTK_WIDGET (self));
  GskRoundedRect clip;
  GdkRGBA color, tint;

  if (gtk_widget_has_css_class (GTK_WIDGET (self), "head"))
    return;

  gtk_widget_get_color (gtk_widget_get_parent (GTK_WIDGET (self)), &color);

  /* Tints vanish in high contrast; what counts has a frame instead. */
  if (self->text == NULL || contrast) {
    tint = jihua_ink_fade (color, contrast && self->heat > 0 ? 1 : .18f);
    jihua_ink_frame (snapshot, bounds, RADIUS, 1, &tint);
    return;
  }

  tint = jihua_ink_fade (color, self->heat > 0 ? WEAKEST + (STRONGEST - WEAKEST) * self->heat : FAINTEST);
  gsk_rounded_rect_init_from_rect (&clip, bounds, RADIUS);
  gtk_snapshot_push_rounded_clip (snapshot, &clip);
  gtk_snapshot_append_color (snapshot, &tint, bounds);
  gtk_snapshot_pop (snapshot);
}

static void
write_text (JihuaHeatCell         *self,
            GtkSnapshot           *snapshot,
            const graphene_rect_t *bounds)
{
  gboolean bold = gtk_widget_has_css_class (GTK_WIDGET (self), "current");
  float width, height;
  GdkRGBA color;

  if (self->text == NULL)
    return;

  gtk_widget_get_color (GTK_WIDGET (self), &color);
  jihua_ink_measure (GTK_WIDGET (self), self->text, bold, &width, &height);
  jihua_ink_text (GTK_WIDGET (self), snapshot, self->text, bold,
                  &GRAPHENE_RECT_INIT (bounds->origin.x + (bounds->size.width - width) / 2,
                                       bounds->origin.y + (bounds->size.height - height) / 2,
                                       width, height),
                  &color);
}

static void
jihua_heat_cell_snapshot (GtkWidget   *widget,
                          GtkSnapshot *snapshot)
{
  JihuaHeatCell *self = JIHUA_HEAT_CELL (widget);
  graphene_rect_t bounds = GRAPHENE_RECT_INIT (0, 0, (float) gtk_widget_get_width (widget),
                                               (float) gtk_widget_get_height (widget));

  draw_ground (self, snapshot, &bounds);
  write_text (self, snapshot, &bounds);
}

static void
jihua_heat_cell_finalize (GObject *object)
{
  g_free (JIHUA_HEAT_CELL (object)->text);

  G_OBJECT_CLASS (jihua_heat_cell_parent_class)->finalize (object);
}

static void
jihua_heat_cell_class_init (JihuaHeatCellClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->finalize = jihua_heat_cell_finalize;
  widget_class->measure = jihua_heat_cell_measure;
  widget_class->snapshot = jihua_heat_cell_snapshot;

  gtk_widget_class_set_css_name (widget_class, "heatcell");
}

static void
jihua_heat_cell_init (JihuaHeatCell *self)
{
}

/**
 * jihua_heat_cell_new:
 * @role: a grid cell or a column header
 * @month: the month of its column, 1 to 12
 *
 * Returns: (transfer floating): a cell that says nothing yet
 */
GtkWidget *
jihua_heat_cell_new (GtkAccessibleRole role,
                     guint             month)
{
  JihuaHeatCell *self = g_object_new (JIHUA_TYPE_HEAT_CELL, "accessible-role", role, NULL);

  self->month = month;
  if (role == GTK_ACCESSIBLE_ROLE_COLUMN_HEADER)
    gtk_widget_add_css_class (GTK_WIDGET (self), "head");
  /* The head of the row is the first column. */
  gtk_accessible_update_relation (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_RELATION_COL_INDEX, (int) month + 1, -1);

  return GTK_WIDGET (self);
}

/**
 * jihua_heat_cell_get_month:
 * @self: a cell
 *
 * Returns: the month of its column, 1 to 12
 */
guint
jihua_heat_cell_get_month (JihuaHeatCell *self)
{
  g_return_val_if_fail (JIHUA_IS_HEAT_CELL (self), 0);

  return self->month;
}

/**
 * jihua_heat_cell_get_text:
 * @self: a cell
 *
 * Returns: (nullable): what stands in it
 */
const char *
jihua_heat_cell_get_text (JihuaHeatCell *self)
{
  g_return_val_if_fail (JIHUA_IS_HEAT_CELL (self), NULL);

  return self->text;
}

/**
 * jihua_heat_cell_show:
 * @self: a cell
 * @text: (nullable): what stands in it; %NULL where nothing is to be said yet
 * @heat: how strong its ground is tinted, from 0 to 1
 * @description: the whole of it in words, for the tooltip and for screen readers
 */
void
jihua_heat_cell_show (JihuaHeatCell *self,
                      const char    *text,
                      float          heat,
                      const char    *description)
{
  g_return_if_fail (JIHUA_IS_HEAT_CELL (self));

  g_set_str (&self->text, text);
  self->heat = heat;
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), description);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, description, -1);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
