/// How a park stands against schemes, law, goals and policy, as sections.
///
/// Entry classes: [ScoreSection] for a scheme as a whole, [CriteriaSection] and [CriterionPages]
/// for each criterion, [ExplainSection] for one alone. Flow: an assessment or a review of the
/// engines goes in, blocks come out; [GainsSection] says what to do next and [MovementSection] what
/// moved since.
///
/// Terms: a *verdict* is what a scheme with gates, groups or tiers says of the whole; a *gain* is
/// what a criterion would add; a *strip* is ground that must stay free.
///
/// Not here: the calculation of a state or a score (org.tinkuy.assess), thresholds (the catalog).
@NullMarked
package org.tinkuy.views.score;

import org.jspecify.annotations.NullMarked;
