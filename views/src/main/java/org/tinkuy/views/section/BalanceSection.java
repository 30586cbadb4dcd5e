package org.tinkuy.views.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tinkuy.figure.Figure;
import org.tinkuy.flows.Balance;
import org.tinkuy.flows.Balance.Verdict;
import org.tinkuy.flows.FlowResults;
import org.tinkuy.flows.Inventory;
import org.tinkuy.flows.Lack;
import org.tinkuy.flows.Reconciliation;
import org.tinkuy.views.Block;
import org.tinkuy.views.Cell;
import org.tinkuy.views.Column;
import org.tinkuy.views.EmptyCell;
import org.tinkuy.views.Finding;
import org.tinkuy.views.KeyFigure;
import org.tinkuy.views.KeyFigures;
import org.tinkuy.views.Note;
import org.tinkuy.views.Row;
import org.tinkuy.views.Section;
import org.tinkuy.views.Sign;
import org.tinkuy.views.StateCell;
import org.tinkuy.views.Table;
import org.tinkuy.views.TextCell;
import org.tinkuy.views.Tone;

/// What went in and what became of it, for the park and for each firm, and where that does not add
/// up or cannot be told.
final class BalanceSection {
  private static final double MILLION = 1e6;

  /// Less water than this reads badly in millions.
  private static final double SMALL = 1e5;

  /// The least chance that one decimal can tell.
  private static final double LEAST_CHANCE_percent = 0.1;

  private final FlowResults results;
  private final FlowNames names;
  private final Wording words;

  BalanceSection(FlowResults results, FlowNames names, Wording words) {
    this.results = results;
    this.names = names;
    this.words = words;
  }

  Section section() {
    List<Block> blocks = new ArrayList<>();
    water()
        .ifPresent(
            water -> {
              blocks.add(new Finding(sentence(), tone(water)));
              blocks.add(keys(water));
            });
    blocks.add(park());
    holders().ifPresent(blocks::add);
    new FlowYearsTable(results.years(), names, words).table().ifPresent(blocks::add);
    if (!results.inventory().filled().isEmpty()) {
      blocks.add(new FilledTable(names, words).of(results.inventory()));
    }
    MetersTable meters = new MetersTable(results, names, words);
    for (Reconciliation network : results.reconciliations()) {
      blocks.add(network(network, meters.name(network)));
      blocks.add(meters.of(network));
    }
    blocks.add(new Note(words.text("report.flows.balance.note")));
    return new Section("flows-balance", words.text("report.flows.balance"), blocks);
  }

  private Optional<Balance> water() {
    return results.findBalance("park.water");
  }

  private static Tone tone(Balance balance) {
    return balance.verdict() == Verdict.CLOSED ? Tone.GOOD : Tone.ATTENTION;
  }

  /// The water of the park in one sentence.
  String sentence() {
    Optional<Balance> found = water();
    if (found.isEmpty()) {
      return words.text("report.flows.noWater");
    }
    Balance water = found.get();
    boolean in = isTold(water.sides().in());
    boolean gone = isTold(water.sides().out()) || isTold(water.sides().consumed());
    if (!in && !gone) {
      return words.text("report.flows.waterUntold");
    }
    double measure = in ? value(water.sides().in()) : gone(water);
    boolean small = measure < SMALL;
    Map<String, String> places = new TreeMap<>();
    places.put("in", cubicMetres(water.sides().in(), small));
    places.put("gone", in ? gone(water, small) : cubicMetres(gone(water), small));
    places.put("share", water.share().findValue().map(words::percent).orElse(""));
    places.put("lacks", Integer.toString(water.lacks().size()));
    return words.text(key(water, in, gone), places);
  }

  /// Whether it closes, or which side alone is told: of the other there is no amount, which is not
  /// none.
  private static String key(Balance water, boolean in, boolean gone) {
    if (!in) {
      return "report.flows.waterOut";
    }
    if (!gone) {
      return "report.flows.waterIn";
    }
    return "report.flows.water." + (isHidden(water) ? "HIDDEN" : water.verdict().name());
  }

  /// Whether somebody tells it, be it hidden or not.
  private static boolean isTold(Figure figure) {
    return figure.isHidden() || figure.findValue().isPresent();
  }

  private static double gone(Balance water) {
    return value(water.sides().out()) + value(water.sides().consumed());
  }

  private String gone(Balance water, boolean small) {
    return water.sides().out().isHidden() || water.sides().consumed().isHidden()
        ? words.text(FigureText.HIDDEN)
        : amount(gone(water), small);
  }

  /// Millions with two decimals, and whole numbers where these would say nothing.
  private String amount(double amount, boolean small) {
    return small ? words.number(amount, 0) : words.number(amount / MILLION, 2);
  }

  /// Whether it closes cannot be told without telling what is hidden.
  private static boolean isHidden(Balance balance) {
    return balance.unexplained().isHidden() || balance.share().isHidden();
  }

  private String cubicMetres(Figure figure, boolean small) {
    return figure.isHidden() ? words.text(FigureText.HIDDEN) : cubicMetres(value(figure), small);
  }

  private String cubicMetres(double amount_m3, boolean small) {
    return words.text(
        small ? "flows.cubicMetres" : "flows.millionCubicMetres",
        "amount",
        amount(amount_m3, small));
  }

  private static double value(Figure figure) {
    return figure.findValue().orElse(0.0);
  }

  private KeyFigures keys(Balance water) {
    List<KeyFigure> keys = new ArrayList<>();
    key(keys, "in", water.sides().in());
    key(keys, "out", water.sides().out());
    key(keys, "consumed", water.sides().consumed());
    key(keys, "unexplained", water.unexplained());
    return new KeyFigures(keys);
  }

  private void key(List<KeyFigure> keys, String name, Figure figure) {
    String value =
        figure
            .findValue()
            .map(amount -> words.number(amount, 0))
            .orElseGet(() -> words.figures().lacking(figure, words.text("state.noData")));
    keys.add(
        new KeyFigure(
            words.text("flows.side." + name),
            value,
            figure.findValue().isPresent() ? words.unit(figure.unit()) : "",
            within(figure)));
  }

  private String within(Figure figure) {
    return figure
        .range()
        .filter(range -> Double.isFinite(range.high()) && range.high() > range.value())
        .map(
            range ->
                words.text("flows.within", "half", words.number(range.high() - range.value(), 0)))
        .orElse("");
  }

  /// The balances of the park; a sentence where no family of flows has both sides.
  private Block park() {
    List<Row> rows = new ArrayList<>();
    for (Balance balance : results.balances()) {
      if (balance.isOfPark() && !isOneSided(balance)) {
        List<Cell> cells = new ArrayList<>();
        cells.add(new TextCell(names.family(balance.family())));
        cells.add(new TextCell(words.unit(balance.family().unit())));
        cells.addAll(cells(balance));
        rows.add(new Row(cells, false));
      }
    }
    String oneSided = oneSided();
    if (rows.isEmpty()) {
      return new Note(oneSided.isEmpty() ? words.text("report.flows.nothing") : oneSided);
    }
    List<Column> columns = new ArrayList<>();
    columns.add(Column.text(words.text("flows.family"), 3));
    columns.add(Column.text(words.text("flows.unit"), 1));
    columns.addAll(columns(""));
    return new Table("flows-park", title("report.flows.balance.park"), columns, rows, oneSided);
  }

  /// A material of which only what comes in, or only what goes out, is told: firms make something
  /// else of it, so that there is nothing to balance.
  private static boolean isOneSided(Balance balance) {
    return balance.family().isMaterial()
        && balance.verdict() == Verdict.INCOMPLETE
        && !isHidden(balance);
  }

  private String oneSided() {
    List<String> materials =
        results.balances().stream()
            .filter(balance -> balance.isOfPark() && isOneSided(balance))
            .map(balance -> names.family(balance.family()))
            .toList();
    return materials.isEmpty()
        ? ""
        : words.text(
            "report.flows.oneSided",
            Map.of("count", words.whole(materials.size()), "list", words.list(materials)));
  }

  private String title(String key) {
    return words.text(key, "period", results.inventory().period().text());
  }

  private List<Column> columns(String unit) {
    return List.of(
        Column.number(words.text("flows.side.in"), unit, 2),
        Column.number(words.text("flows.side.out"), unit, 2),
        Column.number(words.text("flows.side.consumed"), unit, 2),
        Column.number(words.text("flows.side.stored"), unit, 1),
        Column.number(words.text("flows.side.unexplained"), unit, 2),
        Column.text(words.text("flows.verdict"), 7));
  }

  private List<Cell> cells(Balance balance) {
    List<Cell> cells = new ArrayList<>();
    balance.sides().list().forEach(side -> cells.add(cell(side)));
    cells.add(
        balance.verdict() == Verdict.INCOMPLETE && !isHidden(balance)
            ? new EmptyCell(words.text("flows.unknown"))
            : cell(balance.unexplained()));
    cells.add(verdict(balance));
    return cells;
  }

  private Cell cell(Figure figure) {
    return words.figures().cell(figure, 1, 0, words.text("state.noData"));
  }

  private StateCell verdict(Balance balance) {
    if (isHidden(balance)) {
      return new StateCell(Sign.HIDDEN, words.text(FigureText.HIDDEN));
    }
    return switch (balance.verdict()) {
      case CLOSED -> new StateCell(Sign.MET, words.text("flows.verdict.CLOSED"));
      case FLAGGED ->
          new StateCell(
              Sign.NOT_MET,
              words.text(
                  "flows.verdict.FLAGGED",
                  "share",
                  balance.share().findValue().map(words::percent).orElse("")));
      case INCOMPLETE -> new StateCell(Sign.NO_DATA, lacks(balance.lacks()));
    };
  }

  private String lacks(List<Lack> lacks) {
    String first = lack(lacks.getFirst());
    return lacks.size() == 1
        ? first
        : words.text(
            "flows.lack.more", Map.of("reason", first, "count", words.whole(lacks.size() - 1)));
  }

  private String lack(Lack lack) {
    if (lack.side().equals("rows")) {
      return words.text("flows.lack.rows");
    }
    Inventory inventory = results.inventory();
    return inventory
        .findEntry(lack.flow())
        .map(entry -> names.gap(lack.gap(), entry, inventory.period()))
        .orElseGet(() -> words.text("flows.lack.side." + lack.side()));
  }

  /// Water by holder, the largest imbalance first.
  private Optional<Table> holders() {
    List<Balance> water =
        results.balances().stream()
            .filter(balance -> !balance.isOfPark() && balance.family().isWater())
            .sorted((a, b) -> Double.compare(rank(b), rank(a)))
            .toList();
    if (water.isEmpty()) {
      return Optional.empty();
    }
    List<Row> rows = new ArrayList<>();
    for (Balance balance : water) {
      List<Cell> cells = new ArrayList<>();
      cells.add(new TextCell(names.holder(balance.subject())));
      cells.addAll(cells(balance));
      rows.add(new Row(cells, balance.verdict() == Verdict.FLAGGED));
    }
    List<Column> columns = new ArrayList<>();
    columns.add(Column.text(words.text("flows.holder"), 4));
    columns.addAll(columns(words.unit(water.getFirst().family().unit())));
    return Optional.of(
        new Table("flows-holders", title("report.flows.balance.holders"), columns, rows, ""));
  }

  private static double rank(Balance balance) {
    double size = Math.abs(balance.unexplained().findValue().orElse(0.0));
    return switch (balance.verdict()) {
      case FLAGGED -> 2e15 + size;
      case CLOSED -> 1e15 + size;
      case INCOMPLETE -> size;
    };
  }

  /// The networks of meters that contradict themselves, each in one sentence.
  List<String> contradictions() {
    MetersTable meters = new MetersTable(results, names, words);
    return results.reconciliations().stream()
        .filter(network -> !isSound(network))
        .map(network -> sentence(network, meters.name(network)))
        .toList();
  }

  private static boolean isSound(Reconciliation network) {
    return network.test().passed() && network.suspects().isEmpty();
  }

  private Finding network(Reconciliation network, String name) {
    return new Finding(sentence(network, name), isSound(network) ? Tone.GOOD : Tone.ATTENTION);
  }

  private String sentence(Reconciliation network, String name) {
    Map<String, String> places = new TreeMap<>();
    places.put("network", name);
    places.put("suspects", String.join(", ", network.suspects()));
    places.put("chance", chance(network.test().chance() * 100));
    String key = isSound(network) ? "passed" : network.suspects().isEmpty() ? "unclear" : "failed";
    return words.text("report.flows.network." + key, places);
  }

  /// A chance that is not nothing is not called so.
  private String chance(double percent) {
    return percent < LEAST_CHANCE_percent
        ? words.text("flows.meters.rare", "least", words.number(LEAST_CHANCE_percent, 1))
        : words.number(percent, 1);
  }
}
