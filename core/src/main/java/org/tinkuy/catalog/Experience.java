package org.tinkuy.catalog;

import java.util.List;

/// What is known from other parks and other contracts.
///
/// @param outcomes what parks announced and reached
/// @param contracts kinds of contract by their names
public record Experience(List<ParkOutcome> outcomes, List<ContractPreset> contracts) {
  /// Nothing.
  public static final Experience NONE = new Experience(List.of(), List.of());

  public Experience {
    outcomes = List.copyOf(outcomes);
    contracts = List.copyOf(contracts);
  }
}
