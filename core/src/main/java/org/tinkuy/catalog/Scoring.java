package org.tinkuy.catalog;

import java.util.List;
import java.util.Map;
import org.tinkuy.kernel.Check;

/// What a scheme makes of the states of its criteria beyond the plain score: gates, vetoes, groups
/// of which so many must be met, weights, tiers.
///
/// @param gates criteria without which nothing is scored
/// @param vetoes criteria without which a scheme is not fulfilled, whatever else is met
/// @param groups criteria of which so many are enough
/// @param weights weight of each category, > 0; empty where all criteria weigh the same
/// @param tiers classes by points, the best first
/// @param respondents share of each respondent in answers that several give, 0 to 1, together 1
/// @param allRequired whether every criterion outside the groups must be met
public record Scoring(
    List<String> gates,
    List<String> vetoes,
    List<Group> groups,
    Map<String, Double> weights,
    List<Tier> tiers,
    Map<String, Double> respondents,
    boolean allRequired) {
  /// Nothing but the plain score.
  public static final Scoring PLAIN =
      new Scoring(List.of(), List.of(), List.of(), Map.of(), List.of(), Map.of(), false);

  private static final double ROUNDING = 1e-9;

  /// Criteria of which so many must be met.
  ///
  /// @param id unique within the scheme
  /// @param atLeast how many, from 1 to the number of its criteria
  /// @param criteria the criteria to choose from
  public record Group(String id, int atLeast, List<String> criteria) {
    public Group {
      criteria = List.copyOf(criteria);
      Check.that(
          atLeast >= 1 && atLeast <= criteria.size(),
          "catalog.scoring.group",
          "Group '%s': at least 1 and at most all %s of its criteria must be asked, but are %s.",
          id,
          criteria.size(),
          atLeast);
    }
  }

  /// A class that a park reaches by its points.
  ///
  /// @param id the word of its text `tier.ID.name`
  /// @param from_points points it begins at, 0 to 100
  /// @param inclusive whether so many points are enough
  public record Tier(String id, double from_points, boolean inclusive) {
    /// Whether so many points, 0 to 100, reach it.
    public boolean holds(double points) {
      return inclusive ? points >= from_points : points > from_points;
    }
  }

  public Scoring {
    gates = List.copyOf(gates);
    vetoes = List.copyOf(vetoes);
    groups = List.copyOf(groups);
    weights = Ordered.copyOf(weights);
    tiers = List.copyOf(tiers);
    respondents = Ordered.copyOf(respondents);
    for (int i = 1; i < tiers.size(); i++) {
      Tier better = tiers.get(i - 1);
      Tier tier = tiers.get(i);
      Check.that(
          tier.from_points() < better.from_points(),
          "catalog.scoring.tiers",
          "Tier '%s': it must begin below '%s', the better one, but begins at %s.",
          tier.id(),
          better.id(),
          tier.from_points());
    }
    double whole = respondents.values().stream().mapToDouble(share -> share).sum();
    Check.that(
        respondents.isEmpty() || Math.abs(whole - 1) < ROUNDING,
        "catalog.scoring.respondents",
        "Respondents: their shares must add up to 1, but give %s.",
        whole);
    Check.that(
        weights.values().stream().allMatch(weight -> weight > 0),
        "catalog.scoring.weights",
        "Weights: each must be > 0, but they are %s.",
        weights);
  }

  /// Whether it is more than the plain score.
  public boolean isPlain() {
    return equals(PLAIN);
  }
}
