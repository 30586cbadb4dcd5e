package org.tinkuy.formats;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
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
  private final InputHash hash;
  private final Attempt attempt;
  private final List<ShapeLayer> layers = new ArrayList<>();
  private boolean plotsRefused;

  /// @param epsg code of the plan's coordinate system; 0 where it is not stated
  /// @param hash is given the files that are read as a whole
  LayerFiles(int epsg, InputHash hash, Attempt attempt) {
    this.epsg = epsg;
    this.hash = hash;
    this.attempt = attempt;
  }

  List<ShapeLayer> read(List<Path> files) {
    files.stream()
        .sorted(Comparator.comparing(file -> !isPlots(FolderListing.name(file))))
        .forEach(this::read);
    if (plots().isEmpty() && !plotsRefused) {
      offer();
    }
    return List.copyOf(layers);
  }

  /// No layer is taken for that of the plots which is not called so; those that could be are named.
  private void offer() {
    String areas =
        layers.stream()
            .filter(layer -> !layer.name().equals(PLOTS))
            .filter(layer -> layer.shapes().stream().anyMatch(each -> each.outline().area_m2() > 0))
            .map(layer -> "'%s' (%s)".formatted(layer.name(), layer.shapes().size()))
            .collect(Collectors.joining(", "));
    if (!areas.isEmpty()) {
      attempt.note(
          "folder.layer.noPlots",
          layers.getFirst().shapes().isEmpty()
              ? Place.file(FolderListing.HEADER)
              : layers.getFirst().shapes().getFirst().place().atRow(0),
          Sentence.of(
              "hint.folder.layer.noPlots",
              "If one of them is, call the layer 'plots', or keep it alone in a file plots.gpkg or"
                  + " plots.geojson."),
          "No layer is called 'plots', so the plots are not on the map. Layers with areas: %s.",
          areas);
    }
  }

  private void read(Path file) {
    String name = FolderListing.name(file);
    for (Checked<ShapeLayer> read :
        LayerReader.readAll(file, epsg, plots(), bytes -> hash.add(name, bytes))) {
      attempt.addAll(read.issues());
      plotsRefused |= read.find().isEmpty() && isPlots(name);
      read.find().ifPresent(layer -> add(layer, name));
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
