/// A cash-flow model as a graph of lines over time, which refuses what does not add up when it is
/// built and gives every number with its derivation when it runs.
///
/// Entry class: [org.tinkuy.finance.graph.Graph] and its builder. Flow: lines are declared with
/// their type ([org.tinkuy.finance.graph.LineType]: unit, prices, shape), each gets one formula
/// ([org.tinkuy.finance.graph.Expression]) for all periods, `build` finds cycles and orders the
/// work, [org.tinkuy.finance.graph.Plan] runs it for one case or for lanes of scenarios.
///
/// Terms: a *local* formula reads its own period and earlier ones; a *whole-life* formula reads
/// periods still to come; a *resolver* closes a loop, and what it left open is a result. Nothing
/// here knows what a loan, a plot or a tax is.
@NullMarked
package org.tinkuy.finance.graph;

import org.jspecify.annotations.NullMarked;
