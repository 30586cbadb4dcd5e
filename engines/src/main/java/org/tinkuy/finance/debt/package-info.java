/// Debt as lines of a graph: how a project's need is funded, how loans are sized, drawn, serviced
/// and secured, and in which order cash pays whom.
///
/// Entry classes: [org.tinkuy.finance.debt.Loan], [org.tinkuy.finance.debt.DebtSize],
/// [org.tinkuy.finance.debt.Funding], [org.tinkuy.finance.debt.Reserve],
/// [org.tinkuy.finance.debt.Waterfall], [org.tinkuy.finance.debt.Covenant]. Each adds its lines to
/// a builder and names them, so that later parts read them; nothing is computed outside the graph.
///
/// Terms: *tenor* is drawdown to maturity; *grace* is the time before the first principal; interest
/// in construction may be *capitalised*; *service* is interest, principal and fees that fall due.
/// Rates are per period of the grid. What the cash is earned with does not belong here.
@NullMarked
package org.tinkuy.finance.debt;

import org.jspecify.annotations.NullMarked;
