package org.tinkuy.views.money;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.tinkuy.finance.project.CaseInput;
import org.tinkuy.finance.project.Confidence;
import org.tinkuy.finance.result.FinanceResults;
import org.tinkuy.finance.stack.Layer;
import org.tinkuy.finance.statement.IntegrityCheck;
import org.tinkuy.views.Block;
import org.tinkuy.views.Cell;
import org.tinkuy.views.Column;
import org.tinkuy.views.Finding;
import org.tinkuy.views.Note;
import org.tinkuy.views.NumberCell;
import org.tinkuy.views.Row;
import org.tinkuy.views.Section;
import org.tinkuy.views.Sign;
import org.tinkuy.views.StateCell;
import org.tinkuy.views.Table;
import org.tinkuy.views.TextCell;
import org.tinkuy.views.Tone;
import org.tinkuy.views.wording.Wording;

/// What a case rests on: every input with who stands behind it, and every check.
final class CaseInputsSection {
  /// Rows that a person reads through without a heading between them.
  private static final int MOST_WITHOUT_GROUPS = 25;

  /// How ids of inputs begin that are rates of a year, beside those of loans.
  private static final List<String> RATES = List.of("discount.", "indices.");

  private final FinanceResults results;
  private final FinanceNames names;
  private final Wording words;

  CaseInputsSection(FinanceResults results, FinanceNames names, Wording words) {
    this.results = results;
    this.names = names;
    this.words = words;
  }

  Section section() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(backing());
    blocks.add(inputs());
    undrawn().ifPresent(blocks::add);
    rates().ifPresent(blocks::add);
    blocks.add(new Finding(held(), results.broken().isEmpty() ? Tone.GOOD : Tone.ATTENTION));
    blocks.add(checks());
    return new Section("finance-inputs", words.text("finance.report.inputs"), blocks);
  }

  /// Whether each input says what it rests on, which may be an assumption, and how sure they are.
  private Finding backing() {
    int unsourced = results.unsourced().size();
    Collection<CaseInput> all = results.run().model().of().inputs().values();
    Map<String, String> places = new TreeMap<>();
    places.put("unsourced", words.whole(unsourced));
    places.put("all", words.whole(all.size()));
    List<String> counts = new ArrayList<>();
    for (Confidence each : Confidence.values()) {
      long of = all.stream().filter(input -> input.backing().confidence() == each).count();
      if (of > 0) {
        String key = "finance.report.sourced." + each.name().toLowerCase(Locale.ROOT);
        counts.add(words.text(key, "count", words.whole(of)));
      }
    }
    places.put("counts", words.list(counts));
    return new Finding(
        words.text(unsourced == 0 ? "finance.report.sourced" : "finance.report.unsourced", places),
        unsourced == 0 ? Tone.NEUTRAL : Tone.ATTENTION);
  }

  /// That events move no figure of this report, where the case has some and no scenarios are drawn.
  private Optional<Note> undrawn() {
    return results.risk().isPresent() || results.run().model().of().extras().events().isEmpty()
        ? Optional.empty()
        : Optional.of(new Note(words.text("finance.report.undrawn")));
  }

  /// How rates of a year become those of a period, and which loans say it otherwise; where there
  /// are no loans nothing is said of theirs, and nothing where there are no other rates either.
  private Optional<Note> rates() {
    if (results.run().model().of().layers().stream().noneMatch(Layer.Debt.class::isInstance)) {
      boolean other =
          results.run().model().of().inputs().keySet().stream()
              .anyMatch(id -> RATES.stream().anyMatch(id::startsWith));
      return Optional.of(new Note(words.text(names.fitting("finance.report.rates.discount"))))
          .filter(_ -> other);
    }
    List<String> effective =
        results.run().model().of().layers().stream()
            .filter(layer -> layer instanceof Layer.Debt debt && debt.offer().rate().isEffective())
            .map(layer -> names.layer(layer.id()))
            .toList();
    // within a case of years both conventions of loans are the same
    return Optional.of(
        new Note(
            effective.isEmpty() || names.isYearly()
                ? words.text(names.fitting("finance.report.rates.convention"))
                : words.text("finance.report.rates.effective", "layers", words.list(effective))));
  }

  private Table inputs() {
    List<CaseInput> sourced =
        results.run().model().of().inputs().values().stream()
            .filter(input -> !input.backing().source().isEmpty())
            .toList();
    boolean hasRanges =
        results.run().model().of().inputs().values().stream()
            .anyMatch(input -> names.range(input).isPresent());
    List<Column> columns = columns(hasRanges);
    List<Row> rows = new ArrayList<>();
    boolean isLong = results.unsourced().size() + sourced.size() > MOST_WITHOUT_GROUPS;
    if (isLong && !results.unsourced().isEmpty()) {
      rows.add(Row.heading(words.text("finance.report.noSource"), columns.size()));
    }
    results.unsourced().forEach(input -> rows.add(row(input, hasRanges)));
    SequencedMap<String, List<CaseInput>> groups = new LinkedHashMap<>();
    sourced.forEach(
        input -> groups.computeIfAbsent(group(input), _ -> new ArrayList<>()).add(input));
    groups.forEach(
        (group, some) -> {
          if (isLong) {
            rows.add(Row.heading(group, columns.size()));
          }
          some.forEach(input -> rows.add(row(input, hasRanges)));
        });
    return new Table(
        "finance-inputs-table",
        words.text("finance.report.inputs.table"),
        columns,
        rows,
        results.unsourced().isEmpty() ? "" : words.text("finance.report.inputs.note"));
  }

  private List<Column> columns(boolean hasRanges) {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.text(words.text("finance.report.input"), 4));
    columns.add(Column.values(words.text("finance.report.value"), 3));
    if (hasRanges) {
      columns.add(Column.text(words.text("finance.report.range"), 3));
    }
    columns.add(Column.text(words.text("finance.report.backing"), 7));
    columns.add(Column.text(words.text("finance.report.confidence"), 2));
    return columns;
  }

  /// The part of the case that an input is of, by the first word of its id.
  private String group(CaseInput input) {
    String first = input.id().split("[.]", 2)[0];
    return words
        .find("finance.book.group." + first)
        .orElseGet(() -> words.text("finance.book.group.inputs"));
  }

  private Row row(CaseInput input, boolean hasRanges) {
    List<Cell> cells = new ArrayList<>();
    cells.add(new TextCell(names.input(input) + " (" + input.id() + ")"));
    cells.add(new TextCell(amount(words, input)));
    if (hasRanges) {
      cells.add(new TextCell(names.range(input).orElse("")));
    }
    cells.add(new TextCell(names.backing(input)));
    cells.add(
        new TextCell(words.text("finance.confidence." + input.backing().confidence().name())));
    return new Row(cells, false);
  }

  /// The number of an input, or what it has in place of one.
  static String amount(Wording words, CaseInput input) {
    return InputText.amount(words, input);
  }

  /// A number of an input with its unit and time.
  static String number(Wording words, CaseInput input, double value) {
    return InputText.rounded(words, input, value);
  }

  /// How many checks hold.
  private String held() {
    int broken = results.broken().size();
    return words.text(
        broken == 0 ? "finance.report.checks.all" : "finance.report.checks.some",
        Map.of(
            "all", words.whole(results.checks().size()),
            "broken", words.whole(broken)));
  }

  /// Every check; on paper those that do not hold, and how many others there are.
  private Table checks() {
    List<Row> rows = new ArrayList<>();
    List<Row> broken = new ArrayList<>();
    for (IntegrityCheck.Outcome check : results.checks()) {
      rows.add(row(check));
      if (!check.isKept()) {
        broken.add(row(check));
      }
    }
    int kept = rows.size() - broken.size();
    Table table = table(rows);
    return kept == 0
        ? table
        : table.onPaper(
            broken,
            words.text("finance.report.checks.kept", "count", words.whole(kept))
                + (broken.isEmpty() ? "" : " " + table.note()));
  }

  private Row row(IntegrityCheck.Outcome check) {
    return Row.of(
        new TextCell(names.line(check.line()) + " (" + check.line().id() + ")"),
        new StateCell(
            check.isKept() ? Sign.MET : Sign.NOT_MET,
            words.text(check.isKept() ? "finance.report.kept" : "finance.report.broken")),
        new TextCell(check.isKept() ? "" : names.period(check.period())),
        difference(check.difference()),
        NumberCell.of(check.tolerance(), 6));
  }

  private Table table(List<Row> rows) {
    return new Table(
            "finance-checks",
            words.text("finance.report.checks"),
            List.of(
                Column.text(words.text("finance.report.check"), 6),
                Column.text(words.text("finance.report.state"), 2),
                Column.text(words.text("finance.report.worst"), 2),
                Column.number(words.text("finance.report.difference"), "", 2),
                Column.number(words.text("finance.report.tolerance"), "", 2)),
            rows,
            words.text("finance.report.checks.note"))
        .withoutIfSilent(2);
  }

  private static Cell difference(double difference) {
    return Double.isFinite(difference) ? NumberCell.of(difference, 6) : new TextCell("?");
  }
}
