package org.tinkuy.app;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.tinkuy.views.Block;
import org.tinkuy.views.Cell;
import org.tinkuy.views.Choice;
import org.tinkuy.views.Column;
import org.tinkuy.views.DayCell;
import org.tinkuy.views.Document;
import org.tinkuy.views.EmptyCell;
import org.tinkuy.views.Explanation;
import org.tinkuy.views.Finding;
import org.tinkuy.views.KeyFigure;
import org.tinkuy.views.KeyFigures;
import org.tinkuy.views.Note;
import org.tinkuy.views.NumberCell;
import org.tinkuy.views.NumberStyle;
import org.tinkuy.views.Picture;
import org.tinkuy.views.Row;
import org.tinkuy.views.Section;
import org.tinkuy.views.StateCell;
import org.tinkuy.views.Table;
import org.tinkuy.views.TextCell;

/// The words of a document in reading order, as every form of it has them: a line for each finding,
/// figure, note and row. Of a long table the first rows are told and the rest counted, and of the
/// explanations of a section the first is.
final class BlockText {
  private static final int ROWS = 5;

  private final NumberStyle numbers;
  private final List<String> lines = new ArrayList<>();

  private BlockText(NumberStyle numbers) {
    this.numbers = numbers;
  }

  static String of(Document document) {
    BlockText text = new BlockText(NumberStyle.of(document.language()));
    text.lines.add("# " + document.title());
    document.stamp().forEach(line -> text.lines.add("stamp: " + line));
    document.opening().forEach(text::block);
    for (Section section : document.sections()) {
      text.lines.add("");
      text.lines.add("## " + section.title());
      text.blocks(section.blocks());
    }
    return String.join("\n", text.lines) + "\n";
  }

  private void blocks(List<Block> blocks) {
    List<Explanation> explanations = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Explanation explanation) {
        explanations.add(explanation);
      } else {
        block(block);
      }
    }
    explanations.stream().limit(1).forEach(this::block);
    if (explanations.size() > 1) {
      lines.add("(%d explanations more)".formatted(explanations.size() - 1));
    }
  }

  private void block(Block block) {
    switch (block) {
      case Finding finding -> lines.add("! " + finding.text());
      case KeyFigures figures -> figures.figures().forEach(this::figure);
      case Note note -> lines.add(note.text());
      case Table table -> table(table);
      case Picture picture -> picture(picture);
      case Choice choice -> choice.pictures().forEach(this::picture);
      case Explanation explanation -> {
        lines.add(
            "### "
                + explanation.title()
                + explanation.state().map(state -> " | " + cell(state)).orElse(""));
        blocks(explanation.blocks());
      }
    }
  }

  private void figure(KeyFigure figure) {
    lines.add(
        "= %s: %s %s (%s)"
            .formatted(figure.label(), figure.value(), figure.unit(), figure.note())
            .replace("  (", " (")
            .replace(" ()", ""));
  }

  private void picture(Picture picture) {
    lines.add("[" + picture.title() + "] " + picture.subtitle());
    lines.add(picture.alt());
    if (!picture.source().isEmpty()) {
      lines.add(picture.source());
    }
  }

  private void table(Table table) {
    lines.add(table.title());
    lines.add(
        table.columns().stream()
            .map(column -> unit(column))
            .collect(Collectors.joining(" | ", "| ", "")));
    for (Row row : table.rows().stream().limit(ROWS).toList()) {
      lines.add(row.cells().stream().map(this::cell).collect(Collectors.joining(" | ", "| ", "")));
    }
    if (table.rows().size() > ROWS) {
      lines.add("| (%d rows more)".formatted(table.rows().size() - ROWS));
    }
    if (!table.note().isEmpty()) {
      lines.add(table.note());
    }
  }

  private static String unit(Column column) {
    return column.unit().isEmpty() ? column.label() : column.label() + ", " + column.unit();
  }

  private String cell(Cell cell) {
    return switch (cell) {
      case TextCell text -> text.text();
      case NumberCell number -> numbers.format(number);
      case DayCell day -> day.text();
      case StateCell state -> state.text();
      case EmptyCell empty -> empty.reason();
    };
  }
}
