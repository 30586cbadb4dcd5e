package org.tinkuy.flows;

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
    Inventory inventory =
        new InventoryReader(input.park(), input.catalog(), input.period())
            .read(input.estimates(), input.rowsLeftOut());
    Set<String> tenants = new TreeSet<>(input.park().tenants().stream().map(Tenant::id).toList());
    FlowGraph graph = GraphBuilder.build(inventory, tenants);
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
        rules.get("coverageFactor"));
  }
}
