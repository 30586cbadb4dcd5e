package org.tinkuy.formats.geo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tinkuy.formats.geo.RawLayer.Feature;

/// What a KML file draws, with the folders it is drawn in.
///
/// @param placemarks in order
/// @param links addresses of other files that it shows, as written
/// @param altitude whether a position has a height
record KmlDocument(List<Placemark> placemarks, List<String> links, boolean altitude) {

  /// A placemark.
  ///
  /// @param folder name of the innermost folder or document it stands in; empty where none has one
  /// @param feature what it draws, numbered through the file
  record Placemark(String folder, Feature feature) {}

  KmlDocument {
    placemarks = List.copyOf(placemarks);
    links = List.copyOf(links);
  }

  /// The names of the folders that placemarks stand in, in order.
  Set<String> folders() {
    Set<String> folders = new LinkedHashSet<>();
    placemarks.forEach(placemark -> folders.add(placemark.folder()));
    return folders;
  }

  /// All placemarks as one layer.
  RawLayer whole() {
    return layer(placemarks.stream().map(Placemark::feature).toList());
  }

  /// A layer for each folder, whose features are numbered anew.
  Map<String, RawLayer> byFolder() {
    Map<String, List<Feature>> features = new LinkedHashMap<>();
    for (Placemark placemark : placemarks) {
      List<Feature> own = features.computeIfAbsent(placemark.folder(), _ -> new ArrayList<>());
      own.add(placemark.feature().numbered(own.size() + 1));
    }
    Map<String, RawLayer> layers = new LinkedHashMap<>();
    features.forEach((folder, own) -> layers.put(folder, layer(own)));
    return layers;
  }

  private RawLayer layer(List<Feature> features) {
    return new RawLayer(DeclaredSystem.NONE, features, altitude);
  }
}
