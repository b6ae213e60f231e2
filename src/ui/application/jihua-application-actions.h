/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jihua-application.h"

G_BEGIN_DECLS

void jihua_application_actions_add (JihuaApplication *application);

G_END_DECLS
