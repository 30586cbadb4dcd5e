package org.tinkuy.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.tinkuy.catalog.DisclosureRules;
import org.tinkuy.disclosure.CellPart;
import org.tinkuy.disclosure.HidingRule;
import org.tinkuy.disclosure.Sensitivity;
import org.tinkuy.disclosure.TableCell;
import org.tinkuy.exchange.park.Deal;
import org.tinkuy.exchange.park.ParkExchanges;
import org.tinkuy.exchange.proof.Proof;
import org.tinkuy.figure.Figure;
import org.tinkuy.figure.Origin;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.kernel.Unit;
import org.tinkuy.kernel.UnitTable;
import org.tinkuy.study.ExchangeExtract.Scope;
import org.tinkuy.study.ExchangeExtract.Total;

/// The totals of the best network, with the sums that each of them tells: a row for each exchange,
/// which is its two firms' together, for each of them knows its amount and much of its money. A
/// class that fewer firms have than an aggregate needs is not even named, since its name tells
/// whose it is; nor is energy named that so few exchange beside matter. Tonnes are of matter alone,
/// since tonnes and MWh have no sum.
final class ExchangeTotals {
  /// What pair by pair would save.
  static final String GREEDY = "exchange:greedy";

  /// How much more a network could save.
  static final String GAP = "exchange:gap";

  private static final double KG_PER_T = 1000;

  /// Digits of a class of ISIC that name its division.
  private static final int DIVISION = 2;

  private static final Sentence AMOUNTS =
      Sentence.of("reason.exchange.amountsUncertain", "amounts of flows are uncertain");

  private static final Sentence CLIMATE =
      Sentence.of(
          "reason.exchange.climateMissing", "of some exchanges nobody says what they spare");

  private final ParkExchanges found;
  private final Units units;
  private final String body;
  private final DisclosureRules rules;
  private final List<Total> totals = new ArrayList<>();
  private final Map<String, List<TableCell>> told = new TreeMap<>();

  /// The units of the totals.
  private record Units(Unit money, Unit tonne, Unit energy, Unit climate) {}

  /// @param body the body that runs the park
  /// @param classes whether totals of classes may be told at all
  ExchangeTotals(
      ParkExchanges found, String body, UnitTable units, DisclosureRules rules, boolean classes) {
    this.found = found;
    this.units =
        new Units(
            Unit.money(found.currency()), units.get("t"), units.get("MWh"), units.get("tCO2e"));
    this.body = body;
    this.rules = rules;
    if (isSettled(found)) {
      add(Scope.ALL, "", found.deals());
      if (classes) {
        classes(deal -> deal.candidate().offer().flow().carrier().group())
            .forEach((code, deals) -> add(Scope.CARRIER, code, deals));
        classes(ExchangeTotals::division).forEach((code, deals) -> add(Scope.SECTOR, code, deals));
      }
    }
  }

  /// Whether the network is proved the best but for rounding, and the clock ended nothing on the
  /// way: two networks that were found in different time would tell by their totals what they
  /// differ by. Which of several networks that save the same but for rounding is told remains the
  /// solver's choice.
  static boolean isSettled(ParkExchanges found) {
    return found
        .network()
        .filter(network -> network.proof().status() == Proof.Status.OPTIMAL)
        .filter(network -> network.proof().reproducible())
        .filter(network -> network.saving().isPresent())
        .filter(network -> network.mostSaving().equals(network.saving()))
        .isPresent();
  }

  private static String division(Deal deal) {
    String sector = deal.candidate().offer().flow().firm().sector();
    return sector.length() >= DIVISION ? sector.substring(0, DIVISION) : "";
  }

  private Map<String, List<Deal>> classes(Function<Deal, String> code) {
    Map<String, List<Deal>> classes = new TreeMap<>();
    for (Deal deal : found.deals()) {
      classes.computeIfAbsent(code.apply(deal), _ -> new ArrayList<>()).add(deal);
    }
    classes.remove("");
    classes.values().removeIf(this::areFew);
    return classes;
  }

  /// Whether fewer firms have them than an aggregate needs.
  private boolean areFew(List<Deal> deals) {
    int fewest = rules.whole(DisclosureRules.Name.MINIMUM_CONTRIBUTORS);
    return new Sensitivity(rules).count(owners(deals)) < fewest;
  }

  private Map<String, Double> owners(List<Deal> deals) {
    Map<String, Double> owners = new TreeMap<>();
    deals.forEach(deal -> owners.merge(owner(deal), 1.0, Double::sum));
    return owners;
  }

  /// Both firms; the other one alone where the body that runs the park is one of them, since that
  /// knows all.
  private String owner(Deal deal) {
    String giver = deal.giver().firm();
    String taker = deal.taker().firm();
    if (giver.equals(body)) {
      return taker.equals(body) ? TableCell.PARK : taker;
    }
    return taker.equals(body) ? giver : CellPart.owner(giver, taker);
  }

  private void add(Scope scope, String code, List<Deal> deals) {
    String id =
        switch (scope) {
          case ALL -> "exchange:";
          case CARRIER -> "exchange:carrier." + code + ".";
          case SECTOR -> "exchange:giver." + code + ".";
        };
    totals.add(
        new Total(
            scope,
            code,
            sum(id + "count", Unit.ONE, deals, _ -> 1),
            scope == Scope.ALL
                ? saving(id + "saving", deals)
                : sum(id + "saving", units.money(), deals, Deal::saving),
            tonnes(id + "tonnes", deals),
            energy(id + "energy", deals),
            climate(id + "co2", deals)));
  }

  private Figure sum(String id, Unit unit, List<Deal> deals, ToDoubleFunction<Deal> amount) {
    tell(id, unit, deals, amount);
    return Figure.known(id, deals.stream().mapToDouble(amount).sum(), unit, Origin.NONE);
  }

  private void tell(String id, Unit unit, List<Deal> deals, ToDoubleFunction<Deal> amount) {
    List<CellPart> parts =
        deals.stream()
            .map(
                deal ->
                    new CellPart(
                        "exchange " + deal.candidate().id(),
                        owner(deal),
                        amount.applyAsDouble(deal)))
            .toList();
    told.put(id, List.of(new TableCell(unit.code(), parts)));
  }

  /// What the network saves, which no other saves more than. The parts are those of the exchanges,
  /// which add up to it but for how the solver rounds.
  private Figure saving(String id, List<Deal> deals) {
    tell(id, units.money(), deals, Deal::saving);
    return Figure.known(id, found.saving().orElseThrow(), units.money(), Origin.NONE);
  }

  private Optional<Figure> tonnes(String id, List<Deal> deals) {
    List<Deal> matter = deals.stream().filter(deal -> !deal.candidate().isEnergy()).toList();
    return matter.isEmpty() && !deals.isEmpty()
        ? Optional.empty()
        : Optional.of(amount(id, units.tonne(), matter));
  }

  private Optional<Figure> energy(String id, List<Deal> deals) {
    List<Deal> energy = deals.stream().filter(deal -> deal.candidate().isEnergy()).toList();
    boolean alone = energy.size() == deals.size();
    boolean named = alone || (rules.isWhole() && !areFew(energy));
    return energy.isEmpty() || !named
        ? Optional.empty()
        : Optional.of(amount(id, units.energy(), energy));
  }

  private Figure amount(String id, Unit unit, List<Deal> deals) {
    tell(id, unit, deals, deal -> deal.amount().value());
    double value = deals.stream().mapToDouble(deal -> deal.amount().value()).sum();
    double low = deals.stream().mapToDouble(deal -> deal.amount().low()).sum();
    double high = deals.stream().mapToDouble(deal -> deal.amount().high()).sum();
    return low == high
        ? Figure.known(id, value, unit, Origin.NONE)
        : Figure.uncertain(id, new Figure.Range(value, low, high), unit, Origin.NONE, AMOUNTS);
  }

  /// What is spared; of a total to which one exchange is missing nothing is said.
  private Figure climate(String id, List<Deal> deals) {
    if (deals.stream().anyMatch(deal -> deal.climate().saved_kg().isEmpty())) {
      return Figure.none(id, Figure.State.NO_DATA, Origin.NONE, CLIMATE);
    }
    return sum(
        id, units.climate(), deals, deal -> deal.climate().saved_kg().orElseThrow() / KG_PER_T);
  }

  List<Total> list() {
    return totals;
  }

  /// The figures that are to be decided about.
  List<Figure> figures() {
    List<Figure> figures = new ArrayList<>();
    totals.forEach(total -> figures.addAll(total.figures()));
    return figures;
  }

  /// What else is of several firms, each with why others do not see it: what pair by pair would
  /// save, beside which the best network would tell of the pairs in which the two differ; and how
  /// much more a network could save, which is as open as the saving.
  ///
  /// @param hidden why totals are hidden, by id
  Map<String, Optional<HidingRule>> following(Map<String, HidingRule> hidden) {
    Map<String, Optional<HidingRule>> following = new TreeMap<>();
    if (found.greedySaving().isPresent()) {
      following.put(GREEDY, Optional.of(HidingRule.SUBTRACTION));
    }
    if (!totals.isEmpty()) {
      boolean open = !hidden.containsKey(totals.getFirst().saving().id());
      following.put(GAP, open ? Optional.empty() : Optional.of(HidingRule.MADE_OF_HIDDEN));
    }
    return following;
  }

  /// What each figure tells, by its id.
  Map<String, List<TableCell>> told() {
    return new LinkedHashMap<>(told);
  }
}
