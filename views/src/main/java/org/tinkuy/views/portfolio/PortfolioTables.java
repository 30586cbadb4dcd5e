package org.tinkuy.views.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tinkuy.figure.Figure;
import org.tinkuy.kernel.Period;
import org.tinkuy.kernel.Unit;
import org.tinkuy.study.portfolio.ParkLine;
import org.tinkuy.study.portfolio.Portfolio;
import org.tinkuy.study.portfolio.Ranking;
import org.tinkuy.study.portfolio.RollUp;
import org.tinkuy.study.portfolio.Yardstick;
import org.tinkuy.views.Align;
import org.tinkuy.views.Cell;
import org.tinkuy.views.Column;
import org.tinkuy.views.EmptyCell;
import org.tinkuy.views.NumberCell;
import org.tinkuy.views.Row;
import org.tinkuy.views.Sign;
import org.tinkuy.views.Table;
import org.tinkuy.views.TextCell;
import org.tinkuy.views.wording.FigureText;
import org.tinkuy.views.wording.UnitText;
import org.tinkuy.views.wording.Wording;

/// Several parks in tables: by score with coverage beside it, by size and flows, and together.
///
/// @param portfolio the parks
/// @param words the language
record PortfolioTables(Portfolio portfolio, Wording words) {
  private static final List<Yardstick> SIZES =
      List.of(
          Yardstick.AREA,
          Yardstick.TENANTS,
          Yardstick.EMPLOYEES,
          Yardstick.LET,
          Yardstick.WATER_IN,
          Yardstick.ENERGY_IN);

  /// Of the share of criteria that are met, in tables and pictures alike: a least one is rounded
  /// down, and would else be a percent below the same share to the nearest.
  static final int MET_DECIMALS = 1;

  private static final double M2_PER_HA = 10_000;
  private static final EmptyCell NO_NUMBER = new EmptyCell(Sign.NO_DATA.glyph());

  /// Periods that are named below a sum, at least.
  private static final int SEVERAL = 2;

  /// A table for each way in which parks were scored, the highest score first.
  List<Table> standing() {
    List<Table> tables = new ArrayList<>();
    int number = 1;
    for (Ranking ranking : portfolio.rankings()) {
      tables.add(ranking("standing-" + number++, ranking));
    }
    for (List<ParkLine> lines : portfolio.unranked().values()) {
      tables.add(unranked("standing-" + number++, lines));
    }
    return tables;
  }

  /// Parks by a scheme that gives no score: how much of it has data, and no place.
  private Table unranked(String id, List<ParkLine> lines) {
    return new Table(
        id,
        words.text(
            PortfolioDocument.key(portfolio, "unranked"),
            "scheme",
            scheme(lines.getFirst(), words)),
        List.of(
            Column.text(words.text("portfolio.park"), 3),
            Column.text(words.text("portfolio.period"), 1),
            Column.number(words.text("portfolio.yardstick.coverage"), "%", 2)),
        lines.stream()
            .map(
                line ->
                    Row.of(
                        new TextCell(line.name().in(words.language())),
                        new TextCell(line.period().text()),
                        share(line, Yardstick.COVERAGE)))
            .toList(),
        words.text("portfolio.unranked.note"));
  }

  private Table ranking(String id, Ranking ranking) {
    List<Row> rows = new ArrayList<>();
    for (Ranking.Place place : ranking.places()) {
      ParkLine line = place.line();
      rows.add(
          Row.of(
              new TextCell(line.name().in(words.language())),
              new TextCell(line.period().text()),
              ranking.ranks(place)
                  ? NumberCell.of(place.place(), 0)
                  : new EmptyCell(FigureText.NONE),
              new TextCell(span(place)),
              line.hasNothing()
                  ? none(line, Yardstick.SCORE)
                  : least(line, Yardstick.COVERAGE, place.score() * 100),
              share(line, Yardstick.COVERAGE),
              met(line, Yardstick.PREREQUISITES, Yardstick.PREREQUISITES_COVERAGE),
              met(line, Yardstick.INDICATORS, Yardstick.INDICATORS_COVERAGE)));
    }
    return new Table(
        id,
        words.text(
            PortfolioDocument.key(portfolio, "ranking"),
            "scheme",
            scheme(ranking.places().getFirst().line(), words)),
        List.of(
            Column.text(words.text("portfolio.park"), 3),
            Column.text(words.text("portfolio.period"), 1),
            Column.number(words.text("portfolio.place"), "", 1),
            Column.text(words.text("portfolio.span"), 2),
            Column.number(words.text("portfolio.yardstick.score"), "%", 2),
            Column.number(words.text("portfolio.yardstick.coverage"), "%", 2),
            Column.number(words.text("portfolio.yardstick.prerequisites"), "%", 2),
            Column.number(words.text("portfolio.yardstick.indicators"), "%", 2)),
        rows,
        words.text("portfolio.ranking.note"));
  }

  private String span(Ranking.Place place) {
    return place.best() == place.last()
        ? words.whole(place.best())
        : words.text(
            "portfolio.span.between",
            Map.of("best", words.whole(place.best()), "last", words.whole(place.last())));
  }

  private Cell share(ParkLine line, Yardstick yardstick) {
    Optional<Double> value = line.findValue(yardstick);
    return value.isPresent() && line.tells(yardstick)
        ? NumberCell.of(value.get() * 100, 0)
        : none(line, yardstick);
  }

  /// A share of criteria that are met; where some have no data, at least so much.
  private Cell met(ParkLine line, Yardstick yardstick, Yardstick coverage) {
    return share(line, yardstick) instanceof NumberCell number
        ? least(line, coverage, number.value())
        : none(line, yardstick);
  }

  /// A number of percent that is a least one where not all of what it counts has data.
  private static NumberCell least(ParkLine line, Yardstick coverage, double percent) {
    boolean open = line.findValue(coverage).filter(share -> share < 1).isPresent();
    return open
        ? NumberCell.least(percent, MET_DECIMALS, false)
        : NumberCell.of(percent, MET_DECIMALS);
  }

  /// Why there is no number: kept back by a rule of disclosure, or not known.
  private Cell none(ParkLine line, Yardstick yardstick) {
    return none(line, yardstick, words.text("state.noData"));
  }

  private Cell none(ParkLine line, Yardstick yardstick, String unknown) {
    boolean kept = line.find(yardstick).filter(Figure::isHidden).isPresent();
    return new EmptyCell(kept ? words.text(FigureText.HIDDEN) : unknown);
  }

  /// The parks by size and flows.
  Table sizes() {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.text(words.text("portfolio.park"), 5));
    columns.add(Column.text(words.text("portfolio.period"), 1));
    SIZES.forEach(
        yardstick ->
            columns.add(
                new Column(
                    name(yardstick), Align.RIGHT, new UnitText(words).of(unit(yardstick)), 1)));
    List<Row> rows = new ArrayList<>();
    for (ParkLine line : portfolio.lines()) {
      List<Cell> cells = new ArrayList<>();
      cells.add(new TextCell(line.name().in(words.language())));
      cells.add(new TextCell(line.period().text()));
      SIZES.forEach(yardstick -> cells.add(cell(line, yardstick)));
      rows.add(new Row(cells, false));
    }
    // words in each of six columns would leave no room for the names of the parks
    boolean gaps = rows.stream().anyMatch(row -> row.cells().contains(NO_NUMBER));
    List<String> notes = new ArrayList<>();
    if (gaps) {
      notes.add(words.labelled(NO_NUMBER.reason(), words.text("state.noData")) + ".");
    }
    notes.add(words.text("portfolio.sizes.tenants"));
    if (portfolio.listPeriods().size() >= SEVERAL) {
      notes.add(words.text("portfolio.sizes.employees"));
    }
    return new Table(
        "sizes", words.text("portfolio.sizes"), columns, rows, String.join(" ", notes));
  }

  /// How a park was scored, in words of the reader.
  static String scheme(ParkLine line, Wording words) {
    String name = line.scheme().name().in(words.language());
    return line.countsHalfWay() ? words.text("portfolio.halfWay", "scheme", name) : name;
  }

  private String name(Yardstick yardstick) {
    return words.text("portfolio.yardstick." + yardstick.key());
  }

  static String unit(Yardstick yardstick) {
    return switch (yardstick) {
      case AREA -> "ha";
      case LET,
          SCORE,
          COVERAGE,
          PREREQUISITES,
          PREREQUISITES_COVERAGE,
          INDICATORS,
          INDICATORS_COVERAGE,
          RECIRCULATED ->
          "%";
      case WATER_IN -> "m3";
      case ENERGY_IN -> "MWh";
      case DIRECT_EMISSIONS, POWER_EMISSIONS -> "tCO2e";
      case TENANTS, EMPLOYEES, LET_PLOTS, LETTABLE_PLOTS -> "";
    };
  }

  /// What numbers of a yardstick are multiplied with to stand in its unit.
  static double scale(Yardstick yardstick) {
    return switch (unit(yardstick)) {
      case "ha" -> 1 / M2_PER_HA;
      case "%" -> 100;
      default -> 1;
    };
  }

  /// A number where it is exact or open above, else the range in words.
  private Cell cell(ParkLine line, Yardstick yardstick) {
    Optional<Figure> figure = line.find(yardstick);
    Optional<Figure.Range> range = figure.filter(Figure::tells).flatMap(Figure::range);
    if (range.isEmpty()) {
      return none(line, yardstick, NO_NUMBER.reason());
    }
    double scale = scale(yardstick);
    boolean about = FigureText.isAbout(figure.get());
    double low = range.get().low() * scale;
    int decimals = yardstick == Yardstick.AREA ? FigureText.decimalsOfHectares(low) : 0;
    if (Double.isInfinite(range.get().high())) {
      return NumberCell.least(low, decimals, about);
    }
    return figure.get().state() == Figure.State.KNOWN
        ? new NumberCell(range.get().value() * scale, decimals, about ? NumberCell.ESTIMATED : "")
        : new TextCell(
            words.range(
                low, range.get().high() * scale, (value, in) -> in.number(value, decimals)));
  }

  /// What the parks come to together, each of two of them at least; empty where nothing may be
  /// added up.
  Optional<Table> together() {
    List<Row> rows = new ArrayList<>();
    for (RollUp sum : portfolio.sums()) {
      if (sum.isOfSeveral()) {
        rows.add(together(sum, amount(sum.figure())));
      }
    }
    for (RollUp ratio : portfolio.ratios()) {
      if (!ratio.isOfSeveral()) {
        continue;
      }
      boolean share = ratio.figure().unit().equals(Unit.ONE);
      rows.add(
          together(
              ratio,
              share
                  ? words.figures().percent(ratio.figure())
                  : words.figures().amount(ratio.figure())));
    }
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Table(
            "together-sums",
            words.text("portfolio.together"),
            List.of(
                Column.text(
                    words.text(hasRatios() ? "portfolio.together.what" : "portfolio.together.sum"),
                    3),
                new Column(words.text("portfolio.together.amount"), Align.RIGHT, "", 2),
                new Column(words.text("portfolio.together.parks"), Align.RIGHT, "", 1)),
            rows,
            words.text("portfolio.together.caution") + periods()));
  }

  /// Whether any ratio is of several parks, so that one is shown.
  boolean hasRatios() {
    return portfolio.ratios().stream().anyMatch(RollUp::isOfSeveral);
  }

  /// Of which periods the sums are, where they are of several.
  private String periods() {
    List<String> all = portfolio.listPeriods().stream().map(Period::text).toList();
    return all.size() < SEVERAL
        ? ""
        : " " + words.text("portfolio.together.periods", "periods", String.join(", ", all));
  }

  /// A sum with its unit; an area in the unit that the parks have beside it.
  private String amount(Figure sum) {
    return sum.tells() && sum.unit().code().equals("m2")
        ? words.figures().hectares(sum) + "\u202F" + unit(Yardstick.AREA)
        : words.figures().amount(sum);
  }

  /// A sum or ratio; behind one that may be anything no parks are counted.
  private Row together(RollUp total, String amount) {
    TextCell what = new TextCell(words.text(total.figure().id().replace(':', '.')));
    if (total.figure().range().isPresent() && !total.figure().tells()) {
      return Row.of(what, new EmptyCell(amount), new EmptyCell(FigureText.NONE));
    }
    return Row.of(
        what,
        new TextCell(amount),
        new TextCell(
            words.text(
                "report.figure.of",
                Map.of(
                    "part", words.whole(total.withData()),
                    "whole", words.whole(total.parks())))));
  }
}
