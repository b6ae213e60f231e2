/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-page-factory.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "jihua-annex-page.h"
#include "jihua-history-page.h"
#include "jihua-i18n.h"
#include "jihua-node-labels.h"
#include "jihua-notice-page.h"
#include "jihua-overview-page.h"
#include "jihua-places.h"
#include "jihua-report-menus.h"
#include "jihua-report-page.h"
#include "jihua-section-page.h"
#include "jihua-target-page.h"
#include "jihua-units-page.h"

static JihuaNode *
find_node (JihuaDocument *document,
           const char    *place)
{
  return jihua_plan_lookup (jihua_document_get_plan (document), place);
}

/* “history?in=3.2” is the history of that measure. */
static JihuaNode *
find_queried_node (JihuaDocument *document,
                   const char    *place)
{
  const char *query = jihua_place_get_query (place);

  return g_str_has_prefix (query, "in=") ? find_node (document, query + strlen ("in=")) : NULL;
}

static gboolean
is_history (JihuaDocument *document,
            const char    *place)
{
  return jihua_place_is_page (place, JIHUA_PLACE_HISTORY)
         && (*jihua_place_get_query (place) == '\0' || find_queried_node (document, place) != NULL);
}

/**
 * jihua_page_factory_knows_place:
 * @document: a document
 * @place: a place
 *
 * Returns: whether there is a page for @place
 */
gboolean
jihua_page_factory_knows_place (JihuaDocument *document,
                                const char    *place)
{
  if (g_str_equal (place, JIHUA_PLACE_ANNEX))
    return jihua_plan_get_annex (jihua_document_get_plan (document)) != NULL;

  return g_str_equal (place, JIHUA_PLACE_OVERVIEW)
         || g_str_equal (place, JIHUA_PLACE_NOTICE)
         || jihua_place_is_page (place, JIHUA_PLACE_REPORT)
         || g_str_equal (place, JIHUA_PLACE_UNITS)
         || is_history (document, place)
         || find_node (document, place) != NULL;
}

/**
 * jihua_page_factory_dup_title:
 * @document: a document
 * @place: a place in it
 *
 * Returns: (transfer full): the title of the page
 */
char *
jihua_page_factory_dup_title (JihuaDocument *document,
                              const char    *place)
{
  if (g_str_equal (place, JIHUA_PLACE_OVERVIEW))
    return g_strdup (C_("page", "Overview"));
  if (g_str_equal (place, JIHUA_PLACE_ANNEX))
    return g_strdup (C_("page", "Annex table"));
  if (g_str_equal (place, JIHUA_PLACE_NOTICE))
    return g_strdup (C_("page", "Notice"));
  if (jihua_place_is_page (place, JIHUA_PLACE_REPORT))
    return g_strdup (C_("page", "Reporting sheet"));
  if (g_str_equal (place, JIHUA_PLACE_UNITS))
    return g_strdup (C_("page", "Units"));
  if (jihua_place_is_page (place, JIHUA_PLACE_HISTORY))
    return g_strdup (C_("page", "History"));

  return jihua_node_dup_heading (find_node (document, place));
}

static char *
describe_report (JihuaDocument *document,
                 const char    *place)
{
  g_autoptr (JihuaReportQuery) query = jihua_report_query_parse (jihua_place_get_query (place));
  JihuaPeriod period = jihua_period_is_set (query->period) ? query->period : jihua_document_get_as_of (document);

  /* Translators: what a reporting sheet shows: %1$s is a period, %2$s a unit */
  return g_strdup_printf (C_("subtitle", "%1$s · %2$s"), jihua_period_get_label (period),
                          jihua_report_menus_get_unit_label (query->unit));
}

/**
 * jihua_page_factory_dup_subtitle:
 * @document: a document
 * @place: a place in it
 *
 * Returns: (transfer full): the line below the title: where in the plan the
 *   page is
 */
char *
jihua_page_factory_dup_subtitle (JihuaDocument *document,
                                 const char    *place)
{
  JihuaPlan *plan = jihua_document_get_plan (document);

  if (g_str_equal (place, JIHUA_PLACE_ANNEX))
    return g_strdup (jihua_node_get_display_title (JIHUA_NODE (jihua_plan_get_annex (plan))));
  if (g_str_equal (place, JIHUA_PLACE_OVERVIEW) || g_str_equal (place, JIHUA_PLACE_NOTICE))
    return g_strdup (jihua_plan_gettext (jihua_plan_get_title (plan)));
  if (jihua_place_is_page (place, JIHUA_PLACE_REPORT))
    return describe_report (document, place);
  if (g_str_equal (place, JIHUA_PLACE_UNITS) || jihua_place_is_page (place, JIHUA_PLACE_HISTORY))
    return jihua_document_dup_name (document);

  return jihua_node_dup_place_label (find_node (document, place));
}

static GtkWidget *
make_node_page (JihuaDocument *document,
                JihuaNode     *node)
{
  return g_object_new (JIHUA_IS_TARGET (node) ? JIHUA_TYPE_TARGET_PAGE : JIHUA_TYPE_SECTION_PAGE,
                       "document", document,
                       "node", node,
                       NULL);
}

/**
 * jihua_page_factory_make_page:
 * @document: a document
 * @place: a place in it
 *
 * Returns: (transfer floating): the page of the place
 */
GtkWidget *
jihua_page_factory_make_page (JihuaDocument *document,
                              const char    *place)
{
  if (g_str_equal (place, JIHUA_PLACE_OVERVIEW))
    return g_object_new (JIHUA_TYPE_OVERVIEW_PAGE, "document", document, NULL);
  if (g_str_equal (place, JIHUA_PLACE_ANNEX))
    return g_object_new (JIHUA_TYPE_ANNEX_PAGE, "document", document, NULL);
  if (g_str_equal (place, JIHUA_PLACE_NOTICE))
    return g_object_new (JIHUA_TYPE_NOTICE_PAGE, "document", document, NULL);
  if (jihua_place_is_page (place, JIHUA_PLACE_REPORT))
    return jihua_report_page_new (document, jihua_place_get_query (place));
  if (g_str_equal (place, JIHUA_PLACE_UNITS))
    return g_object_new (JIHUA_TYPE_UNITS_PAGE, "document", document, NULL);
  if (jihua_place_is_page (place, JIHUA_PLACE_HISTORY))
    return jihua_history_page_new (document, find_queried_node (document, place));

  return make_node_page (document, find_node (document, place));
}
