package org.tinkuy.views;

import java.util.List;
import org.tinkuy.kernel.Check;

/// A row of two to six figures that open a section.
///
/// @param figures in reading order, at least one
public record KeyFigures(List<KeyFigure> figures) implements Block {
  public KeyFigures {
    figures = List.copyOf(figures);
    Check.that(!figures.isEmpty(), "views.keyFigures.empty", "Key figures must hold a figure.");
  }
}
