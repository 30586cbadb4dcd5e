package org.tinkuy.views.money;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.tinkuy.finance.result.FinanceResults;
import org.tinkuy.finance.result.ProjectFigures;
import org.tinkuy.finance.statement.IntegrityCheck;
import org.tinkuy.views.Block;
import org.tinkuy.views.Finding;
import org.tinkuy.views.NumberCell;
import org.tinkuy.views.Row;
import org.tinkuy.views.Section;
import org.tinkuy.views.TextCell;
import org.tinkuy.views.Tone;
import org.tinkuy.views.wording.AskTable;
import org.tinkuy.views.wording.Wording;

/// What of a money case can be explained: its figures, lines, inputs and checks by the part of the
/// case that they are of, and each of them for who asks for a part.
final class FinanceIndex {
  /// What checks are asked for by, whatever part they are of.
  private static final String CHECKS = "checks";

  /// Titles of the report for parts that have a page of their own there.
  private static final Map<String, String> TITLES =
      Map.of(
          "family", "finance.families.title",
          "scenario", "finance.report.scenarios",
          "state", "finance.fiscal.title",
          "indicator", "finance.indicator.title",
          "mix", "finance.mix.title",
          "spider", "finance.spider.title");

  private static final String RESERVE = "Reserve";

  /// Members of a part without a name of its own that stand for all.
  private static final int SOME = 3;

  private final FinanceNames names;
  private final String ask;
  private final Wording words;
  private final List<Kind> kinds;

  /// All that can be explained of one kind.
  ///
  /// @param word of its texts
  /// @param members name in words by id, in the order of the report
  private record Kind(String word, SequencedMap<String, String> members) {}

  /// @param ask what stands before the ids of its lines
  FinanceIndex(FinanceResults results, String ask, FinanceNames names, Wording words) {
    this.names = names;
    this.ask = ask;
    this.words = words;
    SequencedMap<String, String> figures = new LinkedHashMap<>();
    results
        .listShown()
        .forEach(
            figure ->
                figures.putIfAbsent(
                    figure.id().substring(ProjectFigures.PREFIX.length()),
                    FigureExplanation.name(results, figure, names, words)));
    SequencedMap<String, String> checks = new LinkedHashMap<>();
    results.checks().stream()
        .map(IntegrityCheck.Outcome::line)
        .filter(line -> results.run().model().find(line.id()).isPresent())
        .forEach(line -> checks.put(line.id(), names.line(line)));
    SequencedMap<String, String> inputs = new LinkedHashMap<>();
    results.run().model().of().inputs().forEach((id, input) -> inputs.put(id, names.input(input)));
    SequencedMap<String, String> lines = new LinkedHashMap<>();
    results.run().model().graph().lines().stream()
        .filter(line -> !checks.containsKey(line.id()) && !inputs.containsKey(line.id()))
        .forEach(line -> lines.put(line.id(), names.line(line)));
    kinds =
        List.of(
            new Kind("figures", figures),
            new Kind("lines", lines),
            new Kind("inputs", inputs),
            new Kind(CHECKS, checks));
  }

  /// The ids of everything that can be explained, and of its parts.
  List<String> listIds() {
    return kinds.stream()
        .flatMap(
            kind -> Stream.concat(kind.members.keySet().stream(), groups(kind).keySet().stream()))
        .distinct()
        .toList();
  }

  /// How many there are of each kind, and by which parts they are asked for.
  Section all() {
    List<Block> blocks = new ArrayList<>();
    Map<String, String> counts = new LinkedHashMap<>();
    kinds.forEach(kind -> counts.put(kind.word, words.whole(kind.members.size())));
    blocks.add(new Finding(words.text("finance.index.how", counts), Tone.NEUTRAL));
    for (Kind kind : kinds) {
      List<Row> rows = new ArrayList<>();
      groups(kind).forEach((key, ids) -> rows.add(group(kind, key, ids)));
      table(kind, rows, true).ifPresent(blocks::add);
    }
    return new Section("finance-explain", words.text("finance.index.title"), blocks);
  }

  /// Everything of one part, or all checks; empty where there is no such part.
  ///
  /// @param part `products.plots`, `tax`, `checks`
  Optional<Section> of(String part) {
    String prefix = part.endsWith(".") ? part : part + ".";
    List<Block> blocks = new ArrayList<>();
    for (Kind kind : kinds) {
      boolean isAsked = kind.word.equals(CHECKS) && part.equals(CHECKS);
      List<Row> rows = new ArrayList<>();
      kind.members.forEach(
          (id, name) -> {
            if (isAsked || id.startsWith(prefix)) {
              rows.add(Row.of(new TextCell(name), new TextCell(ask + id)));
            }
          });
      table(kind, rows, false).ifPresent(blocks::add);
    }
    String title =
        part.equals(CHECKS)
            ? words.text("finance.index.checks")
            : named(prefix.substring(0, prefix.length() - 1)).orElse(part);
    return blocks.isEmpty()
        ? Optional.empty()
        : Optional.of(new Section("finance-explain", title, blocks));
  }

  /// Ids by the part of the case that they are of.
  private SequencedMap<String, List<String>> groups(Kind kind) {
    SequencedMap<String, List<String>> groups = new LinkedHashMap<>();
    for (String id : kind.members.keySet()) {
      String key = kind.word.equals(CHECKS) ? CHECKS : part(id);
      groups.computeIfAbsent(key, _ -> new ArrayList<>()).add(id);
    }
    return groups;
  }

  private String part(String id) {
    int first = id.indexOf('.');
    int second = id.indexOf('.', first + 1);
    boolean isNamed = second > 0 && names.named(id.substring(0, second)).isPresent();
    return first < 0 ? id : id.substring(0, isNamed ? second : first);
  }

  private Row group(Kind kind, String key, List<String> ids) {
    String id = ids.size() == 1 ? ids.getFirst() : key;
    String name =
        Optional.of(key)
            .filter(_ -> ids.size() > 1)
            .flatMap(this::named)
            .orElseGet(() -> words.list(some(kind, ids)));
    return Row.of(new TextCell(name), NumberCell.of(ids.size(), 0), new TextCell(ask + id));
  }

  /// A part in words; empty where it has none.
  private Optional<String> named(String key) {
    int dot = key.indexOf('.');
    Optional<String> own = names.named(key);
    return dot < 0
        ? own.or(() -> reserve(key)).or(() -> titled(key))
        : own.map(
            name -> titled(key.substring(0, dot)).map(of -> words.labelled(of, name)).orElse(name));
  }

  /// What is held back for a layer or for all of them, for tax or for giving the works back.
  private Optional<String> reserve(String key) {
    if (!key.endsWith(RESERVE)) {
      return Optional.empty();
    }
    String of = key.substring(0, key.length() - RESERVE.length());
    return Optional.of(of)
        .filter(names::isLayer)
        .map(names::layer)
        .or(() -> Optional.of(of).filter("stack"::equals).flatMap(this::titled))
        .map(loan -> words.text("finance.report.waterfall.reserve", "loan", loan))
        .or(() -> words.find("finance.book.group." + key));
  }

  /// A part that the case itself does not name.
  private Optional<String> titled(String key) {
    return Optional.ofNullable(TITLES.get(key))
        .flatMap(words::find)
        .or(() -> words.find("finance.parties." + key.toUpperCase(Locale.ROOT)))
        .or(() -> words.find("finance.index.part." + key));
  }

  private static List<String> some(Kind kind, List<String> ids) {
    List<String> some = new ArrayList<>();
    ids.stream().limit(SOME).map(id -> kind.members.getOrDefault(id, id)).forEach(some::add);
    if (ids.size() > SOME) {
      some.add("…");
    }
    return some;
  }

  private Optional<Block> table(Kind kind, List<Row> rows, boolean isCounted) {
    String title = words.text("finance.index." + kind.word);
    return AskTable.of("finance-explain-" + kind.word, title, rows, isCounted, words);
  }
}
