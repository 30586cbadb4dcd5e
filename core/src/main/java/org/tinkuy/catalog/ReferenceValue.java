package org.tinkuy.catalog;

import org.tinkuy.kernel.Period;
import org.tinkuy.kernel.Quantity;

/// A value of a country that criteria compare with: the renewable share of its power, its grid
/// factor.
///
/// @param name the word used in `reference(name)`
/// @param country ISO 3166 alpha-2 code
/// @param period the year it is for
/// @param value the value with its unit
/// @param kind `value`, `average`, `combinedMargin`, ...; kinds are never mixed
/// @param provenance source and confidence
public record ReferenceValue(
    String name,
    String country,
    Period period,
    Quantity value,
    String kind,
    Provenance provenance) {}
