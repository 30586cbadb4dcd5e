package org.tinkuy.study;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tinkuy.figure.Figure;
import org.tinkuy.figure.Secrecy;
import org.tinkuy.formula.Term;
import org.tinkuy.kernel.Period;
import org.tinkuy.kernel.Unit;
import org.tinkuy.kernel.UnitTable;
import org.tinkuy.park.Outline;
import org.tinkuy.park.Park;
import org.tinkuy.park.Plot;
import org.tinkuy.park.Tenant;

/// The park in a few numbers.
///
/// @param plots number of plots
/// @param tenants tenants present in the period
/// @param area area of all plots; from the outline where the table has none
/// @param let share of the lettable area that is let, by the status of the plots today
/// @param employees people employed by the tenants present, by their latest headcount
public record ParkSummary(Figure plots, Figure tenants, Figure area, Figure let, Figure employees) {
  /// Sums up a park.
  ///
  /// @param partial whether rows were left out, so that no count or sum is exact
  static ParkSummary of(Park park, Period period, UnitTable units, boolean partial) {
    List<Plot> plots = park.plots();
    List<Tenant> present =
        park.tenants().stream().filter(tenant -> isPresent(tenant, period)).toList();
    List<Plot> lettable = plots.stream().filter(Plot::isForFirms).toList();
    Total all_m2 = Total.of(plots, plot -> area_m2(park, plot));
    Total lettable_m2 = Total.of(lettable, plot -> area_m2(park, plot));
    Total let_m2 =
        Total.of(lettable.stream().filter(Plot::isLet).toList(), plot -> area_m2(park, plot));
    Total people = Total.of(present, Tenant::employees);
    boolean whole = !partial;
    return new ParkSummary(
        figure("park.plots", new Total(plots.size(), whole), Unit.ONE),
        figure("park.tenants", new Total(present.size(), whole), Unit.ONE),
        figure("park.area", all_m2.and(whole), units.get("m2")),
        lettable_m2.sum() > 0 && lettable_m2.and(whole).complete()
            ? figure("park.let", new Total(let_m2.sum() / lettable_m2.sum(), true), Unit.ONE)
            : none("park.let", lettable_m2),
        figure("park.employees", people.and(whole), units.get("people")));
  }

  /// A sum over rows, some of which may not say their part.
  ///
  /// @param sum of the parts that are known
  /// @param complete whether every row said its part and no row was left out
  private record Total(double sum, boolean complete) {
    static <T> Total of(List<T> rows, Function<T, Optional<Double>> part) {
      double sum = 0;
      boolean complete = true;
      for (T row : rows) {
        Optional<Double> value = part.apply(row);
        sum += value.orElse(0.0);
        complete &= value.isPresent();
      }
      return new Total(sum, complete);
    }

    Total and(boolean whole) {
      return new Total(sum, complete && whole);
    }
  }

  private static boolean isPresent(Tenant tenant, Period period) {
    return tenant.since().filter(day -> day.isAfter(period.end())).isEmpty()
        && tenant.until().filter(day -> day.isBefore(period.start())).isEmpty();
  }

  private static Optional<Double> area_m2(Park park, Plot plot) {
    return plot.area_m2()
        .or(() -> Optional.ofNullable(park.outlines().get(plot.id())).map(Outline::area_m2));
  }

  /// A total that is not complete is a lower end: what is missing can only add to it.
  private static Figure figure(String id, Total total, Unit unit) {
    double high = total.complete() ? total.sum() : Double.POSITIVE_INFINITY;
    Figure.Range range = new Figure.Range(total.sum(), total.sum(), high);
    Figure.State state = total.complete() ? Figure.State.KNOWN : Figure.State.UNCERTAIN;
    return figure(id, state, Optional.of(range), unit);
  }

  /// Without an area of every plot for firms there is no share; without such plots no question.
  private static Figure none(String id, Total lettable) {
    boolean nothing = lettable.complete() && lettable.sum() == 0;
    return figure(
        id,
        nothing ? Figure.State.NOT_APPLICABLE : Figure.State.NO_DATA,
        Optional.empty(),
        Unit.ONE);
  }

  private static Figure figure(
      String id, Figure.State state, Optional<Figure.Range> range, Unit unit) {
    List<Term> terms = List.of();
    return new Figure(id, state, range, unit, List.of(), Secrecy.T2, terms, "");
  }
}
