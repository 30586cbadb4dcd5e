package org.tinkuy.park;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.tinkuy.kernel.Check;

/// A park: who it is, every checked row of its tables, the outlines of its plots and its other map
/// layers. Immutable; every rule of every row holds.
///
/// @param profile who and where it is, its money and its conventions
/// @param tables every table of the catalog by name, empty ones too
/// @param outlines outlines by plot id, in plan coordinates
/// @param layers further map layers
public record Park(
    ParkProfile profile,
    Map<String, ParkTable> tables,
    Map<String, Outline> outlines,
    List<MapLayer> layers) {
  public Park {
    tables = Collections.unmodifiableMap(new TreeMap<>(tables));
    outlines = Collections.unmodifiableMap(new TreeMap<>(outlines));
    layers = List.copyOf(layers);
  }

  public ParkTable table(String name) {
    Check.that(tables.containsKey(name), "park.table.unknown", "Table '%s' is unknown.", name);
    return Objects.requireNonNull(tables.get(name));
  }

  /// The plots, in the order of their ids.
  public List<Plot> plots() {
    return table("plots").rows().stream().map(Plot::of).toList();
  }

  /// The tenants, in the order of their ids.
  public List<Tenant> tenants() {
    return table("tenants").rows().stream().map(Tenant::of).toList();
  }
}
