package org.tinkuy.catalog;

import java.util.List;
import java.util.Optional;

/// What is known of the ways to pay for a park: usual stacks and what countries are open for.
///
/// @param presets by their names
/// @param layers of all stacks, in the order in which they pay in
/// @param doors what countries are open for
/// @param usual among others `usualCover`, `grantRate` and `grantThreshold`, at which ways to pay
///   are compared, and `rareLoss`, the chance of a high loss by promises
public record FundingLibrary(
    List<FundingPreset> presets,
    List<PresetLayer> layers,
    List<CountryDoor> doors,
    Tolerances usual) {
  /// Nothing.
  public static final FundingLibrary NONE =
      new FundingLibrary(List.of(), List.of(), List.of(), Tolerances.NONE);

  public FundingLibrary {
    presets = List.copyOf(presets);
    layers = List.copyOf(layers);
    doors = List.copyOf(doors);
  }

  /// A preset by its name, whatever the case of its letters.
  public Optional<FundingPreset> find(String name) {
    return presets.stream().filter(each -> each.id().equalsIgnoreCase(name)).findFirst();
  }

  /// The layers of a stack.
  public List<PresetLayer> layers(String stack) {
    return layers.stream().filter(each -> each.stack().equals(stack)).toList();
  }

  /// What is known of a country.
  public List<CountryDoor> doors(String country) {
    return doors.stream().filter(each -> each.country().equals(country)).toList();
  }
}
