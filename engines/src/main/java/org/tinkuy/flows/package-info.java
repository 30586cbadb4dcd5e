/// What runs through a park: inventory, balances that close or say why not, reconciled meters, one
/// graph of flows, and the circularity and emissions that follow from it.
///
/// Entry class: [org.tinkuy.flows.Reconciler] for metered networks.
///
/// Terms: a *network* is metered streams between nodes; a *suspect* is a reading that the balances
/// contradict. Missing is never zero: a balance with a missing side says so. Pure; depends on core
/// only. No factor, threshold or uncertainty may stand here as code, and nothing that draws.
@NullMarked
package org.tinkuy.flows;

import org.jspecify.annotations.NullMarked;
