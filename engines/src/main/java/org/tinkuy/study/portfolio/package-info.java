/// Several parks side by side: what they come to together, and in which order they stand.
///
/// Entry class: [org.tinkuy.study.portfolio.Portfolio]. Flow: each park's results of a study become
/// a [org.tinkuy.study.portfolio.ParkLine], which keeps only the figures that parks are compared
/// in, so that results of thousands of parks need not be held; a portfolio of lines gives sums and
/// ratios of sums, and one ranking for each way in which parks were scored.
///
/// Terms: a *yardstick* is what parks are compared in, a *roll-up* a sum or a ratio of sums over
/// them. A ratio is of sums and never a mean of ratios, so that a small park counts as much as it
/// is. Figures of a roll-up name the parks behind them as contributors. Nothing here reads a park
/// or runs an engine.
@NullMarked
package org.tinkuy.study.portfolio;

import org.jspecify.annotations.NullMarked;
