package org.tinkuy.finance.project;

import java.util.List;
import java.util.Optional;

/// What a service of the park bears, beside what it buys in and the costs that follow its volume.
///
/// @param product id of the product by which it is paid: a tariff, or a charge by area
/// @param works ids of the works that serve it and nothing else; absent where the case does not
///   say; none where it needs none
/// @param costs ids of running costs that are its own
/// @param fees ids of further products that tenants pay for it by area
public record ServicePlan(
    String product, Optional<List<String>> works, List<String> costs, List<String> fees) {
  public ServicePlan {
    works = works.map(List::copyOf);
    costs = List.copyOf(costs);
    fees = List.copyOf(fees);
  }
}
