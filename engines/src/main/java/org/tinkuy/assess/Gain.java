package org.tinkuy.assess;

import java.util.List;
import org.tinkuy.figure.Figure;

/// A criterion that is not met and how near it is.
///
/// @param result the criterion's result
/// @param distance share of the way still to go, 0 (there) to 1 (nothing done)
/// @param points what meeting it adds to the pooled score, 0 to 1
/// @param missing how much more of the numerator is needed (or, where less is better, how much
///   less); whole where rows are counted; without a number where it is an answer that is missing
public record Gain(CriterionResult result, Figure distance, Figure points, Figure missing) {
  /// Its figures.
  public List<Figure> figures() {
    return List.of(points, distance, missing);
  }
}
