package org.tinkuy.views;

import java.util.List;
import org.tinkuy.kernel.Check;

/// The same thing drawn by several measures: a page shows the one that is chosen, paper and the
/// workbook those that are printed.
///
/// @param id anchor, unique in the document
/// @param label what is chosen: "Plots filled by"
/// @param options one for each measure, at least one
public record Choice(String id, String label, List<Option> options) implements Block {

  /// One of the drawings to choose from.
  ///
  /// @param name the measure
  /// @param picture the drawing
  /// @param isPrinted whether paper and the workbook have it, and not only a page
  public record Option(String name, Picture picture, boolean isPrinted) {
    /// A drawing that every medium has.
    public Option(String name, Picture picture) {
      this(name, picture, true);
    }
  }

  public Choice {
    options = List.copyOf(options);
    Anchors.check("Choice", id);
    Check.that(!options.isEmpty(), "views.choice.empty", "Choice '%s': a drawing is needed.", id);
  }

  /// What paper and the workbook have, in order.
  public List<Option> printed() {
    return options.stream().filter(Option::isPrinted).toList();
  }

  /// The drawings of a page, in order.
  public List<Picture> pictures() {
    return options.stream().map(Option::picture).toList();
  }
}
