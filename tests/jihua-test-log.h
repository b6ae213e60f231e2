/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * JihuaTestWarned:
 * @message: what was warned of
 *
 * Is told of a warning that would have ended the test.
 */
typedef void (*JihuaTestWarned) (const char *message);

void jihua_test_log_init   (void);
void jihua_test_log_divert (JihuaTestWarned warned);

G_END_DECLS
