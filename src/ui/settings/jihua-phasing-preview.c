/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-phasing-preview.h"

#include <math.h>

#include <glib/gi18n-lib.h>

#include "jihua-ink.h"
#include "jihua-period.h"

#define N_MONTHS 12
#define GAP 4.f

/**
 * JihuaPhasingPreview:
 *
 * A year's plan as twelve columns that grow to the whole goal, with the even
 * pace of time as a dashed line before them.
 */
struct _JihuaPhasingPreview {
  GtkWidget     parent_instance;

  JihuaPhasing *phasing;
};

G_DEFINE_FINAL_TYPE (JihuaPhasingPreview, jihua_phasing_preview, GTK_TYPE_WIDGET)

static void
draw_column (GtkSnapshot   *snapshot,
             float          width,
             float          height,
             guint          month,
             double         percent,
             const GdkRGBA *color)
{
  float step = width / N_MONTHS;
  float filled = roundf (height * (float) percent / 100);

  gtk_snapshot_append_color (snapshot, color,
                             &GRAPHENE_RECT_INIT (roundf (step * (float) month + GAP / 2), height - filled,
                                                  roundf (step - GAP), filled));
}

static void
draw_even_pace (GtkSnapshot   *snapshot,
                float          width,
                float          height,
                const GdkRGBA *color)
{
  GskPathBuilder *builder = gsk_path_builder_new ();
  g_autoptr (GskPath) path = NULL;
  GskStroke *line = gsk_stroke_new (1.5f);

  gsk_path_builder_move_to (builder, 0, height);
  gsk_path_builder_line_to (builder, width, 0.75f);
  path = gsk_path_builder_free_to_path (builder);
  gsk_stroke_set_dash (line, (float[]) { 5, 4 }, 2);
  gtk_snapshot_append_stroke (snapshot, path, line, color);
  gsk_stroke_free (line);
}

static void
jihua_phasing_preview_snapshot (GtkWidget   *widget,
                                GtkSnapshot *snapshot)
{
  JihuaPhasingPreview *self = JIHUA_PHASING_PREVIEW (widget);
  float width = (float) gtk_widget_get_width (widget);
  float height = (float) gtk_widget_get_height (widget);
  GdkRGBA color, pale;

  gtk_widget_get_color (widget, &color);
  pale = jihua_ink_fade (color, .28f);

  for (guint month = 0; self->phasing && month < N_MONTHS; month++)
    draw_column (snapshot, width, height, month, jihua_decimal_to_double (self->phasing->percent[month]), &pale);

  gtk_snapshot_append_color (snapshot, &color, &GRAPHENE_RECT_INIT (0, height - 1, width, 1));
  draw_even_pace (snapshot, width, height, &color);
}

static void
jihua_phasing_preview_finalize (GObject *object)
{
  g_clear_pointer (&JIHUA_PHASING_PREVIEW (object)->phasing, jihua_phasing_free);

  G_OBJECT_CLASS (jihua_phasing_preview_parent_class)->finalize (object);
}

static void
jihua_phasing_preview_class_init (JihuaPhasingPreviewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = jihua_phasing_preview_finalize;
  widget_class->snapshot = jihua_phasing_preview_snapshot;

  gtk_widget_class_set_css_name (widget_class, "phasingpreview");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
jihua_phasing_preview_init (JihuaPhasingPreview *self)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("The planned pace as columns, the even pace as a line"), -1);
}

/**
 * jihua_phasing_preview_set_phasing:
 * @self: a preview
 * @phasing: (nullable): what to show; %NULL for the line alone
 */
void
jihua_phasing_preview_set_phasing (JihuaPhasingPreview *self,
                                   const JihuaPhasing  *phasing)
{
  g_return_if_fail (JIHUA_IS_PHASING_PREVIEW (self));

  g_clear_pointer (&self->phasing, jihua_phasing_free);
  self->phasing = phasing ? jihua_phasing_copy (phasing) : NULL;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
