package org.tinkuy.formats.geo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.locationtech.jts.operation.valid.TopologyValidationError;
import org.tinkuy.document.ParkDocument.Shape;
import org.tinkuy.document.ParkDocument.ShapeLayer;
import org.tinkuy.formats.geo.RawLayer.Feature;
import org.tinkuy.formats.text.FileText;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Checked;
import org.tinkuy.kernel.Place;
import org.tinkuy.kernel.Sentence;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;

/// Reads a map file into layers whose outlines stand in the plan's coordinates: GeoJSON (RFC 7946),
/// KML and KMZ, a zipped shapefile, or a GeoPackage. The same shapes give the same layer, whichever
/// kind of file they stand in.
///
/// Polygons and lines are kept. A feature that breaks a rule is left out and named by its number,
/// from 1, as the row of the issue's place; a file that cannot be read is refused as a whole. In
/// the layer `plots` every feature must name its plot, and no two the same one.
public final class LayerReader {
  /// Endings of the files that are read, in lower case.
  public static final List<String> ENDINGS = List.of("geojson", "kml", "kmz", "zip", "gpkg");

  private static final Pattern JSON_ENDING = Pattern.compile("(?i)\\.(geo)?json$");

  private final Path file;
  private final String layer;
  private final Attempt attempt = new Attempt();
  private final Place place;
  private final Remarks remarks;

  private LayerReader(Path file, String layer, Place place) {
    this.file = file;
    this.layer = layer.equalsIgnoreCase(PlotRules.LAYER) ? PlotRules.LAYER : layer;
    this.place = place;
    this.remarks = Remarks.onLayer(place);
  }

  /// Reads the layers of a file; at least one, perhaps refused.
  ///
  /// @param epsg code of the plan's coordinate system, which must be in metres; 0 where it is not
  ///   stated, which refuses the layer and proposes one
  /// @param plots the shapes of the plots, so that a wrong spot can be told by the plot next to it
  /// @param taker takes the bytes of a file that is read as a whole, as GeoJSON is
  public static List<Checked<ShapeLayer>> readAll(
      Path file, int epsg, List<Shape> plots, Consumer<byte[]> taker) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    String ending = name.substring(dot + 1).toLowerCase(Locale.ROOT);
    if (!ENDINGS.contains(ending) || ending.equals("geojson")) {
      String base = JSON_ENDING.matcher(name).replaceFirst("");
      LayerReader reader = new LayerReader(file, base, Place.file(name));
      return List.of(reader.finish(reader.parse(taker), epsg, plots));
    }
    Attempt whole = new Attempt();
    List<LayerParts.Part> parts = new LayerParts(file, Place.file(name), whole).read(ending);
    List<Checked<ShapeLayer>> layers = new ArrayList<>();
    List<Shape> known = new ArrayList<>(plots);
    for (LayerParts.Part part : plotsFirst(parts)) {
      Place place = parts.size() == 1 ? Place.file(name) : Place.sheet(name, part.name());
      LayerReader reader = new LayerReader(file, part.name(), place);
      reader.attempt.addAll(layers.isEmpty() ? whole.issues() : List.of());
      Checked<ShapeLayer> read = reader.finish(Optional.of(part.layer()), epsg, known);
      read.find()
          .filter(found -> found.name().equals(PlotRules.LAYER))
          .ifPresent(found -> known.addAll(found.shapes()));
      layers.add(read);
    }
    return layers.isEmpty() ? List.of(whole.refuse()) : layers;
  }

  /// Whether a zip archive holds a shapefile; other archives are not of the map.
  public static boolean holdsShapes(Path archive) {
    try (ZipFile zip = new ZipFile(archive.toFile())) {
      return zip.stream()
          .anyMatch(entry -> entry.getName().toLowerCase(Locale.ROOT).endsWith(".shp"));
    } catch (IOException _) {
      return false;
    }
  }

  private static List<LayerParts.Part> plotsFirst(List<LayerParts.Part> parts) {
    return parts.stream()
        .sorted(Comparator.comparing(part -> !part.name().equalsIgnoreCase(PlotRules.LAYER)))
        .toList();
  }

  private Checked<ShapeLayer> finish(Optional<RawLayer> raw, int epsg, List<Shape> plots) {
    Optional<List<Shape>> shapes = raw.flatMap(found -> shapes(found, epsg, plots));
    remarks.moveTo(attempt);
    return shapes.isPresent()
        ? attempt.finish(new ShapeLayer(layer, shapes.get()))
        : attempt.refuse();
  }

  private Optional<RawLayer> parse(Consumer<byte[]> taker) {
    Optional<byte[]> read = FileText.bytes(file, place.file(), FileText.MOST_BYTES, attempt);
    read.ifPresent(taker);
    return read.flatMap(bytes -> FileText.utf8(place.file(), bytes, attempt))
        .flatMap(text -> attempt.at(place, () -> parse(text)))
        .flatMap(raw -> raw);
  }

  private Optional<RawLayer> parse(String text) {
    try {
      return Optional.of(GeoJsonText.read(text));
    } catch (StreamConstraintsException problem) {
      remarks.error(
          "geo.json.tooDeepOrLong",
          Sentence.of("hint.geo.json.tooDeepOrLong", "Export the layer again from a map program."),
          "The JSON must be nested at most %s deep and have no endless names or numbers: %s.",
          GeoJsonText.MAX_DEPTH,
          problem.getOriginalMessage());
    } catch (JacksonException problem) {
      remarks.error(
          "geo.json.unreadable",
          Sentence.of(
              "hint.geo.json.unreadable", "Open the file in a map program and export it again."),
          "The file is not JSON at line %s, column %s: %s.",
          problem.getLocation().getLineNr(),
          problem.getLocation().getColumnNr(),
          problem.getOriginalMessage());
    }
    return Optional.empty();
  }

  private Optional<List<Shape>> shapes(RawLayer raw, int epsg, List<Shape> plots) {
    PlanChoice choice = new PlanChoice(remarks);
    Optional<PlanSystem> source = choice.source(raw.system());
    if (source.isEmpty()) {
      return Optional.empty();
    }
    if (raw.altitude()) {
      remarks.note("geo.position.altitude", Sentence.NONE, "Altitudes are not read.");
    }
    if (raw.features().isEmpty()) {
      remarks.warn("geo.layer.empty", Sentence.NONE, "The layer has no features.");
    }
    List<Sketch> sketches = sketches(raw.features(), source.get());
    Optional<PlanFrame> frame = choice.frame(source.get(), epsg, sketches);
    if (frame.isEmpty()) {
      return Optional.empty();
    }
    List<Sketch> fitting = new PlanFit(frame.get(), remarks).keepFitting(sketches);
    if (fitting.isEmpty() && !sketches.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(shapes(fitting, frame.get(), plots));
  }

  private List<Sketch> sketches(List<Feature> features, PlanSystem source) {
    boolean ofPlots = layer.equals(PlotRules.LAYER);
    PartsReading reading = new PartsReading(remarks, source.inDegrees());
    Set<Integer> refused = ofPlots ? new PlotRules(remarks).refused(features) : Set.of();
    List<Sketch> sketches = new ArrayList<>();
    for (Feature feature : features) {
      reading
          .read(feature)
          .filter(parts -> !ofPlots || areaHolds(feature, parts))
          .filter(_ -> !refused.contains(feature.number()))
          .ifPresent(parts -> sketches.add(new Sketch(feature, parts)));
    }
    return sketches;
  }

  private boolean areaHolds(Feature feature, Parts parts) {
    if (!parts.isArea()) {
      remarks
          .on(feature)
          .error(
              "geo.plot.notArea",
              Sentence.of("hint.geo.plot.notArea", "Close the line to a polygon."),
              "%s: a plot must be an area, but is a line.",
              feature.title());
    }
    return parts.isArea();
  }

  private List<Shape> shapes(List<Sketch> sketches, PlanFrame frame, List<Shape> plots) {
    List<Shape> shapes = new ArrayList<>();
    Map<Feature, TopologyValidationError> wrong = new LinkedHashMap<>();
    for (Sketch sketch : sketches) {
      Feature feature = sketch.feature();
      Optional<TopologyValidationError> error = Crossings.find(sketch.parts());
      if (error.isPresent()) {
        wrong.put(feature, error.get());
      } else {
        shapes.add(shape(sketch, frame));
      }
    }
    Crossings crossings = new Crossings(frame, layer.equals(PlotRules.LAYER) ? shapes : plots);
    wrong.forEach((feature, error) -> crossings.remark(remarks.on(feature), error));
    return shapes;
  }

  private Shape shape(Sketch sketch, PlanFrame frame) {
    Feature feature = sketch.feature();
    Map<String, String> properties = new LinkedHashMap<>(feature.properties());
    properties.computeIfPresent(PlotRules.PROPERTY, (_, _) -> feature.plot());
    return new Shape(properties, sketch.parts().on(frame), place.atRow(feature.number()));
  }
}
