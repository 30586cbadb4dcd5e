package org.tinkuy.study;

import java.util.List;
import java.util.Optional;
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
  /// Uses that are let to tenants.
  private static final List<String> LETTABLE = List.of("industrial", "commercial", "logistics");

  /// States of a plot that is let.
  private static final List<String> LET = List.of("leased", "sold", "operating");

  static ParkSummary of(Park park, Period period, UnitTable units) {
    List<Plot> plots = park.plots();
    List<Tenant> present =
        park.tenants().stream().filter(tenant -> isPresent(tenant, period)).toList();
    double all_m2 = plots.stream().mapToDouble(plot -> area_m2(park, plot)).sum();
    List<Plot> lettable = plots.stream().filter(plot -> LETTABLE.contains(plot.use())).toList();
    double lettable_m2 = lettable.stream().mapToDouble(plot -> area_m2(park, plot)).sum();
    double let_m2 =
        lettable.stream()
            .filter(plot -> LET.contains(plot.status()))
            .mapToDouble(plot -> area_m2(park, plot))
            .sum();
    double people = present.stream().mapToDouble(tenant -> tenant.employees().orElse(0.0)).sum();
    boolean headcounts = present.stream().allMatch(tenant -> tenant.employees().isPresent());
    return new ParkSummary(
        known("park.plots", plots.size(), Unit.ONE),
        known("park.tenants", present.size(), Unit.ONE),
        known("park.area", all_m2, units.get("m2")),
        lettable_m2 > 0 ? known("park.let", let_m2 / lettable_m2, Unit.ONE) : none("park.let"),
        headcounts
            ? known("park.employees", people, units.get("people"))
            : atLeast("park.employees", people, units.get("people")));
  }

  private static boolean isPresent(Tenant tenant, Period period) {
    return tenant.since().filter(day -> day.isAfter(period.end())).isEmpty()
        && tenant.until().filter(day -> day.isBefore(period.start())).isEmpty();
  }

  private static double area_m2(Park park, Plot plot) {
    return plot.area_m2()
        .or(() -> Optional.ofNullable(park.outlines().get(plot.id())).map(Outline::area_m2))
        .orElse(0.0);
  }

  private static Figure known(String id, double value, Unit unit) {
    return figure(id, Figure.State.KNOWN, Optional.of(new Figure.Range(value, value, value)), unit);
  }

  private static Figure atLeast(String id, double value, Unit unit) {
    Figure.Range range = new Figure.Range(value, value, Double.POSITIVE_INFINITY);
    return figure(id, Figure.State.UNCERTAIN, Optional.of(range), unit);
  }

  private static Figure none(String id) {
    return figure(id, Figure.State.NOT_APPLICABLE, Optional.empty(), Unit.ONE);
  }

  private static Figure figure(
      String id, Figure.State state, Optional<Figure.Range> range, Unit unit) {
    List<Term> terms = List.of();
    return new Figure(id, state, range, unit, List.of(), Secrecy.T2, terms, "");
  }
}
