/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-text-spot.h"

#include <math.h>

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "jihua-standing-closures.h"
#include "jihua-status-class.h"
#include "jihua-status-paintable.h"

#define RADIUS 4.0f

/* What a mark takes of the line, and how large it is itself, in sp. */
#define MARK_ADVANCE 19
#define MARK_SIZE 12

struct _JihuaTextSpot {
  GtkWidget parent_instance;

  JihuaStanding *standing;
  char *words;
  guint start;
  guint end;
  GArray *areas;
  GdkPaintable *mark;
  gboolean lit;
  gboolean selected;
};

G_DEFINE_FINAL_TYPE (JihuaTextSpot, jihua_text_spot, GTK_TYPE_WIDGET)

enum {
  CLICKED,
  ACTIVATE,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

static void
get_outline (const graphene_rect_t *area,
             GskRoundedRect        *outline)
{
  gsk_rounded_rect_init_from_rect (outline, area, RADIUS);
}

static void
snapshot_tint (JihuaTextSpot         *self,
               GtkSnapshot           *snapshot,
               const graphene_rect_t *area)
{
  GskRoundedRect outline;
  GdkRGBA color;

  /* With high contrast, the line and the mark tell enough. */
  if (adw_style_manager_get_high_contrast (adw_style_manager_get_default ()))
    return;

  gtk_widget_get_color (GTK_WIDGET (self), &color);
  color.alpha *= self->lit || self->selected ? 0.24f : 0.12f;

  get_outline (area, &outline);
  gtk_snapshot_push_rounded_clip (snapshot, &outline);
  gtk_snapshot_append_color (snapshot, &color, area);
  gtk_snapshot_pop (snapshot);
}

static void
snapshot_frame (JihuaTextSpot         *self,
                GtkSnapshot           *snapshot,
                const graphene_rect_t *area)
{
  GskRoundedRect outline;
  GdkRGBA color;

  gtk_widget_get_color (GTK_WIDGET (self), &color);
  get_outline (area, &outline);
  gtk_snapshot_append_border (snapshot, &outline,
                              (float[]) { 2, 2, 2, 2 },
                              (GdkRGBA[]) { color, color, color, color });
}

static void
snapshot_rule (JihuaTextSpot *self,
               GtkSnapshot   *snapshot,
               float          x,
               float          y,
               float          width,
               float          thickness)
{
  GdkRGBA color;

  gtk_widget_get_color (GTK_WIDGET (self), &color);
  gtk_snapshot_append_color (snapshot, &color, &GRAPHENE_RECT_INIT (x, y, width, thickness));
}

static void
snapshot_dashes (JihuaTextSpot         *self,
                 GtkSnapshot           *snapshot,
                 const graphene_rect_t *area)
{
  float right = area->origin.x + area->size.width;
  float y = area->origin.y + area->size.height - 2;

  for (float x = area->origin.x; x < right; x += 7)
    snapshot_rule (self, snapshot, x, y, MIN (4, right - x), 2);
}

/* Met or on pace: one line. Short: two. No verdict: dashes. So the kind of
 * verdict is seen without colour. */
static void
snapshot_line (JihuaTextSpot         *self,
               GtkSnapshot           *snapshot,
               const graphene_rect_t *area)
{
  float x = area->origin.x;
  float bottom = area->origin.y + area->size.height;
  JihuaStatus status;

  if (self->standing == NULL) {
    snapshot_dashes (self, snapshot, area);
    return;
  }

  status = jihua_standing_get_status (self->standing);
  if (!jihua_status_is_verdict (status)) {
    snapshot_dashes (self, snapshot, area);
  } else if (jihua_status_is_good (status)) {
    snapshot_rule (self, snapshot, x, bottom - 2, area->size.width, 2);
  } else {
    snapshot_rule (self, snapshot, x, bottom - 1.5f, area->size.width, 1.5f);
    snapshot_rule (self, snapshot, x, bottom - 4.5f, area->size.width, 1.5f);
  }
}

static void
snapshot_mark (JihuaTextSpot         *self,
               GtkSnapshot           *snapshot,
               const graphene_rect_t *area)
{
  int size = jihua_text_spot_get_mark_size (GTK_WIDGET (self), NULL);
  float x = area->origin.x + area->size.width - (float) size - 4;
  float y = area->origin.y + (area->size.height - (float) size) / 2;
  GdkRGBA color;

  if (self->mark == NULL)
    return;

  gtk_widget_get_color (GTK_WIDGET (self), &color);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT (x, y));
  gtk_symbolic_paintable_snapshot_symbolic (GTK_SYMBOLIC_PAINTABLE (self->mark), snapshot,
                                            size, size,
                                            &color, 1);
  gtk_snapshot_restore (snapshot);
}

static void
jihua_text_spot_snapshot (GtkWidget   *widget,
                          GtkSnapshot *snapshot)
{
  JihuaTextSpot *self = JIHUA_TEXT_SPOT (widget);
  gboolean framed = self->selected || gtk_widget_has_visible_focus (widget);

  for (guint i = 0; i < self->areas->len; i++) {
    const graphene_rect_t *area = &g_array_index (self->areas, graphene_rect_t, i);

    snapshot_tint (self, snapshot, area);
    snapshot_line (self, snapshot, area);
    if (framed)
      snapshot_frame (self, snapshot, area);
    if (i + 1 == self->areas->len)
      snapshot_mark (self, snapshot, area);
  }
}

static gboolean
jihua_text_spot_contains (GtkWidget *widget,
                          double     x,
                          double     y)
{
  JihuaTextSpot *self = JIHUA_TEXT_SPOT (widget);

  for (guint i = 0; i < self->areas->len; i++) {
    const graphene_rect_t *area = &g_array_index (self->areas, graphene_rect_t, i);

    if (graphene_rect_contains_point (area, &GRAPHENE_POINT_INIT ((float) x, (float) y)))
      return TRUE;
  }

  return FALSE;
}

static void
describe (JihuaTextSpot *self)
{
  JihuaNode *node = jihua_standing_get_node (self->standing);
  g_autofree char *name = NULL;
  g_autofree char *reason = jihua_closure_explanation (NULL, self->standing,
                                                       jihua_standing_get_judgement (self->standing));

  /* Translators: for screen readers. %1$s are the words of a goal in the official
   * text, %2$s is the name of the target, %3$s its status */
  name = g_strdup_printf (_("%1$s: %2$s, %3$s"),
                          self->words,
                          jihua_node_get_display_title (node),
                          jihua_status_get_label (jihua_standing_get_status (self->standing)));

  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, reason,
                                  -1);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), reason);
}

static void
standing_changed (JihuaTextSpot *self)
{
  JihuaStatus status = jihua_standing_get_status (self->standing);
  JihuaJudgement *judgement = jihua_standing_get_judgement (self->standing);

  g_set_object (&self->mark, NULL);
  self->mark = jihua_status_paintable_new (status, judgement && judgement->overruling);
  jihua_status_class_apply (GTK_WIDGET (self), status);
  describe (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
click_released (JihuaTextSpot *self)
{
  gtk_widget_grab_focus (GTK_WIDGET (self));
  g_signal_emit (self, signals[CLICKED], 0);
}

static void
jihua_text_spot_dispose (GObject *object)
{
  JihuaTextSpot *self = JIHUA_TEXT_SPOT (object);

  g_clear_object (&self->standing);
  g_clear_object (&self->mark);

  G_OBJECT_CLASS (jihua_text_spot_parent_class)->dispose (object);
}

static void
jihua_text_spot_finalize (GObject *object)
{
  JihuaTextSpot *self = JIHUA_TEXT_SPOT (object);

  g_array_unref (self->areas);
  g_free (self->words);

  G_OBJECT_CLASS (jihua_text_spot_parent_class)->finalize (object);
}

static void
add_keys (GtkWidgetClass *widget_class)
{
  static const guint enter_keys[] = { GDK_KEY_Return, GDK_KEY_ISO_Enter, GDK_KEY_KP_Enter };
  static const guint space_keys[] = { GDK_KEY_space, GDK_KEY_KP_Space };

  for (gsize i = 0; i < G_N_ELEMENTS (enter_keys); i++)
    gtk_widget_class_add_binding_signal (widget_class, enter_keys[i], 0, "activate", NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (space_keys); i++)
    gtk_widget_class_add_binding_signal (widget_class, space_keys[i], 0, "clicked", NULL);
}

static void
jihua_text_spot_class_init (JihuaTextSpotClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = jihua_text_spot_dispose;
  object_class->finalize = jihua_text_spot_finalize;
  widget_class->snapshot = jihua_text_spot_snapshot;
  widget_class->contains = jihua_text_spot_contains;

  /**
   * JihuaTextSpot::clicked:
   * @self: the spot
   *
   * The words were clicked, or Space was pressed on them.
   */
  signals[CLICKED] = g_signal_new ("clicked", JIHUA_TYPE_TEXT_SPOT,
                                   G_SIGNAL_RUN_LAST | G_SIGNAL_ACTION,
                                   0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  /**
   * JihuaTextSpot::activate:
   * @self: the spot
   *
   * Enter was pressed on the words.
   */
  signals[ACTIVATE] = g_signal_new ("activate", JIHUA_TYPE_TEXT_SPOT,
                                    G_SIGNAL_RUN_LAST | G_SIGNAL_ACTION,
                                    0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  gtk_widget_class_set_activate_signal (widget_class, signals[ACTIVATE]);

  add_keys (widget_class);
  gtk_widget_class_set_css_name (widget_class, "textspot");
}

static void
jihua_text_spot_init (JihuaTextSpot *self)
{
  self->areas = g_array_new (FALSE, FALSE, sizeof (graphene_rect_t));
}

/**
 * jihua_text_spot_get_mark_size:
 * @widget: a widget on the screen
 * @advance: (out) (optional): what a mark takes of the line, in pixels
 *
 * Returns: how large a mark is, in pixels: it grows with the text
 */
int
jihua_text_spot_get_mark_size (GtkWidget *widget,
                               int       *advance)
{
  GtkSettings *settings = gtk_widget_get_settings (widget);

  if (advance != NULL)
    *advance = (int) round (adw_length_unit_to_px (ADW_LENGTH_UNIT_SP, MARK_ADVANCE, settings));

  return (int) round (adw_length_unit_to_px (ADW_LENGTH_UNIT_SP, MARK_SIZE, settings));
}

/**
 * jihua_text_spot_new_for_target:
 * @standing: how a target stands
 * @words: the words it is placed on
 *
 * Returns: (transfer floating): a spot that can be focused, clicked and opened
 */
GtkWidget *
jihua_text_spot_new_for_target (JihuaStanding *standing,
                                const char    *words)
{
  JihuaTextSpot *self = g_object_new (JIHUA_TYPE_TEXT_SPOT,
                                      "accessible-role", GTK_ACCESSIBLE_ROLE_LINK,
                                      "focusable", TRUE,
                                      NULL);
  GtkGesture *click = gtk_gesture_click_new ();

  self->words = g_strdup (words);
  self->standing = g_object_ref (standing);
  g_signal_connect_object (standing, "changed", G_CALLBACK (standing_changed), self, G_CONNECT_SWAPPED);
  standing_changed (self);

  g_signal_connect_object (click, "released", G_CALLBACK (click_released), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), "pointer");

  return GTK_WIDGET (self);
}

/**
 * jihua_text_spot_new_for_repair:
 * @repair: a repair
 *
 * Returns: (transfer floating): a spot that tells how the words were restored
 */
GtkWidget *
jihua_text_spot_new_for_repair (const JihuaRepair *repair)
{
  GtkWidget *self = g_object_new (JIHUA_TYPE_TEXT_SPOT,
                                  "accessible-role", GTK_ACCESSIBLE_ROLE_NOTE,
                                  NULL);
  /* Translators: %1$s is the kind of damage, %2$s the restored words */
  g_autofree char *text = g_strdup_printf (_("%1$s, restored: %2$s"),
                                           jihua_repair_get_kind_label (repair), repair->restored);

  gtk_widget_add_css_class (self, "repair");
  gtk_widget_set_tooltip_text (self, text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);

  return self;
}

/**
 * jihua_text_spot_get_standing:
 * @self: a spot
 *
 * Returns: (transfer none) (nullable): how its target stands; %NULL for a repair
 */
JihuaStanding *
jihua_text_spot_get_standing (JihuaTextSpot *self)
{
  g_return_val_if_fail (JIHUA_IS_TEXT_SPOT (self), NULL);

  return self->standing;
}

/**
 * jihua_text_spot_set_span:
 * @self: a spot
 * @start: the first byte of its words
 * @end: the byte after them
 *
 * Sets where its words stand in the text it is shown on.
 */
void
jihua_text_spot_set_span (JihuaTextSpot *self,
                          guint          start,
                          guint          end)
{
  g_return_if_fail (JIHUA_IS_TEXT_SPOT (self));

  self->start = start;
  self->end = end;
}

/**
 * jihua_text_spot_get_span:
 * @self: a spot
 * @start: (out): the first byte of its words
 * @end: (out): the byte after them
 *
 * Tells where its words stand in the text it is shown on.
 */
void
jihua_text_spot_get_span (JihuaTextSpot *self,
                          guint         *start,
                          guint         *end)
{
  g_return_if_fail (JIHUA_IS_TEXT_SPOT (self));

  *start = self->start;
  *end = self->end;
}

/**
 * jihua_text_spot_place:
 * @self: a spot
 * @areas: (array length=n_areas): what it covers, line by line, relative to its own corner
 * @n_areas: how many lines it touches
 *
 * Sets the shape it draws and reacts in.
 */
void
jihua_text_spot_place (JihuaTextSpot         *self,
                       const graphene_rect_t *areas,
                       guint                  n_areas)
{
  g_return_if_fail (JIHUA_IS_TEXT_SPOT (self));

  g_array_set_size (self->areas, 0);
  g_array_append_vals (self->areas, areas, n_areas);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/**
 * jihua_text_spot_set_state:
 * @self: a spot
 * @lit: whether the row of its target is pointed at
 * @selected: whether its target is selected
 *
 * Lets it light up together with the row of its target.
 */
void
jihua_text_spot_set_state (JihuaTextSpot *self,
                           gboolean       lit,
                           gboolean       selected)
{
  g_return_if_fail (JIHUA_IS_TEXT_SPOT (self));

  self->lit = lit;
  self->selected = selected;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
