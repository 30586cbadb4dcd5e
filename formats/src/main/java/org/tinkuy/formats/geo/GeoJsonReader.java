package org.tinkuy.formats.geo;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

/// Reads a GeoJSON file (RFC 7946) into a map layer whose outlines stand in the plan's coordinates.
///
/// Polygons and lines are kept. A feature that breaks a rule is left out and named by its number,
/// from 1, as the row of the place; a file that cannot be read is refused as a whole. In
/// the layer `plots` every feature must name its plot, and no two the same one.
public final class GeoJsonReader {
  private final Path file;
  private final String layer;
  private final Attempt attempt = new Attempt();
  private final Place place;
  private final Remarks remarks;

  private GeoJsonReader(Path file) {
    this.file = file;
    String name = String.valueOf(file.getFileName());
    String base = name.replaceFirst("(?i)\\.(geo)?json$", "");
    this.layer = base.equalsIgnoreCase(PlotRules.LAYER) ? PlotRules.LAYER : base;
    this.place = Place.file(name);
    this.remarks = Remarks.onLayer(place);
  }

  /// Reads a layer.
  ///
  /// @param epsg code of the plan's coordinate system, which must be in metres; 0 where it is not
  ///   stated, which refuses the layer and proposes one
  public static Checked<ShapeLayer> read(Path file, int epsg) {
    return read(file, epsg, List.of());
  }

  /// Reads a layer besides the plots.
  ///
  /// @param epsg code of the plan's coordinate system, which must be in metres; 0 where it is not
  ///   stated, which refuses the layer and proposes one
  /// @param plots the shapes of the plots, so that a wrong spot can be told by the plot next to it
  public static Checked<ShapeLayer> read(Path file, int epsg, List<Shape> plots) {
    return new GeoJsonReader(file).read(epsg, plots);
  }

  private Checked<ShapeLayer> read(int epsg, List<Shape> plots) {
    Optional<List<Shape>> shapes = parse().flatMap(raw -> shapes(raw, epsg, plots));
    remarks.moveTo(attempt);
    return shapes.isPresent()
        ? attempt.finish(new ShapeLayer(layer, shapes.get()))
        : attempt.refuse();
  }

  private Optional<RawLayer> parse() {
    return FileText.bytes(file, place.file(), FileText.MOST_BYTES, attempt)
        .flatMap(bytes -> FileText.utf8(place.file(), bytes, attempt))
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
