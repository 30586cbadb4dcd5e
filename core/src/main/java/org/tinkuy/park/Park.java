package org.tinkuy.park;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.tinkuy.catalog.Field;
import org.tinkuy.kernel.Check;
import org.tinkuy.kernel.Period;

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
    // in the order of names, and found by their letters at once, as every formula asks
    tables = Collections.unmodifiableMap(new LinkedHashMap<>(new TreeMap<>(tables)));
    outlines = Collections.unmodifiableMap(new TreeMap<>(outlines));
    layers = List.copyOf(layers);
  }

  public ParkTable table(String name) {
    ParkTable table = tables.get(name);
    Check.that(table != null, "park.table.unknown", "Table '%s' is unknown.", name);
    return Objects.requireNonNull(table);
  }

  /// The row of a reference; empty where the park has no such table or row.
  public Optional<ParkRow> find(RowRef row) {
    return Optional.ofNullable(tables.get(row.table())).flatMap(table -> table.find(row.key()));
  }

  /// The row that a single reference names. In a table whose rows are told apart by period it is
  /// the row of the referring row's own period, else the first of those that touch it; empty where
  /// the reference is unknown or no row has that period.
  public Optional<ParkRow> findReferred(ParkRow row, Field reference) {
    ParkTable target = table(reference.type().target());
    List<ParkRow> named = row.findText(reference.column()).map(target::named).orElse(List.of());
    Optional<Period> period = row.findPeriod("period");
    if (period.isEmpty() || !target.schema().hasPeriod()) {
      return named.stream().findFirst();
    }
    return named.stream()
        .filter(other -> other.findPeriod("period").equals(period))
        .findFirst()
        .or(() -> named.stream().filter(other -> inPeriodOf(other, period.get())).findFirst());
  }

  private static boolean inPeriodOf(ParkRow row, Period period) {
    return row.findPeriod("period")
        .filter(own -> own.contains(period) || period.contains(own))
        .isPresent();
  }

  /// The park with some rows of one table alone, and every other table whole.
  ///
  /// @param name of the table
  /// @param kept which of its rows stay, those that were left out for a mistake among them
  public Park only(String name, Predicate<ParkRow> kept) {
    ParkTable table = table(name);
    Map<String, ParkTable> changed = new HashMap<>(tables);
    changed.put(
        name,
        new ParkTable(
            table.schema(),
            table.rows().stream().filter(kept).toList(),
            table.leftOut().stream().filter(kept).toList()));
    return new Park(profile, changed, outlines, layers);
  }

  /// The park with those rows of one table alone that were left out for their errors, as far as
  /// their key could be read and no row that holds has it.
  ///
  /// @param name of the table
  public Park unread(String name) {
    ParkTable table = table(name);
    List<ParkRow> open =
        table.leftOut().stream()
            .filter(
                row ->
                    table.schema().key().stream()
                        .allMatch(field -> row.at(table.schema().indexOf(field.column())) != null))
            .filter(row -> table.find(row.key()).isEmpty())
            .toList();
    Map<String, ParkTable> changed = new HashMap<>(tables);
    changed.put(name, new ParkTable(table.schema(), open));
    return new Park(profile, changed, outlines, layers);
  }

  /// Area within the boundary of the park, m2: plots, roads and all between them; absent where no
  /// boundary is drawn as an area.
  public Optional<Double> findArea_m2() {
    double area_m2 =
        layers.stream()
            .filter(layer -> layer.name().equals(MapLayer.BOUNDARY))
            .flatMap(layer -> layer.outlines().stream())
            .mapToDouble(Outline::area_m2)
            .sum();
    return area_m2 > 0 ? Optional.of(area_m2) : Optional.empty();
  }

  /// The plots, in the order of their ids.
  public List<Plot> plots() {
    return table("plots").rows().stream().map(Plot::of).toList();
  }

  /// The tenants, in the order of their ids.
  public List<Tenant> tenants() {
    return table("tenants").rows().stream().map(Tenant::of).toList();
  }

  /// The country in which a firm lies: its own where its row names one, else that of the park.
  ///
  /// @param firm id of a tenant; a body lies in the country of the park
  public String country(String firm) {
    return table("tenants")
        .find(firm)
        .flatMap(row -> row.findText("country"))
        .orElse(profile.locality().country());
  }
}
