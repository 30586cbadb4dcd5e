package org.tinkuy.exchange.park;

import java.util.List;
import org.tinkuy.park.RowRef;

/// What a study knows of the amount of one flow in the year, in the unit of its carrier's family.
///
/// @param flow id of the flow
/// @param value as it was found, in t, m3 or MWh, finite
/// @param half how far it may be off, to either side, in the same unit, >= 0
/// @param linked what links carry of it already, in the same unit, >= 0
/// @param estimated whether it was estimated
/// @param parts what each row gives of it, in the order of time; their shares come to 1; empty
///   where no row gives an amount of its own
public record FlowAmount(
    String flow, double value, double half, double linked, boolean estimated, List<Part> parts) {
  public FlowAmount {
    parts = List.copyOf(parts);
  }

  /// What one row gives of an amount.
  ///
  /// @param row which
  /// @param share of the amount, mostly 0 to 1, below 0 where it takes away
  public record Part(RowRef row, double share) {}
}
