/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-appearance.h"

/* The styles of the dark and of the high-contrast appearance. libadwaita would
 * load style sheets of certain names by itself, which later versions no longer
 * want, in favor of media queries, which GTK 4.18 does not have. */

typedef struct {
  const char *resource;
  gboolean  (* is_wanted) (AdwStyleManager *manager);
} Sheet;

static const Sheet sheets[] = {
  { JIHUA_RESOURCE_BASE "/appearance-dark.css", adw_style_manager_get_dark },
  { JIHUA_RESOURCE_BASE "/appearance-hc.css", adw_style_manager_get_high_contrast },
};

static GtkStyleProvider *providers[G_N_ELEMENTS (sheets)];

static void
follow (AdwStyleManager *manager)
{
  GdkDisplay *display = gdk_display_get_default ();

  for (gsize i = 0; i < G_N_ELEMENTS (sheets); i++) {
    if (sheets[i].is_wanted (manager))
      gtk_style_context_add_provider_for_display (display, providers[i], GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
    else
      gtk_style_context_remove_provider_for_display (display, providers[i]);
  }
}

static GtkStyleProvider *
load (const char *resource)
{
  GtkCssProvider *provider = gtk_css_provider_new ();

  gtk_css_provider_load_from_resource (provider, resource);

  return GTK_STYLE_PROVIDER (provider);
}

/**
 * jihua_appearance_follow:
 * @manager: the style manager of the application
 *
 * Loads the styles of the appearance that is set, now and whenever it changes.
 */
void
jihua_appearance_follow (AdwStyleManager *manager)
{
  g_return_if_fail (ADW_IS_STYLE_MANAGER (manager));

  if (providers[0] != NULL)
    return;

  for (gsize i = 0; i < G_N_ELEMENTS (sheets); i++)
    providers[i] = load (sheets[i].resource);

  g_signal_connect (manager, "notify::dark", G_CALLBACK (follow), NULL);
  g_signal_connect (manager, "notify::high-contrast", G_CALLBACK (follow), NULL);
  follow (manager);
}
