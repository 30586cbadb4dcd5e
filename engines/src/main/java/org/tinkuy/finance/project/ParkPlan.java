package org.tinkuy.finance.project;

import java.util.List;

/// What is bought, built, let and run. Each list may be empty: a toll road has no products.
///
/// @param hasBudget whether the land budget is stated, by the inputs `budget.gross`, or
///   `budget.demand` in its place, and `budget.netShare`
public record ParkPlan(
    boolean hasBudget,
    List<LandLot> land,
    List<WorkPackage> works,
    List<AbsorptionPlan> absorptions,
    List<ProductPlan> products,
    List<RunningCost> costs) {
  public ParkPlan {
    land = List.copyOf(land);
    works = List.copyOf(works);
    absorptions = List.copyOf(absorptions);
    products = List.copyOf(products);
    costs = List.copyOf(costs);
  }

  /// The same park with other works and absorptions.
  public ParkPlan with(List<WorkPackage> otherWorks, List<AbsorptionPlan> otherAbsorptions) {
    return new ParkPlan(hasBudget, land, otherWorks, otherAbsorptions, products, costs);
  }

  /// Whether anything is there at all.
  public boolean isEmpty() {
    return land.isEmpty() && works.isEmpty() && products.isEmpty() && costs.isEmpty();
  }
}
