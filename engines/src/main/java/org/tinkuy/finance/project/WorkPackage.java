package org.tinkuy.finance.project;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.tinkuy.kernel.LocalizedText;

/// Works that are paid for together: site works, a network, a plant, buildings. Inputs: `cost`, or
/// `unitCost` and what it is multiplied with, `quantity` or what `sized` says; `life` where it is
/// kept.
///
/// @param id unique among the works
/// @param spending when it is paid
/// @param trigger what sets it off; empty where the dates do
/// @param sized what its quantity follows where none is written
/// @param sold id of the product with which it is sold; empty where it is kept and written off
/// @param phase id of the phase to which it belongs; empty where the case has none
/// @param isEnvironmental whether it serves people and nature first, as lenders ask: treatment,
///   reuse, resettlement
public record WorkPackage(
    String id,
    LocalizedText name,
    List<Spending> spending,
    Optional<Trigger> trigger,
    Sizing sized,
    String sold,
    String phase,
    boolean isEnvironmental) {

  /// A part of the cost, paid evenly over some time.
  ///
  /// @param months how long, >= 1
  /// @param share of the whole cost, 0 to 1
  public record Spending(YearMonth from, int months, double share) {}

  /// Works that wait until enough is let.
  ///
  /// @param product whose uptake counts
  /// @param share of its area ready so far, 0 to 1
  public record Trigger(String product, double share) {}

  /// What the quantity of the works follows.
  public sealed interface Sizing {
    /// The quantity is written.
    record Written() implements Sizing {}

    /// The gross area of the land budget.
    record Gross() implements Sizing {}

    /// The net area of the land budget.
    record Net() implements Sizing {}

    /// What a service has to supply at its peak, in whole modules.
    ///
    /// @param service id of the product
    record Peak(String service) implements Sizing {}
  }

  public WorkPackage {
    spending = List.copyOf(spending);
  }

  /// The id of one of its inputs.
  public String input(String word) {
    return "works." + id + "." + word;
  }
}
