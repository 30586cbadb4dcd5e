package org.tinkuy.views.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import org.tinkuy.figure.Figure;
import org.tinkuy.finance.graph.Expression;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.Series;
import org.tinkuy.finance.graph.Shape;
import org.tinkuy.finance.indicator.InternalRate;
import org.tinkuy.finance.model.OwnerLines;
import org.tinkuy.finance.model.ProjectModel;
import org.tinkuy.finance.result.ProjectFigures;
import org.tinkuy.finance.result.YearValues;
import org.tinkuy.finance.stack.StackLines;
import org.tinkuy.views.picture.Ink;

/// The sheet of results: the headline as live formulas beside what the program found, and the main
/// lines by year.
final class OutputSheet {
  private static final String RATE = "0.000%";

  private final BookCase of;
  private final List<Figure> figures;
  private final List<Line> lines;
  private final int years;

  OutputSheet(BookCase of) {
    this.of = of;
    this.figures = of.figures().list();
    this.lines = lines(of.run().model());
    this.years = YearValues.years(of.run()).size();
  }

  /// The lines of the table by year.
  private static List<Line> lines(ProjectModel model) {
    List<Line> lines = new ArrayList<>();
    if (model.sums().isEmpty()) {
      model.of().extras().lines().forEach(own -> lines.add(model.graph().line(own.id())));
      return lines;
    }
    ProjectModel.SumLines sums = model.sums().get();
    lines.addAll(
        List.of(
            sums.revenue(),
            sums.directCost(),
            sums.running(),
            sums.invested(),
            sums.net(),
            sums.operating(),
            sums.afterTax()));
    model.owners().ifPresent(owners -> lines.addAll(lines(owners)));
    for (StackLines.DebtLines loan : model.loans()) {
      lines.addAll(
          List.of(loan.loan().draw(), loan.interestPaid(), loan.principal(), loan.balance()));
    }
    return lines;
  }

  private static List<Line> lines(OwnerLines owners) {
    return List.of(
        owners.need(),
        owners.sources().equity(),
        owners.sources().borrowed(),
        owners.sources().granted(),
        owners.sources().fees(),
        owners.sources().support(),
        owners.service(),
        owners.dscr(),
        owners.dividends(),
        owners.net(),
        owners.cash());
  }

  /// The row of the first figure, counted from 1.
  private static final int FIGURES = 5;

  private int tableHead() {
    return FIGURES + figures.size() + 1;
  }

  LiveSheet sheet() {
    SheetHead head = new SheetHead(of);
    List<LiveRow> rows = head.start(of.sheets().outputs());
    rows.add(LiveRow.EMPTY);
    rows.add(
        head.headings(
            List.of(
                "finance.book.figure",
                "finance.book.unit",
                "finance.book.live",
                "finance.book.id",
                "finance.book.readOf",
                "finance.book.program",
                "finance.book.difference")));
    for (int i = 0; i < figures.size(); i++) {
      rows.add(figure(figures.get(i), FIGURES + i));
    }
    rows.add(LiveRow.EMPTY);
    rows.add(yearHead());
    rows.add(yearCount());
    lines.forEach(line -> rows.add(year(line)));
    return new LiveSheet(
        of.sheets().outputs(),
        Ink.MOSS,
        SheetHead.widths(),
        rows,
        new LiveSheet.Frozen(Sheets.UNIT + 1, FIGURES - 1));
  }

  private LiveRow figure(Figure figure, int row) {
    String name = figure.id().substring(ProjectFigures.PREFIX.length());
    String id = figure.origin().terms().getFirst().label();
    Line line = of.graph().line(id);
    Optional<Double> value = figure.findValue();
    boolean isRate = name.endsWith("Rate") || name.endsWith("RateAfterTax");
    String pattern = isRate ? RATE : BookCase.pattern(Math.abs(value.orElse(0.0)));
    Optional<String> formula = value.flatMap(_ -> formula(name, line));
    List<LiveCell> cells =
        SheetHead.lead(
            of.label(of.names().figure(name)),
            isRate
                ? of.words().text("finance.book.aYear")
                : of.unit(line.type().unit(), Shape.STOCK),
            formula.isPresent()
                ? new LiveCell.Formula(
                    formula.get(), value.orElseThrow(), LiveCell.Look.FORMULA, pattern)
                : of.note(of.words().text("state.noData")),
            of.note(figure.id()),
            of.note(id));
    value.ifPresent(
        found -> cells.add(new LiveCell.Amount(found, LiveCell.Look.FOUND, pattern, "")));
    if (formula.isPresent()) {
      cells.add(
          new LiveCell.Formula(
              "C%1$s-F%1$s".formatted(row), 0, LiveCell.Look.CHECK, BookCase.pattern(0)));
    }
    return new LiveRow(cells);
  }

  /// How a figure is read off the lines; empty where a workbook cannot.
  private Optional<String> formula(String name, Line line) {
    String life = sheeted(of.places().life(line));
    String start = name.contains(".") ? name.substring(0, name.indexOf('.')) : name;
    return switch (start) {
      case "projectRate", "projectRateAfterTax", "netRate", "ownersRate" -> rate(line, life);
      case "projectWorth", "netWorth" -> Optional.of(worth(line, "discount.project"));
      case "ownersWorth" -> Optional.of(worth(line, "discount.equity"));
      case "carried" -> Optional.of("INDEX(" + life + ",1,1)");
      case "owed" -> Optional.of("MAX(" + life + ")");
      case "minimumCover" -> Optional.of(CellNotation.peakText(Expression.Pick.SMALLEST, life));
      case "averageCover" -> Optional.of("_xlfn.AGGREGATE(1,6," + life + ")");
      case "lifeCover" -> lifeCover(name, life);
      default -> Optional.of("SUM(" + life + ")");
    };
  }

  private String sheeted(String range) {
    return range.startsWith("'") ? range : Sheets.prefix(of.sheets().calculation()) + range;
  }

  /// The internal rate by the spreadsheet's own search, which starts near the program's.
  private Optional<String> rate(Line line, String life) {
    Series flows = of.values().series(line);
    return InternalRate.of(flows).findUnique().stream()
        .mapToObj(
            root ->
                "(1+IRR(%s,%s))^%s-1"
                    .formatted(
                        life,
                        CellNotation.literal(Math.round(root * 1e3) / 1e3),
                        of.places().perYear()))
        .findFirst();
  }

  /// The first flow at once, the others a period later each.
  private String worth(Line line, String discount) {
    String perPeriod =
        "(1+%s)^(1/%s)-1".formatted(of.places().single(discount), of.places().perYear());
    int last = of.periods() - 1;
    return sheeted(of.places().between(line, 0, 0))
        + "+NPV("
        + perPeriod
        + ","
        + sheeted(of.places().between(line, Math.min(1, last), last))
        + ")";
  }

  private Optional<String> lifeCover(String name, String life) {
    String layer = name.substring(name.indexOf('.') + 1);
    return of.run().model().loans().stream()
        .filter(loan -> loan.facility().layer().id().equals(layer))
        .findFirst()
        .map(
            loan -> "INDEX(" + life + ",1," + (loan.facility().terms().window().first() + 1) + ")");
  }

  private LiveRow yearHead() {
    return yearRow(
        "finance.book.year",
        column ->
            "YEAR(%s)+%s%s-1"
                .formatted(
                    of.places().single(BookCase.START), Sheets.letters(column), tableHead() + 1),
        i -> YearValues.years(of.run()).get(i));
  }

  private LiveRow yearCount() {
    return yearRow(
        "finance.book.yearCount",
        column -> "N(%s%s)+1".formatted(Sheets.letters(column - 1), tableHead() + 1),
        i -> i + 1);
  }

  private LiveRow yearRow(String key, IntFunction<String> formula, IntToDoubleFunction value) {
    List<LiveCell> cells = new ArrayList<>();
    cells.add(new LiveCell.Words(of.words().text(key), LiveCell.Look.HEADING));
    while (cells.size() < Sheets.FIRST) {
      cells.add(LiveCell.Blank.CELL);
    }
    for (int i = 0; i < years; i++) {
      cells.add(
          new LiveCell.Formula(
              formula.apply(Sheets.FIRST + i),
              value.applyAsDouble(i),
              LiveCell.Look.HEADING,
              SheetHead.WHOLE));
    }
    return new LiveRow(cells);
  }

  private LiveRow year(Line line) {
    String pattern = of.pattern(line);
    List<Double> values = YearValues.of(of.run(), line);
    boolean isFlow = line.type().shape() == Shape.FLOW;
    List<LiveCell> cells =
        SheetHead.lead(
            of.label(of.names().line(line)),
            of.unit(line),
            isFlow
                ? new LiveCell.Formula(
                    "SUM(" + sheeted(of.places().life(line)) + ")",
                    of.values().total(line),
                    LiveCell.Look.FORMULA,
                    pattern)
                : LiveCell.Blank.CELL,
            of.note(line.id()),
            of.note(of.words().text(isFlow ? "finance.book.sumOfYear" : "finance.book.endOfYear")));
    cells.add(LiveCell.Blank.CELL);
    for (int i = 0; i < values.size(); i++) {
      cells.add(
          new LiveCell.Formula(
              yearly(line, Sheets.FIRST + i, isFlow),
              values.get(i),
              LiveCell.Look.FORMULA,
              pattern));
    }
    return new LiveRow(cells);
  }

  private String yearly(Line line, int column, boolean isFlow) {
    String life = sheeted(of.places().life(line));
    String letters = Sheets.letters(column);
    return isFlow
        ? "SUMIFS(%s,%s$%s$%s:$%s$%s,%s$%s)"
            .formatted(
                life,
                Sheets.prefix(of.sheets().time()),
                Sheets.letters(Sheets.FIRST),
                Sheets.YEAR,
                Sheets.letters(Sheets.FIRST + of.periods() - 1),
                Sheets.YEAR,
                letters,
                tableHead())
        : "INDEX(%s,1,%s$%s*%s)".formatted(life, letters, tableHead() + 1, of.places().perYear());
  }
}
