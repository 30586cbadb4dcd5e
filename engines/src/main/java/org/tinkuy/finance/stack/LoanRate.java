package org.tinkuy.finance.stack;

import org.tinkuy.finance.graph.Line;

/// What interest a loan bears for a year. It is nominal, so that a month bears a twelfth of it,
/// unless it is [Effective].
public sealed interface LoanRate {

  /// Whether the interest of the periods of a year compounds to it.
  default boolean isEffective() {
    return this instanceof Effective;
  }

  /// The rate itself, whichever way it becomes that of a period.
  default Yearly ofYear() {
    return switch (this) {
      case Effective(Yearly of) -> of;
      case Yearly yearly -> yearly;
    };
  }

  /// What a year bears, as the terms state it: the same always, or a base rate with a margin.
  sealed interface Yearly extends LoanRate {}

  /// The same over the whole life.
  ///
  /// @param yearly a share per year, >= 0; 0 for money without interest
  record Fixed(LayerTerm yearly) implements Yearly {
    /// A plain number.
    public Fixed(double yearly) {
      this(LayerTerm.of(yearly));
    }

    public Fixed {
      yearly.checkShare("rate per year");
    }
  }

  /// A rate to which interest compounds over a year: a period of which there are n a year bears `(1
  /// + r)^(1/n) - 1`.
  ///
  /// @param of the rate of the year
  record Effective(Yearly of) implements LoanRate {}

  /// A base rate and a margin; a hedge fixes the base rate for a part of the loan.
  ///
  /// @param base a share per year
  /// @param margin a share per year
  /// @param hedged part of the loan whose base rate is fixed, 0 to 1
  /// @param swap the fixed rate of that part, a share per year
  record Floating(LayerTerm base, LayerTerm margin, LayerTerm hedged, LayerTerm swap)
      implements Yearly {
    /// On a line of the model, with plain numbers.
    public Floating(Line base, double margin, double hedged, double swap) {
      this(
          new LayerTerm.Held(base), LayerTerm.of(margin), LayerTerm.of(hedged), LayerTerm.of(swap));
    }

    public Floating {
      hedged.checkShare("hedged part");
    }
  }
}
