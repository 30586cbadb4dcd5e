package org.tinkuy.views;

import org.tinkuy.kernel.Check;

/// One sentence that states what was found: "3 plots break the river buffer".
///
/// @param text the sentence, with its figures and units
/// @param tone how it is meant to be heard
public record Finding(String text, Tone tone) implements Block {
  public Finding {
    Check.that(!text.isBlank(), "views.finding.empty", "A finding must say something.");
  }
}
