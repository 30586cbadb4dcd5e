package org.tinkuy.finance.project;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// To which phase of a park its products and running costs belong, so that the cash of a phase can
/// be told from that of the others.
///
/// A product belongs to the phase of the works that it waits for, one that is charged on others to
/// the phase of these; a cost to that of what it follows. What is bound to no phase, or to several,
/// belongs to none.
public record PhaseOwnership(ParkPlan park) {

  /// The phase of a product.
  public Optional<String> of(ProductPlan product) {
    if (!product.ready().isEmpty()) {
      return only(
          park.works().stream()
              .filter(each -> product.ready().contains(each.id()))
              .map(WorkPackage::phase)
              .toList());
    }
    return product.of().isEmpty()
        ? Optional.empty()
        : shared(
            park.products().stream().filter(each -> product.of().contains(each.id())).toList());
  }

  /// The phase of a running cost.
  public Optional<String> of(RunningCost cost) {
    return switch (cost.driver()) {
      case FIXED -> Optional.empty();
      case ABSORPTION ->
          shared(
              park.products().stream()
                  .filter(each -> each.absorption().equals(cost.of()))
                  .toList());
      case WORKS ->
          only(
              park.works().stream()
                  .filter(each -> each.id().equals(cost.of()))
                  .map(WorkPackage::phase)
                  .toList());
      case REVENUE, VOLUME ->
          park.products().stream()
              .filter(each -> each.id().equals(cost.of()))
              .findFirst()
              .flatMap(this::of);
    };
  }

  /// Whether a product belongs to one of some phases.
  ///
  /// @param phases ids
  public boolean earns(Collection<String> phases) {
    return park.products().stream().anyMatch(each -> of(each).filter(phases::contains).isPresent());
  }

  private Optional<String> shared(List<ProductPlan> products) {
    List<Optional<String>> all = products.stream().map(this::of).distinct().toList();
    return all.size() == 1 ? all.getFirst() : Optional.empty();
  }

  private static Optional<String> only(List<String> phases) {
    Set<String> all = new LinkedHashSet<>(phases);
    return all.size() == 1
        ? Optional.of(all.iterator().next()).filter(each -> !each.isEmpty())
        : Optional.empty();
  }
}
