/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jihua-document.h"

G_BEGIN_DECLS

#define JIHUA_TYPE_WORK (jihua_work_get_type ())

/* How far a measure, a deed or one item of a milestone is, as it is edited.
 * Knows no widgets, so that rows and forms share one way in. */
G_DECLARE_FINAL_TYPE (JihuaWork, jihua_work, JIHUA, WORK, GObject)

JihuaWork     *jihua_work_new           (JihuaDocument  *document,
                                         JihuaNode      *node);
JihuaWork     *jihua_work_new_item      (JihuaDocument  *document,
                                         JihuaTarget    *target,
                                         const char     *item);
JihuaRecord   *jihua_work_get_record    (JihuaWork      *self);
JihuaPeriod    jihua_work_get_period    (JihuaWork      *self);
gboolean       jihua_work_get_removable (JihuaWork      *self);
const GDate   *jihua_work_get_date      (JihuaWork      *self);
const char    *jihua_work_get_text      (JihuaWork      *self);
const char    *jihua_work_get_source    (JihuaWork      *self);
guint          jihua_work_list_states   (JihuaWork      *self,
                                         JihuaWorkState *states);
gboolean       jihua_work_set_state     (JihuaWork      *self,
                                         JihuaWorkState  state);
gboolean       jihua_work_set_date      (JihuaWork      *self,
                                         const GDate    *date);
gboolean       jihua_work_set_text      (JihuaWork      *self,
                                         const char     *text);
gboolean       jihua_work_set_source    (JihuaWork      *self,
                                         const char     *source);
gboolean       jihua_work_finish        (JihuaWork      *self);
gboolean       jihua_work_remove        (JihuaWork      *self);

G_END_DECLS
