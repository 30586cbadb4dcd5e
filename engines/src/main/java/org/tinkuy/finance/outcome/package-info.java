/// What parks announced against what they reached, and what that says of a park which is only
/// announced.
///
/// Entry class: [org.tinkuy.finance.outcome.ReachedRatios]. Flow: the outcomes of the catalog
/// become ratios; a forecast takes an announcement down to what others made of theirs, with its
/// range; absorption is drawn from the ratios and never from an announcement.
///
/// Terms: a *ratio* is reached over announced; ratios of take-up (jobs, land) are one family, cost
/// and time are each another. Few parks tell both numbers: a forecast says of how many it is made,
/// and [org.tinkuy.finance.outcome.ReachedRatios#leaveOut] how far off it would have been for a
/// park whose outcome is known.
@NullMarked
package org.tinkuy.finance.outcome;

import org.jspecify.annotations.NullMarked;
