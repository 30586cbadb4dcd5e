/// The exchanges that a park could have: what its firms give out and need, brought together,
/// judged, priced, and joined to the best network.
///
/// Entry class: [org.tinkuy.exchange.park.ParkExchanges]. Flow:
/// [org.tinkuy.exchange.park.FreeFlowReader] takes what is free of every flow,
/// [org.tinkuy.exchange.park.CandidateSearch] pairs it by the catalog's types and the park's own
/// routes, with way, cost and law; what can be priced goes as a problem to `exchange.network`, and
/// its plan comes back as exchanges with what each side gains.
///
/// Terms: a *candidate* is a possible exchange, a *lack* is what keeps it from being weighed; what
/// links carry already is left alone. Missing is never zero. Not here: what runs through the park
/// (`flows`), and rules of law as code.
@NullMarked
package org.tinkuy.exchange.park;

import org.jspecify.annotations.NullMarked;
