/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jihua-plan.h"

G_BEGIN_DECLS

/**
 * JihuaPrintedTally:
 * @lines: line ends of the print inside a text, joined
 * @characters: full-width digits, letters and signs made half-width
 *
 * What reading the printed text takes beside its repairs.
 */
typedef struct {
  guint lines;
  guint characters;
} JihuaPrintedTally;

void  jihua_printed_tally_add      (JihuaPrintedTally       *tally,
                                    const char              *printed);
void  jihua_printed_tally_add_node (JihuaPrintedTally       *tally,
                                    JihuaNode               *node);
char *jihua_printed_tally_describe (const JihuaPrintedTally *tally,
                                    guint                    n_repairs);

G_END_DECLS
