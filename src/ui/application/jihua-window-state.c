/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-window-state.h"

/* More ledgers than anybody goes back and forth between. */
#define MOST_LEDGERS 20
#define KEY "ledgers"
#define ENTRY_FORMAT "(&s&s&s^as)"

static char *
dup_uri (JihuaDocument *document)
{
  GFile *file = jihua_document_get_file (document);

  return file != NULL ? g_file_get_uri (file) : NULL;
}

/**
 * jihua_window_state_free:
 * @self: (transfer full): the state of a window
 *
 * Frees it.
 */
void
jihua_window_state_free (JihuaWindowState *self)
{
  g_free (self->place);
  g_strfreev (self->expanded);
  g_free (self);
}

/**
 * jihua_window_state_load:
 * @settings: the settings of the application
 * @document: a document
 *
 * Returns: (transfer full) (nullable): how the window of its ledger was left
 */
JihuaWindowState *
jihua_window_state_load (GSettings     *settings,
                       JihuaDocument *document)
{
  g_autoptr (GVariant) entries = g_settings_get_value (settings, KEY);
  g_autofree char *uri = dup_uri (document);

  for (gsize i = 0; uri != NULL && i < g_variant_n_children (entries); i++) {
    const char *candidate, *place, *as_of;
    g_auto (GStrv) expanded = NULL;
    JihuaWindowState *self;

    g_variant_get_child (entries, i, ENTRY_FORMAT, &candidate, &place, &as_of, &expanded);
    if (!g_str_equal (candidate, uri))
      continue;

    self = g_new0 (JihuaWindowState, 1);
    self->place = g_strdup (place);
    self->expanded = g_steal_pointer (&expanded);
    if (!jihua_period_parse (as_of, &self->as_of, NULL))
      self->as_of = (JihuaPeriod) { 0 };
    return self;
  }

  return NULL;
}

/* The month that suits the figures goes along with them. */
static char *
dup_chosen_month (JihuaDocument *document)
{
  JihuaPeriod as_of = jihua_document_get_as_of (document);

  if (jihua_period_equal (as_of, jihua_document_suggest_as_of (document)))
    return g_strdup ("");

  return jihua_period_to_string (as_of);
}

static void
add_others (GVariantBuilder *builder,
            GVariant        *entries,
            const char      *uri)
{
  gsize n_left = MOST_LEDGERS - 1;

  for (gsize i = 0; i < g_variant_n_children (entries) && n_left > 0; i++) {
    g_autoptr (GVariant) entry = g_variant_get_child_value (entries, i);
    const char *candidate;

    g_variant_get_child (entry, 0, "&s", &candidate);
    if (g_str_equal (candidate, uri))
      continue;

    g_variant_builder_add_value (builder, entry);
    n_left--;
  }
}

/**
 * jihua_window_state_store:
 * @settings: the settings of the application
 * @document: a document
 * @place: where its window is
 * @expanded: the identifiers of the nodes that are expanded in the sidebar
 *
 * Remembers how a window is left. Ledgers that were not opened for long are
 * forgotten.
 */
void
jihua_window_state_store (GSettings     *settings,
                        JihuaDocument *document,
                        const char    *place,
                        GStrv          expanded)
{
  g_autoptr (GVariant) entries = g_settings_get_value (settings, KEY);
  g_autofree char *uri = dup_uri (document);
  g_autofree char *as_of = dup_chosen_month (document);
  GVariantBuilder builder;

  if (uri == NULL)
    return;

  g_variant_builder_init (&builder, G_VARIANT_TYPE ("a(sssas)"));
  g_variant_builder_add (&builder, "(sss^as)", uri, place, as_of, expanded);
  add_others (&builder, entries, uri);
  g_settings_set_value (settings, KEY, g_variant_builder_end (&builder));
}
