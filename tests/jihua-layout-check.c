/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-layout-check.h"

#include <string.h>

/* Looks at real widgets, as they are laid out, for what a reader would miss:
 * text that is shortened without a way to read the rest, or has less room than
 * it needs. Everything found is told. */

#define SLACK 1 /* px, for rounding */

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

static void
check_text (Check     *self,
            GtkWidget *widget)
{
  const char *text = gtk_label_get_text (GTK_LABEL (widget));
  PangoLayout *layout = gtk_label_get_layout (GTK_LABEL (widget));
  PangoRectangle extents;

  if (*text == '\0')
    return;

  if (pango_layout_is_ellipsized (layout) && hides_whole_text (widget, text))
    report (self, widget, "shortened, and its tooltip tells something else");

  pango_layout_get_pixel_extents (layout, NULL, &extents);
  if (extents.width > gtk_widget_get_width (widget) + SLACK)
    report (self, widget, "wider than its place");
  if (extents.height > gtk_widget_get_height (widget) + SLACK)
    report (self, widget, "higher than its place");
}

static void
visit (Check     *self,
       GtkWidget *widget)
{
  if (!gtk_widget_get_mapped (widget))
    return;

  if (GTK_IS_LABEL (widget))
    check_text (self, widget);

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
 * Returns: how many texts in @root are shortened or have too little room
 */
guint
jihua_layout_check (GtkWidget  *root,
                    const char *where)
{
  Check self = { .where = where };

  visit (&self, root);

  return self.n_faults;
}
