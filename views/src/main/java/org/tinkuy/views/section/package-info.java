/// Turns the results of a study into a document: one class for each section of the report.
///
/// Entry class: [org.tinkuy.views.section.StudyDocument]. Flow: each section reads
/// [org.tinkuy.study.StudyResults] and says it in blocks; every word comes from the catalog by key
/// through [org.tinkuy.views.section.Wording].
///
/// Terms: a *finding* is one sentence that states a result; a *block* is what a renderer knows how
/// to draw. Nothing here computes a result or writes a file: a number that is not in the results is
/// a mistake.
@NullMarked
package org.tinkuy.views.section;

import org.jspecify.annotations.NullMarked;
