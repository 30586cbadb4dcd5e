/// Assesses a park against a framework: for each criterion its state, value, target and reasons,
/// and from them scores by category and topic, what moved since an earlier period, and the nearest
/// gains.
///
/// Entry class: [org.tinkuy.assess.Assessor]. Flow: criteria of the catalog are evaluated by
/// `formula`, judged against their targets ([org.tinkuy.assess.Judgement]), then counted
/// ([org.tinkuy.assess.Scores]).
///
/// Terms: *current* and *intended* are the two value sets of an assessment; *strict status* asks
/// that every applicable criterion is met; *coverage* is the share of applicable criteria that have
/// data. Pure and deterministic. No criterion, threshold or weight may stand here as code.
@NullMarked
package org.tinkuy.assess;

import org.jspecify.annotations.NullMarked;
