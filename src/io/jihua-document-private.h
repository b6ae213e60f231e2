/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jihua-document.h"
#include "jihua-saver.h"

G_BEGIN_DECLS

JihuaSaver *jihua_document_get_saver (JihuaDocument *self);

G_END_DECLS
