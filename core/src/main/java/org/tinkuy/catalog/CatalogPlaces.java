package org.tinkuy.catalog;

import java.util.Map;
import java.util.Optional;
import org.tinkuy.kernel.Place;

/// Where the parts of a catalog stand in its files.
///
/// Keys are `table.plots`, `field.plots.use`, `carrier.power`, `material.100102`, `sector.1103/3`,
/// `exchange.flyAshCement`, `goal.12.5.1`, `objective.skills`, `instrument.peEnvironment`,
/// `fact.parkBody`, `reference.gridFactor,PE,2024`, `definition.large`, `framework.eip-1.0`,
/// `criterion.eip-1.0/EN-I7`, and for a part of a criterion `criterion.eip-1.0/EN-I7.target`;
/// `alias.es/column/empresa=tenant` for an alias.
///
/// @param byKey places by key
public record CatalogPlaces(Map<String, Place> byKey) {
  public CatalogPlaces {
    byKey = Map.copyOf(byKey);
  }

  public Optional<Place> find(String key) {
    return Optional.ofNullable(byKey.get(key));
  }

  /// Where a part stands; the catalog as a whole where that is not known.
  public Place get(String key) {
    return byKey.getOrDefault(key, Place.file("catalog"));
  }
}
