package org.tinkuy.finance.project;

import java.time.YearMonth;
import org.tinkuy.kernel.LocalizedText;

/// What running the park costs. Inputs: `amount` per time, `price` per volume, or `share` per year.
///
/// @param id unique among the costs
/// @param driver what it follows
/// @param of id of what it follows; empty for a fixed cost and for all revenue or works
/// @param from when it begins; a cost that follows something begins with that
/// @param hasVat whether value-added tax is paid on it; wages bear none
public record RunningCost(
    String id, LocalizedText name, Driver driver, String of, YearMonth from, boolean hasVat) {

  /// What a cost follows.
  public enum Driver {
    /// Nothing.
    FIXED,
    /// The share that the market has taken, by an absorption.
    ABSORPTION,
    /// The revenue of all products.
    REVENUE,
    /// The cost of the works so far.
    WORKS,
    /// The volume of a service.
    VOLUME
  }

  /// The id of one of its inputs.
  public String input(String word) {
    return "costs." + id + "." + word;
  }
}
