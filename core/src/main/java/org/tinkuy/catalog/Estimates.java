package org.tinkuy.catalog;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.tinkuy.kernel.Check;
import org.tinkuy.kernel.Quantity;

/// What is taken of a number where its own row says nothing: how uncertain it is, and what firms of
/// a sector usually take in and give out.
///
/// @param tolerances by name
/// @param profiles usual flows of sectors
public record Estimates(Map<String, Tolerance> tolerances, List<SectorProfile> profiles) {
  /// No estimates at all.
  public static final Estimates NONE = new Estimates(Map.of(), List.of());

  public Estimates {
    tolerances = Ordered.copyOf(tolerances);
    profiles = List.copyOf(profiles);
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

  /// What firms of a sector usually take in or give out for a unit of their product.
  ///
  /// @param sector ISIC Rev. 4 class
  /// @param carrier code of the carrier
  /// @param direction `in` or `out`
  /// @param low lower end for one unit of product, in a unit such as m3/t
  /// @param high upper end for one unit of product, in the unit of `low`, not below it
  /// @param product what the product is
  /// @param provenance source and confidence
  public record SectorProfile(
      String sector,
      String carrier,
      String direction,
      Quantity low,
      Quantity high,
      String product,
      Provenance provenance) {
    public SectorProfile {
      Check.that(
          low.value() >= 0 && low.compareTo(high) <= 0,
          "catalog.profile.range",
          "Profile of sector '%s', %s: the range must rise from 0 or more, but is %s to %s.",
          sector,
          carrier,
          low,
          high);
    }
  }

  /// The value of a tolerance.
  public double tolerance(String name) {
    Check.that(
        tolerances.containsKey(name),
        "catalog.tolerance.unknown",
        "Tolerance '%s' is not in the catalog.",
        name);
    return Objects.requireNonNull(tolerances.get(name)).value();
  }
}
