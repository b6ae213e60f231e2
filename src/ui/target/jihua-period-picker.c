/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-period-picker.h"

#include <adwaita.h>

#define MONTHS 12
#define COLUMNS 3

/**
 * JihuaPeriodPicker:
 *
 * Offers the periods that have no row yet in the figures of a target, of the
 * plan's year and of the year before.
 */
struct _JihuaPeriodPicker {
  GtkPopover         parent_instance;

  JihuaActualsModel *model;
  AdwToggleGroup    *years;
  AdwToggle         *year_before;
  AdwToggle         *year;
  GtkGrid           *grid;
  GtkWidget         *buttons[MONTHS];
};

enum {
  PROP_MODEL = 1,
  N_PROPS
};

enum {
  PICKED,
  N_SIGNALS
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (JihuaPeriodPicker, jihua_period_picker, GTK_TYPE_POPOVER)

static guint
get_plan_year (JihuaPeriodPicker *self)
{
  return jihua_plan_get_year (jihua_document_get_plan (jihua_actuals_model_get_document (self->model)));
}

static JihuaPeriod
get_period (JihuaPeriodPicker *self,
            guint              index)
{
  gboolean before = g_strcmp0 (adw_toggle_group_get_active_name (self->years), "year-before") == 0;

  return jihua_period_new (get_plan_year (self) - before, index + 1);
}

static void
update_months (JihuaPeriodPicker *self)
{
  if (self->model == NULL)
    return;

  for (guint i = 0; i < MONTHS; i++)
    gtk_widget_set_sensitive (self->buttons[i],
                              !jihua_actuals_model_find (self->model, get_period (self, i), NULL));
}

static void
update_years (JihuaPeriodPicker *self)
{
  guint year = get_plan_year (self);
  g_autofree char *this_label = g_strdup_printf ("%u", year);
  g_autofree char *before_label = g_strdup_printf ("%u", year - 1);

  adw_toggle_set_label (self->year, this_label);
  adw_toggle_set_label (self->year_before, before_label);
  adw_toggle_group_set_active_name (self->years, "year");
}

static void
button_clicked (GtkWidget         *button,
                JihuaPeriodPicker *self)
{
  for (guint i = 0; i < MONTHS; i++) {
    JihuaPeriod period;

    if (self->buttons[i] != button)
      continue;

    period = get_period (self, i);
    gtk_popover_popdown (GTK_POPOVER (self));
    g_signal_emit (self, signals[PICKED], 0, &period);
  }
}

static void
create_buttons (JihuaPeriodPicker *self)
{
  for (guint i = 0; i < MONTHS; i++) {
    GtkWidget *name;

    self->buttons[i] = gtk_button_new_with_label (jihua_period_get_label (jihua_period_new (2000, i + 1)));
    /* Where text is large a name may take two lines. */
    name = gtk_button_get_child (GTK_BUTTON (self->buttons[i]));
    gtk_label_set_wrap (GTK_LABEL (name), TRUE);
    gtk_label_set_wrap_mode (GTK_LABEL (name), PANGO_WRAP_WORD_CHAR);
    gtk_label_set_natural_wrap_mode (GTK_LABEL (name), GTK_NATURAL_WRAP_NONE);
    gtk_label_set_justify (GTK_LABEL (name), GTK_JUSTIFY_CENTER);
    g_signal_connect_object (self->buttons[i], "clicked", G_CALLBACK (button_clicked), self, 0);
    gtk_grid_attach (self->grid, self->buttons[i], (int) (i % COLUMNS), (int) (i / COLUMNS), 1, 1);
  }
}

static void
jihua_period_picker_dispose (GObject *object)
{
  JihuaPeriodPicker *self = JIHUA_PERIOD_PICKER (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), JIHUA_TYPE_PERIOD_PICKER);
  g_clear_object (&self->model);

  G_OBJECT_CLASS (jihua_period_picker_parent_class)->dispose (object);
}

static void
jihua_period_picker_get_property (GObject    *object,
                                  guint       property_id,
                                  GValue     *value,
                                  GParamSpec *pspec)
{
  switch (property_id) {
    case PROP_MODEL:
      g_value_set_object (value, JIHUA_PERIOD_PICKER (object)->model);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
jihua_period_picker_set_property (GObject      *object,
                                  guint         property_id,
                                  const GValue *value,
                                  GParamSpec   *pspec)
{
  switch (property_id) {
    case PROP_MODEL:
      jihua_period_picker_set_model (JIHUA_PERIOD_PICKER (object), g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
jihua_period_picker_class_init (JihuaPeriodPickerClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = jihua_period_picker_dispose;
  object_class->get_property = jihua_period_picker_get_property;
  object_class->set_property = jihua_period_picker_set_property;

  properties[PROP_MODEL] =
    g_param_spec_object ("model", NULL, NULL, JIHUA_TYPE_ACTUALS_MODEL,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  /**
   * JihuaPeriodPicker::picked:
   * @self: the picker
   * @period: the period that was chosen
   */
  signals[PICKED] =
    g_signal_new ("picked", JIHUA_TYPE_PERIOD_PICKER, G_SIGNAL_RUN_LAST,
                  0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, JIHUA_TYPE_PERIOD | G_SIGNAL_TYPE_STATIC_SCOPE);

  gtk_widget_class_set_template_from_resource (widget_class, JIHUA_RESOURCE_BASE "/ui/jihua-period-picker.ui");
  gtk_widget_class_bind_template_child (widget_class, JihuaPeriodPicker, years);
  gtk_widget_class_bind_template_child (widget_class, JihuaPeriodPicker, year_before);
  gtk_widget_class_bind_template_child (widget_class, JihuaPeriodPicker, year);
  gtk_widget_class_bind_template_child (widget_class, JihuaPeriodPicker, grid);
  gtk_widget_class_bind_template_callback (widget_class, update_months);
}

static void
jihua_period_picker_init (JihuaPeriodPicker *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  create_buttons (self);
}

/**
 * jihua_period_picker_set_model:
 * @self: a picker
 * @model: (nullable): the periods that have rows
 */
void
jihua_period_picker_set_model (JihuaPeriodPicker *self,
                               JihuaActualsModel *model)
{
  g_return_if_fail (JIHUA_IS_PERIOD_PICKER (self));

  if (!g_set_object (&self->model, model))
    return;

  if (model != NULL)
    update_years (self);
  update_months (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_MODEL]);
}
