package org.tinkuy.flows;

import java.util.List;
import java.util.Optional;
import org.tinkuy.catalog.Material;

/// Where a flow goes at present, and what becomes of it there.
///
/// @param today the present route, for what links do not cover; empty where not said
/// @param usedAs what its row says that it is used as; absent where it does not say, or its rows do
///   not say the same
/// @param possible what can become of it by its code in the List of Waste, else by its carrier;
///   none where the catalog does not know it
/// @param isLinkedLonger whether a link takes a part of it of which only a longer period is told,
///   so that nobody knows how much is left for the present route
public record Fate(
    String today,
    Optional<Material.Use> usedAs,
    List<Material.Use> possible,
    boolean isLinkedLonger) {
  /// Nobody says anything.
  public static final Fate UNSAID = new Fate("", Optional.empty(), List.of(), false);

  public Fate {
    possible = List.copyOf(possible);
  }

  /// What becomes of what links do not cover.
  Rung rung() {
    if (isLinkedLonger) {
      return Rung.UNSAID;
    }
    return switch (today) {
      case "reusedInFirm", "reusedInPark", "reusedOutsidePark" -> taken(usedAs);
      case "sold" -> usedAs.map(Rung::of).orElseGet(() -> Rung.only(possible));
      case "stored" -> Rung.STORED;
      case "treatment" -> usedAs.map(Rung::of).orElse(Rung.TREATED);
      case "incineration" -> usedAs.map(Rung::of).orElse(Rung.INCINERATED);
      case "landfill", "sewer", "discharge" -> Rung.DISPOSED;
      default -> usedAs.map(Rung::of).orElse(Rung.UNSAID);
    };
  }

  /// What becomes of it where it is taken as a material.
  ///
  /// @param said what is said of that; absent where nothing is
  Rung taken(Optional<Material.Use> said) {
    return said.map(Rung::of)
        .orElseGet(
            () -> Rung.only(possible.stream().filter(use -> Rung.of(use).isCircular()).toList()));
  }

  /// Where it goes on being used, or is not.
  Ladder.Where where() {
    if (isLinkedLonger) {
      return Ladder.Where.UNSAID;
    }
    return switch (today) {
      case "reusedInFirm" -> Ladder.Where.IN_FIRM;
      case "reusedInPark" -> Ladder.Where.IN_PARK;
      case "sold", "reusedOutsidePark" -> Ladder.Where.OUTSIDE;
      default -> Ladder.Where.UNSAID;
    };
  }
}
