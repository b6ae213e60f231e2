/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "jihua-document.h"

G_BEGIN_DECLS

AdwToast *jihua_undo_toast_new (JihuaDocument *document);

G_END_DECLS
