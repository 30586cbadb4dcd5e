package org.tinkuy.flows;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.catalog.Tolerances;
import org.tinkuy.kernel.Period;
import org.tinkuy.park.Park;
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
    String country = input.park().profile().locality().country();
    Reconciler.TestLevel level =
        new Reconciler.TestLevel(rules.get("significance"), rules.get("suspectMargin"));
    return new FlowResults(
        inventory,
        graph,
        Balances.of(inventory, graph, rules.get("coverageFactor")),
        inventory.networks().stream().map(network -> Reconciler.reconcile(network, level)).toList(),
        CircularityAccount.of(inventory, graph, input.catalog(), country),
        CarbonAccount.of(inventory, graph, input.catalog(), country),
        List.of(),
        rules.get("coverageFactor"));
  }

  /// Balances a year to stand beside others, without what is not shown of it.
  public static FlowYear year(Input input) {
    Inventory inventory = inventory(input);
    double coverage = input.catalog().rules().tolerances().get("coverageFactor");
    return FlowYear.of(inventory, Balances.of(inventory, graph(input, inventory), coverage));
  }

  private static Inventory inventory(Input input) {
    return new InventoryReader(input.park(), input.catalog(), input.period())
        .read(input.estimates(), input.rowsLeftOut());
  }

  private static FlowGraph graph(Input input, Inventory inventory) {
    Set<String> tenants = new TreeSet<>(input.park().tenants().stream().map(Tenant::id).toList());
    return GraphBuilder.build(inventory, tenants);
  }
}
