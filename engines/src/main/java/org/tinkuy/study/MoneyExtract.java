package org.tinkuy.study;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.tinkuy.figure.Figure;
import org.tinkuy.finance.result.PartyTable;

/// What others than the operator and lenders see of a money case: where its money comes from, what
/// it brings the state, the economy and people, and of a tenant its own leases. What it returns,
/// covers, asks for its products and hangs on is its sponsor's.
///
/// @param currency of all money
/// @param sound whether every check of the case holds
/// @param lines its figures
/// @param years of the state; none where they are hidden or the case has none
/// @param leases the tenant's own; none for the public
public record MoneyExtract(
    Currency currency,
    boolean sound,
    List<Line> lines,
    List<FiscalYear> years,
    List<OwnLease> leases) {
  public MoneyExtract {
    lines = List.copyOf(lines);
    years = List.copyOf(years);
    leases = List.copyOf(leases);
  }

  /// Whose question a figure answers.
  public enum Topic {
    /// Where the money comes from.
    SOURCES,
    /// What the state receives and pays over the life.
    STATE,
    /// What it is worth to the economy.
    ECONOMY,
    /// What it does for people and nature.
    IMPACT
  }

  /// One figure.
  ///
  /// @param word that names it
  /// @param kind how it is read
  public record Line(Topic topic, String word, PartyTable.Kind kind, Figure figure) {}

  /// A year of the state, in the currency.
  ///
  /// @param year of the calendar
  /// @param received taxes, fees, dividends, rent
  /// @param current paid to operation
  /// @param capital paid for works
  /// @param balance received less what is paid
  public record FiscalYear(
      int year, double received, double current, double capital, double balance) {}

  /// A lease of the tenant that runs when the case begins.
  ///
  /// @param rent_perYear in the currency, >= 0
  /// @param left_yr years from the beginning of the case to its end
  public record OwnLease(double rent_perYear, double left_yr) {}

  /// Every figure.
  public List<Figure> figures() {
    List<Figure> figures = new ArrayList<>();
    lines.forEach(line -> figures.add(line.figure()));
    return figures;
  }
}
