package org.tinkuy.solver;

import java.util.List;

/// Rules of a model that cannot hold together, whatever the other rules are.
///
/// @param tags in the order of the model; empty where the bounds of the variables alone contradict
///   one another, and where none were searched
public record Conflict(List<Tag> tags, Extent extent) {
  /// Not asked for.
  public static final Conflict UNSEARCHED = new Conflict(List.of(), Extent.UNSEARCHED);

  /// How small a conflict is known to be.
  public enum Extent {
    /// Without any one of the rules the rest can hold together.
    SMALLEST,
    /// The rules conflict, but time ran out before each was shown to be needed.
    PERHAPS_SMALLER,
    /// Nobody searched.
    UNSEARCHED
  }

  public Conflict {
    tags = List.copyOf(tags);
  }
}
