package org.tinkuy.views.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.tinkuy.catalog.BurnableMaterial;
import org.tinkuy.catalog.LawRule;
import org.tinkuy.exchange.law.Admission;
import org.tinkuy.exchange.law.Crossing;
import org.tinkuy.exchange.law.Residue;
import org.tinkuy.exchange.park.BroughtPrice;
import org.tinkuy.exchange.park.Burning;
import org.tinkuy.exchange.park.Candidate;
import org.tinkuy.exchange.park.Deal;
import org.tinkuy.exchange.park.Investment;
import org.tinkuy.exchange.park.MonthlyAmount;
import org.tinkuy.exchange.park.Outside;
import org.tinkuy.exchange.park.ParkExchanges;
import org.tinkuy.exchange.park.PriceRise;
import org.tinkuy.exchange.park.RejectedPair;
import org.tinkuy.kernel.Unit;
import org.tinkuy.park.Park;
import org.tinkuy.park.WasteCode;
import org.tinkuy.views.Block;
import org.tinkuy.views.Column;
import org.tinkuy.views.Finding;
import org.tinkuy.views.KeyFigure;
import org.tinkuy.views.KeyFigures;
import org.tinkuy.views.NumberCell;
import org.tinkuy.views.Row;
import org.tinkuy.views.Section;
import org.tinkuy.views.Sign;
import org.tinkuy.views.StateCell;
import org.tinkuy.views.Table;
import org.tinkuy.views.TextCell;
import org.tinkuy.views.Tone;
import org.tinkuy.views.wording.Wording;

/// One exchange: why the two fit, what the law says rule by rule, what it costs and saves whom.
public final class ExchangeExplanation {
  private final ParkExchanges results;
  private final Park park;
  private final ExchangeNames names;
  private final Wording words;

  private ExchangeExplanation(ParkExchanges results, Park park, Wording words) {
    this.results = results;
    this.park = park;
    this.names = new ExchangeNames(park, words);
    this.words = words;
  }

  /// Explains the pair `FROM>TO`, where it is a candidate.
  public static Optional<Section> find(
      ParkExchanges results, Park park, String pair, Wording words) {
    return results
        .findCandidate(pair)
        .map(candidate -> new ExchangeExplanation(results, park, words).section(candidate))
        .or(
            () ->
                rejected(park, pair, words)
                    .or(() -> new DepartedFirms(results.leftOut().departed(), words).of(pair))
                    .map(why -> noCandidate(pair, why)));
  }

  /// A pair that the park has set aside is no candidate, but it is known why.
  private static Optional<String> rejected(Park park, String pair, Wording words) {
    return RejectedPair.list(park).stream()
        .filter(each -> each.pair().equals(pair))
        .findFirst()
        .map(each -> words.text("exchange.rejected", "place", each.place()));
  }

  private static Section noCandidate(String pair, String why) {
    return new Section("exchange", pair, List.of(new Finding(why, Tone.NEUTRAL)));
  }

  private Section section(Candidate candidate) {
    List<Block> blocks = new ArrayList<>();
    Optional<Deal> deal = results.findDeal(candidate.pair());
    blocks.add(
        new Finding(
            deal.map(this::found).orElseGet(() -> notFound(candidate)),
            deal.isPresent() ? Tone.GOOD : Tone.NEUTRAL));
    disagreement(candidate).ifPresent(blocks::add);
    blocks.add(new KeyFigures(lines(candidate)));
    deal.ifPresent(each -> blocks.add(new KeyFigures(money(each))));
    deal.ifPresent(each -> blocks.add(new KeyFigures(outlook(each))));
    blocks.add(
        law(
            "law",
            candidate,
            candidate.admission(),
            candidate.admission().rules().isEmpty()
                ? names.why(candidate)
                : words.text("exchange.explain.law.note")));
    deal.ifPresent(each -> months(each).ifPresent(blocks::add));
    blocks.add(border(candidate));
    receiver(candidate).ifPresent(blocks::add);
    return new Section("exchange", names.title(candidate), blocks);
  }

  /// What the law of borders says of it, or would say if it crossed one.
  private Table border(Candidate candidate) {
    Admission abroad = candidate.findings().laws().abroad();
    String none = abroad.rules().isEmpty() ? words.text("exchange.explain.abroad.none") + " " : "";
    String key = candidate.findings().crossing().isBorder() ? "across" : "abroad";
    return law(key, candidate, abroad, none + words.text("exchange.explain." + key + ".note"));
  }

  /// What the country of who takes says of it, where a border lies between the two.
  private Optional<Table> receiver(Candidate candidate) {
    String to = names.country(candidate.findings().crossing().to());
    return candidate
        .findings()
        .laws()
        .receiver()
        .map(
            own ->
                law(
                    "receiver",
                    candidate,
                    own,
                    own.scheme().isEmpty()
                        ? words.text("exchange.law.noReceiver", "to", to)
                        : words.text("exchange.explain.receiver.note", "to", to)));
  }

  /// The months of an exchange that does not come all year alike, or grows.
  private Optional<Table> months(Deal deal) {
    if (deal.monthly().isEven() && deal.outlook().ramp().shares().isEmpty()) {
      return Optional.empty();
    }
    String unit = deal.candidate().unit().code();
    List<Row> rows = new ArrayList<>();
    for (MonthlyAmount.Month month :
        deal.monthly().firstYear(deal.outlook().ramp(), deal.outlook().start())) {
      rows.add(
          Row.of(
              new TextCell(words.text("month." + month.month())),
              new TextCell(words.percent(month.share())),
              NumberCell.of(month.amount(), 0),
              NumberCell.of(deal.monthly().months().get(month.month() - 1), 0)));
    }
    return Optional.of(
        new Table(
            "exchange-months",
            words.text("exchange.explain.months"),
            List.of(
                Column.text(words.text("exchange.column.month"), 2),
                Column.text(words.text("exchange.column.share"), 3),
                Column.number(words.text("exchange.column.firstYear"), unit, 2),
                Column.number(words.text("exchange.column.full"), unit, 2)),
            rows,
            words.text("exchange.explain.months.note")));
  }

  private String crossing(Candidate candidate) {
    Crossing crossing = candidate.findings().crossing();
    String state = crossing.isBorder() ? "state" : "none";
    String customs =
        switch (crossing.customs()) {
          case Crossing.DIFFERS -> "customs";
          case Crossing.SAME -> "sameCustoms";
          case String _ -> "unknownCustoms";
        };
    return words.text(
            "exchange.border." + state,
            Map.of("from", names.country(crossing.from()), "to", names.country(crossing.to())))
        + " "
        + words.text("exchange.border." + customs);
  }

  private String found(Deal deal) {
    return words.text(
        "exchange.explain.used",
        Map.of("tonnes", names.amount(deal), "saving", names.money(deal.saving())));
  }

  private String notFound(Candidate candidate) {
    if (candidate.isRefused()) {
      return names.why(candidate);
    }
    return candidate.findings().lacks().isEmpty()
        ? names.outside(Outside.of(candidate, results, park))
        : names.lacks(candidate);
  }

  private List<KeyFigure> lines(Candidate candidate) {
    List<KeyFigure> lines = new ArrayList<>();
    line(lines, "fits", names.knownBy(candidate));
    line(lines, "free", free(candidate));
    if (!candidate.isEnergy()) {
      line(lines, "codes", codes(candidate.offer().residue()));
    }
    line(lines, "way", names.way(candidate));
    line(lines, "border", crossing(candidate));
    line(lines, "today", perUnit(candidate.offer().disposal_perUnit(), candidate));
    line(lines, "virgin", perUnit(candidate.need().virgin_perUnit(), candidate.needed()));
    line(lines, of("replaced", candidate), ratio(candidate));
    candidate.findings().burning().ifPresent(burning -> line(lines, "heat", heat(burning)));
    line(lines, of("haul", candidate), perUnit(candidate.carriage().haul_perUnit(), candidate));
    line(
        lines,
        of("treatment", candidate),
        perUnit(candidate.processing().cost_perUnit(), candidate));
    line(lines, "capex", capex(candidate.investment().capex()), terms(candidate.investment()));
    if (!candidate.findings().prices().isEmpty()) {
      String year = String.valueOf(results.period().end().getYear());
      String title = words.text("exchange.explain.prices", "year", year);
      lines.add(new KeyFigure(title, prices(candidate), "", ""));
    }
    line(
        lines,
        "rows",
        candidate.offer().flow().row().ref() + ", " + candidate.need().flow().row().ref());
    if (candidate.isEnergy()) {
      line(lines, "temperatures", names.temperatures(candidate));
    }
    return lines;
  }

  /// A line that speaks of a tonne, or of a MWh.
  private static String of(String key, Candidate candidate) {
    return candidate.isEnergy() ? key + ".energy" : key;
  }

  /// Each price of another year, and what brought it to the year of the study.
  private String prices(Candidate candidate) {
    return words.list(
        candidate.findings().prices().stream().map(price -> price(price, candidate)).toList());
  }

  private String price(BroughtPrice price, Candidate candidate) {
    String of =
        switch (price.of()) {
          case BroughtPrice.HAUL -> words.text(of("exchange.price.HAUL", candidate));
          case BroughtPrice.BUILD -> words.text("exchange.price.BUILD");
          case String cell -> cell;
        };
    PriceRise rise = price.rise();
    return words.text(
        "exchange.price.brought",
        Map.of(
            "of", of,
            "written", names.exact(price.written()),
            "from", String.valueOf(rise.from()),
            "brought", names.exact(price.brought()),
            "to", String.valueOf(rise.to()),
            "factor", words.number(rise.factor(), 3),
            "index", words.text("exchange.price." + rise.known(), "index", rise.index())));
  }

  /// The codes of what is given, each with what its list says of hazard.
  private String codes(Residue residue) {
    return residue.codes().isEmpty()
        ? words.text("exchange.code.none")
        : residue.codes().stream()
            .map(code -> words.text("exchange.code." + code.mark(), "code", code.name()))
            .collect(Collectors.joining(", "));
  }

  private Optional<Finding> disagreement(Candidate candidate) {
    Residue residue = candidate.offer().residue();
    return residue.isContradictory()
        ? Optional.of(
            new Finding(
                words.text("exchange.code.disagree", "codes", codes(residue)), Tone.ATTENTION))
        : Optional.empty();
  }

  private String free(Candidate candidate) {
    return words.text(
        "exchange.explain.free.text",
        Map.of(
            "given", names.amount(candidate.offer().flow().free().value(), candidate),
            "needed", names.amount(candidate.need().flow().free().value(), candidate.needed()),
            "linked", names.amount(candidate.offer().flow().linked(), candidate)));
  }

  private String ratio(Candidate candidate) {
    OptionalDouble replaced = candidate.processing().replaced();
    return replaced.isPresent()
        ? words.number(replaced.getAsDouble(), 2) + " " + candidate.needed().code()
        : words.text("state.noData");
  }

  private String capex(OptionalDouble money) {
    return money.isPresent() ? names.money(money.getAsDouble()) : words.text("state.noData");
  }

  /// What of an investment is in the saving, and what is not; nothing where nothing is built.
  private String terms(Investment investment) {
    OptionalDouble life_yr = investment.life_yr();
    OptionalDouble upkeep = investment.upkeep().perYear();
    if (investment.capex().orElse(0) <= 0 || life_yr.isEmpty() || upkeep.isEmpty()) {
      return "";
    }
    String basis = words.text("exchange.explain.capex.upkeep." + investment.upkeep().basis());
    return words.text(
        "exchange.explain.capex.terms",
        Map.of(
            "year", names.money(investment.perYear().orElseThrow()),
            "capital", names.money(investment.capital_perYear().orElseThrow()),
            "years", words.number(life_yr.getAsDouble(), 0),
            "interest", words.percent(investment.interest()),
            "upkeep", names.money(upkeep.getAsDouble()),
            "basis", " (" + basis + ")"));
  }

  private String perUnit(OptionalDouble money, Candidate candidate) {
    return perUnit(money, candidate.unit());
  }

  private String perUnit(OptionalDouble money, Unit unit) {
    return money.isPresent()
        ? words.number(money.getAsDouble(), 2) + " " + names.perUnit(unit)
        : words.text("state.noData");
  }

  /// What a tonne gives as a fuel, who says so, and what burning it sets free.
  private String heat(Burning burning) {
    String emitted =
        burning.emitted_kgPerT().isPresent()
            ? words.text(
                "exchange.heat.emitted",
                Map.of(
                    "emitted",
                    words.number(burning.emitted_kgPerT().getAsDouble(), 0),
                    "biogenic",
                    burning.biogenic_kgPerT().isPresent()
                        ? words.number(burning.biogenic_kgPerT().getAsDouble(), 0)
                        : words.text("state.noData")))
            : words.text("exchange.heat.notEmitted");
    return burning
        .heat()
        .map(
            heat ->
                words.text(
                        "exchange.heat." + heat.by(),
                        Map.of(
                            "heat", words.number(heat.value_MWhPerT(), 2),
                            "low", words.number(heat.low_MWhPerT(), 2),
                            "high", words.number(heat.high_MWhPerT(), 2),
                            "source", source(burning)))
                    + " "
                    + emitted)
        .orElseGet(() -> words.text("state.noData"));
  }

  /// What the catalog goes by, and whether somebody compared it.
  private String source(Burning burning) {
    return burning
        .of()
        .map(BurnableMaterial::provenance)
        .map(
            from ->
                words.text(
                    "exchange.rule." + (from.verified() ? "verified" : "unverified"),
                    "source",
                    from.source()))
        .orElse("");
  }

  private void line(List<KeyFigure> lines, String key, String value) {
    line(lines, key, value, "");
  }

  private void line(List<KeyFigure> lines, String key, String value, String note) {
    lines.add(new KeyFigure(words.text("exchange.explain." + key), value, "", note));
  }

  private List<KeyFigure> money(Deal deal) {
    List<KeyFigure> lines = new ArrayList<>();
    line(
        lines,
        "price",
        perUnit(OptionalDouble.of(deal.price().perUnit()), deal.candidate()),
        words.text(
            results.extras().split().isPresent()
                ? "exchange.explain.price.split"
                : "exchange.explain.price.middle"));
    line(
        lines,
        "giverLeast",
        perUnit(OptionalDouble.of(deal.price().giverLeast()), deal.candidate()));
    line(
        lines, "takerMost", perUnit(OptionalDouble.of(deal.price().takerMost()), deal.candidate()));
    line(lines, "giver", names.side(deal.giver()));
    line(lines, "taker", names.side(deal.taker()));
    return lines;
  }

  private List<KeyFigure> outlook(Deal deal) {
    DealWords said = new DealWords(names, words);
    List<KeyFigure> lines = new ArrayList<>();
    line(lines, "done", said.treatment(deal.candidate()));
    line(lines, "climate", said.climate(deal));
    line(lines, "when", said.months(deal));
    line(lines, "start", said.start(deal) + " " + said.growth(deal));
    line(lines, "term", said.term(deal));
    line(lines, "backup", said.backup(deal));
    line(lines, "risks", said.risks(deal));
    line(lines, "next", words.text("exchange.next." + deal.outlook().next()));
    return lines;
  }

  /// Which of the codes a law goes by; nothing where there is no code, or no law.
  private String counted(Residue residue, Admission admission) {
    if (residue.codes().isEmpty() || admission.codeLists().isEmpty()) {
      return "";
    }
    List<String> counted =
        residue.codes().stream()
            .filter(code -> admission.codeLists().contains(code.list()))
            .map(WasteCode::name)
            .toList();
    return " "
        + (counted.isEmpty()
            ? words.text(
                "exchange.code.noneCounts", "lists", String.join(", ", admission.codeLists()))
            : words.text("exchange.code.counts", "codes", String.join(", ", counted)));
  }

  private Table law(String key, Candidate candidate, Admission admission, String note) {
    List<Row> rows = new ArrayList<>();
    for (LawRule rule : admission.rules()) {
      rows.add(
          Row.of(
              sign(rule.verdict()),
              new TextCell(words.printed(rule.says())),
              new TextCell(names.sourced(rule))));
    }
    return new Table(
        "exchange-" + key,
        words.text("exchange.explain." + key),
        List.of(
            Column.text(words.text("exchange.column.verdict"), 2),
            Column.text(words.text("exchange.column.rule"), 6),
            Column.text(words.text("exchange.column.source"), 4)),
        rows,
        note + counted(candidate.offer().residue(), admission));
  }

  private StateCell sign(LawRule.Verdict verdict) {
    Sign sign =
        switch (verdict) {
          case ALLOWED -> Sign.MET;
          case OPEN -> Sign.PARTLY;
          case REFUSED -> Sign.REFUSED;
        };
    return new StateCell(sign, words.text("exchange.law." + verdict));
  }
}
