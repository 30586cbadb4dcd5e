package org.tinkuy.views.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tinkuy.assess.Assessment;
import org.tinkuy.assess.CriterionResult;
import org.tinkuy.assess.State;
import org.tinkuy.catalog.Goals;
import org.tinkuy.figure.Figure;
import org.tinkuy.study.Diagnosis;
import org.tinkuy.views.Cell;
import org.tinkuy.views.Column;
import org.tinkuy.views.EmptyCell;
import org.tinkuy.views.Row;
import org.tinkuy.views.Sign;
import org.tinkuy.views.Table;
import org.tinkuy.views.TextCell;
import org.tinkuy.views.wording.Wording;

/// What shows progress toward the objectives of development: indicators of a set, and the diversity
/// of sectors.
///
/// @param diagnosis the goals, the diversity, and the set where it was asked for
/// @param serving tells values of criteria
/// @param words the words of one language
record ObjectiveIndicators(Diagnosis diagnosis, ServingCriteria serving, Wording words) {

  /// In few words, each with its value, or with the sign of what has none: no data, or not
  /// applicable; the names alone where the set was not asked for.
  String list(Goals.Objective objective) {
    return words.list(objective.indicators().stream().map(this::told).toList());
  }

  private String told(String indicator) {
    if (indicator.equals(Goals.Objective.DIVERSITY)) {
      return words.text("report.policy.diversity") + valued(diversity(), State.NO_DATA);
    }
    String name = words.text("criterion." + indicator.replace('/', '.') + ".name");
    return find(indicator)
        .map(result -> name + valued(serving.value(result), lacking(result)))
        .orElse(name);
  }

  private static String valued(String value, State lacking) {
    Sign sign = lacking == State.NOT_APPLICABLE ? Sign.NOT_APPLICABLE : Sign.NO_DATA;
    return value.isEmpty() ? "\u00A0" + sign.glyph() : " " + value;
  }

  /// What is said of an indicator that has no value: that it does not apply is no lack of data.
  private static State lacking(CriterionResult result) {
    State state = result.current().state();
    return state == State.NOT_APPLICABLE ? state : State.NO_DATA;
  }

  private Optional<CriterionResult> find(String indicator) {
    return serving.find(new ServingCriteria.Goal(List.of(indicator), "")).stream()
        .map(ServingCriteria.Serving::result)
        .findFirst();
  }

  private String diversity() {
    Figure diversity = diagnosis.policies().diversity();
    return diversity.findValue().isPresent() ? words.figures().tenths(diversity) : "";
  }

  /// What the park gives to each objective, under the name that the matrix gives it: the categories
  /// of the set are the objectives.
  Table table(Assessment set) {
    boolean tellsParts = words.figures().tellsParts(set);
    List<Column> columns = new ArrayList<>();
    columns.add(Column.text(words.text("report.policy.indicator"), 4));
    columns.add(Column.number(words.text("report.criteria.value"), "", 3));
    if (tellsParts) {
      columns.add(Column.number(words.text("report.indicators.told"), "", 3));
    }
    columns.add(Column.text(words.text("report.annex.meaning"), 7));
    List<Row> rows = new ArrayList<>();
    for (String objective : set.framework().categories()) {
      rows.add(Row.heading(words.text("objective." + objective + ".name"), columns.size()));
      set.results().stream()
          .filter(result -> result.criterion().category().equals(objective))
          .forEach(result -> rows.add(row(set, result, tellsParts)));
      if (isDiverse(objective)) {
        rows.add(diversity(tellsParts));
      }
    }
    String note = words.text("report.policy.contributions.note");
    return new Table(
        "policy-contributions",
        words.text("report.policy.contributions", "period", set.period().text()),
        columns,
        rows,
        tellsParts ? note + " " + words.text("report.indicators.told.note") : note);
  }

  private boolean isDiverse(String objective) {
    return diagnosis.goals().objectives().stream()
        .filter(goal -> goal.id().equals(objective))
        .anyMatch(goal -> goal.indicators().contains(Goals.Objective.DIVERSITY));
  }

  private Row row(Assessment set, CriterionResult result, boolean tellsParts) {
    String framework = set.framework().id();
    return row(
        words.name(framework, result.criterion()),
        words.figures().value(result),
        lacking(result),
        tellsParts ? Optional.of(words.figures().told(result)) : Optional.empty(),
        words.regional(words.text("criterion." + framework + "." + result.id() + ".text")));
  }

  private Row diversity(boolean tellsParts) {
    return row(
        words.text("report.policy.diversity"),
        diversity(),
        State.NO_DATA,
        tellsParts ? Optional.of("") : Optional.empty(),
        words.text("report.policy.diversity.note"));
  }

  /// @param lacking what is said where the value is empty
  /// @param told empty where there is no column for it
  private Row row(String name, String value, State lacking, Optional<String> told, String meaning) {
    List<Cell> cells = new ArrayList<>();
    cells.add(new TextCell(name));
    cells.add(value.isEmpty() ? new EmptyCell(words.state(lacking)) : new TextCell(value));
    told.map(each -> each.isEmpty() ? EmptyCell.BLANK : new TextCell(each)).ifPresent(cells::add);
    cells.add(new TextCell(meaning));
    return Row.of(cells.toArray(Cell[]::new));
  }
}
