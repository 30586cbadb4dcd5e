/// What differs between two money cases, or between a case and one of its scenarios, and which of
/// it moved what the case comes to.
///
/// Start with [CaseDiff]: inputs that are not the same, lines that come out otherwise by year, and
/// [CaseEffects], which runs every mix of the two that is asked for and so gives each part its
/// share. A part is one input, or what is no input: dates, layers, rules.
///
/// Terms: alone, the effect of one part on the first case; interaction, what the effects alone
/// leave of the whole; fair share, the mean of a part's effect over all orders (Shapley).
///
/// Not here: how it is said, and differences of park folders.
@NullMarked
package org.tinkuy.finance.difference;

import org.jspecify.annotations.NullMarked;
