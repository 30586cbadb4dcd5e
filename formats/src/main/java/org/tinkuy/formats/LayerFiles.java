package org.tinkuy.formats;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.tinkuy.document.ParkDocument.Shape;
import org.tinkuy.document.ParkDocument.ShapeLayer;
import org.tinkuy.formats.geo.LayerReader;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Checked;
import org.tinkuy.kernel.Place;
import org.tinkuy.kernel.Sentence;

/// Reads the map layers of a folder: first the plots, so that other layers can be told by them,
/// then the rest in the order of their names.
final class LayerFiles {
  private static final String PLOTS = "plots";

  private final int epsg;
  private final Attempt attempt;
  private final List<ShapeLayer> layers = new ArrayList<>();

  /// @param epsg code of the plan's coordinate system; 0 where it is not stated
  LayerFiles(int epsg, Attempt attempt) {
    this.epsg = epsg;
    this.attempt = attempt;
  }

  List<ShapeLayer> read(List<Path> files) {
    files.stream()
        .sorted(Comparator.comparing(file -> !isPlots(FolderListing.name(file))))
        .forEach(this::read);
    return List.copyOf(layers);
  }

  private void read(Path file) {
    for (Checked<ShapeLayer> read : LayerReader.readAll(file, epsg, plots())) {
      attempt.addAll(read.issues());
      read.find().ifPresent(layer -> add(layer, FolderListing.name(file)));
    }
  }

  private void add(ShapeLayer layer, String name) {
    if (layers.stream().anyMatch(known -> known.name().equals(layer.name()))) {
      attempt.error(
          "folder.layer.twice",
          Place.file(name),
          Sentence.of("hint.folder.layer.twice", "Join the files or remove one."),
          "Layer '%s' is in another file already; this one is left out.",
          layer.name());
      return;
    }
    layers.add(layer);
  }

  private List<Shape> plots() {
    return layers.stream()
        .filter(layer -> layer.name().equals(PLOTS))
        .findFirst()
        .map(ShapeLayer::shapes)
        .orElse(List.of());
  }

  private static boolean isPlots(String fileName) {
    return fileName.toLowerCase(Locale.ROOT).startsWith(PLOTS + ".");
  }
}
