/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-result-heading.h"

#include <glib/gi18n-lib.h>

#include "jihua-node-labels.h"
#include "jihua-search-hit.h"

struct _JihuaResultHeading {
  GtkBox    parent_instance;

  GtkLabel *reason;
  GtkLabel *aside;
};

G_DEFINE_FINAL_TYPE (JihuaResultHeading, jihua_result_heading, GTK_TYPE_BOX)

static void
jihua_result_heading_class_init (JihuaResultHeadingClass *klass)
{
}

static GtkLabel *
add_label (JihuaResultHeading *self,
           const char         *css_class)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, css_class);
  gtk_box_append (GTK_BOX (self), label);

  return GTK_LABEL (label);
}

static void
jihua_result_heading_init (JihuaResultHeading *self)
{
  gtk_box_set_spacing (GTK_BOX (self), 12);
  self->reason = add_label (self, "caption-heading");
  gtk_widget_set_hexpand (GTK_WIDGET (self->reason), TRUE);
  self->aside = add_label (self, "caption");
  gtk_widget_add_css_class (GTK_WIDGET (self->aside), "dimmed");
}

/**
 * jihua_result_heading_new:
 *
 * Returns: (transfer floating): an empty heading
 */
GtkWidget *
jihua_result_heading_new (void)
{
  return g_object_new (JIHUA_TYPE_RESULT_HEADING, NULL);
}

static const char *
get_reason (JihuaSearchHit *hit)
{
  if (jihua_search_hit_get_reason (hit) != JIHUA_SEARCH_REASON_CHOSEN)
    return jihua_search_reason_get_label (jihua_search_hit_get_reason (hit));

  return jihua_node_is_in_annex (jihua_search_hit_get_node (hit)) ? _("Annex · main targets") : _("Measures");
}

/* What all goals are compared with, in the words of the plan. */
static char *
dup_common_detail (GListModel *hits,
                   guint       start,
                   guint       end)
{
  g_autoptr (JihuaSearchHit) first = g_list_model_get_item (hits, start);

  for (guint i = start + 1; i < end; i++) {
    g_autoptr (JihuaSearchHit) hit = g_list_model_get_item (hits, i);

    if (g_strcmp0 (jihua_search_hit_get_detail (hit), jihua_search_hit_get_detail (first)) != 0)
      return NULL;
  }

  return g_strdup (jihua_search_hit_get_detail (first));
}

static char *
dup_aside (JihuaSearchHit *hit,
           GListModel     *hits,
           guint           start,
           guint           end)
{
  if (jihua_search_hit_get_reason (hit) == JIHUA_SEARCH_REASON_CHOSEN)
    return g_strdup_printf ("%u", end - start);
  if (jihua_search_hit_get_reason (hit) == JIHUA_SEARCH_REASON_REFERENCE)
    return dup_common_detail (hits, start, end);

  return g_strdup (jihua_search_way_get_label (jihua_search_hit_get_way (hit)));
}

/**
 * jihua_result_heading_show:
 * @self: a heading
 * @hits: (element-type JihuaSearchHit): all results
 * @start: the first of those it stands above
 * @end: the one after the last of them
 *
 * Says what these results have in common.
 */
void
jihua_result_heading_show (JihuaResultHeading *self,
                           GListModel         *hits,
                           guint               start,
                           guint               end)
{
  g_autoptr (JihuaSearchHit) hit = g_list_model_get_item (hits, start);
  g_autofree char *aside = dup_aside (hit, hits, start, end);

  gtk_label_set_label (self->reason, get_reason (hit));
  gtk_label_set_label (self->aside, aside != NULL ? aside : "");
}
