package org.tinkuy.views;

import java.util.List;
import org.tinkuy.kernel.Check;

/// A chapter of a document.
///
/// @param id anchor, unique in the document
/// @param title its heading
/// @param blocks in reading order; may be empty
/// @param parts what the contents name below its title, so that a reader finds a place in a long
///   chapter; none where the title says enough
public record Section(String id, String title, List<Block> blocks, List<Part> parts) {
  /// Places of a chapter that belong together.
  ///
  /// @param title what they have in common
  /// @param places by what begins there, in the order in which that does; at least one
  public record Part(String title, List<Place> places) {
    public Part {
      places = List.copyOf(places);
      Check.that(!places.isEmpty(), "views.part.empty", "Part '%s': a place is needed.", title);
    }
  }

  /// A place in a chapter.
  ///
  /// @param title what begins there
  /// @param anchor id of the block that it begins with
  public record Place(String title, String anchor) {}

  public Section {
    blocks = List.copyOf(blocks);
    parts = List.copyOf(parts);
    Anchors.check("Section", id);
    Check.that(!title.isBlank(), "views.section.untitled", "Section '%s': a title is needed.", id);
  }

  /// A chapter that the contents name by its title alone.
  public Section(String id, String title, List<Block> blocks) {
    this(id, title, blocks, List.of());
  }
}
