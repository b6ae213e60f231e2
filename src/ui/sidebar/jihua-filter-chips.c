/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-filter-chips.h"

#include <glib/gi18n-lib.h>

#include "jihua-filter-labels.h"
#include "jihua-status-mark.h"

struct _JihuaFilterChips {
  AdwBin       parent_instance;

  JihuaFilter *filter;
  JihuaPlan   *plan;
  AdwWrapBox  *chips;
};

G_DEFINE_FINAL_TYPE (JihuaFilterChips, jihua_filter_chips, ADW_TYPE_BIN)

static void
jihua_filter_chips_dispose (GObject *object)
{
  JihuaFilterChips *self = JIHUA_FILTER_CHIPS (object);

  g_clear_object (&self->filter);
  g_clear_object (&self->plan);

  G_OBJECT_CLASS (jihua_filter_chips_parent_class)->dispose (object);
}

static void
jihua_filter_chips_class_init (JihuaFilterChipsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = jihua_filter_chips_dispose;
  gtk_widget_class_set_css_name (GTK_WIDGET_CLASS (klass), "filterchips");
}

static void
jihua_filter_chips_init (JihuaFilterChips *self)
{
  self->chips = ADW_WRAP_BOX (adw_wrap_box_new ());
  adw_wrap_box_set_child_spacing (self->chips, 6);
  adw_wrap_box_set_line_spacing (self->chips, 6);
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->chips));
}

static GtkWidget *
create_content (GtkWidget  *image,
                const char *text)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *label = gtk_label_new (text);

  if (image != NULL)
    gtk_box_append (GTK_BOX (box), image);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (GTK_BOX (box), gtk_image_new_from_icon_name ("window-close-symbolic"));

  return box;
}

/* Takes away from a filter what a chip stands for. */
typedef void (*Remove) (JihuaFilter   *filter,
                        gconstpointer  what);

typedef struct {
  Remove   remove;
  gpointer what;
} Removal;

static void
free_removal (gpointer data)
{
  Removal *removal = data;

  g_free (removal->what);
  g_free (removal);
}

static guint
find_index (GtkWidget *chip)
{
  guint index = 0;

  while ((chip = gtk_widget_get_prev_sibling (chip)) != NULL)
    index++;

  return index;
}

/* After a chip the next one has the focus; after the last one the words to
 * search for. */
static void
pass_focus_on (JihuaFilterChips *self,
               guint             index)
{
  GtkWidget *chip = gtk_widget_get_first_child (GTK_WIDGET (self->chips));

  if (chip == NULL) {
    gtk_widget_activate_action (GTK_WIDGET (self), "win.search", NULL);
    return;
  }

  while (index-- > 0 && gtk_widget_get_next_sibling (chip) != NULL)
    chip = gtk_widget_get_next_sibling (chip);
  gtk_widget_grab_focus (chip);
}

/* The chip itself does not live to see the end of this. */
static void
chip_clicked (JihuaFilterChips *self,
              GtkWidget        *chip)
{
  Removal *removal = g_object_get_data (G_OBJECT (chip), "removal");
  g_autoptr (GtkWidget) kept = g_object_ref (chip);
  gboolean focused = gtk_widget_is_focus (chip);
  guint index = find_index (chip);

  removal->remove (self->filter, removal->what);
  if (focused)
    pass_focus_on (self, index);
}

static void
add_chip (JihuaFilterChips *self,
          GtkWidget        *image,
          const char       *text,
          Remove            remove,
          gpointer          what)
{
  GtkWidget *button = gtk_button_new ();
  Removal *removal = g_new (Removal, 1);
  /* Translators: %s is what a filter asks for, such as a status or a unit */
  g_autofree char *label = g_strdup_printf (_("Remove from the filter: %s"), text);

  *removal = (Removal) { remove, what };
  gtk_button_set_child (GTK_BUTTON (button), create_content (image, text));
  gtk_widget_add_css_class (button, "chip");
  gtk_widget_set_tooltip_text (button, label);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  g_object_set_data_full (G_OBJECT (button), "removal", removal, free_removal);
  g_signal_connect_object (button, "clicked", G_CALLBACK (chip_clicked), self, G_CONNECT_SWAPPED);
  adw_wrap_box_append (self->chips, button);
}

static void
remove_status (JihuaFilter   *filter,
               gconstpointer  what)
{
  jihua_filter_set_status (filter, *(const guint *) what, FALSE);
}

static void
remove_kind (JihuaFilter   *filter,
             gconstpointer  what)
{
  jihua_filter_set_kind (filter, *(const guint *) what, FALSE);
}

static void
remove_unit (JihuaFilter   *filter,
             gconstpointer  what)
{
  jihua_filter_set_unit (filter, what, FALSE);
}

static void
remove_section (JihuaFilter   *filter,
                gconstpointer  what)
{
  jihua_filter_set_section (filter, what, FALSE);
}

static void
add_statuses (JihuaFilterChips *self)
{
  for (guint i = 0; i < JIHUA_N_STATUSES; i++) {
    GtkWidget *mark;

    if (!jihua_filter_has_status (self->filter, i))
      continue;
    mark = jihua_status_mark_new (i);
    jihua_status_mark_set_pixel_size (JIHUA_STATUS_MARK (mark), 14);
    add_chip (self, mark, jihua_status_get_label (i), remove_status, g_memdup2 (&i, sizeof i));
  }
}

static void
add_units (JihuaFilterChips *self)
{
  const char * const *units = jihua_filter_get_units (self->filter);

  for (gsize i = 0; units[i] != NULL; i++)
    add_chip (self, gtk_image_new_from_icon_name ("avatar-default-symbolic"),
              jihua_filter_get_unit_label (units[i]), remove_unit, g_strdup (units[i]));
}

static void
add_kinds (JihuaFilterChips *self)
{
  for (guint i = 0; i <= JIHUA_GOAL_NONE_OCCURS; i++) {
    if (jihua_filter_has_kind (self->filter, i))
      add_chip (self, NULL, jihua_goal_kind_get_label (i), remove_kind, g_memdup2 (&i, sizeof i));
  }
}

static void
add_sections (JihuaFilterChips *self)
{
  const char * const *sections = jihua_filter_get_sections (self->filter);

  for (gsize i = 0; sections[i] != NULL; i++) {
    g_autofree char *heading = jihua_filter_dup_section_label (self->plan, sections[i]);

    add_chip (self, NULL, heading, remove_section, g_strdup (sections[i]));
  }
}

static void
filter_changed (JihuaFilterChips *self)
{
  GtkWidget *chip;

  while ((chip = gtk_widget_get_first_child (GTK_WIDGET (self->chips))) != NULL)
    adw_wrap_box_remove (self->chips, chip);
  add_statuses (self);
  add_units (self);
  add_kinds (self);
  add_sections (self);
  gtk_widget_set_visible (GTK_WIDGET (self), !jihua_filter_is_empty (self->filter));
}

/**
 * jihua_filter_chips_set_filter:
 * @self: chips without a filter
 * @filter: the filter to show
 * @plan: the plan whose sections the filter may name
 *
 * Shows a filter and follows it.
 */
void
jihua_filter_chips_set_filter (JihuaFilterChips *self,
                               JihuaFilter      *filter,
                               JihuaPlan        *plan)
{
  g_set_object (&self->filter, filter);
  g_set_object (&self->plan, plan);
  g_signal_connect_object (filter, "changed", G_CALLBACK (filter_changed), self, G_CONNECT_SWAPPED);
  filter_changed (self);
}
