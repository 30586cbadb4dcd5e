package org.tinkuy.views.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tinkuy.exchange.park.Candidate;
import org.tinkuy.exchange.park.ParkExchanges;
import org.tinkuy.figure.Figure;
import org.tinkuy.flows.Balance;
import org.tinkuy.flows.Entry;
import org.tinkuy.study.StudyResults;
import org.tinkuy.views.Block;
import org.tinkuy.views.Finding;
import org.tinkuy.views.NumberCell;
import org.tinkuy.views.Row;
import org.tinkuy.views.Section;
import org.tinkuy.views.TextCell;
import org.tinkuy.views.Tone;
import org.tinkuy.views.flow.FlowNames;
import org.tinkuy.views.wording.AskTable;
import org.tinkuy.views.wording.FigureNames;
import org.tinkuy.views.wording.Wording;

/// What can be explained of the flows of a park, or of exchanges between its firms.
public final class AskedList {
  /// Stands for the holder of flows of which nobody says whose they are.
  private static final String UNNAMED = "unnamed";

  private final StudyResults results;
  private final Wording words;
  private final FlowNames flows;

  private AskedList(StudyResults results, Wording words) {
    this.results = results;
    this.words = words;
    this.flows = new FlowNames(results.park(), words);
  }

  /// How many flows and figures of flows each firm and the park have, and how to ask for them;
  /// empty where the results have none.
  ///
  /// @param ask what stands before an id
  public static Optional<Section> flows(StudyResults results, String ask, Wording words) {
    return new AskedList(results, words).allFlows(ask);
  }

  /// Every flow and figure of one firm, of the park, or of what the figures are of; empty where
  /// there is none.
  ///
  /// @param owner `T01`, `park`, `carbon`
  /// @param ask what stands before an id
  public static Optional<Section> flowsOf(
      StudyResults results, String owner, String ask, Wording words) {
    return new AskedList(results, words).flowsOf(owner, ask);
  }

  /// Every pair of flows that fit, in words and by its id, those of the best network first; empty
  /// where the results have none.
  ///
  /// @param ask what stands before an id
  public static Optional<Section> exchanges(StudyResults results, String ask, Wording words) {
    return results
        .exchanges()
        .flatMap(found -> new AskedList(results, words).ofExchanges(found, ask));
  }

  /// The ids of all flows and figures of flows, and of whose they are.
  public static List<String> listFlows(StudyResults results) {
    List<Entry> entries =
        results.flows().map(found -> found.inventory().entries()).orElse(List.of());
    return Stream.of(
            entries.stream().map(Entry::flow),
            ofFlows(results),
            entries.stream().map(AskedList::owner))
        .flatMap(ids -> ids)
        .distinct()
        .toList();
  }

  private Optional<Section> allFlows(String ask) {
    SequencedMap<String, List<Row>> told = told(ask);
    SequencedMap<String, List<Row>> figures = figures(ask);
    Set<String> owners = new LinkedHashSet<>(told.keySet());
    owners.addAll(figures.keySet());
    List<Row> rows = new ArrayList<>();
    for (String owner : owners) {
      int count = of(told, owner).size() + of(figures, owner).size();
      rows.add(
          Row.of(new TextCell(owner(owner)), NumberCell.of(count, 0), new TextCell(ask + owner)));
    }
    Map<String, String> counts =
        Map.of(
            "flows", words.whole(count(told)),
            "figures", words.whole(count(figures)),
            "period", results.frame().period().text());
    return section(
        Optional.of(words.text("asked.how.flows", counts)),
        words.text("finance.index.title"),
        AskTable.of("asked-flows", words.text("asked.owners"), rows, true, words),
        Optional.empty());
  }

  private Optional<Section> flowsOf(String owner, String ask) {
    return section(
        Optional.empty(),
        owner(owner),
        table("flows", of(told(ask), owner)),
        table("figures", of(figures(ask), owner)));
  }

  /// Flows by whose they are.
  private SequencedMap<String, List<Row>> told(String ask) {
    SequencedMap<String, List<Row>> told = new LinkedHashMap<>();
    results.flows().stream()
        .flatMap(found -> found.inventory().entries().stream())
        .forEach(entry -> add(told, owner(entry), row(name(entry), ask + entry.flow())));
    return told;
  }

  /// Figures by whose they are, or what they are of.
  private SequencedMap<String, List<Row>> figures(String ask) {
    FigureNames names = new FigureNames(results, words);
    SequencedMap<String, List<Row>> figures = new LinkedHashMap<>();
    ofFlows(results)
        .forEach(
            id ->
                add(
                    figures,
                    holder(id).orElse(id.split("\\.", 2)[0]),
                    row(names.of(id), ask + id)));
    return figures;
  }

  /// Those of the park itself, as of its plots, have a colon.
  private static Stream<String> ofFlows(StudyResults results) {
    return results.figures().stream().map(Figure::id).filter(id -> !id.contains(":"));
  }

  /// Whose a figure is: `T01.water.in`, `carbon.T01.scope1`; empty where it is not of one firm.
  private Optional<String> holder(String figure) {
    return Arrays.stream(figure.split("\\.", -1))
        .limit(2)
        .filter(part -> !part.equals(Balance.PARK) && !flows.holder(part).equals(part))
        .findFirst();
  }

  private static void add(Map<String, List<Row>> groups, String owner, Row row) {
    groups.computeIfAbsent(owner, _ -> new ArrayList<>()).add(row);
  }

  private static List<Row> of(Map<String, List<Row>> groups, String owner) {
    return groups.getOrDefault(owner, List.of());
  }

  private static int count(Map<String, List<Row>> groups) {
    return groups.values().stream().mapToInt(List::size).sum();
  }

  private static String owner(Entry entry) {
    return entry.holder().isEmpty() ? UNNAMED : entry.holder();
  }

  private String owner(String owner) {
    String name = owner.equals(UNNAMED) ? words.text("flows.unnamed") : flows.holder(owner);
    return name.equals(owner) ? words.find("report." + owner).orElse(owner) : name;
  }

  private Optional<Section> ofExchanges(ParkExchanges found, String ask) {
    List<Row> used = pairs(found, ask, pair -> found.findDeal(pair).isPresent());
    List<Row> others = pairs(found, ask, pair -> found.findDeal(pair).isEmpty());
    Map<String, String> counts =
        Map.of(
            "pairs", words.whole(used.size() + others.size()), "network", words.whole(used.size()));
    return section(
        Optional.of(words.text("asked.how.exchanges", counts)),
        words.text("finance.index.title"),
        table("network", used),
        table("others", others));
  }

  private List<Row> pairs(ParkExchanges found, String ask, Predicate<String> isOfThem) {
    ExchangeNames names = new ExchangeNames(results.park(), words);
    Set<String> seen = new HashSet<>();
    return found.candidates().stream()
        .filter((Candidate each) -> isOfThem.test(each.pair()) && seen.add(each.pair()))
        .map(each -> row(names.title(each), ask + each.pair()))
        .toList();
  }

  private static Optional<Section> section(
      Optional<String> how, String title, Optional<Block> first, Optional<Block> second) {
    List<Block> blocks = new ArrayList<>();
    how.ifPresent(each -> blocks.add(new Finding(each, Tone.NEUTRAL)));
    first.ifPresent(blocks::add);
    second.ifPresent(blocks::add);
    return first.isEmpty() && second.isEmpty()
        ? Optional.empty()
        : Optional.of(new Section("asked", title, blocks));
  }

  private Optional<Block> table(String part, List<Row> rows) {
    return AskTable.of("asked-" + part, words.text("asked." + part), rows, false, words);
  }

  private static Row row(String name, String asked) {
    return Row.of(new TextCell(name), new TextCell(asked));
  }

  private String name(Entry entry) {
    return words.labelled(
        flows.carrier(entry.carrier().id()), words.text("flows.direction." + entry.direction()));
  }
}
