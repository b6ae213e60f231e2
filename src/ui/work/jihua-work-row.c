/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-work-row.h"

#include <glib/gi18n-lib.h>

#include "jihua-cramped.h"

/**
 * JihuaWorkRow:
 *
 * How far the work on a measure or a deed is, to be chosen. It says for which
 * month that was recorded, and by whom.
 */
struct _JihuaWorkRow {
  AdwComboRow    parent_instance;

  JihuaWork     *work;
  GtkWidget     *removal;
  GtkStringList *states;
  gboolean       blank;      /* a line for nothing stands above the states */
  gboolean       following;
};

enum {
  PROP_WORK = 1,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (JihuaWorkRow, jihua_work_row, ADW_TYPE_COMBO_ROW)

static void
list_states (JihuaWorkRow *self)
{
  JihuaWorkState states[3];
  guint n_states = jihua_work_list_states (self->work, states);

  for (guint i = 0; i < n_states; i++)
    gtk_string_list_append (self->states, jihua_work_state_get_label (states[i]));
}

/* The row always has something selected; where nothing is recorded that is a
 * line of its own, which is gone as soon as something is. */
static void
set_blank (JihuaWorkRow *self,
           gboolean      blank)
{
  if (self->blank == blank)
    return;

  self->blank = blank;
  gtk_string_list_splice (self->states, 0, blank ? 0 : 1,
                          blank ? (const char *[]) { C_("work", "Not recorded"), NULL } : NULL);
}

static guint
find_selected (JihuaWorkRow *self)
{
  JihuaRecord *record = jihua_work_get_record (self->work);
  JihuaWorkState states[3];
  guint n_states = jihua_work_list_states (self->work, states);

  for (guint i = 0; record && i < n_states; i++)
    if (states[i] == jihua_record_get_state (record))
      return i;

  return 0;
}

static char *
describe_record (JihuaRecord *record)
{
  const char *by;
  g_autofree char *period = NULL;

  if (record == NULL)
    return g_strdup (_("Nothing recorded yet"));

  by = jihua_record_get_by (record);
  period = jihua_period_dup_as_of_label (jihua_record_get_through (record));
  if (*by == '\0')
    /* Translators: %s is a period such as “Jan–Sep 2024” */
    return g_strdup_printf (_("Recorded for %s"), period);

  /* Translators: %1$s is a period such as “Jan–Sep 2024”, %2$s a person */
  return g_strdup_printf (_("Recorded for %1$s by %2$s"), period, by);
}

static void
follow_work (JihuaWorkRow *self)
{
  g_autofree char *subtitle = describe_record (jihua_work_get_record (self->work));

  self->following = TRUE;
  set_blank (self, jihua_work_get_record (self->work) == NULL);
  adw_combo_row_set_selected (ADW_COMBO_ROW (self), find_selected (self));
  self->following = FALSE;

  adw_action_row_set_subtitle (ADW_ACTION_ROW (self), subtitle);
  gtk_widget_set_visible (self->removal, jihua_work_get_removable (self->work));
}

static void
selected_changed (JihuaWorkRow *self)
{
  guint selected = adw_combo_row_get_selected (ADW_COMBO_ROW (self));
  JihuaWorkState states[3];
  guint n_states = jihua_work_list_states (self->work, states);

  if (self->following || (self->blank && selected == 0))
    return;

  selected -= self->blank ? 1 : 0;
  if (selected < n_states)
    jihua_work_set_state (self->work, states[selected]);
}

static void
removal_clicked (JihuaWorkRow *self)
{
  gtk_widget_grab_focus (GTK_WIDGET (self));
  jihua_work_remove (self->work);
}

static void
add_removal (JihuaWorkRow *self)
{
  self->removal = g_object_new (GTK_TYPE_BUTTON,
                                "icon-name", "edit-clear-symbolic",
                                "tooltip-text", _("Remove what is recorded for this month"),
                                "valign", GTK_ALIGN_CENTER,
                                NULL);
  gtk_widget_add_css_class (self->removal, "flat");
  g_signal_connect_object (self->removal, "clicked", G_CALLBACK (removal_clicked), self, G_CONNECT_SWAPPED);
  adw_action_row_add_suffix (ADW_ACTION_ROW (self), self->removal);
}

static void
jihua_work_row_constructed (GObject *object)
{
  JihuaWorkRow *self = JIHUA_WORK_ROW (object);

  G_OBJECT_CLASS (jihua_work_row_parent_class)->constructed (object);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (self), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), _("Progress"));
  add_removal (self);
  jihua_cramped_stack_row (GTK_WIDGET (self));

  self->following = TRUE;
  list_states (self);
  adw_combo_row_set_model (ADW_COMBO_ROW (self), G_LIST_MODEL (self->states));
  follow_work (self);

  g_signal_connect (self, "notify::selected", G_CALLBACK (selected_changed), NULL);
  g_signal_connect_object (self->work, "notify::record", G_CALLBACK (follow_work), self, G_CONNECT_SWAPPED);
}

static void
jihua_work_row_dispose (GObject *object)
{
  JihuaWorkRow *self = JIHUA_WORK_ROW (object);

  g_clear_object (&self->work);
  g_clear_object (&self->states);

  G_OBJECT_CLASS (jihua_work_row_parent_class)->dispose (object);
}

static void
jihua_work_row_get_property (GObject    *object,
                             guint       property_id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  switch (property_id) {
    case PROP_WORK:
      g_value_set_object (value, JIHUA_WORK_ROW (object)->work);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
jihua_work_row_set_property (GObject      *object,
                             guint         property_id,
                             const GValue *value,
                             GParamSpec   *pspec)
{
  switch (property_id) {
    case PROP_WORK:
      JIHUA_WORK_ROW (object)->work = g_value_dup_object (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
jihua_work_row_class_init (JihuaWorkRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->constructed = jihua_work_row_constructed;
  object_class->dispose = jihua_work_row_dispose;
  object_class->get_property = jihua_work_row_get_property;
  object_class->set_property = jihua_work_row_set_property;

  properties[PROP_WORK] =
    g_param_spec_object ("work", NULL, NULL, JIHUA_TYPE_WORK,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
jihua_work_row_init (JihuaWorkRow *self)
{
  gtk_widget_add_css_class (GTK_WIDGET (self), "work-row");
  self->states = gtk_string_list_new (NULL);
}

/**
 * jihua_work_row_new:
 * @work: the work on a measure or a deed
 *
 * Returns: (transfer full): a row to choose how far it is
 */
GtkWidget *
jihua_work_row_new (JihuaWork *work)
{
  return g_object_new (JIHUA_TYPE_WORK_ROW, "work", work, NULL);
}

/**
 * jihua_work_row_get_work:
 * @self: a row
 *
 * Returns: (transfer none): what it shows
 */
JihuaWork *
jihua_work_row_get_work (JihuaWorkRow *self)
{
  g_return_val_if_fail (JIHUA_IS_WORK_ROW (self), NULL);

  return self->work;
}
