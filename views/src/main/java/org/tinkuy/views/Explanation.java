package org.tinkuy.views;

import java.util.List;
import java.util.Optional;
import org.tinkuy.kernel.Check;

/// What stands behind one thing, out of the way until a reader asks for it: it opens on a page, is
/// printed in full on paper, and its tables are gathered in one sheet of a workbook.
///
/// @param id anchor, unique in the document
/// @param title what is explained
/// @param state its state, shown beside the title; empty where it has none
/// @param blocks in reading order; no explanation among them
public record Explanation(String id, String title, Optional<StateCell> state, List<Block> blocks)
    implements Block {
  public Explanation {
    blocks = List.copyOf(blocks);
    Anchors.check("Explanation", id);
    Check.that(
        !title.isBlank(), "views.explanation.untitled", "Explanation '%s': a title is needed.", id);
    Check.that(
        blocks.stream().noneMatch(Explanation.class::isInstance),
        "views.explanation.nested",
        "Explanation '%s': it must not hold another one.",
        id);
  }
}
