package org.tinkuy.finance.project;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.tinkuy.kernel.LocalizedText;

/// Works that are paid for together: site works, a network, a plant, buildings. Inputs: `cost`, or
/// `unitCost` and what it is multiplied with, `quantity` or what `sized` says; `life` where it is
/// kept and of no class.
///
/// @param id unique among the works
/// @param timing when it is paid
/// @param sized what its quantity follows where none is written
/// @param writtenOff with what it leaves the books
/// @param phase id of the phase to which it belongs; empty where the case has none
/// @param isEnvironmental whether it serves people and nature first, as lenders ask: treatment,
///   reuse, resettlement
public record WorkPackage(
    String id,
    LocalizedText name,
    Timing timing,
    Sizing sized,
    WrittenOff writtenOff,
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

  /// When works are paid.
  ///
  /// @param spending the parts of the cost; none where the months are those of the park's phase,
  ///   and the park was not asked yet
  /// @param trigger what sets them off; empty where the dates do
  /// @param parkPhase the phase of the park that they build; empty where the case does not say
  public record Timing(
      List<Spending> spending, Optional<Trigger> trigger, Optional<PhaseLink> parkPhase) {
    public Timing {
      spending = List.copyOf(spending);
    }
  }

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

  /// With what works leave the books.
  ///
  /// @param sold id of the product with which they are sold; empty where they are kept
  /// @param assetClass id of the class by which they are written off; empty where they state a life
  ///   of their own, or none
  /// @param isTaxAtOnce whether the tax on profits takes all of it when it goes into service
  public record WrittenOff(String sold, String assetClass, boolean isTaxAtOnce) {}

  /// The id of the product with which it is sold; empty where it is kept and written off.
  public String sold() {
    return writtenOff.sold;
  }

  /// The id of the input that says over how long it is written off.
  public String lifeInput() {
    return writtenOffInput("life");
  }

  /// The id of an input that says how it is written off: its own, or that of its class.
  ///
  /// @param word `life`, `declining`, `taxLife` or `taxDeclining`
  public String writtenOffInput(String word) {
    return writtenOff.assetClass.isEmpty()
        ? input(word)
        : AssetClass.input(writtenOff.assetClass, word);
  }

  /// Whether the tax on profits takes all of it when it goes into service.
  public boolean isTaxAtOnce() {
    return writtenOff.isTaxAtOnce;
  }

  /// The parts of the cost with their months.
  public List<Spending> spending() {
    return timing.spending();
  }

  /// What sets the works off; empty where the dates do.
  public Optional<Trigger> trigger() {
    return timing.trigger();
  }

  /// The same works, paid at other times.
  public WorkPackage spending(List<Spending> other) {
    Timing at = new Timing(other, timing.trigger(), timing.parkPhase());
    return new WorkPackage(id, name, at, sized, writtenOff, phase, isEnvironmental);
  }

  /// The id of the line that says what it costs as a whole, at the prices of each period.
  public String whole() {
    return input("whole");
  }

  /// The id of one of its inputs.
  public String input(String word) {
    return "works." + id + "." + word;
  }
}
