package org.tinkuy.views;

import org.tinkuy.kernel.Check;

/// One figure that stands alone, large: "Score 61 %".
///
/// @param label what the figure is; begins with a capital letter, however it is given
/// @param value the figure as written, in the document's language; a word where it is hidden or
///   missing
/// @param unit shown after the value; empty for a pure number or a word
/// @param note a short line under it: last year's value, coverage, the rule that hides it; may be
///   empty
public record KeyFigure(String label, String value, String unit, String note) {
  public KeyFigure {
    label = Heading.of(label);
    Check.that(!label.isBlank(), "views.keyFigure.unnamed", "A key figure must have a label.");
    Check.that(
        !value.isBlank(),
        "views.keyFigure.empty",
        "Key figure '%s': the value must not be blank. Maybe say why there is none.",
        label);
  }
}
