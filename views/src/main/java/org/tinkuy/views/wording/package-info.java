/// The words of one language, and how names, figures, units, days and gaps are told in it.
///
/// Entry class: [Wording], which finds every text of the catalog by its key. Flow: a section asks
/// [Wording] for a sentence and [FigureText] for a figure, and puts both into blocks; [GapText],
/// [HeldCell], [FigureNames] and [CalendarText] tell what is missing, what changed, what a figure
/// is called and what falls due.
///
/// Terms: a *figure* is told as it lies, with its range; *told* ids are those that a park's table
/// `translations` has in the language of the report.
///
/// Not here: a section, or words that only one subject needs. All other packages of sections see
/// this one, and it sees none of them.
@NullMarked
package org.tinkuy.views.wording;

import org.jspecify.annotations.NullMarked;
