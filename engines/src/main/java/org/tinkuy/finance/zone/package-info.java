/// What a special zone gives: taxes, customs and administration, who gains by it, what it costs the
/// state, and whether a zone is needed for it at all.
///
/// Entry classes: [org.tinkuy.finance.zone.ZoneRegime] (from the `incentives` rows of a park),
/// [org.tinkuy.finance.zone.EffectiveTax] (EATR and METR in the one-period and the permanent form),
/// [org.tinkuy.finance.zone.UserCost] (the cost of capital), [org.tinkuy.finance.zone.MinimumTax],
/// [org.tinkuy.finance.zone.ForgoneRevenue], [org.tinkuy.finance.zone.DeliveredCost],
/// [org.tinkuy.finance.zone.CounterOffer], [org.tinkuy.finance.zone.ZoneNeed]. Flow: records in,
/// records out; rates, schedules and thresholds are the caller's, with their sources.
///
/// Terms: *EATR* is the average tax burden of a profitable investment, *METR* that of one which
/// just pays; a *trigger* begins the years of an incentive; a *lever* is one thing that a zone
/// gives. Theory sets losses off at once; what a law does with them belongs to the cash flow.
@NullMarked
package org.tinkuy.finance.zone;

import org.jspecify.annotations.NullMarked;
