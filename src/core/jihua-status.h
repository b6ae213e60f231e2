/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * JihuaStatus:
 * @JIHUA_STATUS_ACHIEVED: the goal is reached (已完成)
 * @JIHUA_STATUS_BASICALLY_ACHIEVED: the year is over, short within the tolerance (基本完成)
 * @JIHUA_STATUS_ON_TRACK: on pace in the course of the year (达到进度)
 * @JIHUA_STATUS_BEHIND: short of the goal or the pace (滞后)
 * @JIHUA_STATUS_FAR_BEHIND: far short of it (严重滞后)
 * @JIHUA_STATUS_MISSED: the year is over and the goal is not reached (未完成)
 * @JIHUA_STATUS_NOT_REPORTED: a figure is due and not there (未上报)
 * @JIHUA_STATUS_AWAITING_RELEASE: no figure is due yet (待发布)
 * @JIHUA_STATUS_AWAITING_ASSIGNMENT: the number has not been handed down (待下达)
 * @JIHUA_STATUS_NO_REFERENCE: nothing to compare the actual with (缺参照)
 * @JIHUA_STATUS_NOT_STARTED: a deliverable nobody has begun (未开始)
 * @JIHUA_STATUS_UNDER_WAY: a deliverable in the making (进行中)
 *
 * How a target stands as of a month.
 */
typedef enum {
  JIHUA_STATUS_ACHIEVED,
  JIHUA_STATUS_BASICALLY_ACHIEVED,
  JIHUA_STATUS_ON_TRACK,
  JIHUA_STATUS_BEHIND,
  JIHUA_STATUS_FAR_BEHIND,
  JIHUA_STATUS_MISSED,
  JIHUA_STATUS_NOT_REPORTED,
  JIHUA_STATUS_AWAITING_RELEASE,
  JIHUA_STATUS_AWAITING_ASSIGNMENT,
  JIHUA_STATUS_NO_REFERENCE,
  JIHUA_STATUS_NOT_STARTED,
  JIHUA_STATUS_UNDER_WAY,
} JihuaStatus;

#define JIHUA_N_STATUSES (JIHUA_STATUS_UNDER_WAY + 1)
#define JIHUA_TYPE_STATUS (jihua_status_get_type ())

GType       jihua_status_get_type    (void) G_GNUC_CONST;

const char *jihua_status_get_nick    (JihuaStatus  self);
const char *jihua_status_get_label   (JihuaStatus  self);
gboolean    jihua_status_is_good     (JihuaStatus  self);
gboolean    jihua_status_is_verdict  (JihuaStatus  self);
int         jihua_status_get_urgency (JihuaStatus  self);

G_END_DECLS
