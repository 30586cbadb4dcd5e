package org.tinkuy.views.section;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.tinkuy.park.MapLayer;
import org.tinkuy.park.Outline;
import org.tinkuy.park.Park;
import org.tinkuy.park.Plot;
import org.tinkuy.park.Tenant;
import org.tinkuy.study.ParkSummary;
import org.tinkuy.study.StudyResults;
import org.tinkuy.views.Block;
import org.tinkuy.views.Section;
import org.tinkuy.views.picture.Fill;
import org.tinkuy.views.picture.FillClass;
import org.tinkuy.views.picture.MapGround;
import org.tinkuy.views.picture.MapPlot;
import org.tinkuy.views.picture.ParkMap;
import org.tinkuy.views.picture.Point;
import org.tinkuy.views.picture.Ring;

/// The map of plots, filled by use and by whether they are let.
final class MapSection {
  /// Width of a road whose layer states none, metres.
  private static final double ROAD_WIDTH_m = 12;

  /// Classes of the key: id, text key, fill.
  private static final Map<String, Fill> FILLS =
      Map.of(
          "let", Fill.RIVER,
          "vacant", Fill.OPEN,
          "utility", Fill.OCHRE,
          "green", Fill.MOSS,
          "social", Fill.PLUM,
          "other", Fill.MUTED);

  private static final List<String> ORDER =
      List.of("let", "vacant", "utility", "social", "green", "other");

  private final StudyResults results;
  private final Park park;
  private final Wording words;
  private final Set<String> let;
  private final Set<String> lettable;

  MapSection(StudyResults results, Wording words) {
    this.results = results;
    this.park = results.park();
    this.words = words;
    this.let = results.summary().listLet();
    this.lettable = results.summary().listLettable();
  }

  /// The section, where the park has outlines.
  Optional<Section> section() {
    List<MapPlot> plots = new ArrayList<>();
    Set<String> used = new LinkedHashSet<>();
    for (Plot plot : park.plots()) {
      Outline outline = park.outlines().get(plot.id());
      if (outline != null && !outline.polygons().isEmpty()) {
        plots.add(new MapPlot(plot.id(), label(plot), rings(outline), classOf(plot)));
        used.add(classOf(plot));
      }
    }
    if (plots.isEmpty()) {
      return Optional.empty();
    }
    Block map =
        new ParkMap(
                "map-plots",
                title(),
                words.text("report.map.subtitle", "period", results.frame().period().text()),
                words.text("report.map.source"),
                plots,
                grounds(park, words),
                classes(used))
            .draw(words.labels(), words.numbers());
    return Optional.of(new Section("map", words.text("report.map"), List.of(map)));
  }

  private String title() {
    Map<String, String> places = new TreeMap<>();
    ParkSummary summary = results.summary();
    places.put("plots", words.figures().total(summary.plots()));
    places.put("tenants", words.figures().total(summary.tenants()));
    places.put("let", words.figures().percent(summary.let()));
    boolean let = summary.let().findValue().isPresent();
    return words.text(let ? "report.map.title" : "report.map.titleNoLet", places);
  }

  private String label(Plot plot) {
    Map<String, String> names = new TreeMap<>();
    park.tenants().forEach(tenant -> names.put(tenant.id(), name(tenant)));
    return String.join(
        ", ", plot.tenants().stream().map(id -> names.getOrDefault(id, id)).toList());
  }

  private static String name(Tenant tenant) {
    return tenant.name().isEmpty() ? tenant.id() : tenant.name();
  }

  private String classOf(Plot plot) {
    if (let.contains(plot.id())) {
      return "let";
    }
    if (lettable.contains(plot.id())) {
      return "vacant";
    }
    return switch (plot.use()) {
      case "utility", "green", "social" -> plot.use();
      default -> "other";
    };
  }

  private List<FillClass> classes(Set<String> used) {
    return ORDER.stream()
        .filter(used::contains)
        .map(
            id ->
                new FillClass(
                    id, words.text("report.map.class." + id), FILLS.getOrDefault(id, Fill.MUTED)))
        .toList();
  }

  /// What a map of the park lies on: its other layers.
  static List<MapGround> grounds(Park park, Wording words) {
    List<MapGround> grounds = new ArrayList<>();
    for (MapLayer layer : park.layers()) {
      Optional<MapGround.Kind> kind = kind(layer.name());
      for (Outline shape : layer.shapes()) {
        kind.ifPresent(known -> grounds.add(ground(known, layer, shape, words)));
      }
    }
    return grounds;
  }

  private static MapGround ground(
      MapGround.Kind kind, MapLayer layer, Outline shape, Wording words) {
    String label = words.text("report.map.layer." + layer.name());
    return shape.polygons().isEmpty()
        ? new MapGround(
            kind, label, shape.lines().stream().map(MapSection::ring).toList(), ROAD_WIDTH_m)
        : new MapGround(kind, label, rings(shape), 0);
  }

  private static Optional<MapGround.Kind> kind(String layer) {
    return switch (layer) {
      case "roads" -> Optional.of(MapGround.Kind.ROAD);
      case "water", "river" -> Optional.of(MapGround.Kind.WATER);
      case "buffers" -> Optional.of(MapGround.Kind.BUFFER);
      case "green" -> Optional.of(MapGround.Kind.GREEN);
      case "boundary" -> Optional.of(MapGround.Kind.BOUNDARY);
      default -> Optional.empty();
    };
  }

  /// The edges and holes of an area.
  static List<Ring> rings(Outline outline) {
    List<Ring> rings = new ArrayList<>();
    outline.polygons().forEach(polygon -> polygon.forEach(ring -> rings.add(ring(ring))));
    return rings;
  }

  private static Ring ring(Outline.Ring ring) {
    return new Ring(ring.points().stream().map(p -> new Point(p.x_m(), p.y_m())).toList());
  }
}
