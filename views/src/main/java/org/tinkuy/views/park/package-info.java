/// What a park is and has, as sections: its plots on the map, its rows and how good they are, what
/// differs, what falls due, its measures, and what tenants get back for their answers.
///
/// Flow: results of a study, or a checked park, go in; sections of blocks come out. [MapSection],
/// [QualitySection], [MeasureSection] and [ScenarioSection] are chapters of a report;
/// [DiffSection], [DueSection], [ReviewSection], [IssueDocument], [CoverageDocument] and
/// [ReturnDocument] answer a command of their own.
///
/// Terms: a *plot measure* is what plots of a map are filled by; a *review* is that a person looked
/// at a row and signed for it.
///
/// Not here: what the rows score (org.tinkuy.views.score), and what flows through the park
/// (org.tinkuy.views.flow).
@NullMarked
package org.tinkuy.views.park;

import org.jspecify.annotations.NullMarked;
