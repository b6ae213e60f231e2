/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-status-paintable.h"

/**
 * JihuaStatusPaintable:
 *
 * The mark of a status, in the colour of its surroundings. No two marks have
 * the same shape, so they can be told apart without colour. What is settled
 * is solid, what may still change is an outline.
 */

struct _JihuaStatusPaintable {
  GObject     parent_instance;

  JihuaStatus status;
  gboolean    overruled;
};

enum {
  PROP_STATUS = 1,
  PROP_OVERRULED,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

/* Marks are drawn on a grid of 16 with one unit clear around. */
#define GRID 16

#define DISC  "M1 8A7 7 0 1 1 15 8A7 7 0 1 1 1 8Z"
#define RING  "M14.2 8A6.2 6.2 0 1 1 1.8 8A6.2 6.2 0 1 1 14.2 8Z"

/* Signs cut out of a solid mark are outlines with round ends: masks would be
 * turned into pixels on paper. */
#define TICK_OUTLINE \
  "M5.32 7.51L6.95 9.21L10.64 4.85A1 1 0 0 1 12.16 6.15L7.76 11.35" \
  "A1 1 0 0 1 6.28 11.39L3.88 8.89A1 1 0 0 1 5.32 7.51Z"
#define CROSS_OUTLINE \
  "M11.25 9.84A1 1 0 0 1 9.84 11.25L8 9.41L6.16 11.25A1 1 0 0 1 4.75 9.84L6.59 8L4.75 6.16" \
  "A1 1 0 0 1 6.16 4.75L8 6.59L9.84 4.75A1 1 0 0 1 11.25 6.16L9.41 8Z"
#define WAVES_OUTLINE \
  "M3.9 5.7C5.3 4.3 6.7 4.4 8.2 5.3C9.6 6.1 10.7 6.1 11.9 5.1A.8 .8 0 0 1 12.9 6.3" \
  "C11.2 7.7 9.4 7.8 7.5 6.7C6.3 6 5.7 6.1 4.9 6.9A.8 .8 0 0 1 3.9 5.7Z" \
  "M3.9 9.9C5.3 8.5 6.7 8.6 8.2 9.5C9.6 10.3 10.7 10.3 11.9 9.3A.8 .8 0 0 1 12.9 10.5" \
  "C11.2 11.9 9.4 12 7.5 10.9C6.3 10.2 5.7 10.3 4.9 11.1A.8 .8 0 0 1 3.9 9.9Z"
#define TRIANGLE \
  "M1.9 1.8L14.1 1.8A.9 .9 0 0 1 14.89 3.13L8.79 14.33A.9 .9 0 0 1 7.21 14.33L1.11 3.13A.9 .9 0 0 1 1.9 1.8Z"
#define EXCLAMATION_OUTLINE \
  "M7 4.3A1 1 0 0 1 9 4.3L9 7.4A1 1 0 0 1 7 7.4Z" \
  "M6.9 10.3A1.1 1.1 0 1 1 9.1 10.3A1.1 1.1 0 1 1 6.9 10.3Z"
#define SQUARE \
  "M4 1.5L12 1.5A2.5 2.5 0 0 1 14.5 4L14.5 12A2.5 2.5 0 0 1 12 14.5L4 14.5A2.5 2.5 0 0 1 1.5 12L1.5 4A2.5 2.5 0 0 1 4 1.5Z"

typedef struct {
  const char *path;
  float       line;    /* width of the line; 0 fills, even-odd */
  float       dash;    /* length of a dash and of the gap behind it; 0 for none */
  float       gap;
} Stroke;

/* At most two strokes a mark; the second may be missing. The ring of eight
 * dashes is 38.01 long. */
static const Stroke marks[JIHUA_N_STATUSES][2] = {
  [JIHUA_STATUS_ACHIEVED] = { { DISC TICK_OUTLINE } },
  [JIHUA_STATUS_BASICALLY_ACHIEVED] = { { DISC WAVES_OUTLINE } },
  [JIHUA_STATUS_ON_TRACK] = { { RING, 1.8f }, { "M5.2 8.2L7.3 10.3L10.9 6", 1.8f } },
  [JIHUA_STATUS_BEHIND] = { { "M2.4 3L13.6 3L8 13Z", 2.f } },
  [JIHUA_STATUS_FAR_BEHIND] = { { TRIANGLE EXCLAMATION_OUTLINE } },
  [JIHUA_STATUS_MISSED] = { { SQUARE CROSS_OUTLINE } },
  [JIHUA_STATUS_NOT_REPORTED] = { { "M14.05 8A6.05 6.05 0 1 1 1.95 8A6.05 6.05 0 1 1 14.05 8Z", 1.9f, 2.85f, 1.901f } },
  [JIHUA_STATUS_AWAITING_RELEASE] = { { RING, 1.6f }, { "M8 4.5L8 8L10.3 9.5", 1.6f } },
  [JIHUA_STATUS_AWAITING_ASSIGNMENT] = { { "M11.5 3.05A6.1 6.1 0 1 1 4.5 3.05", 1.6f }, { "M8 1.4L8 9M5.3 6.5L8 9.2L10.7 6.5", 1.6f } },
  [JIHUA_STATUS_NO_REFERENCE] = { { RING, 1.6f }, { "M6.1 6.4A1.95 1.95 0 1 1 9 8.1C8.3 8.5 8 8.8 8 9.3M8 11.4L8 11.42", 1.6f } },
  [JIHUA_STATUS_NOT_STARTED] = { { RING, 1.5f } },
  [JIHUA_STATUS_UNDER_WAY] = { { RING, 1.6f }, { "M8 4A4 4 0 0 1 8 12Z" } },
};

static void
draw_stroke (GtkSnapshot   *snapshot,
             const Stroke  *stroke,
             const GdkRGBA *color)
{
  g_autoptr (GskPath) path = gsk_path_parse (stroke->path);
  GskStroke *line;

  if (stroke->line <= 0) {
    gtk_snapshot_append_fill (snapshot, path, GSK_FILL_RULE_EVEN_ODD, color);
    return;
  }

  line = gsk_stroke_new (stroke->line);
  if (stroke->dash > 0) {
    const float dashes[] = { stroke->dash, stroke->gap };

    gsk_stroke_set_dash (line, dashes, G_N_ELEMENTS (dashes));
    gsk_stroke_set_dash_offset (line, stroke->dash / 2);
  } else {
    gsk_stroke_set_line_cap (line, GSK_LINE_CAP_ROUND);
    gsk_stroke_set_line_join (line, GSK_LINE_JOIN_ROUND);
  }
  gtk_snapshot_append_stroke (snapshot, path, line, color);
  gsk_stroke_free (line);
}

/* A notch in the lower right corner, with a dot in it: a person has decided. */
#define NOTCH "M0 0L16 0L16 16L0 16ZM8.7 12.6A3.9 3.9 0 1 0 16.5 12.6A3.9 3.9 0 1 0 8.7 12.6Z"
#define DOT   "M10.2 12.6A2.4 2.4 0 1 0 15 12.6A2.4 2.4 0 1 0 10.2 12.6Z"

static void
draw_mark (GtkSnapshot   *snapshot,
           JihuaStatus    status,
           const GdkRGBA *color)
{
  for (guint i = 0; i < G_N_ELEMENTS (marks[0]); i++) {
    if (marks[status][i].path != NULL)
      draw_stroke (snapshot, &marks[status][i], color);
  }
}

static void
draw_overruled (GtkSnapshot   *snapshot,
                JihuaStatus    status,
                const GdkRGBA *color)
{
  g_autoptr (GskPath) notch = gsk_path_parse (NOTCH);
  g_autoptr (GskPath) dot = gsk_path_parse (DOT);

  gtk_snapshot_push_fill (snapshot, notch, GSK_FILL_RULE_EVEN_ODD);
  draw_mark (snapshot, status, color);
  gtk_snapshot_pop (snapshot);
  gtk_snapshot_append_fill (snapshot, dot, GSK_FILL_RULE_WINDING, color);
}

static void
jihua_status_paintable_snapshot_symbolic (GtkSymbolicPaintable *paintable,
                                          GdkSnapshot          *snapshot,
                                          double                width,
                                          double                height,
                                          const GdkRGBA        *colors,
                                          gsize                 n_colors)
{
  JihuaStatusPaintable *self = JIHUA_STATUS_PAINTABLE (paintable);
  float size = (float) MIN (width, height);

  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((float) (width - size) / 2, (float) (height - size) / 2));
  gtk_snapshot_scale (snapshot, size / GRID, size / GRID);

  if (self->overruled)
    draw_overruled (snapshot, self->status, &colors[GTK_SYMBOLIC_COLOR_FOREGROUND]);
  else
    draw_mark (snapshot, self->status, &colors[GTK_SYMBOLIC_COLOR_FOREGROUND]);

  gtk_snapshot_restore (snapshot);
}

static void
jihua_status_paintable_snapshot (GdkPaintable *paintable,
                                 GdkSnapshot  *snapshot,
                                 double        width,
                                 double        height)
{
  gtk_symbolic_paintable_snapshot_symbolic (GTK_SYMBOLIC_PAINTABLE (paintable), snapshot, width, height, NULL, 0);
}

static GdkPaintableFlags
jihua_status_paintable_get_flags (GdkPaintable *paintable)
{
  return GDK_PAINTABLE_STATIC_SIZE | GDK_PAINTABLE_STATIC_CONTENTS;
}

static int
jihua_status_paintable_get_intrinsic_size (GdkPaintable *paintable)
{
  return GRID;
}

static void
paintable_init (GdkPaintableInterface *iface)
{
  iface->snapshot = jihua_status_paintable_snapshot;
  iface->get_flags = jihua_status_paintable_get_flags;
  iface->get_intrinsic_width = jihua_status_paintable_get_intrinsic_size;
  iface->get_intrinsic_height = jihua_status_paintable_get_intrinsic_size;
}

static void
symbolic_paintable_init (GtkSymbolicPaintableInterface *iface)
{
  iface->snapshot_symbolic = jihua_status_paintable_snapshot_symbolic;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (JihuaStatusPaintable, jihua_status_paintable, G_TYPE_OBJECT,
  G_IMPLEMENT_INTERFACE (GDK_TYPE_PAINTABLE, paintable_init)
  G_IMPLEMENT_INTERFACE (GTK_TYPE_SYMBOLIC_PAINTABLE, symbolic_paintable_init))

static void
jihua_status_paintable_get_property (GObject    *object,
                                     guint       property_id,
                                     GValue     *value,
                                     GParamSpec *pspec)
{
  JihuaStatusPaintable *self = JIHUA_STATUS_PAINTABLE (object);

  switch (property_id) {
    case PROP_STATUS:
      g_value_set_enum (value, self->status);
      break;
    case PROP_OVERRULED:
      g_value_set_boolean (value, self->overruled);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
jihua_status_paintable_set_property (GObject      *object,
                                     guint         property_id,
                                     const GValue *value,
                                     GParamSpec   *pspec)
{
  JihuaStatusPaintable *self = JIHUA_STATUS_PAINTABLE (object);

  switch (property_id) {
    case PROP_STATUS:
      self->status = g_value_get_enum (value);
      break;
    case PROP_OVERRULED:
      self->overruled = g_value_get_boolean (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
jihua_status_paintable_class_init (JihuaStatusPaintableClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = jihua_status_paintable_get_property;
  object_class->set_property = jihua_status_paintable_set_property;

  /**
   * JihuaStatusPaintable:status:
   *
   * The status whose mark it is.
   */
  properties[PROP_STATUS] =
    g_param_spec_enum ("status", NULL, NULL,
                       JIHUA_TYPE_STATUS, JIHUA_STATUS_ACHIEVED,
                       G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  /**
   * JihuaStatusPaintable:overruled:
   *
   * Whether a person put the status in the place of the verdict.
   */
  properties[PROP_OVERRULED] =
    g_param_spec_boolean ("overruled", NULL, NULL, FALSE,
                          G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
jihua_status_paintable_init (JihuaStatusPaintable *self)
{
}

/**
 * jihua_status_paintable_new:
 * @status: a status
 * @overruled: whether a person put it in the place of the verdict
 *
 * Returns: (transfer full): its mark
 */
GdkPaintable *
jihua_status_paintable_new (JihuaStatus status,
                            gboolean    overruled)
{
  return g_object_new (JIHUA_TYPE_STATUS_PAINTABLE, "status", status, "overruled", overruled, NULL);
}
