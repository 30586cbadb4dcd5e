package org.tinkuy.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tinkuy.catalog.Criterion;
import org.tinkuy.catalog.Framework;
import org.tinkuy.catalog.Provenance;
import org.tinkuy.catalog.Scoring;
import org.tinkuy.figure.Figure;
import org.tinkuy.figure.Origin;
import org.tinkuy.formula.Value;
import org.tinkuy.kernel.LocalizedText;
import org.tinkuy.kernel.Period;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.kernel.Unit;

/// Assessments made up from states, without a park.
final class Sheets {
  private static final Provenance OURS = new Provenance("made up", "D", false);

  private Sheets() {}

  static Criterion criterion(String id, String operator, boolean counted) {
    String category = id.substring(0, id.indexOf('-'));
    boolean answer = operator.equals("yes");
    return new Criterion(
        id,
        answer ? Criterion.Kind.PREREQUISITE : Criterion.Kind.INDICATOR,
        new Criterion.Heading(category, "topic", "subTopic"),
        new Criterion.Rule("1", operator, answer ? "" : "1", "", "", counted),
        answer ? Criterion.Reach.DOCUMENT : Criterion.Reach.PHYSICAL,
        new Criterion.Guidance(List.of(), List.of()),
        OURS);
  }

  static Judgement judgement(State state) {
    return judgement(state, "");
  }

  static Judgement judgement(State state, String method) {
    return new Judgement(
        state,
        figure(Optional.empty()),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        method,
        false);
  }

  /// A measured share.
  static Judgement measured(State state, double value, double target, Value.Parts parts) {
    return new Judgement(
        state,
        figure(Optional.of(value)),
        Optional.of(figure(Optional.of(target))),
        Optional.empty(),
        Optional.of(parts),
        List.of(),
        "",
        false);
  }

  static Figure figure(Optional<Double> value) {
    return value
        .map(number -> Figure.known("x", number, Unit.ONE, Origin.NONE))
        .orElseGet(() -> Figure.none("x", Figure.State.NO_DATA, Origin.NONE, Sentence.NONE));
  }

  /// The number of a figure that has one.
  static double number(Figure figure) {
    return figure.findValue().orElseThrow();
  }

  static CriterionResult result(Criterion criterion, Judgement current) {
    return new CriterionResult(
        criterion,
        current,
        current,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        true);
  }

  static CriterionResult result(String id, State state) {
    return result(criterion(id, "yes", true), judgement(state));
  }

  static Assessment assessment(List<CriterionResult> results) {
    return assessment(Framework.Status.COMPLETE, Scoring.PLAIN, results);
  }

  static Assessment assessment(
      Framework.Status status, Scoring scoring, List<CriterionResult> results) {
    List<Criterion> criteria = results.stream().map(CriterionResult::criterion).toList();
    Framework framework =
        new Framework(
            "made-up",
            LocalizedText.of("en", "made up"),
            "1",
            status,
            criteria.stream().map(Criterion::category).distinct().toList(),
            criteria,
            "made up",
            scoring);
    return Assessment.of(framework, Period.year(2024), PartialRule.NONE, results);
  }

  /// As many criteria of a category as are told of each state.
  static List<CriterionResult> category(String name, Map<State, Integer> states) {
    List<CriterionResult> results = new ArrayList<>();
    for (State state : State.values()) {
      for (int i = 0; i < states.getOrDefault(state, 0); i++) {
        results.add(result(name + "-" + results.size(), state));
      }
    }
    return results;
  }
}
