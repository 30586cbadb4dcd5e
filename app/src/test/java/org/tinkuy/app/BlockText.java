package org.tinkuy.app;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
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
/// figure, note and row. What is left out, the end of a very long table and the explanations of a
/// section behind the first, stands as a line with a fingerprint, so that a change of any word of
/// it is seen too.
final class BlockText {
  private static final int ROWS = 60;

  private final NumberStyle numbers;
  private final UnaryOperator<String> aside;
  private final List<String> lines = new ArrayList<>();

  private BlockText(NumberStyle numbers, UnaryOperator<String> aside) {
    this.numbers = numbers;
    this.aside = aside;
  }

  /// The words of a document.
  ///
  /// @param aside puts a name in the place of what changes with each version of program and data
  static String of(Document document, UnaryOperator<String> aside) {
    BlockText text = new BlockText(NumberStyle.of(document.language()), aside);
    text.lines.add("# " + document.title());
    document.stamp().forEach(line -> text.lines.add("stamp: " + line));
    document.opening().forEach(text::block);
    for (Section section : document.sections()) {
      text.lines.add("");
      text.lines.add("## " + section.title());
      text.blocks(section.blocks());
    }
    return text.told();
  }

  private String told() {
    return aside.apply(String.join("\n", lines) + "\n");
  }

  /// How many lines and which, in twelve digits of their SHA-256.
  private String fingerprint(Consumer<BlockText> left) {
    BlockText beside = new BlockText(numbers, aside);
    left.accept(beside);
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(beside.told().getBytes(StandardCharsets.UTF_8));
      return beside.lines.size() + " lines, " + HexFormat.of().formatHex(digest).substring(0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
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
    for (Explanation left : explanations.stream().skip(1).toList()) {
      lines.add("### %s (%s)".formatted(left.title(), fingerprint(text -> text.block(left))));
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
    table.rows().stream().limit(ROWS).forEach(this::row);
    List<Row> left = table.rows().stream().skip(ROWS).toList();
    if (!left.isEmpty()) {
      lines.add("| (%s)".formatted(fingerprint(text -> left.forEach(text::row))));
    }
    if (!table.note().isEmpty()) {
      lines.add(table.note());
    }
  }

  private void row(Row row) {
    lines.add(row.cells().stream().map(this::cell).collect(Collectors.joining(" | ", "| ", "")));
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
