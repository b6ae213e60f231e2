/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jihua-period.h"
#include "jihua-target.h"

G_BEGIN_DECLS

/**
 * JihuaUnfinished:
 *
 * What people are at in an open ledger and that is not in it: texts they typed as
 * figures and that were not understood, and the source they are copying from. It
 * lives as long as its document, so that pages may come and go.
 */
typedef struct _JihuaUnfinished JihuaUnfinished;

JihuaUnfinished *jihua_unfinished_new         (void);
void             jihua_unfinished_free        (JihuaUnfinished *self);
const char      *jihua_unfinished_get_entry   (JihuaUnfinished *self,
                                               JihuaTarget     *target,
                                               JihuaPeriod      period);
void             jihua_unfinished_set_entry   (JihuaUnfinished *self,
                                               JihuaTarget     *target,
                                               JihuaPeriod      period,
                                               const char      *entry);
const char      *jihua_unfinished_get_source  (JihuaUnfinished *self);
void             jihua_unfinished_set_source  (JihuaUnfinished *self,
                                               const char      *source);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JihuaUnfinished, jihua_unfinished_free)

G_END_DECLS
