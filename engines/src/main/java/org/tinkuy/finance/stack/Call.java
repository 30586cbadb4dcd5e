package org.tinkuy.finance.stack;

import java.util.Optional;
import org.tinkuy.finance.graph.Series;
import org.tinkuy.kernel.Check;

/// How much of the need of its phases a layer pays.
public sealed interface Call {

  /// A share of the need, as it arises, at most what the layers before left.
  ///
  /// @param share 0 to 1
  /// @param amount that it never passes in all, in the money of the model; absent where none does
  record Portion(LayerTerm share, Optional<LayerTerm> amount) implements Call {
    /// Without an amount.
    public Portion(double share) {
      this(LayerTerm.of(share), Optional.empty());
    }

    public Portion {
      share.checkShare("share of the need");
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

  /// As much as the cash of operation carries, drawn before repayment begins in proportion to the
  /// need, at most what the layers before left. For loans only.
  ///
  /// @param cover DSCR that all loans so far keep together in every payment period, > 0;
  ///   [LayerTerm#none()] where none is asked for
  /// @param loanLife LLCR that is kept when repayment begins; [LayerTerm#none()] where none is
  ///   asked for
  /// @param most share of the need that is never passed, 0 to 1: the gearing
  record Carried(LayerTerm cover, LayerTerm loanLife, LayerTerm most) implements Call {
    /// With plain numbers.
    public Carried(double cover, double loanLife, double most) {
      this(LayerTerm.of(cover), LayerTerm.of(loanLife), LayerTerm.of(most));
    }

    public Carried {
      cover.checkNotNegative("DSCR");
      loanLife.checkNotNegative("LLCR");
      most.checkShare("gearing");
    }

    /// Whether the cash bounds it, beside its share of the need.
    public boolean isBound() {
      return cover.isThere() || loanLife.isThere();
    }
  }

  /// What was drawn in another case, at most what the layers before left; what is not drawn then
  /// stays ready while the loan can be drawn.
  ///
  /// @param draws by period, in the money of the model, >= 0
  record Drawn(Series draws) implements Call {}

  /// All that the layers before left, and the carry: fees, interest before operation, losses.
  record Rest() implements Call {}
}
