package org.tinkuy.views.park;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tinkuy.catalog.Family;
import org.tinkuy.figure.Figure;
import org.tinkuy.flows.Balance;
import org.tinkuy.flows.Carbon;
import org.tinkuy.flows.FlowResults;
import org.tinkuy.kernel.Unit;
import org.tinkuy.park.Plot;
import org.tinkuy.views.NumberCell;
import org.tinkuy.views.picture.Fill;
import org.tinkuy.views.wording.Wording;

/// Measures of plots by an amount of the firms on them: the water and energy that they take in,
/// their greenhouse gases. A plot shows the firm on it with most, and a firm on several plots all
/// it has on each: nothing says which plot took how much of it. Steps lie where about as many firms
/// are in each, at round numbers.
record PlotAmounts(FlowResults flows, Wording words) {
  /// The fills of the steps, the least amount first.
  private static final List<Fill> STEPS =
      List.of(Fill.STEP_1, Fill.STEP_2, Fill.STEP_3, Fill.STEP_5);

  private static final double THOUSAND = 1e3;
  private static final double MILLION = 1e6;

  private static final String UNTOLD = "untold";
  private static final String STEP = "step";

  /// What a firm has.
  ///
  /// @param value in the unit of the measure
  /// @param isLeast whether it may be more
  private record Told(double value, boolean isLeast) {
    /// A figure of which something is known.
    static Optional<Told> of(Figure figure) {
      return Optional.of(figure).filter(Figure::tells).flatMap(Figure::range).map(Told::of);
    }

    static Told of(Figure.Range range) {
      return Double.isInfinite(range.high())
          ? new Told(range.low(), true)
          : new Told(range.value(), false);
    }
  }

  /// The measures of which at least one firm tells an amount.
  List<PlotMeasure> list() {
    return Stream.of(
            measure("water", unit(Family::isWater), taken(Family::isWater)),
            measure("energy", unit(Family::isEnergy), taken(Family::isEnergy)),
            measure("gases", gasUnit(), emitted()))
        .flatMap(Optional::stream)
        .toList();
  }

  private Stream<Balance> balances(Predicate<Family> which) {
    return flows.balances().stream()
        .filter(balance -> !balance.isOfPark() && which.test(balance.family()));
  }

  private Optional<Unit> unit(Predicate<Family> which) {
    return balances(which).findFirst().map(balance -> balance.family().unit());
  }

  private Map<String, Told> taken(Predicate<Family> which) {
    Map<String, Told> taken = new HashMap<>();
    balances(which)
        .forEach(
            balance ->
                Told.of(balance.sides().in())
                    .ifPresent(told -> taken.put(balance.subject(), told)));
    return taken;
  }

  private Optional<Unit> gasUnit() {
    return flows.carbon().holders().stream()
        .flatMap(footprint -> footprint.scopes().stream())
        .filter(figure -> figure.range().isPresent())
        .map(Figure::unit)
        .findFirst();
  }

  private Map<String, Told> emitted() {
    Map<String, Told> emitted = new HashMap<>();
    for (Carbon.Footprint footprint : flows.carbon().holders()) {
      footprint.together().map(Told::of).ifPresent(told -> emitted.put(footprint.subject(), told));
    }
    return emitted;
  }

  private Optional<PlotMeasure> measure(String id, Optional<Unit> unit, Map<String, Told> byFirm) {
    return byFirm.isEmpty() ? Optional.empty() : unit.map(of -> filled(id, of, byFirm));
  }

  private PlotMeasure filled(String id, Unit unit, Map<String, Told> byFirm) {
    double scale = scale(byFirm);
    List<Double> limits = limits(byFirm.values().stream().map(Told::value).sorted().toList());
    SequencedMap<String, Fill> fills = new LinkedHashMap<>();
    Map<String, String> names = new HashMap<>();
    for (int step = 0; step <= limits.size(); step++) {
      fills.put(STEP + step, STEPS.get(step));
      names.put(STEP + step, name(step, limits, words.unit(unit)));
    }
    fills.put(UNTOLD, Fill.MUTED);
    fills.put(PlotMeasure.NONE, Fill.OPEN);
    Function<Plot, Optional<Told>> most =
        plot ->
            plot.tenants().stream()
                .flatMap(firm -> Optional.ofNullable(byFirm.get(firm)).stream())
                .reduce((a, b) -> b.value() > a.value() ? b : a);
    return new PlotMeasure(
        id,
        STEP + limits.size(),
        fills,
        plot ->
            plot.tenants().isEmpty()
                ? PlotMeasure.NONE
                : most.apply(plot).map(told -> STEP + step(told, limits)).orElse(UNTOLD),
        plot -> most.apply(plot).map(told -> mark(told, scale)).orElse(" "),
        new PlotMeasure.Telling(
            names,
            Map.of(
                "limit",
                amount(limits.getLast(), words.unit(unit)),
                "unit",
                scale == 1 ? words.unit(unit) : amount(scale, words.unit(unit))),
            words.unit(unit),
            plot -> most.apply(plot).map(told -> number(told, told.value(), 0)).orElse("")));
  }

  /// By what amounts are divided to be short enough for a small plot: 1, a thousand or a million.
  private static double scale(Map<String, Told> byFirm) {
    double most = byFirm.values().stream().mapToDouble(Told::value).max().orElse(0);
    return most >= MILLION ? MILLION : most >= THOUSAND ? THOUSAND : 1;
  }

  /// An amount to two digits or three.
  private String mark(Told told, double scale) {
    double scaled = told.value() / scale;
    return number(told, scaled, scaled >= 10 || scaled == 0 ? 0 : scaled >= 1 ? 1 : 2);
  }

  private String number(Told told, double value, int decimals) {
    return words
        .numbers()
        .format(
            told.isLeast()
                ? NumberCell.least(value, decimals, false)
                : NumberCell.of(value, decimals));
  }

  private static int step(Told told, List<Double> limits) {
    return (int) limits.stream().filter(limit -> told.value() > limit).count();
  }

  /// Up to which amounts the steps go, but for the last, at least one: where a quarter, half and
  /// three quarters of the firms are, rounded to one digit.
  ///
  /// @param amounts the least first, at least one
  private static List<Double> limits(List<Double> amounts) {
    List<Double> limits = new ArrayList<>();
    for (int part = 1; part < STEPS.size(); part++) {
      double limit = round(amounts.get(part * (amounts.size() - 1) / STEPS.size()));
      if (limits.isEmpty() || limit > limits.getLast()) {
        limits.add(limit);
      }
    }
    return limits;
  }

  private static double round(double amount) {
    double digit = amount > 0 ? Math.pow(10, Math.floor(Math.log10(amount))) : 1;
    return Math.max(1, Math.round(amount / digit) * digit);
  }

  private String name(int step, List<Double> limits, String unit) {
    if (step == 0) {
      return words.text("report.map.step.first", "limit", amount(limits.getFirst(), unit));
    }
    return step == limits.size()
        ? words.text("report.map.step.last", "limit", amount(limits.getLast(), unit))
        : words.text(
            "report.map.step.between",
            Map.of(
                "from", words.number(limits.get(step - 1), 0),
                "limit", amount(limits.get(step), unit)));
  }

  private String amount(double value, String unit) {
    return words.numbers().format(value, 0, unit);
  }
}
