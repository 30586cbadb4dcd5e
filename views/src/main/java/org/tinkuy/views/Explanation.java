package org.tinkuy.views;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tinkuy.kernel.Check;

/// What stands behind one thing, out of the way until a reader asks for it: it opens on a page, is
/// printed in full on paper, and its tables are gathered in one sheet of a workbook.
///
/// @param id anchor, unique in the document
/// @param code a short name of it, which stands on paper in the head of each of its tables, so that
///   one that goes on over the page says what it is of; empty where it has none
/// @param title what is explained
/// @param state its state, shown beside the title; empty where it has none
/// @param blocks in reading order; no explanation among them
public record Explanation(
    String id, String code, String title, Optional<StateCell> state, List<Block> blocks)
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

  /// What has no short name.
  public Explanation(String id, String title, Optional<StateCell> state, List<Block> blocks) {
    this(id, "", title, state, blocks);
  }

  /// Its blocks as they stand on paper.
  public List<Block> onPaper() {
    return code.isEmpty()
        ? blocks
        : blocks.stream()
            .map(block -> block instanceof Table table ? headed(table) : block)
            .toList();
  }

  private Table headed(Table table) {
    List<Column> columns = new ArrayList<>(table.columns());
    Column first = columns.getFirst();
    columns.set(
        0,
        new Column(
            code + " \u00B7 " + first.label(),
            first.align(),
            first.unit(),
            first.weight(),
            first.valued()));
    return new Table(table.id(), table.title(), columns, table.rows(), table.note());
  }
}
