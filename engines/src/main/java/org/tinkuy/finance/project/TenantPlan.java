package org.tinkuy.finance.project;

import java.util.List;
import java.util.Optional;
import org.tinkuy.kernel.LocalizedText;

/// A typical tenant as an investor looks at a place in the park, for a unit of the area that it
/// lets. Inputs: `tenant.discount`, its own rate, real; `tenant.turnover` and `.valueAdded` of an
/// area and year, else those of the park's table of economics; `tenant.outside`, what the same area
/// and services cost at the place where it would go otherwise; `tenant.saving`, what it saves
/// beside that by being here; `tenant.unit.output` of an area and year, and `tenant.unit.cost`, all
/// else that a unit costs at the buyer's door.
///
/// @param pays ids of the products that it pays for by area: its land or its shed, charges, water
/// @param unit name of what it makes; absent where the case says nothing of it
public record TenantPlan(List<String> pays, Optional<LocalizedText> unit) {
  /// Where its inputs stand.
  public static final String PATH = "tenant.";

  public TenantPlan {
    pays = List.copyOf(pays);
  }
}
