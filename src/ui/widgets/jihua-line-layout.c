/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-line-layout.h"

struct _JihuaLineLayout {
  GtkLayoutManager parent_instance;

  int spacing;
  int line_spacing;
  gboolean stacked;
  gboolean rigid;
};

G_DEFINE_FINAL_TYPE (JihuaLineLayout, jihua_line_layout, GTK_TYPE_LAYOUT_MANAGER)

enum {
  PROP_SPACING = 1,
  PROP_LINE_SPACING,
  PROP_STACKED,
  PROP_RIGID,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

/* Returns: (element-type GtkRequestedSize): the widths that the children ask for */
static GArray *
request_widths (GtkWidget *widget)
{
  GArray *sizes = g_array_new (FALSE, FALSE, sizeof (GtkRequestedSize));

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child)) {
    GtkRequestedSize size = { .data = child };

    if (!gtk_widget_should_layout (child))
      continue;

    gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &size.minimum_size, &size.natural_size, NULL, NULL);
    g_array_append_val (sizes, size);
  }

  return sizes;
}

static GtkRequestedSize *
get_size (GArray *sizes,
          guint   i)
{
  return &g_array_index (sizes, GtkRequestedSize, i);
}

static int
get_gaps (GArray *sizes,
          int     spacing)
{
  return sizes->len > 1 ? ((int) sizes->len - 1) * spacing : 0;
}

static gboolean
expands (GArray *sizes,
         guint   i)
{
  return gtk_widget_compute_expand (get_size (sizes, i)->data, GTK_ORIENTATION_HORIZONTAL);
}

static void
share_out (GArray *sizes,
           int     extra)
{
  int n = 0;

  for (guint i = 0; i < sizes->len; i++)
    n += expands (sizes, i);

  for (guint i = 0; i < sizes->len && n > 0; i++) {
    if (!expands (sizes, i))
      continue;

    get_size (sizes, i)->minimum_size += extra / n;
    extra -= extra / n;
    n--;
  }
}

static int
sum_up_minima (JihuaLineLayout *self,
               GArray          *sizes)
{
  int sum = get_gaps (sizes, self->spacing);

  for (guint i = 0; i < sizes->len; i++)
    sum += get_size (sizes, i)->minimum_size;

  return sum;
}

/* Side by side only if there is room for it: with large text in a narrow
 * window there is not. Who is rigid asks for that room. */
static gboolean
is_stacked (JihuaLineLayout *self,
            GArray          *sizes,
            int              width)
{
  return self->stacked || (width >= 0 && sum_up_minima (self, sizes) > width);
}

/* First all have the least they need, then those that do not expand what they
 * like, and the rest goes to the others. */
static void
fit_side_by_side (JihuaLineLayout *self,
                  GArray          *sizes,
                  int              width)
{
  int extra = width - get_gaps (sizes, self->spacing);

  for (guint i = 0; i < sizes->len; i++) {
    GtkRequestedSize *size = get_size (sizes, i);

    extra -= size->minimum_size;
    if (expands (sizes, i))
      size->natural_size = size->minimum_size;
  }

  extra = gtk_distribute_natural_allocation (MAX (extra, 0), sizes->len, (GtkRequestedSize *) (gpointer) sizes->data);
  share_out (sizes, extra);
}

/* Afterwards the minimum of each size is what the child gets. */
static void
fit (JihuaLineLayout *self,
     GArray          *sizes,
     int              width,
     gboolean         stacked)
{
  if (!stacked) {
    fit_side_by_side (self, sizes, width);
    return;
  }

  for (guint i = 0; i < sizes->len; i++)
    get_size (sizes, i)->minimum_size = MAX (get_size (sizes, i)->minimum_size, width);
}

static int
get_height (GArray *sizes,
            guint   i,
            int     width)
{
  int height;

  gtk_widget_measure (get_size (sizes, i)->data, GTK_ORIENTATION_VERTICAL, width, &height, NULL, NULL, NULL);

  return height;
}

static void
measure_width (JihuaLineLayout *self,
               GArray          *sizes,
               int             *minimum,
               int             *natural)
{
  *minimum = self->rigid && !self->stacked ? sum_up_minima (self, sizes) : 0;
  *natural = self->stacked ? 0 : get_gaps (sizes, self->spacing);

  for (guint i = 0; i < sizes->len; i++) {
    GtkRequestedSize *size = get_size (sizes, i);

    *minimum = MAX (*minimum, size->minimum_size);
    *natural = self->stacked ? MAX (*natural, size->natural_size) : *natural + size->natural_size;
  }
}

static int
measure_height (JihuaLineLayout *self,
                GArray          *sizes,
                int              width)
{
  gboolean stacked = is_stacked (self, sizes, width);
  int total = 0, highest = 0;

  if (width >= 0)
    fit (self, sizes, width, stacked);

  for (guint i = 0; i < sizes->len; i++) {
    int height = get_height (sizes, i, width < 0 ? -1 : get_size (sizes, i)->minimum_size);

    total += height;
    highest = MAX (highest, height);
  }

  return stacked ? total + get_gaps (sizes, self->line_spacing) : highest;
}

static GtkSizeRequestMode
jihua_line_layout_get_request_mode (GtkLayoutManager *manager,
                                    GtkWidget        *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
jihua_line_layout_measure (GtkLayoutManager *manager,
                           GtkWidget        *widget,
                           GtkOrientation    orientation,
                           int               for_size,
                           int              *minimum,
                           int              *natural,
                           int              *minimum_baseline,
                           int              *natural_baseline)
{
  JihuaLineLayout *self = JIHUA_LINE_LAYOUT (manager);
  g_autoptr (GArray) sizes = request_widths (widget);

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    measure_width (self, sizes, minimum, natural);
  else
    *minimum = *natural = measure_height (self, sizes, for_size);
}

static void
allocate_stacked (JihuaLineLayout *self,
                  GArray          *sizes)
{
  int y = 0;

  for (guint i = 0; i < sizes->len; i++) {
    int width = get_size (sizes, i)->minimum_size;
    int height = get_height (sizes, i, width);

    gtk_widget_size_allocate (get_size (sizes, i)->data, &(GtkAllocation) { 0, y, width, height }, -1);
    y += height + self->line_spacing;
  }
}

/* Text of different sizes stands on one line if its widgets ask for that. */
static int
find_baseline (GArray *sizes)
{
  int lowest = -1;

  for (guint i = 0; i < sizes->len; i++) {
    GtkRequestedSize *size = get_size (sizes, i);
    int baseline;

    gtk_widget_measure (size->data, GTK_ORIENTATION_VERTICAL, size->minimum_size, NULL, NULL, NULL, &baseline);
    lowest = MAX (lowest, baseline);
  }

  return lowest;
}

static void
allocate_side_by_side (JihuaLineLayout *self,
                       GArray          *sizes,
                       int              total,
                       int              height,
                       gboolean         reverse)
{
  int baseline = find_baseline (sizes);
  int x = 0;

  for (guint i = 0; i < sizes->len; i++) {
    int width = get_size (sizes, i)->minimum_size;

    gtk_widget_size_allocate (get_size (sizes, i)->data,
                              &(GtkAllocation) { reverse ? total - x - width : x, 0, width, height }, baseline);
    x += width + self->spacing;
  }
}

static void
jihua_line_layout_allocate (GtkLayoutManager *manager,
                            GtkWidget        *widget,
                            int               width,
                            int               height,
                            int               baseline)
{
  JihuaLineLayout *self = JIHUA_LINE_LAYOUT (manager);
  g_autoptr (GArray) sizes = request_widths (widget);
  gboolean stacked = is_stacked (self, sizes, width);

  fit (self, sizes, width, stacked);

  if (stacked)
    allocate_stacked (self, sizes);
  else
    allocate_side_by_side (self, sizes, width, height,
                           gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL);
}

static void
jihua_line_layout_get_property (GObject    *object,
                                guint       property_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  JihuaLineLayout *self = JIHUA_LINE_LAYOUT (object);

  switch (property_id) {
  case PROP_SPACING:
    g_value_set_int (value, self->spacing);
    break;
  case PROP_LINE_SPACING:
    g_value_set_int (value, self->line_spacing);
    break;
  case PROP_STACKED:
    g_value_set_boolean (value, self->stacked);
    break;
  case PROP_RIGID:
    g_value_set_boolean (value, self->rigid);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
jihua_line_layout_set_property (GObject      *object,
                                guint         property_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  JihuaLineLayout *self = JIHUA_LINE_LAYOUT (object);

  switch (property_id) {
  case PROP_SPACING:
    self->spacing = g_value_get_int (value);
    break;
  case PROP_LINE_SPACING:
    self->line_spacing = g_value_get_int (value);
    break;
  case PROP_STACKED:
    jihua_line_layout_set_stacked (self, g_value_get_boolean (value));
    break;
  case PROP_RIGID:
    if (self->rigid != g_value_get_boolean (value)) {
      self->rigid = g_value_get_boolean (value);
      gtk_layout_manager_layout_changed (GTK_LAYOUT_MANAGER (self));
    }
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
install_properties (GObjectClass *object_class)
{
  GParamFlags once = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  /**
   * JihuaLineLayout:spacing:
   *
   * The room between children that stand side by side.
   */
  properties[PROP_SPACING] = g_param_spec_int ("spacing", NULL, NULL, 0, G_MAXINT16, 0, once);

  /**
   * JihuaLineLayout:line-spacing:
   *
   * The room between children that stand one below the other.
   */
  properties[PROP_LINE_SPACING] = g_param_spec_int ("line-spacing", NULL, NULL, 0, G_MAXINT16, 0, once);

  /**
   * JihuaLineLayout:stacked:
   *
   * Whether the children stand one below the other.
   */
  properties[PROP_STACKED] =
    g_param_spec_boolean ("stacked", NULL, NULL, FALSE,
                          G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  /**
   * JihuaLineLayout:rigid:
   *
   * Whether the children never fold into lines for lack of room, unless they are
   * stacked anyway.
   */
  properties[PROP_RIGID] =
    g_param_spec_boolean ("rigid", NULL, NULL, FALSE, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
jihua_line_layout_class_init (JihuaLineLayoutClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkLayoutManagerClass *layout_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  object_class->get_property = jihua_line_layout_get_property;
  object_class->set_property = jihua_line_layout_set_property;
  install_properties (object_class);

  layout_class->get_request_mode = jihua_line_layout_get_request_mode;
  layout_class->measure = jihua_line_layout_measure;
  layout_class->allocate = jihua_line_layout_allocate;
}

static void
jihua_line_layout_init (JihuaLineLayout *self)
{
}

/**
 * jihua_line_layout_get_stacked:
 * @self: a layout
 *
 * Returns: whether the children stand one below the other
 */
gboolean
jihua_line_layout_get_stacked (JihuaLineLayout *self)
{
  g_return_val_if_fail (JIHUA_IS_LINE_LAYOUT (self), FALSE);

  return self->stacked;
}

/**
 * jihua_line_layout_set_stacked:
 * @self: a layout
 * @stacked: whether the children stand one below the other
 */
void
jihua_line_layout_set_stacked (JihuaLineLayout *self,
                               gboolean         stacked)
{
  g_return_if_fail (JIHUA_IS_LINE_LAYOUT (self));

  if (self->stacked == stacked)
    return;

  self->stacked = stacked;
  gtk_layout_manager_layout_changed (GTK_LAYOUT_MANAGER (self));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_STACKED]);
}
