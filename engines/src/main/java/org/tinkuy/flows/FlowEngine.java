package org.tinkuy.flows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.catalog.Provenance;
import org.tinkuy.catalog.ReferenceValue;
import org.tinkuy.catalog.Tolerances;
import org.tinkuy.kernel.Period;
import org.tinkuy.kernel.Quantity;
import org.tinkuy.kernel.Unit;
import org.tinkuy.park.Cell;
import org.tinkuy.park.Park;
import org.tinkuy.park.ParkRow;
import org.tinkuy.park.Tenant;

/// The flow engine: a park and a period in, all that runs through it out.
public final class FlowEngine {
  private FlowEngine() {}

  /// What the engine is asked.
  ///
  /// @param park the park
  /// @param catalog carriers, factors and tolerances
  /// @param period the period
  /// @param estimates whether sector profiles fill what firms do not say
  /// @param rowsLeftOut whether rows of the tables of flows were left out for errors
  public record Input(
      Park park, Catalog catalog, Period period, boolean estimates, boolean rowsLeftOut) {}

  /// Takes the inventory and balances it.
  public static FlowResults balance(Input input) {
    Tolerances rules = input.catalog().rules().tolerances();
    Inventory inventory = inventory(input);
    FlowGraph graph = graph(input, inventory);
    Catalog catalog = withOwnReferences(input);
    String country = input.park().profile().locality().country();
    Set<String> firms = residents(input);
    Reconciler.TestLevel level =
        new Reconciler.TestLevel(rules.get("significance"), rules.get("suspectMargin"));
    return new FlowResults(
        inventory,
        graph,
        Balances.of(inventory, graph, rules.get("coverageFactor")),
        inventory.networks().stream().map(network -> Reconciler.reconcile(network, level)).toList(),
        CircularityAccount.of(inventory, graph, catalog, country, firms),
        CarbonAccount.of(inventory, graph, catalog, country, firms),
        List.of(),
        rules.get("coverageFactor"));
  }

  /// Balances a year to stand beside others, without what is not shown of it.
  public static FlowYear year(Input input) {
    Inventory inventory = inventory(input);
    double coverage = input.catalog().rules().tolerances().get("coverageFactor");
    return FlowYear.of(inventory, Balances.of(inventory, graph(input, inventory), coverage));
  }

  /// The catalog with the references that the park states itself: of the same year they go before
  /// those of the catalog, as they do where criteria ask for them.
  private static Catalog withOwnReferences(Input input) {
    Catalog catalog = input.catalog();
    List<ReferenceValue> all = new ArrayList<>();
    Optional.ofNullable(input.park().tables().get("references"))
        .ifPresent(table -> table.rows().forEach(row -> own(row, catalog).ifPresent(all::add)));
    all.addAll(catalog.references());
    return new Catalog(
        catalog.version(),
        catalog.units(),
        catalog.tables(),
        catalog.library(),
        catalog.facts(),
        all,
        catalog.rules(),
        catalog.texts());
  }

  /// A reference of the park; empty where the catalog does not know its name or its unit is none of
  /// it. A row that states no kind is of the kind of its name.
  private static Optional<ReferenceValue> own(ParkRow row, Catalog catalog) {
    Optional<ReferenceValue> like =
        catalog.references().stream()
            .filter(known -> known.name().equals(row.text("name")))
            .findFirst();
    Optional<Period> period = row.findPeriod("period");
    Optional<Cell.Measure> value = row.find("value", Cell.Measure.class);
    if (like.isEmpty() || period.isEmpty() || value.isEmpty()) {
      return Optional.empty();
    }
    Unit usual = like.get().value().unit();
    Unit unit = value.get().unit().equals(Unit.ONE) ? usual : value.get().unit();
    String kind = row.text("kind");
    return unit.converts(usual)
        ? Optional.of(
            new ReferenceValue(
                row.text("name"),
                row.text("country"),
                period.get(),
                new Quantity(value.get().value(), unit),
                kind.equals("value") ? like.get().kind() : kind,
                new Provenance(row.text("source"), "", false)))
        : Optional.empty();
  }

  private static Inventory inventory(Input input) {
    return new InventoryReader(input.park(), input.catalog(), input.period())
        .read(input.estimates(), input.rowsLeftOut());
  }

  /// The firms that are in the park in the period.
  private static Set<String> residents(Input input) {
    Set<String> residents = new TreeSet<>();
    for (Tenant tenant : input.park().tenants()) {
      if (tenant.isInDuring(input.period())) {
        residents.add(tenant.id());
      }
    }
    return residents;
  }

  private static FlowGraph graph(Input input, Inventory inventory) {
    Set<String> tenants = new TreeSet<>(input.park().tenants().stream().map(Tenant::id).toList());
    return GraphBuilder.build(inventory, tenants);
  }
}
