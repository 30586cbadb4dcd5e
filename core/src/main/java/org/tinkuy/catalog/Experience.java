package org.tinkuy.catalog;

import java.util.List;

/// What is known from other parks, other contracts and the policies of countries.
///
/// @param outcomes what parks announced and reached
/// @param contracts kinds of contract by their names
/// @param instruments policies, by country
/// @param funding usual ways to pay for a park
public record Experience(
    List<ParkOutcome> outcomes,
    List<ContractPreset> contracts,
    List<Instrument> instruments,
    FundingLibrary funding) {
  /// Nothing.
  public static final Experience NONE =
      new Experience(List.of(), List.of(), List.of(), FundingLibrary.NONE);

  public Experience {
    outcomes = List.copyOf(outcomes);
    contracts = List.copyOf(contracts);
    instruments = List.copyOf(instruments);
  }
}
