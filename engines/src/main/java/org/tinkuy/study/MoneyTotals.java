package org.tinkuy.study;

import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.tinkuy.disclosure.CellPart;
import org.tinkuy.disclosure.TableCell;
import org.tinkuy.figure.Figure;
import org.tinkuy.figure.Origin;
import org.tinkuy.finance.result.FinanceResults;
import org.tinkuy.finance.result.PartyMeasure;
import org.tinkuy.finance.result.PartyTable;
import org.tinkuy.finance.result.PartyTable.Kind;
import org.tinkuy.finance.result.PartyTable.Measure;
import org.tinkuy.finance.result.PartyTable.Party;
import org.tinkuy.finance.view.GovernmentView;
import org.tinkuy.finance.view.LenderView;
import org.tinkuy.kernel.Unit;
import org.tinkuy.park.Park;
import org.tinkuy.park.Tenant;
import org.tinkuy.study.MoneyExtract.Line;
import org.tinkuy.study.MoneyExtract.Topic;

/// The totals of a money case that others may see, with whom they tell of. Where the money comes
/// from is the sponsor's to show. What the state, the economy and people have of it contains what
/// tenants pay and do, and counts as the sum of the rents that run when the case begins: with too
/// few tenants, or one that pays nearly all, it would tell of them. A park that has tenants and
/// states no rents counts each of them alike; one without tenants has nobody to tell of.
final class MoneyTotals {
  private static final Set<String> SOURCES =
      Set.of("invested", "equity", "borrowed", "granted", "support");

  /// Of the economy what its prices and groups do not give away of the sponsor's return.
  private static final Set<PartyMeasure> ECONOMY =
      EnumSet.of(PartyMeasure.ECONOMIC_RATE, PartyMeasure.ECONOMIC_WORTH);

  /// Of people and nature what is of the whole.
  private static final Set<PartyMeasure> IMPACT =
      EnumSet.of(
          PartyMeasure.JOBS,
          PartyMeasure.PERSON_YEARS,
          PartyMeasure.INVESTED_PER_JOB,
          PartyMeasure.COST_PER_JOB,
          PartyMeasure.AVOIDED,
          PartyMeasure.ABATEMENT,
          PartyMeasure.SOCIAL_RETURN,
          PartyMeasure.LEVERAGE);

  private final FinanceResults found;
  private final Park park;
  private final Unit money;
  private final Unit plain;
  private final List<Line> lines = new ArrayList<>();
  private final Map<String, List<TableCell>> told = new TreeMap<>();

  MoneyTotals(FinanceResults found, Park park) {
    this.found = found;
    this.park = park;
    this.money = found.run().model().of().units().money();
    this.plain = Unit.money(currency());
    sources();
    state();
    parties(Party.ECONOMY, Topic.ECONOMY, ECONOMY);
    parties(Party.IMPACT, Topic.IMPACT, IMPACT);
  }

  Currency currency() {
    return Currency.getInstance(found.run().model().of().units().currency());
  }

  private void sources() {
    for (Figure figure : found.list()) {
      String word = figure.id().substring(figure.id().indexOf(':') + 1);
      if (SOURCES.contains(word) && figure.findValue().isPresent()) {
        lines.add(line(Topic.SOURCES, word, Kind.MONEY, figure.findValue().orElseThrow()));
      }
    }
  }

  private void state() {
    found
        .state()
        .ifPresent(
            view -> {
              state("received", view, GovernmentView.FiscalYear::received);
              state("current", view, GovernmentView.FiscalYear::current);
              state("capital", view, GovernmentView.FiscalYear::capital);
              state("balance", view, GovernmentView.FiscalYear::balance);
            });
  }

  private void state(
      String word, GovernmentView view, ToDoubleFunction<GovernmentView.FiscalYear> of) {
    guarded(line(Topic.STATE, word, Kind.MONEY, view.years().stream().mapToDouble(of).sum()));
  }

  private void parties(Party party, Topic topic, Set<PartyMeasure> which) {
    found
        .parties()
        .map(tables -> tables.of(party))
        .map(PartyTable::measures)
        .ifPresent(
            measures -> {
              for (Measure each : measures) {
                if (each.part().isEmpty() && which.contains(each.name())) {
                  guarded(line(topic, each.word(), each.kind(), each.value()));
                }
              }
            });
  }

  private Line line(Topic topic, String word, Kind kind, double value) {
    String id = "finance:" + topic.name().toLowerCase(Locale.ROOT) + "." + word;
    return new Line(
        topic,
        word,
        kind,
        switch (kind) {
          case MONEY, PRICE -> Figure.known(id, money.convert(value, plain), plain, Origin.NONE);
          case SHARE, RATIO, COUNT, YEARS -> Figure.known(id, value, Unit.ONE, Origin.NONE);
        });
  }

  private void guarded(Line line) {
    lines.add(line);
    told.put(line.figure().id(), List.of(rents()));
  }

  private TableCell rents() {
    List<CellPart> parts = new ArrayList<>();
    for (LenderView.Lease lease : found.leases()) {
      parts.add(
          new CellPart(
              "rent " + lease.tenant() + " " + parts.size(), lease.tenant(), lease.yearlyRent()));
    }
    if (parts.isEmpty()) {
      for (Tenant tenant : park.tenants()) {
        parts.add(new CellPart("tenant " + tenant.id(), tenant.id(), 1));
      }
    }
    return new TableCell("rents", parts);
  }

  /// The figures that are to be decided about.
  List<Figure> figures() {
    return lines.stream()
        .map(Line::figure)
        .filter(figure -> told.containsKey(figure.id()))
        .toList();
  }

  /// What each figure tells, by its id.
  Map<String, List<TableCell>> told() {
    return told;
  }

  /// What an audience sees of it.
  ///
  /// @param tenant whose own leases are shown besides; empty for the public
  MoneyExtract extract(Sight sight, String tenant) {
    List<Line> shown =
        lines.stream()
            .map(
                line -> new Line(line.topic(), line.word(), line.kind(), sight.show(line.figure())))
            .toList();
    boolean years =
        shown.stream()
            .filter(line -> line.topic() == Topic.STATE)
            .noneMatch(line -> line.figure().isHidden());
    return new MoneyExtract(
        currency(),
        found.broken().isEmpty(),
        shown,
        years ? years() : List.of(),
        found.leases().stream()
            .filter(lease -> lease.tenant().equals(tenant))
            .map(lease -> new MoneyExtract.OwnLease(inPlain(lease.yearlyRent()), lease.end_years()))
            .toList());
  }

  private List<MoneyExtract.FiscalYear> years() {
    return found.state().stream()
        .flatMap(view -> view.years().stream())
        .map(
            each ->
                new MoneyExtract.FiscalYear(
                    each.year(),
                    inPlain(each.received()),
                    inPlain(each.current()),
                    inPlain(each.capital()),
                    inPlain(each.balance())))
        .toList();
  }

  private double inPlain(double amount) {
    return money.convert(amount, plain);
  }
}
