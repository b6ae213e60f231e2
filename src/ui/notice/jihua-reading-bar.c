/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-reading-bar.h"

#include <glib/gi18n-lib.h>

#include "jihua-cramped.h"

#define KEY "official-text"

/* The width of a page with one text, and with two beside each other, in sp. */
#define ONE_TEXT  780
#define TWO_TEXTS 1240

struct _JihuaReadingBar {
  GtkBox parent_instance;

  GSettings *settings;
  gboolean translated;
  JihuaReading reading;

  AdwToggleGroup *toggles;
  GtkWidget *choice;
  GtkStringList *names;
};

G_DEFINE_FINAL_TYPE (JihuaReadingBar, jihua_reading_bar, GTK_TYPE_BOX)

G_DEFINE_ENUM_TYPE (JihuaReading, jihua_reading,
  G_DEFINE_ENUM_VALUE (JIHUA_READING_RESTORED, "restored"),
  G_DEFINE_ENUM_VALUE (JIHUA_READING_TRANSLATION, "translation"),
  G_DEFINE_ENUM_VALUE (JIHUA_READING_BOTH, "both"),
  G_DEFINE_ENUM_VALUE (JIHUA_READING_PRINTED, "printed"))

enum {
  PROP_READING = 1,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static char *
describe (JihuaReadingBar *self,
          JihuaReading     reading)
{
  if (reading == JIHUA_READING_TRANSLATION)
    return g_strdup (_("Unofficial translation"));
  if (reading == JIHUA_READING_BOTH)
    return g_strdup (_("Unofficial translation and official text"));

  return g_strdup (_("Official text"));
}

static void
set_reading (JihuaReadingBar *self,
             JihuaReading     reading)
{
  if (self->reading == reading)
    return;

  self->reading = reading;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_READING]);
}

/* The print is looked up now and then, not read day by day. */
static void
toggled (JihuaReadingBar *self)
{
  const char *name = adw_toggle_group_get_active_name (self->toggles);
  g_autoptr (GEnumClass) klass = g_type_class_ref (JIHUA_TYPE_READING);
  GEnumValue *value = name != NULL ? g_enum_get_value_by_nick (klass, name) : NULL;

  if (value == NULL)
    return;

  set_reading (self, (JihuaReading) value->value);
  if (self->translated && self->reading != JIHUA_READING_PRINTED)
    g_settings_set_string (self->settings, KEY, name);
}

static void
jihua_reading_bar_get_property (GObject    *object,
                                guint       property_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  JihuaReadingBar *self = JIHUA_READING_BAR (object);

  switch (property_id) {
  case PROP_READING:
    g_value_set_enum (value, (int) self->reading);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
  }
}

static void
jihua_reading_bar_dispose (GObject *object)
{
  JihuaReadingBar *self = JIHUA_READING_BAR (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), JIHUA_TYPE_READING_BAR);
  g_clear_object (&self->settings);

  G_OBJECT_CLASS (jihua_reading_bar_parent_class)->dispose (object);
}

static void
jihua_reading_bar_class_init (JihuaReadingBarClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = jihua_reading_bar_dispose;
  object_class->get_property = jihua_reading_bar_get_property;

  /**
   * JihuaReadingBar:reading:
   *
   * What the user wants to read.
   */
  properties[PROP_READING] =
    g_param_spec_enum ("reading", NULL, NULL, JIHUA_TYPE_READING, JIHUA_READING_RESTORED,
                       G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class, JIHUA_RESOURCE_BASE "/ui/jihua-reading-bar.ui");
  gtk_widget_class_bind_template_child (widget_class, JihuaReadingBar, toggles);
  gtk_widget_class_bind_template_child (widget_class, JihuaReadingBar, choice);
  gtk_widget_class_bind_template_child (widget_class, JihuaReadingBar, names);
  gtk_widget_class_bind_template_callback (widget_class, describe);
  gtk_widget_class_bind_template_callback (widget_class, toggled);
}

/* Where the names have no room beside each other they are in a list. */
static void
set_cramped (GtkWidget *widget,
             gboolean   cramped)
{
  JihuaReadingBar *self = JIHUA_READING_BAR (widget);

  gtk_widget_set_visible (GTK_WIDGET (self->toggles), !cramped);
  gtk_widget_set_visible (self->choice, cramped);
}

static void
jihua_reading_bar_init (JihuaReadingBar *self)
{
  self->settings = g_settings_new (JIHUA_APP_ID);
  gtk_widget_init_template (GTK_WIDGET (self));
  jihua_cramped_watch (GTK_WIDGET (self), set_cramped);
}

static void
add_toggle (JihuaReadingBar *self,
            const char      *name,
            const char      *label,
            const char      *tooltip)
{
  AdwToggle *toggle = adw_toggle_new ();
  g_autofree char *whole = g_strconcat (label, "\n", tooltip, NULL);

  adw_toggle_set_name (toggle, name);
  adw_toggle_set_label (toggle, label);
  adw_toggle_set_tooltip (toggle, whole);
  adw_toggle_group_add (self->toggles, toggle);
  gtk_string_list_append (self->names, label);
}

static void
add_translations (JihuaReadingBar *self)
{
  add_toggle (self, "translation",
              /* Translators: the language of the translation, which is yours */
              C_("reading", "English"), _("An unofficial translation, the words of the goals marked"));
  add_toggle (self, "restored", "中文",
              _("The official text: lines joined, damage repaired, the words of the goals marked"));
  add_toggle (self, "both",
              /* Translators: the translation and the official text */
              C_("reading", "Both"), _("The translation and the official text side by side"));
}

/**
 * jihua_reading_bar_set_up:
 * @self: a new bar
 * @translated: whether there is a translation
 * @printed: whether the printed text can be shown
 *
 * Offers what can be read, and takes up what was read last.
 */
void
jihua_reading_bar_set_up (JihuaReadingBar *self,
                          gboolean         translated,
                          gboolean         printed)
{
  g_autofree char *last = NULL;

  g_return_if_fail (JIHUA_IS_READING_BAR (self));

  self->translated = translated;
  last = translated ? g_settings_get_string (self->settings, KEY) : g_strdup ("restored");

  if (translated)
    add_translations (self);
  else
    add_toggle (self, "restored", _("Restored"), _("Lines joined, damage repaired, the words of the goals marked"));
  if (printed)
    add_toggle (self, "printed", _("As printed"), _("As the notice was printed, with the repaired places marked"));

  adw_toggle_group_set_active_name (self->toggles, last);
  g_object_bind_property (self->toggles, "active", self->choice, "selected",
                          G_BINDING_SYNC_CREATE | G_BINDING_BIDIRECTIONAL);
  gtk_widget_set_visible (GTK_WIDGET (self), translated || printed);
}

/**
 * jihua_reading_bar_get_reading:
 * @self: a bar
 *
 * Returns: what the user wants to read
 */
JihuaReading
jihua_reading_bar_get_reading (JihuaReadingBar *self)
{
  g_return_val_if_fail (JIHUA_IS_READING_BAR (self), JIHUA_READING_RESTORED);

  return self->reading;
}

/**
 * jihua_reading_bar_shows_original:
 * @self: a bar
 *
 * Returns: whether the official text is to be shown, restored or as printed
 */
gboolean
jihua_reading_bar_shows_original (JihuaReadingBar *self)
{
  return jihua_reading_bar_get_reading (self) != JIHUA_READING_TRANSLATION;
}

/**
 * jihua_reading_bar_shows_translation:
 * @self: a bar
 *
 * Returns: whether the translation is to be shown
 */
gboolean
jihua_reading_bar_shows_translation (JihuaReadingBar *self)
{
  JihuaReading reading = jihua_reading_bar_get_reading (self);

  return reading == JIHUA_READING_TRANSLATION || reading == JIHUA_READING_BOTH;
}

/**
 * jihua_reading_bar_read_both:
 * @self: a bar of a text that is translated
 *
 * Shows both languages this once; what is read by habit stays the same.
 */
void
jihua_reading_bar_read_both (JihuaReadingBar *self)
{
  g_return_if_fail (JIHUA_IS_READING_BAR (self));

  g_signal_handlers_block_by_func (self->toggles, toggled, self);
  adw_toggle_group_set_active_name (self->toggles, "both");
  g_signal_handlers_unblock_by_func (self->toggles, toggled, self);
  set_reading (self, JIHUA_READING_BOTH);
}

/**
 * jihua_reading_bar_set_narrow:
 * @self: a bar
 * @narrow: whether the page is as narrow as on a phone
 *
 * Where the names of the readings would be cut off they take a line of their
 * own.
 */
void
jihua_reading_bar_set_narrow (JihuaReadingBar *self,
                              gboolean         narrow)
{
  gboolean below = narrow && self->translated;

  g_return_if_fail (JIHUA_IS_READING_BAR (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (self),
                                  below ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL);
  gtk_box_set_spacing (GTK_BOX (self), below ? 6 : 12);
}

/**
 * jihua_reading_bar_arrange:
 * @self: a bar
 * @texts: the box with the translation and the official text
 * @clamp: what keeps their page at a reading width
 * @wide: whether two texts have room side by side
 *
 * Sets the two texts side by side where both are read and there is room, one
 * below the other elsewhere.
 */
void
jihua_reading_bar_arrange (JihuaReadingBar *self,
                           GtkBox          *texts,
                           AdwClamp        *clamp,
                           gboolean         wide)
{
  gboolean side_by_side = wide && jihua_reading_bar_get_reading (self) == JIHUA_READING_BOTH;
  int width = side_by_side ? TWO_TEXTS : ONE_TEXT;

  gtk_orientable_set_orientation (GTK_ORIENTABLE (texts),
                                  side_by_side ? GTK_ORIENTATION_HORIZONTAL : GTK_ORIENTATION_VERTICAL);
  gtk_box_set_homogeneous (texts, side_by_side);
  gtk_box_set_spacing (texts, side_by_side ? 42 : 18);
  adw_clamp_set_maximum_size (clamp, width);
  adw_clamp_set_tightening_threshold (clamp, width);
}
