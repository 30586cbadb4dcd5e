package org.tinkuy.flows;

import java.util.List;
import java.util.regex.Pattern;
import org.tinkuy.figure.Figure;
import org.tinkuy.kernel.Sentence;

/// How circular a park is, as ratios of flows at the level of the park.
///
/// A share of all is a ratio of two sets of flows that are counted in mass, volume or energy; it
/// speaks of where things go and come from. How long products last and how often they are used is
/// measured on products (as the material circularity indicator does) and is not told here.
///
/// Source: ISO 59020:2024, whose families of indicators for inflow, outflow, water and energy these
/// follow.
///
/// @param ladder by-products and waste by what becomes of them
/// @param recirculated share of by-products and waste that goes on being used as a material
/// @param secondaryInput share of material inputs that was waste or by-product before
/// @param circularWater share of water used that was used in the park before, or is rain
/// @param treatedDischarge share of what is discharged to waters that was treated to standard
/// @param renewableEnergy share of energy taken in that is renewable
/// @param ownEnergy share of energy taken in that is made in the park without fuel or of its waste
/// @param notices what stands in for what is not known
public record Circularity(
    Ladder ladder,
    Figure recirculated,
    Figure secondaryInput,
    Figure circularWater,
    Figure treatedDischarge,
    Figure renewableEnergy,
    Figure ownEnergy,
    List<Sentence> notices) {
  /// Key of the notice of [CircularityAccount] on how many firms the share of residues rests.
  public static final String RESIDUES_TOLD = "flows.residuesTold";

  private static final Pattern RATIO = Pattern.compile("circularity\\.\\w+");

  /// Whether a figure is one of the ratios. They are told of what is reported, also where what is
  /// missing leaves every number possible.
  public static boolean isRatio(Figure figure) {
    return RATIO.matcher(figure.id()).matches();
  }

  /// The ratios, in the order in which they are shown.
  public List<Figure> ratios() {
    return List.of(
        recirculated, secondaryInput, circularWater, treatedDischarge, renewableEnergy, ownEnergy);
  }
}
