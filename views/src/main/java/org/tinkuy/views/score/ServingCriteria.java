package org.tinkuy.views.score;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tinkuy.assess.Assessment;
import org.tinkuy.assess.CriterionResult;
import org.tinkuy.assess.State;
import org.tinkuy.catalog.Criterion;
import org.tinkuy.views.wording.Wording;

/// The criteria of a study that serve a goal, and how they stand.
///
/// @param assessments by the assessed framework where there is one, then by the sets reckoned
///   beside it
/// @param words the words of one language
record ServingCriteria(List<Assessment> assessments, Wording words) {
  ServingCriteria {
    assessments = List.copyOf(assessments);
  }

  static ServingCriteria of(Optional<Assessment> assessed, List<Assessment> sets, Wording words) {
    return new ServingCriteria(Stream.concat(assessed.stream(), sets.stream()).toList(), words);
  }

  /// What a goal is served by.
  ///
  /// @param paths criteria that the goal names, as `framework/criterion`; a row that another
  ///   framework took over serves it there as well
  /// @param code what criteria name the goal by; empty where they name none
  record Goal(List<String> paths, String code) {}

  /// A criterion that serves a goal.
  ///
  /// @param of the assessment it is from
  record Serving(Assessment of, CriterionResult result) {
    /// What it asks for: two schemes that ask for the same alike ask once.
    private Asked asked() {
      Criterion.Rule rule = result.criterion().rule();
      return new Asked(rule.formula().strip(), rule.operator(), rule.target());
    }
  }

  private record Asked(String formula, String operator, String target) {}

  /// All that serve it, those with a value alone included.
  List<Serving> find(Goal goal) {
    return assessments.stream().flatMap(made -> find(made, goal)).toList();
  }

  private static Stream<Serving> find(Assessment made, Goal goal) {
    return made.results().stream()
        .filter(result -> serves(made, result.criterion(), goal))
        .map(result -> new Serving(made, result));
  }

  private static boolean serves(Assessment made, Criterion criterion, Goal goal) {
    return criterion.guidance().sdgIndicators().contains(goal.code())
        || !Collections.disjoint(criterion.paths(made.framework().id()), goal.paths());
  }

  /// Those of them that can be met or missed; what a later scheme asks for like an earlier one is
  /// left out.
  List<CriterionResult> judged(Goal goal) {
    return judgedOf(goal).stream().map(Serving::result).toList();
  }

  /// The same, each with the scheme that it is of.
  List<Serving> judgedOf(Goal goal) {
    List<Serving> judged = new ArrayList<>();
    Set<Asked> before = new HashSet<>();
    for (Assessment made : assessments) {
      List<Serving> others =
          find(made, goal)
              .filter(serving -> !serving.result().criterion().rule().isMeasuredOnly())
              .filter(serving -> !before.contains(serving.asked()))
              .toList();
      judged.addAll(others);
      others.forEach(serving -> before.add(serving.asked()));
    }
    return judged;
  }

  /// Ids with their states as signs: `EN-I7 ●, EN-I8 ○`.
  String list(Goal goal) {
    return String.join(
        ", ",
        judged(goal).stream()
            .map(result -> result.id() + "\u00A0" + words.cell(result.current()).sign().glyph())
            .toList());
  }

  /// How many are met of those that apply, count in scores and have data: `2 of 3`, with how many
  /// have none, which are not called missed; empty where there is no criterion.
  String met(Goal goal) {
    List<State> states =
        judged(goal).stream()
            .filter(CriterionResult::isCounted)
            .map(result -> result.current().state())
            .filter(State::isApplicable)
            .toList();
    int met = (int) states.stream().filter(state -> state == State.MET).count();
    int open = (int) states.stream().filter(state -> state == State.NO_DATA).count();
    int known = states.size() - open;
    if (known == 0 || open == 0) {
      return states.isEmpty() ? "" : words.figures().met(met, states.size(), known == 0);
    }
    return words.text(
        "report.sdg.metOpen",
        Map.of("met", words.figures().met(met, known, false), "open", words.whole(open)));
  }

  /// The measured value of a criterion; where it may be any, that of those who told; empty where
  /// there is neither.
  String value(CriterionResult result) {
    if (result.current().stated()) {
      return words.figures().current(result);
    }
    if (isToldOnly(result)) {
      return words.text("report.sdg.told", "value", words.figures().told(result));
    }
    return isOpen(result) ? "" : words.figures().value(result);
  }

  /// Whether nothing but what some told is known of its value.
  boolean isToldOnly(CriterionResult result) {
    return isOpen(result) && !result.current().stated() && !words.figures().told(result).isEmpty();
  }

  private boolean isOpen(CriterionResult result) {
    String value = words.figures().value(result);
    return value.isEmpty() || value.equals(words.text("report.value.any"));
  }
}
