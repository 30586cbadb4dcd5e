package org.tinkuy.views.money;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.model.ProjectRun;
import org.tinkuy.finance.result.YearValues;
import org.tinkuy.kernel.Unit;
import org.tinkuy.views.Cell;
import org.tinkuy.views.Column;
import org.tinkuy.views.EmptyCell;
import org.tinkuy.views.NumberCell;
import org.tinkuy.views.Row;
import org.tinkuy.views.Table;
import org.tinkuy.views.TextCell;
import org.tinkuy.views.wording.Wording;

/// Lines by year, each number with how to ask for it.
///
/// @param run whose lines they are
/// @param ask what stands before the id of a line: `finance:`
record LineYears(ProjectRun run, String ask, FinanceNames names, Wording words) {

  /// What a person reads in one table.
  private static final int MOST = 12;

  /// Lines by year; where these are too many rows, one row for each line, and its years on asking;
  /// where the lines are too many too, one for all of a kind.
  ///
  /// @param figure id of what is read off them, behind which a kind is asked for; empty where it
  ///   cannot be
  Table table(List<Line> lines, String figure) {
    List<Line> known =
        lines.stream().distinct().filter(line -> shown(YearValues.of(run, line)) > 0).toList();
    long all = known.stream().mapToLong(line -> shown(YearValues.of(run, line))).sum();
    if (all <= MOST) {
      return years(known);
    }
    List<Row> rows = new ArrayList<>();
    if (known.size() <= MOST || figure.isEmpty()) {
      known.forEach(line -> rows.add(whole(line)));
    } else {
      SequencedMap<String, List<Line>> kinds = new LinkedHashMap<>();
      known.forEach(line -> kinds.computeIfAbsent(kind(line), _ -> new ArrayList<>()).add(line));
      kinds.forEach(
          (kind, some) ->
              rows.add(some.size() == 1 ? whole(some.getFirst()) : together(kind, some, figure)));
    }
    return wholes(rows);
  }

  /// What a line is, whatever part of the case it is of: the last word of its id.
  static String kind(Line line) {
    return line.id().substring(line.id().lastIndexOf('.') + 1);
  }

  private Row together(String kind, List<Line> lines, String figure) {
    double sum = 0;
    int first = Integer.MAX_VALUE;
    int last = 0;
    for (Line line : lines) {
      sum += end(line);
      first = Math.min(first, ends(line).getFirst());
      last = Math.max(last, ends(line).getLast());
    }
    Line one = lines.getFirst();
    String name =
        words.text(
            "finance.explain.together",
            Map.of(
                "what", words.find(one.label()).orElse(kind),
                "count", words.whole(lines.size())));
    boolean isAlike = lines.stream().allMatch(line -> line.type().unit().equals(one.type().unit()));
    return row(name, first + "–" + last, isAlike ? sum : Double.NaN, one, figure + "@" + kind);
  }

  private Row whole(Line line) {
    List<Integer> ends = ends(line);
    return row(
        names.line(line), ends.getFirst() + "–" + ends.getLast(), end(line), line, line.id());
  }

  private Row row(String name, String period, double value, Line line, String asked) {
    boolean isMoney = line.type().unit().equals(names.of().units().money());
    return Row.of(
        new TextCell(name),
        new TextCell(period),
        Double.isFinite(value) ? number(value, isMoney) : EmptyCell.BLANK,
        Double.isFinite(value) ? unit(line, isMoney) : EmptyCell.BLANK,
        new TextCell(ask + asked));
  }

  /// The first and the last year in which there is anything.
  private List<Integer> ends(Line line) {
    List<Double> values = YearValues.of(run, line);
    List<Integer> years = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      if (isShown(values.get(i))) {
        years.add(YearValues.years(run).get(i));
      }
    }
    return years;
  }

  /// What flows added up, what stands at the end of its last year.
  private double end(Line line) {
    List<Double> shown = YearValues.of(run, line).stream().filter(LineYears::isShown).toList();
    return YearValues.isSummed(run, line)
        ? shown.stream().mapToDouble(Double::doubleValue).sum()
        : shown.getLast();
  }

  /// A line by year.
  Table years(List<Line> lines) {
    List<Integer> years = YearValues.years(run);
    List<Row> rows = new ArrayList<>();
    for (Line line : lines) {
      List<Double> values = YearValues.of(run, line);
      boolean isMoney = line.type().unit().equals(names.of().units().money());
      for (int i = 0; i < years.size(); i++) {
        double value = values.get(i);
        if (isShown(value)) {
          rows.add(row(line, years.get(i), value, isMoney));
        }
      }
    }
    return ofYears(rows);
  }

  /// What lines are in one year; empty where all of them are nothing.
  Optional<Table> in(List<Line> lines, int year) {
    int index = YearValues.years(run).indexOf(year);
    List<Row> rows = new ArrayList<>();
    for (Line line : lines) {
      double value = YearValues.of(run, line).get(index);
      if (isShown(value)) {
        rows.add(row(line, year, value, line.type().unit().equals(names.of().units().money())));
      }
    }
    return rows.isEmpty() ? Optional.empty() : Optional.of(ofYears(rows));
  }

  private Table ofYears(List<Row> rows) {
    return new Table(
        "finance-explain-years",
        words.text("finance.explain.years"),
        List.of(
            Column.text(words.text("finance.report.item"), 5),
            Column.text(words.text("finance.report.year"), 1),
            Column.number(words.text("finance.report.value"), "", 2),
            Column.text("", 1),
            Column.text(words.text("finance.explain.ask"), 5)),
        rows,
        words.text("finance.explain.years.note"));
  }

  private static boolean isShown(double value) {
    return Double.isFinite(value) && value != 0;
  }

  private static long shown(List<Double> values) {
    return values.stream().filter(LineYears::isShown).count();
  }

  private Table wholes(List<Row> rows) {
    return new Table(
        "finance-explain-years",
        words.text("finance.explain.wholes"),
        List.of(
            Column.text(words.text("finance.report.item"), 5),
            Column.text(words.text("finance.explain.period"), 2),
            Column.number(words.text("finance.report.value"), "", 2),
            Column.text("", 1),
            Column.text(words.text("finance.explain.ask"), 5)),
        rows,
        words.text("finance.explain.wholes.note"));
  }

  private Row row(Line line, int year, double value, boolean isMoney) {
    return Row.of(
        new TextCell(names.line(line)),
        new TextCell(Integer.toString(year)),
        number(value, isMoney),
        unit(line, isMoney),
        new TextCell(ask + line.id() + "@" + period(line, year)));
  }

  private Cell number(double value, boolean isMoney) {
    return NumberCell.of(isMoney ? names.inMillions(value) : value, isMoney ? 3 : 2);
  }

  private Cell unit(Line line, boolean isMoney) {
    Unit unit = line.type().unit();
    if (isMoney) {
      return new TextCell(names.millions());
    }
    return unit.equals(Unit.ONE) ? EmptyCell.BLANK : new TextCell(words.unit(unit));
  }

  /// A year for what flows; the last period of the year for what stands.
  private String period(Line line, int year) {
    return YearValues.isSummed(run, line) || run.model().graph().grid().perYear() == 1
        ? Integer.toString(year)
        : year + "-12";
  }
}
