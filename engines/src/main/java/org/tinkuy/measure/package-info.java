/// What a park means to do or has done to change itself, what came of it, and what it tells other
/// parks.
///
/// Entry class: [org.tinkuy.measure.MeasureEngine]. Flow: each row of `measures` becomes a
/// [org.tinkuy.measure.ParkMeasure] with what `actuals` book for it up to the end of the period and
/// the criteria that read a row which it changes; each row of `lessons` becomes a
/// [org.tinkuy.measure.Lesson]; what the catalog knows that the park announced and reached stands
/// beside ([org.tinkuy.measure.MeasureReview]).
///
/// Terms: a measure *bears on* a criterion whose formula reads a row that the measure changes; by
/// how much, and whether for the better, is not said. A measure that *failed* was begun and given
/// up, one that was *rejected* was never begun. Nothing here chooses between measures: that a
/// measure is worth its money is the money case's to say.
@NullMarked
package org.tinkuy.measure;

import org.jspecify.annotations.NullMarked;
