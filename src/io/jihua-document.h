/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jihua-restore.h"
#include "jihua-standings.h"
#include "jihua-undo.h"
#include "jihua-unfinished.h"

G_BEGIN_DECLS

/**
 * JihuaSaveState:
 * @JIHUA_SAVE_STATE_SAVED: everything is in the file
 * @JIHUA_SAVE_STATE_SAVING: being written; every change is in the journal already
 * @JIHUA_SAVE_STATE_FAILED: the file could not be written; changes are kept in the journal
 *
 * Where the changes of a document are.
 */
typedef enum {
  JIHUA_SAVE_STATE_SAVED,
  JIHUA_SAVE_STATE_SAVING,
  JIHUA_SAVE_STATE_FAILED,
} JihuaSaveState;

/**
 * JihuaSettingValue:
 * @setting: what to set
 * @value: (nullable): its value, as in files; %NULL to set it no more
 *
 * A setting and what it is to be.
 */
typedef struct {
  JihuaSetting  setting;
  const char   *value;
} JihuaSettingValue;

#define JIHUA_TYPE_SAVE_STATE (jihua_save_state_get_type ())
#define JIHUA_TYPE_DOCUMENT   (jihua_document_get_type ())

/* An open ledger: the file it lives in, the undo stack, the standings as of
 * the chosen month. It is what every page of a window is given. */
G_DECLARE_FINAL_TYPE (JihuaDocument, jihua_document, JIHUA, DOCUMENT, GObject)

GType           jihua_save_state_get_type     (void) G_GNUC_CONST;

JihuaDocument  *jihua_document_open           (GFile           *file,
                                               GError         **error);
JihuaDocument  *jihua_document_create         (GFile           *file,
                                               JihuaLedger     *ledger,
                                               GError         **error);
JihuaDocument  *jihua_document_open_own       (GError         **error);
JihuaDocument  *jihua_document_open_published (GError         **error);

GFile          *jihua_document_get_file       (JihuaDocument   *self);
char           *jihua_document_dup_name       (JihuaDocument   *self);
gboolean        jihua_document_get_built_in   (JihuaDocument   *self);
JihuaLedger    *jihua_document_get_ledger     (JihuaDocument   *self);
JihuaPlan      *jihua_document_get_plan       (JihuaDocument   *self);
JihuaStandings *jihua_document_get_standings  (JihuaDocument   *self);
JihuaUnfinished *jihua_document_get_unfinished (JihuaDocument  *self);
JihuaUndo      *jihua_document_get_undo       (JihuaDocument   *self);
JihuaPeriod     jihua_document_get_as_of      (JihuaDocument   *self);
void            jihua_document_set_as_of      (JihuaDocument   *self,
                                               JihuaPeriod      as_of);
JihuaPeriod     jihua_document_suggest_as_of  (JihuaDocument   *self);
JihuaSaveState  jihua_document_get_save_state (JihuaDocument   *self);
const char     *jihua_document_get_save_error (JihuaDocument   *self);
gboolean        jihua_document_get_changed_on_disk (JihuaDocument *self);
guint           jihua_document_get_recovered  (JihuaDocument   *self);
const char     *jihua_document_get_set_aside  (JihuaDocument   *self);

gboolean        jihua_document_put_actual     (JihuaDocument   *self,
                                               JihuaActual     *actual);
guint           jihua_document_put_actuals    (JihuaDocument   *self,
                                               GPtrArray       *actuals);
gboolean        jihua_document_remove_actual  (JihuaDocument   *self,
                                               JihuaActual     *actual);
guint           jihua_document_remove_actuals (JihuaDocument   *self,
                                               GPtrArray       *actuals);
guint           jihua_document_edit_actuals   (JihuaDocument   *self,
                                               GPtrArray       *put,
                                               GPtrArray       *removed);
gboolean        jihua_document_put_record     (JihuaDocument   *self,
                                               JihuaRecord     *record);
gboolean        jihua_document_remove_record  (JihuaDocument   *self,
                                               JihuaRecord     *record);
void            jihua_document_move_record    (JihuaDocument   *self,
                                               JihuaRecord     *from,
                                               JihuaRecord     *to);
gboolean        jihua_document_put_setting    (JihuaDocument   *self,
                                               JihuaNode       *node,
                                               JihuaSetting     setting,
                                               const char      *value,
                                               GError         **error);
gboolean        jihua_document_put_settings   (JihuaDocument   *self,
                                               GPtrArray       *nodes,
                                               JihuaSetting     setting,
                                               const char      *value,
                                               GError         **error);
gboolean        jihua_document_reset_rules    (JihuaDocument   *self);
gboolean        jihua_document_put_setting_values (JihuaDocument *self,
                                               GPtrArray       *nodes,
                                               const JihuaSettingValue *values,
                                               gsize            n_values,
                                               GError         **error);
guint           jihua_document_rename_unit    (JihuaDocument   *self,
                                               const char      *from,
                                               const char      *to);
gboolean        jihua_document_restore        (JihuaDocument   *self,
                                               JihuaChange     *change,
                                               JihuaRestoreSide side,
                                               GError         **error);
void            jihua_document_perform        (JihuaDocument   *self,
                                               GPtrArray       *changes);
gboolean        jihua_document_undo           (JihuaDocument   *self);
gboolean        jihua_document_redo           (JihuaDocument   *self);
gboolean        jihua_document_save_as        (JihuaDocument   *self,
                                               GFile           *file,
                                               GError         **error);
gboolean        jihua_document_reload         (JihuaDocument   *self,
                                               GError         **error);
gboolean        jihua_document_flush          (JihuaDocument   *self,
                                               GError         **error);

G_END_DECLS
