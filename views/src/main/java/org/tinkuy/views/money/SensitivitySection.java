package org.tinkuy.views.money;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.tinkuy.finance.project.CaseInput;
import org.tinkuy.finance.project.CaseScenario;
import org.tinkuy.finance.project.InputAmount;
import org.tinkuy.finance.result.FinanceResults;
import org.tinkuy.finance.result.InputEffects;
import org.tinkuy.finance.result.ProjectFigures;
import org.tinkuy.finance.result.ScenarioOutcome;
import org.tinkuy.views.Block;
import org.tinkuy.views.Cell;
import org.tinkuy.views.Column;
import org.tinkuy.views.EmptyCell;
import org.tinkuy.views.Note;
import org.tinkuy.views.NumberCell;
import org.tinkuy.views.Picture;
import org.tinkuy.views.Row;
import org.tinkuy.views.Section;
import org.tinkuy.views.Table;
import org.tinkuy.views.TextCell;
import org.tinkuy.views.picture.Spider;
import org.tinkuy.views.picture.Tornado;
import org.tinkuy.views.wording.Wording;

/// What a case hangs on: scenarios, one input at a time, two together, all together.
final class SensitivitySection {
  private static final int MOST_BARS = 12;

  /// By what two covers differ that were reckoned from the same cash in another order.
  private static final double NO_RISE = 1e-9;

  private final FinanceResults results;
  private final FinanceNames names;
  private final Wording words;

  SensitivitySection(FinanceResults results, FinanceNames names, Wording words) {
    this.results = results;
    this.names = names;
    this.words = words;
  }

  /// The section; empty where the case has neither scenarios nor ranges.
  Optional<Section> section() {
    List<Block> blocks = new ArrayList<>();
    if (!results.scenarios().isEmpty()) {
      blocks.add(scenarios());
    }
    InputEffects sensitivity = results.sensitivity();
    InputEffects.lack(results.run().model())
        .ifPresent(
            lack -> blocks.add(new Note(words.text("finance.report.sensitivity." + lack.name()))));
    if (!sensitivity.bars().isEmpty()) {
      blocks.add(tornado(sensitivity));
      switches(sensitivity).ifPresent(blocks::add);
      if (!sensitivity.curves().isEmpty()) {
        blocks.add(spider(sensitivity));
      }
      sensitivity.grid().ifPresent(grid -> blocks.add(grid(grid)));
    }
    results
        .risk()
        .ifPresent(risk -> new RiskBlocks(risk, results.figures(), names, words).add(blocks));
    return blocks.isEmpty()
        ? Optional.empty()
        : Optional.of(new Section("finance-risk", words.text("finance.report.risk"), blocks));
  }

  private Table scenarios() {
    List<Row> rows = new ArrayList<>();
    if (results.scenario().isEmpty()) {
      rows.add(row(words.text("finance.report.base"), "", results.figures()));
    }
    for (ScenarioOutcome each : results.scenarios()) {
      rows.add(
          row(
              each.scenario().name().in(words.language()),
              changes(each.scenario()),
              each.figures()));
    }
    boolean hasDebt = results.figures().find("minimumCover").isPresent();
    Table table =
        new Table(
            "finance-scenarios",
            words.text("finance.report.scenarios"),
            List.of(
                Column.text(words.text("finance.report.scenario"), 3),
                Column.text(words.text("finance.report.scenario.changes"), 5),
                Column.number(names.figure("projectRateAfterTax"), "%", 2),
                Column.number(words.text("finance.figure.ownersRate"), "%", 2),
                Column.number(words.text("finance.figure.minimumCover"), "", 1),
                Column.number(words.text("finance.figure.support"), names.millions(), 2)),
            rows,
            hasDebt ? debtNote() : "");
    for (int column = table.columns().size() - 1; column > 1; column--) {
      table = table.withoutIfSilent(column);
    }
    return table;
  }

  /// That the debt stays as it is; and what the cover would be without the tax that dearer works
  /// save, where that alone lets it rise.
  private String debtNote() {
    String note = words.text("finance.report.scenarios.note");
    List<String> covers =
        results.scenarios().stream().flatMap(each -> coverAtBaseTax(each).stream()).toList();
    return covers.isEmpty()
        ? note
        : note + " " + words.text("finance.report.scenarios.covered", "covers", words.list(covers));
  }

  /// The cover of a scenario at the tax of the base case, where works are dearer and owners earn
  /// less while lenders are covered better, and are not at that tax.
  private Optional<String> coverAtBaseTax(ScenarioOutcome outcome) {
    ProjectFigures figures = outcome.figures();
    boolean isOdd =
        results.scenario().isEmpty()
            && outcome.scenario().scaled().keySet().stream().anyMatch(id -> id.startsWith("works."))
            && isAbove(figures, results.figures(), "minimumCover")
            && isAbove(results.figures(), figures, "ownersRate");
    if (!isOdd) {
      return Optional.empty();
    }
    return outcome
        .coverAtTaxOf(results.run())
        .filter(
            cover ->
                results
                    .figures()
                    .value("minimumCover")
                    .filter(base -> cover < base + NO_RISE)
                    .isPresent())
        .map(
            cover ->
                words.labelled(
                    outcome.scenario().name().in(words.language()), words.number(cover, 2)));
  }

  private static boolean isAbove(ProjectFigures one, ProjectFigures other, String figure) {
    return one.value(figure)
        .flatMap(high -> other.value(figure).map(low -> high > low))
        .orElse(false);
  }

  /// What a scenario changes of the case: inputs that take other amounts, those that grow or
  /// shrink, and how much later all openings are.
  private String changes(CaseScenario scenario) {
    List<String> all = new ArrayList<>();
    scenario
        .set()
        .forEach((id, input) -> all.add(name(id) + " " + CaseInputsSection.amount(words, input)));
    scenario
        .scaled()
        .forEach(
            (id, factor) ->
                all.add(
                    name(id)
                        + (factor.by() > 1 ? " +" : " ")
                        + words.numbers().format((factor.by() - 1) * 100, 0, "%")));
    if (scenario.delay_months() > 0) {
      all.add(
          words.text(
              "finance.report.scenario.delay", "months", words.whole(scenario.delay_months())));
    }
    return words.list(all);
  }

  private String name(String input) {
    return results.run().model().of().find(input).map(names::input).orElse(input);
  }

  private Row row(String name, String changes, ProjectFigures figures) {
    List<Cell> cells = new ArrayList<>();
    cells.add(new TextCell(name));
    cells.add(new TextCell(changes));
    cells.add(number(figures.value("projectRateAfterTax"), 100, 1));
    cells.add(number(figures.value("ownersRate"), 100, 1));
    cells.add(number(figures.value("minimumCover"), 1, 2));
    cells.add(
        figures
            .value("support")
            .map(value -> FinanceTable.cell(names.inMillions(value)))
            .orElse(EmptyCell.BLANK));
    return new Row(cells, false);
  }

  private static Cell number(Optional<Double> value, double times, int decimals) {
    return value
        .<Cell>map(number -> NumberCell.of(number * times, decimals))
        .orElse(EmptyCell.BLANK);
  }

  private Picture tornado(InputEffects sensitivity) {
    List<InputEffects.Bar> shown =
        sensitivity.bars().subList(0, Math.min(MOST_BARS, sensitivity.bars().size()));
    List<Tornado.TornadoBar> bars =
        shown.stream()
            .map(
                bar ->
                    new Tornado.TornadoBar(
                        names.input(bar.input()),
                        names.inMillions(bar.atLow()),
                        names.inMillions(bar.atHigh())))
            .toList();
    String first = names.input(shown.getFirst().input());
    String title =
        words.text(
            "finance.report.tornado.title",
            Map.of("input", first, "what", words.text("finance.figure." + sensitivity.measured())));
    String subtitle = words.text("finance.report.tornado.subtitle", "unit", names.millions());
    String svg =
        new Tornado("finance-tornado", title, subtitle, names.inMillions(sensitivity.worth()), bars)
            .draw(words.numbers(), 1);
    return new Picture(
        "finance-tornado",
        title,
        subtitle,
        svg,
        title,
        switching(sensitivity),
        words.text("finance.report.source"));
  }

  private Table switching(InputEffects sensitivity) {
    List<Row> rows = new ArrayList<>();
    for (InputEffects.Bar bar : sensitivity.bars()) {
      List<Cell> cells = new ArrayList<>();
      cells.add(new TextCell(names.input(bar.input())));
      cells.add(new TextCell(value(bar.input(), bar.range().low())));
      cells.add(new TextCell(value(bar.input(), bar.range().high())));
      cells.add(FinanceTable.cell(names.inMillions(bar.atLow())));
      cells.add(FinanceTable.cell(names.inMillions(bar.atHigh())));
      cells.add(new TextCell(bar.switching().map(at -> value(bar.input(), at)).orElse("")));
      rows.add(new Row(cells, false));
    }
    return new Table(
        "finance-switching",
        words.text("finance.report.switching"),
        List.of(
            Column.text(words.text("finance.report.input"), 5),
            Column.values(words.text("finance.report.low"), 3),
            Column.values(words.text("finance.report.high"), 3),
            Column.number(words.text("finance.report.atLow"), names.millions(), 2),
            Column.number(words.text("finance.report.atHigh"), names.millions(), 2),
            Column.values(words.text("finance.report.switch"), 3)),
        rows,
        words.text("finance.report.switching.note"));
  }

  /// How far inputs may go before the worth is zero, on paper too; empty where none of them has
  /// such a value.
  private Optional<Table> switches(InputEffects sensitivity) {
    List<Row> rows = new ArrayList<>();
    for (InputEffects.Bar bar : sensitivity.bars()) {
      if (bar.switching().isPresent()
          && bar.input().amount() instanceof InputAmount.Steady(double now)) {
        double at = bar.switching().get();
        rows.add(
            Row.of(
                new TextCell(names.input(bar.input())),
                new TextCell(value(bar.input(), now)),
                new TextCell(value(bar.input(), at)),
                NumberCell.of((at / now - 1) * 100, 1)));
      }
    }
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Table(
                "finance-switches",
                words.text("finance.report.switches"),
                List.of(
                    Column.text(words.text("finance.report.input"), 5),
                    Column.values(words.text("finance.report.inCase"), 3),
                    Column.values(words.text("finance.report.switch"), 3),
                    Column.number(words.text("finance.report.switchBy"), "%", 2)),
                rows,
                words.text("finance.report.switching.note")));
  }

  private String value(CaseInput input, double value) {
    return CaseInputsSection.number(words, input, value);
  }

  /// All inputs that move most over the same factors.
  private Picture spider(InputEffects sensitivity) {
    List<InputEffects.Curve> curves = sensitivity.curves();
    List<Column> columns = new ArrayList<>();
    columns.add(Column.text(words.text("finance.report.input"), 4));
    SortedSet<Double> factors = new TreeSet<>();
    curves.forEach(curve -> factors.addAll(curve.worths().keySet()));
    for (double factor : factors) {
      columns.add(
          Column.number(
              words.points(factor - 1) + words.numbers().percent() + "%", names.millions(), 2));
    }
    List<Row> rows = new ArrayList<>();
    List<Spider.Leg> legs = new ArrayList<>();
    for (InputEffects.Curve curve : curves) {
      List<Cell> cells = new ArrayList<>();
      SequencedMap<Double, Double> points = new LinkedHashMap<>();
      cells.add(new TextCell(names.input(curve.input())));
      curve.worths().forEach((factor, worth) -> points.put(factor, names.inMillions(worth)));
      for (double factor : factors) {
        cells.add(
            Optional.ofNullable(points.get(factor))
                .<Cell>map(FinanceTable::cell)
                .orElse(EmptyCell.BLANK));
      }
      rows.add(new Row(cells, false));
      legs.add(new Spider.Leg(leg(curve, points, factors.getLast()), points));
    }
    String title =
        words.text(
            "finance.spider.finding",
            Map.of(
                "input", names.input(widest(curves)),
                "what", words.text("finance.figure." + sensitivity.measured())));
    String subtitle = words.text("finance.spider.subtitle", "unit", names.millions());
    Table twin =
        new Table(
            "finance-spider-table",
            words.text("finance.spider.title"),
            columns,
            rows,
            words.text("finance.spider.note"));
    return new Picture(
        "finance-spider",
        title,
        subtitle,
        new Spider("finance-spider", title, subtitle, legs).draw(words.numbers()),
        title,
        twin,
        words.text("finance.report.source"));
  }

  /// A curve that ends before the others does so where all is let: its name says what that is
  /// worth.
  private String leg(
      InputEffects.Curve curve, SequencedMap<Double, Double> points, double furthest) {
    String name = names.input(curve.input());
    Map.Entry<Double, Double> last = points.lastEntry();
    return last.getKey() < furthest
        ? words.text(
            "finance.spider.whole",
            Map.of("input", name, "worth", words.number(last.getValue(), 1)))
        : name;
  }

  /// The input that moves most of all that is drawn, over the changes that all are drawn for: the
  /// curve of a share that is let ends where all is.
  static CaseInput widest(List<InputEffects.Curve> curves) {
    Set<Double> shared = new TreeSet<>(curves.getFirst().worths().keySet());
    curves.forEach(curve -> shared.retainAll(curve.worths().keySet()));
    return curves.stream()
        .max(Comparator.comparingDouble(curve -> swing(curve, shared)))
        .map(InputEffects.Curve::input)
        .orElseThrow();
  }

  private static double swing(InputEffects.Curve curve, Set<Double> factors) {
    DoubleSummaryStatistics worths = new DoubleSummaryStatistics();
    curve
        .worths()
        .forEach(
            (factor, worth) -> {
              if (factors.contains(factor)) {
                worths.accept(worth);
              }
            });
    return worths.getMax() - worths.getMin();
  }

  private Table grid(InputEffects.Grid grid) {
    List<Column> columns = new ArrayList<>();
    Map<String, String> named =
        Map.of(
            "first",
            names.input(grid.first()),
            "second",
            names.input(grid.second()),
            "unit",
            names.millions());
    columns.add(Column.text(words.text("finance.report.grid.head", named), 4));
    for (double column : grid.columns()) {
      columns.add(Column.number(value(grid.second(), column), "", 2));
    }
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < grid.rows().size(); i++) {
      List<Cell> cells = new ArrayList<>();
      cells.add(new TextCell(value(grid.first(), grid.rows().get(i))));
      for (double worth : grid.worths().get(i)) {
        cells.add(FinanceTable.cell(names.inMillions(worth)));
      }
      rows.add(new Row(cells, false));
    }
    return new Table(
        "finance-grid",
        words.text("finance.report.grid", named),
        columns,
        rows,
        words.text("finance.report.grid.note", named));
  }
}
