package org.tinkuy.assess;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// The score of a group of criteria.
///
/// @param name category, topic or other group
/// @param states how many criteria are in each state
/// @param points sum of their points, >= 0
public record GroupScore(String name, Map<State, Integer> states, double points) {
  public GroupScore {
    states = Map.copyOf(states);
  }

  static GroupScore of(
      String name, List<CriterionResult> results, Function<CriterionResult, State> state) {
    Map<State, Integer> states = new EnumMap<>(State.class);
    double points = 0;
    for (CriterionResult result : results) {
      State found = state.apply(result);
      states.merge(found, 1, Integer::sum);
      points += found.points();
    }
    return new GroupScore(name, states, points);
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
    return applicable() - count(State.NO_DATA);
  }

  /// `points / applicable`, no data counting as 0; 0 to 1, 0 where nothing applies.
  public double score() {
    return applicable() == 0 ? 0 : points / applicable();
  }

  /// `points / known`, over the criteria with data only; 0 to 1, 0 where none has.
  public double scoreKnown() {
    return known() == 0 ? 0 : points / known();
  }

  /// `known / applicable`, 0 to 1; 0 where nothing applies.
  public double coverage() {
    return applicable() == 0 ? 0 : known() / (double) applicable();
  }
}
