/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "jihua-ledger.h"

G_BEGIN_DECLS

JihuaDecimal  fixture_decimal    (const char        *text);
JihuaPeriod   fixture_period     (const char        *text);
JihuaTarget  *fixture_add_target (JihuaPlan         *plan,
                                  const char        *id,
                                  JihuaAccumulation  accumulation,
                                  JihuaGoalKind      kind,
                                  const char        *value);
JihuaPlan    *fixture_plan       (void);
void          fixture_record     (JihuaLedger       *ledger,
                                  const char        *target,
                                  const char        *period,
                                  const char        *value);
JihuaChange  *fixture_change     (JihuaLedger       *ledger,
                                  const char        *target,
                                  const char        *period,
                                  const char        *value);

G_END_DECLS
