package org.tinkuy.views.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tinkuy.exchange.network.Network;
import org.tinkuy.exchange.network.ProvedRange;
import org.tinkuy.exchange.network.RobustDesign;
import org.tinkuy.exchange.park.ParkExchanges;
import org.tinkuy.exchange.park.RobustNetwork;
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
import org.tinkuy.views.wording.Wording;

/// What is left of the saving when a firm leaves, and the network that guards against the worst
/// exit.
final class ExitSection {
  private final ParkExchanges results;
  private final ExchangeNames names;
  private final AskedWords asked;
  private final Wording words;

  ExitSection(ParkExchanges results, ExchangeNames names, Wording words) {
    this.results = results;
    this.names = names;
    this.asked = new AskedWords(results, names, words);
    this.words = words;
  }

  /// The section; empty where neither exits nor the guard were asked, and where there is neither a
  /// network nor a guard to be told of.
  Optional<Section> section() {
    List<Block> blocks = new ArrayList<>();
    exits().ifPresent(blocks::add);
    unproved().ifPresent(said -> blocks.add(new Finding(said, Tone.ATTENTION)));
    results
        .extras()
        .robust()
        .ifPresentOrElse(
            robust -> blocks.addAll(robust(robust)),
            () -> noGuard().ifPresent(said -> blocks.add(new Finding(said, Tone.ATTENTION))));
    return blocks.isEmpty()
        ? Optional.empty()
        : Optional.of(new Section("exits", words.text("report.exits"), blocks));
  }

  private Optional<Block> exits() {
    Map<String, ProvedRange> exits =
        results.network().map(network -> network.exits()).orElse(Map.of());
    if (exits.isEmpty() || results.saving().isEmpty()) {
      return Optional.empty();
    }
    double saving = results.saving().getAsDouble();
    boolean ranged = !exits.values().stream().allMatch(ProvedRange::isExact);
    List<Row> rows =
        exits.entrySet().stream()
            .sorted(Map.Entry.comparingByValue(Comparator.comparingDouble(ProvedRange::low)))
            .map(each -> row(each.getKey(), each.getValue(), saving, ranged))
            .toList();
    List<Column> columns =
        new ArrayList<>(
            List.of(
                Column.text(words.text("exchange.column.leaves"), 4),
                Column.number(words.text("exchange.column.left"), names.perYear(), 2)));
    if (ranged) {
      columns.add(Column.text(words.text("exchange.column.range"), 3));
    }
    columns.add(Column.number(words.text("exchange.column.lost"), names.perYear(), 2));
    return Optional.of(
        new Table("exchange-exits", words.text("report.exits.table"), columns, rows, note(ranged)));
  }

  private String note(boolean ranged) {
    String note = words.text(asked.isBest() ? "report.exits.note" : "report.exits.note.found");
    return ranged ? note + " " + words.text("report.exits.note.ranged") : note;
  }

  /// @param ranged whether a column tells the range of what is left
  private Row row(String firm, ProvedRange left, double saving, boolean ranged) {
    List<Cell> cells = new ArrayList<>();
    cells.add(new TextCell(names.firm(firm)));
    cells.add(number(left, left.low()));
    if (ranged) {
      cells.add(
          new TextCell(
              left.isExact()
                  ? words.text("exchange.exact")
                  : words.range(left.low(), left.high(), (value, in) -> in.number(value, 0))));
    }
    cells.add(number(left, saving - left.low()));
    return Row.of(cells.toArray(Cell[]::new));
  }

  private Cell number(ProvedRange left, double value) {
    return left.isExact()
        ? NumberCell.of(value, 0)
        : new EmptyCell(words.text("exchange.core.undecided"));
  }

  /// For which firms it was asked what is left and is not proved.
  private Optional<String> unproved() {
    if (!results.extras().asked().extras().exits() || results.network().isEmpty()) {
      return Optional.empty();
    }
    Network network = results.network().get();
    List<String> open =
        network.pays().keySet().stream()
            .filter(firm -> !network.exits().containsKey(firm))
            .toList();
    if (open.isEmpty()) {
      return Optional.empty();
    }
    Map<String, String> places =
        Map.of(
            "count", words.whole(open.size()),
            "all", words.whole(network.pays().size()),
            "firms", names.firms(open));
    return Optional.of(words.text("report.exits.unproved", places));
  }

  /// That a guard was asked for and is not told, and why.
  private Optional<String> noGuard() {
    String most = words.whole(RobustDesign.MOST_FIRMS);
    return results
        .noGuard()
        .map(
            why ->
                switch (why) {
                  case NOTHING -> words.text("report.exits.robustNothing");
                  case FIRMS -> words.text("report.exits.robustTooMany", "most", most);
                  case TIME -> words.text("report.exits.robustNotFound");
                  case FAILED -> words.text("report.exits.robustFailed");
                });
  }

  /// Why these figures are below those of the table of exits, which rearranges without it.
  private Note paid() {
    return new Note(words.text("report.exits.robustPaid"));
  }

  private List<Block> robust(RobustNetwork robust) {
    List<Block> blocks = new ArrayList<>();
    if (robust.keeps() == 0) {
      String same = robust.proved() ? "report.exits.robustSame" : "report.exits.robustSameUnproved";
      String left = names.money(robust.leftOfBest());
      return List.of(new Finding(words.text(same, Map.of("left", left)), Tone.NEUTRAL), paid());
    }
    blocks.add(
        new Finding(
            words.text(
                robust.proved() ? "report.exits.robust" : "report.exits.robustUnproved",
                Map.of(
                    "left", names.money(robust.left()),
                    "before", names.money(robust.leftOfBest()),
                    "price", names.money(Math.max(0, robust.price())))),
            Tone.NEUTRAL));
    worth(robust).ifPresent(blocks::add);
    String reserve = words.list(robust.reserve().stream().map(names::title).toList());
    String used = words.list(robust.used().keySet().stream().map(names::title).toList());
    blocks.add(
        new Note(
            words.text(
                reserve.isEmpty() ? "report.exits.robustUses" : "report.exits.robustReserve",
                Map.of("used", used, "reserve", reserve))));
    blocks.add(paid());
    return blocks;
  }

  /// Whether the guard is worth its price, and what to do where it is not; nothing where it is
  /// free.
  private Optional<Block> worth(RobustNetwork robust) {
    if (robust.breakEven() == 0) {
      return Optional.empty();
    }
    boolean isDear = robust.price() > robust.keeps();
    String sentence =
        words.text(
            isDear ? "report.exits.robustDear" : "report.exits.robustWorth",
            Map.of(
                "price", names.money(robust.price()),
                "keeps", names.money(robust.keeps()),
                "share", words.percent(robust.breakEven())));
    return Optional.of(isDear ? new Finding(sentence, Tone.ATTENTION) : new Note(sentence));
  }
}
