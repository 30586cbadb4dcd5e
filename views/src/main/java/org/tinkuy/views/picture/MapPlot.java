package org.tinkuy.views.picture;

import java.util.List;
import org.tinkuy.kernel.Check;

/// One plot as it is to be drawn.
///
/// @param id the plot's id
/// @param label who or what is on it; empty to write the id
/// @param rings its edge and holes, in metres
/// @param fillClass id of the class it is filled by
/// @param mark what is written on it in place of the label, a number of its measure; empty for the
///   label
/// @param amount what the table says of it, in the unit of the map; empty for nothing
public record MapPlot(
    String id, String label, List<Ring> rings, String fillClass, String mark, String amount) {
  /// A plot on which its label is written.
  public MapPlot(String id, String label, List<Ring> rings, String fillClass) {
    this(id, label, rings, fillClass, "", "");
  }

  public MapPlot {
    rings = List.copyOf(rings);
    Check.that(!rings.isEmpty(), "views.map.plotWithoutRing", "Plot '%s': a ring is needed.", id);
  }

  /// What is written on the map.
  String words() {
    return label.isBlank() ? id : label;
  }

  /// What is written on its outline.
  String written() {
    return mark.isEmpty() ? words() : mark;
  }
}
