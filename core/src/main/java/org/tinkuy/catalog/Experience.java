package org.tinkuy.catalog;

import java.util.List;

/// What is known from other parks and contracts, of the policies of countries and of the systems in
/// which they draw their maps.
///
/// @param outcomes what parks announced and reached
/// @param contracts kinds of contract by their names
/// @param instruments policies, by country
/// @param funding usual ways to pay for a park
/// @param systems plan systems by their codes
public record Experience(
    List<ParkOutcome> outcomes,
    List<ContractPreset> contracts,
    List<Instrument> instruments,
    FundingLibrary funding,
    List<PlanSystem> systems) {
  /// Nothing.
  public static final Experience NONE =
      new Experience(List.of(), List.of(), List.of(), FundingLibrary.NONE);

  public Experience {
    outcomes = List.copyOf(outcomes);
    contracts = List.copyOf(contracts);
    instruments = List.copyOf(instruments);
    systems = List.copyOf(systems);
  }

  /// Without plan systems.
  public Experience(
      List<ParkOutcome> outcomes,
      List<ContractPreset> contracts,
      List<Instrument> instruments,
      FundingLibrary funding) {
    this(outcomes, contracts, instruments, funding, List.of());
  }
}
