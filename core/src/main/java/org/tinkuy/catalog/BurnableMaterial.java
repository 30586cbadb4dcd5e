package org.tinkuy.catalog;

import java.util.List;
import java.util.Optional;
import org.tinkuy.kernel.Check;
import org.tinkuy.kernel.Quantity;

/// What a material is worth as a fuel: the link from sawdust in tonnes to what it spares of a fuel
/// that is counted by its energy.
///
/// @param id unique in the catalog
/// @param codes of the List of Waste, six digits each, which go before the carrier: treated wood is
///   not known by its carrier; none where its carrier tells
/// @param carriers what flows of it are made of; none where its codes tell
/// @param burntAs the fuel whose heating value and emissions hold where the row states none of its
///   own; empty where it states both, or where each flow must
/// @param form how it is carried: solid, liquid or gas
/// @param heat what a kilogram of it gives
/// @param emissions what burning it sets free
/// @param provenance source and confidence
public record BurnableMaterial(
    String id,
    List<String> codes,
    List<String> carriers,
    String burntAs,
    String form,
    Heat heat,
    Emissions emissions,
    Provenance provenance) {

  /// Net heating values, MJ/kg, > 0.
  ///
  /// @param received of what is handed over, as wet as it usually is; absent where that of the fuel
  ///   it is burnt as holds, or where it varies so much that each flow must state its own
  /// @param range how far that may be off; absent where it is never taken without being stated
  /// @param dry of its dry matter, so that a flow that states its moisture needs no more; absent of
  ///   what is not sold by its moisture
  public record Heat(Optional<Quantity> received, Optional<Range> range, Optional<Quantity> dry) {}

  /// From the least to the most, in one unit.
  ///
  /// @param low the least
  /// @param high the most, not below the least
  public record Range(Quantity low, Quantity high) {
    public Range {
      Check.that(
          low.value() > 0 && low.unit().converts(high.unit()) && low.compareTo(high) <= 0,
          "catalog.burnable.range",
          "A range of heating values must be > 0 and in order, but is %s to %s.",
          low,
          high);
    }
  }

  /// What burning sets free for each unit of energy.
  ///
  /// @param warming greenhouse gases, kgCO2e/TJ, CO2 of what grew left out; absent where those of
  ///   the fuel it is burnt as hold, or where each flow must state its own
  /// @param biogenic CO2 of what grew, kg/TJ, which is told apart and never added; absent as above
  public record Emissions(Optional<Quantity> warming, Optional<Quantity> biogenic) {}

  public BurnableMaterial {
    codes = List.copyOf(codes);
    carriers = List.copyOf(carriers);
    Check.that(
        !codes.isEmpty() || !carriers.isEmpty(),
        "catalog.burnable.nothing",
        "Burnable material '%s': it must be told by codes or by carriers.",
        id);
  }

  /// The one that a residue is, by its codes before its carrier; empty where it is none.
  ///
  /// @param all in the order of the catalog
  /// @param codes that the residue has, six digits each; none where none is stated
  /// @param carrier what it is made of
  public static Optional<BurnableMaterial> find(
      List<BurnableMaterial> all, List<String> codes, String carrier) {
    return all.stream()
        .filter(each -> codes.stream().anyMatch(each.codes()::contains))
        .findFirst()
        .or(() -> all.stream().filter(each -> each.carriers().contains(carrier)).findFirst());
  }
}
