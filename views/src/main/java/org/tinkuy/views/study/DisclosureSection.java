package org.tinkuy.views.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.tinkuy.disclosure.HidingRule;
import org.tinkuy.study.DisclosureResults;
import org.tinkuy.study.StudyResults;
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
import org.tinkuy.views.wording.FigureNames;
import org.tinkuy.views.wording.Wording;

/// What others than the operator do not see, which rule keeps it from them, and what each rule
/// costs.
public final class DisclosureSection {
  private static final Pattern NUMBER = Pattern.compile("\\d+");

  /// As many digits as a number in an id may have.
  private static final int DIGITS = 6;

  private final StudyResults results;
  private final DisclosureResults decided;
  private final FigureNames names;
  private final Wording words;

  DisclosureSection(StudyResults results, DisclosureResults decided, Wording words) {
    this.results = results;
    this.decided = decided;
    this.names = new FigureNames(results, words);
    this.words = words;
  }

  /// What is withheld in a study whose disclosure was decided, with what to ask for to have a
  /// figure explained.
  public static Section listed(StudyResults results, DisclosureResults decided, Wording words) {
    DisclosureSection section = new DisclosureSection(results, decided, words);
    Section whole = section.section(section.listed());
    List<Block> blocks = new ArrayList<>(whole.blocks());
    section.parts().ifPresent(parts -> blocks.add(1, parts));
    return new Section(whole.id(), whole.title(), blocks);
  }

  /// How many totals are withheld, in one sentence.
  ///
  /// @param isForOthers whether the reader is one of those from whom they are withheld
  static String sentence(DisclosureResults decided, boolean isForOthers, Wording words) {
    int hidden = decided.hidden().size();
    if (decided.aggregates() == 0) {
      return words.text("hidden.finding.nothing");
    }
    String key = hidden == 0 ? "none" : isForOthers ? "some" : "someOfOthers";
    return words.text(
        "hidden.finding." + key,
        Map.of("hidden", words.number(hidden, 0), "all", words.number(decided.aggregates(), 0)));
  }

  /// The page of a report, which tells figures in words alone.
  Section section() {
    return section(figures());
  }

  private Section section(Table figures) {
    List<Block> blocks = new ArrayList<>();
    boolean others = results.frame().isForOthers();
    blocks.add(new Finding(sentence(decided, others, words), Tone.NEUTRAL));
    blocks.add(new Note(words.text("hidden.rules", "rules", decided.rules())));
    blocks.add(new Note(words.text(others ? "hidden.besides.others" : "hidden.besides.operator")));
    if (!decided.hidden().isEmpty()) {
      blocks.add(rules());
      blocks.add(figures);
    }
    return new Section("hidden", words.text("hidden.title"), blocks);
  }

  /// How many figures are withheld of what each kind of report shows; empty where all are of one.
  private Optional<Table> parts() {
    List<Row> rows = new ArrayList<>();
    for (Part part : Part.values()) {
      long all = decided.ids().stream().filter(id -> Part.of(id) == part).count();
      long hidden = decided.hidden().keySet().stream().filter(id -> Part.of(id) == part).count();
      if (all > 0) {
        rows.add(
            Row.of(
                new TextCell(words.text("hidden.part." + part.name())),
                NumberCell.of((double) hidden, 0),
                NumberCell.of((double) all, 0)));
      }
    }
    return Optional.of(
            new Table(
                "hidden-parts",
                words.text("hidden.parts"),
                List.of(
                    Column.text(words.text("hidden.part"), 6),
                    Column.number(words.text("hidden.figures"), "", 2),
                    Column.number(words.text("hidden.of"), "", 2)),
                rows,
                words.text("hidden.parts.note")))
        .filter(table -> table.rows().size() > 1);
  }

  /// What a figure is of: each has a report of its own.
  private enum Part {
    PARK,
    EXCHANGES,
    MONEY;

    private static Part of(String id) {
      if (id.startsWith("exchange:")) {
        return EXCHANGES;
      }
      return id.startsWith("finance:") ? MONEY : PARK;
    }
  }

  private Table rules() {
    List<Row> rows = new ArrayList<>();
    boolean costs = !decided.costs().isEmpty();
    for (HidingRule rule : HidingRule.values()) {
      if (decided.count(rule) > 0 || decided.costs().containsKey(rule)) {
        List<Cell> cells = new ArrayList<>();
        cells.add(new TextCell(words.printed(rule.sentence())));
        cells.add(NumberCell.of(decided.count(rule), 0));
        if (costs) {
          Integer cost = decided.costs().get(rule);
          cells.add(cost == null ? EmptyCell.BLANK : NumberCell.of(cost, 0));
        }
        rows.add(new Row(cells, false));
      }
    }
    List<Column> columns = new ArrayList<>();
    columns.add(Column.text(words.text("hidden.rule"), 6));
    columns.add(Column.number(words.text("hidden.count"), "", 1));
    if (costs) {
      columns.add(Column.number(words.text("hidden.cost"), "", 2));
    }
    return new Table(
        "hidden-rules",
        words.text("hidden.byRule"),
        columns,
        rows,
        costs ? words.text("hidden.cost.note") : "");
  }

  private Table figures() {
    return figures(
        List.of(
            Column.text(words.text("hidden.name"), 5), Column.text(words.text("hidden.why"), 6)),
        (id, rule) ->
            Row.of(new TextCell(names.alone(id)), new TextCell(words.printed(rule.sentence()))));
  }

  private Table listed() {
    return figures(
        List.of(
            Column.text(words.text("hidden.name"), 5),
            Column.text(words.text("hidden.why"), 6),
            Column.text(words.text("finance.explain.ask"), 4)),
        (id, rule) ->
            Row.of(
                new TextCell(names.alone(id)),
                new TextCell(words.printed(rule.sentence())),
                new TextCell(id)));
  }

  /// An id whose numbers sort as numbers: PO-4 before PO-10.
  private static String counted(String id) {
    return NUMBER
        .matcher(id)
        .replaceAll(
            found -> "0".repeat(Math.max(0, DIGITS - found.group().length())) + found.group());
  }

  private Table figures(List<Column> columns, BiFunction<String, HidingRule, Row> row) {
    List<Row> rows = new ArrayList<>();
    decided.hidden().entrySet().stream()
        .sorted(Comparator.comparing(each -> counted(each.getKey())))
        .forEach(each -> rows.add(row.apply(each.getKey(), each.getValue())));
    return new Table("hidden-figures", words.text("hidden.figures"), columns, rows, "");
  }
}
