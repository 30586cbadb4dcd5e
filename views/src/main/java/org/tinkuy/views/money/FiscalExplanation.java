package org.tinkuy.views.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tinkuy.figure.Figure;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.result.FinanceResults;
import org.tinkuy.finance.result.FiscalColumn;
import org.tinkuy.finance.result.FiscalFigures;
import org.tinkuy.finance.result.ProjectFigures;
import org.tinkuy.finance.view.GovernmentView;
import org.tinkuy.finance.view.GovernmentView.FiscalYear;
import org.tinkuy.formula.Term;
import org.tinkuy.views.Block;
import org.tinkuy.views.Column;
import org.tinkuy.views.Finding;
import org.tinkuy.views.NumberCell;
import org.tinkuy.views.Row;
import org.tinkuy.views.Table;
import org.tinkuy.views.TextCell;
import org.tinkuy.views.Tone;
import org.tinkuy.views.wording.UnitText;
import org.tinkuy.views.wording.Wording;

/// How the money of the state over the life or in one year came about: what it is in words, its
/// years, and the lines that it is read off.
final class FiscalExplanation {
  private static final String KEY = "finance.fiscal.";

  private final FinanceResults results;
  private final GovernmentView state;
  private final FiscalColumn column;
  private final FinanceNames names;
  private final Wording words;

  private FiscalExplanation(
      FinanceResults results, FiscalColumn column, FinanceNames names, Wording words) {
    this.results = results;
    this.state = results.state().orElseThrow();
    this.column = column;
    this.names = names;
    this.words = words;
  }

  /// The derivation over the life or in a year; empty where nothing of the state is asked for.
  ///
  /// @param asked `state.received`, `state.received@2030`
  /// @param ask what stands before the ids of lines
  static Optional<FigureExplanation.Found> find(
      FinanceResults results, String asked, String ask, FinanceNames names, Wording words) {
    String id = asked.split("@", 2)[0];
    return of(results, id, names, words)
        .flatMap(
            found ->
                asked.equals(id)
                    ? Optional.of(found.overLife(id, ask))
                    : found.in(id, asked.substring(id.length() + 1), ask));
  }

  private static Optional<FiscalExplanation> of(
      FinanceResults results, String id, FinanceNames names, Wording words) {
    return results
        .state()
        .flatMap(state -> FiscalFigures.find(state, id))
        .map(column -> new FiscalExplanation(results, column, names, words));
  }

  /// What is asked for in words; empty where nothing of the state is.
  static Optional<String> findName(
      FinanceResults results, String id, FinanceNames names, Wording words) {
    return of(results, id, names, words).map(FiscalExplanation::name);
  }

  private String name() {
    return words.labelled(words.text(KEY + "title"), words.text(KEY + column.word()));
  }

  private FigureExplanation.Found overLife(String id, String ask) {
    List<Block> blocks = said(name(), column.over(state));
    List<Row> rows = new ArrayList<>();
    for (FiscalYear year : state.years()) {
      if (column.in(year) != 0) {
        rows.add(
            Row.of(
                new TextCell(Integer.toString(year.year())),
                NumberCell.of(names.inMillions(column.in(year)), 3),
                new TextCell(names.millions()),
                new TextCell(ask + id + "@" + year.year())));
      }
    }
    if (!rows.isEmpty()) {
      blocks.add(years(rows));
    }
    List<Line> lines = lines(id);
    if (!lines.isEmpty()) {
      blocks.add(new LineYears(results.run(), ask, names, words).table(lines, ""));
    }
    return found(name(), blocks, id);
  }

  private Optional<FigureExplanation.Found> in(String id, String asked, String ask) {
    return state.years().stream()
        .filter(year -> Integer.toString(year.year()).equals(asked))
        .findFirst()
        .map(
            year -> {
              String title =
                  words.text("finance.explain.title", Map.of("line", name(), "period", asked));
              List<Block> blocks = said(title, column.in(year));
              new LineYears(results.run(), ask, names, words)
                  .in(lines(id), year.year())
                  .ifPresent(blocks::add);
              return found(title, blocks, id);
            });
  }

  private List<Block> said(String name, double value) {
    List<Block> blocks = new ArrayList<>();
    String amount = UnitText.millions(names.inMillions(value), 3, names.currency(), words);
    Map<String, String> places = Map.of("figure", name, "value", amount);
    blocks.add(new Finding(words.text("finance.explain.figure", places), Tone.NEUTRAL));
    blocks.add(new Finding(words.text("finance.how.state." + column.word()), Tone.NEUTRAL));
    return blocks;
  }

  private FigureExplanation.Found found(String title, List<Block> blocks, String id) {
    return new FigureExplanation.Found(
        title,
        blocks,
        lines(id),
        terms(id).stream().flatMap(each -> results.run().model().of().find(each).stream()).toList(),
        column.tables());
  }

  private List<Line> lines(String id) {
    return terms(id).stream()
        .flatMap(each -> results.run().model().find(each).stream())
        .filter(line -> !results.run().model().inputs().containsValue(line))
        .toList();
  }

  private List<String> terms(String id) {
    Figure figure = results.findShown(ProjectFigures.PREFIX + id).orElseThrow();
    return figure.origin().terms().stream().map(Term::label).toList();
  }

  private Table years(List<Row> rows) {
    return new Table(
        "finance-explain-state",
        words.text(KEY + "table"),
        List.of(
            Column.text(words.text("finance.report.year"), 1),
            Column.number(words.text("finance.report.value"), "", 2),
            Column.text("", 1),
            Column.text(words.text("finance.explain.ask"), 5)),
        rows,
        "");
  }
}
