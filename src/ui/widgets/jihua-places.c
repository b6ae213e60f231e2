/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-places.h"

#include <string.h>

struct _JihuaPlaces {
  GObject    parent_instance;

  GPtrArray *visited;
  guint      index;
};

G_DEFINE_FINAL_TYPE (JihuaPlaces, jihua_places, G_TYPE_OBJECT)

enum {
  PROP_0,
  PROP_CURRENT,
  PROP_CAN_GO_BACK,
  PROP_CAN_GO_FORWARD,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void
jihua_places_get_property (GObject    *object,
                           guint       prop_id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  JihuaPlaces *self = JIHUA_PLACES (object);

  switch (prop_id) {
  case PROP_CURRENT:
    g_value_set_string (value, jihua_places_get_current (self));
    break;
  case PROP_CAN_GO_BACK:
    g_value_set_boolean (value, jihua_places_get_can_go_back (self));
    break;
  case PROP_CAN_GO_FORWARD:
    g_value_set_boolean (value, jihua_places_get_can_go_forward (self));
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
  }
}

static void
jihua_places_finalize (GObject *object)
{
  JihuaPlaces *self = JIHUA_PLACES (object);

  g_ptr_array_unref (self->visited);

  G_OBJECT_CLASS (jihua_places_parent_class)->finalize (object);
}

static void
jihua_places_class_init (JihuaPlacesClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = jihua_places_get_property;
  object_class->finalize = jihua_places_finalize;

  properties[PROP_CURRENT] =
    g_param_spec_string ("current", NULL, NULL, NULL,
                         G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  properties[PROP_CAN_GO_BACK] =
    g_param_spec_boolean ("can-go-back", NULL, NULL, FALSE,
                          G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  properties[PROP_CAN_GO_FORWARD] =
    g_param_spec_boolean ("can-go-forward", NULL, NULL, FALSE,
                          G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
jihua_places_init (JihuaPlaces *self)
{
  self->visited = g_ptr_array_new_with_free_func (g_free);
}

static void
move_to (JihuaPlaces *self,
         guint        index)
{
  self->index = index;

  for (guint i = PROP_CURRENT; i < N_PROPS; i++)
    g_object_notify_by_pspec (G_OBJECT (self), properties[i]);
}

/**
 * jihua_places_new:
 * @first: the place to begin with
 *
 * Returns: (transfer full): places with a single one visited
 */
JihuaPlaces *
jihua_places_new (const char *first)
{
  JihuaPlaces *self = g_object_new (JIHUA_TYPE_PLACES, NULL);

  g_ptr_array_add (self->visited, g_strdup (first));

  return self;
}

/**
 * jihua_places_restart:
 * @self: the places
 * @place: the place to begin with
 *
 * Forgets every place visited so far. #JihuaPlaces:current is notified only if
 * that is another place.
 */
void
jihua_places_restart (JihuaPlaces *self,
                      const char  *place)
{
  char *first = g_strdup (place);
  gboolean stays = g_str_equal (place, jihua_places_get_current (self));

  g_ptr_array_set_size (self->visited, 0);
  g_ptr_array_add (self->visited, first);
  self->index = 0;
  for (guint i = stays ? PROP_CURRENT + 1 : PROP_CURRENT; i < N_PROPS; i++)
    g_object_notify_by_pspec (G_OBJECT (self), properties[i]);
}

/**
 * jihua_places_get_current:
 * @self: the places
 *
 * Returns: where the window is
 */
const char *
jihua_places_get_current (JihuaPlaces *self)
{
  return g_ptr_array_index (self->visited, self->index);
}

/**
 * jihua_places_get_can_go_back:
 * @self: the places
 *
 * Returns: whether there is a place before the current one
 */
gboolean
jihua_places_get_can_go_back (JihuaPlaces *self)
{
  return self->index > 0;
}

/**
 * jihua_places_get_can_go_forward:
 * @self: the places
 *
 * Returns: whether the window went back from a place
 */
gboolean
jihua_places_get_can_go_forward (JihuaPlaces *self)
{
  return self->index + 1 < self->visited->len;
}

/**
 * jihua_places_visit:
 * @self: the places
 * @place: where to go
 *
 * Goes to a place, from which one can go back to the current one. Places the
 * window had gone back from are forgotten.
 */
void
jihua_places_visit (JihuaPlaces *self,
                    const char  *place)
{
  guint next = self->index + 1;

  if (g_str_equal (place, jihua_places_get_current (self)))
    return;

  if (next < self->visited->len)
    g_ptr_array_remove_range (self->visited, next, self->visited->len - next);
  g_ptr_array_add (self->visited, g_strdup (place));
  move_to (self, next);
}

/**
 * jihua_places_amend:
 * @self: the places
 * @place: what the current place is called now
 *
 * Takes note that the page at the current place shows something else. The
 * window has not gone anywhere, so nobody is notified.
 */
void
jihua_places_amend (JihuaPlaces *self,
                    const char  *place)
{
  char **current = (char **) &g_ptr_array_index (self->visited, self->index);

  g_set_str (current, place);
}

/**
 * jihua_places_go_back:
 * @self: the places
 *
 * Returns to the place before, if there is one.
 */
void
jihua_places_go_back (JihuaPlaces *self)
{
  if (jihua_places_get_can_go_back (self))
    move_to (self, self->index - 1);
}

/**
 * jihua_places_go_forward:
 * @self: the places
 *
 * Goes where the window went back from, if it did.
 */
void
jihua_places_go_forward (JihuaPlaces *self)
{
  if (jihua_places_get_can_go_forward (self))
    move_to (self, self->index + 1);
}

/**
 * jihua_place_is_page:
 * @place: (nullable): a place
 * @page: the name of a page
 *
 * Returns: whether @place is that page, with a query or without
 */
gboolean
jihua_place_is_page (const char *place,
                     const char *page)
{
  gsize length = strlen (page);

  return place != NULL && g_str_has_prefix (place, page) && (place[length] == '\0' || place[length] == '?');
}

/**
 * jihua_place_get_query:
 * @place: a place
 *
 * Returns: (transfer none): its query; empty if it has none
 */
const char *
jihua_place_get_query (const char *place)
{
  const char *mark = strchr (place, '?');

  return mark != NULL ? mark + 1 : "";
}
