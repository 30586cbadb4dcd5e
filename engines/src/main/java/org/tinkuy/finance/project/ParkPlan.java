package org.tinkuy.finance.project;

import java.util.List;

/// What is bought, built, let and run. Each list may be empty: a toll road has no products.
///
/// @param hasBudget whether the land budget is stated, by the inputs `budget.gross`, or
///   `budget.demand` in its place, and `budget.netShare`
/// @param phases in the order in which they are built; none where the works are one whole
/// @param assetClasses by which works are written off; none where each states its own life
public record ParkPlan(
    boolean hasBudget,
    List<PhasePlan> phases,
    List<LandLot> land,
    List<WorkPackage> works,
    List<AbsorptionPlan> absorptions,
    List<ProductPlan> products,
    List<RunningCost> costs,
    List<AssetClass> assetClasses) {
  public ParkPlan {
    phases = List.copyOf(phases);
    land = List.copyOf(land);
    works = List.copyOf(works);
    absorptions = List.copyOf(absorptions);
    products = List.copyOf(products);
    costs = List.copyOf(costs);
    assetClasses = List.copyOf(assetClasses);
  }

  /// The same park with other works and absorptions.
  public ParkPlan with(List<WorkPackage> otherWorks, List<AbsorptionPlan> otherAbsorptions) {
    return new ParkPlan(
        hasBudget, phases, land, otherWorks, otherAbsorptions, products, costs, assetClasses);
  }

  /// Whether anything is there at all.
  public boolean isEmpty() {
    return land.isEmpty() && works.isEmpty() && products.isEmpty() && costs.isEmpty();
  }

  /// The ids of the phases.
  public List<String> phaseIds() {
    return phases.stream().map(PhasePlan::id).toList();
  }
}
