/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-locale.h"

#include <libintl.h>
#include <locale.h>
#include <string.h>
#include <unistd.h>

#include <glib/gstdio.h>

#include "jihua-i18n.h"

/* The C library translates only in a locale that is not “C”, and takes C.UTF-8
 * for “C”. Where nothing else is installed, its own UTF-8 locale under another
 * name will do. */
#define FALLBACK_LOCALE "zh_CN.UTF-8"
#define UTF8_LOCALE_DIR "/usr/lib/locale/C.utf8"

/* What the environment asked for when the program started. The locale belongs
 * to the process, and so does this. */
static char *system_languages = NULL;

static gboolean
is_untranslated (const char *locale)
{
  return g_str_equal (locale, "C") || g_str_equal (locale, "POSIX") || g_str_has_prefix (locale, "C.");
}

static gboolean
settle_category (int category)
{
  return !is_untranslated (setlocale (category, NULL))
         || setlocale (category, FALLBACK_LOCALE) != NULL
         || setlocale (category, "en_US.UTF-8") != NULL;
}

static void
restore_locale_path (const char *path)
{
  if (path != NULL)
    g_setenv ("LOCPATH", path, TRUE);
  else
    g_unsetenv ("LOCPATH");
}

/* The C library reads the locale at once, so that the folder is needed no
 * longer than this, and programs started from here never see it. */
static void
settle_categories_in (const char *folder)
{
  g_autofree char *link = g_build_filename (folder, FALLBACK_LOCALE, NULL);
  g_autofree char *path = g_strdup (g_getenv ("LOCPATH"));

  if (symlink (UTF8_LOCALE_DIR, link) != 0)
    return;

  g_setenv ("LOCPATH", folder, TRUE);
  settle_category (LC_CTYPE);
  settle_category (LC_MESSAGES);
  restore_locale_path (path);
  g_unlink (link);
}

static void
settle_locale (void)
{
  g_autofree char *folder = NULL;
  gboolean settled;

  setlocale (LC_ALL, "");
  setlocale (LC_NUMERIC, "C");

  settled = settle_category (LC_CTYPE);
  settled = settle_category (LC_MESSAGES) && settled;
  if (settled)
    return;

  folder = g_dir_make_tmp ("jihua-XXXXXX", NULL);
  if (folder != NULL) {
    settle_categories_in (folder);
    g_rmdir (folder);
  }
}

static void
bind_domain (const char *domain,
             const char *folder)
{
  bindtextdomain (domain, folder);
  bind_textdomain_codeset (domain, "UTF-8");
}

/* In a build folder the catalogues of plan content lie in a folder of their own. */
static void
bind_domains (void)
{
  const char *folder = g_getenv ("JIHUA_LOCALEDIR");
  g_autofree char *plan_folder = NULL;

  if (folder == NULL)
    folder = JIHUA_LOCALEDIR;

  plan_folder = g_build_filename (folder, "plan", NULL);
  bind_domain (GETTEXT_PACKAGE, folder);
  bind_domain (JIHUA_PLAN_DOMAIN,
               g_file_test (plan_folder, G_FILE_TEST_IS_DIR) ? plan_folder : folder);
}

static const char *
get_nonempty (const char *variable)
{
  const char *value = g_getenv (variable);

  return value != NULL && *value != '\0' ? value : NULL;
}

static const char *
find_system_languages (void)
{
  static const char * const variables[] = { "LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG" };

  for (gsize i = 0; i < G_N_ELEMENTS (variables); i++) {
    const char *value = get_nonempty (variables[i]);

    if (value != NULL)
      return value;
  }

  return "C";
}

static void
append_language (GString    *chain,
                 const char *language)
{
  if (chain->len > 0)
    g_string_append_c (chain, ':');
  g_string_append (chain, language);
}

/**
 * jihua_locale_dup_chain:
 * @languages: languages as in the variable LANGUAGE, or the name of a locale
 *
 * Makes the list of languages to look for, each in turn. The program speaks
 * English where it has no catalogue, and plan content Chinese: without an end
 * to the list that both know, a page could come out half in one language and
 * half in the other. So the list ends with the first Chinese or English.
 *
 * Returns: (transfer full): languages for the variable LANGUAGE
 */
char *
jihua_locale_dup_chain (const char *languages)
{
  g_autoptr (GString) chain = g_string_new (NULL);
  g_auto (GStrv) names = g_strsplit (languages, ":", -1);

  for (gsize i = 0; names[i] != NULL; i++) {
    char *name = g_strdelimit (names[i], "-", '_');
    gboolean chinese = g_str_has_prefix (name, "zh");

    name[strcspn (name, ".@")] = '\0';
    if (*name == '\0')
      continue;
    if (is_untranslated (name) || g_str_has_prefix (name, "en"))
      break;
    if (!g_str_equal (name, "zh_CN"))
      append_language (chain, name);
    if (chinese) {
      append_language (chain, "zh_CN");
      return g_string_free_and_steal (g_steal_pointer (&chain));
    }
  }

  append_language (chain, "en");
  return g_string_free_and_steal (g_steal_pointer (&chain));
}

/**
 * jihua_locale_set_language:
 * @language: (nullable): “zh_CN” or “en”, or %NULL to follow the system
 *
 * Changes the language of all messages from now on. Texts that are on the
 * screen already stay until their widgets are made anew.
 */
void
jihua_locale_set_language (const char *language)
{
  g_autofree char *chain = NULL;

  g_return_if_fail (system_languages != NULL);

  chain = jihua_locale_dup_chain (language != NULL ? language : system_languages);
  g_setenv ("LANGUAGE", chain, TRUE);
  /* The C library keeps what it found until the text domain is set, be it to
   * the one it is. */
  textdomain (textdomain (NULL));
}

/**
 * jihua_locale_is_chinese:
 *
 * Returns: whether messages are in Chinese now
 */
gboolean
jihua_locale_is_chinese (void)
{
  const char *chain = g_getenv ("LANGUAGE");

  return chain != NULL && g_str_has_suffix (chain, "zh_CN");
}

/**
 * jihua_locale_init:
 *
 * Prepares the process for messages in any language, whatever locales are
 * installed. To be called first of all in main(), before other threads and
 * before GTK; GTK must be told to leave the locale alone.
 */
void
jihua_locale_init (void)
{
  if (system_languages != NULL)
    return;

  system_languages = g_strdup (find_system_languages ());
  settle_locale ();
  /* Chinese characters are drawn in their Chinese forms, also in English. */
  g_setenv ("PANGO_LANGUAGE", "en:zh-cn", FALSE);
  bind_domains ();
  jihua_locale_set_language (NULL);
}
