package org.tinkuy.views.score;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tinkuy.assess.Assessment;
import org.tinkuy.assess.CriterionResult;
import org.tinkuy.assess.Judgement;
import org.tinkuy.assess.Margin;
import org.tinkuy.assess.State;
import org.tinkuy.assess.Statement;
import org.tinkuy.catalog.Framework;
import org.tinkuy.formula.Gap;
import org.tinkuy.park.Park;
import org.tinkuy.study.AssessmentResults;
import org.tinkuy.study.FirmCoverage;
import org.tinkuy.views.Align;
import org.tinkuy.views.Block;
import org.tinkuy.views.Cell;
import org.tinkuy.views.Column;
import org.tinkuy.views.EmptyCell;
import org.tinkuy.views.Note;
import org.tinkuy.views.Row;
import org.tinkuy.views.Section;
import org.tinkuy.views.Table;
import org.tinkuy.views.TextCell;
import org.tinkuy.views.wording.GapText;
import org.tinkuy.views.wording.Wording;

/// Every criterion with its state, value, target and what is worth saying about it.
public final class CriteriaSection {
  private static final int GAPS_SHOWN = 3;

  /// Where the value of a criterion stands.
  private static final int VALUE = 3;

  private final Assessment assessment;
  private final Park park;
  private final Wording words;
  private final Optional<FirmCoverage> coverage;

  public CriteriaSection(AssessmentResults results, Park park, Wording words) {
    this(results.assessment(), park, words, Optional.empty());
  }

  private CriteriaSection(
      Assessment assessment, Park park, Wording words, Optional<FirmCoverage> coverage) {
    this.assessment = assessment;
    this.park = park;
    this.words = words;
    this.coverage = coverage;
  }

  /// The same with the firms behind each value, where somebody counted them.
  public CriteriaSection behind(Optional<FirmCoverage> firms) {
    return new CriteriaSection(assessment, park, words, firms);
  }

  public Section section() {
    List<Block> blocks = new ArrayList<>();
    boolean targets = assessment.framework().setsTargets();
    blocks.add(
        new Note(words.text(targets ? "report.criteria.note" : "report.criteria.noteUntargeted")));
    words
        .find("framework." + assessment.framework().id() + ".units")
        .map(Note::new)
        .ifPresent(blocks::add);
    words
        .find("report." + assessment.framework().id() + ".note")
        .ifPresent(note -> blocks.add(new Note(note)));
    new AnswersElsewhere(assessment, park).note(words).map(Note::new).ifPresent(blocks::add);
    for (String category : assessment.framework().categories()) {
      // a scheme may weigh a category of which no row is known
      if (assessment.results().stream().anyMatch(result -> isOf(category, result))) {
        blocks.add(table(category));
      }
    }
    return new Section("criteria", words.text("report.criteria"), blocks);
  }

  private Table table(String category) {
    List<Column> columns = columns();
    List<Row> rows = new ArrayList<>();
    byTopic(category)
        .forEach(
            (topic, results) -> {
              rows.add(Row.heading(words.topic(category + "/" + topic), columns.size()));
              results.forEach(result -> rows.add(row(result)));
            });
    Table table =
        new Table(
            "criteria-" + category.toLowerCase(Locale.ROOT),
            words.text("report.criteria.table", "category", words.category(category)),
            columns,
            rows,
            note(category));
    for (int column = columns.size() - 1; column >= VALUE; column--) {
      table = table.withoutIfSilent(column);
    }
    return table;
  }

  /// Without a column of targets where the scheme sets none.
  private List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.text(words.text("report.criteria.id"), 2));
    columns.add(Column.text(words.text("report.criteria.name"), 6));
    columns.add(Column.text(words.text("report.criteria.state"), 4));
    columns.add(new Column(words.text("report.criteria.value"), Align.RIGHT, "", 3));
    if (assessment.framework().setsTargets()) {
      columns.add(new Column(words.text("report.criteria.target"), Align.RIGHT, "", 3));
    }
    columns.add(Column.text(words.text("report.criteria.remark"), 6));
    return columns;
  }

  /// The criteria under one heading for each topic, also where a scheme comes back to a topic
  /// later.
  private Map<String, List<CriterionResult>> byTopic(String category) {
    return assessment.results().stream()
        .filter(result -> isOf(category, result))
        .collect(
            Collectors.groupingBy(
                result -> result.criterion().topic(), LinkedHashMap::new, Collectors.toList()));
  }

  private String note(String category) {
    boolean coal =
        words.find("framework." + assessment.framework().id() + ".units").isEmpty()
            && assessment.results().stream()
                .filter(result -> isOf(category, result))
                .flatMap(result -> result.current().target().stream())
                .anyMatch(target -> target.unit().code().contains("tce"));
    return words.list(
        List.of(
            isMarked(category) ? words.text("report.criteria.unverified") : "",
            coal ? words.text("report.criteria.coal") : ""));
  }

  private boolean isMarked(String category) {
    return assessment.results().stream()
        .filter(result -> isOf(category, result))
        .anyMatch(result -> result.criterion().provenance().awaitsComparison());
  }

  private static boolean isOf(String category, CriterionResult result) {
    return result.criterion().category().equals(category);
  }

  private Row row(CriterionResult result) {
    String mark = result.criterion().provenance().awaitsComparison() ? " †" : "";
    List<Cell> cells = new ArrayList<>();
    cells.add(new TextCell(result.id() + mark));
    cells.add(new TextCell(words.name(assessment.framework().id(), result.criterion())));
    cells.add(words.cell(result.current()));
    cells.add(text(words.figures().current(result)));
    if (assessment.framework().setsTargets()) {
      String framework = assessment.framework().id();
      cells.add(text(new CriterionHelp(framework, result.id(), words).target(result)));
    }
    cells.add(text(String.join(" ", remarks(result))));
    return new Row(cells, false);
  }

  private static Cell text(String text) {
    return text.isEmpty() ? EmptyCell.BLANK : new TextCell(text);
  }

  private List<String> remarks(CriterionResult result) {
    List<String> remarks = new ArrayList<>();
    Judgement current = result.current();
    parts(result, remarks);
    behind(result, remarks);
    current.margin().ifPresent(margin -> remarks.add(margin(margin)));
    condition(result, remarks);
    new FailedCondition(words).of(result).ifPresent(remarks::add);
    gaps(current, remarks);
    result
        .openCases()
        .filter(open -> open.findValue().filter(count -> count > 0).isPresent())
        .ifPresent(
            open ->
                remarks.add(
                    words.text("report.remark.open", "count", words.figures().total(open))));
    result
        .alternative()
        .filter(_ -> !result.criterion().rule().mode().told())
        .filter(
            other -> result.criterion().rule().isAnswer() || other.value().findValue().isPresent())
        .ifPresent(
            other ->
                remarks.add(
                    words.text(
                        "report.remark.alternative",
                        "value",
                        words.figures().alternative(result, other))));
    result
        .stated()
        .filter(stated -> !current.stated())
        .ifPresent(
            stated ->
                remarks.add(words.text("report.remark.stated", "state", stated(result, stated))));
    result
        .stated()
        .map(stated -> new StatementText(park, words).remark(stated))
        .filter(source -> !source.isEmpty())
        .ifPresent(remarks::add);
    if (result.intended().state() != current.state()) {
      remarks.add(
          words.text("report.remark.intended", "state", StatementText.intended(result, words)));
    }
    if (!result.isCounted()) {
      remarks.add(words.text("report.remark.notCounted"));
    }
    return remarks;
  }

  /// Under which condition it applies, where it does not or nobody knows.
  private void condition(CriterionResult result, List<String> remarks) {
    String condition = result.criterion().rule().mode().applies();
    State state = result.current().state();
    if (!condition.isEmpty() && (state == State.NO_DATA || state == State.NOT_APPLICABLE)) {
      String said = new FormulaWords(words).condition(condition);
      remarks.add(words.text("report.remark.applies", "condition", said));
    }
  }

  /// "12 of 15" where rows are counted; amounts are in the annex.
  private void parts(CriterionResult result, List<String> remarks) {
    words.figures().parts(result).ifPresent(parts -> remarks.add(parts + "."));
    words.figures().partsKnown(result).ifPresent(remarks::add);
  }

  /// Of a set of indicators, and beside what was only stated, what those say together who told,
  /// where others could change it; and who stands behind a value.
  private void behind(CriterionResult result, List<String> remarks) {
    String told =
        assessment.framework().status() == Framework.Status.INDICATORS || result.current().stated()
            ? words.figures().told(result)
            : "";
    if (!told.isEmpty()) {
      remarks.add(words.text("report.remark.told", "value", told));
    }
    boolean answered = result.current().state().isKnown() || !told.isEmpty();
    coverage
        .filter(behind -> answered && behind.firms().tells())
        .flatMap(behind -> share(behind, result))
        .ifPresent(remarks::add);
  }

  private Optional<String> share(FirmCoverage behind, CriterionResult result) {
    return Optional.ofNullable(behind.byCriterion().get(result.id()))
        .map(
            share ->
                words.text(
                    "report.remark.firms",
                    Map.of(
                        "part", words.whole(share.firms()),
                        "whole", words.figures().total(behind.firms()))));
  }

  private String margin(Margin margin) {
    return words.text(
        "report.remark.margin",
        Map.of(
            "low", words.percent(margin.low()),
            "high", words.percent(margin.high()),
            "answered", words.number(margin.sample().answered(), 0)));
  }

  private String stated(CriterionResult result, Statement stated) {
    String state = words.state(stated.state());
    String value = words.figures().stated(result);
    return value.isEmpty()
        ? state
        : words.text("report.gains.value", Map.of("value", state, "parts", value));
  }

  /// What nobody told is missing; what was told as a range is there, but leaves the answer open.
  private void gaps(Judgement judgement, List<String> remarks) {
    Map<Boolean, List<Gap>> told =
        judgement.gaps().stream().collect(Collectors.partitioningBy(Gap::isRange));
    gaps("report.remark.gaps", told.getOrDefault(false, List.of()), remarks);
    gaps("report.remark.ranges", told.getOrDefault(true, List.of()), remarks);
  }

  private void gaps(String key, List<Gap> gaps, List<String> remarks) {
    if (!gaps.isEmpty()) {
      remarks.add(words.text(key, "gaps", new GapText(park, words).brief(gaps, GAPS_SHOWN)));
    }
  }
}
