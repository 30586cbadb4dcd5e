package org.tinkuy.views.score;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tinkuy.assess.Assessment;
import org.tinkuy.assess.CriterionResult;
import org.tinkuy.catalog.Goals;
import org.tinkuy.study.AssessmentResults;
import org.tinkuy.study.Diagnosis;
import org.tinkuy.views.Block;
import org.tinkuy.views.Cell;
import org.tinkuy.views.Column;
import org.tinkuy.views.EmptyCell;
import org.tinkuy.views.Note;
import org.tinkuy.views.Row;
import org.tinkuy.views.Section;
import org.tinkuy.views.Table;
import org.tinkuy.views.TextCell;
import org.tinkuy.views.wording.FigureText;
import org.tinkuy.views.wording.Wording;

/// What the park contributes to the goals of sustainable development: criteria that serve each
/// target and indicator, and values of the park on the same subject.
public final class GoalsSection {
  private static final int COLUMNS = 5;

  private final Diagnosis diagnosis;
  private final Optional<Assessment> assessed;
  private final ServingCriteria serving;
  private final Wording words;

  public GoalsSection(Diagnosis diagnosis, Optional<AssessmentResults> assessed, Wording words) {
    this.diagnosis = diagnosis;
    this.assessed = assessed.map(AssessmentResults::assessment);
    this.serving = new ServingCriteria(this.assessed, words);
    this.words = words;
  }

  public Section section() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Note(words.text("report.sdg.note")));
    blocks.add(table());
    return new Section("sdg", words.text("report.sdg"), blocks);
  }

  private Table table() {
    List<Row> rows = new ArrayList<>();
    String goal = "";
    for (Goals.SustainableGoal target : diagnosis.goals().sustainable()) {
      String values = values(target);
      if (values.isEmpty() && serving.find(target.criteria()).isEmpty()) {
        continue;
      }
      if (!target.goal().equals(goal)) {
        goal = target.goal();
        rows.add(Row.heading(goal + " " + words.text("sdgGoal." + goal), COLUMNS));
      }
      rows.add(
          Row.of(
              new TextCell(target.code()),
              new TextCell(words.text("goal." + target.code() + ".name")),
              text(serving.met(target.criteria())),
              text(serving.list(target.criteria())),
              text(values)));
    }
    return new Table(
        "sdg-table",
        words.text("report.sdg.table"),
        List.of(
            Column.text(words.text("report.sdg.code"), 2),
            Column.text(words.text("report.sdg.name"), 5),
            Column.text(words.text("report.sdg.met"), 2),
            Column.text(words.text("report.sdg.criteria"), 5),
            Column.text(words.text("report.sdg.values"), 5)),
        rows,
        words.text("report.sdg.tableNote"));
  }

  /// Values of the criteria that serve the target, and of sets of indicators that name its code:
  /// `Women in management 21 %`. What two schemes name differently and compute alike is one value,
  /// under the name that comes first.
  private String values(Goals.SustainableGoal target) {
    Map<Measure, String> values = new LinkedHashMap<>();
    assessed.ifPresent(
        scheme -> serving.find(target.criteria()).forEach(each -> add(values, scheme, each)));
    for (Assessment set : diagnosis.sets()) {
      set.results().stream()
          .filter(each -> each.criterion().guidance().sdgIndicators().contains(target.code()))
          .forEach(each -> add(values, set, each));
    }
    return words.list(values.values().stream().distinct().toList());
  }

  private record Measure(String formula, String value) {}

  private void add(Map<Measure, String> values, Assessment set, CriterionResult result) {
    String value = words.figures().value(result);
    if (!value.isEmpty() && !value.equals(words.text("report.value.any"))) {
      values.putIfAbsent(
          new Measure(result.criterion().rule().formula().strip(), value),
          words.name(set.framework().id(), result.criterion()) + " " + value);
    }
  }

  private static Cell text(String text) {
    return text.isEmpty() ? new EmptyCell(FigureText.NONE) : new TextCell(text);
  }
}
