package org.tinkuy.views.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tinkuy.views.Labels;
import org.tinkuy.views.NumberStyle;

/// Draws a park map: ground, plots, words, and below them the key.
final class MapDrawing {
  /// The edge of what must stay free: dots, so that no link is taken for one.
  static final Paint BUFFER_EDGE = Paint.line(Ink.RIVER, 1.2).dashed("1.2 2.4");

  private static final double WIDTH_px = 720;
  private static final double OUTLINE_px = 0.9;
  private static final double LEAST_LINE_px = 3;

  /// What the corner keeps free, so that numbers of both edges do not meet.
  private static final double LEAST_ROOM_px = 46;

  /// What the numbers at the edges take.
  private static final double COORDINATES_px = 36;

  /// How high digits are, as a share of the size of their type.
  private static final double DIGITS = 0.7;

  private static final Type WATER_NAME = Type.PLAIN.sized(11).at(Type.Anchor.MIDDLE).in(Ink.RIVER);
  private static final Type COORDINATE = new Type(9, false, Ink.MUTED, Type.Anchor.START);

  private final ParkMap map;
  private final MapFrame frame;
  private final MapLegend legend;
  private final PlotLabels plotLabels;

  /// @param numbered the words that another map beside numbers, in order
  MapDrawing(ParkMap map, List<String> numbered, Labels labels, NumberStyle numbers) {
    this.map = map;
    this.plotLabels = new PlotLabels(numbered);
    this.frame = MapFrame.of(map, WIDTH_px);
    this.legend = new MapLegend(map, frame, labels, numbers);
  }

  /// The words that stand as numbers on a map, the first one as number 1.
  static List<String> numbered(ParkMap map) {
    MapFrame frame = MapFrame.of(map, WIDTH_px);
    PlotLabels labels = new PlotLabels();
    map.plots().forEach(plot -> labels.place(plot.written(), frame.place(plot.rings())));
    return labels.numbered();
  }

  String draw(String alt) {
    List<Rings> areas = map.plots().stream().map(plot -> frame.place(plot.rings())).toList();
    List<RunningName> waters = waterNames();
    List<PlotLabels.Placed> words = words(areas, waters);
    double height = Math.ceil(frame.box().height() + legend.height_px(plotLabels.key().size()));
    Svg svg = new Svg(WIDTH_px, height, map.id(), map.title(), alt);
    svg.openClip(map.id() + "-frame", frame.box());
    svg.openThing("land", frame.scaled());
    svg.rect(frame.box(), Paint.fill(Ink.LAND));
    grid(svg);
    map.grounds().stream()
        .sorted(Comparator.comparing(MapGround::kind))
        .forEach(ground -> ground(svg, ground));
    RoadStyle.draw(svg, roads(), frame);
    plots(svg, areas, words);
    bufferEdges(svg);
    breaches(svg);
    waters.forEach(name -> name.draw(svg));
    roadNames(svg, words, waters);
    links(svg, words);
    svg.closeThing();
    coordinates(svg);
    svg.closeClip();
    svg.rect(frame.box().grown(-0.5), Paint.line(Ink.LINE, 1));
    legend.draw(svg, plotLabels.key());
    return svg.finish();
  }

  private List<PlotLabels.Placed> words(List<Rings> areas, List<RunningName> waters) {
    List<PlotLabels.Placed> words = new ArrayList<>();
    for (int i = 0; i < areas.size(); i++) {
      words.add(plotLabels.place(map.plots().get(i).written(), areas.get(i)));
    }
    List<Rings> kept = new ArrayList<>(waters.stream().map(RunningName::area).toList());
    List<LabelLeads.Way> ways = new ArrayList<>();
    for (MapGround road : roads()) {
      Rings shape = frame.place(road.rings());
      if (road.isArea()) {
        kept.add(shape);
      } else {
        double half_px = RoadStyle.px(road, frame) / 2;
        shape.openEdges().forEach(piece -> ways.add(new LabelLeads.Way(piece, half_px)));
      }
    }
    return new LabelLeads(areas, named(), kept, ways).leadOut(words);
  }

  /// Links lie over the plots, and over the links the words of all plots: on a ground of their own
  /// where a link runs through them, so that every one can be read. The plots at their ends carry
  /// the words by which the table names them.
  private void links(Svg svg, List<PlotLabels.Placed> words) {
    if (map.links().isEmpty()) {
      return;
    }
    Map<String, Box> boxes = new LinkedHashMap<>();
    for (int i = 0; i < words.size(); i++) {
      boxes.put(map.plots().get(i).id(), words.get(i).end());
    }
    LinkArrows arrows = new LinkArrows(map.links(), boxes);
    arrows.draw(svg);
    Set<String> ends = new HashSet<>();
    map.links().forEach(link -> ends.addAll(List.of(link.from(), link.to())));
    for (int i = 0; i < words.size(); i++) {
      Fill fill = map.classOf(map.plots().get(i)).fill();
      MapPlot plot = map.plots().get(i);
      if (ends.contains(plot.id())) {
        svg.openThing("plot", plot.id(), plot.words());
      } else {
        svg.openThing("plot", plot.id());
      }
      words.get(i).open(svg);
      if (arrows.cover(words.get(i).box())) {
        svg.rect(words.get(i).box(), Paint.fill(fill.tint()));
      }
      words.get(i).draw(svg, fill.words());
      svg.closeThing();
      svg.closeThing();
    }
  }

  private void grid(Svg svg) {
    double step = frame.step_m();
    Box land = frame.bounds_m();
    StringBuilder lines = new StringBuilder();
    for (double x = Math.ceil(land.left() / step) * step; x < land.right(); x += step) {
      double at = frame.place(new Point(x, land.top())).x();
      lines.append("M%s 0V%s".formatted(Svg.number(at), Svg.number(frame.box().bottom())));
    }
    for (double y = Math.ceil(land.top() / step) * step; y < land.bottom(); y += step) {
      double at = frame.place(new Point(land.left(), y)).y();
      lines.append("M0 %sH%s".formatted(Svg.number(at), Svg.number(WIDTH_px)));
    }
    svg.openThing("grid", "");
    svg.path(lines.toString(), Paint.line(Ink.LINE, 0.6));
    svg.closeThing();
  }

  /// Metres east along the upper edge and metres north along the left one, where the lines of the
  /// grid end.
  private void coordinates(Svg svg) {
    svg.openThing("coordinates", Svg.number(LEAST_ROOM_px));
    double step = frame.step_m();
    Box land = frame.bounds_m();
    for (double x = Math.ceil(land.left() / step) * step; x < land.right(); x += step) {
      double at = frame.place(new Point(x, land.top())).x();
      if (at > LEAST_ROOM_px && at < WIDTH_px - LEAST_ROOM_px) {
        coordinate(svg, new Point(at, 11), x, Type.Anchor.MIDDLE);
      }
    }
    for (double y = Math.ceil(land.top() / step) * step; y < land.bottom(); y += step) {
      double at = frame.place(new Point(land.left(), y)).y();
      if (at > LEAST_ROOM_px && at < frame.box().bottom() - 4) {
        coordinate(svg, new Point(3, at - 3), y, Type.Anchor.START);
      }
    }
    svg.closeThing();
  }

  /// On a ground of its own, so that no road or plot at the edge runs through it.
  private static void coordinate(Svg svg, Point at, double metres, Type.Anchor anchor) {
    String number = Long.toString(Math.round(metres));
    double size_px = COORDINATE.size_px();
    double width_px = FontMetrics.REGULAR.width_px(number, size_px);
    double left = anchor == Type.Anchor.MIDDLE ? at.x() - width_px / 2 : at.x();
    Box words = new Box(left, at.y() - size_px * DIGITS, width_px, size_px * DIGITS);
    svg.rect(words.grown(1.5), Paint.fill(Ink.LAND));
    svg.text(at, number, COORDINATE.at(anchor));
  }

  private void ground(Svg svg, MapGround ground) {
    Rings shape = frame.place(ground.rings());
    switch (ground.kind()) {
      case BOUNDARY -> svg.path(shape.path(), new Paint(Ink.GROUND, Ink.MUTED, 1, "8 3 2 3"));
      case GREEN -> area(svg, ground, shape, Paint.fill(Ink.MOSS_TINT));
      case WATER -> area(svg, ground, shape, new Paint(Ink.STEP_2, Ink.STEP_3, OUTLINE_px, ""));
      case BUFFER -> svg.path(Hatch.lines(shape, -45, 5, List.of()), Paint.line(Ink.STEP_3, 0.6));
      case ROAD, BREACH -> {}
    }
  }

  private void area(Svg svg, MapGround ground, Rings shape, Paint paint) {
    Ink fill = paint.fill();
    if (ground.isArea() || fill == null) {
      svg.path(shape.path(), paint);
    } else {
      double told_px = ground.way().width_m().orElse(0.0) * frame.pixelsPerMetre();
      svg.path(shape.openPath(), Paint.line(fill, Math.max(LEAST_LINE_px, told_px)));
    }
  }

  /// Edges of buffers lie over the plots, so that a plot that breaks one is seen to.
  private void bufferEdges(Svg svg) {
    for (MapGround ground : map.grounds()) {
      if (ground.kind() == MapGround.Kind.BUFFER) {
        String path = frame.place(ground.rings()).path();
        svg.path(path, BUFFER_EDGE);
      }
    }
  }

  private List<MapGround> roads() {
    return map.grounds().stream().filter(ground -> ground.kind() == MapGround.Kind.ROAD).toList();
  }

  /// Waters carry their name where they are wide enough; the key has it as well.
  private List<RunningName> waterNames() {
    return map.grounds().stream()
        .filter(ground -> ground.kind() == MapGround.Kind.WATER && ground.isArea())
        .flatMap(
            ground ->
                RunningName.find(ground.label(), frame.place(ground.rings()), named(), WATER_NAME)
                    .stream())
        .toList();
  }

  /// The part of the drawing that the numbers at the edges leave to names.
  private Box named() {
    return frame.box().grown(-COORDINATES_px);
  }

  /// Roads carry their names, but not below links, which would cross them out.
  private void roadNames(Svg svg, List<PlotLabels.Placed> words, List<RunningName> waters) {
    if (map.links().isEmpty()) {
      List<Rings> taken = new ArrayList<>();
      words.forEach(placed -> taken.add(Rings.of(placed.box())));
      waters.forEach(name -> taken.add(name.area()));
      map.grounds().stream()
          .filter(ground -> ground.kind() == MapGround.Kind.BREACH)
          .forEach(ground -> taken.add(frame.place(ground.rings())));
      new RoadNames(roads(), frame, named(), taken)
          .find()
          .forEach(name -> name.drawOn(svg, Ink.PANEL));
    }
  }

  private void breaches(Svg svg) {
    for (MapGround ground : map.grounds()) {
      if (ground.kind() == MapGround.Kind.BREACH) {
        breach(svg, frame.place(ground.rings()));
      }
    }
  }

  /// Hatched across the lines of buffers, so that it is told from them in black and white too.
  static void breach(Svg svg, Rings shape) {
    svg.path(Hatch.lines(shape, 45, 3.5, List.of()), Paint.line(Ink.NOT_MET, 0.9));
    svg.path(shape.path(), Paint.line(Ink.NOT_MET, 1.6));
  }

  private void plots(Svg svg, List<Rings> areas, List<PlotLabels.Placed> words) {
    Hatch hatch = new Hatch(svg);
    for (int i = 0; i < areas.size(); i++) {
      Fill fill = map.classOf(map.plots().get(i)).fill();
      svg.openThing("plot", map.plots().get(i).id());
      hatch.fill(areas.get(i), fill, List.of(words.get(i).box().grown(1.5)));
      svg.openThing("edge", "");
      svg.path(areas.get(i).path(), Paint.line(fill.line(), OUTLINE_px));
      svg.closeThing();
      if (map.links().isEmpty()) {
        words.get(i).open(svg);
        words.get(i).draw(svg, fill.words());
        svg.closeThing();
      }
      svg.closeThing();
    }
  }
}
