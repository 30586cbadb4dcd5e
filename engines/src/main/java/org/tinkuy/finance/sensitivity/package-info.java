/// How far a result moves when inputs of a model do, one or two at a time or as named cases.
///
/// Entry class: [org.tinkuy.finance.sensitivity.Sensitivity]. Flow: a graph and a measure go in;
/// each question runs the graph again with inputs changed and gives records: tornado, spider,
/// switching values, a grid of two inputs, a table of scenarios.
///
/// Terms: a *factor* multiplies an input in all periods, 1 for as it is; a *switching value* is the
/// input at which the measure reaches its target: a break-even price or share let. Debt that the
/// graph sizes is sized again; to keep it, take a graph with a locked stack.
@NullMarked
package org.tinkuy.finance.sensitivity;

import org.jspecify.annotations.NullMarked;
