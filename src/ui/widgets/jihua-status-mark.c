/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-status-mark.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>
#include <math.h>

#include "jihua-status-class.h"
#include "jihua-status-paintable.h"

/**
 * JihuaStatusMark:
 *
 * The mark of a status, in its colour and in step with the size of the text.
 * It says the status in a tooltip and to screen readers; of one that a person
 * put in the place of the verdict also who, why, and what the verdict was.
 *
 * ## CSS nodes
 *
 * `statusmark` with a class `status-…` that sets the colour.
 */

struct _JihuaStatusMark {
  GtkWidget       parent_instance;

  GdkPaintable   *paintable;
  JihuaStatus     status;
  JihuaJudgement *judgement;
  int             pixel_size;
};

enum {
  PROP_STATUS = 1,
  PROP_JUDGEMENT,
  PROP_PIXEL_SIZE,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (JihuaStatusMark, jihua_status_mark, GTK_TYPE_WIDGET)

static gboolean
is_overruled (JihuaStatusMark *self)
{
  return self->judgement && self->judgement->overruling;
}

static char *
describe_status (JihuaStatusMark *self)
{
  const char *status = jihua_status_get_label (self->status);
  const char *automatic, *by, *reason;

  if (!is_overruled (self))
    return g_strdup (status);

  automatic = jihua_status_get_label (self->judgement->automatic);
  by = jihua_record_get_by (self->judgement->overruling);
  reason = jihua_record_get_text (self->judgement->overruling);
  if (*by == '\0')
    /* Translators: %1$s is a status, %2$s a reason, %3$s the automatic status */
    return g_strdup_printf (_("%1$s, overruled: %2$s (automatically: %3$s)"), status, reason, automatic);

  /* Translators: %1$s is a status, %2$s a person, %3$s a reason, %4$s the automatic status */
  return g_strdup_printf (_("%1$s, overruled by %2$s: %3$s (automatically: %4$s)"), status, by, reason, automatic);
}

static void
show_status (JihuaStatusMark *self)
{
  g_autofree char *description = describe_status (self);

  g_clear_object (&self->paintable);
  self->paintable = jihua_status_paintable_new (self->status, is_overruled (self));

  jihua_status_class_apply (GTK_WIDGET (self), self->status);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, description, -1);
  gtk_widget_trigger_tooltip_query (GTK_WIDGET (self));
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static int
get_size (JihuaStatusMark *self)
{
  GtkSettings *settings = gtk_widget_get_settings (GTK_WIDGET (self));

  return (int) round (adw_length_unit_to_px (ADW_LENGTH_UNIT_SP, self->pixel_size, settings));
}

static void
jihua_status_mark_measure (GtkWidget      *widget,
                           GtkOrientation  orientation,
                           int             for_size,
                           int            *minimum,
                           int            *natural,
                           int            *minimum_baseline,
                           int            *natural_baseline)
{
  *minimum = *natural = get_size (JIHUA_STATUS_MARK (widget));
}

static void
jihua_status_mark_snapshot (GtkWidget   *widget,
                            GtkSnapshot *snapshot)
{
  JihuaStatusMark *self = JIHUA_STATUS_MARK (widget);
  int width = gtk_widget_get_width (widget);
  int height = gtk_widget_get_height (widget);
  int size = get_size (self);
  GdkRGBA color;

  gtk_widget_get_color (widget, &color);

  /* Whole pixels, or upright lines would blur. */
  gtk_snapshot_translate (snapshot, &GRAPHENE_POINT_INIT ((width - size) / 2, (height - size) / 2));
  gtk_symbolic_paintable_snapshot_symbolic (GTK_SYMBOLIC_PAINTABLE (self->paintable), snapshot, size, size,
                                            (GdkRGBA[]) { color, color, color, color }, 4);
}

static gboolean
jihua_status_mark_query_tooltip (GtkWidget  *widget,
                                 int         x,
                                 int         y,
                                 gboolean    keyboard,
                                 GtkTooltip *tooltip)
{
  g_autofree char *description = describe_status (JIHUA_STATUS_MARK (widget));

  gtk_tooltip_set_text (tooltip, description);

  return TRUE;
}

static void
jihua_status_mark_system_setting_changed (GtkWidget        *widget,
                                          GtkSystemSetting  setting)
{
  if (setting == GTK_SYSTEM_SETTING_DPI)
    gtk_widget_queue_resize (widget);

  GTK_WIDGET_CLASS (jihua_status_mark_parent_class)->system_setting_changed (widget, setting);
}

static void
jihua_status_mark_get_property (GObject    *object,
                                guint       property_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  JihuaStatusMark *self = JIHUA_STATUS_MARK (object);

  switch (property_id) {
    case PROP_STATUS:
      g_value_set_enum (value, self->status);
      break;
    case PROP_JUDGEMENT:
      g_value_set_boxed (value, self->judgement);
      break;
    case PROP_PIXEL_SIZE:
      g_value_set_int (value, self->pixel_size);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
jihua_status_mark_set_property (GObject      *object,
                                guint         property_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  JihuaStatusMark *self = JIHUA_STATUS_MARK (object);

  switch (property_id) {
    case PROP_STATUS:
      jihua_status_mark_set_status (self, g_value_get_enum (value));
      break;
    case PROP_JUDGEMENT:
      jihua_status_mark_set_judgement (self, g_value_get_boxed (value));
      break;
    case PROP_PIXEL_SIZE:
      jihua_status_mark_set_pixel_size (self, g_value_get_int (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
jihua_status_mark_finalize (GObject *object)
{
  JihuaStatusMark *self = JIHUA_STATUS_MARK (object);

  g_clear_object (&self->paintable);
  g_clear_pointer (&self->judgement, jihua_judgement_unref);

  G_OBJECT_CLASS (jihua_status_mark_parent_class)->finalize (object);
}

static void
jihua_status_mark_class_init (JihuaStatusMarkClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = jihua_status_mark_get_property;
  object_class->set_property = jihua_status_mark_set_property;
  object_class->finalize = jihua_status_mark_finalize;

  widget_class->measure = jihua_status_mark_measure;
  widget_class->snapshot = jihua_status_mark_snapshot;
  widget_class->query_tooltip = jihua_status_mark_query_tooltip;
  widget_class->system_setting_changed = jihua_status_mark_system_setting_changed;

  /**
   * JihuaStatusMark:status:
   *
   * The status whose mark is shown.
   */
  properties[PROP_STATUS] =
    g_param_spec_enum ("status", NULL, NULL,
                       JIHUA_TYPE_STATUS, JIHUA_STATUS_ACHIEVED,
                       G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  /**
   * JihuaStatusMark:judgement:
   *
   * What the status rests on, or %NULL. It tells whether a person overruled it.
   */
  properties[PROP_JUDGEMENT] =
    g_param_spec_boxed ("judgement", NULL, NULL, JIHUA_TYPE_JUDGEMENT,
                        G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  /**
   * JihuaStatusMark:pixel-size:
   *
   * The size of the mark where text has its ordinary size.
   */
  properties[PROP_PIXEL_SIZE] =
    g_param_spec_int ("pixel-size", NULL, NULL,
                      1, G_MAXINT, 16,
                      G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_css_name (widget_class, "statusmark");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
jihua_status_mark_init (JihuaStatusMark *self)
{
  self->pixel_size = 16;
  gtk_widget_set_has_tooltip (GTK_WIDGET (self), TRUE);
  show_status (self);
}

/**
 * jihua_status_mark_new:
 * @status: a status
 *
 * Returns: (transfer floating): its mark, of 16 pixels
 */
GtkWidget *
jihua_status_mark_new (JihuaStatus status)
{
  return g_object_new (JIHUA_TYPE_STATUS_MARK, "status", status, NULL);
}

/**
 * jihua_status_mark_get_status:
 * @self: a mark
 *
 * Returns: the status whose mark is shown
 */
JihuaStatus
jihua_status_mark_get_status (JihuaStatusMark *self)
{
  g_return_val_if_fail (JIHUA_IS_STATUS_MARK (self), JIHUA_STATUS_ACHIEVED);

  return self->status;
}

/**
 * jihua_status_mark_set_status:
 * @self: a mark
 * @status: the status whose mark to show
 */
void
jihua_status_mark_set_status (JihuaStatusMark *self,
                              JihuaStatus      status)
{
  g_return_if_fail (JIHUA_IS_STATUS_MARK (self));

  if (self->status == status)
    return;

  self->status = status;
  show_status (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_STATUS]);
}

/**
 * jihua_status_mark_get_judgement:
 * @self: a mark
 *
 * Returns: (nullable) (transfer none): what the status rests on
 */
JihuaJudgement *
jihua_status_mark_get_judgement (JihuaStatusMark *self)
{
  g_return_val_if_fail (JIHUA_IS_STATUS_MARK (self), NULL);

  return self->judgement;
}

/**
 * jihua_status_mark_set_judgement:
 * @self: a mark
 * @judgement: (nullable): what the status rests on
 */
void
jihua_status_mark_set_judgement (JihuaStatusMark *self,
                                 JihuaJudgement  *judgement)
{
  g_return_if_fail (JIHUA_IS_STATUS_MARK (self));

  if (self->judgement == judgement)
    return;

  g_clear_pointer (&self->judgement, jihua_judgement_unref);
  self->judgement = judgement ? jihua_judgement_ref (judgement) : NULL;
  show_status (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_JUDGEMENT]);
}

/**
 * jihua_status_mark_set_pixel_size:
 * @self: a mark
 * @pixel_size: its size where text has its ordinary size
 */
void
jihua_status_mark_set_pixel_size (JihuaStatusMark *self,
                                  int              pixel_size)
{
  g_return_if_fail (JIHUA_IS_STATUS_MARK (self));

  if (self->pixel_size == pixel_size)
    return;

  self->pixel_size = pixel_size;
  gtk_widget_queue_resize (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PIXEL_SIZE]);
}
