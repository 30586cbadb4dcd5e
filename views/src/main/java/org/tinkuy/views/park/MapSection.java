package org.tinkuy.views.park;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.tinkuy.catalog.FirmLimits;
import org.tinkuy.compliance.StripBreach;
import org.tinkuy.figure.Figure;
import org.tinkuy.kernel.Period;
import org.tinkuy.park.MapLayer;
import org.tinkuy.park.MapShape;
import org.tinkuy.park.Outline;
import org.tinkuy.park.Park;
import org.tinkuy.park.Plot;
import org.tinkuy.park.RoadClass;
import org.tinkuy.park.Tenant;
import org.tinkuy.study.ParkSummary;
import org.tinkuy.study.StudyResults;
import org.tinkuy.views.Block;
import org.tinkuy.views.Choice;
import org.tinkuy.views.Note;
import org.tinkuy.views.Section;
import org.tinkuy.views.picture.FillClass;
import org.tinkuy.views.picture.MapGround;
import org.tinkuy.views.picture.MapPlot;
import org.tinkuy.views.picture.ParkMap;
import org.tinkuy.views.picture.Point;
import org.tinkuy.views.picture.Ring;
import org.tinkuy.views.wording.Wording;

/// The map of plots, filled by one measure at a time.
public final class MapSection {
  /// Of more who stand on no plot only the number is told.
  private static final int MOST_NAMED = 5;

  private final StudyResults results;
  private final Park park;
  private final Wording words;

  public MapSection(StudyResults results, Wording words) {
    this.results = results;
    this.park = results.park();
    this.words = words;
  }

  /// The section, where the park has outlines.
  public Optional<Section> section() {
    List<Plot> drawn = drawn();
    if (drawn.isEmpty()) {
      return Optional.empty();
    }
    List<Choice.Option> options =
        PlotMeasure.of(results, words).parallelStream()
            .map(measure -> option(measure, drawn))
            .toList();
    return Optional.of(section(new Choice("map", words.text("report.map.choice"), options)));
  }

  /// The section with the first measure alone: where the park is, for a report of something else.
  public Optional<Section> first() {
    List<Plot> drawn = drawn();
    return drawn.isEmpty()
        ? Optional.empty()
        : Optional.of(section(option(PlotMeasure.first(results), drawn).picture()));
  }

  private Section section(Block block) {
    List<Block> blocks = new ArrayList<>(List.of(block));
    beside().ifPresent(blocks::add);
    return new Section("park-map", words.text("report.map"), blocks);
  }

  /// Who is counted above the map and stands on none of its plots, such as one who left in the
  /// period.
  private Optional<Note> beside() {
    Set<String> housed = drawn().stream().flatMap(plot -> plot.tenants().stream()).collect(toSet());
    List<String> others =
        park.tenants().stream()
            .filter(tenant -> tenant.isInDuring(results.frame().period()))
            .filter(tenant -> !housed.contains(tenant.id()))
            .map(this::stay)
            .toList();
    if (others.isEmpty() || housed.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Note(
            others.size() > MOST_NAMED
                ? words.text("report.map.besideMany", "count", others.size())
                : words.text("report.map.beside", "tenants", words.list(others))));
  }

  private String stay(Tenant tenant) {
    return tenant
        .until()
        .map(
            day ->
                "%s (%s)"
                    .formatted(name(tenant), words.text("report.map.until", "day", words.day(day))))
        .orElse(name(tenant));
  }

  private List<Plot> drawn() {
    return park.plots().stream()
        .filter(plot -> park.outlines().containsKey(plot.id()))
        .filter(plot -> !outline(plot).polygons().isEmpty())
        .toList();
  }

  private Outline outline(Plot plot) {
    return Objects.requireNonNull(park.outlines().get(plot.id()));
  }

  private Choice.Option option(PlotMeasure measure, List<Plot> drawn) {
    List<MapPlot> plots = new ArrayList<>();
    Map<String, Integer> used = new HashMap<>();
    for (Plot plot : drawn) {
      String fillClass = measure.classOf().apply(plot);
      used.merge(fillClass, 1, Integer::sum);
      plots.add(
          new MapPlot(
              plot.id(),
              label(plot),
              rings(outline(plot)),
              fillClass,
              measure.markOf().apply(plot),
              measure.own().amountOf().apply(plot)));
    }
    String name = words.text("report.map.by." + measure.id());
    List<FillClass> classes =
        measure.fills().entrySet().stream()
            .filter(fill -> used.containsKey(fill.getKey()))
            .map(
                fill ->
                    new FillClass(
                        fill.getKey(), classText(measure, fill.getKey()), fill.getValue()))
            .toList();
    ParkMap map =
        new ParkMap(
            "map-" + measure.id(),
            measure.id().equals(PlotMeasure.LETTING)
                ? title()
                : title(measure, used.getOrDefault(measure.telling(), 0), drawn.size()),
            subtitle(measure, name),
            source(),
            plots,
            grounds(),
            classes);
    return new Choice.Option(
        name,
        map.in(measure.own().unit()).draw(words.labels(), words.numbers()),
        measure.isPrinted());
  }

  private String subtitle(PlotMeasure measure, String name) {
    String filled =
        words.text(
            "report.map.filled",
            Map.of("measure", name, "period", results.frame().period().text()));
    String key = "report.map.written." + measure.id();
    return words
        .find(key)
        .map(_ -> filled + ", " + words.text(key, measure.own().places()))
        .orElse(filled);
  }

  /// Where the outlines come from, and what the numbers at the edges count.
  private String source() {
    int epsg = park.profile().locality().epsg();
    String grid =
        epsg == 0
            ? words.text("report.map.grid")
            : words.text("report.map.gridOf", "system", "EPSG:" + epsg);
    return words.text("report.map.source") + ", " + grid;
  }

  private String classText(PlotMeasure measure, String id) {
    String own = measure.own().classes().get(id);
    return own == null ? words.text("report.map.class." + id, limits()) : own;
  }

  private String title() {
    Map<String, String> places = new TreeMap<>();
    ParkSummary summary = results.summary();
    places.put("plots", words.figures().total(summary.plots()));
    places.put("tenants", words.figures().total(summary.tenants()));
    places.put("let", words.figures().percent(summary.let()));
    String key = summary.let().tells() ? "report.map.title" : "report.map.titleNoLet";
    Period period = results.frame().period();
    long left = Tenant.countLeft(park.tenants(), period);
    if (left == 0 || summary.tenants().state() != Figure.State.KNOWN) {
      return words.text(key, places);
    }
    places.put("period", period.text());
    places.put("last", words.whole(Math.round(summary.tenants().findValue().orElse(0.0)) - left));
    return words.text(key + ".left", places);
  }

  private String title(PlotMeasure measure, int count, int plots) {
    Map<String, String> places = limits();
    places.putAll(measure.own().places());
    places.put("count", words.whole(count));
    places.put("plots", words.whole(plots));
    return words.text("report.map.title." + measure.id(), places);
  }

  /// Between which numbers of people firms are small, of medium size or large.
  private Map<String, String> limits() {
    FirmLimits limits = results.summary().sizes().limits();
    Map<String, String> places = new TreeMap<>();
    places.put("small", words.whole((long) limits.small_people()));
    places.put("medium", words.whole((long) limits.medium_people()));
    return places;
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

  /// Its other layers, and what of plots reaches into a strip that must stay free.
  private List<MapGround> grounds() {
    List<MapGround> grounds = new ArrayList<>(grounds(park, words));
    List<StripBreach> breaches =
        results
            .diagnosis()
            .map(around -> around.compliance().strips().breaches())
            .orElse(List.of());
    for (StripBreach breach : breaches) {
      String label = words.text("report.map.breach", "plots", breaches.size());
      grounds.add(MapGround.area(MapGround.Kind.BREACH, label, rings(breach.overlap())));
    }
    return grounds;
  }

  /// What a map of the park lies on: its other layers.
  public static List<MapGround> grounds(Park park, Wording words) {
    List<MapGround> grounds = new ArrayList<>();
    for (MapLayer layer : park.layers()) {
      Optional<MapGround.Kind> kind = kind(layer.name());
      layer.shapes().stream()
          .sorted(Comparator.comparingInt(MapSection::rank))
          .forEach(
              shape ->
                  kind.ifPresent(
                      known -> grounds.add(ground(known, label(layer, shape, words), shape))));
    }
    return grounds;
  }

  /// Roads by their class, those without one last.
  private static int rank(MapShape shape) {
    return shape.roadClass().map(RoadClass::ordinal).orElse(RoadClass.values().length);
  }

  /// Waters are told by their names, roads by their class and its widths, all else by what it is.
  private static String label(MapLayer layer, MapShape shape, Wording words) {
    boolean water = kind(layer.name()).filter(MapGround.Kind.WATER::equals).isPresent();
    if (water && !shape.name().isEmpty()) {
      return shape.name();
    }
    return shape
        .roadClass()
        .map(road -> roadLabel(layer, road, words))
        .orElseGet(() -> plainLabel(layer, words));
  }

  /// What a layer is; of roads without a class beside others that have one, that theirs is not
  /// known.
  private static String plainLabel(MapLayer layer, Wording words) {
    boolean isMixed = layer.shapes().stream().anyMatch(shape -> shape.roadClass().isPresent());
    String key = isMixed ? "report.map.road.unknown" : "report.map.layer." + layer.name();
    return words.find(key).orElse("");
  }

  private static String roadLabel(MapLayer layer, RoadClass road, Wording words) {
    List<Double> widths_m =
        layer.shapes().stream()
            .filter(shape -> shape.roadClass().equals(Optional.of(road)))
            .flatMap(shape -> shape.width_m().stream())
            .sorted()
            .toList();
    String name = words.text("report.map.road." + road.code());
    if (widths_m.isEmpty()) {
      return name;
    }
    String least = width(widths_m.getFirst(), words);
    String most = width(widths_m.getLast(), words);
    String range = least.equals(most) ? least : least + "–" + most;
    return "%s (%s\u00a0m)".formatted(name, range);
  }

  /// As it was told, to a decimetre.
  private static String width(double width_m, Wording words) {
    return words.number(width_m, width_m == Math.rint(width_m) ? 0 : 1);
  }

  private static MapGround ground(MapGround.Kind kind, String label, MapShape shape) {
    boolean isArea = !shape.outline().polygons().isEmpty();
    boolean isRoad = kind == MapGround.Kind.ROAD;
    List<Ring> rings =
        isArea
            ? rings(shape.outline())
            : shape.outline().lines().stream().map(MapSection::ring).toList();
    return new MapGround(
        kind,
        label,
        isArea ? MapGround.Form.AREA : MapGround.Form.LINE,
        rings,
        new MapGround.Way(isRoad ? shape.name() : "", shape.roadClass(), shape.width_m()));
  }

  private static Optional<MapGround.Kind> kind(String layer) {
    return switch (layer) {
      case "roads" -> Optional.of(MapGround.Kind.ROAD);
      case "water", "river" -> Optional.of(MapGround.Kind.WATER);
      case "buffers" -> Optional.of(MapGround.Kind.BUFFER);
      case "green" -> Optional.of(MapGround.Kind.GREEN);
      case MapLayer.BOUNDARY -> Optional.of(MapGround.Kind.BOUNDARY);
      default -> Optional.empty();
    };
  }

  /// The edges and holes of an area.
  public static List<Ring> rings(Outline outline) {
    List<Ring> rings = new ArrayList<>();
    outline.polygons().forEach(polygon -> polygon.forEach(ring -> rings.add(ring(ring))));
    return rings;
  }

  private static Ring ring(Outline.Ring ring) {
    return new Ring(ring.points().stream().map(p -> new Point(p.x_m(), p.y_m())).toList());
  }
}
