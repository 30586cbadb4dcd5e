package org.tinkuy.views.picture;

import java.util.List;
import java.util.Optional;
import org.tinkuy.kernel.Check;
import org.tinkuy.park.RoadClass;

/// Something the plots lie on or beside.
///
/// @param kind what it is, which decides how it is drawn
/// @param label what it is in the key: "Río Claro", "Avenue"; things of equal kind and label share
///   one entry; empty for none
/// @param form whether the rings bound an area or are middle lines
/// @param rings edges of an area in metres, or the middle lines of something long
/// @param way what else is known of it where it is a road
public record MapGround(Kind kind, String label, Form form, List<Ring> rings, Way way) {
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

  /// How a ground is given.
  public enum Form {
    AREA,
    LINE
  }

  /// A road, or something else that is long.
  ///
  /// @param name what is written along it; empty for nothing
  /// @param road its class; absent where nobody told it, or it is no road
  /// @param width_m width in metres, > 0; absent for an area and where nobody told it, so that it
  ///   is drawn as thin as its class allows
  public record Way(String name, Optional<RoadClass> road, Optional<Double> width_m) {
    /// Of which nothing is known.
    public static final Way NONE = new Way("", Optional.empty(), Optional.empty());

    public Way {
      Check.that(
          width_m.orElse(1.0) > 0,
          "views.map.groundWidth",
          "Ground '%s': width is %s m.",
          name,
          width_m.orElse(0.0));
    }
  }

  public MapGround {
    rings = List.copyOf(rings);
  }

  /// An area that is no road.
  public static MapGround area(Kind kind, String label, List<Ring> rings) {
    return new MapGround(kind, label, Form.AREA, rings, Way.NONE);
  }

  boolean isArea() {
    return form == Form.AREA;
  }
}
