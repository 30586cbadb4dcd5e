package org.tinkuy.park;

import java.util.List;

/// A map layer besides the plots: roads, pipes, hazards, buffers.
///
/// @param name the file's name without ending
/// @param shapes its shapes in order
public record MapLayer(String name, List<Outline> shapes) {
  public MapLayer {
    shapes = List.copyOf(shapes);
  }
}
