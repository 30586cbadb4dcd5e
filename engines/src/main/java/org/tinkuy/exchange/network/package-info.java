/// The best network of material exchanges between firms: who gives how much to whom, so that
/// purchases, disposal, transport and carbon together cost least, with a proof.
///
/// Entry class: [org.tinkuy.exchange.network.Network]. Flow: arcs that cannot be are refused with
/// their reason; what is left falls into components that share nothing; each is a mixed-integer
/// model, begun from the greedy plan; every plan is checked by
/// [org.tinkuy.exchange.network.PlanCheck], which knows the problem and not the model.
///
/// Terms: a *coalition* is a set of firms that exchange among themselves only; an *outside* source
/// is no player, and what it is paid is a cost. Not here: admissibility by law, and parks.
@NullMarked
package org.tinkuy.exchange.network;

import org.jspecify.annotations.NullMarked;
