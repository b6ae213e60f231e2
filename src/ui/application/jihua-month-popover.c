/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-month-popover.h"

#include <glib/gi18n-lib.h>

#define COLUMNS 3

struct _JihuaMonthPopover {
  GtkPopover       parent_instance;

  JihuaDocument   *document;
  GtkToggleButton *buttons[JIHUA_N_MONTHS];
  GtkLabel        *counts[JIHUA_N_MONTHS];

  GtkLabel        *year;
  GtkGrid         *grid;
  GtkLabel        *latest;
};

G_DEFINE_FINAL_TYPE (JihuaMonthPopover, jihua_month_popover, GTK_TYPE_POPOVER)

enum {
  PROP_0,
  PROP_DOCUMENT,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static JihuaPeriod
get_period (JihuaMonthPopover *self,
            guint              index)
{
  return jihua_period_new (jihua_plan_get_year (jihua_document_get_plan (self->document)), index + 1);
}

static char *
describe_counts (JihuaYearStandings *year,
                 guint               month)
{
  guint good = jihua_year_standings_get_good (year, month);
  guint behind = jihua_year_standings_get_behind (year, month);

  if (good + behind == 0)
    return g_strdup (_("No verdict"));

  /* Translators: how many targets are met or on track, and how many are not */
  return g_strdup_printf (_("%1$u good · %2$u behind"), good, behind);
}

static void
show_counts (JihuaMonthPopover *self)
{
  JihuaYearStandings *year = jihua_standings_get_year (jihua_document_get_standings (self->document));

  for (guint i = 0; i < JIHUA_N_MONTHS; i++) {
    g_autofree char *text = describe_counts (year, i + 1);

    gtk_label_set_label (self->counts[i], text);
  }
}

static void
show_latest (JihuaMonthPopover *self)
{
  JihuaPeriod last = jihua_ledger_get_last_period (jihua_document_get_ledger (self->document));
  g_autofree char *label = jihua_period_dup_as_of_label (last);
  g_autofree char *text = NULL;

  if (!jihua_period_is_set (last)) {
    gtk_label_set_label (self->latest, _("No figures yet"));
    return;
  }

  /* Translators: %s is a period such as “Jan–Sep 2024” */
  text = g_strdup_printf (_("Latest figures: %s"), label);
  gtk_label_set_label (self->latest, text);
}

static void
show_current (JihuaMonthPopover *self)
{
  JihuaPeriod as_of = jihua_document_get_as_of (self->document);

  for (guint i = 0; i < JIHUA_N_MONTHS; i++)
    gtk_toggle_button_set_active (self->buttons[i], jihua_period_equal (as_of, get_period (self, i)));
}

static void
month_clicked (JihuaMonthPopover *self,
               GtkToggleButton   *button)
{
  for (guint i = 0; i < JIHUA_N_MONTHS; i++) {
    if (self->buttons[i] == button)
      jihua_document_set_as_of (self->document, get_period (self, i));
  }
  show_current (self);
  gtk_popover_popdown (GTK_POPOVER (self));
}

static GtkWidget *
make_month_content (JihuaMonthPopover *self,
                    guint              index)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *name = gtk_label_new (index + 1 == JIHUA_N_MONTHS ? C_("period", "Full year")
                                                               : jihua_period_get_label (get_period (self, index)));
  GtkWidget *counts = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (name), 0);
  gtk_label_set_wrap (GTK_LABEL (name), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (name), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_natural_wrap_mode (GTK_LABEL (name), GTK_NATURAL_WRAP_NONE);
  gtk_label_set_xalign (GTK_LABEL (counts), 0);
  gtk_label_set_wrap (GTK_LABEL (counts), TRUE);
  gtk_widget_add_css_class (counts, "caption");
  gtk_widget_add_css_class (counts, "numeric");
  gtk_box_append (GTK_BOX (box), name);
  gtk_box_append (GTK_BOX (box), counts);
  self->counts[index] = GTK_LABEL (counts);

  return box;
}

static void
add_month (JihuaMonthPopover *self,
           guint              index)
{
  GtkWidget *button = gtk_toggle_button_new ();

  gtk_button_set_child (GTK_BUTTON (button), make_month_content (self, index));
  gtk_widget_add_css_class (button, "month");
  g_signal_connect_object (button, "clicked", G_CALLBACK (month_clicked), self, G_CONNECT_SWAPPED);
  gtk_grid_attach (self->grid, button, (int) index % COLUMNS, (int) index / COLUMNS, 1, 1);
  self->buttons[index] = GTK_TOGGLE_BUTTON (button);
}

static void
jihua_month_popover_show (GtkWidget *widget)
{
  JihuaMonthPopover *self = JIHUA_MONTH_POPOVER (widget);

  show_counts (self);
  show_latest (self);
  show_current (self);

  GTK_WIDGET_CLASS (jihua_month_popover_parent_class)->show (widget);
}

static void
jihua_month_popover_constructed (GObject *object)
{
  JihuaMonthPopover *self = JIHUA_MONTH_POPOVER (object);
  g_autofree char *year = NULL;

  G_OBJECT_CLASS (jihua_month_popover_parent_class)->constructed (object);

  /* Translators: the year above a choice of months */
  year = g_strdup_printf (C_("year", "%u"), jihua_plan_get_year (jihua_document_get_plan (self->document)));
  gtk_label_set_label (self->year, year);
  for (guint i = 0; i < JIHUA_N_MONTHS; i++)
    add_month (self, i);
}

static void
jihua_month_popover_get_property (GObject    *object,
                                  guint       prop_id,
                                  GValue     *value,
                                  GParamSpec *pspec)
{
  JihuaMonthPopover *self = JIHUA_MONTH_POPOVER (object);

  switch (prop_id) {
  case PROP_DOCUMENT:
    g_value_set_object (value, self->document);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
  }
}

static void
jihua_month_popover_set_property (GObject      *object,
                                  guint         prop_id,
                                  const GValue *value,
                                  GParamSpec   *pspec)
{
  JihuaMonthPopover *self = JIHUA_MONTH_POPOVER (object);

  switch (prop_id) {
  case PROP_DOCUMENT:
    self->document = g_value_dup_object (value);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
  }
}

static void
jihua_month_popover_dispose (GObject *object)
{
  JihuaMonthPopover *self = JIHUA_MONTH_POPOVER (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), JIHUA_TYPE_MONTH_POPOVER);
  g_clear_object (&self->document);

  G_OBJECT_CLASS (jihua_month_popover_parent_class)->dispose (object);
}

static void
jihua_month_popover_class_init (JihuaMonthPopoverClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = jihua_month_popover_constructed;
  object_class->get_property = jihua_month_popover_get_property;
  object_class->set_property = jihua_month_popover_set_property;
  object_class->dispose = jihua_month_popover_dispose;
  widget_class->show = jihua_month_popover_show;

  properties[PROP_DOCUMENT] =
    g_param_spec_object ("document", NULL, NULL, JIHUA_TYPE_DOCUMENT,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class, JIHUA_RESOURCE_BASE "/ui/jihua-month-popover.ui");
  gtk_widget_class_bind_template_child (widget_class, JihuaMonthPopover, year);
  gtk_widget_class_bind_template_child (widget_class, JihuaMonthPopover, grid);
  gtk_widget_class_bind_template_child (widget_class, JihuaMonthPopover, latest);
}

static void
jihua_month_popover_init (JihuaMonthPopover *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * jihua_month_popover_new:
 * @document: the document whose month to choose
 *
 * Returns: (transfer floating): a popover
 */
GtkWidget *
jihua_month_popover_new (JihuaDocument *document)
{
  return g_object_new (JIHUA_TYPE_MONTH_POPOVER, "document", document, NULL);
}
