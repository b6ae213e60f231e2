/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-result-row.h"

#include <string.h>

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "jihua-node-labels.h"
#include "jihua-status-mark.h"

/* A stretch of text needs room to make sense; a place does not. */
#define LINES_OF_DETAIL 2

struct _JihuaResultRow {
  GtkBox          parent_instance;

  GSignalGroup   *standing_signals;
  JihuaSearchHit *hit;
  JihuaStanding  *standing;
  char           *description;

  GtkLabel       *title;
  GtkLabel       *subtitle;
  GtkWidget      *mark;
};

G_DEFINE_FINAL_TYPE (JihuaResultRow, jihua_result_row, GTK_TYPE_BOX)

enum {
  PROP_0,
  PROP_DESCRIPTION,
  N_PROPS
};

enum {
  CLICKED,
  N_SIGNALS
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

static void
get_accent (PangoColor *color)
{
  AdwStyleManager *styles = adw_style_manager_get_default ();
  GdkRGBA rgba;

  adw_accent_color_to_standalone_rgba (adw_style_manager_get_accent_color (styles),
                                       adw_style_manager_get_dark (styles), &rgba);
  *color = (PangoColor) {
    (guint16) (rgba.red * G_MAXUINT16), (guint16) (rgba.green * G_MAXUINT16), (guint16) (rgba.blue * G_MAXUINT16)
  };
}

static void
insert (PangoAttrList  *attributes,
        PangoAttribute *attribute,
        guint           start,
        guint           end)
{
  attribute->start_index = start;
  attribute->end_index = end;
  pango_attr_list_insert (attributes, attribute);
}

/* Matches are bold as well as colored: color alone would not do. Without an
 * alpha of their own they would be as faint as the text around them. */
static void
mark_range (PangoAttrList *attributes,
            guint          start,
            guint          end)
{
  PangoColor accent;

  get_accent (&accent);
  insert (attributes, pango_attr_weight_new (PANGO_WEIGHT_BOLD), start, end);
  insert (attributes, pango_attr_foreground_new (accent.red, accent.green, accent.blue), start, end);
  insert (attributes, pango_attr_foreground_alpha_new (G_MAXUINT16), start, end);
}

static void
mark_ranges (PangoAttrList          *attributes,
             const JihuaSearchRange *ranges,
             guint                   n_ranges,
             gsize                   offset)
{
  for (guint i = 0; i < n_ranges; i++)
    mark_range (attributes, ranges[i].start + (guint) offset, ranges[i].end + (guint) offset);
}

/* The number in a place, such as the 8 in “Row 8”. */
static void
mark_number (PangoAttrList *attributes,
             JihuaNode     *node,
             const char    *text)
{
  g_autofree char *number = jihua_node_dup_number_label (node);
  const char *found = *number != '\0' ? g_strrstr (text, number) : NULL;

  if (found != NULL)
    mark_range (attributes, (guint) (found - text), (guint) (found - text + strlen (number)));
}

static void
show_title (JihuaResultRow *self)
{
  JihuaNode *node = jihua_search_hit_get_node (self->hit);
  g_autofree char *heading = jihua_node_dup_heading (node);
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();
  guint n_ranges;
  const JihuaSearchRange *ranges = jihua_search_hit_get_title_ranges (self->hit, &n_ranges);

  mark_ranges (attributes, ranges, n_ranges, strlen (heading) - strlen (jihua_node_get_display_title (node)));
  if (jihua_search_hit_get_reason (self->hit) == JIHUA_SEARCH_REASON_NUMBER && JIHUA_IS_SECTION (node))
    mark_number (attributes, node, heading);
  gtk_label_set_label (self->title, heading);
  gtk_label_set_attributes (self->title, attributes);
}

static void
show_place (JihuaResultRow *self,
            const char     *unit)
{
  JihuaNode *node = jihua_search_hit_get_node (self->hit);
  g_autofree char *place = jihua_node_dup_place_label (node);
  g_autofree char *text = unit != NULL ? g_strconcat (place, " · ", unit, NULL) : g_strdup (place);
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();
  guint n_ranges;
  const JihuaSearchRange *ranges = jihua_search_hit_get_detail_ranges (self->hit, &n_ranges);

  if (unit != NULL && g_strcmp0 (jihua_search_hit_get_detail (self->hit), unit) == 0)
    mark_ranges (attributes, ranges, n_ranges, strlen (text) - strlen (unit));
  if (jihua_search_hit_get_reason (self->hit) == JIHUA_SEARCH_REASON_NUMBER && JIHUA_IS_TARGET (node))
    mark_number (attributes, node, place);
  gtk_label_set_lines (self->subtitle, 1);
  gtk_label_set_label (self->subtitle, text);
  gtk_label_set_attributes (self->subtitle, attributes);
}

static void
show_detail (JihuaResultRow *self)
{
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();
  guint n_ranges;
  const JihuaSearchRange *ranges = jihua_search_hit_get_detail_ranges (self->hit, &n_ranges);

  mark_ranges (attributes, ranges, n_ranges, 0);
  gtk_label_set_lines (self->subtitle, LINES_OF_DETAIL);
  gtk_label_set_label (self->subtitle, jihua_search_hit_get_detail (self->hit));
  gtk_label_set_attributes (self->subtitle, attributes);
}

/* A unit that was found stands where units stand anyway, and what a goal is
 * compared with is said above the list. */
static void
show_subtitle (JihuaResultRow *self)
{
  const char *unit = jihua_node_get_effective_responsible (jihua_search_hit_get_node (self->hit));
  const char *detail = jihua_search_hit_get_detail (self->hit);

  if (detail == NULL || g_strcmp0 (detail, unit) == 0
      || jihua_search_hit_get_reason (self->hit) == JIHUA_SEARCH_REASON_REFERENCE)
    show_place (self, unit);
  else
    show_detail (self);
}

static void
describe (JihuaResultRow *self)
{
  guint total = jihua_standing_get_total (self->standing);

  g_free (self->description);
  /* Translators: read out for a result: its title, where it is, and its status */
  self->description = total > 0 ? g_strdup_printf (C_("search result", "%1$s, %2$s: %3$s"),
                                                   gtk_label_get_label (self->title),
                                                   gtk_label_get_label (self->subtitle),
                                                   jihua_status_get_label (jihua_standing_get_status (self->standing)))
                                : g_strdup_printf ("%s, %s", gtk_label_get_label (self->title),
                                                   gtk_label_get_label (self->subtitle));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_DESCRIPTION]);
}

static void
update_status (JihuaResultRow *self)
{
  gtk_widget_set_visible (self->mark, jihua_standing_get_total (self->standing) > 0);
  g_object_set (self->mark, "status", jihua_standing_get_status (self->standing), NULL);
  describe (self);
}

static void
standing_changed (JihuaResultRow *self)
{
  if (self->standing != NULL)
    update_status (self);
}

static void
show_hit (JihuaResultRow *self)
{
  if (self->hit == NULL)
    return;

  show_title (self);
  show_subtitle (self);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->title), gtk_label_get_text (self->title));
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->subtitle), gtk_label_get_text (self->subtitle));
  update_status (self);
}

static void
released (JihuaResultRow *self,
          int             n_press)
{
  if (n_press == 1)
    g_signal_emit (self, signals[CLICKED], 0);
}

static void
jihua_result_row_get_property (GObject    *object,
                               guint       prop_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  JihuaResultRow *self = JIHUA_RESULT_ROW (object);

  switch (prop_id) {
  case PROP_DESCRIPTION:
    g_value_set_string (value, self->description);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
  }
}

static void
jihua_result_row_dispose (GObject *object)
{
  JihuaResultRow *self = JIHUA_RESULT_ROW (object);

  g_clear_object (&self->standing_signals);
  g_clear_object (&self->standing);
  g_clear_object (&self->hit);
  gtk_widget_dispose_template (GTK_WIDGET (self), JIHUA_TYPE_RESULT_ROW);

  G_OBJECT_CLASS (jihua_result_row_parent_class)->dispose (object);
}

static void
jihua_result_row_finalize (GObject *object)
{
  JihuaResultRow *self = JIHUA_RESULT_ROW (object);

  g_free (self->description);

  G_OBJECT_CLASS (jihua_result_row_parent_class)->finalize (object);
}

static void
jihua_result_row_class_init (JihuaResultRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = jihua_result_row_get_property;
  object_class->dispose = jihua_result_row_dispose;
  object_class->finalize = jihua_result_row_finalize;

  properties[PROP_DESCRIPTION] =
    g_param_spec_string ("description", NULL, NULL, NULL,
                         G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  /**
   * JihuaResultRow::clicked:
   * @self: a row
   *
   * The row was clicked: its node is to be opened.
   */
  signals[CLICKED] =
    g_signal_new ("clicked", JIHUA_TYPE_RESULT_ROW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  g_type_ensure (JIHUA_TYPE_STATUS_MARK);
  gtk_widget_class_set_template_from_resource (widget_class, JIHUA_RESOURCE_BASE "/ui/jihua-result-row.ui");
  gtk_widget_class_bind_template_child (widget_class, JihuaResultRow, title);
  gtk_widget_class_bind_template_child (widget_class, JihuaResultRow, subtitle);
  gtk_widget_class_bind_template_child (widget_class, JihuaResultRow, mark);
  gtk_widget_class_bind_template_callback (widget_class, released);
}

static void
jihua_result_row_init (JihuaResultRow *self)
{
  AdwStyleManager *styles = adw_style_manager_get_default ();

  gtk_widget_init_template (GTK_WIDGET (self));

  self->standing_signals = g_signal_group_new (JIHUA_TYPE_STANDING);
  g_signal_group_connect_swapped (self->standing_signals, "changed", G_CALLBACK (standing_changed), self);
  g_signal_connect_object (styles, "notify::dark", G_CALLBACK (show_hit), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (styles, "notify::accent-color", G_CALLBACK (show_hit), self, G_CONNECT_SWAPPED);
}

/**
 * jihua_result_row_new:
 *
 * Returns: (transfer floating): an empty row
 */
GtkWidget *
jihua_result_row_new (void)
{
  return g_object_new (JIHUA_TYPE_RESULT_ROW, NULL);
}

/**
 * jihua_result_row_get_hit:
 * @self: a row
 *
 * Returns: (transfer none) (nullable): the hit it shows
 */
JihuaSearchHit *
jihua_result_row_get_hit (JihuaResultRow *self)
{
  return self->hit;
}

/**
 * jihua_result_row_set_hit:
 * @self: a row
 * @hit: (nullable): the hit to show
 * @standing: (nullable): how its node stands
 *
 * Shows a hit, and follows how its node stands.
 */
void
jihua_result_row_set_hit (JihuaResultRow *self,
                          JihuaSearchHit *hit,
                          JihuaStanding  *standing)
{
  g_set_object (&self->hit, hit);
  g_set_object (&self->standing, standing);
  g_signal_group_set_target (self->standing_signals, standing);
  show_hit (self);
}

/**
 * jihua_result_row_get_description:
 * @self: a row
 *
 * Returns: (nullable): what a screen reader says of the row
 */
const char *
jihua_result_row_get_description (JihuaResultRow *self)
{
  return self->description;
}
