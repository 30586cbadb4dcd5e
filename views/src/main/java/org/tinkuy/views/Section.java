package org.tinkuy.views;

import java.util.List;
import org.tinkuy.kernel.Check;

/// A chapter of a document.
///
/// @param id anchor, unique in the document
/// @param title its heading
/// @param blocks in reading order; may be empty
public record Section(String id, String title, List<Block> blocks) {
  public Section {
    blocks = List.copyOf(blocks);
    Anchors.check("Section", id);
    Check.that(!title.isBlank(), "views.section.untitled", "Section '%s': a title is needed.", id);
  }
}
