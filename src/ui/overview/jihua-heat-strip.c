/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-heat-strip.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "jihua-heat-row.h"
#include "jihua-ink.h"
#include "jihua-status-class.h"
#include "jihua-status-mark.h"

/**
 * JihuaHeatStrip:
 *
 * The year at a glance: how many targets had which status as of each month.
 * The month that is chosen is framed; the months after it are empty. Statuses
 * that no target has had so far are left out.
 *
 * The strip is one stop of the focus; the arrow keys move inside it. A click
 * or Enter chooses the month, and at a number activates the action
 * `win.show-targets` for the targets it counts.
 *
 * ## CSS nodes
 *
 * `heatstrip`, whose colour is that of the frame, with a `heatrow` for the
 * months and one for each status.
 */

struct _JihuaHeatStrip {
  GtkWidget       parent_instance;

  JihuaStandings *standings;
  GtkWidget      *head;
  GtkWidget      *rows[JIHUA_N_STATUSES];
  GtkWidget      *last_focus;  /* unowned: the cell the focus comes back to */
};

enum {
  PROP_STANDINGS = 1,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (JihuaHeatStrip, jihua_heat_strip, GTK_TYPE_WIDGET)

#define ROW_SPACING 2
#define FRAME_WIDTH 2
#define FRAME_RADIUS 5

static guint
get_month (JihuaHeatStrip *self)
{
  return jihua_standings_get_as_of (self->standings).month;
}

static JihuaPeriod
get_period (JihuaHeatStrip *self,
            guint           month)
{
  return jihua_period_new (jihua_standings_get_as_of (self->standings).year, month);
}

static JihuaHeatCell *
get_cell (GtkWidget *row,
          guint      month)
{
  return jihua_heat_row_get_cell (JIHUA_HEAT_ROW (row), month);
}

/* --- Cells ---------------------------------------------------------------- */

static void
show_current (JihuaHeatStrip *self,
              JihuaHeatCell  *cell)
{
  gboolean current = jihua_heat_cell_get_month (cell) == get_month (self);

  if (current)
    gtk_widget_add_css_class (GTK_WIDGET (cell), "current");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (cell), "current");
  gtk_accessible_update_state (GTK_ACCESSIBLE (cell), GTK_ACCESSIBLE_STATE_SELECTED, current, -1);
}

static void
show_month (JihuaHeatStrip *self,
            guint           month)
{
  JihuaHeatCell *cell = get_cell (self->head, month);
  g_autofree char *number = g_strdup_printf ("%u", month);
  g_autofree char *description = jihua_period_dup_as_of_title (get_period (self, month));

  jihua_heat_cell_show (cell, number, 0, description);
  show_current (self, cell);
}

static char *
describe_count (JihuaHeatStrip *self,
                JihuaStatus     status,
                guint           month,
                guint           count)
{
  const char *period = jihua_period_get_label (get_period (self, month));
  const char *label = jihua_status_get_label (status);
  guint total = jihua_standing_get_total (jihua_standings_get_plan (self->standings));

  /* Translators: how many targets stood how: “Jan–Sep, Behind: 3 of 123 targets”; plural by %4$u */
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%1$s, %2$s: %3$u of %4$u target",
                                       "%1$s, %2$s: %3$u of %4$u targets", total),
                          period, label, count, total);
}

/* What is to come is left open. */
static void
show_future (JihuaHeatStrip *self,
             JihuaHeatCell  *cell,
             guint           month)
{
  const char *period = jihua_period_get_label (get_period (self, month));
  /* Translators: %s is a period such as “Jan–Sep” */
  g_autofree char *description = g_strdup_printf (_("%s: after the chosen month"), period);

  jihua_heat_cell_show (cell, NULL, 0, description);
}

static void
show_count (JihuaHeatStrip *self,
            JihuaHeatCell  *cell,
            JihuaStatus     status,
            guint           month)
{
  JihuaYearStandings *year = jihua_standings_get_year (self->standings);
  guint count = jihua_year_standings_get_count (year, month, status);
  guint total = jihua_standing_get_total (jihua_standings_get_plan (self->standings));
  g_autofree char *text = count > 0 ? g_strdup_printf ("%u", count) : g_strdup ("");
  g_autofree char *description = describe_count (self, status, month, count);

  /* By the root, or the few that matter would hardly be seen beside the many. */
  jihua_heat_cell_show (cell, text, count > 0 ? sqrtf ((float) count / (float) total) : 0, description);
}

static void
show_row (JihuaHeatStrip *self,
          JihuaStatus     status)
{
  gboolean any = FALSE;

  for (guint month = 1; month <= JIHUA_N_MONTHS; month++) {
    JihuaHeatCell *cell = get_cell (self->rows[status], month);
    gboolean future = month > get_month (self);

    if (future)
      show_future (self, cell, month);
    else
      show_count (self, cell, status, month);

    gtk_widget_set_focusable (GTK_WIDGET (cell), !future);
    show_current (self, cell);
    any |= !future && *jihua_heat_cell_get_text (cell) != '\0';
  }

  gtk_widget_set_visible (self->rows[status], any);
}

static void
show_year (JihuaHeatStrip *self)
{
  for (guint month = 1; month <= JIHUA_N_MONTHS; month++)
    show_month (self, month);
  for (int status = 0; status < JIHUA_N_STATUSES; status++)
    show_row (self, (JihuaStatus) status);

  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/* --- Rows ----------------------------------------------------------------- */

static GtkWidget *
make_status_label (JihuaStatus status)
{
  const char *text = jihua_status_get_label (status);

  return g_object_new (GTK_TYPE_LABEL,
                       "label", text,
                       "tooltip-text", text,
                       "xalign", 0.0,
                       "wrap", TRUE,
                       "wrap-mode", PANGO_WRAP_WORD_CHAR,
                       "natural-wrap-mode", GTK_NATURAL_WRAP_NONE,
                       NULL);
}

static GtkWidget *
make_status_head (JihuaStatus status)
{
  GtkWidget *box = g_object_new (GTK_TYPE_BOX,
                                 "accessible-role", GTK_ACCESSIBLE_ROLE_ROW_HEADER,
                                 "spacing", 6,
                                 NULL);
  GtkWidget *mark = jihua_status_mark_new (status);

  jihua_status_mark_set_pixel_size (JIHUA_STATUS_MARK (mark), 14);
  gtk_widget_set_valign (mark, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (box), mark);
  gtk_box_append (GTK_BOX (box), make_status_label (status));
  gtk_accessible_update_property (GTK_ACCESSIBLE (box),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, jihua_status_get_label (status),
                                  -1);

  return box;
}

static void
add_row (JihuaHeatStrip *self,
         GtkWidget      *row,
         GtkWidget      *head,
         GtkSizeGroup   *heads,
         int             index)
{
  gtk_size_group_add_widget (heads, head);
  gtk_accessible_update_relation (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_RELATION_ROW_INDEX, index, -1);
  gtk_widget_set_parent (row, GTK_WIDGET (self));
}

static void
add_rows (JihuaHeatStrip *self)
{
  g_autoptr (GtkSizeGroup) heads = gtk_size_group_new (GTK_SIZE_GROUP_HORIZONTAL);
  GtkWidget *corner = g_object_new (GTK_TYPE_BOX, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);

  self->head = jihua_heat_row_new (corner, GTK_ACCESSIBLE_ROLE_COLUMN_HEADER);
  add_row (self, self->head, corner, heads, 1);
  for (guint month = 1; month <= JIHUA_N_MONTHS; month++)
    gtk_widget_set_focusable (GTK_WIDGET (get_cell (self->head, month)), TRUE);

  for (int status = 0; status < JIHUA_N_STATUSES; status++) {
    GtkWidget *head = make_status_head ((JihuaStatus) status);

    self->rows[status] = jihua_heat_row_new (head, GTK_ACCESSIBLE_ROLE_GRID_CELL);
    jihua_status_class_apply (self->rows[status], (JihuaStatus) status);
    add_row (self, self->rows[status], head, heads, status + 2);
  }
}

/* --- Opening -------------------------------------------------------------- */

static gboolean
find_status (JihuaHeatStrip *self,
             GtkWidget      *cell,
             JihuaStatus    *status)
{
  for (int i = 0; i < JIHUA_N_STATUSES; i++) {
    if (self->rows[i] == gtk_widget_get_parent (cell)) {
      *status = (JihuaStatus) i;
      return TRUE;
    }
  }

  return FALSE;
}

static void
open_cell (JihuaHeatStrip *self,
           JihuaHeatCell  *cell)
{
  guint month = jihua_heat_cell_get_month (cell);
  g_autofree char *query = NULL;
  JihuaStatus status;

  if (!find_status (self, GTK_WIDGET (cell), &status)) {
    jihua_standings_set_as_of (self->standings, get_period (self, month));
    return;
  }

  /* Nothing is counted there. */
  if (jihua_heat_cell_get_text (cell) == NULL || *jihua_heat_cell_get_text (cell) == '\0')
    return;

  query = g_strdup_printf ("status=%s", jihua_status_get_nick (status));
  jihua_standings_set_as_of (self->standings, get_period (self, month));
  gtk_widget_activate_action (GTK_WIDGET (self), "win.show-targets", "s", query);
}

static void
strip_released (GtkGestureClick *gesture,
                int              n_press,
                double           x,
                double           y,
                JihuaHeatStrip  *self)
{
  GtkWidget *child = gtk_widget_pick (GTK_WIDGET (self), x, y, GTK_PICK_DEFAULT);

  if (!JIHUA_IS_HEAT_CELL (child))
    return;

  gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_CLAIMED);
  open_cell (self, JIHUA_HEAT_CELL (child));
}

/* --- Focus ---------------------------------------------------------------- */

static GtkWidget *
get_focused_cell (JihuaHeatStrip *self)
{
  GtkWidget *row = gtk_widget_get_focus_child (GTK_WIDGET (self));
  GtkWidget *cell = row != NULL ? gtk_widget_get_focus_child (row) : NULL;

  return JIHUA_IS_HEAT_CELL (cell) ? cell : NULL;
}

/* In the first row, and in the others up to the chosen month. */
static gboolean
focus_cell (JihuaHeatStrip *self,
            GtkWidget      *row,
            guint           month)
{
  GtkWidget *cell = GTK_WIDGET (get_cell (row, CLAMP (month, 1, row == self->head ? JIHUA_N_MONTHS : get_month (self))));

  self->last_focus = cell;

  return gtk_widget_grab_focus (cell);
}

static GtkWidget *
find_row (GtkWidget        *row,
          GtkDirectionType  direction)
{
  do
    row = direction == GTK_DIR_DOWN ? gtk_widget_get_next_sibling (row) : gtk_widget_get_prev_sibling (row);
  while (row != NULL && !gtk_widget_get_visible (row));

  return row;
}

static gboolean
move_focus (JihuaHeatStrip   *self,
            GtkWidget        *cell,
            GtkDirectionType  direction)
{
  gboolean reverse = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  guint month = jihua_heat_cell_get_month (JIHUA_HEAT_CELL (cell));
  GtkWidget *row = gtk_widget_get_parent (cell);

  switch (direction) {
    case GTK_DIR_LEFT:
    case GTK_DIR_RIGHT:
      return focus_cell (self, row, (direction == GTK_DIR_RIGHT) != reverse ? month + 1 : month - 1);
    case GTK_DIR_UP:
    case GTK_DIR_DOWN:
      row = find_row (row, direction);
      return row != NULL && focus_cell (self, row, month);
    case GTK_DIR_TAB_FORWARD:
    case GTK_DIR_TAB_BACKWARD:
    default:
      return FALSE;
  }
}

static gboolean
can_come_back (JihuaHeatStrip *self)
{
  return self->last_focus != NULL
         && gtk_widget_get_focusable (self->last_focus)
         && gtk_widget_get_visible (gtk_widget_get_parent (self->last_focus));
}

static gboolean
jihua_heat_strip_focus (GtkWidget        *widget,
                        GtkDirectionType  direction)
{
  JihuaHeatStrip *self = JIHUA_HEAT_STRIP (widget);
  GtkWidget *cell = get_focused_cell (self);

  if (self->standings == NULL)
    return FALSE;
  if (cell != NULL)
    return move_focus (self, cell, direction);
  if (can_come_back (self))
    return gtk_widget_grab_focus (self->last_focus);

  return focus_cell (self, self->head, get_month (self));
}

static gboolean
enter_pressed (GtkWidget *widget,
               GVariant  *arguments,
               gpointer   user_data)
{
  GtkWidget *cell = get_focused_cell (JIHUA_HEAT_STRIP (widget));

  if (cell == NULL)
    return GDK_EVENT_PROPAGATE;

  open_cell (JIHUA_HEAT_STRIP (widget), JIHUA_HEAT_CELL (cell));

  return GDK_EVENT_STOP;
}

static gboolean
end_pressed (GtkWidget *widget,
             GVariant  *arguments,
             gpointer   user_data)
{
  GtkWidget *cell = get_focused_cell (JIHUA_HEAT_STRIP (widget));

  if (cell == NULL)
    return GDK_EVENT_PROPAGATE;

  focus_cell (JIHUA_HEAT_STRIP (widget), gtk_widget_get_parent (cell),
              g_variant_get_boolean (arguments) ? JIHUA_N_MONTHS : 1);

  return GDK_EVENT_STOP;
}

/* --- Drawing -------------------------------------------------------------- */

static GtkWidget *
find_last_row (JihuaHeatStrip *self)
{
  for (int status = JIHUA_N_STATUSES - 1; status >= 0; status--) {
    if (gtk_widget_get_visible (self->rows[status]))
      return self->rows[status];
  }

  return NULL;
}

static void
draw_frame (JihuaHeatStrip *self,
            GtkSnapshot    *snapshot)
{
  GtkWidget *first = find_row (self->head, GTK_DIR_DOWN);
  GtkWidget *last = find_last_row (self);
  graphene_rect_t top, bottom, frame;
  GdkRGBA color;

  if (first == NULL
      || !gtk_widget_compute_bounds (GTK_WIDGET (get_cell (first, get_month (self))), GTK_WIDGET (self), &top)
      || !gtk_widget_compute_bounds (GTK_WIDGET (get_cell (last, get_month (self))), GTK_WIDGET (self), &bottom))
    return;

  graphene_rect_union (&top, &bottom, &frame);
  graphene_rect_inset (&frame, -ROW_SPACING, -ROW_SPACING);
  gtk_widget_get_color (GTK_WIDGET (self), &color);
  jihua_ink_frame (snapshot, &frame, FRAME_RADIUS, FRAME_WIDTH, &color);
}

static void
jihua_heat_strip_snapshot (GtkWidget   *widget,
                           GtkSnapshot *snapshot)
{
  GTK_WIDGET_CLASS (jihua_heat_strip_parent_class)->snapshot (widget, snapshot);

  if (JIHUA_HEAT_STRIP (widget)->standings != NULL)
    draw_frame (JIHUA_HEAT_STRIP (widget), snapshot);
}

/* --- Object --------------------------------------------------------------- */

static void
jihua_heat_strip_get_property (GObject    *object,
                               guint       prop_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  switch (prop_id) {
    case PROP_STANDINGS:
      g_value_set_object (value, jihua_heat_strip_get_standings (JIHUA_HEAT_STRIP (object)));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
  }
}

static void
jihua_heat_strip_set_property (GObject      *object,
                               guint         prop_id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  switch (prop_id) {
    case PROP_STANDINGS:
      jihua_heat_strip_set_standings (JIHUA_HEAT_STRIP (object), g_value_get_object (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
  }
}

static void
jihua_heat_strip_dispose (GObject *object)
{
  JihuaHeatStrip *self = JIHUA_HEAT_STRIP (object);

  jihua_heat_strip_set_standings (self, NULL);
  self->last_focus = NULL;
  g_clear_pointer (&self->head, gtk_widget_unparent);
  for (int status = 0; status < JIHUA_N_STATUSES; status++)
    g_clear_pointer (&self->rows[status], gtk_widget_unparent);

  G_OBJECT_CLASS (jihua_heat_strip_parent_class)->dispose (object);
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
jihua_heat_strip_class_init (JihuaHeatStripClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = jihua_heat_strip_get_property;
  object_class->set_property = jihua_heat_strip_set_property;
  object_class->dispose = jihua_heat_strip_dispose;
  widget_class->focus = jihua_heat_strip_focus;
  widget_class->snapshot = jihua_heat_strip_snapshot;

  /**
   * JihuaHeatStrip:standings: (nullable)
   *
   * The standings whose year is shown and whose month is chosen.
   */
  properties[PROP_STANDINGS] =
    g_param_spec_object ("standings", NULL, NULL, JIHUA_TYPE_STANDINGS,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  add_bindings (widget_class);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "heatstrip");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GRID);
}

static void
jihua_heat_strip_init (JihuaHeatStrip *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));
  GtkGesture *click = gtk_gesture_click_new ();

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (layout), ROW_SPACING);
  add_rows (self);

  g_signal_connect_object (click, "released", G_CALLBACK (strip_released), self, 0);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));

  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, _("Targets by status, month by month"),
                                  -1);
  gtk_accessible_update_relation (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_RELATION_ROW_COUNT, JIHUA_N_STATUSES + 1,
                                  GTK_ACCESSIBLE_RELATION_COL_COUNT, JIHUA_N_MONTHS + 1,
                                  -1);
}

/**
 * jihua_heat_strip_get_standings:
 * @self: a strip
 *
 * Returns: (transfer none) (nullable): the standings whose year it shows
 */
JihuaStandings *
jihua_heat_strip_get_standings (JihuaHeatStrip *self)
{
  g_return_val_if_fail (JIHUA_IS_HEAT_STRIP (self), NULL);

  return self->standings;
}

/**
 * jihua_heat_strip_set_standings:
 * @self: a strip
 * @standings: (nullable): the standings whose year to show
 */
void
jihua_heat_strip_set_standings (JihuaHeatStrip *self,
                                JihuaStandings *standings)
{
  g_return_if_fail (JIHUA_IS_HEAT_STRIP (self));

  if (self->standings == standings)
    return;

  if (self->standings != NULL)
    g_signal_handlers_disconnect_by_func (self->standings, show_year, self);

  g_set_object (&self->standings, standings);
  if (standings != NULL) {
    g_signal_connect_object (standings, "changed", G_CALLBACK (show_year), self, G_CONNECT_SWAPPED);
    show_year (self);
  }

  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_STANDINGS]);
}

/**
 * jihua_heat_strip_get_head:
 * @self: a strip
 * @month: a month, 1 to 12
 *
 * Returns: (transfer none): the cell at the head of its column
 */
JihuaHeatCell *
jihua_heat_strip_get_head (JihuaHeatStrip *self,
                           guint           month)
{
  g_return_val_if_fail (JIHUA_IS_HEAT_STRIP (self), NULL);

  return get_cell (self->head, month);
}

/**
 * jihua_heat_strip_get_cell:
 * @self: a strip
 * @status: a status
 * @month: a month, 1 to 12
 *
 * Returns: (transfer none): the cell that counts the targets with that status
 *   as of that month, shown or not
 */
JihuaHeatCell *
jihua_heat_strip_get_cell (JihuaHeatStrip *self,
                           JihuaStatus     status,
                           guint           month)
{
  g_return_val_if_fail (JIHUA_IS_HEAT_STRIP (self), NULL);

  return get_cell (self->rows[status], month);
}
