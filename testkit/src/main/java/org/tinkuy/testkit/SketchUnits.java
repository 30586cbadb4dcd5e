package org.tinkuy.testkit;

import java.util.List;
import org.tinkuy.kernel.Dimension;
import org.tinkuy.kernel.Fraction;
import org.tinkuy.kernel.Unit;
import org.tinkuy.kernel.UnitTable;

/// The units that sketches of parks are written in. Factors are those of the SI brochure (BIPM, 9th
/// edition, 2019); the year is the Julian one of 365.25 days.
public final class SketchUnits {
  /// All of them.
  public static final UnitTable TABLE = table();

  private SketchUnits() {}

  private static UnitTable table() {
    Dimension mass = Dimension.base("mass");
    Dimension length = Dimension.base("length");
    Dimension time = Dimension.base("time");
    Dimension energy = mass.times(length.power(2)).per(time.power(2));
    UnitTable.Builder units = UnitTable.builder();
    add(units, "g", mass, "1e-3", true);
    add(units, "t", mass, "1000", false);
    add(units, "m", length, "1", true);
    add(units, "ha", length.power(2), "10000", false);
    add(units, "L", length.power(3), "1e-3", true);
    add(units, "s", time, "1", false);
    add(units, "h", time, "3600", false);
    add(units, "d", time, "86400", false);
    add(units, "Wh", energy, "3600", true);
    add(units, "people", Dimension.base("people"), "1", false);
    add(units, "tCO2e", Dimension.base("co2e"), "1000", false);
    add(units, "%", Dimension.NONE, "0.01", false);
    Unit celsius =
        Unit.of("degC", Dimension.base("temperature"), Fraction.ONE, Fraction.parse("273.15"));
    Unit year = Unit.of("a", time, Fraction.parse("31557600"));
    return units
        .add(Unit.ONE, false, List.of())
        .add(celsius, false, List.of())
        .add(year, false, List.of("yr"))
        .build();
  }

  private static void add(
      UnitTable.Builder units, String code, Dimension dimension, String factor, boolean prefixed) {
    units.add(Unit.of(code, dimension, Fraction.parse(factor)), prefixed, List.of());
  }
}
