package org.tinkuy.finance.project;

import java.util.Optional;
import org.tinkuy.document.KeyedEntries;
import org.tinkuy.finance.graph.Shape;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.kernel.Unit;

/// Holds what one unit of works costs against what their quantity counts. A plant of 1000 m3/d has
/// a cost for each m3/d: one for each m3 would make it 365 times too dear without a word.
final class UnitCosts {
  private final InputReader inputs;

  UnitCosts(InputReader inputs) {
    this.inputs = inputs;
  }

  /// What a quantity counts.
  ///
  /// @param unit without its time
  /// @param isTimed whether it is for a day, month or year, as a capacity is
  private record Counted(Unit unit, boolean isTimed) {}

  /// Asks it of a quantity that is written. One without a unit may be of anything, and what one of
  /// it costs is money alone.
  void checkWritten(KeyedEntries entries, String path) {
    Optional<CaseInput> written = find(path + ".quantity");
    Optional<CaseInput.Measure> cost = find(path + ".unitCost").map(CaseInput::measure);
    if (written.isEmpty() || cost.isEmpty()) {
      return;
    }
    CaseInput.Measure quantity = written.get().measure();
    boolean isBare = quantity.unit().equals(Unit.ONE);
    if (isBare && cost.get().unit().dimension().isMoney()) {
      entries.warn(
          "finance.case.bareQuantity",
          written.get().place(),
          Sentence.of(
              "hint.finance.case.bareQuantity",
              "Write 1000 m3/d or 12 ha, and the unit cost for it: 1850 USD/(m3/d)."),
          "Input '%s': its quantity has no unit.",
          path + ".quantity");
    } else {
      check(entries, path, new Counted(quantity.unit(), quantity.shape() != Shape.FACTOR));
    }
  }

  /// Asks it of works that are as large as an area of the land budget.
  void checkArea(KeyedEntries entries, String path) {
    check(entries, path, new Counted(inputs.units().area(), false));
  }

  /// Asks it of works that are as large as the largest use of a service.
  ///
  /// @param service id of the product
  void checkPeak(KeyedEntries entries, String path, String service) {
    String product = "products." + service;
    Optional<Unit> used =
        find(product + ".use").map(use -> use.measure().unit().times(inputs.units().area()));
    used.or(() -> find(product + ".capacity").map(capacity -> capacity.measure().unit()))
        .ifPresent(unit -> check(entries, path, new Counted(unit, true)));
  }

  private void check(KeyedEntries entries, String path, Counted quantity) {
    Optional<CaseInput> cost = find(path + ".unitCost");
    if (cost.isEmpty() || isFor(cost.get().measure(), quantity)) {
      return;
    }
    entries.refuse(
        "finance.input.unitCost",
        cost.get().place(),
        Sentence.of(
            "hint.finance.input.unitCost",
            "Write both for the same thing: 12 ha beside 235000 USD/ha, 1000 m3/d beside 1850"
                + " USD/(m3/d)."),
        "Input '%s': it must be money, once, for one unit of a quantity in %s, but is in %s.",
        path + ".unitCost",
        quantity.unit.code() + (quantity.isTimed ? "/d" : ""),
        cost.get().measure().written().unit().code() + time(cost.get().measure().shape()));
  }

  private static boolean isFor(CaseInput.Measure cost, Counted quantity) {
    return cost.shape() == Shape.FACTOR
        && UnitText.isForCapacity(cost.written().unit()) == quantity.isTimed
        && quantity.unit.times(cost.unit()).dimension().isMoney();
  }

  private static String time(Shape shape) {
    return switch (shape) {
      case PER_YEAR -> "/yr";
      case PER_MONTH -> "/month";
      case FLOW, STOCK, FACTOR, RATE -> "";
    };
  }

  /// An input; empty where it was not taken.
  private Optional<CaseInput> find(String id) {
    return Optional.ofNullable(inputs.inputs().get(id));
  }
}
