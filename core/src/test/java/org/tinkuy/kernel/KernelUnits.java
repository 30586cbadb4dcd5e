package org.tinkuy.kernel;

import java.util.List;

/// The usual units, for tests that need some and no catalog.
///
/// `a` (also `yr`) is the Julian year of 365.25 d, UCUM's `a_j`, and `mo` its twelfth: a convention
/// for rates. How many days a certain year or month has is the business of [Period].
public final class KernelUnits {
  private static final Dimension MASS = Dimension.base("mass");
  private static final Dimension LENGTH = Dimension.base("length");
  private static final Dimension TIME = Dimension.base("time");
  private static final Dimension TEMPERATURE = Dimension.base("temperature");
  private static final Dimension PEOPLE = Dimension.base("people");
  private static final Dimension CO2E = Dimension.base("co2e");
  private static final Dimension POWER = MASS.times(LENGTH.power(2)).per(TIME.power(3));
  private static final Dimension ENERGY = POWER.times(TIME);

  private KernelUnits() {}

  public static UnitTable table() {
    return builder().build();
  }

  /// The usual units, to which a test may add its own.
  public static UnitTable.Builder builder() {
    UnitTable.Builder table = UnitTable.builder();
    addSpace(table);
    addTime(table);
    addEnergy(table);
    return table
        .add(Unit.ONE, false, List.of("unit", "units"))
        .add(unit("%", Dimension.NONE, "0.01"), false, List.of("percent", "por ciento"))
        .add(unit("ppm", Dimension.NONE, "1e-6"), false, List.of())
        .add(unit("g", MASS, "1e-3"), true, List.of("gram", "gramo"))
        .add(unit("t", MASS, "1000"), true, List.of("tonne", "tonelada", "toneladas"))
        .add(unit("people", PEOPLE, "1"), false, List.of("person", "persona", "personas"))
        .add(unit("gCO2e", CO2E, "1e-3"), true, List.of())
        .add(unit("tCO2e", CO2E, "1000"), true, List.of());
  }

  private static void addSpace(UnitTable.Builder table) {
    table
        .add(unit("m", LENGTH, "1"), true, List.of("metre", "metro", "metros"))
        .add(unit("ha", LENGTH.power(2), "10000"), false, List.of("hectare", "hectárea"))
        .add(unit("L", LENGTH.power(3), "1e-3"), true, List.of("l", "litre", "litro"));
  }

  private static void addTime(UnitTable.Builder table) {
    table
        .add(unit("s", TIME, "1"), true, List.of("second", "segundo"))
        .add(unit("min", TIME, "60"), false, List.of("minute", "minuto"))
        .add(unit("h", TIME, "3600"), false, List.of("hour", "hora"))
        .add(unit("d", TIME, "86400"), false, List.of("day", "día"))
        .add(unit("wk", TIME, "604800"), false, List.of("week", "semana"))
        .add(unit("mo", TIME, "2629800"), false, List.of("month", "mes"))
        .add(unit("a", TIME, "31557600"), false, List.of("yr", "year", "año"));
  }

  private static void addEnergy(UnitTable.Builder table) {
    Fraction zeroCelsius = Fraction.parse("273.15");
    Unit celsius = Unit.of("degC", TEMPERATURE, Fraction.ONE, zeroCelsius);
    table
        .add(unit("J", ENERGY, "1"), true, List.of("joule"))
        .add(unit("Wh", ENERGY, "3600"), true, List.of())
        .add(unit("W", POWER, "1"), true, List.of("watt", "vatio"))
        .add(unit("K", TEMPERATURE, "1"), true, List.of("kelvin"))
        .add(celsius, false, List.of("°C", "Cel"));
  }

  private static Unit unit(String code, Dimension dimension, String factor) {
    return Unit.of(code, dimension, Fraction.parse(factor));
  }
}
