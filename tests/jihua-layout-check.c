/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-layout-check.h"

#include <string.h>

#include "jihua-annex-table.h"

/* Looks at real widgets, as they are laid out, for what a reader would miss:
 * text that is shortened without a way to read the rest, or has less room than
 * it needs; text, fields and buttons that are cut off where nothing scrolls to
 * them. Everything found is told. */

#define SLACK 1 /* px, for rounding */

/* What a shortened text leaves to read, in widths of an em: three letters or
 * two characters, and the ellipsis. */
#define LEAST_TEXT 2.5

typedef struct {
  const char *where;
  guint       n_faults;
} Check;

static void
report (Check      *self,
        GtkWidget  *widget,
        const char *fault)
{
  const char *text = GTK_IS_LABEL (widget) ? gtk_label_get_text (GTK_LABEL (widget)) : "";
  GtkWidget *parent = gtk_widget_get_parent (widget);
  GtkWidget *grandparent = parent ? gtk_widget_get_parent (parent) : NULL;

  g_test_message ("%s: %s: %s “%s” in %s in %s", self->where, fault, G_OBJECT_TYPE_NAME (widget), text,
                  parent ? G_OBJECT_TYPE_NAME (parent) : "nothing",
                  grandparent ? G_OBJECT_TYPE_NAME (grandparent) : "nothing");
  self->n_faults++;
}

static gboolean
contains (const char *tooltip,
          const char *text)
{
  g_autofree char *folded_tooltip = g_utf8_casefold (tooltip, -1);
  g_autofree char *folded_text = g_utf8_casefold (text, -1);

  return strstr (folded_tooltip, folded_text) != NULL;
}

/* The pointer meets the innermost tooltip. Where there is none the window
 * tells the whole text. */
static gboolean
hides_whole_text (GtkWidget  *widget,
                  const char *text)
{
  for (; widget != NULL && !GTK_IS_WINDOW (widget); widget = gtk_widget_get_parent (widget)) {
    const char *tooltip = gtk_widget_get_tooltip_text (widget);

    if (tooltip != NULL)
      return !contains (tooltip, text);
  }

  return FALSE;
}

static double
get_em (GtkWidget *widget)
{
  PangoContext *context = gtk_widget_get_pango_context (widget);
  PangoFontDescription *font = pango_context_get_font_description (context);
  double size = pango_units_to_double (pango_font_description_get_size (font));

  return pango_font_description_get_size_is_absolute (font)
    ? size : size * pango_cairo_context_get_resolution (context) / 72;
}

static void
check_text (Check     *self,
            GtkWidget *widget)
{
  const char *text = gtk_label_get_text (GTK_LABEL (widget));
  PangoLayout *layout = gtk_label_get_layout (GTK_LABEL (widget));
  PangoRectangle extents;

  if (*text == '\0')
    return;

  pango_layout_get_pixel_extents (layout, NULL, &extents);
  if (pango_layout_is_ellipsized (layout)) {
    if (hides_whole_text (widget, text))
      report (self, widget, "shortened, and its tooltip tells something else");
    if (extents.width < get_em (widget) * LEAST_TEXT)
      report (self, widget, "shortened to nothing");
  }

  if (extents.width > gtk_widget_get_width (widget) + SLACK)
    report (self, widget, "wider than its place");
  if (extents.height > gtk_widget_get_height (widget) + SLACK)
    report (self, widget, "higher than its place");
}

/* What the person sees of a place ends here. */
static gboolean
is_frame (GtkWidget *widget)
{
  return GTK_IS_NATIVE (widget) || GTK_IS_SCROLLED_WINDOW (widget)
         || gtk_widget_get_overflow (widget) == GTK_OVERFLOW_HIDDEN;
}

/* Who can scroll to it finds it, so that what is around the scrolled does not
 * matter. The head of a table stands beside what scrolls, and scrolls along. */
static void
look_beyond (GtkWidget *frame,
             gboolean  *across,
             gboolean  *down)
{
  GtkPolicyType horizontal, vertical;

  if (GTK_IS_SCROLLED_WINDOW (frame)) {
    gtk_scrolled_window_get_policy (GTK_SCROLLED_WINDOW (frame), &horizontal, &vertical);
    *across = *across && horizontal == GTK_POLICY_NEVER;
    *down = *down && vertical == GTK_POLICY_NEVER;
  } else if (JIHUA_IS_ANNEX_TABLE (frame)) {
    *across = FALSE;
  }
}

static gboolean
is_cut (float start,
        float length,
        float room)
{
  return start < -SLACK || start + length > room + SLACK;
}

/* What scrolls is larger than what is seen of it: the frame is the scrolled
 * window, not what moves in it. */
static void
check_place (Check     *self,
             GtkWidget *widget)
{
  gboolean across = TRUE;
  gboolean down = TRUE;

  for (GtkWidget *frame = gtk_widget_get_parent (widget);
       frame != NULL && (across || down);
       frame = gtk_widget_get_parent (frame)) {
    graphene_rect_t bounds;

    if (!is_frame (frame) || GTK_IS_SCROLLABLE (frame))
      continue;
    look_beyond (frame, &across, &down);
    if (!gtk_widget_compute_bounds (widget, frame, &bounds))
      return;
    if ((across && is_cut (bounds.origin.x, bounds.size.width, gtk_widget_get_width (frame)))
        || (down && is_cut (bounds.origin.y, bounds.size.height, gtk_widget_get_height (frame)))) {
      report (self, widget, "cut off where nothing scrolls to it");
      return;
    }
    if (GTK_IS_NATIVE (frame))
      return;
  }
}

static void
visit (Check     *self,
       GtkWidget *widget)
{
  if (!gtk_widget_get_mapped (widget))
    return;

  if (GTK_IS_LABEL (widget))
    check_text (self, widget);
  if (GTK_IS_LABEL (widget) || GTK_IS_BUTTON (widget) || GTK_IS_EDITABLE (widget))
    check_place (self, widget);

  for (GtkWidget *child = gtk_widget_get_first_child (widget);
       child != NULL;
       child = gtk_widget_get_next_sibling (child)) {
    if (!GTK_IS_POPOVER (child))
      visit (self, child);
  }
}

/**
 * jihua_layout_check:
 * @root: a widget that is shown
 * @where: what to call it in messages
 *
 * Returns: how many texts in @root are shortened or have too little room, and
 *   how many texts, fields and buttons are cut off
 */
guint
jihua_layout_check (GtkWidget  *root,
                    const char *where)
{
  Check self = { .where = where };

  visit (&self, root);

  return self.n_faults;
}
