package org.tinkuy.views.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tinkuy.finance.difference.CaseDiff;
import org.tinkuy.finance.difference.CaseEffects;
import org.tinkuy.finance.difference.CaseMeasure;
import org.tinkuy.finance.difference.CasePart;
import org.tinkuy.finance.difference.InputChange;
import org.tinkuy.finance.difference.LineChange;
import org.tinkuy.finance.difference.ValueChange;
import org.tinkuy.finance.difference.WrittenEffect;
import org.tinkuy.finance.project.CaseInput;
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
import org.tinkuy.views.wording.HeldCell;
import org.tinkuy.views.wording.Wording;

/// What differs between two money cases: inputs, all other keys, what each moved, and lines by
/// year.
public final class CaseDiffSection {
  private static final String KEY = "finance.diff.";
  private static final int MOST_BY_YEAR = 5;

  private final CaseDiff diff;
  private final Wording words;
  private final FinanceNames before;
  private final FinanceNames after;
  private final int most;

  private CaseDiffSection(CaseDiff diff, Wording words, int most) {
    this.diff = diff;
    this.words = words;
    this.before = new FinanceNames(diff.before().model().of(), words);
    this.after = new FinanceNames(diff.after().model().of(), words);
    this.most = most;
  }

  /// What tells the two apart, and what that moves.
  ///
  /// @param titles of the two cases, as they were asked for
  /// @param most how many inputs and lines are listed, >= 0; those left out are counted
  public static Section of(CaseDiff diff, Titles titles, Wording words, int most) {
    return new CaseDiffSection(diff, words, most).section(titles);
  }

  /// What the two cases are called.
  public record Titles(String before, String after) {}

  private Section section(Titles titles) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Finding(finding(), Tone.NEUTRAL));
    if (!diff.inputs().isEmpty()) {
      blocks.add(inputs());
      values().ifPresent(blocks::add);
    }
    if (!diff.written().isEmpty()) {
      blocks.add(keys());
    }
    if (!diff.effects().effects().isEmpty()) {
      blocks.add(effects(titles));
      if (diff.effects().isShared()) {
        blocks.add(shares());
      }
    }
    if (!diff.lines().isEmpty()) {
      blocks.add(lines());
      byYear().ifPresent(blocks::add);
    }
    if (!diff.fresh().isEmpty() || !diff.gone().isEmpty()) {
      blocks.add(
          new Note(
              words.text(
                  KEY + "only",
                  Map.of(
                      "fresh", words.whole(diff.fresh().size()),
                      "gone", words.whole(diff.gone().size())))));
    }
    return new Section(
        "case-diff",
        words.text(KEY + "title", Map.of("before", titles.before(), "after", titles.after())),
        blocks);
  }

  private String finding() {
    if (diff.isSame()) {
      return words.text(KEY + "same");
    }
    List<String> moved = new ArrayList<>();
    for (CaseMeasure each : CaseMeasure.values()) {
      double one = diff.effects().before(each);
      double other = diff.effects().after(each);
      if (Double.isFinite(one) && Double.isFinite(other)) {
        moved.add(
            words.text(
                KEY + "moved",
                Map.of(
                    "what", name(each),
                    "from", value(before, each, one),
                    "to", value(after, each, other))));
      }
    }
    Map<String, String> places = new TreeMap<>();
    places.put("keys", words.whole(diff.written().size()));
    places.put("inputs", words.whole(diff.inputs().size()));
    places.put("lines", words.whole(diff.lines().size()));
    places.put("moved", words.list(moved));
    return words.text(KEY + (moved.isEmpty() ? "finding.lines" : "finding"), places);
  }

  private String name(CaseMeasure measure) {
    return (before.isTaxed() ? before : after).figure(measure.figure());
  }

  private String value(FinanceNames names, CaseMeasure measure, double value) {
    if (measure.isMoney()) {
      return names.money(value);
    }
    return measure.isRate() ? words.numbers().format(value * 100, 1, "%") : words.number(value, 2);
  }

  private Table inputs() {
    List<Row> rows = new ArrayList<>();
    for (InputChange change : diff.inputs()) {
      rows.add(
          Row.of(
              new TextCell(name(change)),
              change.before().map(this::written).orElseGet(() -> HeldCell.nothing(words)),
              change.after().map(this::written).orElseGet(() -> HeldCell.nothing(words)),
              new TextCell(aspects(change))));
    }
    return new Table(
        "case-diff-inputs",
        words.text(KEY + "inputs"),
        List.of(
            Column.text(words.text("finance.report.input"), 5),
            Column.text(words.text("change.diff.before"), 3),
            Column.text(words.text("change.diff.after"), 3),
            Column.text(words.text(KEY + "what"), 3)),
        cut(rows, 4),
        "");
  }

  /// Lists and tables of values, value by value: which month or year is another one.
  private Optional<Table> values() {
    int firstYear = diff.before().model().of().life().start().getYear();
    List<Row> rows = new ArrayList<>();
    for (InputChange change : diff.inputs()) {
      for (ValueChange each : change.values(firstYear)) {
        CaseInput input = change.after().orElseThrow();
        rows.add(
            Row.of(
                new TextCell(name(change)),
                new TextCell(each.at()),
                value(input, each.before()),
                value(input, each.after())));
      }
    }
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Table(
                "case-diff-values",
                words.text(KEY + "values"),
                List.of(
                    Column.text(words.text("finance.report.input"), 5),
                    Column.text(words.text(KEY + "from"), 2),
                    Column.text(words.text("change.diff.before"), 3),
                    Column.text(words.text("change.diff.after"), 3)),
                cut(rows, 4),
                ""));
  }

  private Cell value(CaseInput input, double value) {
    return Double.isNaN(value)
        ? HeldCell.nothing(words)
        : new TextCell(CaseInputsSection.number(words, input, value));
  }

  private String name(InputChange change) {
    return plain(change) + " (" + change.id() + ")";
  }

  private String plain(InputChange change) {
    FinanceNames names = change.after().isPresent() ? after : before;
    return names.input(change.after().or(change::before).orElseThrow());
  }

  private Cell written(CaseInput input) {
    String index = input.index().isEmpty() ? "" : " (" + input.index() + ")";
    return new TextCell(CaseInputsSection.amount(words, input) + index);
  }

  private String aspects(InputChange change) {
    if (change.before().isEmpty() || change.after().isEmpty()) {
      return words.text("change.diff." + (change.before().isEmpty() ? "fresh" : "gone"));
    }
    return words.list(
        change.aspects().stream().map(each -> words.text(KEY + "aspect." + each)).toList());
  }

  /// Keys that are written otherwise, beside the numbers of inputs.
  private Table keys() {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.text(words.text(KEY + "key"), 5));
    columns.add(Column.text(words.text("change.diff.before"), 3));
    columns.add(Column.text(words.text("change.diff.after"), 3));
    List<Column> measures = measures("");
    columns.addAll(measures.subList(1, measures.size()));
    List<Row> rows = new ArrayList<>();
    for (WrittenEffect each : diff.written()) {
      List<Cell> cells = new ArrayList<>();
      cells.add(new TextCell(each.change().path()));
      cells.add(written(each.change().before()));
      cells.add(written(each.change().after()));
      cells.addAll(cells(each::alone));
      rows.add(new Row(cells, false));
    }
    return new Table(
        "case-diff-keys",
        words.text(KEY + "keys"),
        columns,
        cut(rows, columns.size()),
        words.text(KEY + "keys.note"));
  }

  private Cell written(String text) {
    return text.isEmpty() ? HeldCell.nothing(words) : new TextCell(text);
  }

  private List<Row> cut(List<Row> rows, int columns) {
    if (rows.size() <= most) {
      return rows;
    }
    List<Row> some = new ArrayList<>(rows.subList(0, most));
    List<Cell> cells = new ArrayList<>();
    cells.add(
        new TextCell(words.text("change.diff.more", "count", words.whole(rows.size() - most))));
    while (cells.size() < columns) {
      cells.add(EmptyCell.BLANK);
    }
    some.add(new Row(cells, false));
    return some;
  }

  private List<Column> measures(String first) {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.text(first, 5));
    for (CaseMeasure each : CaseMeasure.values()) {
      String unit = each.isMoney() ? after.millions() : each.isRate() ? "%" : "";
      columns.add(Column.number(name(each), unit, 2));
    }
    return columns;
  }

  private Table effects(Titles titles) {
    CaseEffects of = diff.effects();
    List<Row> rows = new ArrayList<>();
    rows.add(row(titles.before(), each -> of.before(each), true));
    List<Row> alone = new ArrayList<>();
    of.effects().forEach(effect -> alone.add(row(name(effect.part()), effect::alone, false)));
    rows.addAll(cut(alone, CaseMeasure.values().length + 1));
    if (alone.size() > 1) {
      rows.add(row(words.text(KEY + "interaction"), of::interaction, false));
    }
    rows.add(row(titles.after(), each -> of.after(each), true));
    return new Table(
        "case-diff-effects",
        words.text(KEY + "effects"),
        measures(words.text(KEY + "part")),
        rows,
        words.text(KEY + "effects.note"));
  }

  private Table shares() {
    List<Row> rows = new ArrayList<>();
    for (CaseEffects.Effect effect : diff.effects().effects()) {
      rows.add(row(name(effect.part()), effect::share, false));
    }
    rows.add(
        row(
            words.text("finance.report.sum"),
            each -> diff.effects().after(each) - diff.effects().before(each),
            true));
    return new Table(
        "case-diff-shares",
        words.text(KEY + "shares"),
        measures(words.text(KEY + "part")),
        rows,
        words.text(KEY + "shares.note"));
  }

  private interface Reading {
    double of(CaseMeasure measure);
  }

  private Row row(String name, Reading reading, boolean isStrong) {
    List<Cell> cells = new ArrayList<>();
    cells.add(new TextCell(name));
    cells.addAll(cells(reading));
    return new Row(cells, isStrong);
  }

  private List<Cell> cells(Reading reading) {
    List<Cell> cells = new ArrayList<>();
    for (CaseMeasure each : CaseMeasure.values()) {
      double value = reading.of(each);
      double shown = each.isMoney() ? after.inMillions(value) : each.isRate() ? value * 100 : value;
      cells.add(
          Double.isFinite(shown)
              ? NumberCell.of(Math.abs(shown) < 5e-7 ? 0 : shown, each.isMoney() ? 3 : 2)
              : EmptyCell.BLANK);
    }
    return cells;
  }

  private String name(CasePart part) {
    return switch (part.kind()) {
      case INPUT ->
          diff.inputs().stream()
              .filter(change -> change.id().equals(part.input()))
              .map(this::plain)
              .findFirst()
              .orElse(part.input());
      case LAYERS -> layers(part);
      case OPENINGS, PHASES, CONTRACT, REST -> {
        String own = words.text(KEY + "part." + part.kind());
        yield part.layers().isEmpty()
            ? own
            : words.text(KEY + "part.with", Map.of("part", own, "layers", layers(part)));
      }
    };
  }

  private String layers(CasePart part) {
    List<String> names =
        part.layers().stream().map(id -> (after.isLayer(id) ? after : before).layer(id)).toList();
    return words.text(
        KEY + "part.LAYERS",
        Map.of("count", words.whole(names.size()), "names", words.list(names)));
  }

  private Table lines() {
    List<Row> rows = new ArrayList<>();
    for (LineChange change : diff.lines()) {
      int at = change.greatest();
      String unit = change.isMoney() ? after.millions() : change.unit().code();
      rows.add(
          Row.of(
              new TextCell(after.line(change.line()) + " (" + change.line().id() + ")"),
              new TextCell(unit.equals("1") ? "" : unit),
              new TextCell(Integer.toString(change.years().get(at))),
              cell(change, change.before().get(at)),
              cell(change, change.after().get(at)),
              cell(change, change.difference(at)),
              change.isSummed() ? cell(change, change.total()) : EmptyCell.BLANK));
    }
    return new Table(
        "case-diff-lines",
        words.text(KEY + "lines"),
        List.of(
            Column.text(words.text("finance.report.item"), 6),
            Column.text(words.text("finance.families.unit"), 1),
            Column.text(words.text("finance.report.year"), 1),
            Column.number(words.text("change.diff.before"), "", 2),
            Column.number(words.text("change.diff.after"), "", 2),
            Column.number(words.text("finance.report.difference"), "", 2),
            Column.number(words.text(KEY + "life"), "", 2)),
        cut(rows, 7),
        words.text(KEY + "lines.note"));
  }

  private Cell cell(LineChange change, double value) {
    double shown = change.isMoney() ? after.inMillions(value) : value;
    return Double.isFinite(shown)
        ? NumberCell.of(shown, change.isMoney() ? 3 : decimals(change.size()))
        : EmptyCell.BLANK;
  }

  private static int decimals(double size) {
    return size >= 100 ? 0 : size >= 1 ? 2 : 4;
  }

  /// The flows of money that differ most, year by year.
  private Optional<Table> byYear() {
    List<LineChange> shown =
        diff.lines().stream()
            .filter(change -> change.isMoney() && change.isSummed())
            .limit(MOST_BY_YEAR)
            .toList();
    if (shown.isEmpty()) {
      return Optional.empty();
    }
    List<Column> columns = new ArrayList<>();
    columns.add(Column.text(words.text("finance.report.year"), 1));
    shown.forEach(
        change -> columns.add(Column.number(after.line(change.line()), after.millions(), 3)));
    List<Row> rows = new ArrayList<>();
    List<Integer> years = shown.getFirst().years();
    for (int i = 0; i < years.size(); i++) {
      List<Cell> cells = new ArrayList<>();
      cells.add(new TextCell(Integer.toString(years.get(i))));
      for (LineChange change : shown) {
        cells.add(FinanceTable.cell(after.inMillions(change.difference(i))));
      }
      rows.add(new Row(cells, false));
    }
    return Optional.of(new Table("case-diff-years", words.text(KEY + "years"), columns, rows, ""));
  }
}
