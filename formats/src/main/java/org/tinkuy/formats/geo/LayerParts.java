package org.tinkuy.formats.geo;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.tinkuy.formats.text.FileText;
import org.tinkuy.geopackage.FeatureTable;
import org.tinkuy.geopackage.GeoPackage;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Place;
import org.tinkuy.kernel.Refusal;
import org.tinkuy.kernel.Sentence;

/// The layers in a KML file, a zipped shapefile or a GeoPackage, as they are written.
final class LayerParts {
  private static final Set<String> SHAPE_FILES = Set.of("shp", "dbf", "prj", "cpg");

  private final Path file;
  private final Place place;
  private final Attempt attempt;

  LayerParts(Path file, Place place, Attempt attempt) {
    this.file = file;
    this.place = place;
    this.attempt = attempt;
  }

  /// A layer of a file with the issues of its reading.
  ///
  /// @param name of the layer; the file's own where it holds one only
  record Part(String name, RawLayer layer) {}

  /// The layers; none, with an error, where the file cannot be read.
  List<Part> read(String kind) {
    Optional<List<Part>> parts =
        kind.equals("gpkg")
            ? attempt.at(place, this::ofPackage)
            : FileText.bytes(file, place.file(), FileText.MOST_BYTES, attempt)
                .flatMap(bytes -> attempt.at(place, () -> read(kind, bytes)));
    return parts.orElse(List.of());
  }

  private List<Part> read(String kind, byte[] bytes) {
    return switch (kind) {
      case "kml" -> List.of(new Part(base(), kml(bytes)));
      case "kmz" -> ofKmz(bytes);
      default -> ofShapes(bytes);
    };
  }

  private List<Part> ofPackage() {
    if (FileText.bytes(file, place.file(), FileText.MOST_BYTES, attempt).isEmpty()) {
      return List.of();
    }
    List<FeatureTable> tables = GeoPackage.read(file, place.file());
    List<Part> parts = new ArrayList<>();
    for (FeatureTable table : tables) {
      String name = tables.size() == 1 && isPlots() ? base() : table.name();
      parts.add(new Part(name, new PackageLayers().read(table)));
    }
    if (parts.isEmpty()) {
      nothing("GeoPackage");
    }
    return parts;
  }

  private List<Part> ofKmz(byte[] bytes) {
    Map<String, byte[]> found = Archive.of(bytes, Set.of("kml")).ofEnding("kml");
    if (found.isEmpty()) {
      nothing("KMZ");
    }
    // the document of a KMZ is doc.kml, or the first one
    return found.entrySet().stream()
        .limit(1)
        .map(document -> new Part(base(), kml(found.getOrDefault("doc.kml", document.getValue()))))
        .toList();
  }

  private RawLayer kml(byte[] bytes) {
    try {
      return named(KmlText.read(bytes));
    } catch (XMLStreamException problem) {
      throw Refusal.of(
          "geo.kml.unreadable",
          "The file is not KML at line %s. Maybe open it in a map program and export it again.",
          Math.max(1, problem.getLocation() == null ? 1 : problem.getLocation().getLineNumber()));
    }
  }

  /// Map programs for everybody let a person write a name and nothing else: where no placemark of
  /// the plots has a property `plot`, the names are those of plots, and that is said.
  private RawLayer named(RawLayer layer) {
    boolean needed =
        isPlots() && layer.features().stream().allMatch(feature -> feature.plot().isEmpty());
    if (!needed || layer.features().isEmpty()) {
      return layer;
    }
    attempt.note(
        "geo.kml.namesArePlots",
        place,
        Sentence.of("hint.geo.kml.namesArePlots", "Give placemarks the datum 'plot' if not."),
        "The names of the placemarks are taken as the ids of plots.");
    List<RawLayer.Feature> features = new ArrayList<>();
    for (RawLayer.Feature feature : layer.features()) {
      Map<String, String> properties = new LinkedHashMap<>(feature.properties());
      Optional.ofNullable(properties.get("name"))
          .ifPresent(name -> properties.put(PlotRules.PROPERTY, name));
      features.add(
          new RawLayer.Feature(feature.number(), feature.line(), properties, feature.geometry()));
    }
    return new RawLayer(layer.system(), features, layer.altitude());
  }

  private List<Part> ofShapes(byte[] bytes) {
    Archive archive = Archive.of(bytes, SHAPE_FILES);
    Map<String, byte[]> shapes = archive.ofEnding("shp");
    List<Part> parts = new ArrayList<>();
    shapes.forEach(
        (name, main) -> {
          String own = name.substring(name.lastIndexOf('/') + 1, name.lastIndexOf('.'));
          parts.add(
              new Part(
                  shapes.size() == 1 && isPlots() ? base() : own, shapes(archive, name, main)));
        });
    if (parts.isEmpty()) {
      nothing("shapefile");
    }
    return parts;
  }

  private RawLayer shapes(Archive archive, String name, byte[] main) {
    String system = text(archive, name, "prj");
    if (system.isEmpty()) {
      attempt.warn(
          "geo.shape.noSystem",
          place,
          Sentence.of("hint.geo.shape.noSystem", "Pack the .prj file with it."),
          "'%s' has no .prj file, so its coordinate system is not stated; longitude and latitude in"
              + " WGS 84 are taken.",
          name);
    }
    List<Map<String, String>> properties =
        archive
            .beside(name, "dbf")
            .map(table -> TableBytes.read(table, text(archive, name, "cpg")))
            .orElse(List.of());
    return new ShapeText(main, properties)
        .read(system.isEmpty() ? DeclaredSystem.NONE : WktSystem.of(system));
  }

  private static String text(Archive archive, String name, String ending) {
    return archive
        .beside(name, ending)
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8).strip())
        .orElse("");
  }

  private void nothing(String kind) {
    attempt.error(
        "geo.file.noLayer",
        place,
        Sentence.of("hint.geo.file.noLayer", "Export the layer again from a map program."),
        "The file must hold a layer of a %s, but holds none.",
        kind);
  }

  private boolean isPlots() {
    return base().toLowerCase(Locale.ROOT).equals(PlotRules.LAYER);
  }

  private String base() {
    String name = place.file();
    return name.substring(0, name.lastIndexOf('.'));
  }
}
