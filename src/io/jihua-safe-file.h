/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

GBytes   *jihua_safe_file_read    (GFile       *file,
                                   gsize        limit,
                                   GError     **error);
gboolean  jihua_safe_file_write   (GFile       *file,
                                   GBytes      *bytes,
                                   GError     **error);
char     *jihua_safe_file_resolve (GFile       *file);

G_END_DECLS
