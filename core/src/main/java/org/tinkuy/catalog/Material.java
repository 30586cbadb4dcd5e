package org.tinkuy.catalog;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tinkuy.kernel.Check;

/// A kind of waste or residue that parks meet, by its code in the List of Waste.
///
/// @param code six digits, e.g. `100102`
/// @param hazard whether the list marks it as hazardous, and how firmly
/// @param form `solid`, `sludge`, `liquid` or `gas`
/// @param carrier the carrier that its flows are written as
/// @param uses what can become of it, the best first
/// @param words plain words by language, the name first and everyday words after it, in our own
///   wording
/// @param year the year of the edition of the list
/// @param provenance source and confidence
public record Material(
    String code,
    Hazard hazard,
    String form,
    String carrier,
    List<Use> uses,
    Map<String, List<String>> words,
    int year,
    Provenance provenance) {

  /// How the List of Waste marks an entry.
  public enum Hazard {
    /// Hazardous whatever it holds.
    ABSOLUTE,
    /// Hazardous by what it holds; has a twin without hazard.
    MIRROR,
    /// The twin of a mirror entry: free of hazard where that is shown.
    MIRROR_NONE,
    /// Never marked as hazardous.
    NONE
  }

  /// The rungs of the ladder of reuse that a residue can reach, from the best to the last.
  public enum Use {
    REUSE,
    REPAIR,
    REFURBISH,
    REPURPOSE,
    RECYCLE,
    RECOVER,
    DISPOSE
  }

  public Material {
    uses = List.copyOf(uses);
    words = Map.copyOf(words);
    Check.that(
        code.matches("\\d{6}"),
        "catalog.material.code",
        "Material '%s': its code must have six digits.",
        code);
    Check.that(
        !uses.isEmpty() && uses.stream().sorted().distinct().toList().equals(uses),
        "catalog.material.uses",
        "Material '%s': its uses must stand once each, the best first, but are %s.",
        code,
        uses);
  }

  /// The first two digits: the chapter of the List of Waste.
  public String chapter() {
    return code.substring(0, 2);
  }

  /// Its plain name in a language; empty where that language has none.
  public Optional<String> findName(String language) {
    return words.getOrDefault(language, List.of()).stream().findFirst();
  }
}
