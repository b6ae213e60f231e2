/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-author.h"

/* Who makes the changes is the same person in every ledger. */
static char *author;

/**
 * jihua_author_set_name:
 * @name: who makes changes from now on; empty for the person who is logged in
 */
void
jihua_author_set_name (const char *name)
{
  g_autofree char *stripped = g_strstrip (g_strdup (name));

  g_set_str (&author, *stripped != '\0' ? stripped : NULL);
}

/**
 * jihua_author_dup_login:
 *
 * Returns: (transfer full): the name of the person who is logged in, or the name
 *   of the account where no other is known
 */
char *
jihua_author_dup_login (void)
{
  const char *name = g_get_real_name ();

  if (name == NULL || *name == '\0' || g_str_equal (name, "Unknown"))
    name = g_get_user_name ();

  return g_utf8_make_valid (name, -1);
}

/**
 * jihua_author_dup_name:
 *
 * Returns: (transfer full): who makes changes, as it is recorded with them
 */
char *
jihua_author_dup_name (void)
{
  return author != NULL ? g_strdup (author) : jihua_author_dup_login ();
}
