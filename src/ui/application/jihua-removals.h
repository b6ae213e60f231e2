/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jihua-document.h"

G_BEGIN_DECLS

#define JIHUA_TYPE_REMOVALS (jihua_removals_get_type ())

/* Tells when the user removed figures or notes, as opposed to undoing their entry. */
G_DECLARE_FINAL_TYPE (JihuaRemovals, jihua_removals, JIHUA, REMOVALS, GObject)

JihuaRemovals *jihua_removals_new (JihuaDocument *document);

G_END_DECLS
