package org.tinkuy.study;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.tinkuy.park.Cell;
import org.tinkuy.park.MapLayer;
import org.tinkuy.park.Park;
import org.tinkuy.park.ParkRow;
import org.tinkuy.park.ParkTable;

/// A park without the rows that others than the operator may not see: its profile, its map and the
/// use of its plots are left, with the status of those that nobody holds, and of a tenant its own
/// row.
final class DisclosedPark {
  private static final List<String> PLOT = List.of("id", "plot", "use");

  /// A status that tells of no tenant, and so may be told to all.
  private static final Set<String> OPEN = Set.of("planned", "vacant", "reserved");

  private DisclosedPark() {}

  /// @param tenant whose own row is left; empty for the public
  static Park of(Park park, String tenant) {
    Map<String, ParkTable> tables = new TreeMap<>();
    park.tables()
        .forEach((name, table) -> tables.put(name, new ParkTable(table.schema(), List.of())));
    ParkTable plots = park.table("plots");
    tables.put(
        "plots",
        new ParkTable(plots.schema(), plots.rows().stream().map(DisclosedPark::plot).toList()));
    ParkTable tenants = park.table("tenants");
    tables.put("tenants", new ParkTable(tenants.schema(), tenants.named(tenant)));
    List<MapLayer> layers = park.layers();
    return new Park(park.profile(), tables, park.outlines(), layers);
  }

  private static ParkRow plot(ParkRow row) {
    Map<String, Cell> cells = new LinkedHashMap<>();
    row.schema()
        .key()
        .forEach(key -> row.find(key.column()).ifPresent(cell -> cells.put(key.column(), cell)));
    PLOT.forEach(column -> row.find(column).ifPresent(cell -> cells.put(column, cell)));
    row.find("status")
        .filter(_ -> OPEN.contains(row.text("status")))
        .ifPresent(cell -> cells.put("status", cell));
    return ParkRow.of(row.schema(), cells, row.place());
  }
}
