/// How much heat a set of streams can hand over among themselves, and what is left for utilities:
/// the heat cascade, for a site as a whole and for each of its zones alone.
///
/// Entry class: [org.tinkuy.exchange.heat.HeatTarget]. Flow: streams are shifted by their own
/// approach, so that two shifted streams may meet at one temperature; the cascade
/// ([org.tinkuy.exchange.heat.HeatCascade]) runs from hot to cold; the curves are drawn from the
/// same numbers.
///
/// [org.tinkuy.exchange.heat.MainsTarget] has zones share through steam mains only.
///
/// Terms: a *latent* stream gives or takes its heat at one temperature; a *pinch* is a shifted
/// temperature through which no heat passes; *direct saving* is what zones save by sharing streams.
/// Not here: the network of exchangers, its area and its cost.
@NullMarked
package org.tinkuy.exchange.heat;

import org.jspecify.annotations.NullMarked;
