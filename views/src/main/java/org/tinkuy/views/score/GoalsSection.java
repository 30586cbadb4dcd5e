package org.tinkuy.views.score;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tinkuy.catalog.Criterion;
import org.tinkuy.catalog.Goals;
import org.tinkuy.measure.ParkMeasure;
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
  private static final String DOUBTED = "\u00A0‡";
  private static final int COLUMNS = 6;

  private final Diagnosis diagnosis;
  private final Optional<String> assessed;
  private final ServingCriteria serving;
  private final Wording words;

  public GoalsSection(Diagnosis diagnosis, Optional<AssessmentResults> assessed, Wording words) {
    this.diagnosis = diagnosis;
    this.assessed = assessed.map(made -> made.assessment().framework().id());
    this.serving =
        ServingCriteria.of(assessed.map(AssessmentResults::assessment), diagnosis.sets(), words);
    this.words = words;
  }

  public Section section() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Note(words.text("report.sdg.note")));
    blocks.add(table());
    diagnosis.goals().sustainable().stream()
        .filter(this::isDoubted)
        .forEach(target -> blocks.add(doubt(target)));
    return new Section("sdg", words.text("report.sdg"), blocks);
  }

  /// A goal of which the park has neither a criterion nor a value says nothing of the park.
  private boolean isShown(Goals.SustainableGoal target) {
    return !values(target, true).isEmpty()
        || !values(target, false).isEmpty()
        || !serving.judged(served(target)).isEmpty();
  }

  /// Whether the link of a criterion on the page to the goal is contested. The doubt is about the
  /// criteria that the goal names, where it names any: a criterion of another scheme that names the
  /// goal may ask for another thing.
  private boolean isDoubted(Goals.SustainableGoal target) {
    ServingCriteria.Goal doubted =
        target.criteria().isEmpty()
            ? served(target)
            : new ServingCriteria.Goal(target.criteria(), "");
    return !target.doubt().isEmpty() && !serving.judged(doubted).isEmpty();
  }

  private static ServingCriteria.Goal served(Goals.SustainableGoal target) {
    return new ServingCriteria.Goal(target.criteria(), target.code());
  }

  private Note doubt(Goals.SustainableGoal target) {
    return new Note(
        words.labelled(target.code() + DOUBTED, words.text("goal." + target.code() + ".doubt")));
  }

  /// The criteria with how they stand, and the measures of the park that are to come and bear on
  /// them.
  private String criteria(Goals.SustainableGoal target) {
    String listed = serving.list(served(target));
    List<String> measures =
        serving.judged(served(target)).stream()
            .flatMap(result -> diagnosis.measures().open(result.id()).stream())
            .map(ParkMeasure::id)
            .distinct()
            .toList();
    return measures.isEmpty()
        ? listed
        : words.text(
            "report.sdg.measures",
            Map.of(
                "criteria", listed,
                "count", Integer.toString(measures.size()),
                "measures", String.join(", ", measures)));
  }

  private Table table() {
    List<Row> rows = new ArrayList<>();
    String goal = "";
    for (Goals.SustainableGoal target : diagnosis.goals().sustainable()) {
      if (!isShown(target)) {
        continue;
      }
      if (!target.goal().equals(goal)) {
        goal = target.goal();
        rows.add(Row.heading(goal + " " + words.text("sdgGoal." + goal), COLUMNS));
      }
      rows.add(
          Row.of(
              new TextCell(isDoubted(target) ? target.code() + DOUBTED : target.code()),
              new TextCell(words.text("goal." + target.code() + ".name")),
              text(serving.met(served(target))),
              text(criteria(target)),
              text(measure(target)),
              text(told(target))));
    }
    return new Table(
            "sdg-table",
            words.text("report.sdg.table"),
            List.of(
                Column.text(words.text("report.sdg.code"), 2),
                Column.text(words.text("report.sdg.name"), 5),
                Column.text(words.text("report.sdg.met"), 2),
                Column.text(words.text("report.sdg.criteria"), 5),
                Column.text(words.text("report.sdg.asked"), 4),
                Column.text(words.text("report.sdg.values"), 5)),
            rows,
            note())
        .withoutIfSilent(5)
        .withoutIfSilent(4);
  }

  private String measure(Goals.SustainableGoal target) {
    return words.find("goal." + target.code() + ".parkMeasure").orElse("");
  }

  /// The values of what a park measures for the target, or that there are none; then those of
  /// others, told as another quantity, so that nobody takes them for what is asked.
  private String told(Goals.SustainableGoal target) {
    String others = words.list(values(target, false));
    List<String> asked = values(target, true);
    List<String> told = new ArrayList<>(asked);
    if (asked.isEmpty() && !measure(target).isEmpty()) {
      told.add(words.text("state.noData"));
    }
    if (!others.isEmpty()) {
      told.add(words.text("report.sdg.other", "values", others));
    }
    return words.list(told);
  }

  /// What the signs mean; which codes are left out; what is told of values of some firms, where
  /// there are any.
  private String note() {
    String signs = words.text("report.sdg.tableNote");
    if (diagnosis.goals().sustainable().stream().anyMatch(this::isDoubted)) {
      signs = signs + " " + words.text("report.sdg.doubtNote");
    }
    List<String> left =
        diagnosis.goals().sustainable().stream()
            .filter(target -> !isShown(target))
            .map(Goals.SustainableGoal::code)
            .toList();
    if (!left.isEmpty()) {
      signs = signs + " " + words.text("report.sdg.left", "codes", words.list(left));
    }
    for (Map.Entry<String, Set<String>> other : ofOthers().entrySet()) {
      signs =
          signs
              + " "
              + words.text(
                  "report.sdg.others",
                  Map.of("codes", String.join(", ", other.getValue()), "set", other.getKey()));
    }
    boolean someTold =
        diagnosis.goals().sustainable().stream()
            .flatMap(target -> serving.find(served(target)).stream())
            .anyMatch(each -> serving.isToldOnly(each.result()));
    return someTold ? signs + " " + words.text("report.indicators.told.note") : signs;
  }

  /// The criteria on the page that are not of the scheme that is assessed, by the name of theirs.
  private Map<String, Set<String>> ofOthers() {
    Map<String, Set<String>> others = new LinkedHashMap<>();
    diagnosis.goals().sustainable().stream()
        .flatMap(target -> serving.judgedOf(served(target)).stream())
        .filter(each -> assessed.filter(own -> !each.of().framework().id().equals(own)).isPresent())
        .forEach(
            each ->
                others
                    .computeIfAbsent(
                        each.of().framework().name().in(words.language()), _ -> new TreeSet<>())
                    .add(each.result().id()));
    return others;
  }

  /// Values of the criteria that serve the target, of sets of indicators too: `Women in management
  /// 21 %`. What two schemes name differently and compute alike is one value, under the name that
  /// comes first.
  ///
  /// @param asked those of what a park measures for it, or all where nothing is named; else the
  ///   others
  private List<String> values(Goals.SustainableGoal target, boolean asked) {
    Map<Measure, String> before = new LinkedHashMap<>();
    Map<Measure, String> values = new LinkedHashMap<>();
    for (ServingCriteria.Serving each : serving.find(served(target))) {
      add(isAsked(target, each) == asked ? values : before, each);
    }
    if (!asked) {
      before.keySet().forEach(values::remove);
    }
    return values.values().stream().distinct().toList();
  }

  private static boolean isAsked(Goals.SustainableGoal target, ServingCriteria.Serving each) {
    String framework = each.of().framework().id();
    return target.parkMeasure().isEmpty()
        || !Collections.disjoint(each.result().criterion().paths(framework), target.measuredBy());
  }

  private record Measure(String formula, String value) {}

  private void add(Map<Measure, String> values, ServingCriteria.Serving each) {
    Criterion criterion = each.result().criterion();
    String value = serving.value(each.result());
    if (!value.isEmpty()) {
      values.putIfAbsent(
          new Measure(criterion.rule().formula().strip(), value),
          words.name(each.of().framework().id(), criterion) + " " + value);
    }
  }

  private static Cell text(String text) {
    return text.isEmpty() ? new EmptyCell(FigureText.NONE) : new TextCell(text);
  }
}
