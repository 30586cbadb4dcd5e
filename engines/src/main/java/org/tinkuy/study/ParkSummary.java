package org.tinkuy.study;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tinkuy.catalog.Tolerances;
import org.tinkuy.figure.Figure;
import org.tinkuy.figure.Figures;
import org.tinkuy.formula.Formula;
import org.tinkuy.formula.Formulas;
import org.tinkuy.formula.PeriodRows;
import org.tinkuy.formula.Term;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.park.RowRef;

/// The park in a few numbers, as the catalog defines them (`figures` in
/// `catalog/definitions.yaml`).
///
/// @param plots number of plots
/// @param tenants tenants of the period
/// @param area area of all plots
/// @param let share of the space for firms that was let in the period
/// @param employees people employed by these tenants, by their latest headcount
/// @param lettablePlots number of developed plots for firms
/// @param letPlots number of those that are let on the period's last day
/// @param sizes how large the firms on its plots are
public record ParkSummary(
    Figure plots,
    Figure tenants,
    Figure area,
    Figure let,
    Figure employees,
    Figure lettablePlots,
    Figure letPlots,
    FirmSizes sizes) {
  private static final List<String> PLOTS = List.of("plots");
  private static final List<String> TENANTS = List.of("tenants");
  private static final List<String> LETTING = List.of("plots", "leases", "occupancy");

  /// Sums up a park.
  ///
  /// @param rows its rows as they stand in the period
  /// @param figures of the same park
  /// @param limits of the classes of firms
  /// @param leftOut where rows were left out, so that no count or sum of them is exact and no share
  ///   known
  static ParkSummary of(
      PeriodRows rows, Figures figures, Formulas formulas, Tolerances limits, LeftOut leftOut) {
    Reader reader = new Reader(figures, rows, formulas, leftOut);
    return new ParkSummary(
        reader.total("plots", PLOTS),
        reader.total("tenants", TENANTS),
        reader.total("area", PLOTS),
        reader.share("let", LETTING),
        reader.total("employees", TENANTS),
        reader.total("lettablePlots", PLOTS),
        reader.total("letPlots", LETTING),
        FirmSizes.of(rows.park(), limits.firmLimits()));
  }

  /// The figures, in the order they are shown.
  public List<Figure> figures() {
    return List.of(plots, area, tenants, let, employees, lettablePlots, letPlots);
  }

  /// Ids of the plots that are let for certain on the period's last day.
  public Set<String> listLet() {
    return rows(letPlots);
  }

  /// Ids of the plots for firms that are developed.
  public Set<String> listLettable() {
    return rows(lettablePlots);
  }

  private static Set<String> rows(Figure count) {
    return count.origin().terms().stream()
        .flatMap(term -> term.contributions().stream())
        .map(Term.Contribution::row)
        .map(RowRef::key)
        .collect(Collectors.toUnmodifiableSet());
  }

  /// Evaluates figures of the catalog on the park.
  private record Reader(Figures figures, PeriodRows rows, Formulas formulas, LeftOut leftOut) {
    private static final Sentence LEFT_OUT = Sentence.of("reason.leftOut", "rows were left out");

    Figure of(String name) {
      Formula formula = formulas.figure(name);
      return figures.of("park:" + name, formula, formula.evaluate(rows, false));
    }

    /// A total that is not complete is a lower end: what is missing can only add to it.
    Figure total(String name, List<String> tables) {
      Figure figure = of(name);
      Optional<Figure.Range> known = figure.range();
      if (!leftOut.touches(tables) || known.isEmpty()) {
        return figure;
      }
      Figure.Range open =
          new Figure.Range(known.get().value(), known.get().low(), Double.POSITIVE_INFINITY);
      return Figure.uncertain(figure.id(), open, figure.unit(), figure.origin(), LEFT_OUT);
    }

    Figure share(String name, List<String> tables) {
      Figure figure = of(name);
      return leftOut.touches(tables) && figure.range().isPresent()
          ? Figure.none(figure.id(), Figure.State.NO_DATA, figure.origin(), LEFT_OUT)
          : figure;
    }
  }
}
