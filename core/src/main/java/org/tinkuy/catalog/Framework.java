package org.tinkuy.catalog;

import java.util.List;
import java.util.Optional;
import org.tinkuy.kernel.Check;
import org.tinkuy.kernel.LocalizedText;

/// A set of criteria that a park is assessed against, in one edition.
///
/// @param id e.g. `eip-1.0`
/// @param name its title
/// @param edition year and publisher
/// @param status whether a score may be given
/// @param categories its categories in order
/// @param criteria its criteria in order
/// @param source where the rows come from
/// @param scoring what turns states into a verdict beyond the plain score
public record Framework(
    String id,
    LocalizedText name,
    String edition,
    Status status,
    List<String> categories,
    List<Criterion> criteria,
    String source,
    Scoring scoring) {
  /// The framework that a park is assessed against where none is named.
  public static final String FIRST = "eip-1.0";

  /// How far the rows of a framework are known.
  public enum Status {
    /// All rows are there; scores are given.
    COMPLETE,
    /// Rows, weights or cut-offs are missing: it is shown and gives no score.
    INCOMPLETE,
    /// Rows are not settled: results are never called official.
    PREVIEW,
    /// A set of indicators: values, for most of which there is no target, and no score.
    INDICATORS
  }

  public Framework {
    categories = List.copyOf(categories);
    criteria = List.copyOf(criteria);
    Check.that(
        status == Status.INCOMPLETE || !criteria.isEmpty(),
        "catalog.framework.empty",
        "Framework '%s' has no rows.",
        id);
  }

  /// A framework whose verdict is its plain score.
  public Framework(
      String id,
      LocalizedText name,
      String edition,
      Status status,
      List<String> categories,
      List<Criterion> criteria,
      String source) {
    this(id, name, edition, status, categories, criteria, source, Scoring.PLAIN);
  }

  /// Whether it gives a park one number: all rows are settled, and it counts, weighs or ranks them.
  /// A scheme that only asks for this and that gives a verdict and no number.
  public boolean givesScore() {
    return status == Status.COMPLETE && (scoring.isPlain() || countsPoints());
  }

  /// Whether it weighs its categories or ranks parks by points: then its criteria do not weigh the
  /// same.
  public boolean countsPoints() {
    return !scoring.weights().isEmpty() || !scoring.tiers().isEmpty();
  }

  /// Whether a row of it that is known can be met or missed; where none can, there are values
  /// alone.
  public boolean setsTargets() {
    return criteria.stream().anyMatch(criterion -> !criterion.rule().isMeasuredOnly());
  }

  public Optional<Criterion> findCriterion(String criterion) {
    return criteria.stream().filter(row -> row.id().equals(criterion)).findFirst();
  }

  /// Criteria that count in scores.
  public List<Criterion> counted() {
    return criteria.stream().filter(row -> row.rule().counted()).toList();
  }
}
