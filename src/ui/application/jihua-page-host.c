/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-page-host.h"

#include "jihua-page-factory.h"
#include "jihua-report-page.h"
#include "jihua-view-state.h"

struct _JihuaPageHost {
  AdwBin         parent_instance;

  JihuaDocument *document;
  JihuaPlaces   *places;
  char          *shown;
  GHashTable    *left;    /* place → JihuaViewState */
  char          *title;
  char          *subtitle;
};

G_DEFINE_FINAL_TYPE (JihuaPageHost, jihua_page_host, ADW_TYPE_BIN)

enum {
  PROP_0,
  PROP_PLACE,
  PROP_TITLE,
  PROP_SUBTITLE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static gboolean
has_focus (JihuaPageHost *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  return focus != NULL && gtk_widget_is_ancestor (focus, GTK_WIDGET (self));
}

static void
leave_page (JihuaPageHost *self)
{
  if (self->shown != NULL)
    g_hash_table_insert (self->left, g_strdup (self->shown), jihua_view_state_new (GTK_WIDGET (self)));
}

/* A page may know better than to begin with its first button. */
static void
focus_start (JihuaPageHost *self)
{
  GtkWidget *page = jihua_page_host_get_page (self);

  if (!JIHUA_IS_REPORT_PAGE (page) || !gtk_widget_grab_focus (page))
    gtk_widget_child_focus (GTK_WIDGET (self), GTK_DIR_TAB_FORWARD);
}

static void
return_to_page (JihuaPageHost *self,
                gboolean       focus)
{
  JihuaViewState *state = g_hash_table_lookup (self->left, self->shown);
  gboolean focused = FALSE;

  if (state != NULL) {
    jihua_view_state_restore_scroll (state, GTK_WIDGET (self));
    focused = focus && jihua_view_state_restore_focus (state, GTK_WIDGET (self));
  }
  if (focus && !focused)
    focus_start (self);
}

static void
describe_place (JihuaPageHost *self)
{
  const char *place = jihua_places_get_current (self->places);
  g_autofree char *title = NULL;
  g_autofree char *subtitle = NULL;

  /* A ledger that was loaded again may hold another plan. */
  if (!jihua_page_factory_knows_place (self->document, place))
    return;

  title = jihua_page_factory_dup_title (self->document, place);
  subtitle = jihua_page_factory_dup_subtitle (self->document, place);
  if (g_set_str (&self->title, title))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TITLE]);
  if (g_set_str (&self->subtitle, subtitle))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SUBTITLE]);
}

static void
name_place (JihuaPageHost *self,
            const char    *place)
{
  if (g_set_str (&self->shown, place))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PLACE]);
  describe_place (self);
}

/* What the sheet is made to show belongs to the place, so that one comes back
 * to it. */
static void
query_changed (JihuaPageHost *self,
               GParamSpec    *pspec,
               GtkWidget     *page)
{
  g_autofree char *query = NULL;
  g_autofree char *place = NULL;

  g_object_get (page, "query", &query, NULL);
  place = g_strconcat (JIHUA_PLACE_REPORT, *query != '\0' ? "?" : "", query, NULL);
  jihua_places_amend (self->places, place);
  name_place (self, place);
}

static GtkWidget *
make_page (JihuaPageHost *self,
           const char    *place)
{
  GtkWidget *page = jihua_page_factory_make_page (self->document, place);

  if (JIHUA_IS_REPORT_PAGE (page))
    g_signal_connect_object (page, "notify::query", G_CALLBACK (query_changed), self, G_CONNECT_SWAPPED);

  return page;
}

/* The focus follows from page to page, but is not taken from the sidebar. */
static void
show_place (JihuaPageHost *self)
{
  const char *place = jihua_places_get_current (self->places);
  gboolean focus = has_focus (self);

  leave_page (self);
  name_place (self, place);
  adw_bin_set_child (ADW_BIN (self), make_page (self, place));
  return_to_page (self, focus);
}

static void
jihua_page_host_dispose (GObject *object)
{
  JihuaPageHost *self = JIHUA_PAGE_HOST (object);

  g_clear_object (&self->document);
  g_clear_object (&self->places);

  G_OBJECT_CLASS (jihua_page_host_parent_class)->dispose (object);
}

static void
jihua_page_host_finalize (GObject *object)
{
  JihuaPageHost *self = JIHUA_PAGE_HOST (object);

  g_hash_table_unref (self->left);
  g_free (self->shown);
  g_free (self->title);
  g_free (self->subtitle);

  G_OBJECT_CLASS (jihua_page_host_parent_class)->finalize (object);
}

static void
jihua_page_host_get_property (GObject    *object,
                              guint       prop_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  JihuaPageHost *self = JIHUA_PAGE_HOST (object);

  switch (prop_id) {
  case PROP_PLACE:
    g_value_set_string (value, self->shown);
    break;
  case PROP_TITLE:
    g_value_set_string (value, self->title);
    break;
  case PROP_SUBTITLE:
    g_value_set_string (value, self->subtitle);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
  }
}

static void
jihua_page_host_class_init (JihuaPageHostClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->dispose = jihua_page_host_dispose;
  object_class->finalize = jihua_page_host_finalize;
  object_class->get_property = jihua_page_host_get_property;

  /**
   * JihuaPageHost:place:
   *
   * The place whose page is shown.
   */
  properties[PROP_PLACE] = g_param_spec_string ("place", NULL, NULL, NULL, flags);

  /**
   * JihuaPageHost:title:
   *
   * The title of the page.
   */
  properties[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, NULL, flags);

  /**
   * JihuaPageHost:subtitle:
   *
   * Where in the plan the page is.
   */
  properties[PROP_SUBTITLE] = g_param_spec_string ("subtitle", NULL, NULL, NULL, flags);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
jihua_page_host_init (JihuaPageHost *self)
{
  self->left = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) jihua_view_state_free);
  self->title = g_strdup ("");
  self->subtitle = g_strdup ("");
}

/**
 * jihua_page_host_start:
 * @self: a host without a page
 * @document: the document of the window
 * @places: where the window is
 *
 * Shows the page of the current place, and from now on that of every next one.
 */
void
jihua_page_host_start (JihuaPageHost *self,
                       JihuaDocument *document,
                       JihuaPlaces   *places)
{
  g_return_if_fail (JIHUA_IS_PAGE_HOST (self));
  g_return_if_fail (self->document == NULL);

  self->document = g_object_ref (document);
  self->places = g_object_ref (places);
  g_signal_connect_object (document, "notify::as-of", G_CALLBACK (describe_place), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (places, "notify::current", G_CALLBACK (show_place), self, G_CONNECT_SWAPPED);
  show_place (self);
}

/**
 * jihua_page_host_get_page:
 * @self: a host
 *
 * Returns: (transfer none): the page that it shows
 */
GtkWidget *
jihua_page_host_get_page (JihuaPageHost *self)
{
  g_return_val_if_fail (JIHUA_IS_PAGE_HOST (self), NULL);

  return adw_bin_get_child (ADW_BIN (self));
}

/**
 * jihua_page_host_focus_page:
 * @self: a host
 *
 * Moves the focus into the page, where it was left or where the page begins.
 */
void
jihua_page_host_focus_page (JihuaPageHost *self)
{
  g_return_if_fail (JIHUA_IS_PAGE_HOST (self));

  if (!has_focus (self))
    return_to_page (self, TRUE);
}

/**
 * jihua_page_host_forget:
 * @self: a host
 * @place: a page or the identifier of a node
 *
 * Forgets where the user was on a page, so that it begins at its top.
 */
void
jihua_page_host_forget (JihuaPageHost *self,
                        const char    *place)
{
  g_return_if_fail (JIHUA_IS_PAGE_HOST (self));

  g_hash_table_remove (self->left, place);
}

/**
 * jihua_page_host_adopt:
 * @self: a new host, not shown yet
 * @old: the host before
 *
 * Takes over how pages were left.
 */
void
jihua_page_host_adopt (JihuaPageHost *self,
                       JihuaPageHost *old)
{
  g_return_if_fail (JIHUA_IS_PAGE_HOST (self));
  g_return_if_fail (JIHUA_IS_PAGE_HOST (old));

  g_clear_pointer (&self->left, g_hash_table_unref);
  self->left = g_hash_table_ref (old->left);
}
