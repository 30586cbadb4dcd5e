package org.tinkuy.views.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.tinkuy.finance.family.FamilyResult;
import org.tinkuy.finance.family.FamilyResult.LoanTerm;
import org.tinkuy.finance.graph.Series;
import org.tinkuy.finance.indicator.InternalRate;
import org.tinkuy.finance.result.FamilyColumns;
import org.tinkuy.finance.result.FamilyColumns.Column.Compared;
import org.tinkuy.finance.result.FinanceResults;
import org.tinkuy.views.Block;
import org.tinkuy.views.Cell;
import org.tinkuy.views.Column;
import org.tinkuy.views.EmptyCell;
import org.tinkuy.views.Finding;
import org.tinkuy.views.NumberCell;
import org.tinkuy.views.Row;
import org.tinkuy.views.Section;
import org.tinkuy.views.Table;
import org.tinkuy.views.TextCell;
import org.tinkuy.views.Tone;

/// The usual ways to pay for the park side by side: what each carries, asks of the state and risks.
final class FamiliesSection {
  private static final double NOTHING = 1e-6;

  private final FinanceResults results;
  private final FamilyColumns families;
  private final FinanceNames names;
  private final Wording words;

  private FamiliesSection(
      FinanceResults results, FamilyColumns families, FinanceNames names, Wording words) {
    this.results = results;
    this.families = families;
    this.names = names;
    this.words = words;
  }

  /// The section; empty where no families were compared.
  static Optional<Section> of(FinanceResults results, FinanceNames names, Wording words) {
    return results
        .families()
        .map(families -> new FamiliesSection(results, families, names, words).section());
  }

  private Section section() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Finding(
            words.text("finance.families.lead", "cover", words.number(families.terms().cover(), 2)),
            Tone.NEUTRAL));
    if (!families.compared().isEmpty()) {
      blocks.add(measures());
      blocks.add(terms());
      blocks.add(risks());
      FamilyYears years = new FamilyYears(results, families, names, words);
      blocks.add(years.publicMoney());
      years.covers().ifPresent(blocks::add);
    }
    families.columns().forEach(column -> shut(column).ifPresent(blocks::add));
    families.mix().ifPresent(mix -> blocks.addAll(new MixBlocks(mix, names, words).blocks()));
    return new Section("finance-families", words.text("finance.families.title"), blocks);
  }

  /// The public money and the least cover of each family in a line.
  static List<String> headlines(FinanceResults results, FinanceNames names, Wording words) {
    List<String> lines = new ArrayList<>();
    for (Compared each : results.families().map(FamilyColumns::compared).orElse(List.of())) {
      Map<String, String> places = new TreeMap<>();
      places.put("family", name(each, words));
      places.put("money", names.money(each.result().publicMoney().presentValue()));
      each.result()
          .cover()
          .filter(cover -> Double.isFinite(cover.service().minimum()))
          .ifPresent(cover -> places.put("cover", words.number(cover.service().minimum(), 2)));
      String key = "finance.families.headline" + (places.containsKey("cover") ? "" : ".noDebt");
      lines.add(words.text(key, places));
    }
    return lines;
  }

  static String name(FamilyColumns.Column column, Wording words) {
    return words.text("finance.family." + column.preset().id());
  }

  private Table measures() {
    List<Row> rows = new ArrayList<>();
    row(rows, "debt", names.millions(), r -> money(r.sources().debt()));
    row(rows, "grants", names.millions(), r -> money(r.sources().grants()));
    row(rows, "owners", names.millions(), r -> money(r.sources().owners()));
    row(rows, "gap", names.millions(), r -> money(r.sources().gap()));
    row(rows, "publicMoney", names.millions(), r -> money(r.publicMoney().presentValue()));
    row(rows, "exposure", names.millions(), r -> money(r.publicMoney().exposure()));
    row(rows, "costOfCapital", "%", r -> percent(r.sources().costOfCapital()));
    row(rows, "projectRate", "%", r -> rate(r.returns().project()));
    row(rows, "ownersRate", "%", r -> rate(r.returns().owners()));
    row(rows, "worth", names.millions(), r -> money(r.returns().presentValue()));
    row(rows, "leastCover", "x", r -> cover(r, true));
    row(rows, "meanCover", "x", r -> cover(r, false));
    rows.add(loanLives());
    row(rows, "perJob", names.of().units().currency(), r -> plain(r.publicMoney().costPerJob()));
    row(rows, "months", words.text("finance.families.monthsUnit"), r -> months(r));
    List<Column> columns = new ArrayList<>();
    columns.add(Column.text(words.text("finance.families.measure"), 5));
    columns.add(Column.text(words.text("finance.families.unit"), 2));
    for (Compared each : families.compared()) {
      columns.add(Column.number(name(each, words), "", 2));
    }
    return new Table(
        "finance-families-measures",
        words.text("finance.families.measures"),
        columns,
        rows,
        words.text("finance.families.measures.note"));
  }

  private void row(List<Row> rows, String measure, String unit, Function<FamilyResult, Cell> cell) {
    List<Cell> cells = new ArrayList<>();
    cells.add(new TextCell(words.text("finance.families." + measure)));
    cells.add(new TextCell(unit));
    families.compared().forEach(each -> cells.add(cell.apply(each.result())));
    rows.add(new Row(cells, false));
  }

  private Row loanLives() {
    List<Cell> cells = new ArrayList<>();
    cells.add(new TextCell(words.text("finance.families.loanLife")));
    cells.add(new TextCell("x"));
    families.compared().forEach(each -> cells.add(loanLife(each)));
    return new Row(cells, false);
  }

  private Cell money(double amount) {
    return FinanceTable.cell(names.inMillions(amount));
  }

  private Cell plain(double amount) {
    return Double.isFinite(amount)
        ? NumberCell.of(names.inMillions(amount) * 1e6, 0)
        : EmptyCell.BLANK;
  }

  private static Cell percent(double share) {
    return Double.isFinite(share) ? NumberCell.of(share * 100, 1) : EmptyCell.BLANK;
  }

  private static Cell months(FamilyResult result) {
    return NumberCell.of(result.family().funds_months(), 0);
  }

  /// A rate for a year; a sentence where there is none or more than one.
  private Cell rate(InternalRate rate) {
    int perYear = results.run().model().graph().grid().perYear();
    return rate.findUnique().isPresent()
        ? NumberCell.of((Math.pow(1 + rate.findUnique().getAsDouble(), perYear) - 1) * 100, 1)
        : new EmptyCell(
            words.text(
                rate.status() == InternalRate.Status.NONE
                    ? "finance.families.noRate"
                    : "finance.families.severalRates"));
  }

  private static Cell cover(FamilyResult result, boolean isLeast) {
    return result
        .cover()
        .map(each -> isLeast ? each.service().minimum() : each.service().average())
        .filter(Double::isFinite)
        .<Cell>map(value -> NumberCell.of(value, 2))
        .orElse(EmptyCell.BLANK);
  }

  /// LLCR when the first service falls due.
  private Cell loanLife(Compared column) {
    Series service = column.project().series(column.project().lines().service());
    return column
        .result()
        .cover()
        .flatMap(each -> first(each.loanLife(), service))
        .<Cell>map(value -> NumberCell.of(value, 2))
        .orElse(EmptyCell.BLANK);
  }

  private static Optional<Double> first(Series covers, Series service) {
    for (int t = 0; t < covers.length(); t++) {
      if (service.at(t) > 0.5 && Double.isFinite(covers.at(t))) {
        return Optional.of(covers.at(t));
      }
    }
    return Optional.empty();
  }

  private Table terms() {
    List<Row> rows = new ArrayList<>();
    for (Compared each : families.compared()) {
      for (LoanTerm loan : each.result().loans()) {
        rows.add(
            Row.of(
                new TextCell(name(each, words)),
                new TextCell(layer(each, loan.layer())),
                NumberCell.of(loan.tenor_years(), 0),
                NumberCell.of(loan.yearlyRate() * 100, 2),
                money(loan.amount()),
                NumberCell.of(loan.grantElement() * 100, 1),
                new TextCell(words.text(loan.isConcessional() ? "finance.yes" : "finance.no")),
                new TextCell(basis())));
      }
    }
    return new Table(
        "finance-families-terms",
        words.text("finance.families.terms"),
        List.of(
            Column.text(words.text("finance.families.family"), 3),
            Column.text(words.text("finance.report.loan"), 3),
            Column.number(
                words.text("finance.families.tenor"), words.text("finance.report.years"), 1),
            Column.number(words.text("finance.report.rate"), "%", 1),
            Column.number(words.text("finance.report.amount"), names.millions(), 2),
            Column.number(words.text("finance.families.element"), "%", 1),
            Column.text(words.text("finance.families.concessional"), 1),
            Column.text(words.text("finance.families.basis"), 2)),
        rows,
        words.text("finance.families.terms.note"));
  }

  private String basis() {
    return names.of().head().isNominal()
        ? words.text("finance.families.nominal")
        : words.text("finance.families.constant", "month", names.of().head().base());
  }

  private String layer(Compared column, String id) {
    return column.project().stack().layers().stream()
        .filter(layer -> layer.id().equals(id))
        .map(layer -> layer.head().name().in(words.language()))
        .findFirst()
        .orElse(id);
  }

  private Table risks() {
    List<Row> rows = new ArrayList<>();
    for (Compared each : families.compared()) {
      List<String> kept =
          each.result().risks().stream()
              .map(
                  risk ->
                      words.labelled(
                          words.text("finance.risk." + risk.risk()), party(risk.party())))
              .toList();
      List<String> weak =
          each.result().weaknesses().stream().map(weakness -> weakness(each, weakness)).toList();
      rows.add(
          Row.of(
              new TextCell(name(each, words)),
              new TextCell(each.preset().contract()),
              new TextCell(words.list(kept)),
              new TextCell(
                  weak.isEmpty() ? words.text("finance.families.nothingWeak") : words.list(weak)),
              new TextCell(each.preset().provenance().source())));
    }
    return new Table(
        "finance-families-risks",
        words.text("finance.families.risks"),
        List.of(
            Column.text(words.text("finance.families.family"), 2),
            Column.text(words.text("finance.families.contract"), 1),
            Column.text(words.text("finance.families.kept"), 4),
            Column.text(words.text("finance.families.weak"), 4),
            Column.text(words.text("finance.families.source"), 3)),
        rows,
        words.text("finance.families.risks.note"));
  }

  private String party(String id) {
    String known = id.equals(names.of().head().owner()) ? "company" : id;
    return words.find("finance.party." + known).orElse(id);
  }

  private String weakness(Compared column, FamilyResult.Weakness weakness) {
    Map<String, String> places = new TreeMap<>();
    places.put("layer", layer(column, weakness.layer()));
    places.put(
        "amount",
        switch (weakness.kind()) {
          case GAP, UNPAID_SERVICE, ISSUE_TOO_SMALL -> names.money(weakness.amount());
          case LOCK_UP, DEFAULT_COVER -> words.number(weakness.amount(), 2);
          case NOT_CONCESSIONAL -> words.percent(weakness.amount());
          case BELOW_HURDLE, UNITS_NEVER_SOLD -> "";
        });
    return words.text("finance.weakness." + weakness.kind(), places);
  }

  /// Why a family has no figures.
  private Optional<Finding> shut(FamilyColumns.Column column) {
    return switch (column) {
      case Compared _ -> Optional.empty();
      case FamilyColumns.Column.Closed(var preset, var admissions) ->
          Optional.of(
              new Finding(
                  words.text(
                      "finance.families.closed",
                      Map.of(
                          "family",
                          words.text("finance.family." + preset.id()),
                          "why",
                          new GateText(words).closed(admissions))),
                  Tone.NEUTRAL));
      case FamilyColumns.Column.Refused(var preset, var issues) ->
          Optional.of(
              new Finding(
                  words.text(
                      "finance.families.refused",
                      Map.of(
                          "family",
                          words.text("finance.family." + preset.id()),
                          "why",
                          issues.isEmpty() ? "" : words.say(issues.getFirst()))),
                  Tone.NEUTRAL));
    };
  }

  static boolean isThere(Series series) {
    for (int t = 0; t < series.length(); t++) {
      if (Math.abs(series.at(t)) > NOTHING) {
        return true;
      }
    }
    return false;
  }
}
