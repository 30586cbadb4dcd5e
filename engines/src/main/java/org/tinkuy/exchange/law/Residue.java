package org.tinkuy.exchange.law;

import java.util.Optional;
import org.tinkuy.catalog.Material;
import org.tinkuy.catalog.Materials;

/// What a flow is in the eyes of the law.
///
/// @param kind `product`, `by-product` or `waste`, as its owner calls it
/// @param code of the List of Waste, six digits; empty where none is stated
/// @param carrier what it is made of
/// @param hazard whether it is hazardous
public record Residue(String kind, String code, String carrier, Hazard hazard) {

  /// A residue by what its owner states.
  ///
  /// @param written the code as it is written: `10 01 02`, `10 02 07*`, or words that name it;
  ///   empty where none is
  /// @param stated whether the owner calls it hazardous; empty where nothing is said
  public static Residue of(
      String kind, String written, String carrier, Optional<Boolean> stated, Materials list) {
    Optional<Material> entry = list.find(written);
    return new Residue(kind, list.code(written), carrier, Hazard.of(entry, stated));
  }
}
