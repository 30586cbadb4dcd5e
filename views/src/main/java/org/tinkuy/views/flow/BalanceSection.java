package org.tinkuy.views.flow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tinkuy.catalog.Family;
import org.tinkuy.figure.Figure;
import org.tinkuy.flows.Amount;
import org.tinkuy.flows.Balance;
import org.tinkuy.flows.Balance.Verdict;
import org.tinkuy.flows.FlowGraph;
import org.tinkuy.flows.FlowResults;
import org.tinkuy.flows.Reconciliation;
import org.tinkuy.views.Block;
import org.tinkuy.views.Cell;
import org.tinkuy.views.Column;
import org.tinkuy.views.Finding;
import org.tinkuy.views.KeyFigure;
import org.tinkuy.views.KeyFigures;
import org.tinkuy.views.Note;
import org.tinkuy.views.Row;
import org.tinkuy.views.Section;
import org.tinkuy.views.Table;
import org.tinkuy.views.TextCell;
import org.tinkuy.views.Tone;
import org.tinkuy.views.wording.Wording;

/// What went in and what became of it, for the park and for each firm, and where that does not add
/// up or cannot be told.
final class BalanceSection {
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

  /// @param isPictured whether the reader sees the pictures of flows, to which the notes point
  Section section(boolean isPictured) {
    List<Block> blocks = new ArrayList<>();
    water()
        .ifPresent(
            water -> {
              blocks.add(
                  new Finding(words.text("flows.sentence", "said", sentence()), tone(water)));
              blocks.add(keys(water, !isPictured));
            });
    blocks.add(park(isPictured));
    blocks.addAll(new FirmBalances(results, names, words).tables(isPictured));
    new FlowYearsTable(results, names, words).table().ifPresent(blocks::add);
    if (!results.inventory().filled().isEmpty()) {
      blocks.add(new FilledTable(names, words).of(results.inventory()));
    }
    // which flows of single firms are estimates is for the operator
    if (isPictured) {
      new EstimatedTable(names, words).of(results).ifPresent(blocks::add);
    }
    MetersTable meters = new MetersTable(results, names, words);
    for (Reconciliation network : results.reconciliations()) {
      blocks.add(network(network, meters.name(network)));
      blocks.add(meters.of(network));
    }
    // of a park that tells no flow there is nothing that this could explain
    if (!results.balances().isEmpty()) {
      blocks.add(new Note(words.text("report.flows.balance.note")));
    }
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
    return new WaterSentence(water(), new LackWords(results, names, words), words).text();
  }

  /// What is left is called unexplained only where nothing is missing.
  private KeyFigures keys(Balance water, boolean isForOthers) {
    List<KeyFigure> keys = new ArrayList<>();
    keys.add(key("in", water.sides().in(), isForOthers));
    keys.add(key("out", water.sides().out(), isForOthers));
    keys.add(key("consumed", water.sides().consumed(), isForOthers));
    if (BalanceRows.isOpen(water)) {
      String unexplained = words.text("flows.water.unexplained");
      keys.add(new KeyFigure(unexplained, words.text("flows.unknown"), "", ""));
    } else {
      keys.add(key("unexplained", water.unexplained(), isForOthers));
    }
    return new KeyFigures(keys);
  }

  private KeyFigure key(String name, Figure figure, boolean isForOthers) {
    return new KeyFigure(
        words.text("flows.water." + name),
        words.figures().marked(figure, words.text("flows.untold")),
        figure.findValue().isPresent() ? words.unit(figure.unit()) : "",
        within(figure, isForOthers));
  }

  /// How sure a figure is that is told; nothing of an exact or open one.
  private String within(Figure figure, boolean isForOthers) {
    double half = BalanceRows.half(figure);
    if (half > 0) {
      String told = words.numbers().format(half, 0, words.unit(figure.unit()));
      return words.text("flows.within", "half", told);
    }
    return !figure.isHidden() && BalanceRows.isWithheld(figure, isForOthers)
        ? words.text("flows.within.hidden")
        : "";
  }

  /// The balances of the park: water, energy, then the materials of which both sides are told, the
  /// largest first; a sentence where no family of flows has both.
  private Block park(boolean isPictured) {
    List<Row> rows = new ArrayList<>();
    List<Balance> park = results.balances().stream().filter(Balance::isOfPark).toList();
    List<Balance> shown =
        Stream.concat(
                park.stream().filter(balance -> !balance.family().isMaterial()),
                park.stream()
                    .filter(balance -> balance.family().isMaterial() && !isOneSided(balance))
                    .sorted(Comparator.comparingDouble(BalanceRows::size).reversed()))
            .toList();
    BalanceRows cells = new BalanceRows(results, names, words, shown);
    String said = (oneSided(park, isPictured) + " " + ownMade(shown, isPictured)).strip();
    for (Balance balance : shown) {
      List<Cell> row = new ArrayList<>();
      row.add(new TextCell(names.family(balance.family())));
      row.add(new TextCell(words.unit(balance.family().unit())));
      row.addAll(cells.cells(balance));
      rows.add(new Row(row, false));
    }
    if (rows.isEmpty()) {
      return new Note(said.isEmpty() ? words.text("report.flows.nothing") : said);
    }
    List<Column> columns = new ArrayList<>();
    columns.add(Column.text(words.text("flows.family"), 2));
    columns.add(Column.text(words.text("flows.unit"), 1));
    columns.addAll(cells.columns(""));
    return new Table(
        "flows-park",
        title("report.flows.balance.park"),
        columns,
        rows,
        cells.note(said, isPictured));
  }

  /// That what firms generate themselves counts as coming in though it crosses no fence; how much
  /// it is, which may be that of one firm, is for the operator.
  private String ownMade(List<Balance> shown, boolean isPictured) {
    List<FlowGraph.Arc> made =
        shown.stream()
            .map(Balance::family)
            .filter(Family::isEnergy)
            .flatMap(family -> results.graph().arcs(family).stream())
            .filter(arc -> arc.from().equals(FlowGraph.OWN) && arc.amount().isPresent())
            .toList();
    if (made.isEmpty()) {
      return "";
    }
    double sum =
        made.stream().flatMap(arc -> arc.amount().stream()).mapToDouble(Amount::value).sum();
    String unit = words.unit(made.getFirst().family().unit());
    return isPictured
        ? words.text("report.flows.ownMade.amount", "amount", words.numbers().format(sum, 0, unit))
        : words.text("report.flows.ownMade");
  }

  /// A material of which only what comes in, or only what goes out, is told: firms make something
  /// else of it, so that there is nothing to balance.
  private static boolean isOneSided(Balance balance) {
    return balance.family().isMaterial()
        && BalanceRows.isOpen(balance)
        && !(BalanceRows.tellsIntake(balance) && BalanceRows.tellsFate(balance));
  }

  /// The materials that are not in the table: by what is missing of them, and those that firms only
  /// hand to one another, of which an amount is told though none crosses the fence.
  private String oneSided(List<Balance> park, boolean isPictured) {
    Map<Boolean, List<Balance>> left =
        park.stream()
            .filter(BalanceSection::isOneSided)
            .collect(Collectors.partitioningBy(this::isHandedInside));
    List<Balance> crossing = left.getOrDefault(false, List.of());
    List<Balance> inside = left.getOrDefault(true, List.of());
    List<String> sentences = new ArrayList<>();
    if (!crossing.isEmpty()) {
      sentences.add(words.text("report.flows.oneSided", "count", words.whole(crossing.size())));
    }
    missing("inside", inside, sentences);
    if (isPictured && !sentences.isEmpty()) {
      sentences.add(words.text("report.flows.oneSided.picture"));
    }
    missing("fate", crossing.stream().filter(BalanceRows::tellsIntake).toList(), sentences);
    missing("intake", crossing.stream().filter(BalanceRows::tellsFate).toList(), sentences);
    missing("amount", crossing.stream().filter(each -> !tellsAmount(each)).toList(), sentences);
    return String.join(" ", sentences);
  }

  /// Whether firms tell an amount of what the park neither takes in nor gives out; one that a firm
  /// uses again itself is in no balance.
  private boolean isHandedInside(Balance ofPark) {
    return !tellsAmount(ofPark)
        && (isToldByFirms(ofPark)
            || results.inventory().entries().stream()
                .anyMatch(
                    entry -> entry.family().equals(ofPark.family()) && entry.amount().isPresent()));
  }

  private boolean isToldByFirms(Balance ofPark) {
    return results.balances().stream()
        .filter(balance -> !balance.isOfPark() && balance.family().equals(ofPark.family()))
        .anyMatch(BalanceSection::tellsAmount);
  }

  private static boolean tellsAmount(Balance balance) {
    return BalanceRows.tellsIntake(balance) || BalanceRows.tellsFate(balance);
  }

  private void missing(String what, List<Balance> of, List<String> sentences) {
    List<String> materials =
        of.stream()
            .sorted(Comparator.comparingDouble(BalanceRows::size).reversed())
            .map(balance -> names.family(balance.family()))
            .toList();
    if (!materials.isEmpty()) {
      sentences.add(words.text("report.flows.oneSided." + what, "list", words.list(materials)));
    }
  }

  private String title(String key) {
    return words.text(key, "period", results.inventory().period().text());
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
