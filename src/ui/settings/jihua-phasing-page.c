/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-phasing-page.h"

#include <glib/gi18n-lib.h>

#include "jihua-period.h"
#include "jihua-phasing-preview.h"

#define N_MONTHS 12

/**
 * JihuaPhasingPage:
 *
 * The twelve percentages of a phasing, to be typed, with a picture of the year
 * they make. They are set together, since each must not be below the one before.
 */
struct _JihuaPhasingPage {
  AdwNavigationPage    parent_instance;

  JihuaParameter      *parameter;
  GtkEditable         *entries[N_MONTHS];

  JihuaPhasingPreview *preview;
  GtkFlowBox          *months;
  GtkWidget           *error;
  GtkWidget           *apply;
};

enum {
  PROP_PARAMETER = 1,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (JihuaPhasingPage, jihua_phasing_page, ADW_TYPE_NAVIGATION_PAGE)

/* The pace of time with one digit after the point: 8.3, 16.7, 25 … */
static char *
format_even_pace (guint month)
{
  gint64 tenths = (month * 10000 / N_MONTHS + 5) / 10;
  JihuaDecimal percent = { tenths * 100000, tenths % 10 != 0 };

  return jihua_decimal_to_string (percent);
}

static JihuaPhasing *
read_phasing (JihuaPhasingPage  *self,
              GError           **error)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < N_MONTHS; i++) {
    g_auto (GStrv) words = g_strsplit (gtk_editable_get_text (self->entries[i]), " ", -1);
    g_autofree char *joined = g_strjoinv ("", words);

    g_string_append_printf (text, "%s%s", i > 0 ? " " : "", joined);
  }

  return jihua_phasing_parse (text->str, error);
}

static void
show_error (JihuaPhasingPage *self,
            const char       *message)
{
  gtk_label_set_label (GTK_LABEL (self->error), message ? message : "");
  gtk_widget_set_visible (self->error, message != NULL);
}

static void
entry_changed (JihuaPhasingPage *self)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (JihuaPhasing) phasing = read_phasing (self, &error);

  show_error (self, error ? error->message : NULL);
  gtk_widget_set_sensitive (self->apply, phasing != NULL);
  if (phasing)
    jihua_phasing_preview_set_phasing (self->preview, phasing);
}

static void
fill (JihuaPhasingPage   *self,
      const JihuaPhasing *phasing)
{
  for (guint i = 0; i < N_MONTHS; i++) {
    g_autofree char *text = phasing ? jihua_decimal_to_string (phasing->percent[i]) : format_even_pace (i + 1);

    gtk_editable_set_text (self->entries[i], text);
  }
}

static void
set (JihuaPhasingPage *self,
     const char       *value)
{
  g_autoptr (GError) error = NULL;

  if (jihua_parameter_put (self->parameter, value, &error))
    gtk_widget_activate_action (GTK_WIDGET (self), "navigation.pop", NULL);
  else
    show_error (self, error->message);
}

static void
apply_clicked (JihuaPhasingPage *self)
{
  g_autoptr (JihuaPhasing) phasing = read_phasing (self, NULL);
  g_autofree char *value = phasing ? jihua_phasing_to_string (phasing) : NULL;

  if (value)
    set (self, value);
}

static void
even_clicked (JihuaPhasingPage *self)
{
  set (self, NULL);
}

static void
add_month (JihuaPhasingPage *self,
           guint             month)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  GtkWidget *label = gtk_label_new (jihua_period_get_label (jihua_period_new (2024, month)));
  GtkWidget *entry = g_object_new (GTK_TYPE_ENTRY,
                                   "width-chars", 5,
                                   "max-width-chars", 6,
                                   "xalign", 1.0f,
                                   "input-purpose", GTK_INPUT_PURPOSE_NUMBER,
                                   NULL);
  GtkWidget *child = gtk_flow_box_child_new ();

  gtk_widget_add_css_class (label, "caption");
  gtk_widget_add_css_class (entry, "numeric");
  gtk_accessible_update_relation (GTK_ACCESSIBLE (entry), GTK_ACCESSIBLE_RELATION_LABELLED_BY, label, NULL, -1);
  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (GTK_BOX (box), entry);
  gtk_flow_box_child_set_child (GTK_FLOW_BOX_CHILD (child), box);
  gtk_widget_set_focusable (child, FALSE);
  gtk_flow_box_append (self->months, child);
  self->entries[month - 1] = GTK_EDITABLE (entry);
  g_signal_connect_object (entry, "activate", G_CALLBACK (apply_clicked), self, G_CONNECT_SWAPPED);
}

static void
jihua_phasing_page_constructed (GObject *object)
{
  JihuaPhasingPage *self = JIHUA_PHASING_PAGE (object);
  const char *value = jihua_parameter_get_value (self->parameter);
  g_autoptr (JihuaPhasing) phasing = value ? jihua_phasing_parse (value, NULL) : NULL;

  G_OBJECT_CLASS (jihua_phasing_page_parent_class)->constructed (object);

  for (guint month = 1; month <= N_MONTHS; month++)
    add_month (self, month);
  fill (self, phasing);
  for (guint i = 0; i < N_MONTHS; i++)
    g_signal_connect_object (self->entries[i], "changed", G_CALLBACK (entry_changed), self, G_CONNECT_SWAPPED);
  entry_changed (self);
}

static void
jihua_phasing_page_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), JIHUA_TYPE_PHASING_PAGE);
  g_clear_object (&JIHUA_PHASING_PAGE (object)->parameter);

  G_OBJECT_CLASS (jihua_phasing_page_parent_class)->dispose (object);
}

static void
jihua_phasing_page_get_property (GObject    *object,
                                 guint       property_id,
                                 GValue     *value,
                                 GParamSpec *pspec)
{
  switch (property_id) {
    case PROP_PARAMETER:
      g_value_set_object (value, JIHUA_PHASING_PAGE (object)->parameter);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
jihua_phasing_page_set_property (GObject      *object,
                                 guint         property_id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  switch (property_id) {
    case PROP_PARAMETER:
      JIHUA_PHASING_PAGE (object)->parameter = g_value_dup_object (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
jihua_phasing_page_class_init (JihuaPhasingPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = jihua_phasing_page_constructed;
  object_class->dispose = jihua_phasing_page_dispose;
  object_class->get_property = jihua_phasing_page_get_property;
  object_class->set_property = jihua_phasing_page_set_property;

  properties[PROP_PARAMETER] =
    g_param_spec_object ("parameter", NULL, NULL, JIHUA_TYPE_PARAMETER,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (JIHUA_TYPE_PHASING_PREVIEW);
  gtk_widget_class_set_template_from_resource (widget_class, JIHUA_RESOURCE_BASE "/ui/jihua-phasing-page.ui");
  gtk_widget_class_bind_template_child (widget_class, JihuaPhasingPage, preview);
  gtk_widget_class_bind_template_child (widget_class, JihuaPhasingPage, months);
  gtk_widget_class_bind_template_child (widget_class, JihuaPhasingPage, error);
  gtk_widget_class_bind_template_child (widget_class, JihuaPhasingPage, apply);
  gtk_widget_class_bind_template_callback (widget_class, apply_clicked);
  gtk_widget_class_bind_template_callback (widget_class, even_clicked);
}

static void
jihua_phasing_page_init (JihuaPhasingPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * jihua_phasing_page_new:
 * @parameter: the phasing of a target
 *
 * Returns: (transfer floating): a page to edit it
 */
AdwNavigationPage *
jihua_phasing_page_new (JihuaParameter *parameter)
{
  return g_object_new (JIHUA_TYPE_PHASING_PAGE, "parameter", parameter, NULL);
}

/**
 * jihua_phasing_page_get_entry:
 * @self: a page
 * @month: a month, 1 to 12
 *
 * Returns: (transfer none): where its percentage is typed
 */
GtkEditable *
jihua_phasing_page_get_entry (JihuaPhasingPage *self,
                              guint             month)
{
  g_return_val_if_fail (JIHUA_IS_PHASING_PAGE (self), NULL);
  g_return_val_if_fail (month >= 1 && month <= N_MONTHS, NULL);

  return self->entries[month - 1];
}
