package org.tinkuy.views.picture;

import java.util.List;
import org.tinkuy.kernel.Check;

/// Something the plots lie on or beside.
///
/// @param kind what it is, which decides how it is drawn
/// @param label its name in the key: "Río Claro"; things of equal kind and label share one entry;
///   empty for none
/// @param rings edges of an area in metres, or the middle lines of something long
/// @param width_m width of something long in metres, > 0; 0 for an area
public record MapGround(Kind kind, String label, List<Ring> rings, double width_m) {
  /// Kinds of ground, in the order in which they are drawn.
  public enum Kind {
    /// The edge of the park.
    BOUNDARY,
    GREEN,
    WATER,
    /// A strip that must stay free, beside water or hazards.
    BUFFER,
    ROAD,
    /// What reaches into a buffer; drawn over the plots.
    BREACH
  }

  public MapGround {
    rings = List.copyOf(rings);
    Check.that(
        width_m >= 0, "views.map.groundWidth", "Ground '%s': width is %s m.", label, width_m);
  }

  boolean isArea() {
    return width_m == 0;
  }
}
