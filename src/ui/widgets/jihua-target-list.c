/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-target-list.h"

#include <glib/gi18n-lib.h>

#include "jihua-node-menu.h"

struct _JihuaTargetList {
  AdwBin parent_instance;

  GListModel *standings;
  JihuaTarget *selected;
  JihuaTarget *lit;
  gboolean narrow;
  gboolean picking;

  GtkWidget *list_box;
};

G_DEFINE_FINAL_TYPE (JihuaTargetList, jihua_target_list, ADW_TYPE_BIN)

enum {
  PROP_STANDINGS = 1,
  PROP_SELECTED,
  PROP_LIT,
  PROP_NARROW,
  PROP_PICKING,
  PROP_N_PICKED,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static JihuaTargetRow *
get_row (JihuaTargetList *self,
         int              i)
{
  return JIHUA_TARGET_ROW (gtk_list_box_get_row_at_index (GTK_LIST_BOX (self->list_box), i));
}

static void
light_up (JihuaTargetList *self)
{
  for (guint i = 0; i < g_list_model_get_n_items (self->standings); i++) {
    JihuaTargetRow *row = get_row (self, (int) i);
    JihuaTarget *target = jihua_target_row_get_target (row);

    jihua_target_row_set_state (row, target == self->lit, target == self->selected);
  }
}

static void
set_lit (JihuaTargetList *self,
         JihuaTarget     *target)
{
  if (!g_set_object (&self->lit, target))
    return;

  light_up (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_LIT]);
}

static void
set_narrow (JihuaTargetList *self,
            gboolean         narrow)
{
  if (self->narrow == narrow)
    return;

  self->narrow = narrow;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_NARROW]);
}

static void
picked_changed (JihuaTargetList *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_N_PICKED]);
}

static void
pick (JihuaTargetRow *row,
      gboolean        picked)
{
  g_object_set (row, "picked", picked, NULL);
}

static gboolean
is_picked (JihuaTargetRow *row)
{
  gboolean picked;

  g_object_get (row, "picked", &picked, NULL);

  return picked;
}

static guint
count_picked (JihuaTargetList *self)
{
  guint n_picked = 0;

  for (guint i = 0; i < g_list_model_get_n_items (self->standings); i++)
    n_picked += is_picked (get_row (self, (int) i));

  return n_picked;
}

static void
row_activated (JihuaTargetList *self,
               JihuaTargetRow  *row)
{
  JihuaNode *target = JIHUA_NODE (jihua_target_row_get_target (row));

  if (self->picking)
    pick (row, !is_picked (row));
  else
    gtk_widget_activate_action (GTK_WIDGET (self), "win.open-node", "s", jihua_node_get_id (target));
}

/* As in other lists, Ctrl and a click begin to pick. */
static void
row_pressed (JihuaTargetList *self,
             int              n_press,
             double           x,
             double           y,
             GtkGesture      *gesture)
{
  GtkWidget *row = gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (gesture));
  GdkModifierType state = gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (gesture));

  if ((state & GDK_CONTROL_MASK) == 0)
    return;

  gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
  jihua_target_list_set_picking (self, TRUE);
  pick (JIHUA_TARGET_ROW (row), !is_picked (JIHUA_TARGET_ROW (row)));
}

static void
pointer_entered (JihuaTargetList    *self,
                 double              x,
                 double              y,
                 GtkEventController *controller)
{
  set_lit (self, jihua_target_row_get_target (JIHUA_TARGET_ROW (gtk_event_controller_get_widget (controller))));
}

/* Where the keyboard is used, the focus points like the pointer does. */
static void
focus_entered (JihuaTargetList    *self,
               GtkEventController *controller)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  if (GTK_IS_WINDOW (root) && gtk_window_get_focus_visible (GTK_WINDOW (root)))
    set_lit (self, jihua_target_row_get_target (JIHUA_TARGET_ROW (gtk_event_controller_get_widget (controller))));
}

static void
row_left (JihuaTargetList *self)
{
  set_lit (self, NULL);
}

static void
add_row (JihuaTargetList          *self,
         JihuaStanding            *standing,
         const JihuaTargetColumns *columns)
{
  GtkWidget *row = jihua_target_row_new (standing);
  GtkEventController *motion = gtk_event_controller_motion_new ();
  GtkEventController *focus = gtk_event_controller_focus_new ();
  GtkGesture *press = gtk_gesture_click_new ();

  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (press), GTK_PHASE_CAPTURE);
  g_signal_connect_object (press, "pressed", G_CALLBACK (row_pressed), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (row, GTK_EVENT_CONTROLLER (press));

  g_signal_connect_object (motion, "enter", G_CALLBACK (pointer_entered), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (motion, "leave", G_CALLBACK (row_left), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (row, motion);

  g_signal_connect_object (focus, "enter", G_CALLBACK (focus_entered), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (focus, "leave", G_CALLBACK (row_left), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (row, focus);

  jihua_target_row_join_columns (JIHUA_TARGET_ROW (row), columns);
  g_object_bind_property (self, "narrow", row, "narrow", G_BINDING_SYNC_CREATE);
  g_object_bind_property (self, "picking", row, "picking", G_BINDING_SYNC_CREATE);
  g_signal_connect_object (row, "notify::picked", G_CALLBACK (picked_changed), self, G_CONNECT_SWAPPED);
  gtk_list_box_append (GTK_LIST_BOX (self->list_box), row);
}

static void
add_rows (JihuaTargetList *self)
{
  g_autoptr (GtkSizeGroup) figures = gtk_size_group_new (GTK_SIZE_GROUP_HORIZONTAL);
  g_autoptr (GtkSizeGroup) percent = gtk_size_group_new (GTK_SIZE_GROUP_HORIZONTAL);
  g_autoptr (GtkSizeGroup) status = gtk_size_group_new (GTK_SIZE_GROUP_HORIZONTAL);
  JihuaTargetColumns columns = { figures, percent, status };

  for (guint i = 0; i < g_list_model_get_n_items (self->standings); i++) {
    g_autoptr (JihuaStanding) standing = g_list_model_get_item (self->standings, i);

    add_row (self, standing, &columns);
  }
}

static void
jihua_target_list_constructed (GObject *object)
{
  G_OBJECT_CLASS (jihua_target_list_parent_class)->constructed (object);

  add_rows (JIHUA_TARGET_LIST (object));
}

static void
jihua_target_list_dispose (GObject *object)
{
  JihuaTargetList *self = JIHUA_TARGET_LIST (object);

  g_clear_object (&self->standings);
  g_clear_object (&self->selected);
  g_clear_object (&self->lit);

  G_OBJECT_CLASS (jihua_target_list_parent_class)->dispose (object);
}

static void
jihua_target_list_get_property (GObject    *object,
                                guint       property_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  JihuaTargetList *self = JIHUA_TARGET_LIST (object);

  switch (property_id) {
  case PROP_STANDINGS:
    g_value_set_object (value, self->standings);
    break;
  case PROP_SELECTED:
    g_value_set_object (value, self->selected);
    break;
  case PROP_LIT:
    g_value_set_object (value, self->lit);
    break;
  case PROP_NARROW:
    g_value_set_boolean (value, self->narrow);
    break;
  case PROP_PICKING:
    g_value_set_boolean (value, self->picking);
    break;
  case PROP_N_PICKED:
    g_value_set_uint (value, count_picked (self));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
jihua_target_list_set_property (GObject      *object,
                                guint         property_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  JihuaTargetList *self = JIHUA_TARGET_LIST (object);

  switch (property_id) {
  case PROP_STANDINGS:
    self->standings = g_value_dup_object (value);
    break;
  case PROP_SELECTED:
    jihua_target_list_set_selected (self, g_value_get_object (value));
    break;
  case PROP_LIT:
    set_lit (self, g_value_get_object (value));
    break;
  case PROP_NARROW:
    set_narrow (self, g_value_get_boolean (value));
    break;
  case PROP_PICKING:
    jihua_target_list_set_picking (self, g_value_get_boolean (value));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
install_properties (GObjectClass *object_class)
{
  GParamFlags often = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  properties[PROP_STANDINGS] =
    g_param_spec_object ("standings", NULL, NULL, G_TYPE_LIST_MODEL,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  /**
   * JihuaTargetList:selected:
   *
   * The target whose words are selected in the official text.
   */
  properties[PROP_SELECTED] = g_param_spec_object ("selected", NULL, NULL, JIHUA_TYPE_TARGET, often);

  /**
   * JihuaTargetList:lit:
   *
   * The target that is pointed at, here or elsewhere.
   */
  properties[PROP_LIT] = g_param_spec_object ("lit", NULL, NULL, JIHUA_TYPE_TARGET, often);

  /**
   * JihuaTargetList:narrow:
   *
   * Whether the rows have their figures below the names.
   */
  properties[PROP_NARROW] = g_param_spec_boolean ("narrow", NULL, NULL, FALSE, often);

  /**
   * JihuaTargetList:picking:
   *
   * Whether rows are picked, to do something with all of them, not opened.
   */
  properties[PROP_PICKING] = g_param_spec_boolean ("picking", NULL, NULL, FALSE, often);

  /**
   * JihuaTargetList:n-picked:
   *
   * How many rows are picked.
   */
  properties[PROP_N_PICKED] =
    g_param_spec_uint ("n-picked", NULL, NULL, 0, G_MAXUINT, 0,
                       G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
jihua_target_list_class_init (JihuaTargetListClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->constructed = jihua_target_list_constructed;
  object_class->dispose = jihua_target_list_dispose;
  object_class->get_property = jihua_target_list_get_property;
  object_class->set_property = jihua_target_list_set_property;
  install_properties (object_class);
}

static JihuaNode *
find_node (GtkWidget *self,
           GtkWidget *at)
{
  GtkWidget *row = gtk_widget_get_ancestor (at, JIHUA_TYPE_TARGET_ROW);

  return row != NULL ? JIHUA_NODE (jihua_target_row_get_target (JIHUA_TARGET_ROW (row))) : NULL;
}

static void
jihua_target_list_init (JihuaTargetList *self)
{
  self->list_box = gtk_list_box_new ();
  gtk_list_box_set_selection_mode (GTK_LIST_BOX (self->list_box), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (self->list_box, "boxed-list");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list_box),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, _("Targets"),
                                  -1);
  g_signal_connect_object (self->list_box, "row-activated", G_CALLBACK (row_activated), self, G_CONNECT_SWAPPED);
  adw_bin_set_child (ADW_BIN (self), self->list_box);
  jihua_node_menu_add (GTK_WIDGET (self), find_node);
}

/**
 * jihua_target_list_new:
 * @standings: (element-type JihuaStanding): how the targets stand
 *
 * Returns: (transfer floating): a list of them
 */
GtkWidget *
jihua_target_list_new (GListModel *standings)
{
  return g_object_new (JIHUA_TYPE_TARGET_LIST, "standings", standings, NULL);
}

/**
 * jihua_target_list_get_list_box:
 * @self: a list
 *
 * Returns: (transfer none): the list box with the rows
 */
GtkListBox *
jihua_target_list_get_list_box (JihuaTargetList *self)
{
  g_return_val_if_fail (JIHUA_IS_TARGET_LIST (self), NULL);

  return GTK_LIST_BOX (self->list_box);
}

/**
 * jihua_target_list_find_row:
 * @self: a list
 * @target: (nullable): a target
 *
 * Returns: (transfer none) (nullable): the row of @target
 */
JihuaTargetRow *
jihua_target_list_find_row (JihuaTargetList *self,
                            JihuaTarget     *target)
{
  g_return_val_if_fail (JIHUA_IS_TARGET_LIST (self), NULL);

  for (guint i = 0; i < g_list_model_get_n_items (self->standings); i++) {
    JihuaTargetRow *row = get_row (self, (int) i);

    if (jihua_target_row_get_target (row) == target)
      return row;
  }

  return NULL;
}

/**
 * jihua_target_list_get_selected:
 * @self: a list
 *
 * Returns: (transfer none) (nullable): the target that is selected
 */
JihuaTarget *
jihua_target_list_get_selected (JihuaTargetList *self)
{
  g_return_val_if_fail (JIHUA_IS_TARGET_LIST (self), NULL);

  return self->selected;
}

/**
 * jihua_target_list_set_selected:
 * @self: a list
 * @target: (nullable): a target
 *
 * Lets the row of @target stand out.
 */
void
jihua_target_list_set_selected (JihuaTargetList *self,
                                JihuaTarget     *target)
{
  g_return_if_fail (JIHUA_IS_TARGET_LIST (self));

  if (!g_set_object (&self->selected, target))
    return;

  light_up (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SELECTED]);
}

/**
 * jihua_target_list_set_picking:
 * @self: a list
 * @picking: whether rows are to be picked
 *
 * Begins with no row picked.
 */
void
jihua_target_list_set_picking (JihuaTargetList *self,
                               gboolean         picking)
{
  g_return_if_fail (JIHUA_IS_TARGET_LIST (self));

  if (self->picking == picking)
    return;

  self->picking = picking;
  jihua_target_list_pick_all (self, FALSE);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PICKING]);
}

/**
 * jihua_target_list_pick_all:
 * @self: a list
 * @picked: whether all rows are to be picked, or none
 *
 * Picks all rows, or none.
 */
void
jihua_target_list_pick_all (JihuaTargetList *self,
                            gboolean         picked)
{
  g_return_if_fail (JIHUA_IS_TARGET_LIST (self));

  for (guint i = 0; i < g_list_model_get_n_items (self->standings); i++)
    pick (get_row (self, (int) i), picked);
}

/**
 * jihua_target_list_list_picked:
 * @self: a list
 *
 * Returns: (transfer container) (element-type JihuaNode): the targets whose rows
 *   are picked
 */
GPtrArray *
jihua_target_list_list_picked (JihuaTargetList *self)
{
  GPtrArray *targets = g_ptr_array_new ();

  g_return_val_if_fail (JIHUA_IS_TARGET_LIST (self), targets);

  for (guint i = 0; i < g_list_model_get_n_items (self->standings); i++) {
    JihuaTargetRow *row = get_row (self, (int) i);

    if (is_picked (row))
      g_ptr_array_add (targets, jihua_target_row_get_target (row));
  }

  return targets;
}
