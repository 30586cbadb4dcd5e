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
import org.tinkuy.formats.text.DeclaredText;
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
      case "kml" -> ofKml(bytes);
      case "kmz" -> ofKmz(bytes);
      default -> ofShapes(bytes);
    };
  }

  private List<Part> ofPackage() {
    if (FileText.bytes(file, place.file(), FileText.MOST_BYTES, attempt).isEmpty()) {
      return List.of();
    }
    GeoPackage content = GeoPackage.read(file, place.file());
    content.others().forEach(this::shapeless);
    List<FeatureTable> tables = content.features();
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

  private void shapeless(String table) {
    attempt.note(
        "geo.package.table",
        Place.sheet(place.file(), table),
        Sentence.of(
            "hint.geo.package.table", "Export it as a CSV file if it is a table of the park."),
        "'%s' is a table without shapes, or a picture, and is not read.",
        table);
  }

  private List<Part> ofKml(byte[] bytes) {
    Optional<KmlDocument> document = kml(place.file(), bytes);
    document.ifPresent(found -> links(found.links(), Set.of()));
    return document.map(found -> layers(base(), found)).orElse(List.of());
  }

  /// The documents of a KMZ that draw anything, a layer of its own each where there are several.
  private List<Part> ofKmz(byte[] bytes) {
    Map<String, byte[]> files = Archive.of(bytes, Set.of("kml")).ofEnding("kml");
    if (files.isEmpty()) {
      nothing("KMZ");
    }
    Map<String, KmlDocument> drawn = new LinkedHashMap<>();
    files.forEach((name, each) -> kml(name, each).ifPresent(found -> drawn.put(name, found)));
    drawn.values().forEach(found -> links(found.links(), files.keySet()));
    if (drawn.size() > 1) {
      drawn.values().removeIf(found -> found.placemarks().isEmpty());
    }
    List<Part> parts = new ArrayList<>();
    drawn.forEach(
        (name, found) -> {
          String own = name.substring(name.lastIndexOf('/') + 1, name.lastIndexOf('.'));
          parts.addAll(layers(drawn.size() == 1 ? base() : own, found));
        });
    return parts;
  }

  /// One layer, or one for each folder where a folder says that it has the plots.
  private List<Part> layers(String name, KmlDocument document) {
    boolean several =
        document.folders().size() > 1
            && document.folders().stream().anyMatch(PlotRules.LAYER::equalsIgnoreCase);
    List<Part> parts = new ArrayList<>();
    if (several) {
      document
          .byFolder()
          .forEach((folder, layer) -> parts.add(new Part(folder.isEmpty() ? name : folder, layer)));
    } else {
      parts.add(new Part(name, named(document.whole())));
    }
    return parts;
  }

  private Optional<KmlDocument> kml(String name, byte[] bytes) {
    try {
      Optional<String> text = DeclaredText.read(place.file(), bytes, attempt);
      return text.isPresent() ? Optional.of(KmlText.read(text.get())) : Optional.empty();
    } catch (XMLStreamException problem) {
      throw Refusal.of(
          "geo.kml.unreadable",
          "File '%s' is not KML at line %s. Maybe open it in a map program and export it again.",
          name,
          Math.max(1, problem.getLocation() == null ? 1 : problem.getLocation().getLineNumber()));
    }
  }

  /// Says what a file shows of other files, which are not fetched.
  ///
  /// @param beside names of the files that it comes with
  private void links(List<String> links, Set<String> beside) {
    List<String> elsewhere = links.stream().filter(link -> !beside.contains(link)).toList();
    if (!elsewhere.isEmpty()) {
      attempt.warn(
          "geo.kml.links",
          place,
          Sentence.of(
              "hint.geo.kml.links", "Save what they show into the file, and export it again."),
          "The file shows other files, which are not fetched: %s.",
          String.join(", ", elsewhere));
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
                  shapes.size() == 1 && isPlots() ? base() : own,
                  shapes(
                      archive,
                      name,
                      main,
                      shapes.size() == 1 ? place : Place.sheet(place.file(), own))));
        });
    if (parts.isEmpty()) {
      nothing("shapefile");
    }
    return parts;
  }

  private RawLayer shapes(Archive archive, String name, byte[] main, Place at) {
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
    RawLayer layer =
        new ShapeText(main, properties)
            .read(system.isEmpty() ? DeclaredSystem.NONE : WktSystem.of(system));
    archive.beside(name, "dbf").ifPresent(_ -> compare(at, layer.features().size(), properties));
    return layer;
  }

  /// Shapes and rows of the table belong together by their number.
  private void compare(Place at, int shapes, List<Map<String, String>> rows) {
    if (rows.size() > shapes) {
      attempt.error(
          "geo.shape.rowsWithoutShape",
          at.atRow(shapes + 1),
          Sentence.of("hint.geo.shape.rowsWithoutShape", "Maybe the .shp file was cut short."),
          "The .dbf file has %s rows and the .shp file %s shapes; rows without a shape are left out:"
              + " %s-%s.",
          rows.size(),
          shapes,
          shapes + 1,
          rows.size());
    } else if (rows.size() < shapes) {
      attempt.error(
          "geo.shape.shapesWithoutRow",
          at.atRow(rows.size() + 1),
          Sentence.of("hint.geo.shape.shapesWithoutRow", "Maybe the .dbf file was cut short."),
          "The .shp file has %s shapes and the .dbf file %s rows; shapes from %s on have no"
              + " properties.",
          shapes,
          rows.size(),
          rows.size() + 1);
    }
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
