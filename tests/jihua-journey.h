/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <atspi/atspi.h>
#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * JihuaJourney:
 *
 * A person without a mouse and without sight at the real program: what there is
 * is found over the accessibility bus by role and name, as a screen reader finds
 * it, and everything is done by keys. Whatever is waited for has a deadline.
 */
typedef struct _JihuaJourney JihuaJourney;

JihuaJourney    *jihua_journey_new        (void);
void             jihua_journey_free       (JihuaJourney   *self);
char            *jihua_journey_dup_path   (JihuaJourney   *self,
                                           const char     *name);
char            *jihua_journey_run        (JihuaJourney   *self,
                                           const char     *first,
                                           ...) G_GNUC_NULL_TERMINATED;
void             jihua_journey_start      (JihuaJourney   *self,
                                           const char     *language,
                                           const char     *ledger);
void             jihua_journey_quit       (JihuaJourney   *self);
AtspiAccessible *jihua_journey_find       (JihuaJourney   *self,
                                           AtspiRole       role,
                                           const char     *name);
void             jihua_journey_find_text  (JihuaJourney   *self,
                                           AtspiRole       role,
                                           const char     *name,
                                           const char     *text);
void             jihua_journey_find_state (JihuaJourney   *self,
                                           AtspiRole       role,
                                           const char     *name,
                                           AtspiStateType  state,
                                           gboolean        has);
void             jihua_journey_lose       (JihuaJourney   *self,
                                           AtspiRole       role,
                                           const char     *name);
void             jihua_journey_hear       (JihuaJourney   *self,
                                           const char     *name);
void             jihua_journey_walk       (JihuaJourney   *self,
                                           const char     *key,
                                           const char     *name);
void             jihua_journey_add_viewer (JihuaJourney   *self,
                                           const char     *scheme,
                                           const char     *file);
void             jihua_journey_find_written (JihuaJourney *self,
                                           const char     *file,
                                           const char     *text);
void             jihua_journey_copy       (JihuaJourney   *self,
                                           const char     *text);
void             jihua_journey_press      (JihuaJourney   *self,
                                           const char     *keys);
void             jihua_journey_type       (JihuaJourney   *self,
                                           const char     *text);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (JihuaJourney, jihua_journey_free)

G_END_DECLS
