/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-date-button.h"

#include <glib/gi18n-lib.h>

#include "jihua-calendar-names.h"
#include "jihua-date.h"

/**
 * JihuaDateButton:
 *
 * A day, to be typed or chosen from a calendar. What the person chooses is told
 * by #JihuaDateButton::picked; the button shows what it is then given.
 */
struct _JihuaDateButton {
  GtkWidget      parent_instance;

  GDate         *date;
  gboolean       pressed_day;

  GtkMenuButton *button;
  GtkLabel      *label;
  GtkPopover    *popover;
  GtkEditable   *entry;
  GtkLabel      *error;
  GtkCalendar   *calendar;
};

enum {
  PROP_DATE = 1,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

enum {
  PICKED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (JihuaDateButton, jihua_date_button, GTK_TYPE_WIDGET)

static void
show_error (JihuaDateButton *self,
            const char      *message)
{
  gtk_label_set_label (self->error, message ? message : "");
  gtk_widget_set_visible (GTK_WIDGET (self->error), message != NULL);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->entry),
                               GTK_ACCESSIBLE_STATE_INVALID,
                               message ? GTK_ACCESSIBLE_INVALID_TRUE : GTK_ACCESSIBLE_INVALID_FALSE, -1);
  if (message)
    gtk_widget_add_css_class (GTK_WIDGET (self->entry), "error");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->entry), "error");
}

static void
show_in_calendar (JihuaDateButton *self)
{
  g_autoptr (GDateTime) day = g_date_time_new_local (g_date_get_year (self->date),
                                                     (int) g_date_get_month (self->date),
                                                     g_date_get_day (self->date), 0, 0, 0);

  gtk_calendar_select_day (self->calendar, day);
}

static void
popover_shown (JihuaDateButton *self)
{
  g_autofree char *text = self->date ? jihua_date_to_string (self->date) : g_strdup ("");

  gtk_editable_set_text (self->entry, text);
  if (self->date)
    show_in_calendar (self);

  show_error (self, NULL);
  gtk_widget_grab_focus (GTK_WIDGET (self->entry));
}

static void
pick (JihuaDateButton *self,
      const GDate     *date)
{
  gtk_popover_popdown (self->popover);
  g_signal_emit (self, signals[PICKED], 0, date);
}

static void
entry_changed (JihuaDateButton *self)
{
  show_error (self, NULL);
}

static void
entry_activated (JihuaDateButton *self)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GDate) date = jihua_date_parse_input (gtk_editable_get_text (self->entry), &error);

  if (date)
    pick (self, date);
  else
    show_error (self, error->message);
}

/* A calendar tells only of other day numbers, not of the same one in another
 * month or of the day it began with. So what is chosen is read from it. */
static void
pick_from_calendar (JihuaDateButton *self)
{
  g_autoptr (GDateTime) chosen = gtk_calendar_get_date (self->calendar);
  g_autoptr (GDate) date = g_date_new_dmy ((GDateDay) g_date_time_get_day_of_month (chosen),
                                           (GDateMonth) g_date_time_get_month (chosen),
                                           (GDateYear) g_date_time_get_year (chosen));

  pick (self, date);
}

/* When the button is released the days may be another month's already. */
static void
calendar_pressed (JihuaDateButton *self,
                  int              n_press,
                  double           x,
                  double           y)
{
  GtkWidget *below = gtk_widget_pick (GTK_WIDGET (self->calendar), x, y, GTK_PICK_DEFAULT);

  self->pressed_day = below && gtk_widget_has_css_class (below, "day-number");
}

static void
calendar_released (JihuaDateButton *self)
{
  if (self->pressed_day)
    pick_from_calendar (self);
}

/* The space bar is the only key by which a calendar selects the day in focus. */
static void
select_focused (JihuaDateButton       *self,
                GtkEventControllerKey *own)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (GTK_WIDGET (self->calendar));

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++) {
    g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);
    gboolean handled;

    if (GTK_IS_EVENT_CONTROLLER_KEY (controller) && GTK_EVENT_CONTROLLER_KEY (controller) != own)
      g_signal_emit_by_name (controller, "key-pressed", GDK_KEY_space, 0, 0, &handled);
  }
}

static gboolean
calendar_key_pressed (JihuaDateButton       *self,
                      guint                  keyval,
                      guint                  keycode,
                      GdkModifierType        state,
                      GtkEventControllerKey *controller)
{
  static const guint choosing[] = { GDK_KEY_Return, GDK_KEY_KP_Enter, GDK_KEY_ISO_Enter, GDK_KEY_space, GDK_KEY_KP_Space };

  /* The arrows beside month and year are buttons of their own. */
  if (gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (self))) != GTK_WIDGET (self->calendar))
    return GDK_EVENT_PROPAGATE;

  for (gsize i = 0; i < G_N_ELEMENTS (choosing); i++) {
    if (keyval != choosing[i])
      continue;
    select_focused (self, controller);
    pick_from_calendar (self);
    return GDK_EVENT_STOP;
  }

  return GDK_EVENT_PROPAGATE;
}

static void
show_date (JihuaDateButton *self)
{
  g_autofree char *text = self->date ? jihua_date_format (self->date) : g_strdup (_("Choose a day"));

  gtk_label_set_label (self->label, text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
}

static void
jihua_date_button_get_property (GObject    *object,
                                guint       property_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  switch (property_id) {
    case PROP_DATE:
      g_value_set_boxed (value, JIHUA_DATE_BUTTON (object)->date);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
jihua_date_button_set_property (GObject      *object,
                                guint         property_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  switch (property_id) {
    case PROP_DATE:
      jihua_date_button_set_date (JIHUA_DATE_BUTTON (object), g_value_get_boxed (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
jihua_date_button_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), JIHUA_TYPE_DATE_BUTTON);
  g_clear_pointer (&JIHUA_DATE_BUTTON (object)->date, g_date_free);

  G_OBJECT_CLASS (jihua_date_button_parent_class)->dispose (object);
}

static void
jihua_date_button_class_init (JihuaDateButtonClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = jihua_date_button_dispose;
  object_class->get_property = jihua_date_button_get_property;
  object_class->set_property = jihua_date_button_set_property;

  properties[PROP_DATE] =
    g_param_spec_boxed ("date", NULL, NULL, G_TYPE_DATE,
                        G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  /**
   * JihuaDateButton::picked:
   * @self: a button
   * @date: a #GDate
   *
   * The person chose a day.
   */
  signals[PICKED] =
    g_signal_new ("picked", JIHUA_TYPE_DATE_BUTTON, G_SIGNAL_RUN_LAST, 0,
                  NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_DATE | G_SIGNAL_TYPE_STATIC_SCOPE);

  gtk_widget_class_set_template_from_resource (widget_class, JIHUA_RESOURCE_BASE "/ui/jihua-date-button.ui");
  gtk_widget_class_bind_template_child (widget_class, JihuaDateButton, button);
  gtk_widget_class_bind_template_child (widget_class, JihuaDateButton, label);
  gtk_widget_class_bind_template_child (widget_class, JihuaDateButton, popover);
  gtk_widget_class_bind_template_child (widget_class, JihuaDateButton, entry);
  gtk_widget_class_bind_template_child (widget_class, JihuaDateButton, error);
  gtk_widget_class_bind_template_child (widget_class, JihuaDateButton, calendar);
  gtk_widget_class_bind_template_callback (widget_class, popover_shown);
  gtk_widget_class_bind_template_callback (widget_class, entry_changed);
  gtk_widget_class_bind_template_callback (widget_class, entry_activated);
  gtk_widget_class_bind_template_callback (widget_class, calendar_pressed);
  gtk_widget_class_bind_template_callback (widget_class, calendar_released);
  gtk_widget_class_bind_template_callback (widget_class, calendar_key_pressed);
}

static void
jihua_date_button_init (JihuaDateButton *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  jihua_calendar_names_translate (GTK_CALENDAR (self->calendar));
  show_date (self);
}

/**
 * jihua_date_button_new:
 *
 * Returns: (transfer floating): a button without a day
 */
GtkWidget *
jihua_date_button_new (void)
{
  return g_object_new (JIHUA_TYPE_DATE_BUTTON, NULL);
}

/**
 * jihua_date_button_get_date:
 * @self: a button
 *
 * Returns: (nullable): the day it shows
 */
const GDate *
jihua_date_button_get_date (JihuaDateButton *self)
{
  g_return_val_if_fail (JIHUA_IS_DATE_BUTTON (self), NULL);

  return self->date;
}

/**
 * jihua_date_button_set_date:
 * @self: a button
 * @date: (nullable): the day to show
 */
void
jihua_date_button_set_date (JihuaDateButton *self,
                            const GDate     *date)
{
  g_return_if_fail (JIHUA_IS_DATE_BUTTON (self));

  if (date == self->date || (date && self->date && g_date_compare (date, self->date) == 0))
    return;

  g_clear_pointer (&self->date, g_date_free);
  self->date = date ? g_date_copy (date) : NULL;
  show_date (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DATE]);
}
