package org.tinkuy.catalog;

import java.util.Currency;
import org.tinkuy.kernel.Check;

/// What a price index of a currency stands at in a year.
///
/// @param index name of the index, `CPI US`; the years of one name are of one base
/// @param currency whose prices it follows
/// @param year calendar year
/// @param value mean of the year on the base of the index, > 0
/// @param provenance source and confidence
public record IndexYear(
    String index, Currency currency, int year, double value, Provenance provenance) {
  public IndexYear {
    Check.that(
        value > 0,
        "catalog.index.value",
        "Index '%s' of %s: it must be > 0, but is %s.",
        index,
        year,
        value);
  }
}
