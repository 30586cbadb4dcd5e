package org.tinkuy.study;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.tinkuy.figure.Figure;
import org.tinkuy.kernel.Period;

/// What others than the operator see of the exchanges that a park could have: totals of the best
/// network, and of a tenant its own side of its own exchanges.
///
/// @param period the year whose flows they are made of
/// @param currency of all money
/// @param totals of the network, then by what is exchanged and by the branch that gives; none where
///   there is no network, or it is not proved the best
/// @param gap how much more a network could save at most, relative to what this one saves: 0, since
///   of one that is not proved the best nothing is told; hidden where the saving is, and no data
///   where there are no totals
/// @param kept what was asked and is shown to nobody but the operator, with the rule
/// @param own the tenant's own exchanges; none for the public
public record ExchangeExtract(
    Period period,
    Currency currency,
    List<Total> totals,
    Figure gap,
    List<Figure> kept,
    List<OwnExchange> own) {
  public ExchangeExtract {
    totals = List.copyOf(totals);
    kept = List.copyOf(kept);
    own = List.copyOf(own);
  }

  /// Of which exchanges a total is.
  public enum Scope {
    /// All of the network.
    ALL,
    /// Those of one group of carriers.
    CARRIER,
    /// Those whose giver is of one branch.
    SECTOR
  }

  /// What some exchanges of the network come to.
  ///
  /// @param scope which
  /// @param code the group of carriers, or the division of ISIC; empty for all
  /// @param count how many there are
  /// @param saving what they save a year
  /// @param tonnes what passes of matter in a year, t; absent where all is energy
  /// @param energy what passes of energy in a year, MWh; absent where there is none, or where
  ///   beside matter fewer firms exchange it than an aggregate needs
  /// @param co2 what that spares the climate in a year; no data where it is not known of each
  public record Total(
      Scope scope,
      String code,
      Figure count,
      Figure saving,
      Optional<Figure> tonnes,
      Optional<Figure> energy,
      Figure co2) {
    /// Its figures.
    public List<Figure> figures() {
      List<Figure> figures = new ArrayList<>(List.of(count, saving));
      tonnes.ifPresent(figures::add);
      energy.ifPresent(figures::add);
      figures.add(co2);
      return figures;
    }
  }

  /// Every figure.
  public List<Figure> figures() {
    List<Figure> figures = new ArrayList<>();
    totals.forEach(total -> figures.addAll(total.figures()));
    if (!totals.isEmpty()) {
      figures.add(gap);
    }
    figures.addAll(kept);
    return figures;
  }
}
