/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-application.h"
#include "jihua-locale.h"

int
main (int    argc,
      char **argv)
{
  g_autoptr (JihuaApplication) application = NULL;

  jihua_locale_init ();
  gtk_disable_setlocale ();
  application = jihua_application_new (G_APPLICATION_DEFAULT_FLAGS);

  return g_application_run (G_APPLICATION (application), argc, argv);
}
