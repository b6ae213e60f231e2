/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-preferences.h"

#include <glib/gi18n-lib.h>

#include "jihua-author.h"
#include "jihua-cramped.h"
#include "jihua-dialog-width.h"
#include "jihua-help.h"
#include "jihua-view-state.h"

struct _JihuaPreferences {
  AdwBin       parent_instance;

  GSettings   *settings;

  AdwComboRow *language;
  AdwComboRow *appearance;
  AdwEntryRow *author;
  AdwPreferencesGroup *authorship;
};

G_DEFINE_FINAL_TYPE (JihuaPreferences, jihua_preferences, ADW_TYPE_BIN)

enum {
  PROP_0,
  PROP_SETTINGS,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

/* The values of each setting, in the order of its row. */
static const char * const languages[] = { "system", "zh_CN", "en", NULL };
static const char * const appearances[] = { "system", "light", "dark", NULL };

static gboolean
get_position (GValue   *value,
              GVariant *variant,
              gpointer  choices)
{
  const char * const *names = choices;

  for (guint i = 0; names[i] != NULL; i++) {
    if (g_str_equal (names[i], g_variant_get_string (variant, NULL))) {
      g_value_set_uint (value, i);
      return TRUE;
    }
  }

  return FALSE;
}

static GVariant *
get_name (const GValue       *value,
          const GVariantType *type,
          gpointer            choices)
{
  const char * const *names = choices;

  return g_variant_new_string (names[g_value_get_uint (value)]);
}

static void
bind_row (JihuaPreferences   *self,
          const char         *key,
          AdwComboRow        *row,
          const char * const *choices)
{
  g_settings_bind_with_mapping (self->settings, key, row, "selected", G_SETTINGS_BIND_DEFAULT,
                                get_position, get_name, (gpointer) choices, NULL);
  jihua_cramped_stack_row (GTK_WIDGET (row));
}

static void
describe_authorship (JihuaPreferences *self)
{
  g_autofree char *login = jihua_author_dup_login ();
  g_autofree char *escaped = g_markup_escape_text (login, -1);
  /* Translators: below it one can enter a name; %s is that of the person who is logged in */
  g_autofree char *text = g_strdup_printf (_("Stands beside your changes in the history. Without a name it is “%s”."), escaped);

  adw_preferences_group_set_description (self->authorship, text);
}

static void
jihua_preferences_constructed (GObject *object)
{
  JihuaPreferences *self = JIHUA_PREFERENCES (object);

  G_OBJECT_CLASS (jihua_preferences_parent_class)->constructed (object);

  bind_row (self, "language", self->language, languages);
  bind_row (self, "appearance", self->appearance, appearances);
  g_settings_bind (self->settings, "author", self->author, "text", G_SETTINGS_BIND_DEFAULT);
  describe_authorship (self);
}

static void
jihua_preferences_get_property (GObject    *object,
                                guint       prop_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  JihuaPreferences *self = JIHUA_PREFERENCES (object);

  switch (prop_id) {
  case PROP_SETTINGS:
    g_value_set_object (value, self->settings);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
  }
}

static void
jihua_preferences_set_property (GObject      *object,
                                guint         prop_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  JihuaPreferences *self = JIHUA_PREFERENCES (object);

  switch (prop_id) {
  case PROP_SETTINGS:
    self->settings = g_value_dup_object (value);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
  }
}

static void
jihua_preferences_dispose (GObject *object)
{
  JihuaPreferences *self = JIHUA_PREFERENCES (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), JIHUA_TYPE_PREFERENCES);
  g_clear_object (&self->settings);

  G_OBJECT_CLASS (jihua_preferences_parent_class)->dispose (object);
}

static void
jihua_preferences_class_init (JihuaPreferencesClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->constructed = jihua_preferences_constructed;
  object_class->get_property = jihua_preferences_get_property;
  object_class->set_property = jihua_preferences_set_property;
  object_class->dispose = jihua_preferences_dispose;

  properties[PROP_SETTINGS] =
    g_param_spec_object ("settings", NULL, NULL, G_TYPE_SETTINGS,
                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class, JIHUA_RESOURCE_BASE "/ui/jihua-preferences.ui");
  gtk_widget_class_bind_template_child (widget_class, JihuaPreferences, language);
  gtk_widget_class_bind_template_child (widget_class, JihuaPreferences, appearance);
  gtk_widget_class_bind_template_child (widget_class, JihuaPreferences, author);
  gtk_widget_class_bind_template_child (widget_class, JihuaPreferences, authorship);
}

static void
jihua_preferences_init (JihuaPreferences *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
fill_dialog (AdwDialog *dialog,
             GSettings *settings)
{
  adw_dialog_set_title (dialog, _("Preferences"));
  adw_dialog_set_child (dialog, g_object_new (JIHUA_TYPE_PREFERENCES, "settings", settings, NULL));
}

/**
 * jihua_preferences_dialog_new:
 * @settings: the settings to edit
 *
 * Returns: (transfer floating): the preferences dialog
 */
AdwDialog *
jihua_preferences_dialog_new (GSettings *settings)
{
  AdwDialog *dialog = adw_dialog_new ();

  jihua_dialog_width_set (dialog, 480);
  jihua_help_set_page (GTK_WIDGET (dialog), "language");
  fill_dialog (dialog, settings);

  return dialog;
}

/**
 * jihua_preferences_rebuild:
 * @dialog: a preferences dialog
 *
 * Makes what is in the dialog anew, in the language that is now set.
 */
void
jihua_preferences_rebuild (AdwDialog *dialog)
{
  JihuaPreferences *old = JIHUA_PREFERENCES (adw_dialog_get_child (dialog));
  g_autoptr (JihuaViewState) state = jihua_view_state_new (GTK_WIDGET (old));
  g_autoptr (GSettings) settings = g_object_ref (old->settings);

  fill_dialog (dialog, settings);
  jihua_view_state_restore_focus (state, adw_dialog_get_child (dialog));
}
