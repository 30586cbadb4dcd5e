/// What runs through a park: inventory, balances that close or say why not, reconciled meters, one
/// graph of flows, and the circularity and emissions that follow from it.
///
/// Entry class: [org.tinkuy.flows.FlowEngine]. Flow: [org.tinkuy.flows.InventoryReader] reads the
/// tables, [org.tinkuy.flows.GraphBuilder] makes one graph of them, and balances, circularity,
/// carbon and pictures read that graph.
///
/// Terms: a *family* is balanced together; an *arc* is a flow or a part of one, counted once; a
/// *network* is metered streams between nodes; a *suspect* is a reading that the balances
/// contradict. Missing is never zero: a balance with a missing side says so. Pure; depends on core
/// only. No factor, threshold or uncertainty may stand here as code, and nothing that draws.
@NullMarked
package org.tinkuy.flows;

import org.jspecify.annotations.NullMarked;
