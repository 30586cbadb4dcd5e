package org.tinkuy.views.picture;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tinkuy.park.RoadClass;

/// How the roads of a class are drawn: white between casings, the wider the road the stronger. The
/// classes are told apart by casing and middle line, so that they are on paper without colour too.
/// A road without a class is grey, and so no local street.
///
/// @param casing colour of both edges
/// @param casing_px width of each, inside the right of way
/// @param fill colour between them
/// @param middle dashes of the line in the middle, as in SVG; `none` where it has none
/// @param least_px how wide it is at least, and where nobody told its width
record RoadStyle(Ink casing, double casing_px, Ink fill, String middle, double least_px) {
  private static final String NONE = "none";
  private static final String SOLID = "";
  private static final double MIDDLE_px = 0.8;

  /// How much wider a road is in the key than at its least, so that its edges stand apart.
  private static final double SAMPLE_px = 3;

  /// Of a road of which nobody told the class.
  private static final RoadStyle UNKNOWN =
      new RoadStyle(Ink.MUTED_TINT, 0.4, Ink.MUTED_TINT, NONE, 3);

  /// The style of a class, or of roads without one.
  static RoadStyle of(Optional<RoadClass> road) {
    return road.map(RoadStyle::of).orElse(UNKNOWN);
  }

  private static RoadStyle of(RoadClass road) {
    return switch (road) {
      case HIGHWAY -> new RoadStyle(Ink.MUTED, 1.2, Ink.MUTED_TINT, SOLID, 6);
      case ACCESS -> new RoadStyle(Ink.MUTED, 1, Ink.PANEL, "7 4", 6);
      case AVENUE -> new RoadStyle(Ink.MUTED, 1, Ink.PANEL, SOLID, 6);
      case COLLECTOR -> new RoadStyle(Ink.MUTED, 1, Ink.PANEL, NONE, 4);
      case LOCAL -> new RoadStyle(Ink.MUTED, 0.7, Ink.PANEL, NONE, 3);
      case SERVICE -> new RoadStyle(Ink.PANEL, 0.4, Ink.PANEL, "3 2", 2);
    };
  }

  /// Draws roads, the least important first: all casings before all fills, so that crossings are
  /// open.
  static void draw(Svg svg, List<MapGround> roads, MapFrame frame) {
    List<MapGround> order =
        roads.stream().sorted(Comparator.comparingInt(RoadStyle::rank).reversed()).toList();
    for (MapGround road : order) {
      of(road).casing(svg, frame.place(road.rings()), road.isArea(), px(road, frame));
    }
    for (MapGround road : order) {
      of(road).fill(svg, frame.place(road.rings()), road.isArea(), px(road, frame));
    }
    for (MapGround road : order) {
      if (!road.isArea()) {
        of(road).middle(svg, frame.place(road.rings()));
      }
    }
  }

  /// A piece of a road for the key.
  static void sample(Svg svg, MapGround road, Point left, Point right) {
    Rings line = new Rings(List.of(new Ring(List.of(left, right))));
    RoadStyle style = of(road);
    double width_px = style.least_px + SAMPLE_px;
    style.casing(svg, line, false, width_px);
    style.fill(svg, line, false, width_px);
    style.middle(svg, line);
  }

  /// How wide a road is on the drawing.
  static double px(MapGround road, MapFrame frame) {
    double told_px = road.way().width_m().map(w -> w * frame.pixelsPerMetre()).orElse(0.0);
    return Math.max(of(road).least_px, told_px);
  }

  private static RoadStyle of(MapGround road) {
    return of(road.way().road());
  }

  private static int rank(MapGround road) {
    return road.way().road().map(RoadClass::ordinal).orElse(RoadClass.values().length);
  }

  private void casing(Svg svg, Rings shape, boolean area, double width_px) {
    if (area) {
      svg.path(shape.path(), Paint.line(casing, 2 * casing_px));
    } else {
      svg.path(shape.openPath(), Paint.line(casing, width_px));
    }
  }

  private void fill(Svg svg, Rings shape, boolean area, double width_px) {
    if (area) {
      svg.path(shape.path(), Paint.fill(fill));
    } else {
      svg.path(shape.openPath(), Paint.line(fill, width_px - 2 * casing_px));
    }
  }

  private void middle(Svg svg, Rings line) {
    if (!middle.equals(NONE)) {
      svg.path(line.openPath(), Paint.line(Ink.MUTED, MIDDLE_px).dashed(middle));
    }
  }
}
