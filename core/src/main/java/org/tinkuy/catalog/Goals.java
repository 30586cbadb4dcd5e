package org.tinkuy.catalog;

import java.util.List;
import java.util.Optional;

/// The goals that criteria and policies serve: goals of sustainable development with their targets
/// and indicators, and the objectives of an industrial policy.
///
/// @param sustainable targets and indicators of the United Nations, in order
/// @param objectives objectives of a sustainable industrial policy, in order
public record Goals(List<SustainableGoal> sustainable, List<Objective> objectives) {
  public Goals {
    sustainable = List.copyOf(sustainable);
    objectives = List.copyOf(objectives);
  }

  /// A target (`12.3`) or indicator (`12.5.1`) of sustainable development, and what a park gives to
  /// it. The value of a park is never the indicator of its country.
  ///
  /// @param code as the United Nations write it
  /// @param kind target or indicator
  /// @param parkMeasure what a park measures for it, in English; empty where its indicators say it
  /// @param measuredBy criteria whose value is what a park measures for it, as
  ///   `framework/criterion`; values of others that serve it are of another quantity
  /// @param criteria criteria that serve it, as `framework/criterion`
  /// @param doubt why it is contested that the criteria serve it, in English; empty where it is not
  /// @param provenance source and confidence
  public record SustainableGoal(
      String code,
      Kind kind,
      String parkMeasure,
      List<String> measuredBy,
      List<String> criteria,
      String doubt,
      Provenance provenance) {
    public SustainableGoal {
      measuredBy = List.copyOf(measuredBy);
      criteria = List.copyOf(criteria);
    }

    /// The number of the goal, 1 to 17.
    public String goal() {
      return code.substring(0, code.indexOf('.'));
    }
  }

  /// The two levels below a goal.
  public enum Kind {
    TARGET,
    INDICATOR
  }

  /// One objective of a sustainable industrial policy.
  ///
  /// @param id the word that policies name in `supports`
  /// @param indicators what shows progress: criteria, as `framework/criterion`, and `DIVERSITY`
  /// @param criteria criteria that serve it, as `framework/criterion`
  /// @param provenance source and confidence
  public record Objective(
      String id, List<String> indicators, List<String> criteria, Provenance provenance) {
    /// The one indicator that is no criterion: the figure of how diverse the sectors are.
    public static final String DIVERSITY = "policy:diversity";

    public Objective {
      indicators = List.copyOf(indicators);
      criteria = List.copyOf(criteria);
    }
  }

  public Optional<SustainableGoal> findSustainable(String code) {
    return sustainable.stream().filter(goal -> goal.code().equals(code)).findFirst();
  }
}
