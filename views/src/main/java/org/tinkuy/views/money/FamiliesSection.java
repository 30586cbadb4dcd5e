package org.tinkuy.views.money;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.tinkuy.document.Countries;
import org.tinkuy.finance.family.FamilyResult;
import org.tinkuy.finance.family.FamilyResult.LoanTerm;
import org.tinkuy.finance.family.FamilyTerms;
import org.tinkuy.finance.indicator.InternalRate;
import org.tinkuy.finance.model.ProjectRun;
import org.tinkuy.finance.result.FamilyColumns;
import org.tinkuy.finance.result.FamilyColumns.Column.Compared;
import org.tinkuy.finance.result.FamilyMeasures;
import org.tinkuy.finance.result.FamilyMeasures.Measure;
import org.tinkuy.finance.result.FinanceResults;
import org.tinkuy.finance.result.PartyTable;
import org.tinkuy.views.Block;
import org.tinkuy.views.Cell;
import org.tinkuy.views.Column;
import org.tinkuy.views.EmptyCell;
import org.tinkuy.views.Finding;
import org.tinkuy.views.Heading;
import org.tinkuy.views.NumberCell;
import org.tinkuy.views.Row;
import org.tinkuy.views.Section;
import org.tinkuy.views.Table;
import org.tinkuy.views.TextCell;
import org.tinkuy.views.Tone;
import org.tinkuy.views.wording.Wording;

/// The usual ways to pay for the park side by side: what each carries, asks of the state and risks.
final class FamiliesSection {
  /// What pays for a family, and what of it nobody pays.
  private static final List<String> NEED = List.of("debt", "grants", "owners", "gap");

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
    if (families.terms().isCoverUsual()) {
      blocks.add(new Finding(words.text("finance.families.lead.usual"), Tone.NEUTRAL));
    }
    if (!families.compared().isEmpty()) {
      undiscounted().ifPresent(blocks::add);
      blocks.add(measures());
      blocks.add(terms());
      blocks.add(risks());
      blocks.add(contracts());
      FamilyYears years = new FamilyYears(results, families, names, words);
      blocks.add(years.publicMoney());
      years.covers().ifPresent(blocks::add);
    }
    blocks.addAll(unasked());
    families.columns().forEach(column -> shut(column).ifPresent(blocks::add));
    families.mix().ifPresent(mix -> blocks.addAll(new MixBlocks(mix, names, words).blocks()));
    return new Section("finance-families", words.text("finance.families.title"), blocks);
  }

  /// What each family carries of debt, takes of public money and leaves the owners, in a line.
  /// Cover is asked for and the same in all, so that it tells none from another.
  static List<String> headlines(FinanceResults results, FinanceNames names, Wording words) {
    return results.families().map(FamilyColumns::compared).orElse(List.of()).stream()
        .map(each -> new FamilyHeadline(each, names, words).text())
        .toList();
  }

  static String name(FamilyColumns.Column column, Wording words) {
    return words.text("finance.family." + column.preset().id());
  }

  /// Where the terms of a family are from, in the language of the report where that is known.
  static String source(FamilyColumns.Column column, Wording words) {
    String written = column.preset().provenance().source();
    return words
        .translated("finance.preset." + column.preset().id() + ".source", written)
        .orElse(written);
  }

  /// What is left out since the case states no rate for it.
  private Optional<Finding> undiscounted() {
    FamilyTerms terms = families.terms();
    List<String> lacking = new ArrayList<>();
    if (terms.projectRate().isEmpty()) {
      lacking.add("project");
    }
    if (terms.publicRate().isEmpty()) {
      lacking.add("public");
    }
    if (terms.ownersRate().isEmpty()) {
      lacking.add("equity");
    }
    return lacking.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Finding(
                words.text(
                    "finance.families.undiscounted",
                    Map.of(
                        "rates",
                        words.list(
                            lacking.stream()
                                .map(each -> words.text("finance.input." + each))
                                .toList()),
                        "lacks",
                        words.list(
                            lacking.stream()
                                .map(each -> words.text("finance.families.undiscounted." + each))
                                .toList()))),
                Tone.NEUTRAL));
  }

  private Table measures() {
    List<FamilyMeasures> all = FamilyMeasures.of(families);
    List<Row> rows = new ArrayList<>();
    for (Measure each : all.getFirst().list()) {
      List<Cell> cells = new ArrayList<>();
      cells.add(new TextCell(words.text(names.fitting("finance.families." + each.word()))));
      cells.add(new TextCell(unit(each.kind())));
      List<Cell> values = all.stream().map(of -> cell(of.find(each.word()).orElseThrow())).toList();
      cells.addAll(values);
      // what the case lacks a rate for is said above the table, and has no blank row in it
      if (isTold(values)) {
        rows.add(new Row(cells, false));
      }
      if (each.word().equals("debtAtCover")) {
        rows.add(ceilings());
      }
      if (each.word().equals("gap")) {
        rows.addAll(need(all));
      }
    }
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
        measured());
  }

  /// Whether a row says something: beside blanks a 0 is what no rate is needed for.
  private static boolean isTold(List<Cell> values) {
    boolean blank = values.stream().anyMatch(EmptyCell.class::isInstance);
    return values.stream()
        .anyMatch(value -> value instanceof NumberCell cell && (!blank || cell.value() != 0));
  }

  /// What each family needs in all, whoever pays it, and how it comes from what is invested: by the
  /// interest and fees of its loans while it builds, and by the cash of operation.
  private List<Row> need(List<FamilyMeasures> all) {
    List<Cell> invested = new ArrayList<>();
    List<Cell> beside = new ArrayList<>();
    List<Cell> need = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      FamilyMeasures of = all.get(i);
      double whole = NEED.stream().mapToDouble(word -> of.find(word).orElseThrow().value()).sum();
      ProjectRun run = families.compared().get(i).run();
      double works =
          run.model().sums().map(sums -> run.values().total(sums.invested())).orElse(Double.NaN);
      invested.add(money(works));
      beside.add(money(whole - works));
      need.add(money(whole));
    }
    return List.of(
        sum("finance.figure.invested", invested, false),
        sum("finance.families.beside", beside, false),
        sum("finance.families.need", need, true));
  }

  private Row sum(String key, List<Cell> values, boolean isTotal) {
    List<Cell> cells = new ArrayList<>();
    cells.add(TextCell.named(words.text(key)));
    cells.add(new TextCell(names.millions()));
    cells.addAll(values);
    return new Row(cells, isTotal);
  }

  /// What keeps the debt of each family from being more.
  private Row ceilings() {
    List<Cell> cells = new ArrayList<>();
    cells.add(new TextCell(words.text("finance.families.ceiling")));
    cells.add(EmptyCell.BLANK);
    for (Compared each : families.compared()) {
      String limits = limits(each);
      cells.add(limits.isEmpty() ? EmptyCell.BLANK : new TextCell(limits));
    }
    return new Row(cells, false);
  }

  /// What limits the loans of a family: once where it is the same for all, else for each.
  private String limits(Compared of) {
    List<LoanTerm> loans = of.result().loans();
    boolean isAlike = loans.stream().map(loan -> loan.size().ceiling()).distinct().count() == 1;
    return isAlike
        ? ceiling(loans.getFirst().size().ceiling())
        : words.list(
            loans.stream()
                .map(
                    loan ->
                        words.labelled(
                            layerWithin(of, loan.layer()), ceiling(loan.size().ceiling())))
                .toList());
  }

  /// How the measures are found, and of which terms what the cash carries depends.
  private String measured() {
    List<String> notes = new ArrayList<>();
    notes.add(words.text("finance.families.measures.note"));
    // what a case has no rate for is left out of the table, and is not explained below it
    if (families.terms().publicRate().isPresent()) {
      notes.add(words.text("finance.families.measures.note.public"));
    }
    if (families.terms().ownersRate().isPresent()) {
      notes.add(words.text("finance.families.measures.note.cost"));
    }
    if (families.compared().stream().anyMatch(each -> !each.result().loans().isEmpty())) {
      notes.add(words.text("finance.families.carried.note"));
    }
    return String.join(" ", notes);
  }

  private String ceiling(FamilyResult.Ceiling ceiling) {
    return words.text("finance.families.ceiling." + ceiling);
  }

  private String unit(PartyTable.Kind kind) {
    return switch (kind) {
      case MONEY -> names.millions();
      case SHARE -> "%";
      case RATIO -> words.text("finance.unit.times");
      case PRICE -> names.of().units().currency();
      case COUNT, YEARS -> words.text("finance.families.monthsUnit");
    };
  }

  private Cell cell(Measure of) {
    if (!Double.isFinite(of.value())) {
      return of.rate().<Cell>map(this::noRate).orElse(EmptyCell.BLANK);
    }
    return switch (of.kind()) {
      case MONEY -> money(of.value());
      case SHARE -> NumberCell.of(of.value() * 100, 1);
      case RATIO -> NumberCell.of(of.value(), 2);
      case PRICE -> NumberCell.of(names.plain(of.value()), 0);
      case COUNT, YEARS -> NumberCell.of(of.value(), 0);
    };
  }

  private Cell money(double amount) {
    return FinanceTable.cell(names.inMillions(amount));
  }

  /// A sentence where there is no rate or more than one.
  private Cell noRate(InternalRate rate) {
    return new EmptyCell(
        words.text(
            rate.status() == InternalRate.Status.NONE
                ? "finance.families.noRate"
                : "finance.families.severalRates"));
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
                money(loan.size().amount()),
                money(loan.size().carried()),
                new TextCell(ceiling(loan.size().ceiling())),
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
            Column.number(words.text("finance.families.borne"), names.millions(), 2),
            Column.text(words.text("finance.families.ceiling"), 2),
            Column.number(words.text("finance.families.element"), "%", 1),
            Column.text(words.text("finance.families.concessional"), 1),
            Column.text(words.text("finance.families.basis"), 2)),
        rows,
        words.text(
            "finance.families.terms.note",
            Map.of(
                "cover", words.number(families.terms().cover(), 2),
                "rate", words.percent(families.terms().grantRate()),
                "threshold", words.percent(families.terms().grantThreshold()))));
  }

  private String basis() {
    return names.of().head().isNominal()
        ? words.text("finance.families.nominal")
        : words.text("finance.families.constant", "month", words.month(names.of().head().base()));
  }

  private String layer(Compared column, String id) {
    return column.project().stack().layers().stream()
        .filter(layer -> layer.id().equals(id))
        .map(layer -> layer.head().name().in(words.language()))
        .findFirst()
        .orElse(id);
  }

  /// A kind of loan or of owners in a list, which goes on with what is said of it.
  private String layerWithin(Compared column, String id) {
    return Heading.within(layer(column, id));
  }

  private Table risks() {
    ContractFacts facts = new ContractFacts(words);
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
              new TextCell(facts.name(each.result().contract())),
              new TextCell(words.list(kept)),
              new TextCell(weak.isEmpty() ? words.text(nothingWeak()) : words.list(weak)),
              new TextCell(source(each, words))));
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

  /// What is not asked for cannot be missed: where no rate of owners is stated, that is said.
  private String nothingWeak() {
    return "finance.families.nothingWeak"
        + (families.terms().ownersRate().isEmpty() ? ".untested" : "");
  }

  /// What the contract of each family settles.
  private Table contracts() {
    ContractFacts facts = new ContractFacts(words);
    return facts.table(
        "finance-families-contracts",
        families.compared().stream()
            .map(
                each ->
                    new ContractFacts.Named(
                        words.labelled(name(each, words), facts.name(each.result().contract())),
                        each.result().contract()))
            .toList());
  }

  private String party(String id) {
    String known = id.equals(names.of().head().owner()) ? "company" : id;
    return words.find("finance.party." + known).orElse(id);
  }

  private String weakness(Compared column, FamilyResult.Weakness weakness) {
    Map<String, String> places = new TreeMap<>();
    places.put("layer", layerWithin(column, weakness.layer()));
    places.put(
        "amount",
        switch (weakness.kind()) {
          case GAP, UNPAID_SERVICE, ISSUE_TOO_SMALL, BELOW_PUBLIC_RATE ->
              names.money(weakness.amount());
          case LOCK_UP, DEFAULT_COVER, BELOW_COVER -> words.number(weakness.amount(), 2);
          case NOT_CONCESSIONAL -> words.percent(weakness.amount());
          case DEARER_THAN_PROJECT -> words.numbers().format(weakness.amount() * 100, 1, "%");
          case BELOW_HURDLE, UNITS_NEVER_SOLD -> "";
        });
    return words.text("finance.weakness." + weakness.kind(), places);
  }

  /// What nobody has said of the country, though the families are shown: once for all that hang on
  /// the same answers.
  private List<Finding> unasked() {
    GateText gates = new GateText(words);
    SequencedMap<String, List<String>> asked = new LinkedHashMap<>();
    for (Compared each : families.compared()) {
      String questions = gates.unasked(each.admissions());
      if (!questions.isEmpty()) {
        asked.computeIfAbsent(questions, _ -> new ArrayList<>()).add(name(each, words));
      }
    }
    return asked.entrySet().stream()
        .map(each -> new Finding(unasked(each.getKey(), each.getValue()), Tone.NEUTRAL))
        .toList();
  }

  private String unasked(String questions, List<String> hanging) {
    String country = Countries.name(families.country(), words.language());
    return hanging.size() == 1
        ? words.text(
            "finance.families.unasked",
            Map.of("family", hanging.getFirst(), "country", country, "questions", questions))
        : words.text(
            "finance.families.unasked.many",
            Map.of("families", words.list(hanging), "country", country, "questions", questions));
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
                          issues.isEmpty() ? "" : words.printed(issues.getFirst()))),
                  Tone.NEUTRAL));
    };
  }
}
