package org.tinkuy.assess;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.tinkuy.catalog.Framework;
import org.tinkuy.figure.Figure;
import org.tinkuy.figure.Origin;
import org.tinkuy.formula.Term;
import org.tinkuy.formula.Value;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.kernel.Unit;

/// The score of a group of criteria.
///
/// @param name category, topic or other group
/// @param states how many criteria are in each state
/// @param score `points / applicable`, no data counting as 0; in a scheme that counts points
///   `sum(weight x share) / sum(weight)`; 0 to 1; not applicable where nothing applies and where
///   the scheme gives no score
/// @param scoreKnown the same over the criteria with data only; 0 to 1; no data where none has
/// @param coverage `known / applicable`; 0 to 1; not applicable where nothing applies
public record GroupScore(
    String name, Map<State, Integer> states, Figure score, Figure scoreKnown, Figure coverage) {
  private static final String KNOWN = ".known";
  private static final String COVERAGE = ".coverage";

  public GroupScore {
    Map<State, Integer> counted = new EnumMap<>(State.class);
    counted.putAll(states);
    states = Collections.unmodifiableMap(counted);
  }

  /// The score of some of the criteria of a scheme.
  ///
  /// @param counted what each of its criteria that apply gives and weighs
  static GroupScore of(
      Framework framework,
      String name,
      List<CriterionResult> results,
      Map<String, CriterionPoints> counted,
      Basis basis) {
    Map<State, Integer> states = new EnumMap<>(State.class);
    List<Origin> parts = new ArrayList<>();
    List<Term> terms = new ArrayList<>();
    double points = 0;
    double weight = 0;
    double weightKnown = 0;
    int applicable = 0;
    int known = 0;
    for (CriterionResult result : results) {
      Judgement judgement = basis.of(result);
      State state = judgement.state();
      states.merge(state, 1, Integer::sum);
      CriterionPoints own = counted.get(result.id());
      if (own != null) {
        points += own.weight() * own.least();
        weight += own.weight();
        weightKnown += state.isKnown() ? own.weight() : 0;
      }
      applicable += state.isApplicable() ? 1 : 0;
      known += state.isKnown() ? 1 : 0;
      terms.add(new Term(result.id(), state.answer(), List.of(), judgement.value().id()));
      parts.add(judgement.value().origin());
    }
    if (framework.givesScore()) {
      terms.add(count("points", points));
    }
    terms.add(count("applicable", applicable));
    terms.add(count("known", known));
    if (framework.givesScore() && framework.countsPoints()) {
      terms.add(count("weights", weight));
    }
    Origin origin = Origin.of(parts).with(terms);
    String id = basis.id(name);
    return new GroupScore(
        name,
        states,
        score(framework, id, points, weight, origin, Figure.State.NOT_APPLICABLE),
        score(framework, id + KNOWN, points, weightKnown, origin, Figure.State.NO_DATA),
        ratio(id + COVERAGE, known, applicable, origin, Figure.State.NOT_APPLICABLE));
  }

  /// The same on another basis, on which each of its criteria stands as it does on this one.
  GroupScore on(Basis basis) {
    String id = basis.id(name);
    return new GroupScore(
        name,
        states,
        score.called(id),
        scoreKnown.called(id + KNOWN),
        coverage.called(id + COVERAGE));
  }

  private static Term count(String label, double number) {
    return new Term(label, Value.Amount.exact(number, Unit.ONE), List.of(), "");
  }

  private static Figure score(
      Framework framework,
      String id,
      double points,
      double whole,
      Origin origin,
      Figure.State ofNothing) {
    return framework.givesScore()
        ? ratio(id, points, whole, origin, ofNothing)
        : unscored(id, origin);
  }

  /// A score of a scheme that gives none.
  static Figure unscored(String id, Origin origin) {
    return Figure.none(
        id,
        Figure.State.NOT_APPLICABLE,
        origin,
        Sentence.of("reason.noScore", "the scheme gives no score"));
  }

  private static Figure ratio(
      String id, double part, double whole, Origin origin, Figure.State ofNothing) {
    return whole == 0
        ? Figure.none(
            id,
            ofNothing,
            origin,
            Sentence.of("reason.noCriterion", "no criterion of the group counts"))
        : Figure.known(id, part / whole, Unit.ONE, origin);
  }

  public int count(State state) {
    return states.getOrDefault(state, 0);
  }

  /// Criteria that apply.
  public int applicable() {
    return states.entrySet().stream()
        .filter(entry -> entry.getKey().isApplicable())
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  /// Criteria that apply and have data.
  public int known() {
    return applicable() - count(State.NO_DATA) - count(State.HIDDEN);
  }

  /// Whether something applies and nothing of it has data or is withheld. A score of 0 then says
  /// nothing of the park and is not told as one.
  public boolean isSilent() {
    return applicable() > 0 && known() == 0 && count(State.HIDDEN) == 0;
  }

  /// Its figures.
  List<Figure> figures() {
    return List.of(score, scoreKnown, coverage);
  }
}
