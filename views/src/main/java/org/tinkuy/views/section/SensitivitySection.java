package org.tinkuy.views.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tinkuy.finance.project.CaseInput;
import org.tinkuy.finance.result.FinanceResults;
import org.tinkuy.finance.result.InputEffects;
import org.tinkuy.finance.result.ProjectFigures;
import org.tinkuy.finance.result.RiskOutcome;
import org.tinkuy.finance.result.ScenarioOutcome;
import org.tinkuy.finance.result.YearValues;
import org.tinkuy.finance.risk.Sample;
import org.tinkuy.views.Block;
import org.tinkuy.views.Cell;
import org.tinkuy.views.Column;
import org.tinkuy.views.EmptyCell;
import org.tinkuy.views.Finding;
import org.tinkuy.views.NumberCell;
import org.tinkuy.views.Picture;
import org.tinkuy.views.Row;
import org.tinkuy.views.Section;
import org.tinkuy.views.Table;
import org.tinkuy.views.TextCell;
import org.tinkuy.views.Tone;
import org.tinkuy.views.picture.Fan;
import org.tinkuy.views.picture.Tornado;

/// What a case hangs on: scenarios, one input at a time, two together, all together.
final class SensitivitySection {
  private static final int MOST_BARS = 12;
  private static final double LOW = 0.05;
  private static final double HIGH = 0.95;

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
    if (!sensitivity.bars().isEmpty()) {
      blocks.add(tornado(sensitivity));
      if (!sensitivity.curves().isEmpty()) {
        blocks.add(spider(sensitivity.curves()));
      }
      sensitivity.grid().ifPresent(grid -> blocks.add(grid(grid)));
    }
    results.risk().ifPresent(risk -> risk(blocks, risk));
    return blocks.isEmpty()
        ? Optional.empty()
        : Optional.of(new Section("finance-risk", words.text("finance.report.risk"), blocks));
  }

  private Table scenarios() {
    List<Row> rows = new ArrayList<>();
    if (results.scenario().isEmpty()) {
      rows.add(row(words.text("finance.report.base"), results.figures()));
    }
    for (ScenarioOutcome each : results.scenarios()) {
      rows.add(row(each.scenario().name().in(words.language()), each.figures()));
    }
    return new Table(
        "finance-scenarios",
        words.text("finance.report.scenarios"),
        List.of(
            Column.text(words.text("finance.report.scenario"), 4),
            Column.number(words.text("finance.figure.projectRateAfterTax"), "%", 2),
            Column.number(words.text("finance.figure.ownersRate"), "%", 2),
            Column.number(words.text("finance.figure.minimumCover"), "", 1),
            Column.number(words.text("finance.figure.support"), names.millions(), 2)),
        rows,
        words.text("finance.report.scenarios.note"));
  }

  private Row row(String name, ProjectFigures figures) {
    List<Cell> cells = new ArrayList<>();
    cells.add(new TextCell(name));
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
            Column.text(words.text("finance.report.low"), 3),
            Column.text(words.text("finance.report.high"), 3),
            Column.number(words.text("finance.report.atLow"), names.millions(), 2),
            Column.number(words.text("finance.report.atHigh"), names.millions(), 2),
            Column.text(words.text("finance.report.switch"), 3)),
        rows,
        words.text("finance.report.switching.note"));
  }

  private String value(CaseInput input, double value) {
    return CaseInputsSection.number(words, input, value);
  }

  /// All inputs that move most over the same factors.
  private Table spider(List<InputEffects.Curve> curves) {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.text(words.text("finance.report.input"), 4));
    for (double factor : curves.getFirst().worths().keySet()) {
      columns.add(Column.number(words.points(factor - 1) + " %", names.millions(), 2));
    }
    List<Row> rows = new ArrayList<>();
    for (InputEffects.Curve curve : curves) {
      List<Cell> cells = new ArrayList<>();
      cells.add(new TextCell(names.input(curve.input())));
      curve
          .worths()
          .values()
          .forEach(worth -> cells.add(FinanceTable.cell(names.inMillions(worth))));
      rows.add(new Row(cells, false));
    }
    return new Table(
        "finance-spider",
        words.text("finance.spider.title"),
        columns,
        rows,
        words.text("finance.spider.note"));
  }

  private Table grid(InputEffects.Grid grid) {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.text(names.input(grid.first()), 4));
    for (double column : grid.columns()) {
      columns.add(Column.number(value(grid.second(), column), names.millions(), 2));
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
        words.text(
            "finance.report.grid",
            Map.of("first", names.input(grid.first()), "second", names.input(grid.second()))),
        columns,
        rows,
        "");
  }

  private void risk(List<Block> blocks, RiskOutcome risk) {
    Sample worth = risk.worth();
    Map<String, String> places = new TreeMap<>();
    places.put("draws", words.whole(risk.draws()));
    places.put("seed", Long.toString(risk.seed()));
    places.put("low", names.money(worth.quantile(LOW)));
    places.put("middle", names.money(worth.quantile(0.5)));
    places.put("high", names.money(worth.quantile(HIGH)));
    places.put("loss", words.percent(worth.probabilityBelow(0)));
    places.put("undefined", words.whole(worth.undefined()));
    places.put("repair", words.number(risk.repair(), 3));
    blocks.add(new Finding(words.text("finance.report.draws", places), Tone.NEUTRAL));
    risk.lowest()
        .ifPresent(
            lowest ->
                blocks.add(
                    new Finding(
                        words.text(
                            "finance.report.breach",
                            "share",
                            words.percent(lowest.probabilityBelow(1))),
                        Tone.NEUTRAL)));
    fan(risk).ifPresent(blocks::add);
    blocks.add(contributions(risk));
  }

  private Optional<Picture> fan(RiskOutcome risk) {
    List<Integer> all = YearValues.years(results.run());
    List<Integer> years = new ArrayList<>();
    List<Fan.Band> bands = new ArrayList<>();
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < risk.fan().size(); i++) {
      Sample sample = risk.fan().get(i);
      if (sample.undefined() > 0 || sample.quantile(0.5) > 4) {
        continue;
      }
      Fan.Band band =
          new Fan.Band(sample.quantile(LOW), sample.quantile(0.5), sample.quantile(HIGH));
      years.add(all.get(i));
      bands.add(band);
      rows.add(
          Row.of(
              new TextCell(Integer.toString(all.get(i))),
              NumberCell.of(band.low(), 2),
              NumberCell.of(band.middle(), 2),
              NumberCell.of(band.high(), 2)));
    }
    if (years.size() < 2) {
      return Optional.empty();
    }
    String title = words.text("finance.report.fan.title");
    String subtitle = words.text("finance.report.fan.subtitle");
    Table twin =
        new Table(
            "finance-fan-table",
            title,
            List.of(
                Column.text(words.text("finance.report.year"), 1),
                Column.number("P5", "", 1),
                Column.number("P50", "", 1),
                Column.number("P95", "", 1)),
            rows,
            "");
    String svg = new Fan("finance-fan", title, subtitle, years, bands, 1).draw(words.numbers(), 1);
    return Optional.of(
        new Picture(
            "finance-fan",
            title,
            subtitle,
            svg,
            subtitle,
            twin,
            words.text("finance.report.source")));
  }

  private Table contributions(RiskOutcome risk) {
    List<Row> rows =
        risk.contributions().stream()
            .limit(MOST_BARS)
            .map(
                part ->
                    Row.of(
                        new TextCell(names.input(part.input())),
                        NumberCell.of(part.share() * 100, 0),
                        NumberCell.of(part.rankCorrelation(), 2)))
            .toList();
    return new Table(
        "finance-contributions",
        words.text("finance.report.contributions"),
        List.of(
            Column.text(words.text("finance.report.input"), 5),
            Column.number(words.text("finance.report.spread"), "%", 2),
            Column.number(words.text("finance.report.rank"), "", 2)),
        rows,
        "");
  }
}
