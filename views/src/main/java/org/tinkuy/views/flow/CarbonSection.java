package org.tinkuy.views.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tinkuy.disclosure.OutwardRounding;
import org.tinkuy.figure.Figure;
import org.tinkuy.flows.Carbon;
import org.tinkuy.flows.Carbon.Footprint;
import org.tinkuy.kernel.Period;
import org.tinkuy.views.Block;
import org.tinkuy.views.Cell;
import org.tinkuy.views.Column;
import org.tinkuy.views.EmptyCell;
import org.tinkuy.views.Ends;
import org.tinkuy.views.Finding;
import org.tinkuy.views.KeyFigure;
import org.tinkuy.views.KeyFigures;
import org.tinkuy.views.Note;
import org.tinkuy.views.NumberCell;
import org.tinkuy.views.Row;
import org.tinkuy.views.Section;
import org.tinkuy.views.Table;
import org.tinkuy.views.TextCell;
import org.tinkuy.views.Tone;
import org.tinkuy.views.wording.FigureText;
import org.tinkuy.views.wording.Wording;

/// The greenhouse gases of the park: by scope, by holder, with every factor that was used.
final class CarbonSection {
  private final Carbon carbon;
  private final String period;
  private final boolean isForOthers;
  private final FlowNames names;
  private final Wording words;

  /// @param isForOthers whether firms are left out for the audience
  CarbonSection(Carbon carbon, Period period, boolean isForOthers, FlowNames names, Wording words) {
    this.carbon = carbon;
    this.isForOthers = isForOthers;
    this.period = period.text();
    this.names = names;
    this.words = words;
  }

  Section section() {
    Footprint park = carbon.park();
    if (!BalanceRows.isTold(park.scope1()) && !BalanceRows.isTold(park.scope2Location())) {
      Finding untold = new Finding(words.text("report.carbon.untold"), Tone.ATTENTION);
      return new Section("carbon", words.text("report.carbon"), List.of(untold));
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(finding());
    blocks.add(keys());
    // where no firm may be told, the figures above say all that there is
    if (!carbon.holders().isEmpty()) {
      blocks.add(holders());
    }
    blocks.add(beyond());
    if (!carbon.factors().isEmpty()) {
      blocks.add(factors());
    }
    carbon.notices().forEach(notice -> blocks.add(new Note(words.printed(notice))));
    blocks.add(new Note(words.text("report.carbon.note")));
    return new Section("carbon", words.text("report.carbon"), blocks);
  }

  private Finding finding() {
    Map<String, String> places = new TreeMap<>();
    if (carbon.park().scope1().isHidden() || carbon.park().scope2Location().isHidden()) {
      return new Finding(words.text("report.carbon.findingHidden"), Tone.NEUTRAL);
    }
    Figure scope1 = carbon.park().scope1();
    Figure scope2 = carbon.park().scope2Location();
    double park = FigureText.least(scope1) + FigureText.least(scope2);
    boolean estimated = scope1.origin().isEstimated() || scope2.origin().isEstimated();
    boolean whole = carbon.lacks().isEmpty() && isWhole(scope1) && isWhole(scope2);
    // what is about so much stands beside its parts as they are rounded
    int decimals = Math.min(decimals(scope1), decimals(scope2));
    double told = decimals == 0 && (whole || estimated) ? park : Ends.lower(park, decimals);
    places.put("all", words.figures().about(words.number(told, 0), estimated));
    places.put("lacks", words.list(carbon.lacks().stream().map(names::flow).distinct().toList()));
    if (!carbon.lacks().isEmpty()) {
      return new Finding(words.text("report.carbon.findingLacks", places), Tone.ATTENTION);
    }
    // others than the operator do not learn of whom data lack, but that they do
    return new Finding(
        words.text(whole ? "report.carbon.finding" : "report.carbon.findingLeast", places),
        whole ? Tone.NEUTRAL : Tone.ATTENTION);
  }

  /// Decimals that a sum keeps of a part: those to which its lower end was rounded for others, none
  /// else.
  private static int decimals(Figure part) {
    return Math.min(0, OutwardRounding.decimals(part).orElse(0));
  }

  private static boolean isWhole(Figure figure) {
    return figure.state() == Figure.State.KNOWN;
  }

  private static double value(Figure figure) {
    return figure.findValue().orElse(0.0);
  }

  private KeyFigures keys() {
    Footprint park = carbon.park();
    List<KeyFigure> keys = new ArrayList<>();
    key(keys, "scope1", park.scope1());
    key(keys, "scope2Location", park.scope2Location());
    key(keys, "scope2Market", park.scope2Market());
    key(keys, "biogenic", park.biogenic());
    return new KeyFigures(keys);
  }

  /// That it is at least nothing says nothing: no part of it is reported.
  private static boolean isUntold(Figure figure) {
    return figure.findValue().isPresent() && !isWhole(figure) && FigureText.least(figure) == 0;
  }

  private void key(List<KeyFigure> keys, String name, Figure figure) {
    boolean told = figure.findValue().isPresent();
    boolean untold = isUntold(figure);
    keys.add(
        new KeyFigure(
            words.text("carbon." + name),
            untold
                ? words.text("flows.untold")
                : words.figures().marked(figure, words.text("state.noData")),
            told && !untold ? words.unit(figure.unit()) : "",
            ""));
  }

  private Table holders() {
    List<Row> rows = new ArrayList<>();
    carbon.holders().stream()
        .sorted((a, b) -> Double.compare(size(b), size(a)))
        .filter(footprint -> size(footprint) > 0)
        .forEach(footprint -> rows.add(row(footprint, names.holder(footprint.subject()), false)));
    if (isForOthers) {
      EmptyCell hidden = new EmptyCell(words.text(FigureText.HIDDEN));
      rows.add(Row.of(new TextCell(words.text("carbon.others")), hidden, hidden, hidden, hidden));
    }
    if (carbon.handedOver().findValue().orElse(0.0) != 0) {
      rows.add(
          Row.of(
              new TextCell(words.text("carbon.handedOver")),
              new EmptyCell(FigureText.NONE),
              words.figures().cell(carbon.handedOver(), -1, 0, ""),
              EmptyCell.BLANK,
              new EmptyCell(FigureText.NONE)));
    }
    rows.add(row(carbon.park(), names.holder(carbon.park().subject()), true));
    List<Column> columns = new ArrayList<>();
    columns.add(Column.text(words.text("flows.holder"), 4));
    for (String name : List.of("scope1", "scope2Location", "scope2Market")) {
      columns.add(Column.number(words.text("carbon." + name), unit(Footprint::scopes), 2));
    }
    columns.add(
        Column.number(
            words.text("carbon.biogenic"), unit(footprint -> List.of(footprint.biogenic())), 2));
    return new Table(
        "carbon-holders",
        words.text("report.carbon.holders", "period", period),
        columns,
        rows,
        words.text("report.carbon.rounded"));
  }

  /// Which categories of scope 3 are chosen, and why others are not: what nobody reckons is no 0.
  private Table beyond() {
    List<Row> rows = new ArrayList<>();
    rows.add(beyond("13", sum(carbon.tenants(), words.text("state.noData"))));
    rows.add(beyond("1", sum(carbon.park().purchased(), words.text("flows.untold"))));
    for (String category : List.of("3", "4", "5")) {
      rows.add(beyond(category, new EmptyCell(FigureText.NONE)));
    }
    List<Column> columns =
        List.of(
            Column.text(words.text("carbon.scope3.category"), 4),
            Column.number(words.text("carbon.scope3.amount"), unit(Footprint::scopes), 2),
            Column.text(words.text("carbon.scope3.why"), 7));
    return new Table(
        "carbon-scope3",
        words.text("report.carbon.scope3"),
        columns,
        rows,
        words.text("report.carbon.scope3.note"));
  }

  private Row beyond(String category, Cell amount) {
    return new Row(
        List.of(
            new TextCell(words.text("carbon.scope3." + category)),
            amount,
            new TextCell(words.text("carbon.scope3." + category + ".why"))),
        false);
  }

  private static double size(Footprint footprint) {
    return value(footprint.scope1()) + value(footprint.scope2Location());
  }

  private Row row(Footprint footprint, String name, boolean strong) {
    List<Cell> cells = new ArrayList<>();
    cells.add(new TextCell(name));
    String untold = words.text("flows.untold");
    Stream.concat(footprint.scopes().stream(), Stream.of(footprint.biogenic()))
        .forEach(figure -> cells.add(sum(figure, untold)));
    return new Row(cells, strong);
  }

  /// A sum, in the words of the figures above the tables.
  private Cell sum(Figure figure, String nothing) {
    return isUntold(figure)
        ? new EmptyCell(words.text("flows.untold"))
        : words.figures().sum(figure, 0, nothing);
  }

  /// The unit of a column, which is that of its numbers: a figure without one, hidden or not told,
  /// has none.
  private String unit(Function<Footprint, List<Figure>> column) {
    return Stream.concat(carbon.holders().stream(), Stream.of(carbon.park()))
        .flatMap(footprint -> column.apply(footprint).stream())
        .filter(figure -> figure.findValue().isPresent())
        .findFirst()
        .map(figure -> words.unit(figure.unit()))
        .orElse("");
  }

  private Table factors() {
    List<Row> rows = new ArrayList<>();
    for (Carbon.Factor factor : carbon.factors()) {
      rows.add(
          Row.of(
              new TextCell(name(factor)),
              NumberCell.of(factor.value_tPerMWh() * 1000, 1),
              new TextCell(factor.year()),
              factor.warmingSet().isEmpty()
                  ? new EmptyCell(words.text("carbon.warmingSet.untold"))
                  : new TextCell(factor.warmingSet()),
              new TextCell(words.cited(factor.source())),
              new TextCell(
                  words.text(factor.verified() ? "carbon.verified" : "carbon.unverified"))));
    }
    List<Column> columns =
        List.of(
            Column.text(words.text("carbon.factor"), 3),
            Column.number(words.text("carbon.factorValue"), "kg CO₂e/MWh", 2),
            Column.text(words.text("carbon.year"), 1),
            Column.text(words.text("carbon.warmingSet"), 1),
            Column.text(words.text("carbon.source"), 5),
            Column.text(words.text("carbon.checked"), 2));
    return new Table("carbon-factors", words.text("report.carbon.factors"), columns, rows, "");
  }

  private String name(Carbon.Factor factor) {
    String key = "carrier." + factor.what() + ".name";
    if (words.texts().has(key)) {
      return words.text(key);
    }
    return words.text(factor.isResidual() ? "carbon.residual" : "carbon.grid");
  }
}
