/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-official-text.h"

#include "jihua-official-content.h"
#include "jihua-official-label.h"
#include "jihua-text-areas.h"
#include "jihua-text-spot.h"

struct _JihuaOfficialText {
  GtkWidget parent_instance;

  JihuaStandings *standings;
  JihuaSection *section;
  JihuaRendering rendering;
  JihuaTarget *selected;
  JihuaTarget *lit;

  GtkWidget *label;
  GListStore *spots;
};

G_DEFINE_FINAL_TYPE (JihuaOfficialText, jihua_official_text, GTK_TYPE_WIDGET)

G_DEFINE_ENUM_TYPE (JihuaRendering, jihua_rendering,
  G_DEFINE_ENUM_VALUE (JIHUA_RENDERING_RESTORED, "restored"),
  G_DEFINE_ENUM_VALUE (JIHUA_RENDERING_PRINTED, "printed"),
  G_DEFINE_ENUM_VALUE (JIHUA_RENDERING_TRANSLATED, "translated"))

enum {
  PROP_STANDINGS = 1,
  PROP_SECTION,
  PROP_RENDERING,
  PROP_SELECTED,
  PROP_LIT,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static JihuaTarget *
get_target (JihuaTextSpot *spot)
{
  JihuaStanding *standing = jihua_text_spot_get_standing (spot);

  return standing != NULL ? JIHUA_TARGET (jihua_standing_get_node (standing)) : NULL;
}

static JihuaTextSpot *
get_spot (JihuaOfficialText *self,
          guint              i)
{
  g_autoptr (JihuaTextSpot) spot = g_list_model_get_item (G_LIST_MODEL (self->spots), i);

  /* The list keeps it. */
  return spot;
}

static guint
get_n_spots (JihuaOfficialText *self)
{
  return g_list_model_get_n_items (G_LIST_MODEL (self->spots));
}

static void
light_up (JihuaOfficialText *self)
{
  for (guint i = 0; i < get_n_spots (self); i++) {
    JihuaTextSpot *spot = get_spot (self, i);
    JihuaTarget *target = get_target (spot);

    jihua_text_spot_set_state (spot,
                               target != NULL && target == self->lit,
                               target != NULL && target == self->selected);
  }
}

static void
open_target (JihuaOfficialText *self,
             JihuaTarget       *target)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.open-node", "s",
                              jihua_node_get_id (JIHUA_NODE (target)));
}

static void
spot_clicked (JihuaOfficialText *self,
              JihuaTextSpot     *spot)
{
  JihuaTarget *target = get_target (spot);

  if (self->selected == target)
    open_target (self, target);
  else
    jihua_official_text_set_selected (self, target);
}

static void
spot_activated (JihuaOfficialText *self,
                JihuaTextSpot     *spot)
{
  open_target (self, get_target (spot));
}

static void
pointer_entered (JihuaOfficialText  *self,
                 double              x,
                 double              y,
                 GtkEventController *controller)
{
  jihua_official_text_set_lit (self, get_target (JIHUA_TEXT_SPOT (gtk_event_controller_get_widget (controller))));
}

static void
spot_left (JihuaOfficialText *self)
{
  jihua_official_text_set_lit (self, NULL);
}

/* Where the keyboard is used, the focus points like the pointer does. */
static void
focus_entered (JihuaOfficialText  *self,
               GtkEventController *controller)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  if (GTK_IS_WINDOW (root) && gtk_window_get_focus_visible (GTK_WINDOW (root)))
    jihua_official_text_set_lit (self, get_target (JIHUA_TEXT_SPOT (gtk_event_controller_get_widget (controller))));
}

static void
add_controllers (JihuaOfficialText *self,
                 GtkWidget         *spot)
{
  GtkEventController *motion = gtk_event_controller_motion_new ();
  GtkEventController *focus = gtk_event_controller_focus_new ();

  g_signal_connect_object (spot, "clicked", G_CALLBACK (spot_clicked), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (spot, "activate", G_CALLBACK (spot_activated), self, G_CONNECT_SWAPPED);

  g_signal_connect_object (motion, "enter", G_CALLBACK (pointer_entered), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (motion, "leave", G_CALLBACK (spot_left), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (spot, motion);

  g_signal_connect_object (focus, "enter", G_CALLBACK (focus_entered), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (focus, "leave", G_CALLBACK (spot_left), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (spot, focus);
}

static void
remove_spots (JihuaOfficialText *self)
{
  for (guint i = 0; i < get_n_spots (self); i++)
    gtk_widget_unparent (GTK_WIDGET (get_spot (self, i)));

  g_list_store_remove_all (self->spots);
}

static GtkWidget *
create_spot (JihuaOfficialText       *self,
             const JihuaOfficialMark *mark)
{
  GtkWidget *spot;

  if (mark->repair != NULL)
    return jihua_text_spot_new_for_repair (mark->repair);

  spot = jihua_text_spot_new_for_target (jihua_standings_lookup (self->standings, JIHUA_NODE (mark->target)),
                                         mark->words);
  add_controllers (self, spot);

  return spot;
}

static void
add_spots (JihuaOfficialText *self,
           GArray            *marks)
{
  for (guint i = 0; i < marks->len; i++) {
    const JihuaOfficialMark *mark = &g_array_index (marks, JihuaOfficialMark, i);
    GtkWidget *spot = create_spot (self, mark);

    jihua_text_spot_set_span (JIHUA_TEXT_SPOT (spot), mark->start, mark->end);
    g_list_store_append (self->spots, spot);
    gtk_widget_set_parent (spot, GTK_WIDGET (self));
  }
}

static JihuaOfficialContent *
create_content (JihuaOfficialText *self)
{
  int advance;
  int size = jihua_text_spot_get_mark_size (GTK_WIDGET (self), &advance);

  switch (self->rendering) {
  case JIHUA_RENDERING_PRINTED:
    return jihua_official_content_new_printed (self->section);
  case JIHUA_RENDERING_TRANSLATED:
    return jihua_official_content_new_translated (self->section, advance, size);
  case JIHUA_RENDERING_RESTORED:
  default:
    return jihua_official_content_new_restored (self->section, advance, size);
  }
}

/* What is printed in the notice has its own face and is set as in print; a
 * translation is set as what it is, words of the application. */
static void
set_type (JihuaOfficialText *self)
{
  gboolean restored = self->rendering == JIHUA_RENDERING_RESTORED;

  gtk_label_set_justify (GTK_LABEL (self->label), restored ? GTK_JUSTIFY_FILL : GTK_JUSTIFY_LEFT);

  if (self->rendering == JIHUA_RENDERING_TRANSLATED) {
    gtk_widget_remove_css_class (self->label, "official");
    gtk_widget_add_css_class (self->label, "translation");
  } else {
    gtk_widget_remove_css_class (self->label, "translation");
    gtk_widget_add_css_class (self->label, "official");
  }
}

static void
show_text (JihuaOfficialText *self)
{
  g_autoptr (JihuaOfficialContent) content = create_content (self);
  GtkLabel *label = GTK_LABEL (self->label);

  remove_spots (self);

  gtk_label_set_text (label, content->text->str);
  gtk_label_set_attributes (label, content->attributes);
  set_type (self);

  add_spots (self, content->marks);
  light_up (self);
}

static void
place_spot (JihuaOfficialText *self,
            JihuaTextSpot     *spot)
{
  g_autoptr (GArray) areas = NULL;
  graphene_rect_t bounds;
  guint start, end;

  jihua_text_spot_get_span (spot, &start, &end);
  areas = jihua_text_areas_find (GTK_LABEL (self->label), start, end, &bounds);

  gtk_widget_set_child_visible (GTK_WIDGET (spot), areas->len > 0);
  if (areas->len == 0)
    return;

  jihua_text_spot_place (spot, (const graphene_rect_t *) (gpointer) areas->data, areas->len);
  gtk_widget_size_allocate (GTK_WIDGET (spot),
                            &(GtkAllocation) { (int) bounds.origin.x, (int) bounds.origin.y,
                                               (int) bounds.size.width, (int) bounds.size.height },
                            -1);
}

static GtkSizeRequestMode
jihua_official_text_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
jihua_official_text_measure (GtkWidget      *widget,
                             GtkOrientation  orientation,
                             int             for_size,
                             int            *minimum,
                             int            *natural,
                             int            *minimum_baseline,
                             int            *natural_baseline)
{
  JihuaOfficialText *self = JIHUA_OFFICIAL_TEXT (widget);

  gtk_widget_measure (self->label, orientation, for_size, minimum, natural, NULL, NULL);

  for (guint i = 0; i < get_n_spots (self); i++)
    gtk_widget_measure (GTK_WIDGET (get_spot (self, i)), orientation, -1, NULL, NULL, NULL, NULL);
}

static void
jihua_official_text_size_allocate (GtkWidget *widget,
                                   int        width,
                                   int        height,
                                   int        baseline)
{
  JihuaOfficialText *self = JIHUA_OFFICIAL_TEXT (widget);

  gtk_widget_allocate (self->label, width, height, baseline, NULL);

  for (guint i = 0; i < get_n_spots (self); i++)
    place_spot (self, get_spot (self, i));
}

/* The spots stand above the label to be pointed at, but are drawn below it. */
static void
jihua_official_text_snapshot (GtkWidget   *widget,
                              GtkSnapshot *snapshot)
{
  JihuaOfficialText *self = JIHUA_OFFICIAL_TEXT (widget);

  for (guint i = 0; i < get_n_spots (self); i++)
    gtk_widget_snapshot_child (widget, GTK_WIDGET (get_spot (self, i)), snapshot);

  gtk_widget_snapshot_child (widget, self->label, snapshot);
}

/* The room for marks is part of the text. */
static void
jihua_official_text_system_setting_changed (GtkWidget        *widget,
                                            GtkSystemSetting  setting)
{
  GTK_WIDGET_CLASS (jihua_official_text_parent_class)->system_setting_changed (widget, setting);

  if (setting == GTK_SYSTEM_SETTING_DPI)
    show_text (JIHUA_OFFICIAL_TEXT (widget));
}

static void
jihua_official_text_constructed (GObject *object)
{
  G_OBJECT_CLASS (jihua_official_text_parent_class)->constructed (object);

  show_text (JIHUA_OFFICIAL_TEXT (object));
}

static void
jihua_official_text_dispose (GObject *object)
{
  JihuaOfficialText *self = JIHUA_OFFICIAL_TEXT (object);

  remove_spots (self);
  g_clear_pointer (&self->label, gtk_widget_unparent);
  g_clear_object (&self->standings);
  g_clear_object (&self->section);
  g_clear_object (&self->selected);
  g_clear_object (&self->lit);

  G_OBJECT_CLASS (jihua_official_text_parent_class)->dispose (object);
}

static void
jihua_official_text_finalize (GObject *object)
{
  JihuaOfficialText *self = JIHUA_OFFICIAL_TEXT (object);

  g_clear_object (&self->spots);

  G_OBJECT_CLASS (jihua_official_text_parent_class)->finalize (object);
}

static void
jihua_official_text_get_property (GObject    *object,
                                  guint       property_id,
                                  GValue     *value,
                                  GParamSpec *pspec)
{
  JihuaOfficialText *self = JIHUA_OFFICIAL_TEXT (object);

  switch (property_id) {
  case PROP_STANDINGS:
    g_value_set_object (value, self->standings);
    break;
  case PROP_SECTION:
    g_value_set_object (value, self->section);
    break;
  case PROP_RENDERING:
    g_value_set_enum (value, (int) self->rendering);
    break;
  case PROP_SELECTED:
    g_value_set_object (value, self->selected);
    break;
  case PROP_LIT:
    g_value_set_object (value, self->lit);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
jihua_official_text_set_property (GObject      *object,
                                  guint         property_id,
                                  const GValue *value,
                                  GParamSpec   *pspec)
{
  JihuaOfficialText *self = JIHUA_OFFICIAL_TEXT (object);

  switch (property_id) {
  case PROP_STANDINGS:
    self->standings = g_value_dup_object (value);
    break;
  case PROP_SECTION:
    self->section = g_value_dup_object (value);
    break;
  case PROP_RENDERING:
    jihua_official_text_set_rendering (self, (JihuaRendering) g_value_get_enum (value));
    break;
  case PROP_SELECTED:
    jihua_official_text_set_selected (self, g_value_get_object (value));
    break;
  case PROP_LIT:
    jihua_official_text_set_lit (self, g_value_get_object (value));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
install_properties (GObjectClass *object_class)
{
  GParamFlags once = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;
  GParamFlags often = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  properties[PROP_STANDINGS] = g_param_spec_object ("standings", NULL, NULL, JIHUA_TYPE_STANDINGS, once);
  properties[PROP_SECTION] = g_param_spec_object ("section", NULL, NULL, JIHUA_TYPE_SECTION, once);

  /**
   * JihuaOfficialText:rendering:
   *
   * Whether the text is shown restored, as printed, or in translation.
   */
  properties[PROP_RENDERING] = g_param_spec_enum ("rendering", NULL, NULL, JIHUA_TYPE_RENDERING,
                                             JIHUA_RENDERING_RESTORED, often);

  /**
   * JihuaOfficialText:selected:
   *
   * The target whose words are framed; a second click on them opens it.
   */
  properties[PROP_SELECTED] = g_param_spec_object ("selected", NULL, NULL, JIHUA_TYPE_TARGET, often);

  /**
   * JihuaOfficialText:lit:
   *
   * The target that is pointed at, here or elsewhere.
   */
  properties[PROP_LIT] = g_param_spec_object ("lit", NULL, NULL, JIHUA_TYPE_TARGET, often);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
jihua_official_text_class_init (JihuaOfficialTextClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = jihua_official_text_constructed;
  object_class->dispose = jihua_official_text_dispose;
  object_class->finalize = jihua_official_text_finalize;
  object_class->get_property = jihua_official_text_get_property;
  object_class->set_property = jihua_official_text_set_property;
  install_properties (object_class);

  widget_class->get_request_mode = jihua_official_text_get_request_mode;
  widget_class->measure = jihua_official_text_measure;
  widget_class->size_allocate = jihua_official_text_size_allocate;
  widget_class->snapshot = jihua_official_text_snapshot;
  widget_class->system_setting_changed = jihua_official_text_system_setting_changed;

  gtk_widget_class_set_css_name (widget_class, "officialtext");
}

static void
jihua_official_text_init (JihuaOfficialText *self)
{
  self->spots = g_list_store_new (JIHUA_TYPE_TEXT_SPOT);
  self->label = jihua_official_label_new ();
  gtk_widget_set_parent (self->label, GTK_WIDGET (self));
}

/**
 * jihua_official_text_new:
 * @standings: the standings
 * @section: a chapter or a measure
 * @rendering: how to show it
 *
 * Returns: (transfer floating): the official text of @section
 */
GtkWidget *
jihua_official_text_new (JihuaStandings *standings,
                         JihuaSection   *section,
                         JihuaRendering  rendering)
{
  return g_object_new (JIHUA_TYPE_OFFICIAL_TEXT,
                       "standings", standings,
                       "section", section,
                       "rendering", rendering,
                       NULL);
}

/**
 * jihua_official_text_set_rendering:
 * @self: an official text
 * @rendering: how to show it
 *
 * Shows the restored text or its translation with the words of its targets
 * marked, or the printed text with its repairs marked.
 */
void
jihua_official_text_set_rendering (JihuaOfficialText *self,
                                   JihuaRendering     rendering)
{
  g_return_if_fail (JIHUA_IS_OFFICIAL_TEXT (self));

  if (self->rendering == rendering)
    return;

  self->rendering = rendering;
  show_text (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_RENDERING]);
}

/**
 * jihua_official_text_get_selected:
 * @self: an official text
 *
 * Returns: (transfer none) (nullable): the target whose words are framed
 */
JihuaTarget *
jihua_official_text_get_selected (JihuaOfficialText *self)
{
  g_return_val_if_fail (JIHUA_IS_OFFICIAL_TEXT (self), NULL);

  return self->selected;
}

/**
 * jihua_official_text_set_selected:
 * @self: an official text
 * @target: (nullable): a target
 *
 * Frames the words of @target.
 */
void
jihua_official_text_set_selected (JihuaOfficialText *self,
                                  JihuaTarget       *target)
{
  g_return_if_fail (JIHUA_IS_OFFICIAL_TEXT (self));

  if (!g_set_object (&self->selected, target))
    return;

  light_up (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SELECTED]);
}

/**
 * jihua_official_text_get_lit:
 * @self: an official text
 *
 * Returns: (transfer none) (nullable): the target that is pointed at
 */
JihuaTarget *
jihua_official_text_get_lit (JihuaOfficialText *self)
{
  g_return_val_if_fail (JIHUA_IS_OFFICIAL_TEXT (self), NULL);

  return self->lit;
}

/**
 * jihua_official_text_set_lit:
 * @self: an official text
 * @target: (nullable): a target
 *
 * Lights up the words of @target.
 */
void
jihua_official_text_set_lit (JihuaOfficialText *self,
                             JihuaTarget       *target)
{
  g_return_if_fail (JIHUA_IS_OFFICIAL_TEXT (self));

  if (!g_set_object (&self->lit, target))
    return;

  light_up (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_LIT]);
}

/**
 * jihua_official_text_get_content:
 * @self: an official text
 *
 * Returns: the text as it stands on the page, with the places of the marks;
 *   what the spans of the spots count in
 */
const char *
jihua_official_text_get_content (JihuaOfficialText *self)
{
  g_return_val_if_fail (JIHUA_IS_OFFICIAL_TEXT (self), NULL);

  return gtk_label_get_text (GTK_LABEL (self->label));
}

/**
 * jihua_official_text_get_spots:
 * @self: an official text
 *
 * Returns: (transfer none) (element-type JihuaTextSpot): what is marked in it
 */
GListModel *
jihua_official_text_get_spots (JihuaOfficialText *self)
{
  g_return_val_if_fail (JIHUA_IS_OFFICIAL_TEXT (self), NULL);

  return G_LIST_MODEL (self->spots);
}
