/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "jihua-milestone-chart-private.h"

#include <glib/gi18n-lib.h>

#include "jihua-date.h"
#include "jihua-ink.h"
#include "jihua-milestone.h"
#include "jihua-tsv.h"

/* Where no tooltip tells what is cut off, names take more of the width. */
#define NAMES .58f

static char *
dup_summary (JihuaDrawing *drawing)
{
  JihuaMilestoneChart *self = JIHUA_MILESTONE_CHART (drawing);

  return jihua_milestone_dup_summary (self->document, self->target);
}

static char *
dup_table (JihuaDrawing *drawing)
{
  JihuaMilestoneChart *self = JIHUA_MILESTONE_CHART (drawing);
  g_autofree char *due = jihua_date_format (self->due);
  GString *table = g_string_new (NULL);

  jihua_tsv_append_row (table, (const char *[]) { C_("milestone", "Item"), C_("milestone", "Due"),
                                                  C_("milestone", "Done") }, 3);
  for (guint i = 0; i < self->items->len; i++) {
    JihuaMilestoneItem *item = g_ptr_array_index (self->items, i);
    g_autofree char *done = item->done != NULL ? jihua_date_format (item->done) : g_strdup ("");

    jihua_tsv_append_row (table, (const char *[]) { item->name, due, done }, 3);
  }

  return g_string_free_and_steal (table);
}

static GPtrArray *
list_sources (JihuaDrawing *drawing)
{
  JihuaMilestoneChart *self = JIHUA_MILESTONE_CHART (drawing);
  GStrv items = jihua_target_get_goal (self->target)->items;
  GPtrArray *sources = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; items[i] != NULL; i++) {
    JihuaRecord *record = jihua_ledger_find_item (jihua_document_get_ledger (self->document), self->target, items[i]);

    if (record != NULL)
      g_ptr_array_add (sources, g_strdup (jihua_record_get_source (record)));
  }

  return sources;
}

static int
get_height (JihuaDrawing *drawing)
{
  return jihua_milestone_chart_get_height (JIHUA_MILESTONE_CHART (drawing));
}

static void
draw (JihuaDrawing *drawing,
      GtkSnapshot  *snapshot,
      int           width,
      int           height)
{
  JihuaMilestoneChart *self = JIHUA_MILESTONE_CHART (drawing);

  self->width = width;
  self->names_share = NAMES;
  for (guint i = 0; i < JIHUA_N_MILESTONE_LAYERS; i++)
    jihua_milestone_layer_draw (i, self, snapshot);
}

static JihuaMilestoneLayer
get_layer (JihuaMilestoneItem *item)
{
  if (item->done == NULL)
    return JIHUA_MILESTONE_LAYER_OPEN;

  return item->late ? JIHUA_MILESTONE_LAYER_LATE : JIHUA_MILESTONE_LAYER_ON_TIME;
}

static guint
find_signs (JihuaDrawing *drawing)
{
  JihuaMilestoneChart *self = JIHUA_MILESTONE_CHART (drawing);
  guint signs = 0;

  for (guint i = 0; i < self->items->len; i++)
    signs |= 1u << get_layer (g_ptr_array_index (self->items, i));

  return signs;
}

static void
style_sign (JihuaDrawing *drawing,
            guint         sign,
            GtkWidget    *layer)
{
  jihua_milestone_layer_style (sign, layer);
}

static char *
dup_sign_label (JihuaDrawing *drawing,
                guint         sign)
{
  switch (sign) {
    case JIHUA_MILESTONE_LAYER_ON_TIME:
      return g_strdup (C_("milestone", "Done in time"));
    case JIHUA_MILESTONE_LAYER_LATE:
      return g_strdup (C_("milestone", "Done late"));
    case JIHUA_MILESTONE_LAYER_OPEN:
    default:
      return g_strdup (C_("milestone", "Not done"));
  }
}

static void
draw_sign (JihuaDrawing  *drawing,
           guint          sign,
           GtkSnapshot   *snapshot,
           const GdkRGBA *color)
{
  const graphene_point_t center = GRAPHENE_POINT_INIT (JIHUA_DRAWING_SIGN_SIZE / 2.f, JIHUA_DRAWING_SIGN_SIZE / 2.f);

  if (sign == JIHUA_MILESTONE_LAYER_ON_TIME)
    jihua_ink_disc (snapshot, &center, 5, color);
  else if (sign == JIHUA_MILESTONE_LAYER_LATE)
    jihua_ink_diamond (snapshot, &center, 6, 2, color);
  else
    jihua_ink_dashes (snapshot, &center, 5, 1.6f, color);
}

/**
 * jihua_milestone_chart_drawing_init:
 * @iface: the interface of timelines
 *
 * Makes a picture and a table of a timeline.
 */
void
jihua_milestone_chart_drawing_init (JihuaDrawingInterface *iface)
{
  iface->dup_summary = dup_summary;
  iface->dup_table = dup_table;
  iface->list_sources = list_sources;
  iface->get_height = get_height;
  iface->draw = draw;
  iface->find_signs = find_signs;
  iface->style_sign = style_sign;
  iface->dup_sign_label = dup_sign_label;
  iface->draw_sign = draw_sign;
}
