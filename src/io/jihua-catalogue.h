/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The translations of plan content into one language, whatever language the
 * program speaks. */
typedef struct _JihuaCatalogue JihuaCatalogue;

JihuaCatalogue *jihua_catalogue_open   (const char     *language);
void            jihua_catalogue_free   (JihuaCatalogue *self);
const char     *jihua_catalogue_lookup (JihuaCatalogue *self,
                                        const char     *official);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JihuaCatalogue, jihua_catalogue_free)

G_END_DECLS
