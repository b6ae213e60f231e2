/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-status-cell.h"

#include <adwaita.h>
#include <math.h>

#include "jihua-ink.h"
#include "jihua-standing-label.h"
#include "jihua-status-class.h"

/**
 * JihuaStatusCell:
 *
 * One target as one small upright cell: how high it is filled says how far the
 * target is, the outline says of what kind its status is. The widget that
 * holds the cells gives them their size.
 *
 * ## CSS nodes
 *
 * `statuscell` with a class `status-…` that sets the colour. Where only
 * reporting counts, a cell whose figure is there has the class `reported`.
 */

struct _JihuaStatusCell {
  GtkWidget      parent_instance;

  JihuaStanding *standing;
  gboolean       reporting;
};

enum {
  PROP_STANDING = 1,
  PROP_REPORTING,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (JihuaStatusCell, jihua_status_cell, GTK_TYPE_WIDGET)

#define RADIUS 1.5f
#define TINT .12f

typedef enum {
  OUTLINE_NONE,
  OUTLINE_TINT,    /* the whole cell, faintly */
  OUTLINE_FRAMED,  /* the same with a frame, as half full and less than half differ too little */
  OUTLINE_FAINT,
  OUTLINE_PLAIN,
  OUTLINE_DASHED,
} Outline;

typedef enum {
  SIGN_NONE,
  SIGN_CAP,        /* a line at the head */
  SIGN_GAP,        /* a gap near the head */
  SIGN_FOOT,       /* a line at the foot */
  SIGN_DOT,        /* in the upper part: still to fall in */
  SIGN_DASH,       /* in the middle */
} Sign;

typedef struct {
  float   level;   /* the height of the filling */
  Outline outline;
  Sign    sign;
} Look;

static const Look looks[JIHUA_N_STATUSES] = {
  [JIHUA_STATUS_ACHIEVED]            = { 1,    OUTLINE_NONE,   SIGN_NONE },
  [JIHUA_STATUS_BASICALLY_ACHIEVED]  = { 1,    OUTLINE_NONE,   SIGN_GAP },
  [JIHUA_STATUS_ON_TRACK]            = { .75f, OUTLINE_TINT,   SIGN_NONE },
  [JIHUA_STATUS_BEHIND]              = { .45f, OUTLINE_TINT,   SIGN_NONE },
  [JIHUA_STATUS_FAR_BEHIND]          = { .2f,  OUTLINE_TINT,   SIGN_NONE },
  [JIHUA_STATUS_MISSED]              = { .45f, OUTLINE_TINT,   SIGN_CAP },
  [JIHUA_STATUS_NOT_REPORTED]        = { 0,    OUTLINE_DASHED, SIGN_NONE },
  [JIHUA_STATUS_AWAITING_RELEASE]    = { 0,    OUTLINE_FAINT,  SIGN_NONE },
  [JIHUA_STATUS_AWAITING_ASSIGNMENT] = { 0,    OUTLINE_PLAIN,  SIGN_DOT },
  [JIHUA_STATUS_NO_REFERENCE]        = { 0,    OUTLINE_PLAIN,  SIGN_DASH },
  [JIHUA_STATUS_NOT_STARTED]         = { 0,    OUTLINE_TINT,   SIGN_FOOT },
  [JIHUA_STATUS_UNDER_WAY]           = { .5f,  OUTLINE_FRAMED, SIGN_NONE },
};

/* That a figure is there is neither good nor bad. */
static const Look reported_look = { 1, OUTLINE_NONE, SIGN_NONE };

static gboolean
shows_report (JihuaStatusCell *self)
{
  return self->reporting && jihua_standing_get_status (self->standing) != JIHUA_STATUS_NOT_REPORTED;
}

static void
fill_rectangle (GtkSnapshot   *snapshot,
                float          x,
                float          y,
                float          width,
                float          height,
                const GdkRGBA *color)
{
  gtk_snapshot_append_color (snapshot, color, &GRAPHENE_RECT_INIT (x, y, width, height));
}

static void
dash_outline (GtkSnapshot           *snapshot,
              const graphene_rect_t *bounds,
              const GdkRGBA         *color)
{
  GskPathBuilder *builder = gsk_path_builder_new ();
  g_autoptr (GskPath) path = NULL;
  graphene_rect_t inner = *bounds;
  GskStroke *line = gsk_stroke_new (1);

  graphene_rect_inset (&inner, .5f, .5f);
  gsk_path_builder_add_rect (builder, &inner);
  path = gsk_path_builder_free_to_path (builder);
  gsk_stroke_set_dash (line, (float[]) { 2, 1.5f }, 2);
  gtk_snapshot_append_stroke (snapshot, path, line, color);
  gsk_stroke_free (line);
}

static gboolean
is_high_contrast (GtkWidget *widget)
{
  return adw_style_manager_get_high_contrast (adw_style_manager_get_for_display (gtk_widget_get_display (widget)));
}

/* Tints vanish in high contrast, outlines take their place. */
static void
draw_outline (GtkWidget             *widget,
              GtkSnapshot           *snapshot,
              const graphene_rect_t *bounds,
              Outline                outline,
              const GdkRGBA         *color)
{
  gboolean contrast = is_high_contrast (widget);
  GdkRGBA faint = jihua_ink_fade (*color, contrast ? 1 : .5f);
  GdkRGBA tint = jihua_ink_fade (*color, TINT);

  switch (outline) {
    case OUTLINE_TINT:
      if (contrast)
        jihua_ink_frame (snapshot, bounds, RADIUS, 1, color);
      else
        gtk_snapshot_append_color (snapshot, &tint, bounds);
      break;
    case OUTLINE_FRAMED:
      gtk_snapshot_append_color (snapshot, &tint, bounds);
      jihua_ink_frame (snapshot, bounds, RADIUS, 1, color);
      break;
    case OUTLINE_FAINT:
      jihua_ink_frame (snapshot, bounds, RADIUS, 1, &faint);
      break;
    case OUTLINE_PLAIN:
      jihua_ink_frame (snapshot, bounds, RADIUS, 1, color);
      break;
    case OUTLINE_DASHED:
      dash_outline (snapshot, bounds, color);
      break;
    case OUTLINE_NONE:
    default:
      break;
  }
}

static void
draw_level (GtkSnapshot   *snapshot,
            float          width,
            float          height,
            const Look    *look,
            const GdkRGBA *color)
{
  float level = roundf (height * look->level);
  float cap = MAX (2, roundf (height * .15f));

  if (look->sign == SIGN_GAP) {
    float gap = MAX (1.5f, roundf (height * .1f));

    fill_rectangle (snapshot, 0, 0, width, cap, color);
    level = height - cap - gap;
  }
  if (level > 0)
    fill_rectangle (snapshot, 0, height - level, width, level, color);
}

static void
draw_sign (GtkSnapshot   *snapshot,
           float          width,
           float          height,
           Sign           sign,
           const GdkRGBA *color)
{
  float line = height < 18 ? 1.5f : 2;
  float dot = MAX (2, roundf (width * .4f));

  switch (sign) {
    case SIGN_CAP:
      fill_rectangle (snapshot, 0, 0, width, line, color);
      break;
    case SIGN_FOOT:
      fill_rectangle (snapshot, 0, height - line, width, line, color);
      break;
    case SIGN_DOT:
      fill_rectangle (snapshot, (width - dot) / 2, roundf (height * .3f - dot / 2), dot, dot, color);
      break;
    case SIGN_DASH:
      fill_rectangle (snapshot, 1, roundf ((height - line) / 2), width - 2, line, color);
      break;
    case SIGN_NONE:
    case SIGN_GAP:
    default:
      break;
  }
}

static void
jihua_status_cell_snapshot (GtkWidget   *widget,
                            GtkSnapshot *snapshot)
{
  JihuaStatusCell *self = JIHUA_STATUS_CELL (widget);
  graphene_rect_t bounds = GRAPHENE_RECT_INIT (0, 0, (float) gtk_widget_get_width (widget),
                                               (float) gtk_widget_get_height (widget));
  const Look *look = shows_report (self) ? &reported_look : &looks[jihua_standing_get_status (self->standing)];
  GskRoundedRect clip;
  GdkRGBA color;

  gtk_widget_get_color (widget, &color);
  gsk_rounded_rect_init_from_rect (&clip, &bounds, RADIUS);

  gtk_snapshot_push_rounded_clip (snapshot, &clip);
  draw_outline (widget, snapshot, &bounds, look->outline, &color);
  draw_level (snapshot, bounds.size.width, bounds.size.height, look, &color);
  draw_sign (snapshot, bounds.size.width, bounds.size.height, look->sign, &color);
  gtk_snapshot_pop (snapshot);
}

static gboolean
jihua_status_cell_query_tooltip (GtkWidget  *widget,
                                 int         x,
                                 int         y,
                                 gboolean    keyboard,
                                 GtkTooltip *tooltip)
{
  g_autofree char *text = jihua_standing_dup_label (JIHUA_STATUS_CELL (widget)->standing);

  gtk_tooltip_set_text (tooltip, text);

  return TRUE;
}

static void
show_standing (JihuaStatusCell *self)
{
  g_autofree char *text = jihua_standing_dup_label (self->standing);

  jihua_status_class_apply (GTK_WIDGET (self), jihua_standing_get_status (self->standing));
  if (shows_report (self))
    gtk_widget_add_css_class (GTK_WIDGET (self), "reported");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "reported");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
  /* Cells may stand apart where the status changes. */
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

static void
jihua_status_cell_constructed (GObject *object)
{
  JihuaStatusCell *self = JIHUA_STATUS_CELL (object);

  G_OBJECT_CLASS (jihua_status_cell_parent_class)->constructed (object);

  g_signal_connect_object (self->standing, "changed", G_CALLBACK (show_standing), self, G_CONNECT_SWAPPED);
  show_standing (self);
}

static void
jihua_status_cell_get_property (GObject    *object,
                                guint       prop_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  JihuaStatusCell *self = JIHUA_STATUS_CELL (object);

  switch (prop_id) {
    case PROP_STANDING:
      g_value_set_object (value, self->standing);
      break;
    case PROP_REPORTING:
      g_value_set_boolean (value, self->reporting);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
  }
}

static void
jihua_status_cell_set_property (GObject      *object,
                                guint         prop_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  JihuaStatusCell *self = JIHUA_STATUS_CELL (object);

  switch (prop_id) {
    case PROP_STANDING:
      self->standing = g_value_dup_object (value);
      break;
    case PROP_REPORTING:
      self->reporting = g_value_get_boolean (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
  }
}

static void
jihua_status_cell_finalize (GObject *object)
{
  JihuaStatusCell *self = JIHUA_STATUS_CELL (object);

  g_clear_object (&self->standing);

  G_OBJECT_CLASS (jihua_status_cell_parent_class)->finalize (object);
}

static void
jihua_status_cell_class_init (JihuaStatusCellClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = jihua_status_cell_constructed;
  object_class->get_property = jihua_status_cell_get_property;
  object_class->set_property = jihua_status_cell_set_property;
  object_class->finalize = jihua_status_cell_finalize;

  widget_class->snapshot = jihua_status_cell_snapshot;
  widget_class->query_tooltip = jihua_status_cell_query_tooltip;

  /**
   * JihuaStatusCell:standing:
   *
   * How the target stands.
   */
  properties[PROP_STANDING] =
    g_param_spec_object ("standing", NULL, NULL, JIHUA_TYPE_STANDING,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  /**
   * JihuaStatusCell:reporting:
   *
   * Whether the cell shows only if the figure is there, not how it was judged.
   */
  properties[PROP_REPORTING] =
    g_param_spec_boolean ("reporting", NULL, NULL, FALSE,
                          G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_css_name (widget_class, "statuscell");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LIST_ITEM);
}

static void
jihua_status_cell_init (JihuaStatusCell *self)
{
  gtk_widget_set_has_tooltip (GTK_WIDGET (self), TRUE);
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
}

/**
 * jihua_status_cell_new:
 * @standing: how a target stands
 * @reporting: whether the cell shows only if the figure is there
 *
 * Returns: (transfer floating): a cell that follows it
 */
GtkWidget *
jihua_status_cell_new (JihuaStanding *standing,
                       gboolean       reporting)
{
  return g_object_new (JIHUA_TYPE_STATUS_CELL,
                       "standing", standing,
                       "reporting", reporting,
                       NULL);
}

/**
 * jihua_status_cell_get_standing:
 * @self: a cell
 *
 * Returns: (transfer none): how its target stands
 */
JihuaStanding *
jihua_status_cell_get_standing (JihuaStatusCell *self)
{
  g_return_val_if_fail (JIHUA_IS_STATUS_CELL (self), NULL);

  return self->standing;
}
