package org.tinkuy.assess;

import org.tinkuy.kernel.Unit;

/// A criterion that is not met and how near it is.
///
/// @param result the criterion's result
/// @param distance share of the way still to go, 0 (there) to 1 (nothing done)
/// @param points what meeting it adds to the pooled score, 0 to 1
/// @param missing how much more of the numerator is needed (or, where less is better, how much
///   less), in `unit`; whole where rows are counted; 0 where it cannot be said
/// @param unit of `missing`; the unit 1 where rows are counted
public record Gain(
    CriterionResult result, double distance, double points, double missing, Unit unit) {}
