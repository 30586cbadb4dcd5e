package org.tinkuy.views;

import org.tinkuy.kernel.Check;

/// A paragraph of explanation: method, limits, what to do next.
///
/// @param text plain text; a blank line parts paragraphs
/// @param hasOwnPage whether it is a paper by itself, such as a letter to sign, and shares no
///   printed page with another; the first stands below the heading of its chapter
public record Note(String text, boolean hasOwnPage) implements Block {
  public Note(String text) {
    this(text, false);
  }

  public Note {
    Check.that(!text.isBlank(), "views.note.empty", "A note must say something.");
  }
}
