package org.tinkuy.views.picture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.tinkuy.views.Label;
import org.tinkuy.views.Labels;
import org.tinkuy.views.NumberStyle;

/// What stands below a map: fills and grounds in words, numbers with their names, scale and north.
final class MapLegend {
  private static final double GAP_px = 14;
  private static final double INSET_px = 1;
  private static final double ROW_px = 22;
  private static final double KEY_ROW_px = 17;
  private static final double SWATCH_px = 22;
  private static final double SCALE_ROOM_px = 200;
  private static final int KEY_COLUMNS = 3;

  /// What the number of a name and the room behind it take.
  private static final double KEY_PLACE_px = 40;

  private final ParkMap map;
  private final MapFrame frame;
  private final Labels labels;
  private final NumberStyle numbers;
  private final List<WidthSample> widths;
  private final List<Entry> entries;

  /// One swatch with its words, in its place.
  ///
  /// @param words what stands beside it
  /// @param box the swatch
  private record Entry(String words, Box box) {}

  /// How wide an amount is.
  ///
  /// @param words the amount with its unit
  /// @param width_px in pixels, > 0
  /// @param twin whether it is two thin lines
  private record WidthSample(String words, double width_px, boolean twin) {}

  MapLegend(ParkMap map, MapFrame frame, Labels labels, NumberStyle numbers) {
    this.map = map;
    this.frame = frame;
    this.labels = labels;
    this.numbers = numbers;
    this.widths = widths();
    this.entries = flow(words());
  }

  /// What the legend takes below the map, in pixels.
  ///
  /// @param keys how many words stand as numbers
  double height_px(int keys) {
    double bottom = entries.stream().mapToDouble(e -> e.box().bottom()).max().orElse(0);
    double least = Math.max(bottom + 8 - frame.box().height(), 2 * ROW_px + GAP_px);
    int rows = (keys + KEY_COLUMNS - 1) / KEY_COLUMNS;
    return least + (rows == 0 ? 0 : GAP_px + rows * KEY_ROW_px);
  }

  /// @param key the words that stand as numbers, by their numbers
  void draw(Svg svg, SortedMap<Integer, String> key) {
    List<Rings> swatches = entries.stream().map(entry -> Rings.of(entry.box())).toList();
    int at = 0;
    for (FillClass fillClass : shown()) {
      new Hatch(svg).fill(swatches.get(at), fillClass.fill(), List.of());
      svg.path(swatches.get(at).path(), Paint.line(fillClass.fill().line(), 0.9));
      at++;
    }
    for (MapGround ground : grounds().values()) {
      ground(svg, ground, swatches.get(at));
      at++;
    }
    for (MapLink link : links().values()) {
      Box box = swatches.get(at).bounds();
      Point left = new Point(box.left(), box.centre().y());
      Point right = new Point(box.right(), box.centre().y());
      LinkArrows.sample(svg, left, right, link.stroke());
      at++;
    }
    for (WidthSample width : widths) {
      Box box = swatches.get(at).bounds();
      Point left = new Point(box.left(), box.centre().y());
      Point right = new Point(box.right(), box.centre().y());
      LinkArrows.piece(svg, left, right, new MapLink.Stroke(width.twin(), false), width.width_px());
      at++;
    }
    for (Entry entry : entries) {
      Point base = new Point(entry.box().right() + 6, entry.box().bottom() - 3);
      svg.text(base, entry.words(), Type.PLAIN);
    }
    scale(svg);
    key(svg, key);
  }

  private List<FillClass> shown() {
    return map.classes().stream().filter(fillClass -> map.count(fillClass) > 0).toList();
  }

  private Map<String, MapGround> grounds() {
    Map<String, MapGround> byLabel = new LinkedHashMap<>();
    for (MapGround ground : map.grounds()) {
      if (!ground.label().isBlank()) {
        byLabel.putIfAbsent(ground.kind() + ground.label(), ground);
      }
    }
    return byLabel;
  }

  private Map<String, MapLink> links() {
    Map<String, MapLink> byLabel = new LinkedHashMap<>();
    map.links().forEach(link -> byLabel.putIfAbsent(link.label(), link));
    return byLabel;
  }

  private List<String> words() {
    List<String> words = new ArrayList<>();
    shown().forEach(c -> words.add(c.label() + " (" + map.count(c) + ")"));
    grounds().values().forEach(ground -> words.add(ground.label()));
    links().values().forEach(link -> words.add(link.label()));
    widths.forEach(width -> words.add(width.words()));
    return words;
  }

  /// Round amounts of each unit as wide as they are on the map, and what its thinnest line is.
  private List<WidthSample> widths() {
    LinkWidths scale = new LinkWidths(map.links());
    List<WidthSample> samples = new ArrayList<>();
    for (String unit : scale.units()) {
      boolean twin = scale.isTwin(unit);
      for (double amount : scale.samples(unit)) {
        double width_px = scale.proportional_px(amount, unit);
        samples.add(new WidthSample(amount(amount, unit), width_px, twin));
      }
      double thinnest = scale.thinnest(unit);
      if (thinnest > 0) {
        String words = labels.text(Label.MAP_THINNEST, "amount", amount(thinnest, unit));
        samples.add(new WidthSample(words, LinkWidths.least_px(twin), twin));
      }
    }
    return samples;
  }

  private String amount(double amount, String unit) {
    return numbers.format(amount, amount < 10 ? 2 : 0, unit);
  }

  private List<Entry> flow(List<String> words) {
    List<Entry> flowed = new ArrayList<>();
    double room = frame.box().width() - SCALE_ROOM_px;
    double x = INSET_px;
    double y = frame.box().height() + GAP_px;
    for (String word : words) {
      double width = SWATCH_px + 6 + FontMetrics.REGULAR.width_px(word, 12) + 18;
      if (x > INSET_px && x + width > room) {
        x = INSET_px;
        y += ROW_px;
      }
      flowed.add(new Entry(word, new Box(x, y, SWATCH_px, 14)));
      x += width;
    }
    return flowed;
  }

  private static void ground(Svg svg, MapGround ground, Rings swatch) {
    Box box = swatch.bounds();
    Point left = new Point(box.left(), box.centre().y());
    Point right = new Point(box.right(), box.centre().y());
    switch (ground.kind()) {
      case BOUNDARY -> svg.line(left, right, Paint.line(Ink.MUTED, 1).dashed("8 3 2 3"));
      case GREEN -> svg.path(swatch.path(), Paint.fill(Ink.MOSS_TINT));
      case WATER -> svg.path(swatch.path(), new Paint(Ink.STEP_2, Ink.STEP_3, 0.9, ""));
      case BUFFER -> {
        svg.path(Hatch.lines(swatch, -45, 5, List.of()), Paint.line(Ink.STEP_3, 0.6));
        svg.path(swatch.path(), MapDrawing.BUFFER_EDGE);
      }
      case BREACH -> MapDrawing.breach(svg, swatch);
      case ROAD -> {
        svg.path(swatch.path(), Paint.fill(Ink.LAND));
        RoadStyle.sample(svg, ground, left, right);
      }
    }
  }

  private void scale(Svg svg) {
    double length_m = frame.step_m();
    double length = length_m * frame.pixelsPerMetre();
    double right = frame.box().right() - 40;
    double y = frame.box().bottom() + GAP_px + 6;
    Box bar = new Box(right - length, y, length, 5);
    svg.openThing("scale", lengths());
    svg.rect(bar, new Paint(Ink.PANEL, Ink.INK, 0.9, ""));
    svg.rect(new Box(bar.left(), y, length / 2, 5), Paint.fill(Ink.INK));
    svg.text(new Point(bar.left(), y + 19), "0", Type.QUIET.at(Type.Anchor.MIDDLE));
    svg.text(new Point(bar.right(), y + 19), length(length_m), Type.QUIET.at(Type.Anchor.MIDDLE));
    svg.closeThing();
    north(svg, new Point(frame.box().right() - 10, frame.box().bottom() + GAP_px));
  }

  /// The lengths that the bar can have on a page, each with its words.
  private String lengths() {
    return frame.steps_m().stream()
        .map(length_m -> Svg.number(length_m) + "=" + length(length_m))
        .collect(Collectors.joining("|"));
  }

  private String length(double length_m) {
    return numbers.format(length_m, 0, "m");
  }

  private void north(Svg svg, Point tip) {
    String x = Svg.number(tip.x());
    String y = Svg.number(tip.y());
    svg.path("M%s %sl6 16l-6 -4l-6 4Z".formatted(x, y), Paint.fill(Ink.INK));
    Point base = new Point(tip.x(), tip.y() + 28);
    svg.text(base, labels.text(Label.MAP_NORTH), Type.PLAIN.asStrong().at(Type.Anchor.MIDDLE));
  }

  /// Columns are as wide as their longest name where all of them fit beside each other, and equal
  /// where names must be cut.
  private void key(Svg svg, SortedMap<Integer, String> numbered) {
    List<Integer> numbers = List.copyOf(numbered.keySet());
    List<String> key = List.copyOf(numbered.values());
    int rows = (key.size() + KEY_COLUMNS - 1) / KEY_COLUMNS;
    double top = frame.box().height() + height_px(0) + GAP_px;
    List<Double> needs = new ArrayList<>();
    for (int from = 0; from < key.size(); from += rows) {
      needs.add(
          key.subList(from, Math.min(from + rows, key.size())).stream()
              .mapToDouble(words -> FontMetrics.REGULAR.width_px(words, 12) + KEY_PLACE_px)
              .max()
              .orElseThrow());
    }
    double spare = frame.box().width() - needs.stream().mapToDouble(Double::doubleValue).sum();
    double equal = frame.box().width() / KEY_COLUMNS;
    double x = 0;
    for (int i = 0; i < key.size(); i++) {
      double column = spare < 0 ? equal : needs.get(i / rows) + spare / KEY_COLUMNS;
      double y = top + (i % rows) * KEY_ROW_px + 4;
      Type number = Type.PLAIN.asStrong().at(Type.Anchor.END);
      svg.text(new Point(x + 16, y), Integer.toString(numbers.get(i)), number);
      String words = FontMetrics.REGULAR.fit(key.get(i), 12, column - KEY_PLACE_px + 1);
      svg.text(new Point(x + 24, y), words, Type.PLAIN);
      x += i % rows == rows - 1 ? column : 0;
    }
  }
}
