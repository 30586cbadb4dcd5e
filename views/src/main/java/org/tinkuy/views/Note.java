package org.tinkuy.views;

import org.tinkuy.kernel.Check;

/// A paragraph of explanation: method, limits, what to do next.
///
/// @param text plain text; a blank line parts paragraphs
public record Note(String text) implements Block {
  public Note {
    Check.that(!text.isBlank(), "views.note.empty", "A note must say something.");
  }
}
