package org.tinkuy.finance.family;

import java.util.Set;
import org.tinkuy.finance.stack.Contract;
import org.tinkuy.finance.stack.Stack;
import org.tinkuy.kernel.Check;

/// One way to pay for a park: a stack with its contract, and what is known of it that no flow says.
///
/// @param publicParties ids of the providers whose money is public
/// @param funds_months from the decision to the first money, >= 0, as experience has it
/// @param source of the terms: document, year
public record Family(
    Kind kind,
    Stack stack,
    Contract contract,
    Set<String> publicParties,
    double funds_months,
    String source) {

  /// The four families.
  public enum Kind {
    PUBLIC_BUDGET,
    CAPITAL_MARKET,
    PROJECT_FINANCE,
    IMPACT
  }

  public Family {
    publicParties = Set.copyOf(publicParties);
    Check.that(
        funds_months >= 0,
        "finance.family.months",
        "Family %s: time to funds must be >= 0 months, but is %s.",
        kind,
        funds_months);
  }
}
