package org.tinkuy.catalog;

/// Whether a country is open for a kind of money.
///
/// @param country ISO 3166 code, two letters
/// @param door which question it answers, in capitals: `BOND_MARKET`, `PPP_LAW` and so on
/// @param isOpen the answer
/// @param provenance law or document, and how sure it is
public record CountryDoor(String country, String door, boolean isOpen, Provenance provenance) {}
