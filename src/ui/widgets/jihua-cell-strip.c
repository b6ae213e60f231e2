/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-cell-strip.h"

#include <glib/gi18n-lib.h>

#include "jihua-cell-layout.h"
#include "jihua-status-cell.h"

/**
 * JihuaCellStrip:
 *
 * A row of cells, one for each target, so that the denominator is always seen
 * and each target can be pointed at.
 *
 * The strip is one stop of the focus; the arrow keys move inside it. A click
 * or Enter activates the action `win.open-node`.
 *
 * ## CSS nodes
 *
 * `cellstrip` with a `statuscell` for each target.
 */

struct _JihuaCellStrip {
  GtkWidget   parent_instance;

  GListModel *standings;
  GPtrArray  *cells;       /* unowned: children, in the order of the model */
  GtkWidget  *last_focus;  /* unowned: the cell the focus comes back to */
  int         cell_width;
  int         cell_height;
  gboolean    grouped;
  gboolean    reporting;
};

enum {
  PROP_STANDINGS = 1,
  PROP_CELL_WIDTH,
  PROP_CELL_HEIGHT,
  PROP_GROUPED,
  PROP_REPORTING,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (JihuaCellStrip, jihua_cell_strip, GTK_TYPE_WIDGET)

static void
jihua_cell_strip_system_setting_changed (GtkWidget        *widget,
                                         GtkSystemSetting  setting)
{
  if (setting == GTK_SYSTEM_SETTING_DPI)
    gtk_widget_queue_resize (widget);

  GTK_WIDGET_CLASS (jihua_cell_strip_parent_class)->system_setting_changed (widget, setting);
}

static gboolean
focus_cell (JihuaCellStrip *self,
            guint           index)
{
  self->last_focus = g_ptr_array_index (self->cells, MIN (index, self->cells->len - 1));

  return gtk_widget_grab_focus (self->last_focus);
}

/* The cell right above or below, if there is a further row. */
static gboolean
find_in_next_row (JihuaCellStrip *self,
                  guint           from,
                  int             step,
                  guint          *found)
{
  graphene_rect_t start, other;
  gboolean any = FALSE;
  float row = 0;

  if (!gtk_widget_compute_bounds (g_ptr_array_index (self->cells, from), GTK_WIDGET (self), &start))
    return FALSE;

  for (guint i = from + (guint) step; i < self->cells->len; i += (guint) step) {
    if (!gtk_widget_compute_bounds (g_ptr_array_index (self->cells, i), GTK_WIDGET (self), &other)
        || other.origin.y == start.origin.y)
      continue;
    if (any && other.origin.y != row)
      break;
    row = other.origin.y;
    any = TRUE;
    *found = i;
    if ((other.origin.x - start.origin.x) * (float) step >= 0)
      break;
  }

  return any;
}

static gboolean
move_focus (JihuaCellStrip   *self,
            guint             from,
            GtkDirectionType  direction)
{
  gboolean reverse = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  guint to = from;

  switch (direction) {
    case GTK_DIR_LEFT:
    case GTK_DIR_RIGHT:
      if ((direction == GTK_DIR_RIGHT) != reverse)
        to = from + 1;
      else if (from > 0)
        to = from - 1;
      return focus_cell (self, to);
    case GTK_DIR_UP:
    case GTK_DIR_DOWN:
      return find_in_next_row (self, from, direction == GTK_DIR_DOWN ? 1 : -1, &to) && focus_cell (self, to);
    case GTK_DIR_TAB_FORWARD:
    case GTK_DIR_TAB_BACKWARD:
    default:
      return FALSE;
  }
}

static gboolean
jihua_cell_strip_focus (GtkWidget        *widget,
                        GtkDirectionType  direction)
{
  JihuaCellStrip *self = JIHUA_CELL_STRIP (widget);
  GtkWidget *focus = gtk_widget_get_focus_child (widget);
  guint index = 0;

  if (self->cells->len == 0)
    return FALSE;

  if (focus != NULL && g_ptr_array_find (self->cells, focus, &index))
    return move_focus (self, index, direction);

  if (self->last_focus != NULL)
    g_ptr_array_find (self->cells, self->last_focus, &index);

  return focus_cell (self, index);
}

static void
open_cell (JihuaCellStrip *self,
           GtkWidget      *cell)
{
  JihuaNode *node = jihua_standing_get_node (jihua_status_cell_get_standing (JIHUA_STATUS_CELL (cell)));

  gtk_widget_activate_action (GTK_WIDGET (self), "win.open-node", "s", jihua_node_get_id (node));
}

static gboolean
enter_pressed (GtkWidget *widget,
               GVariant  *arguments,
               gpointer   user_data)
{
  GtkWidget *focus = gtk_widget_get_focus_child (widget);

  if (!JIHUA_IS_STATUS_CELL (focus))
    return GDK_EVENT_PROPAGATE;

  open_cell (JIHUA_CELL_STRIP (widget), focus);

  return GDK_EVENT_STOP;
}

static gboolean
end_pressed (GtkWidget *widget,
             GVariant  *arguments,
             gpointer   user_data)
{
  JihuaCellStrip *self = JIHUA_CELL_STRIP (widget);

  if (self->cells->len == 0)
    return GDK_EVENT_PROPAGATE;

  focus_cell (self, g_variant_get_boolean (arguments) ? self->cells->len - 1 : 0);

  return GDK_EVENT_STOP;
}

/* The gaps belong to the cells beside them: a cell of six pixels is hard
 * enough to hit. */
static GtkWidget *
find_cell_at (JihuaCellStrip *self,
              double          x,
              double          y)
{
  for (guint i = 0; i < self->cells->len; i++) {
    GtkWidget *cell = g_ptr_array_index (self->cells, i);
    graphene_rect_t bounds;

    if (!gtk_widget_compute_bounds (cell, GTK_WIDGET (self), &bounds))
      continue;
    graphene_rect_inset (&bounds, -JIHUA_CELL_SPACING / 2.f, -JIHUA_CELL_ROW_SPACING / 2.f);
    if (graphene_rect_contains_point (&bounds, &GRAPHENE_POINT_INIT ((float) x, (float) y)))
      return cell;
  }

  return NULL;
}

static void
strip_released (GtkGestureClick *gesture,
                int              n_press,
                double           x,
                double           y,
                JihuaCellStrip  *self)
{
  GtkWidget *cell = find_cell_at (self, x, y);

  if (cell == NULL)
    return;

  gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_CLAIMED);
  open_cell (self, cell);
}

static void
remove_cell (JihuaCellStrip *self,
             guint           index)
{
  GtkWidget *cell = g_ptr_array_steal_index (self->cells, index);

  if (self->last_focus == cell)
    self->last_focus = NULL;
  gtk_widget_unparent (cell);
}

static void
insert_cell (JihuaCellStrip *self,
             guint           index)
{
  g_autoptr (JihuaStanding) standing = g_list_model_get_item (self->standings, index);
  GtkWidget *cell = jihua_status_cell_new (standing, self->reporting);
  GtkWidget *before = index < self->cells->len ? g_ptr_array_index (self->cells, index) : NULL;

  g_ptr_array_insert (self->cells, (int) index, cell);
  gtk_widget_insert_before (cell, GTK_WIDGET (self), before);
}

static void
name_strip (JihuaCellStrip *self)
{
  guint n = self->cells->len;
  g_autofree char *label = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u target", "%u targets", n), n);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
}

static JihuaStanding *
get_focused_standing (JihuaCellStrip *self)
{
  GtkWidget *focus = gtk_widget_get_focus_child (GTK_WIDGET (self));

  return JIHUA_IS_STATUS_CELL (focus) ? jihua_status_cell_get_standing (JIHUA_STATUS_CELL (focus)) : NULL;
}

/* A target that only changed its place keeps the focus. */
static void
restore_focus (JihuaCellStrip *self,
               JihuaStanding  *standing)
{
  if (get_focused_standing (self) == standing)
    return;

  for (guint i = 0; i < self->cells->len; i++) {
    if (jihua_status_cell_get_standing (g_ptr_array_index (self->cells, i)) == standing) {
      focus_cell (self, i);
      return;
    }
  }
}

static void
standings_changed (JihuaCellStrip *self,
                   guint           position,
                   guint           removed,
                   guint           added)
{
  g_autoptr (JihuaStanding) focused = NULL;

  g_set_object (&focused, get_focused_standing (self));
  for (guint i = 0; i < removed; i++)
    remove_cell (self, position);
  for (guint i = 0; i < added; i++)
    insert_cell (self, position + i);

  if (focused != NULL)
    restore_focus (self, focused);
  name_strip (self);
  gtk_widget_queue_resize (GTK_WIDGET (self));
}

static void
resize_cells (JihuaCellStrip *self,
              int             width,
              int             height)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  self->cell_width = width;
  self->cell_height = height;
  jihua_cell_layout_set_size (JIHUA_CELL_LAYOUT (layout), width, height);
}

static void
set_cell_width (JihuaCellStrip *self,
                int             width)
{
  if (self->cell_width == width)
    return;

  resize_cells (self, width, self->cell_height);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CELL_WIDTH]);
}

static void
set_cell_height (JihuaCellStrip *self,
                 int             height)
{
  if (self->cell_height == height)
    return;

  resize_cells (self, self->cell_width, height);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CELL_HEIGHT]);
}

static void
set_grouped (JihuaCellStrip *self,
             gboolean        grouped)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  if (self->grouped == grouped)
    return;

  self->grouped = grouped;
  jihua_cell_layout_set_grouped (JIHUA_CELL_LAYOUT (layout), grouped);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_GROUPED]);
}

static void
jihua_cell_strip_get_property (GObject    *object,
                               guint       prop_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  JihuaCellStrip *self = JIHUA_CELL_STRIP (object);

  switch (prop_id) {
    case PROP_STANDINGS:
      g_value_set_object (value, self->standings);
      break;
    case PROP_CELL_WIDTH:
      g_value_set_int (value, self->cell_width);
      break;
    case PROP_CELL_HEIGHT:
      g_value_set_int (value, self->cell_height);
      break;
    case PROP_GROUPED:
      g_value_set_boolean (value, self->grouped);
      break;
    case PROP_REPORTING:
      g_value_set_boolean (value, self->reporting);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
  }
}

static void
jihua_cell_strip_set_property (GObject      *object,
                               guint         prop_id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  JihuaCellStrip *self = JIHUA_CELL_STRIP (object);

  switch (prop_id) {
    case PROP_STANDINGS:
      jihua_cell_strip_set_standings (self, g_value_get_object (value));
      break;
    case PROP_CELL_WIDTH:
      set_cell_width (self, g_value_get_int (value));
      break;
    case PROP_CELL_HEIGHT:
      set_cell_height (self, g_value_get_int (value));
      break;
    case PROP_GROUPED:
      set_grouped (self, g_value_get_boolean (value));
      break;
    case PROP_REPORTING:
      self->reporting = g_value_get_boolean (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
  }
}

static void
jihua_cell_strip_dispose (GObject *object)
{
  JihuaCellStrip *self = JIHUA_CELL_STRIP (object);

  jihua_cell_strip_set_standings (self, NULL);

  G_OBJECT_CLASS (jihua_cell_strip_parent_class)->dispose (object);
}

static void
jihua_cell_strip_finalize (GObject *object)
{
  JihuaCellStrip *self = JIHUA_CELL_STRIP (object);

  g_ptr_array_unref (self->cells);

  G_OBJECT_CLASS (jihua_cell_strip_parent_class)->finalize (object);
}

static void
install_properties (GObjectClass *object_class)
{
  /**
   * JihuaCellStrip:standings: (nullable)
   *
   * The [class@Standing] objects of the targets to show.
   */
  properties[PROP_STANDINGS] =
    g_param_spec_object ("standings", NULL, NULL, G_TYPE_LIST_MODEL,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  /**
   * JihuaCellStrip:cell-width:
   *
   * The width of a cell where text has its ordinary size.
   */
  properties[PROP_CELL_WIDTH] =
    g_param_spec_int ("cell-width", NULL, NULL, 3, G_MAXINT16, 6,
                      G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  /**
   * JihuaCellStrip:cell-height:
   *
   * The height of a cell where text has its ordinary size.
   */
  properties[PROP_CELL_HEIGHT] =
    g_param_spec_int ("cell-height", NULL, NULL, 3, G_MAXINT16, 14,
                      G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  /**
   * JihuaCellStrip:grouped:
   *
   * Whether cells stand apart where the status changes.
   */
  properties[PROP_GROUPED] =
    g_param_spec_boolean ("grouped", NULL, NULL, FALSE,
                          G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  /**
   * JihuaCellStrip:reporting:
   *
   * Whether the cells show only which figures are there, not how they were
   * judged.
   */
  properties[PROP_REPORTING] =
    g_param_spec_boolean ("reporting", NULL, NULL, FALSE,
                          G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
add_bindings (GtkWidgetClass *widget_class)
{
  static const guint enter_keys[] = { GDK_KEY_Return, GDK_KEY_ISO_Enter, GDK_KEY_KP_Enter, GDK_KEY_space };

  for (gsize i = 0; i < G_N_ELEMENTS (enter_keys); i++)
    gtk_widget_class_add_binding (widget_class, enter_keys[i], 0, enter_pressed, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Home, 0, end_pressed, "b", FALSE);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_End, 0, end_pressed, "b", TRUE);
}

static void
jihua_cell_strip_class_init (JihuaCellStripClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = jihua_cell_strip_get_property;
  object_class->set_property = jihua_cell_strip_set_property;
  object_class->dispose = jihua_cell_strip_dispose;
  object_class->finalize = jihua_cell_strip_finalize;

  widget_class->system_setting_changed = jihua_cell_strip_system_setting_changed;
  widget_class->focus = jihua_cell_strip_focus;

  install_properties (object_class);
  add_bindings (widget_class);

  gtk_widget_class_set_layout_manager_type (widget_class, JIHUA_TYPE_CELL_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "cellstrip");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LIST);
}

static void
jihua_cell_strip_init (JihuaCellStrip *self)
{
  GtkGesture *click = gtk_gesture_click_new ();

  self->cells = g_ptr_array_new ();
  resize_cells (self, 6, 14);

  g_signal_connect_object (click, "released", G_CALLBACK (strip_released), self, 0);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
  name_strip (self);
}

/**
 * jihua_cell_strip_new:
 *
 * Returns: (transfer floating): a strip without cells
 */
GtkWidget *
jihua_cell_strip_new (void)
{
  return g_object_new (JIHUA_TYPE_CELL_STRIP, NULL);
}

/**
 * jihua_cell_strip_get_standings:
 * @self: a strip
 *
 * Returns: (transfer none) (nullable): the targets it shows
 */
GListModel *
jihua_cell_strip_get_standings (JihuaCellStrip *self)
{
  g_return_val_if_fail (JIHUA_IS_CELL_STRIP (self), NULL);

  return self->standings;
}

/**
 * jihua_cell_strip_set_standings:
 * @self: a strip
 * @standings: (nullable): how the targets to show stand
 */
void
jihua_cell_strip_set_standings (JihuaCellStrip *self,
                                GListModel     *standings)
{
  g_return_if_fail (JIHUA_IS_CELL_STRIP (self));

  if (self->standings == standings)
    return;

  if (self->standings != NULL)
    g_signal_handlers_disconnect_by_func (self->standings, standings_changed, self);
  while (self->cells->len > 0)
    remove_cell (self, self->cells->len - 1);

  g_set_object (&self->standings, standings);
  if (standings != NULL) {
    g_signal_connect_object (standings, "items-changed", G_CALLBACK (standings_changed), self, G_CONNECT_SWAPPED);
    standings_changed (self, 0, 0, g_list_model_get_n_items (standings));
  }

  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_STANDINGS]);
}
