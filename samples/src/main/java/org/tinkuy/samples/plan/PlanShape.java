package org.tinkuy.samples.plan;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// An outline with its properties, one feature of a map layer.
///
/// @param properties text by name, in order
/// @param ring its outer edge
/// @param holes what is left out inside: the blocks between streets; none for a plot
public record PlanShape(Map<String, String> properties, PlanRing ring, List<PlanRing> holes) {
  public PlanShape {
    properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
    holes = List.copyOf(holes);
  }

  /// A shape without holes that has one property.
  public static PlanShape of(String property, String value, PlanRing ring) {
    return new PlanShape(Map.of(property, value), ring, List.of());
  }
}
