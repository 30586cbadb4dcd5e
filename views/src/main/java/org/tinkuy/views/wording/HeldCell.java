package org.tinkuy.views.wording;

import org.tinkuy.views.Cell;
import org.tinkuy.views.EmptyCell;
import org.tinkuy.views.TextCell;

/// What a cell of a park or a case held before or after a change, or the word for nothing.
public final class HeldCell {
  private HeldCell() {}

  /// @param text as it was written; empty where nothing was
  public static Cell of(String text, Wording words) {
    return text.isEmpty() ? nothing(words) : new TextCell(text);
  }

  public static Cell nothing(Wording words) {
    return new EmptyCell(words.text("report.scenario.nothing"));
  }
}
