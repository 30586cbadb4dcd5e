package org.tinkuy.views.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// Rings that together make one area by the even-odd rule: outer edges and holes.
final class Rings {
  private final List<Ring> rings;

  /// The pieces of the rings, which are asked for again and again.
  private final List<Edge> edges;

  /// @param rings at least one
  Rings(List<Ring> rings) {
    this.rings = List.copyOf(rings);
    this.edges = edges(this.rings);
  }

  List<Ring> rings() {
    return rings;
  }

  List<Edge> edges() {
    return edges;
  }

  /// The edge of a rectangle.
  static Rings of(Box box) {
    return new Rings(
        List.of(
            Ring.of(
                box.left(),
                box.top(),
                box.right(),
                box.top(),
                box.right(),
                box.bottom(),
                box.left(),
                box.bottom())));
  }

  Rings moved(UnaryOperator<Point> move) {
    return new Rings(
        rings.stream().map(r -> new Ring(r.points().stream().map(move).toList())).toList());
  }

  /// The area in squares of the unit of its points. Rings are taken as outer edges unless they lie
  /// in an odd number of other rings.
  double area() {
    double sum = 0;
    for (int i = 0; i < rings.size(); i++) {
      double area = Math.abs(rings.get(i).twiceArea()) / 2;
      sum += isHole(i) ? -area : area;
    }
    return sum;
  }

  private boolean isHole(int index) {
    Point corner = rings.get(index).points().getFirst();
    boolean hole = false;
    for (int i = 0; i < rings.size(); i++) {
      hole ^= i != index && new Rings(List.of(rings.get(i))).holds(corner);
    }
    return hole;
  }

  boolean holds(Point point) {
    boolean inside = false;
    for (Edge edge : edges) {
      if ((edge.from().y() > point.y()) != (edge.to().y() > point.y())
          && point.x() < edge.xAt(point.y())) {
        inside = !inside;
      }
    }
    return inside;
  }

  /// Whether a rectangle lies wholly inside: its centre does, and no edge comes into it.
  boolean holds(Box box) {
    return holds(box.centre()) && edges.stream().noneMatch(edge -> edge.enters(box));
  }

  /// The distance from a point to the nearest edge.
  double toEdge(Point point) {
    return edges.stream().mapToDouble(edge -> edge.distance(point)).min().orElse(0);
  }

  Box bounds() {
    double left = Double.MAX_VALUE;
    double top = Double.MAX_VALUE;
    double right = -Double.MAX_VALUE;
    double bottom = -Double.MAX_VALUE;
    for (Ring ring : rings) {
      for (Point point : ring.points()) {
        left = Math.min(left, point.x());
        right = Math.max(right, point.x());
        top = Math.min(top, point.y());
        bottom = Math.max(bottom, point.y());
      }
    }
    return new Box(left, top, right - left, bottom - top);
  }

  /// The rings as closed paths.
  String path() {
    StringBuilder path = new StringBuilder();
    rings.forEach(ring -> path.append(line(ring)).append('Z'));
    return path.toString();
  }

  /// The rings as open paths.
  String openPath() {
    StringBuilder path = new StringBuilder();
    rings.forEach(ring -> path.append(line(ring)));
    return path.toString();
  }

  /// The pieces of the rings as open lines: none leads from an end back to the beginning.
  List<Edge> openEdges() {
    List<Edge> edges = new ArrayList<>();
    for (Ring ring : rings) {
      for (int i = 1; i < ring.points().size(); i++) {
        edges.add(new Edge(ring.points().get(i - 1), ring.points().get(i)));
      }
    }
    return edges;
  }

  private static List<Edge> edges(List<Ring> rings) {
    List<Edge> edges = new ArrayList<>();
    for (Ring ring : rings) {
      List<Point> points = ring.points();
      for (int i = 0; i < points.size(); i++) {
        edges.add(new Edge(points.get(i), points.get((i + 1) % points.size())));
      }
    }
    return List.copyOf(edges);
  }

  private static String line(Ring ring) {
    StringBuilder path = new StringBuilder("M");
    ring.points().forEach(p -> path.append(path.length() > 1 ? "L" : "").append(Svg.point(p)));
    return path.toString();
  }
}
