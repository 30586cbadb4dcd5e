/// Several parks side by side: the document of a portfolio, its pictures, and rows for programs.
///
/// Entry class: [PortfolioDocument]; [PortfolioRows] writes one row a park while others are still
/// being read. Flow: a `Portfolio` goes in, tables and small multiples of parks come out, with the
/// stamp of a study.
///
/// Terms: a *portfolio* is several parks side by side.
///
/// Not here: anything on a single park, which its report says (org.tinkuy.views.study).
@NullMarked
package org.tinkuy.views.portfolio;

import org.jspecify.annotations.NullMarked;
