/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-chart-card.h"

#include <glib/gi18n-lib.h>

#include "jihua-chart-picture.h"
#include "jihua-drawing.h"
#include "jihua-error-dialog.h"
#include "jihua-file-dialogs.h"
#include "jihua-help.h"
#include "jihua-safe-file.h"
#include "jihua-toast.h"

/* Wide enough for a page of a report. */
#define PICTURE_WIDTH 960

/**
 * JihuaChartCard:
 *
 * The actions `chart.copy-image`, `chart.copy-figures`, `chart.save-png` and
 * `chart.save-svg` are in its menu, which also opens on a right click, on
 * Shift+F10 and on the Menu key.
 */
struct _JihuaChartCard {
  GtkWidget         parent_instance;

  JihuaDocument    *document;
  JihuaTarget      *target;

  GtkWidget        *chart;
  GtkWidget        *button;
  GtkPopover       *menu;
};

enum {
  PROP_DOCUMENT = 1,
  PROP_TARGET,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (JihuaChartCard, jihua_chart_card, GTK_TYPE_WIDGET)

static void
copy_image (GtkWidget  *widget,
            const char *action,
            GVariant   *parameter)
{
  JihuaChartCard *self = JIHUA_CHART_CARD (widget);
  g_autoptr (JihuaChartPicture) picture = jihua_chart_picture_new (self->document, self->target);
  g_autoptr (GskRenderNode) node = NULL;
  g_autoptr (GdkTexture) texture = NULL;
  int height;

  node = jihua_chart_picture_render (picture, PICTURE_WIDTH, &height);
  texture = jihua_picture_to_texture (node, PICTURE_WIDTH, height);
  gdk_clipboard_set_texture (gtk_widget_get_clipboard (widget), texture);
  jihua_toast_tell (GTK_WIDGET (self), _("Chart copied as an image"));
}

static void
copy_figures (GtkWidget  *widget,
              const char *action,
              GVariant   *parameter)
{
  JihuaChartCard *self = JIHUA_CHART_CARD (widget);

  if (jihua_drawing_copy_table (JIHUA_DRAWING (self->chart)))
    jihua_toast_tell (GTK_WIDGET (self), _("Copied as a table"));
}

static char *
dup_file_name (JihuaChartCard     *self,
               JihuaPictureFormat  format)
{
  JihuaPeriod as_of = jihua_document_get_as_of (self->document);
  g_autofree char *period = jihua_period_to_string (as_of);
  g_autofree char *name = g_strdup_printf ("%s %s", jihua_node_get_display_title (JIHUA_NODE (self->target)), period);

  /* What would lead to another folder, or is not allowed on other systems. */
  g_strdelimit (name, "/\\:*?\"<>|", '-');

  return g_strconcat (name, jihua_picture_format_get_extension (format), NULL);
}

/**
 * jihua_chart_card_save:
 * @self: a card
 * @chosen: where to
 * @format: as what
 * @error: return location for an error
 *
 * Saves the chart as a picture. The file is written whole or not at all.
 *
 * Returns: whether it is saved
 */
gboolean
jihua_chart_card_save (JihuaChartCard      *self,
                       GFile               *chosen,
                       JihuaPictureFormat   format,
                       GError             **error)
{
  g_autoptr (JihuaChartPicture) picture = NULL;
  g_autoptr (GskRenderNode) node = NULL;
  g_autoptr (GFile) file = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autofree char *title = NULL;
  g_autofree char *summary = NULL;
  int height;

  g_return_val_if_fail (JIHUA_IS_CHART_CARD (self), FALSE);

  file = jihua_file_dialog_take_saved (chosen, jihua_picture_format_get_extension (format), error);
  if (file == NULL)
    return FALSE;

  picture = jihua_chart_picture_new (self->document, self->target);
  title = jihua_chart_picture_dup_title (picture);
  summary = jihua_chart_picture_dup_summary (picture);
  node = jihua_chart_picture_render (picture, PICTURE_WIDTH, &height);
  bytes = jihua_picture_encode (node, PICTURE_WIDTH, height, title, summary, format, error);

  return bytes != NULL && jihua_safe_file_write (file, bytes, error);
}

static void
save_to (JihuaChartCard     *self,
         GFile              *chosen,
         JihuaPictureFormat  format)
{
  g_autoptr (GError) error = NULL;

  if (jihua_chart_card_save (self, chosen, format, &error))
    jihua_toast_tell (GTK_WIDGET (self), _("Chart saved"));
  else
    jihua_error_dialog_present (GTK_WIDGET (self), _("Cannot save the chart"), error);
}

static void
png_chosen (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  g_autoptr (JihuaChartCard) self = user_data;
  g_autoptr (GFile) chosen = gtk_file_dialog_save_finish (GTK_FILE_DIALOG (source), result, NULL);

  if (chosen != NULL)
    save_to (self, chosen, JIHUA_PICTURE_PNG);
}

static void
svg_chosen (GObject      *source,
            GAsyncResult *result,
            gpointer      user_data)
{
  g_autoptr (JihuaChartCard) self = user_data;
  g_autoptr (GFile) chosen = gtk_file_dialog_save_finish (GTK_FILE_DIALOG (source), result, NULL);

  if (chosen != NULL)
    save_to (self, chosen, JIHUA_PICTURE_SVG);
}

static void
ask_where (JihuaChartCard      *self,
           JihuaPictureFormat   format,
           const char          *filter,
           GAsyncReadyCallback  chosen)
{
  g_autofree char *name = dup_file_name (self, format);
  g_autoptr (GtkFileDialog) dialog = NULL;

  dialog = jihua_file_dialog_new_saving_kind (_("Save chart"), name, filter,
                                              jihua_picture_format_get_extension (format));
  gtk_file_dialog_save (dialog, GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self))), NULL,
                        chosen, g_object_ref (self));
}

static void
save_png (GtkWidget  *widget,
          const char *action,
          GVariant   *parameter)
{
  ask_where (JIHUA_CHART_CARD (widget), JIHUA_PICTURE_PNG, _("PNG images"), png_chosen);
}

static void
save_svg (GtkWidget  *widget,
          const char *action,
          GVariant   *parameter)
{
  ask_where (JIHUA_CHART_CARD (widget), JIHUA_PICTURE_SVG, _("SVG drawings"), svg_chosen);
}

static void
open_menu_at (JihuaChartCard *self,
              int             x,
              int             y)
{
  gtk_popover_set_pointing_to (self->menu, &(GdkRectangle) { x, y, 1, 1 });
  gtk_popover_popup (self->menu);
}

/* By keyboard: at what is read out, else in the middle. */
static void
open_menu (GtkWidget  *widget,
           const char *action,
           GVariant   *parameter)
{
  JihuaChartCard *self = JIHUA_CHART_CARD (widget);
  graphene_point_t at = GRAPHENE_POINT_INIT ((float) gtk_widget_get_width (widget) / 2,
                                             (float) gtk_widget_get_height (widget) / 2);
  graphene_point_t point;

  if (jihua_drawing_get_pointed (JIHUA_DRAWING (self->chart), &point)
      && !gtk_widget_compute_point (self->chart, widget, &point, &at))
    return;

  open_menu_at (self, (int) at.x, (int) at.y);
}

static void
menu_clicked (JihuaChartCard *self,
              int             n_press,
              double          x,
              double          y,
              GtkGesture     *gesture)
{
  open_menu_at (self, (int) x, (int) y);
  gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
}

static void
menu_held (JihuaChartCard *self,
           double          x,
           double          y,
           GtkGesture     *gesture)
{
  menu_clicked (self, 1, x, y, gesture);
}

static void
jihua_chart_card_constructed (GObject *object)
{
  JihuaChartCard *self = JIHUA_CHART_CARD (object);

  G_OBJECT_CLASS (jihua_chart_card_parent_class)->constructed (object);

  self->chart = jihua_chart_picture_new_chart (self->document, self->target);
  gtk_widget_set_hexpand (self->chart, TRUE);
  gtk_widget_insert_before (self->chart, GTK_WIDGET (self), self->button);
}

static void
jihua_chart_card_dispose (GObject *object)
{
  JihuaChartCard *self = JIHUA_CHART_CARD (object);

  g_clear_pointer (&self->chart, gtk_widget_unparent);
  gtk_widget_dispose_template (GTK_WIDGET (self), JIHUA_TYPE_CHART_CARD);
  g_clear_object (&self->document);
  g_clear_object (&self->target);

  G_OBJECT_CLASS (jihua_chart_card_parent_class)->dispose (object);
}

static void
jihua_chart_card_get_property (GObject    *object,
                               guint       property_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  JihuaChartCard *self = JIHUA_CHART_CARD (object);

  switch (property_id) {
    case PROP_DOCUMENT:
      g_value_set_object (value, self->document);
      break;
    case PROP_TARGET:
      g_value_set_object (value, self->target);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
jihua_chart_card_set_property (GObject      *object,
                               guint         property_id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  JihuaChartCard *self = JIHUA_CHART_CARD (object);

  switch (property_id) {
    case PROP_DOCUMENT:
      self->document = g_value_dup_object (value);
      break;
    case PROP_TARGET:
      self->target = g_value_dup_object (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "chart.copy-image", NULL, copy_image);
  gtk_widget_class_install_action (widget_class, "chart.copy-figures", NULL, copy_figures);
  gtk_widget_class_install_action (widget_class, "chart.save-png", NULL, save_png);
  gtk_widget_class_install_action (widget_class, "chart.save-svg", NULL, save_svg);
  gtk_widget_class_install_action (widget_class, "chart.open-menu", NULL, open_menu);
}

static void
jihua_chart_card_class_init (JihuaChartCardClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  object_class->constructed = jihua_chart_card_constructed;
  object_class->dispose = jihua_chart_card_dispose;
  object_class->get_property = jihua_chart_card_get_property;
  object_class->set_property = jihua_chart_card_set_property;

  properties[PROP_DOCUMENT] =
    g_param_spec_object ("document", NULL, NULL, JIHUA_TYPE_DOCUMENT, flags);
  properties[PROP_TARGET] =
    g_param_spec_object ("target", NULL, NULL, JIHUA_TYPE_TARGET, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class, JIHUA_RESOURCE_BASE "/ui/jihua-chart-card.ui");
  gtk_widget_class_bind_template_child (widget_class, JihuaChartCard, button);
  gtk_widget_class_bind_template_child (widget_class, JihuaChartCard, menu);
  gtk_widget_class_bind_template_callback (widget_class, menu_clicked);
  gtk_widget_class_bind_template_callback (widget_class, menu_held);
  gtk_widget_class_set_css_name (widget_class, "chartcard");
  install_actions (widget_class);
}

static void
jihua_chart_card_init (JihuaChartCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  jihua_help_set_page (GTK_WIDGET (self), "charts");
}

/**
 * jihua_chart_card_new:
 * @document: a document
 * @target: a target of its plan that is followed by figures, or a milestone
 *   that lists items
 *
 * Returns: (transfer floating): the card with the chart of the target
 */
GtkWidget *
jihua_chart_card_new (JihuaDocument *document,
                      JihuaTarget   *target)
{
  return g_object_new (JIHUA_TYPE_CHART_CARD, "document", document, "target", target, NULL);
}

/**
 * jihua_chart_card_get_chart:
 * @self: a card
 *
 * Returns: (transfer none): the chart on it, a #JihuaDrawing
 */
GtkWidget *
jihua_chart_card_get_chart (JihuaChartCard *self)
{
  g_return_val_if_fail (JIHUA_IS_CHART_CARD (self), NULL);

  return self->chart;
}
