package org.tinkuy.compliance;

import java.util.List;
import java.util.Optional;
import org.tinkuy.figure.Figures;
import org.tinkuy.formula.Formulas;
import org.tinkuy.formula.PeriodRows;
import org.tinkuy.kernel.Period;
import org.tinkuy.kernel.UnitTable;
import org.tinkuy.park.Park;

/// The compliance engine: limits, samples, substances, waters and strips in, how they stand out.
public final class ComplianceEngine {
  private ComplianceEngine() {}

  /// Holds what was measured in a period against what is allowed.
  ///
  /// @param rows of a park in the period
  /// @param figures of the same park
  public static ComplianceResults check(
      PeriodRows rows, Figures figures, UnitTable units, Formulas formulas) {
    Park park = rows.park();
    Period period = rows.period();
    LimitReader reader = new LimitReader(park, period);
    List<LimitStanding> limits =
        park.table("limits").rows().stream()
            .map(reader::standing)
            .flatMap(Optional::stream)
            .toList();
    return new ComplianceResults(
        limits,
        Chemicals.of(park, period),
        Waters.of(rows, figures, formulas),
        new StripReader(park, units.get("m2")).read());
  }
}
