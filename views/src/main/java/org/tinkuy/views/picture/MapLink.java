package org.tinkuy.views.picture;

import org.tinkuy.kernel.Check;

/// Something that passes from one plot to another, drawn as an arrow over the map.
///
/// @param from id of the plot it leaves
/// @param to id of the plot it enters
/// @param amount how much passes, > 0, in its unit; its arrow is as wide beside others of the unit
/// @param unit what is counted: t, MWh
/// @param stroke how its line is drawn
/// @param label what it is in the key; links with one label share an entry
public record MapLink(
    String from, String to, double amount, String unit, Stroke stroke, String label) {
  /// How the line of a link is drawn, so that it is told apart without colour.
  ///
  /// @param twin whether it is two thin lines side by side, else one
  /// @param broken whether it is broken
  public record Stroke(boolean twin, boolean broken) {}

  public MapLink {
    Check.that(
        amount > 0,
        "views.map.linkAmount",
        "The link of '%s' to '%s' must carry more than 0, but carries %s.",
        from,
        to,
        amount);
  }
}
