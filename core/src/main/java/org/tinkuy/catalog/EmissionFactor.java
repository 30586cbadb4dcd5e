package org.tinkuy.catalog;

import org.tinkuy.kernel.Quantity;

/// What an activity other than burning a carrier gives off: making clinker, a tonne carried a
/// kilometre.
///
/// @param id e.g. `clinker`
/// @param value emissions for one unit of the activity, >= 0
/// @param country ISO 3166 alpha-2 code; empty where it holds everywhere
/// @param year the year it is for
/// @param provenance source and confidence
public record EmissionFactor(
    String id, Quantity value, String country, int year, Provenance provenance) {}
