package org.tinkuy.park;

import java.util.Optional;

/// A shape of a map layer with what is known of it.
///
/// @param outline its area or its lines
/// @param name what it is called; empty text where it has no name
/// @param road the road that it is, or is a part of; absent for all else and for a road of which
///   nothing else is known
public record MapShape(Outline outline, String name, Optional<Road> road) {
  /// A shape of which only the name may be known.
  public static MapShape of(Outline outline, String name) {
    return new MapShape(outline, name, Optional.empty());
  }

  /// A shape that is a road.
  public static MapShape of(Outline outline, Road road) {
    return new MapShape(outline, road.name(), Optional.of(road));
  }

  /// What the road is for; absent where nobody told it.
  public Optional<RoadClass> roadClass() {
    return road.flatMap(Road::kind);
  }

  /// Width of the right of way, m; absent where nobody told it.
  public Optional<Double> width_m() {
    return road.flatMap(Road::width_m);
  }
}
