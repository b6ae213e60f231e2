/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <graphene.h>
#include <glib.h>

G_BEGIN_DECLS

/**
 * JihuaLabelSpace:
 *
 * The room labels share with what is drawn: boxes and lines they must not
 * cover.
 */
typedef struct {
  graphene_rect_t  bounds;
  GArray          *boxes;
  GArray          *lines;
} JihuaLabelSpace;

void     jihua_label_space_init     (JihuaLabelSpace        *self,
                                     const graphene_rect_t  *bounds);
void     jihua_label_space_clear    (JihuaLabelSpace        *self);
void     jihua_label_space_add_box  (JihuaLabelSpace        *self,
                                     const graphene_rect_t  *box);
void     jihua_label_space_add_line (JihuaLabelSpace        *self,
                                     const graphene_point_t *from,
                                     const graphene_point_t *to);
gboolean jihua_label_space_is_free  (const JihuaLabelSpace  *self,
                                     const graphene_rect_t  *label);
gboolean jihua_label_space_place    (JihuaLabelSpace        *self,
                                     const graphene_rect_t  *candidates,
                                     guint                   n_candidates,
                                     graphene_rect_t        *place);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (JihuaLabelSpace, jihua_label_space_clear)

G_END_DECLS
