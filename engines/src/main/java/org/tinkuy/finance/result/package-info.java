/// What a money case comes to: its figures, the scenarios beside it, what it hangs on, and whether
/// its checks hold.
///
/// Entry class: [org.tinkuy.finance.result.FinanceStudy]. Flow: `frame` takes the case and its park
/// and runs the base case, naming everything that does not fit; `run` reads the figures off, runs
/// every scenario with the debt that the base case has, moves the inputs within their ranges one by
/// one, and draws them together where that is asked; [org.tinkuy.finance.result.FinanceResults]
/// goes to the study.
///
/// Terms: rates are per year, effective; a figure `finance:LINE@PERIOD` is a line in a period, or
/// over a year of months. Nothing here formats.
@NullMarked
package org.tinkuy.finance.result;

import org.jspecify.annotations.NullMarked;
