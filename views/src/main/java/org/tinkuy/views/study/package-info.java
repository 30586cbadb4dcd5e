/// The documents that join all subjects of a study: the report and its summary, the digest on a
/// terminal, and what others do not see.
///
/// Entry class: [StudyDocument]. Flow: [org.tinkuy.study.StudyResults] go in; the sections of each
/// subject (`park`, `score`, `flow`, `exchange`, `money`) are asked in the order of the report, and
/// every word comes from the catalog by key through [org.tinkuy.views.wording.Wording].
///
/// Terms: a *finding* is one sentence that states a result; a *block* is what a renderer knows how
/// to draw.
///
/// Not here: a section on one subject. Nothing here computes a result or writes a file: a number
/// that is not in the results is a mistake.
@NullMarked
package org.tinkuy.views.study;

import org.jspecify.annotations.NullMarked;
