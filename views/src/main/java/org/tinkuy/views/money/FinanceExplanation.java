package org.tinkuy.views.money;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tinkuy.finance.graph.Explanation;
import org.tinkuy.finance.graph.FormulaText;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.Residual;
import org.tinkuy.finance.graph.TimeGrid;
import org.tinkuy.finance.project.CaseInput;
import org.tinkuy.finance.result.FinanceResults;
import org.tinkuy.finance.result.ProjectFigures;
import org.tinkuy.finance.result.ScenarioOutcome;
import org.tinkuy.finance.result.YearValues;
import org.tinkuy.kernel.Unit;
import org.tinkuy.views.Block;
import org.tinkuy.views.Column;
import org.tinkuy.views.EmptyCell;
import org.tinkuy.views.Finding;
import org.tinkuy.views.NumberCell;
import org.tinkuy.views.Row;
import org.tinkuy.views.Section;
import org.tinkuy.views.Table;
import org.tinkuy.views.TextCell;
import org.tinkuy.views.Tone;
import org.tinkuy.views.wording.Wording;

/// How a number of a money case came about: its formula in words, what it is made of with how to
/// ask for that, and the inputs that it rests on with their sources.
public final class FinanceExplanation {
  private static final String ASK = ProjectFigures.PREFIX;

  private final FinanceResults results;
  private final FinanceNames names;
  private final Wording words;
  private final TimeGrid grid;
  private final String ask;

  /// @param ask what stands before the ids of its lines
  private FinanceExplanation(FinanceResults results, String ask, Wording words) {
    this.ask = ask;
    this.results = results;
    this.names = new FinanceNames(results.run().model().of(), words);
    this.words = words;
    this.grid = results.run().model().graph().grid();
  }

  /// The ids of all figures, lines, inputs and checks, as they are asked for.
  public static List<String> listIds(FinanceResults results, Wording words) {
    return new FinanceExplanation(results, ASK, words).index().listIds();
  }

  /// What can be explained, by the parts of the case.
  public static Section list(FinanceResults results, Wording words) {
    return new FinanceExplanation(results, ASK, words).index().all();
  }

  private FinanceIndex index() {
    return new FinanceIndex(results, ask, names, words);
  }

  /// The first and the last period of a case, where the line or figure that is asked for in a
  /// period is one of its own, so that the period must be what is wrong.
  ///
  /// @param asked `LINE@PERIOD`
  public static Optional<List<String>> findPeriods(FinanceResults results, String asked) {
    int at = asked.lastIndexOf('@');
    TimeGrid grid = results.run().model().graph().grid();
    return at < 0 || results.run().model().find(asked.substring(0, at)).isEmpty()
        ? Optional.empty()
        : Optional.of(List.of(grid.label(0), grid.label(grid.periods() - 1)));
  }

  /// The derivation of a figure, of an input, or of a line in a period, or what can be asked for of
  /// a part of the case; empty where there is no such figure, input, line, period or part.
  ///
  /// @param asked `FIGURE`, `FIGURE@KIND` for those of its lines that are of one kind,
  ///   `LINE@PERIOD`, `LINE` for all its years, `INPUT`, or `PART`; after `family.FAMILY.` those of
  ///   a family of finance, after `scenario.SCENARIO.` those of a scenario
  public static Optional<Section> find(FinanceResults results, String asked, Wording words) {
    var family = FamilyExplanation.find(results, asked, words);
    if (family.isPresent()) {
      FinanceResults around = results.around(family.get().of().column().run());
      return new FinanceExplanation(around, family.get().ask(), words).ofFamily(family.get());
    }
    Optional<ScenarioOutcome> scenario =
        results.scenarios().stream().filter(each -> asked.startsWith(each.prefix())).findFirst();
    return scenario.isPresent()
        ? ofScenario(results, scenario.get(), asked, words)
        : new FinanceExplanation(results, ASK, words).find(asked);
  }

  /// A figure of a scenario, or a line as it is there.
  private static Optional<Section> ofScenario(
      FinanceResults results, ScenarioOutcome scenario, String asked, Wording words) {
    return new FinanceExplanation(results.of(scenario), ASK + scenario.prefix(), words)
        .find(asked.substring(scenario.prefix().length()))
        .map(found -> named(found, scenario, words));
  }

  private static Section named(Section found, ScenarioOutcome of, Wording words) {
    String scenario = of.scenario().name().in(words.language());
    return new Section(found.id(), words.labelled(scenario, found.title()), found.blocks());
  }

  /// A figure of a family, or a line of its model: the case with its layers.
  private Optional<Section> ofFamily(FamilyExplanation family) {
    Optional<Section> figure = family.figure(names).map(this::withInputs);
    return figure.isPresent() ? figure : ofLine(family.asked());
  }

  private Optional<Section> find(String asked) {
    Optional<Section> figure =
        FiscalExplanation.find(results, asked, ask, names, words)
            .or(() -> FigureExplanation.find(results, asked, ask, names, words))
            .map(this::withInputs);
    return figure
        .or(() -> ofLine(asked))
        .or(() -> results.run().model().of().find(asked).map(this::ofInput))
        .or(() -> index().of(asked))
        .or(() -> PartiesSection.named(results, names, words).findAbsent(asked));
  }

  /// An input that no line of the model holds: a rate of discount, a price that the folder of the
  /// park says row by row.
  private Section ofInput(CaseInput input) {
    String source = names.backing(input);
    Map<String, String> places =
        Map.of("figure", names.input(input), "value", CaseInputsSection.amount(words, input));
    return new Section(
        "finance-explain",
        names.input(input),
        List.of(
            new Finding(words.text("finance.explain.figure", places), Tone.NEUTRAL),
            new Finding(words.text("finance.explain.input", "source", source), Tone.NEUTRAL),
            written(input)));
  }

  /// Where an input stands in the file of the case, for whoever wants to change it.
  private Finding written(CaseInput input) {
    return new Finding(
        words.text("finance.explain.place", "place", input.place().toString()), Tone.NEUTRAL);
  }

  private Optional<CaseInput> input(Line line) {
    return results.run().model().of().inputs().values().stream()
        .filter(each -> line.equals(results.run().model().inputs().get(each.id())))
        .findFirst();
  }

  /// The derivation of a figure with the inputs that its lines rest on.
  private Section withInputs(FigureExplanation.Found found) {
    List<Block> blocks = new ArrayList<>(found.blocks());
    Optional<Table> rests = rests(found);
    rests.ifPresent(blocks::add);
    if (rests.isEmpty() && !found.lines().isEmpty()) {
      blocks.add(new Finding(words.text("finance.explain.nothing"), Tone.NEUTRAL));
    }
    return new Section("finance-explain", found.title(), blocks);
  }

  private Optional<Section> ofLine(String asked) {
    int at = asked.lastIndexOf('@');
    String id = at < 0 ? asked : asked.substring(0, at);
    String period = at < 0 ? "" : asked.substring(at + 1).strip();
    Optional<Line> line = results.run().model().find(id);
    if (line.isPresent() && period.isEmpty()) {
      return Optional.of(overLife(line.get()));
    }
    return line.flatMap(found -> AskedTime.of(period, grid).map(time -> inTime(found, time)));
  }

  private Section inTime(Line line, AskedTime time) {
    List<Block> blocks = new ArrayList<>();
    if (!time.isOne() && YearValues.isSummed(results.run(), line)) {
      summed(blocks, line, time);
    } else {
      one(blocks, line, time.last());
    }
    rests(new FigureExplanation.Found("", List.of(), List.of(line))).ifPresent(blocks::add);
    String title =
        words.text(
            "finance.explain.title", Map.of("line", names.line(line), "period", time.label()));
    return new Section("finance-explain", title, blocks);
  }

  /// A line by year, with its formula.
  private Section overLife(Line line) {
    List<Block> blocks = new ArrayList<>();
    String formula = spoken(line);
    if (!formula.isEmpty()) {
      blocks.add(
          new Finding(words.text("finance.explain.formula", "formula", formula), Tone.NEUTRAL));
    }
    input(line).map(this::written).ifPresent(blocks::add);
    blocks.add(new LineYears(results.run(), ask, names, words).years(List.of(line)));
    rests(new FigureExplanation.Found("", List.of(), List.of(line))).ifPresent(blocks::add);
    return new Section("finance-explain", names.line(line), blocks);
  }

  private void summed(List<Block> blocks, Line line, AskedTime time) {
    value(blocks, line, time.label(), sum(line, time));
    ofSum(blocks, line, time);
    List<Row> rows = new ArrayList<>();
    for (int t = time.first(); t <= time.last(); t++) {
      if (!time.isByYear()) {
        rows.add(row(line, t));
      } else if (t == time.first() || grid.year(t) > grid.year(t - 1)) {
        String year = Integer.toString(grid.year(t));
        AskedTime.of(year, grid).ifPresent(each -> rows.add(row(line, sum(line, each), year)));
      }
    }
    String key = time.isYear() ? "months" : "periods";
    blocks.add(table("finance-explain-months", words.text("finance.explain." + key), rows));
  }

  private double sum(Line line, AskedTime time) {
    double sum = 0;
    for (int t = time.first(); t <= time.last(); t++) {
      sum += results.run().values().at(line, t);
    }
    return sum;
  }

  /// What a flow is in each period of a time, and its ingredients as they are in all of it.
  private void ofSum(List<Block> blocks, Line line, AskedTime time) {
    Explanation how = results.run().values().explain(line, time.first());
    if (how.formula().isEmpty()) {
      return;
    }
    String each = grid.perYear() > 1 ? "finance.explain.eachMonth" : "finance.explain.eachYear";
    blocks.add(new Finding(words.text(each, "formula", spoken(line)), Tone.NEUTRAL));
    Set<Line> parts = new LinkedHashSet<>();
    for (int t = time.first(); t <= time.last(); t++) {
      results.run().values().explain(line, t).ingredients().forEach(part -> parts.add(part.line()));
    }
    List<Row> rows = new ArrayList<>();
    for (Line part : parts) {
      boolean isFlow = YearValues.isSummed(results.run(), part);
      double value = isFlow ? sum(part, time) : results.run().values().at(part, time.last());
      rows.add(row(part, value, time.label()));
    }
    String key = time.isYear() ? "ingredientsOfYear" : "ingredientsOfTime";
    if (!rows.isEmpty()) {
      blocks.add(table("finance-explain-parts", words.text("finance.explain." + key), rows));
    }
  }

  private void value(List<Block> blocks, Line line, String period, double value) {
    blocks.add(
        new Finding(
            words.text(
                "finance.explain.value",
                Map.of("line", names.line(line), "period", period, "value", amount(line, value))),
            Tone.NEUTRAL));
  }

  private String amount(Line line, double value) {
    if (!Double.isFinite(value)) {
      return words.text("state.noData");
    }
    return words.numbers().format(value, decimals(value), unit(line));
  }

  private static int decimals(double value) {
    double size = Math.abs(value);
    return value == 0 || size >= 1000 ? 0 : size >= 1 ? 2 : 6;
  }

  private String unit(Line line) {
    Unit unit = line.type().unit();
    return unit.equals(Unit.ONE) ? "" : words.unit(unit);
  }

  private void one(List<Block> blocks, Line line, int t) {
    Explanation how = results.run().values().explain(line, t);
    value(blocks, line, grid.label(t), how.value());
    Optional<Residual> resolved =
        results.run().values().residuals().stream()
            .filter(each -> each.unknown().equals(line))
            .findFirst();
    if (resolved.isPresent()) {
      blocks.add(new Finding(resolved(resolved.get()), Tone.NEUTRAL));
      blocks.add(
          table(
              "finance-explain-parts",
              words.text("finance.explain.ingredients"),
              List.of(row(resolved.get().equation(), t))));
    } else if (how.formula().isEmpty()) {
      String source =
          line.source().isEmpty() ? words.text("finance.report.noSource") : line.source();
      blocks.add(new Finding(words.text("finance.explain.input", "source", source), Tone.NEUTRAL));
      input(line).map(this::written).ifPresent(blocks::add);
    } else {
      blocks.add(
          new Finding(
              words.text("finance.explain.formula", "formula", spoken(line)), Tone.NEUTRAL));
      List<Row> rows =
          how.ingredients().stream().map(part -> row(part.line(), part.period())).toList();
      if (!rows.isEmpty()) {
        blocks.add(table("finance-explain-parts", words.text("finance.explain.ingredients"), rows));
      }
    }
  }

  private String resolved(Residual residual) {
    return words.text(
        "finance.explain.resolved",
        Map.of(
            "equation", quoted(names.line(residual.equation())),
            "rounds", words.whole(residual.rounds()),
            "residual", words.number(residual.residual(), 4)));
  }

  private String quoted(String name) {
    return words.text("finance.explain.quoted", "name", name);
  }

  /// The formula of a line in words, with the names of its lines.
  private String spoken(Line line) {
    FormulaText text = new FormulaText(names::piece, each -> quoted(names.line(each)));
    return results.run().model().graph().formula(line, text);
  }

  private Row row(Line line, int t) {
    return row(line, results.run().values().at(line, t), grid.label(t));
  }

  private Row row(Line line, double value, String period) {
    return Row.of(
        new TextCell(names.line(line)),
        new TextCell(period),
        Double.isFinite(value) ? NumberCell.of(value, decimals(value)) : EmptyCell.BLANK,
        new TextCell(unit(line)),
        new TextCell(ask + line.id() + "@" + period));
  }

  private Table table(String id, String title, List<Row> rows) {
    return new Table(
        id,
        title,
        List.of(
            Column.text(words.text("finance.report.item"), 5),
            Column.text(words.text("finance.explain.period"), 2),
            Column.number(words.text("finance.report.value"), "", 3),
            Column.text("", 2),
            Column.text(words.text("finance.explain.ask"), 5)),
        rows,
        "");
  }

  /// The inputs that a figure rests on, however far back, and the tables of the park.
  private Optional<Table> rests(FigureExplanation.Found found) {
    Set<Line> seen = new LinkedHashSet<>();
    List<Line> open = new ArrayList<>(found.lines());
    while (!open.isEmpty()) {
      Line next = open.removeLast();
      if (seen.add(next)) {
        open.addAll(results.run().model().graph().reads(next));
      }
    }
    List<Row> rows = new ArrayList<>();
    for (CaseInput input : results.run().model().of().inputs().values()) {
      Line own = results.run().model().inputs().get(input.id());
      if ((own != null && seen.contains(own)) || found.inputs().contains(input)) {
        String source = names.backing(input);
        rows.add(
            Row.of(
                new TextCell(names.input(input) + " (" + input.id() + ")"),
                new TextCell(CaseInputsSection.amount(words, input)),
                new TextCell(source),
                new TextCell(
                    words.text("finance.confidence." + input.backing().confidence().name()))));
      }
    }
    for (String table : found.tables()) {
      rows.add(
          Row.of(
              new TextCell(words.text("finance.explain.table", "table", table)),
              EmptyCell.BLANK,
              new TextCell(table + ".csv"),
              EmptyCell.BLANK));
    }
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Table(
                "finance-explain-inputs",
                words.text("finance.explain.rests"),
                List.of(
                    Column.text(words.text("finance.report.input"), 5),
                    Column.text(words.text("finance.report.value"), 2),
                    Column.text(words.text("finance.report.backing"), 5),
                    Column.text(words.text("finance.report.confidence"), 2)),
                rows,
                ""));
  }
}
