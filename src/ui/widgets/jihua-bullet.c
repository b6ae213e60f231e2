/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-bullet.h"

#include <adwaita.h>
#include <math.h>

#include "jihua-ink.h"
#include "jihua-layer.h"
#include "jihua-scale.h"
#include "jihua-standing-label.h"
#include "jihua-status-class.h"
#include "jihua-target.h"

/**
 * JihuaBullet:
 *
 * How far a target is, on one line: the actual as a bar, the goal as an upright
 * line. The scale ends at one and a half times the goal; a bar that would go
 * beyond ends in an arrow. What lies beyond a ceiling is hatched. A goal
 * without a number has no bullet.
 *
 * ## CSS nodes
 *
 * ```
 * bullet
 * ├── layer.track
 * ├── layer.bar.status-…
 * ╰── layer.goal
 * ```
 */

struct _JihuaBullet {
  GtkWidget      parent_instance;

  JihuaStanding *standing;
  GtkWidget     *track;
  GtkWidget     *bar;
  GtkWidget     *goal;
};

enum {
  PROP_STANDING = 1,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (JihuaBullet, jihua_bullet, GTK_TYPE_WIDGET)

#define NATURAL_WIDTH 168
#define MINIMUM_WIDTH 56
#define HEIGHT 20

#define TRACK .6f    /* heights, as parts of the whole */
#define BAR .4f
#define OVERSHOOT 1.5

typedef struct {
  gboolean has_value;
  gboolean ceiling;
  double   value;
  double   goal;
  double   low;      /* the ends of the scale */
  double   high;
} Reading;

/* Zero is always on the scale, and the goal always leaves room behind it. */
static void
find_ends (Reading *reading)
{
  double reach = fabs (reading->goal) * OVERSHOOT;

  if (reading->goal == 0)
    reach = reading->has_value && reading->value != 0 ? fabs (reading->value) * OVERSHOOT : 1;

  reading->low = reading->goal < 0 || (reading->has_value && reading->value < 0) || reading->goal == 0 ? -reach : 0;
  reading->high = reading->goal < 0 && !(reading->has_value && reading->value > 0) ? 0 : reach;
}

static gboolean
read_standing (JihuaBullet *self,
               Reading     *reading)
{
  JihuaNode *node = self->standing ? jihua_standing_get_node (self->standing) : NULL;
  JihuaJudgement *judgement = self->standing ? jihua_standing_get_judgement (self->standing) : NULL;
  const JihuaGoal *goal;

  if (!JIHUA_IS_TARGET (node))
    return FALSE;

  goal = jihua_target_get_goal (JIHUA_TARGET (node));
  if (goal->value == NULL)
    return FALSE;

  *reading = (Reading) {
    .has_value = judgement != NULL && judgement->actual != NULL,
    .ceiling = goal->direction == JIHUA_DIRECTION_CEILING,
    .goal = jihua_decimal_to_double (*goal->value),
  };
  if (reading->has_value)
    reading->value = jihua_decimal_to_double (jihua_actual_get_value (judgement->actual));
  find_ends (reading);

  return TRUE;
}

static float
find_x (GtkWidget     *layer,
        const Reading *reading,
        double         value)
{
  JihuaScale scale = { .minimum = reading->low, .maximum = reading->high };
  double place = CLAMP (jihua_scale_place (&scale, value), 0, 1);

  if (gtk_widget_get_direction (layer) == GTK_TEXT_DIR_RTL)
    place = 1 - place;

  return (float) (place * gtk_widget_get_width (layer));
}

static graphene_rect_t
get_band (GtkWidget *layer,
          float      from,
          float      to,
          float      part)
{
  float height = (float) gtk_widget_get_height (layer);
  float band = roundf (height * part / 2) * 2;

  return GRAPHENE_RECT_INIT (MIN (from, to), (height - band) / 2, fabsf (to - from), band);
}

static void
hatch_forbidden_side (GtkWidget     *layer,
                      GtkSnapshot   *snapshot,
                      const Reading *reading,
                      const GdkRGBA *color)
{
  graphene_rect_t area = get_band (layer, find_x (layer, reading, reading->goal),
                                   find_x (layer, reading, reading->high), TRACK);
  GdkRGBA faint = jihua_ink_fade (*color, .35f);

  jihua_ink_hatch (snapshot, &area, 5, JIHUA_HATCH_RISING, &faint);
}

static void
draw_track (GtkWidget   *layer,
            GtkSnapshot *snapshot,
            gpointer     bullet)
{
  graphene_rect_t band = get_band (layer, 0, (float) gtk_widget_get_width (layer), TRACK);
  GskRoundedRect clip;
  Reading reading;
  GdkRGBA color, ground;

  if (!read_standing (bullet, &reading))
    return;

  gtk_widget_get_color (layer, &color);
  ground = jihua_ink_fade (color, .1f);
  gsk_rounded_rect_init_from_rect (&clip, &band, 3);

  gtk_snapshot_push_rounded_clip (snapshot, &clip);
  gtk_snapshot_append_color (snapshot, &ground, &band);
  if (reading.ceiling)
    hatch_forbidden_side (layer, snapshot, &reading, &color);
  gtk_snapshot_pop (snapshot);
}

/* The head of an arrow at the end the bar runs over. */
static void
add_arrow (GskPathBuilder        *builder,
           const graphene_rect_t *bar,
           float                  tip,
           float                  length)
{
  float middle = bar->origin.y + bar->size.height / 2;
  float half = bar->size.height * .75f;

  gsk_path_builder_move_to (builder, tip - length, middle - half);
  gsk_path_builder_line_to (builder, tip, middle);
  gsk_path_builder_line_to (builder, tip - length, middle + half);
  gsk_path_builder_close (builder);
}

static GskPath *
make_bar (GtkWidget     *layer,
          const Reading *reading)
{
  GskPathBuilder *builder = gsk_path_builder_new ();
  float zero = find_x (layer, reading, 0);
  float end = find_x (layer, reading, reading->value);
  graphene_rect_t bar = get_band (layer, zero, end, BAR);
  GskRoundedRect outline;

  if (reading->value > reading->high || reading->value < reading->low) {
    float length = (end > zero ? 1 : -1) * bar.size.height;

    bar = get_band (layer, zero, end - length * .8f, BAR);
    add_arrow (builder, &bar, end, length);
  }
  gsk_rounded_rect_init_from_rect (&outline, &bar, MIN (2, bar.size.width / 2));
  gsk_path_builder_add_rounded_rect (builder, &outline);

  return gsk_path_builder_free_to_path (builder);
}

static void
draw_bar (GtkWidget   *layer,
          GtkSnapshot *snapshot,
          gpointer     bullet)
{
  g_autoptr (GskPath) path = NULL;
  Reading reading;
  GdkRGBA color;

  if (!read_standing (bullet, &reading) || !reading.has_value)
    return;

  gtk_widget_get_color (layer, &color);
  path = make_bar (layer, &reading);
  gtk_snapshot_append_fill (snapshot, path, GSK_FILL_RULE_WINDING, &color);
}

static void
draw_goal (GtkWidget   *layer,
           GtkSnapshot *snapshot,
           gpointer     bullet)
{
  Reading reading;
  GdkRGBA color;
  float x;

  if (!read_standing (bullet, &reading))
    return;

  gtk_widget_get_color (layer, &color);
  x = roundf (find_x (layer, &reading, reading.goal)) - 1;
  x = CLAMP (x, 0, (float) gtk_widget_get_width (layer) - 2);
  gtk_snapshot_append_color (snapshot, &color,
                             &GRAPHENE_RECT_INIT (x, 0, 2, (float) gtk_widget_get_height (layer)));
}

static void
jihua_bullet_measure (GtkWidget      *widget,
                      GtkOrientation  orientation,
                      int             for_size,
                      int            *minimum,
                      int            *natural,
                      int            *minimum_baseline,
                      int            *natural_baseline)
{
  GtkSettings *settings = gtk_widget_get_settings (widget);
  gboolean horizontal = orientation == GTK_ORIENTATION_HORIZONTAL;

  *minimum = (int) round (adw_length_unit_to_px (ADW_LENGTH_UNIT_SP, horizontal ? MINIMUM_WIDTH : HEIGHT, settings));
  *natural = (int) round (adw_length_unit_to_px (ADW_LENGTH_UNIT_SP, horizontal ? NATURAL_WIDTH : HEIGHT, settings));
}

static void
jihua_bullet_size_allocate (GtkWidget *widget,
                            int        width,
                            int        height,
                            int        baseline)
{
  int bullet_height;
  GtkAllocation allocation = { 0, 0, width, height };

  gtk_widget_measure (widget, GTK_ORIENTATION_VERTICAL, -1, &bullet_height, NULL, NULL, NULL);
  allocation.y = (height - bullet_height) / 2;
  allocation.height = bullet_height;

  for (GtkWidget *layer = gtk_widget_get_first_child (widget); layer; layer = gtk_widget_get_next_sibling (layer))
    gtk_widget_size_allocate (layer, &allocation, -1);
}

static gboolean
jihua_bullet_query_tooltip (GtkWidget  *widget,
                            int         x,
                            int         y,
                            gboolean    keyboard,
                            GtkTooltip *tooltip)
{
  JihuaBullet *self = JIHUA_BULLET (widget);
  g_autofree char *text = NULL;
  Reading reading;

  if (!read_standing (self, &reading))
    return FALSE;

  text = jihua_standing_dup_label (self->standing);
  gtk_tooltip_set_text (tooltip, text);

  return TRUE;
}

static void
describe_scale (JihuaBullet   *self,
                const Reading *reading)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_MIN, reading->low,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_MAX, reading->high,
                                  -1);
  if (reading->has_value)
    gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                    GTK_ACCESSIBLE_PROPERTY_VALUE_NOW, reading->value,
                                    -1);
  else
    gtk_accessible_reset_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_VALUE_NOW);
}

static void
describe_standing (JihuaBullet *self)
{
  g_autofree char *text = jihua_standing_dup_label (self->standing);
  Reading reading;

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
  if (read_standing (self, &reading)) {
    describe_scale (self, &reading);
    return;
  }

  gtk_accessible_reset_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_VALUE_MIN);
  gtk_accessible_reset_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_VALUE_MAX);
  gtk_accessible_reset_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_VALUE_NOW);
}

static void
show_standing (JihuaBullet *self)
{
  if (self->standing != NULL) {
    describe_standing (self);
    jihua_status_class_apply (self->bar, jihua_standing_get_status (self->standing));
  }

  gtk_widget_queue_draw (self->track);
  gtk_widget_queue_draw (self->bar);
  gtk_widget_queue_draw (self->goal);
}

static void
jihua_bullet_system_setting_changed (GtkWidget        *widget,
                                     GtkSystemSetting  setting)
{
  if (setting == GTK_SYSTEM_SETTING_DPI)
    gtk_widget_queue_resize (widget);

  GTK_WIDGET_CLASS (jihua_bullet_parent_class)->system_setting_changed (widget, setting);
}

static void
jihua_bullet_get_property (GObject    *object,
                           guint       prop_id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  JihuaBullet *self = JIHUA_BULLET (object);

  switch (prop_id) {
    case PROP_STANDING:
      g_value_set_object (value, self->standing);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
  }
}

static void
jihua_bullet_set_property (GObject      *object,
                           guint         prop_id,
                           const GValue *value,
                           GParamSpec   *pspec)
{
  JihuaBullet *self = JIHUA_BULLET (object);

  switch (prop_id) {
    case PROP_STANDING:
      jihua_bullet_set_standing (self, g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
  }
}

static void
jihua_bullet_dispose (GObject *object)
{
  JihuaBullet *self = JIHUA_BULLET (object);

  if (self->standing != NULL)
    g_signal_handlers_disconnect_by_func (self->standing, show_standing, self);
  g_clear_object (&self->standing);
  g_clear_pointer (&self->track, gtk_widget_unparent);
  g_clear_pointer (&self->bar, gtk_widget_unparent);
  g_clear_pointer (&self->goal, gtk_widget_unparent);

  G_OBJECT_CLASS (jihua_bullet_parent_class)->dispose (object);
}

static void
jihua_bullet_class_init (JihuaBulletClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = jihua_bullet_get_property;
  object_class->set_property = jihua_bullet_set_property;
  object_class->dispose = jihua_bullet_dispose;

  widget_class->measure = jihua_bullet_measure;
  widget_class->size_allocate = jihua_bullet_size_allocate;
  widget_class->query_tooltip = jihua_bullet_query_tooltip;
  widget_class->system_setting_changed = jihua_bullet_system_setting_changed;

  /**
   * JihuaBullet:standing: (nullable)
   *
   * How the target stands.
   */
  properties[PROP_STANDING] =
    g_param_spec_object ("standing", NULL, NULL, JIHUA_TYPE_STANDING,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_css_name (widget_class, "bullet");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_METER);
}

static void
jihua_bullet_init (JihuaBullet *self)
{
  GtkWidget *widget = GTK_WIDGET (self);

  self->track = jihua_layer_new (widget, "track", draw_track, self);
  self->bar = jihua_layer_new (widget, "bar", draw_bar, self);
  self->goal = jihua_layer_new (widget, "goal", draw_goal, self);
  gtk_widget_set_has_tooltip (widget, TRUE);
  show_standing (self);
}

/**
 * jihua_bullet_new:
 *
 * Returns: (transfer floating): a bullet of no target yet
 */
GtkWidget *
jihua_bullet_new (void)
{
  return g_object_new (JIHUA_TYPE_BULLET, NULL);
}

/**
 * jihua_bullet_set_standing:
 * @self: a bullet
 * @standing: (nullable): how a target stands
 */
void
jihua_bullet_set_standing (JihuaBullet   *self,
                           JihuaStanding *standing)
{
  g_return_if_fail (JIHUA_IS_BULLET (self));

  if (self->standing == standing)
    return;

  if (self->standing != NULL)
    g_signal_handlers_disconnect_by_func (self->standing, show_standing, self);
  g_set_object (&self->standing, standing);
  if (standing != NULL)
    g_signal_connect_object (standing, "changed", G_CALLBACK (show_standing), self, G_CONNECT_SWAPPED);

  show_standing (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_STANDING]);
}
