package org.tinkuy.compliance;

import java.util.Arrays;
import org.tinkuy.figure.Figures;
import org.tinkuy.formula.PeriodRows;
import org.tinkuy.kernel.Period;
import org.tinkuy.park.Park;
import org.tinkuy.testkit.ParkSketch;
import org.tinkuy.testkit.Registers;
import org.tinkuy.testkit.SketchUnits;

/// A park with one outfall `W1` of the dairy, whose limits and samples a test writes.
final class Outfall {
  static final Period YEAR = Period.year(2024);

  private final ParkSketch sketch = Registers.outfall().row("tenants", "tenant=mill", "name=Mill");

  /// The park alone.
  static Outfall empty() {
    return new Outfall();
  }

  /// The park whose outfall may hold 100 mg/L of oxygen demand at most.
  static Outfall most100() {
    return empty().limit("cod", "100", "mg/L", "max");
  }

  Outfall limit(String parameter, String value, String unit, String operator) {
    return row(
        "limits",
        "limit=L-" + parameter,
        "point=W1",
        "parameter=" + parameter,
        "value=" + value,
        "unit=" + unit,
        "operator=" + operator);
  }

  /// A limit in mg/L at most, with an id of its own.
  Outfall most(String limit, String parameter, String value, String... more) {
    String[] cells = {
      "limit=" + limit,
      "point=W1",
      "parameter=" + parameter,
      "value=" + value,
      "unit=mg/L",
      "operator=max"
    };
    return row("limits", joined(cells, more));
  }

  /// A sample of the oxygen demand at noon of a day.
  Outfall cod(String day, String value) {
    return sample("cod", day, value, "mg/L");
  }

  Outfall sample(String parameter, String day, String value, String unit, String... more) {
    String[] cells = {
      "point=W1",
      "parameter=" + parameter,
      "at=" + day + "T12:00:00Z",
      "value=" + value,
      "unit=" + unit
    };
    return row("samples", joined(cells, more));
  }

  private static String[] joined(String[] cells, String[] more) {
    String[] all = Arrays.copyOf(cells, cells.length + more.length);
    System.arraycopy(more, 0, all, cells.length, more.length);
    return all;
  }

  Outfall row(String table, String... cells) {
    sketch.row(table, cells);
    return this;
  }

  ComplianceResults check() {
    Park park = sketch.park();
    return ComplianceEngine.check(
        PeriodRows.of(park, YEAR), new Figures(park), SketchUnits.TABLE, sketch.formulas());
  }

  /// How the only limit stands.
  LimitStanding standing() {
    return check().limits().getFirst();
  }
}
