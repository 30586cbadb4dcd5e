package org.tinkuy.views;

import java.util.List;
import org.tinkuy.kernel.Check;

/// The same thing drawn by several measures: a page shows the one that is chosen, paper all of
/// them.
///
/// @param id anchor, unique in the document
/// @param label what is chosen: "Plots filled by"
/// @param options one for each measure, at least one
public record Choice(String id, String label, List<Option> options) implements Block {

  /// One of the drawings to choose from.
  ///
  /// @param name the measure
  /// @param picture the drawing
  public record Option(String name, Picture picture) {}

  public Choice {
    options = List.copyOf(options);
    Anchors.check("Choice", id);
    Check.that(!options.isEmpty(), "views.choice.empty", "Choice '%s': a drawing is needed.", id);
  }

  /// The drawings, in order.
  public List<Picture> pictures() {
    return options.stream().map(Option::picture).toList();
  }
}
