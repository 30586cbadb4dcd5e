package org.tinkuy.park;

import java.util.List;

/// A map layer besides the plots: roads, pipes, hazards, buffers.
///
/// @param name the file's name without ending
/// @param shapes its shapes in order
/// @param names what each of them is called, in their order; empty text for one without a name
public record MapLayer(String name, List<Outline> shapes, List<String> names) {
  /// A layer whose shapes have no names.
  public MapLayer(String name, List<Outline> shapes) {
    this(name, shapes, shapes.stream().map(_ -> "").toList());
  }

  public MapLayer {
    shapes = List.copyOf(shapes);
    names = List.copyOf(names);
  }

  /// What a shape is called; empty where it has no name.
  ///
  /// @param place its place among the shapes, from 0
  public String nameOf(int place) {
    return place < names.size() ? names.get(place) : "";
  }
}
