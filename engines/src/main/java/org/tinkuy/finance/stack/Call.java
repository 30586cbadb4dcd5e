package org.tinkuy.finance.stack;

import org.tinkuy.finance.graph.Series;
import org.tinkuy.kernel.Check;

/// How much of the need of its phases a layer pays.
public sealed interface Call {

  /// A share of the need, as it arises, at most what the layers before left.
  ///
  /// @param share 0 to 1
  record Portion(double share) implements Call {
    public Portion {
      Check.that(
          share >= 0 && share <= 1,
          "finance.call.share",
          "Layer: the share of the need must be from 0 to 1, but is %s. Maybe it is in percent.",
          share);
    }
  }

  /// All that the layers before left, until an amount is spent.
  ///
  /// @param amount in the money of the model, >= 0
  record Amount(double amount) implements Call {
    public Amount {
      Check.that(
          amount >= 0, "finance.call.amount", "Layer: its amount must be >= 0, but is %s.", amount);
    }
  }

  /// As much as the cash of operation carries, drawn in proportion to what the layers before left.
  /// For loans only.
  ///
  /// @param cover DSCR that is kept in every payment period, > 0
  /// @param loanLife LLCR that is kept when repayment begins, >= 0; 0 where none is asked for
  /// @param most share of what the layers before left that is never passed, 0 to 1: the gearing
  record Carried(double cover, double loanLife, double most) implements Call {
    public Carried {
      Check.that(
          cover > 0 && loanLife >= 0 && most >= 0 && most <= 1,
          "finance.call.carried",
          "Layer: DSCR must be > 0, LLCR >= 0 and the gearing from 0 to 1, but are %s, %s and %s.",
          cover,
          loanLife,
          most);
    }
  }

  /// What was drawn in another case, at most what the layers before left.
  ///
  /// @param draws by period, in the money of the model, >= 0
  record Drawn(Series draws) implements Call {}

  /// All that the layers before left, and the carry: fees, interest before operation, losses.
  record Rest() implements Call {}
}
