package org.tinkuy.catalog;

import java.util.List;

/// What is known from other parks and contracts, of the policies of countries, of the systems in
/// which they draw their maps and of the lists by which they name things; and where the rows are
/// from that nothing else keeps.
///
/// @param outcomes what parks announced and reached
/// @param contracts kinds of contract by their names
/// @param instruments policies, by country
/// @param funding usual ways to pay for a park
/// @param systems plan systems by their codes
/// @param codes codes of the lists that columns name, with where they are from
/// @param marked rows of files whose content keeps no marks, in order of the files
public record Experience(
    List<ParkOutcome> outcomes,
    List<ContractPreset> contracts,
    List<Instrument> instruments,
    FundingLibrary funding,
    List<PlanSystem> systems,
    List<ListedCode> codes,
    List<MarkedRow> marked) {
  /// Nothing.
  public static final Experience NONE =
      new Experience(List.of(), List.of(), List.of(), FundingLibrary.NONE);

  public Experience {
    outcomes = List.copyOf(outcomes);
    contracts = List.copyOf(contracts);
    instruments = List.copyOf(instruments);
    systems = List.copyOf(systems);
    codes = List.copyOf(codes);
    marked = List.copyOf(marked);
  }

  /// Without plan systems, codes and marked rows.
  public Experience(
      List<ParkOutcome> outcomes,
      List<ContractPreset> contracts,
      List<Instrument> instruments,
      FundingLibrary funding) {
    this(outcomes, contracts, instruments, funding, List.of(), List.of(), List.of());
  }
}
