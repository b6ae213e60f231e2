/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jihua-period.h"
#include "jihua-status.h"

G_BEGIN_DECLS

/**
 * JihuaRecordKind:
 * @JIHUA_RECORD_STATUS: a status that overrules the judgement, as of a month
 * @JIHUA_RECORD_NOTE: a note on the progress of a month
 * @JIHUA_RECORD_WORK: how far the work is, as of a month
 * @JIHUA_RECORD_ITEM: the day an item of a milestone was done
 *
 * What people record about a node beside figures.
 */
typedef enum {
  JIHUA_RECORD_STATUS,
  JIHUA_RECORD_NOTE,
  JIHUA_RECORD_WORK,
  JIHUA_RECORD_ITEM,
} JihuaRecordKind;

/**
 * JihuaWorkState:
 * @JIHUA_WORK_STATE_NOT_STARTED: nobody has begun (未开始)
 * @JIHUA_WORK_STATE_UNDER_WAY: in the making (进行中)
 * @JIHUA_WORK_STATE_DONE: done (已完成)
 * @JIHUA_WORK_STATE_NONE_OCCURRED: what must not occur has not occurred (未发生)
 * @JIHUA_WORK_STATE_OCCURRED: what must not occur has occurred (已发生)
 *
 * How far a measure or a deed is. The last two are for goals that something
 * does not occur.
 */
typedef enum {
  JIHUA_WORK_STATE_NOT_STARTED,
  JIHUA_WORK_STATE_UNDER_WAY,
  JIHUA_WORK_STATE_DONE,
  JIHUA_WORK_STATE_NONE_OCCURRED,
  JIHUA_WORK_STATE_OCCURRED,
} JihuaWorkState;

#define JIHUA_TYPE_RECORD_KIND (jihua_record_kind_get_type ())
#define JIHUA_TYPE_WORK_STATE  (jihua_work_state_get_type ())
#define JIHUA_TYPE_RECORD      (jihua_record_get_type ())

G_DECLARE_FINAL_TYPE (JihuaRecord, jihua_record, JIHUA, RECORD, GObject)

GType            jihua_record_kind_get_type   (void) G_GNUC_CONST;
GType            jihua_work_state_get_type    (void) G_GNUC_CONST;
const char      *jihua_work_state_get_nick    (JihuaWorkState   state);
const char      *jihua_work_state_get_label   (JihuaWorkState   state);
JihuaStatus      jihua_work_state_get_status  (JihuaWorkState   state);

JihuaRecord     *jihua_record_new_status      (const char      *node,
                                               JihuaPeriod      through,
                                               JihuaStatus      status,
                                               const char      *reason);
JihuaRecord     *jihua_record_new_note        (const char      *node,
                                               JihuaPeriod      through,
                                               const char      *text,
                                               const char      *source);
JihuaRecord     *jihua_record_new_work        (const char      *node,
                                               JihuaPeriod      through,
                                               JihuaWorkState   state,
                                               const GDate     *date,
                                               const char      *text,
                                               const char      *source);
JihuaRecord     *jihua_record_new_item        (const char      *node,
                                               const char      *item,
                                               const GDate     *date,
                                               const char      *text,
                                               const char      *source);
JihuaRecord     *jihua_record_with_author     (JihuaRecord     *self,
                                               const char      *by,
                                               const char      *at);
JihuaRecordKind  jihua_record_get_kind        (JihuaRecord     *self);
const char      *jihua_record_get_node        (JihuaRecord     *self);
JihuaPeriod      jihua_record_get_through     (JihuaRecord     *self);
const char      *jihua_record_get_item        (JihuaRecord     *self);
JihuaStatus      jihua_record_get_status      (JihuaRecord     *self);
JihuaWorkState   jihua_record_get_state       (JihuaRecord     *self);
const GDate     *jihua_record_get_date        (JihuaRecord     *self);
const char      *jihua_record_get_text        (JihuaRecord     *self);
const char      *jihua_record_get_source      (JihuaRecord     *self);
const char      *jihua_record_get_by          (JihuaRecord     *self);
const char      *jihua_record_get_at          (JihuaRecord     *self);
gboolean         jihua_record_same_place      (JihuaRecord     *a,
                                               JihuaRecord     *b);
gboolean         jihua_record_same_facts      (JihuaRecord     *a,
                                               JihuaRecord     *b);

G_END_DECLS
