package org.tinkuy.catalog;

import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import org.tinkuy.kernel.Check;

/// How unsure numbers are that do not say it themselves, and the levels that tests are held to.
///
/// @param byName tolerances by name
public record Tolerances(Map<String, Tolerance> byName) {
  /// No tolerance at all.
  public static final Tolerances NONE = new Tolerances(Map.of());

  public Tolerances {
    byName = Ordered.copyOf(byName);
  }

  /// A level of uncertainty or of a test.
  ///
  /// @param name e.g. `measured`, `significance`
  /// @param value without unit, > 0; a share of the value for uncertainties
  /// @param provenance source and confidence
  public record Tolerance(String name, double value, Provenance provenance) {
    public Tolerance {
      Check.that(
          value > 0,
          "catalog.tolerance",
          "Tolerance '%s': it must be > 0, but is %s.",
          name,
          value);
    }
  }

  /// The limits of the sizes of firms.
  public FirmLimits firmLimits() {
    return new FirmLimits(get("smallFirm"), get("mediumFirm"));
  }

  /// The value of a tolerance, which only a catalog made in part, as by a test, may lack.
  public OptionalDouble find(String name) {
    Tolerance tolerance = byName.get(name);
    return tolerance == null ? OptionalDouble.empty() : OptionalDouble.of(tolerance.value());
  }

  /// The value of a tolerance.
  public double get(String name) {
    Check.that(
        byName.containsKey(name),
        "catalog.tolerance.unknown",
        "Tolerance '%s' is not in the catalog.",
        name);
    return Objects.requireNonNull(byName.get(name)).value();
  }
}
