package org.tinkuy.catalog;

import java.util.List;
import java.util.Map;

/// What the catalog knows of the world outside a park: what flows are made of, what it weighs on
/// the climate, what sectors take and give, and which goals and policies a park can serve.
///
/// @param carriers what flows are made of, by code
/// @param materials the List of Waste as far as parks meet it
/// @param gases warming potentials by gas
/// @param factors emission factors of activities other than burning a carrier
/// @param sectors what sectors take in and give out for a unit of product
/// @param exchanges exchanges that are known to work somewhere
/// @param goals goals that criteria and policies serve
/// @param experience what is known from other parks, contracts and policies
public record Library(
    Map<String, Carrier> carriers,
    Materials materials,
    Map<String, WarmingGas> gases,
    List<EmissionFactor> factors,
    List<SectorRate> sectors,
    List<ExchangeType> exchanges,
    Goals goals,
    Experience experience) {
  public Library {
    carriers = Ordered.copyOf(carriers);
    gases = Ordered.copyOf(gases);
    factors = List.copyOf(factors);
    sectors = List.copyOf(sectors);
    exchanges = List.copyOf(exchanges);
  }

  /// A library that knows carriers and nothing else.
  public static Library of(Map<String, Carrier> carriers) {
    return new Library(
        carriers,
        new Materials(List.of(), Map.of()),
        Map.of(),
        List.of(),
        List.of(),
        List.of(),
        new Goals(List.of(), List.of()),
        Experience.NONE);
  }

  /// Codes of the lists that columns name, with where they are from.
  public List<ListedCode> codes() {
    return experience.codes();
  }

  /// Policies, by country.
  public List<Instrument> instruments() {
    return experience.instruments();
  }
}
