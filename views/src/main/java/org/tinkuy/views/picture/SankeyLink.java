package org.tinkuy.views.picture;

import org.tinkuy.kernel.Check;

/// What runs from one node of a Sankey diagram to another.
///
/// @param from id of the node it leaves
/// @param to id of the node it enters; the same where it comes back
/// @param value in the unit of the diagram, >= 0; 0 where it is not told
/// @param fillClass what it is made of, one of the diagram's classes
/// @param state how sure it is
/// @param what what runs, in words; empty where the name of its class says it
public record SankeyLink(
    String from, String to, double value, String fillClass, State state, String what) {

  /// How sure a link is.
  public enum State {
    /// Measured or calculated.
    KNOWN,
    /// Estimated: hatched.
    ESTIMATED,
    /// There is one, and its amount is not told: a dashed line.
    HIDDEN
  }

  /// A link of which its class says what runs.
  public SankeyLink(String from, String to, double value, String fillClass, State state) {
    this(from, to, value, fillClass, state, "");
  }

  public SankeyLink {
    Check.that(
        value >= 0 && Double.isFinite(value),
        "views.sankey.value",
        "Link '%s' to '%s': the amount must be >= 0, but is %s.",
        from,
        to,
        value);
  }
}
