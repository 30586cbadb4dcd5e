package org.tinkuy.catalog;

import java.util.Set;
import org.tinkuy.kernel.Check;

/// A usual way to pay for a park: a stack, the contract that goes with it, and how long it takes.
///
/// @param id as `publicBudget` or `BOT`
/// @param family one of `publicBudget`, `capitalMarket`, `projectFinance`, `impact`
/// @param stack whose layers it has
/// @param contract id of its contract
/// @param publicParties providers whose money is public
/// @param funds_months from the decision to the first money, >= 0
/// @param provenance source and confidence
public record FundingPreset(
    String id,
    String family,
    String stack,
    String contract,
    Set<String> publicParties,
    double funds_months,
    Provenance provenance) {
  public FundingPreset {
    publicParties = Set.copyOf(publicParties);
    Check.that(
        funds_months >= 0,
        "catalog.preset.months",
        "Preset '%s': time to funds must be >= 0 months, but is %s.",
        id,
        funds_months);
  }

  /// Whether it stands for its family, and is no other contract on the same stack.
  public boolean isFamily() {
    return id.equals(family);
  }
}
