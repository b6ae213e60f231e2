/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jihua-restore.h"

G_BEGIN_DECLS

/* What a change was about, and its two sides in words. */

JihuaRecord *jihua_change_get_any_record (JihuaChange      *change);
char        *jihua_change_dup_subject    (JihuaChange      *change);
char        *jihua_change_dup_side       (JihuaChange      *change,
                                          JihuaPlan        *plan,
                                          JihuaRestoreSide  side);
char        *jihua_change_dup_whole_side (JihuaChange      *change,
                                          JihuaPlan        *plan,
                                          JihuaRestoreSide  side);

G_END_DECLS
