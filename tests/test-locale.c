/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <langinfo.h>
#include <locale.h>
#include <stdio.h>

#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>

#include "jihua-i18n.h"
#include "jihua-locale.h"

#define MESSAGE "Hello"
#define MESSAGE_IN_CHINESE "你好"
#define OFFICIAL "计划"
#define OFFICIAL_IN_ENGLISH "Plan"
#define TOOLKIT "gtk40"
#define TOOLKIT_MESSAGE "_Cancel"
#define TOOLKIT_MESSAGE_IN_CHINESE "取消(_C)"
#define CATALOGUE_HEADER "Content-Type: text/plain; charset=UTF-8\n"

/* Environments a program is started in, and the language it speaks there. */
static const struct {
  const char *name;
  const char *variables[8];
  gboolean    chinese;
} environments[] = {
  { "nothing", { NULL }, FALSE },
  { "c", { "LC_ALL", "C" }, FALSE },
  { "c-utf-8", { "LANG", "C.UTF-8" }, FALSE },
  { "c-utf-8-with-list", { "LANG", "C.UTF-8", "LANGUAGE", "zh_CN:en" }, TRUE },
  { "posix-with-list", { "LC_ALL", "POSIX", "LANGUAGE", "zh_CN" }, TRUE },
  { "chinese", { "LANG", "zh_CN.UTF-8" }, TRUE },
  { "chinese-without-locales", { "LANG", "zh_CN.UTF-8", "LOCPATH", "/nowhere" }, TRUE },
  { "c-without-locales", { "LANG", "C.UTF-8", "LOCPATH", "/nowhere" }, FALSE },
  { "list-without-locales", { "LANGUAGE", "zh_CN", "LOCPATH", "/nowhere" }, TRUE },
  { "english", { "LANG", "en_US.UTF-8" }, FALSE },
  { "english-with-list", { "LANG", "en_US.UTF-8", "LANGUAGE", "zh_CN:en_US" }, TRUE },
  { "chinese-messages", { "LANG", "en_US.UTF-8", "LC_MESSAGES", "zh_CN.UTF-8" }, TRUE },
  { "chinese-but-english-list", { "LANG", "zh_CN.UTF-8", "LANGUAGE", "en" }, FALSE },
  { "not-installed", { "LANG", "de_DE.UTF-8" }, FALSE },
};

/* A compiled catalogue of one message, as the C library reads it. */
static void
write_catalogue (const char *language,
                 const char *domain,
                 const char *message,
                 const char *translation)
{
  const char *texts[] = { "", message, CATALOGUE_HEADER, translation };
  guint32 head[7 + 8] = { 0x950412de, 0, 2, 7 * 4, 11 * 4, 0, sizeof head };
  g_autofree char *folder = g_build_filename (g_getenv ("JIHUA_LOCALEDIR"), language, "LC_MESSAGES", NULL);
  g_autofree char *path = g_strconcat (folder, "/", domain, ".mo", NULL);
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  gboolean written;

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++) {
    head[7 + 2 * i] = (guint32) strlen (texts[i]);
    head[8 + 2 * i] = (guint32) (sizeof head + bytes->len);
    g_byte_array_append (bytes, (const guint8 *) texts[i], (guint) strlen (texts[i]) + 1);
  }
  g_byte_array_prepend (bytes, (const guint8 *) head, sizeof head);

  g_assert_no_errno (g_mkdir_with_parents (folder, 0755));
  written = g_file_set_contents (path, (const char *) bytes->data, bytes->len, NULL);
  g_assert_true (written);
}

static void
assert_language (gboolean chinese)
{
  g_assert_cmpstr (g_dgettext (GETTEXT_PACKAGE, MESSAGE), ==, chinese ? MESSAGE_IN_CHINESE : MESSAGE);
  g_assert_cmpstr (jihua_plan_gettext (OFFICIAL), ==, chinese ? OFFICIAL : OFFICIAL_IN_ENGLISH);
  /* What the toolkit says by itself, from the catalogues of the system. */
  g_assert_cmpstr (g_dgettext (TOOLKIT, TOOLKIT_MESSAGE), ==, chinese ? TOOLKIT_MESSAGE_IN_CHINESE : TOOLKIT_MESSAGE);
}

static void
assert_locale_is_sound (void)
{
  g_autofree char *number = g_strdup_printf ("%.1f", 1.5);

  g_assert_cmpstr (number, ==, "1.5");
  g_assert_cmpstr (setlocale (LC_NUMERIC, NULL), ==, "C");
  g_assert_cmpstr (nl_langinfo (CODESET), ==, "UTF-8");
  g_assert_cmpstr (setlocale (LC_CTYPE, NULL), !=, "C");
  g_assert_cmpstr (g_getenv ("PANGO_LANGUAGE"), ==, "en:zh-cn");
}

static guint
count_files (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  guint n = 0;

  g_assert_nonnull (dir);
  while (g_dir_read_name (dir) != NULL)
    n++;

  return n;
}

static void
speak_in (gsize index)
{
  g_autofree char *locale_path = g_strdup (g_getenv ("LOCPATH"));

  jihua_locale_init ();
  assert_locale_is_sound ();
  assert_language (environments[index].chinese);

  for (int i = 0; i < 3; i++) {
    jihua_locale_set_language ("zh_CN");
    assert_language (TRUE);
    jihua_locale_set_language ("en");
    assert_language (FALSE);
  }
  jihua_locale_set_language (NULL);
  assert_language (environments[index].chinese);

  g_assert_cmpstr (g_getenv ("LOCPATH"), ==, locale_path);
  g_assert_cmpuint (count_files (g_get_tmp_dir ()), ==, 0);
}

static char **
make_environment (gsize       index,
                  const char *folder)
{
  char **environment = g_get_environ ();
  static const char * const unset[] = {
    "LANG", "LANGUAGE", "LC_ALL", "LC_CTYPE", "LC_MESSAGES", "LC_NUMERIC", "LOCPATH", "PANGO_LANGUAGE",
  };

  for (gsize i = 0; i < G_N_ELEMENTS (unset); i++)
    environment = g_environ_unsetenv (environment, unset[i]);
  for (gsize i = 0; environments[index].variables[i] != NULL; i += 2)
    environment = g_environ_setenv (environment, environments[index].variables[i],
                                    environments[index].variables[i + 1], TRUE);

  return g_environ_setenv (environment, "TMPDIR", folder, TRUE);
}

static void
test_environment (gconstpointer data)
{
  gsize index = GPOINTER_TO_SIZE (data);
  g_autofree char *folder = NULL;
  g_auto (GStrv) environment = NULL;

  if (g_test_subprocess ()) {
    speak_in (index);
    return;
  }

  folder = g_dir_make_tmp ("jihua-test-XXXXXX", NULL);
  environment = make_environment (index, folder);
  g_test_trap_subprocess_with_envp (NULL, (const char * const *) environment, 0, G_TEST_SUBPROCESS_DEFAULT);
  g_test_trap_assert_passed ();
  g_assert_no_errno (g_rmdir (folder));
}

static void
test_chain (void)
{
  static const struct {
    const char *languages;
    const char *chain;
  } cases[] = {
    { "zh_CN", "zh_CN" },
    { "zh_CN.UTF-8", "zh_CN" },
    { "zh-CN", "zh_CN" },
    { "zh_CN:zh:en_US:en", "zh_CN" },
    { "zh", "zh:zh_CN" },
    { "zh_TW.UTF-8", "zh_TW:zh_CN" },
    { "zh_CN@pinyin", "zh_CN" },
    { "en", "en" },
    { "en_US.UTF-8", "en" },
    { "en_GB:zh_CN", "en" },
    { "C", "en" },
    { "C.UTF-8", "en" },
    { "POSIX", "en" },
    { "", "en" },
    { "de_DE.UTF-8", "de_DE:en" },
    { "de:zh_CN:en", "de:zh_CN" },
    { "de:en:zh_CN", "de:en" },
    { "::zh_CN", "zh_CN" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++) {
    g_autofree char *chain = jihua_locale_dup_chain (cases[i].languages);

    g_assert_cmpstr (chain, ==, cases[i].chain);
  }
}

static void
use_catalogues (void)
{
  g_autofree char *folder = g_build_filename (g_test_get_dir (G_TEST_BUILT), "test-locale-catalogues", NULL);

  g_setenv ("JIHUA_LOCALEDIR", folder, TRUE);
  write_catalogue ("zh_CN", GETTEXT_PACKAGE, MESSAGE, MESSAGE_IN_CHINESE);
  write_catalogue ("en", JIHUA_PLAN_DOMAIN, OFFICIAL, OFFICIAL_IN_ENGLISH);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  use_catalogues ();

  g_test_add_func ("/locale/chain", test_chain);
  for (gsize i = 0; i < G_N_ELEMENTS (environments); i++) {
    g_autofree char *path = g_strconcat ("/locale/environment/", environments[i].name, NULL);

    g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_environment);
  }

  return g_test_run ();
}
