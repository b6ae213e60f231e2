/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-drawn-text.h"

#include <string.h>

#include "jihua-test-utils.h"

/* Looks at the text as it is drawn, whoever draws it: labels, charts, cells.
 * Each piece is known by its font and by where it comes to lie. */

#define TOUCH 3 /* px that letters of neighboring pieces may share */

typedef struct {
  graphene_rect_t  whole;
  graphene_rect_t  visible;
  PangoFont       *font;
} Piece;

typedef struct {
  GArray          *pieces;
  graphene_rect_t  clip;
  float            x;
  float            y;
} Walk;

static void walk (Walk          *self,
                  GskRenderNode *node);

static void
note_text (Walk          *self,
           GskRenderNode *node)
{
  Piece piece = { .font = gsk_text_node_get_font (node) };

  gsk_render_node_get_bounds (node, &piece.whole);
  graphene_rect_offset (&piece.whole, self->x, self->y);
  if (graphene_rect_intersection (&piece.whole, &self->clip, &piece.visible))
    g_array_append_val (self->pieces, piece);
}

static void
walk_clipped (Walk                  *self,
              GskRenderNode         *child,
              const graphene_rect_t *clip)
{
  Walk inner = *self;
  graphene_rect_t moved = *clip;

  graphene_rect_offset (&moved, self->x, self->y);
  if (graphene_rect_intersection (&moved, &self->clip, &inner.clip))
    walk (&inner, child);
}

/* Turned or scaled text would need more; there is none. */
static void
walk_moved (Walk          *self,
            GskRenderNode *node)
{
  GskTransform *transform = gsk_transform_node_get_transform (node);
  Walk inner = *self;
  float x, y;

  if (gsk_transform_get_category (transform) < GSK_TRANSFORM_CATEGORY_2D_TRANSLATE)
    return;

  gsk_transform_to_translate (transform, &x, &y);
  inner.x += x;
  inner.y += y;
  walk (&inner, gsk_transform_node_get_child (node));
}

static void
walk (Walk          *self,
      GskRenderNode *node)
{
  switch ((int) gsk_render_node_get_node_type (node)) {
    case GSK_TEXT_NODE:
      note_text (self, node);
      break;
    case GSK_CONTAINER_NODE:
      for (guint i = 0; i < gsk_container_node_get_n_children (node); i++)
        walk (self, gsk_container_node_get_child (node, i));
      break;
    case GSK_TRANSFORM_NODE:
      walk_moved (self, node);
      break;
    case GSK_CLIP_NODE:
      walk_clipped (self, gsk_clip_node_get_child (node), gsk_clip_node_get_clip (node));
      break;
    case GSK_ROUNDED_CLIP_NODE:
      walk_clipped (self, gsk_rounded_clip_node_get_child (node), &gsk_rounded_clip_node_get_clip (node)->bounds);
      break;
    case GSK_OPACITY_NODE:
      walk (self, gsk_opacity_node_get_child (node));
      break;
    case GSK_COLOR_MATRIX_NODE:
      walk (self, gsk_color_matrix_node_get_child (node));
      break;
    case GSK_SHADOW_NODE:
      walk (self, gsk_shadow_node_get_child (node));
      break;
    case GSK_DEBUG_NODE:
      walk (self, gsk_debug_node_get_child (node));
      break;
    default:
      break;
  }
}

static GtkWidget *
pick (GtkWidget   *root,
      const Piece *piece)
{
  graphene_point_t center;

  graphene_rect_get_center (&piece->visible, &center);

  return gtk_widget_pick (root, center.x, center.y, GTK_PICK_NON_TARGETABLE | GTK_PICK_INSENSITIVE);
}

static void
report (GtkWidget   *root,
        const char  *where,
        const Piece *piece,
        const char  *fault)
{
  GtkWidget *widget = pick (root, piece);
  GtkWidget *parent = widget ? gtk_widget_get_parent (widget) : NULL;

  g_test_message ("%s: %s: at %.0f, %.0f (%.0f × %.0f), %s “%s” in %s", where, fault,
                  piece->whole.origin.x, piece->whole.origin.y, piece->whole.size.width, piece->whole.size.height,
                  widget ? G_OBJECT_TYPE_NAME (widget) : "nothing",
                  GTK_IS_LABEL (widget) ? gtk_label_get_text (GTK_LABEL (widget)) : "",
                  parent ? G_OBJECT_TYPE_NAME (parent) : "nothing");
}

/* The unified Chinese characters have other forms in Japan, Korea and Taiwan. */
static gboolean
is_foreign (PangoFont *font)
{
  static const char * const regions[] = { " JP", " KR", " TC", " HK", " TW" };
  g_autoptr (PangoFontDescription) description = pango_font_describe (font);
  const char *family = pango_font_description_get_family (description);

  for (gsize i = 0; i < G_N_ELEMENTS (regions); i++)
    if (strstr (family, regions[i]))
      return TRUE;

  return FALSE;
}

static gboolean
may_scroll_sideways (GtkWidget *widget)
{
  for (; widget != NULL; widget = gtk_widget_get_parent (widget)) {
    GtkPolicyType policy;

    if (!GTK_IS_SCROLLED_WINDOW (widget))
      continue;
    gtk_scrolled_window_get_policy (GTK_SCROLLED_WINDOW (widget), &policy, NULL);
    if (policy == GTK_POLICY_AUTOMATIC || policy == GTK_POLICY_ALWAYS)
      return TRUE;
  }

  return FALSE;
}

/* What is typed moves with the cursor. */
static gboolean
is_cut (GtkWidget   *root,
        const Piece *piece)
{
  GtkWidget *widget = pick (root, piece);

  return piece->visible.size.width < piece->whole.size.width - TOUCH
         && !GTK_IS_TEXT (widget) && !may_scroll_sideways (widget);
}

static gboolean
lies_over (const Piece *piece,
           const Piece *other)
{
  graphene_rect_t shared;

  /* Drawn twice in one place it is one piece, with an edge or a shadow. */
  if (graphene_rect_equal (&piece->whole, &other->whole))
    return FALSE;

  return graphene_rect_intersection (&piece->visible, &other->visible, &shared)
         && shared.size.width > TOUCH && shared.size.height > TOUCH;
}

static guint
check_piece (GtkWidget   *root,
             const char  *where,
             GArray      *pieces,
             guint        index)
{
  const Piece *piece = &g_array_index (pieces, Piece, index);
  guint n_faults = 0;

  if (is_foreign (piece->font)) {
    report (root, where, piece, "glyphs of another country");
    n_faults++;
  }
  if (is_cut (root, piece)) {
    report (root, where, piece, "cut at its side");
    n_faults++;
  }
  for (guint i = 0; i < index; i++) {
    if (lies_over (piece, &g_array_index (pieces, Piece, i))) {
      report (root, where, piece, "over other text");
      report (root, where, &g_array_index (pieces, Piece, i), "  which is");
      n_faults++;
    }
  }

  return n_faults;
}

/**
 * jihua_drawn_text_check:
 * @root: a widget that is shown
 * @where: what to call it in messages
 *
 * Returns: how often text that is drawn in @root is cut at its side, lies over
 *   other text or has the glyphs of another country
 */
guint
jihua_drawn_text_check (GtkWidget  *root,
                        const char *where)
{
  g_autoptr (GdkPaintable) paintable = gtk_widget_paintable_new (root);
  g_autoptr (GtkSnapshot) snapshot = gtk_snapshot_new ();
  g_autoptr (GskRenderNode) node = NULL;
  g_autoptr (GArray) pieces = g_array_new (FALSE, FALSE, sizeof (Piece));
  int width = gtk_widget_get_width (root), height = gtk_widget_get_height (root);
  Walk self = { .pieces = pieces, .clip = GRAPHENE_RECT_INIT (0, 0, width, height) };
  guint n_faults = 0;

  jihua_test_settle (root);
  gdk_paintable_snapshot (paintable, snapshot, width, height);
  node = gtk_snapshot_free_to_node (g_steal_pointer (&snapshot));
  g_assert_nonnull (node);
  walk (&self, node);
  for (guint i = 0; i < pieces->len; i++)
    n_faults += check_piece (root, where, pieces, i);

  return n_faults;
}
