package org.tinkuy.views.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tinkuy.finance.result.FinanceResults;
import org.tinkuy.finance.result.ZoneOutcome;
import org.tinkuy.finance.zone.CounterOffer;
import org.tinkuy.finance.zone.ForgoneRevenue;
import org.tinkuy.finance.zone.Relief;
import org.tinkuy.finance.zone.ZoneNeed;
import org.tinkuy.finance.zone.ZoneRegime;
import org.tinkuy.views.Block;
import org.tinkuy.views.Cell;
import org.tinkuy.views.Column;
import org.tinkuy.views.EmptyCell;
import org.tinkuy.views.Finding;
import org.tinkuy.views.Note;
import org.tinkuy.views.NumberCell;
import org.tinkuy.views.Row;
import org.tinkuy.views.Section;
import org.tinkuy.views.Table;
import org.tinkuy.views.TextCell;
import org.tinkuy.views.Tone;
import org.tinkuy.views.wording.Wording;

/// What the incentives of a park come to: for tenants, for the state, and whether a zone is needed.
final class ZoneSection {
  private static final String KEY = "finance.zone.";

  private final ZoneOutcome zone;
  private final FinanceResults results;
  private final FinanceNames names;
  private final Wording words;

  private ZoneSection(ZoneOutcome zone, FinanceResults results, FinanceNames names, Wording words) {
    this.zone = zone;
    this.results = results;
    this.names = names;
    this.words = words;
  }

  /// The section; empty where the park has no incentives or the case says nothing of its tenants.
  static Optional<Section> of(FinanceResults results, FinanceNames names, Wording words) {
    return results.zone().map(zone -> new ZoneSection(zone, results, names, words).section());
  }

  /// The zone in one sentence; empty where there is none.
  static Optional<String> sentence(FinanceResults results, FinanceNames names, Wording words) {
    return results.zone().map(zone -> new ZoneSection(zone, results, names, words).headline());
  }

  private Section section() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Finding(headline(), Tone.NEUTRAL));
    zone.regime()
        .exportContingent()
        .forEach(
            each ->
                blocks.add(
                    new Finding(
                        words.text(KEY + "flag", "incentive", named(each)), Tone.ATTENTION)));
    blocks.add(incentives());
    blocks.add(burdens());
    blocks.add(gains());
    if (!zone.reliefs().isEmpty()) {
      blocks.add(reliefs());
    }
    zone.cost().map(this::cost).ifPresent(blocks::add);
    counter(blocks);
    if (!zone.needs().isEmpty()) {
      blocks.add(needs());
    }
    return new Section("finance-zone", words.text(KEY + "title"), blocks);
  }

  private String headline() {
    String burden =
        words.text(
            KEY + "headline",
            Map.of(
                "outside", average(zone.burdens().getFirst()),
                "inside", average(zone.burdens().getLast())));
    return burden + zone.state().map(state -> " " + state(state)).orElse("");
  }

  private String average(ZoneOutcome.Burden burden) {
    return words.percent(burden.permanent().average());
  }

  /// What a job costs is not told where none is additional, or the case states none.
  private String state(ZoneOutcome.State state) {
    ForgoneRevenue revenue = state.revenue();
    Map<String, String> places = new TreeMap<>();
    places.put("given", names.money(revenue.given()));
    places.put("wasted", names.money(revenue.wasted()));
    if (!Double.isFinite(revenue.perJob()) || revenue.given() == 0) {
      return words.text(KEY + "state.noJobs", places);
    }
    double additional = (1 - revenue.wasted() / revenue.given()) * state.jobs();
    places.put("perJob", names.plainMoney(revenue.perJob()));
    places.put("allPerJob", names.plainMoney(revenue.given() / additional));
    places.put("jobs", words.whole(Math.round(additional)));
    return words.text(KEY + "state", places);
  }

  private String text(String word) {
    return words.text(KEY + word);
  }

  private String named(ZoneRegime.Incentive incentive) {
    return new IncentiveNames(zone.regime(), words).of(incentive);
  }

  /// The rates with the last day on which they are given, where there is one.
  private String untilEnd(ZoneRegime.Incentive incentive) {
    String rates = rates(incentive);
    String key = KEY + (rates.isEmpty() ? "until" : "until.rates");
    return incentive
        .terms()
        .until()
        .map(day -> words.text(key, Map.of("rates", rates, "day", words.day(day))))
        .orElse(rates);
  }

  /// For which goods, where its name does not say so, and on what condition as it is written.
  private String condition(ZoneRegime.Incentive incentive) {
    String goods = new IncentiveNames(zone.regime(), words).goods(incentive);
    boolean isInName = named(incentive).contains(goods);
    return words.list(List.of(isInName ? "" : goods, incentive.terms().condition()));
  }

  private Table incentives() {
    List<Row> rows =
        zone.regime().incentives().stream()
            .map(
                each ->
                    Row.of(
                        new TextCell(named(each)),
                        share(each.normalRate()),
                        new TextCell(untilEnd(each)),
                        new TextCell(text("trigger." + each.trigger())),
                        new TextCell(condition(each)),
                        new TextCell(each.terms().clawback()),
                        new TextCell(each.terms().law())))
            .toList();
    return new Table(
        "finance-zone-incentives",
        text("incentives"),
        List.of(
            Column.text(text("incentive"), 3),
            Column.number(text("normal"), "%", 1),
            Column.text(text("rates"), 2),
            Column.text(text("trigger"), 1),
            Column.text(text("condition"), 3),
            Column.text(text("clawback"), 3),
            Column.text(text("law"), 4)),
        rows,
        zone.regime().incentives().stream().anyMatch(each -> each.terms().until().isPresent())
            ? text("until.note")
            : "");
  }

  /// Other taxes that are not asked: who gains, what the state gives, or what is not known.
  private Table reliefs() {
    List<Row> rows =
        zone.reliefs().stream()
            .map(
                each ->
                    Row.of(
                        new TextCell(named(each.relief().incentive())),
                        new TextCell(text("gainer." + each.relief().incentive().tax())),
                        Double.isFinite(each.tenant()) ? percent(each.tenant()) : EmptyCell.BLANK,
                        Double.isFinite(each.given())
                            ? FinanceTable.cell(names.inMillions(each.given()))
                            : EmptyCell.BLANK,
                        new TextCell(notValued(each.relief()))))
            .toList();
    return new Table(
            "finance-zone-reliefs",
            text("reliefs"),
            List.of(
                Column.text(text("incentive"), 2),
                Column.text(text("gainer"), 2),
                Column.number(text("reliefTenant"), "%", 2),
                Column.number(text("reliefGiven"), names.millions(), 2),
                Column.text(text("notValued"), 3)),
            rows,
            text("reliefs.note"))
        .withoutIfSilent(4);
  }

  private String notValued(Relief of) {
    if (of.saved().isPresent()) {
      return "";
    }
    return of.lacking().isEmpty()
        ? text("notValued.noRule")
        : words.text(KEY + "notValued.lacking", "input", of.lacking());
  }

  private static Cell share(Optional<Double> share) {
    return share.<Cell>map(each -> NumberCell.of(each * 100, 1)).orElse(EmptyCell.BLANK);
  }

  /// Rates that follow one another, each with its years: 0 % for 5 years, 15 % for 10.
  private String rates(ZoneRegime.Incentive of) {
    List<String> runs = new ArrayList<>();
    int from = 0;
    for (int year = 1; year <= of.rates().size(); year++) {
      if (year == of.rates().size() || !of.rates().get(year).equals(of.rates().get(from))) {
        runs.add(
            words.text(
                KEY + "same",
                Map.of(
                    "rate", words.percent(of.rates().get(from)),
                    "years", words.whole(year - from))));
        from = year;
      }
    }
    return of.amount().map(each -> words.percent(each)).orElse(words.list(runs));
  }

  private Table burdens() {
    List<Row> rows =
        zone.burdens().stream()
            .map(
                each ->
                    Row.of(
                        new TextCell(place(each.where())),
                        percent(each.permanent().average()),
                        percent(each.permanent().marginal()),
                        onePeriod(each, each.onePeriod().average()),
                        onePeriod(each, each.onePeriod().marginal()),
                        onePeriod(each, each.onDebt().average()),
                        onePeriod(each, each.onDebt().marginal())))
            .toList();
    return new Table(
        "finance-zone-burdens",
        text("burdens"),
        List.of(
            Column.text(text("where"), 4),
            Column.number(text("eatr"), "%", 2),
            Column.number(text("metr"), "%", 2),
            Column.number(text("eatrOne"), "%", 2),
            Column.number(text("metrOne"), "%", 2),
            Column.number(text("eatrDebt"), "%", 2),
            Column.number(text("metrDebt"), "%", 2)),
        rows,
        text("burdens.note"));
  }

  private String place(ZoneOutcome.Where where) {
    return words.text("finance.place." + where.name().toLowerCase(Locale.ROOT));
  }

  /// The minimum tax is asked year by year, which the one-period form does not know.
  private static Cell onePeriod(ZoneOutcome.Burden of, double share) {
    return of.where() == ZoneOutcome.Where.TOPPED_UP ? EmptyCell.BLANK : percent(share);
  }

  private static Cell percent(double share) {
    return Double.isFinite(share) ? NumberCell.of(share * 100, 1) : EmptyCell.BLANK;
  }

  private Table gains() {
    List<Row> rows =
        zone.gains().stream()
            .map(
                each ->
                    Row.of(
                        percent(each.profit()),
                        percent(each.outside()),
                        percent(each.inside()),
                        percent((each.outside() - each.inside()) * each.profit())))
            .toList();
    return new Table(
        "finance-zone-gains",
        text("gains"),
        List.of(
            Column.number(text("profit"), "%", 2),
            Column.number(text("outside"), "%", 2),
            Column.number(text("inside"), "%", 2),
            Column.number(text("kept"), "%", 2)),
        rows,
        "");
  }

  private Table cost(ZoneOutcome.UnitCost cost) {
    List<Row> rows = new ArrayList<>();
    cost.outside()
        .over(cost.inside())
        .forEach(
            (part, saved) -> {
              double outside = cost.outside().parts().getOrDefault(part, 0.0);
              rows.add(costRow(part(part), outside, outside - saved, saved, false));
            });
    double outside = cost.outside().total();
    double inside = cost.inside().total();
    rows.add(costRow(text("total"), outside, inside, outside - inside, true));
    String unit =
        results
            .run()
            .model()
            .of()
            .extras()
            .zone()
            .flatMap(plan -> plan.unit())
            .map(name -> name.in(words.language()))
            .orElse("");
    return new Table(
        "finance-zone-cost",
        words.text(KEY + "cost", "unit", unit),
        List.of(
            Column.text(text("part"), 4),
            Column.number(text("outside"), names.currency(), 2),
            Column.number(text("inside"), names.currency(), 2),
            Column.number(text("saved"), names.currency(), 2)),
        rows,
        "");
  }

  private Row costRow(String part, double outside, double inside, double saved, boolean isSum) {
    return new Row(
        List.of(
            new TextCell(part),
            NumberCell.of(names.plain(outside), 2),
            NumberCell.of(names.plain(inside), 2),
            NumberCell.of(names.plain(saved), 2)),
        isSum);
  }

  private String part(String part) {
    return words.find(KEY + "part." + part).orElseGet(() -> words.text("finance.input." + part));
  }

  private void counter(List<Block> blocks) {
    CounterOffer offer = zone.services().offer();
    if (!offer.services().isEmpty()) {
      blocks.add(counter(offer));
    }
    List<String> unsaid = new ArrayList<>(offer.unsaid());
    unsaid.addAll(zone.services().untimed());
    if (!unsaid.isEmpty()) {
      blocks.add(new Note(words.text(KEY + "unsaid", "list", words.list(unsaid))));
    }
  }

  private Table counter(CounterOffer offer) {
    List<Row> rows = new ArrayList<>();
    for (CounterOffer.Compared each : offer.services()) {
      CounterOffer.Effort inside = each.service().inside();
      rows.add(
          Row.of(
              new TextCell(each.service().subject()),
              NumberCell.of(inside.days(), 0),
              NumberCell.of(inside.days() + each.days(), 0),
              NumberCell.of(inside.steps(), 0),
              NumberCell.of(inside.steps() + each.steps(), 0),
              fee(inside.fee()),
              fee(inside.fee() + each.fee()),
              new TextCell(text(each.service().isDecided() ? "yes" : "no"))));
    }
    return new Table(
        "finance-zone-counter",
        text("counter"),
        List.of(
            Column.text(text("service"), 4),
            Column.number(text("days"), "", 1),
            Column.number(text("daysOutside"), "", 1),
            Column.number(text("steps"), "", 1),
            Column.number(text("stepsOutside"), "", 1),
            Column.number(text("fee"), zone.services().currency(), 1),
            Column.number(text("feeOutside"), zone.services().currency(), 1),
            Column.text(text("decides"), 1)),
        rows,
        "");
  }

  private static Cell fee(double fee) {
    return Double.isFinite(fee) ? NumberCell.of(fee, 0) : EmptyCell.BLANK;
  }

  private Table needs() {
    List<Row> rows = new ArrayList<>();
    for (ZoneNeed each : zone.needs()) {
      rows.add(
          Row.of(
              new TextCell(lever(each.lever().id())),
              percent(each.lever().savingShare()),
              each.lever().canBeGeneral()
                  ? FinanceTable.cell(names.inMillions(each.lever().generalCost()))
                  : EmptyCell.BLANK,
              FinanceTable.cell(names.inMillions(each.lever().zoneCost())),
              new TextCell(text("verdict." + each.verdict()))));
    }
    return new Table(
        "finance-zone-needs",
        text("needs"),
        List.of(
            Column.text(text("lever"), 3),
            Column.number(text("saving"), "%", 1),
            Column.number(text("everywhere"), names.millions(), 2),
            Column.number(text("zoneCost"), names.millions(), 2),
            Column.text(text("verdict"), 3)),
        rows,
        "");
  }

  private String lever(String id) {
    return results.run().model().of().extras().zone().stream()
        .flatMap(plan -> plan.levers().stream())
        .filter(each -> each.id().equals(id))
        .findFirst()
        .map(each -> each.name().in(words.language()))
        .orElse(id);
  }
}
