/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "jihua-document.h"
#include "jihua-filter.h"
#include "jihua-search-hit.h"

G_BEGIN_DECLS

/**
 * JihuaResultsScope:
 * @JIHUA_RESULTS_ALL: everything
 * @JIHUA_RESULTS_MEASURES: chapters and measures
 * @JIHUA_RESULTS_TARGETS: targets, and the rows and categories of the annex
 * @JIHUA_RESULTS_TEXT: stretches of official text
 *
 * Which kind of results is shown.
 */
typedef enum {
  JIHUA_RESULTS_ALL,
  JIHUA_RESULTS_MEASURES,
  JIHUA_RESULTS_TARGETS,
  JIHUA_RESULTS_TEXT,
} JihuaResultsScope;

#define JIHUA_N_RESULTS_SCOPES (JIHUA_RESULTS_TEXT + 1)

#define JIHUA_TYPE_RESULTS_MODEL (jihua_results_model_get_type ())

/* What is found in a document by a query and a filter together: a list of
 * JihuaSearchHit in sections that say why. It follows the document. */
G_DECLARE_FINAL_TYPE (JihuaResultsModel, jihua_results_model, JIHUA, RESULTS_MODEL, GObject)

JihuaResultsModel *jihua_results_model_new        (JihuaDocument     *document);
JihuaDocument     *jihua_results_model_get_document (JihuaResultsModel *self);
JihuaFilter       *jihua_results_model_get_filter (JihuaResultsModel *self);
const char        *jihua_results_model_get_query  (JihuaResultsModel *self);
void               jihua_results_model_set_query  (JihuaResultsModel *self,
                                                   const char        *query);
JihuaResultsScope  jihua_results_model_get_scope  (JihuaResultsModel *self);
void               jihua_results_model_set_scope  (JihuaResultsModel *self,
                                                   JihuaResultsScope  scope);
guint              jihua_results_model_get_count  (JihuaResultsModel *self,
                                                   JihuaResultsScope  scope);
gboolean           jihua_results_model_is_idle    (JihuaResultsModel *self);

G_END_DECLS
