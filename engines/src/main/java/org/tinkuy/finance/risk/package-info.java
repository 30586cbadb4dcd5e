/// What a model gives when its inputs are not sure: the same graph run for many scenarios, whose
/// inputs are drawn with their correlation.
///
/// Entry class: [org.tinkuy.finance.risk.MonteCarlo]. Flow: each scenario's draws come from a
/// counter ([org.tinkuy.finance.risk.Chance]), are correlated
/// ([org.tinkuy.finance.risk.Correlation]) and turned into inputs
/// ([org.tinkuy.finance.risk.Distribution]); lanes of scenarios run the graph; a
/// [org.tinkuy.finance.risk.Sample] tells how the outcomes spread.
///
/// Terms: the *base draw* has every input at its median; a scenario in which a measure is not
/// defined is counted and never left out silently. Nothing here depends on how many threads work.
@NullMarked
package org.tinkuy.finance.risk;

import org.jspecify.annotations.NullMarked;
