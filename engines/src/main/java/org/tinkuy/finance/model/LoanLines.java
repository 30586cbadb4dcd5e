package org.tinkuy.finance.model;

import java.util.Optional;
import org.tinkuy.finance.debt.Covenant;
import org.tinkuy.finance.debt.DebtSize;
import org.tinkuy.finance.debt.Loan;
import org.tinkuy.finance.debt.LoanTerms;
import org.tinkuy.finance.debt.Reserve;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.project.FundingLayer;

/// One loan of a model.
///
/// @param terms as the graph reckons with them
/// @param fee on what is drawn
/// @param service due after the works, paid by the waterfall
/// @param size what bounds it; absent where only its share does
/// @param reserve for its service; absent where none is kept
/// @param lockUp test behind which owners wait; absent where there is none
public record LoanLines(
    FundingLayer layer,
    LoanTerms terms,
    Loan loan,
    Line fee,
    Line service,
    Optional<DebtSize> size,
    Optional<Reserve> reserve,
    Optional<Covenant> lockUp) {}
