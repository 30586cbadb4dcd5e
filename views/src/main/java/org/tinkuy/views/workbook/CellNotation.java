package org.tinkuy.views.workbook;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tinkuy.finance.graph.Expression;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.Notation;

/// The language of spreadsheets. What a line was some periods ago is read to the left, with the
/// value from before the first period standing in the column before the timeline; what is not
/// defined is `NA()`.
final class CellNotation implements Notation<CellText> {
  private static final String PERIOD = "$" + Sheets.PERIOD;

  private final Places places;
  private final Line own;

  /// A notation for the formula of a line.
  CellNotation(Places places, Line own) {
    this.places = places;
    this.own = own;
  }

  @Override
  public CellText number(double value) {
    String text = literal(value);
    return new CellText(
        _ -> text, value < 0 ? CellText.Strength.SUM : CellText.Strength.ATOM, false);
  }

  /// A number as formulas write it.
  static String literal(double value) {
    boolean isWhole = value == Math.rint(value) && Math.abs(value) < 1e15;
    return isWhole ? Long.toString((long) value) : Double.toString(value);
  }

  @Override
  public CellText line(Line line, int lag, double before) {
    boolean mayLack = places.mayLack(line);
    if (lag == 0) {
      return CellText.atom(column -> places.cell(line, column), mayLack);
    }
    String sooner = places.opening(line, before) ? "" : literal(before);
    if (lag == 1 && sooner.isEmpty()) {
      return CellText.atom(column -> places.cell(line, column - 1), mayLack);
    }
    return CellText.atom(
        column ->
            "IF("
                + period(column)
                + ">"
                + lag
                + ","
                + ago(line, lag, column)
                + ","
                + (sooner.isEmpty() ? places.before(line) : sooner)
                + ")",
        mayLack);
  }

  /// The value of so many periods ago, taken from all that stands to the left.
  private String ago(Line line, int lag, int column) {
    return places.isRow(line)
        ? "INDEX("
            + places.range(line, Sheets.OPENING, column - 1)
            + ",1,"
            + period(column)
            + (lag == 1 ? "" : "-" + (lag - 1))
            + ")"
        : places.cell(line, column);
  }

  private static String period(int column) {
    return Sheets.letters(column) + PERIOD;
  }

  @Override
  public CellText sum(List<Addend<CellText>> addends) {
    boolean mayLack = addends.stream().anyMatch(each -> each.part().mayLack());
    return new CellText(
        column ->
            IntStream.range(0, addends.size())
                .mapToObj(i -> addend(addends.get(i), i == 0, column))
                .collect(Collectors.joining()),
        CellText.Strength.SUM,
        mayLack);
  }

  private static String addend(Addend<CellText> addend, boolean isFirst, int column) {
    if (isFirst && !addend.isMinus()) {
      return addend.part().in(column);
    }
    return (addend.isMinus() ? "-" : "+") + addend.part().in(column, CellText.Strength.PRODUCT);
  }

  @Override
  public CellText product(CellText left, CellText right) {
    return new CellText(
        column ->
            left.in(column, CellText.Strength.PRODUCT)
                + "*"
                + right.in(column, CellText.Strength.ATOM),
        CellText.Strength.PRODUCT,
        left.mayLack() || right.mayLack());
  }

  @Override
  public CellText quotient(CellText left, CellText right, double atZero) {
    boolean isDefined = !Double.isNaN(atZero);
    return CellText.atom(
        column ->
            "IF("
                + right.in(column)
                + "=0,"
                + (isDefined ? literal(atZero) : "NA()")
                + ","
                + left.in(column, CellText.Strength.PRODUCT)
                + "/"
                + right.in(column, CellText.Strength.ATOM)
                + ")",
        left.mayLack() || right.mayLack() || !isDefined);
  }

  @Override
  public CellText extreme(Expression.Pick pick, CellText left, CellText right) {
    String name = pick == Expression.Pick.LARGEST ? "MAX(" : "MIN(";
    return CellText.atom(
        column -> name + left.in(column) + "," + right.in(column) + ")",
        left.mayLack() || right.mayLack());
  }

  @Override
  public CellText reached(CellText left, CellText right) {
    boolean mayLack = left.mayLack() || right.mayLack();
    return CellText.atom(
        column -> {
          String test = "IF(" + left.in(column) + ">=" + right.in(column) + ",1,0)";
          return mayLack ? "IFERROR(" + test + ",0)" : test;
        },
        false);
  }

  @Override
  public CellText applied(Expression.Function function, CellText part) {
    return switch (function) {
      case EXP -> CellText.atom(column -> "EXP(" + part.in(column) + ")", part.mayLack());
      case FLOOR -> CellText.atom(column -> "INT(" + part.in(column) + ")", part.mayLack());
      case CEILING ->
          new CellText(
              column -> "-INT(-" + part.in(column, CellText.Strength.ATOM) + ")",
              CellText.Strength.SUM,
              part.mayLack());
    };
  }

  @Override
  public CellText compounded(CellText part, double exponent) {
    return new CellText(
        column ->
            "(1+"
                + part.in(column, CellText.Strength.PRODUCT)
                + ")^"
                + (exponent < 1
                    ? "(1/" + literal(Math.rint(1 / exponent)) + ")"
                    : literal(exponent))
                + "-1",
        CellText.Strength.SUM,
        part.mayLack());
  }

  @Override
  public CellText annuity(CellText rate, CellText remaining) {
    return CellText.atom(
        column -> {
          String each = rate.in(column, CellText.Strength.ATOM);
          String left = remaining.in(column, CellText.Strength.ATOM);
          return "IF(%2$s<=0,0,IF(%1$s=0,1/%2$s,%1$s/(1-(1+%1$s)^(-%2$s))))".formatted(each, left);
        },
        rate.mayLack() || remaining.mayLack());
  }

  @Override
  public CellText trailing(Line line, int periods) {
    return CellText.atom(
        column ->
            "SUMIFS("
                + places.range(line, Sheets.FIRST, column)
                + ",$"
                + Sheets.letters(Sheets.FIRST)
                + PERIOD
                + ":"
                + period(column)
                + ",\">\"&("
                + period(column)
                + "-"
                + periods
                + "))",
        places.mayLack(line));
  }

  /// What stands to the left alone: the cost of the period itself may hang on what is written off
  /// in it.
  @Override
  public CellText worn(Line cost, Line life) {
    return CellText.atom(
        column -> {
          String periods = "ROUND(" + places.cell(life, column) + "*" + places.perYear() + ",0)";
          String before = "$" + Sheets.letters(Sheets.OPENING) + PERIOD + ":" + period(column - 1);
          return "SUMIFS(%s,%s,\">=\"&(%s-%s))/%s"
              .formatted(
                  places.range(cost, Sheets.OPENING, column - 1),
                  before,
                  period(column),
                  periods,
                  periods);
        },
        places.mayLack(cost));
  }

  @Override
  public CellText total(Line line) {
    return CellText.atom(_ -> "SUM(" + places.life(line) + ")", places.mayLack(line));
  }

  @Override
  public CellText peak(Expression.Pick pick, Line line) {
    return CellText.atom(_ -> peakText(pick, places.life(line)), places.mayLack(line));
  }

  /// The extreme of those cells of a range that are defined.
  static String peakText(Expression.Pick pick, String range) {
    // a function of Excel 2010, which files mark as such; 14 and 15 are the k-th largest and
    // smallest, 6 leaves out errors
    return "_xlfn.AGGREGATE(" + (pick == Expression.Pick.LARGEST ? 14 : 15) + ",6," + range + ",1)";
  }

  @Override
  public CellText ahead(Line line, int periods) {
    return CellText.atom(
        column -> "SUM(" + places.stretch(line, column + 1, column + periods) + ")",
        places.mayLack(line));
  }

  @Override
  public CellText backward(Line growth, Line addition, Optional<Line> most) {
    boolean mayLack = places.mayLack(growth) || places.mayLack(addition);
    if (most.isPresent()) {
      Line bound = most.orElseThrow();
      return CellText.atom(
          column ->
              "MIN(" + next(growth, addition, column) + "," + places.cell(bound, column) + ")",
          mayLack || places.mayLack(bound));
    }
    return new CellText(column -> next(growth, addition, column), CellText.Strength.SUM, mayLack);
  }

  private String next(Line growth, Line addition, int column) {
    return places.cell(growth, column)
        + "*"
        + places.cell(own, column + 1)
        + "+"
        + places.cell(addition, column);
  }
}
