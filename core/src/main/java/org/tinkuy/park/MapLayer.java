package org.tinkuy.park;

import java.util.List;

/// A map layer besides the plots: roads, pipes, hazards, buffers.
///
/// @param name the file's name without ending
/// @param shapes its shapes in order
public record MapLayer(String name, List<MapShape> shapes) {
  /// The layer whose shapes are roads.
  public static final String ROADS = "roads";

  /// The layer whose shapes bound the park.
  public static final String BOUNDARY = "boundary";

  public MapLayer {
    shapes = List.copyOf(shapes);
  }

  /// A layer of outlines of which nothing else is known.
  public static MapLayer of(String name, List<Outline> outlines) {
    return new MapLayer(name, outlines.stream().map(outline -> MapShape.of(outline, "")).toList());
  }

  /// The outlines alone.
  public List<Outline> outlines() {
    return shapes.stream().map(MapShape::outline).toList();
  }
}
