package org.tinkuy.app;

import java.util.ArrayList;
import java.util.List;
import org.tinkuy.views.Align;
import org.tinkuy.views.Block;
import org.tinkuy.views.Cell;
import org.tinkuy.views.Choice;
import org.tinkuy.views.Column;
import org.tinkuy.views.DayCell;
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

/// Draws blocks on a terminal: aligned columns, wrapped to a readable width, plain ASCII where
/// nothing else can be shown.
final class TerminalBlocks {
  private static final int WIDTH = 100;

  /// Of the widest label of a digest, its space before and two after.
  private static final int LABEL = 10;

  /// What stands around a label: a space before and two after.
  private static final int AROUND = 3;

  private final Console console;
  private final NumberStyle numbers;

  /// Where texts begin beside labels; labels of some languages are wider than others.
  private int column = LABEL;

  TerminalBlocks(Console console, String language) {
    this.console = console;
    this.numbers = NumberStyle.of(language);
  }

  void print(Section section) {
    console.say(section.title());
    section.blocks().forEach(this::print);
  }

  private void print(Block block) {
    switch (block) {
      case Finding finding -> wrapped(0, "", finding.text());
      case Note note -> wrapped(0, "", note.text());
      case KeyFigures figures -> figures(figures.figures());
      case Table table -> table(table);
      case Picture picture -> table(picture.twin());
      case Choice choice -> print(choice.pictures().getFirst());
      case Explanation explanation -> {
        wrapped(0, "", explanation.title());
        explanation.blocks().forEach(this::print);
      }
    }
  }

  private void figures(List<KeyFigure> figures) {
    column = LABEL;
    for (KeyFigure figure : figures) {
      column = Math.max(column, DisplayWidth.of(figure.label()) + AROUND);
    }
    for (KeyFigure figure : figures) {
      wrapped(column, figure.label(), (figure.value() + " " + figure.unit()).strip());
      if (!figure.note().isEmpty()) {
        wrapped(column, "", figure.note());
      }
    }
  }

  /// A line of its own in the column layout of the digest before it.
  void line(String label, String text) {
    wrapped(Math.max(column, DisplayWidth.of(label) + AROUND), label, text);
  }

  /// A label in a column of its own, then text wrapped beside it.
  private void wrapped(int indent, String label, String text) {
    List<String> lines = wrap(text, WIDTH - indent);
    for (int i = 0; i < lines.size(); i++) {
      String left = i == 0 && !label.isEmpty() ? " " + label : "";
      console.say(pad(left, indent) + lines.get(i));
    }
  }

  private void table(Table table) {
    console.say("");
    console.say(table.title());
    int[] widths = widths(table);
    printRow(table, table.columns().stream().map(TerminalBlocks::head).toList(), widths);
    console.say(rule(widths));
    for (Row row : table.rows()) {
      printRow(table, row.cells().stream().map(this::text).toList(), widths);
    }
    if (!table.note().isEmpty()) {
      wrapped(0, "", table.note());
    }
    console.say("");
  }

  private static String head(Column column) {
    return column.unit().isEmpty() ? column.label() : column.label() + ", " + column.unit();
  }

  /// Columns as wide as their longest text, shrunk by weight where the line would be too long, but
  /// never below their longest word: an id that is broken cannot be copied. Columns that can give
  /// way make room for it; where none can, the line is longer than it should be.
  private int[] widths(Table table) {
    int count = table.columns().size();
    int[] widths = new int[count];
    int weights = table.columns().stream().mapToInt(column -> column.weight()).sum();
    for (int i = 0; i < count; i++) {
      int longest = DisplayWidth.of(head(table.columns().get(i)));
      for (Row row : table.rows()) {
        longest = Math.max(longest, DisplayWidth.of(text(row.cells().get(i))));
      }
      int share = (WIDTH - 2 * (count - 1)) * table.columns().get(i).weight() / weights;
      widths[i] = Math.min(longest, Math.max(6, share));
    }
    keepWords(table, widths);
    return widths;
  }

  private void keepWords(Table table, int[] widths) {
    int[] least = new int[widths.length];
    int total = 2 * (widths.length - 1);
    for (int i = 0; i < widths.length; i++) {
      least[i] = longestWord(head(table.columns().get(i)));
      for (Row row : table.rows()) {
        least[i] = Math.max(least[i], longestWord(text(row.cells().get(i))));
      }
      widths[i] = Math.max(widths[i], least[i]);
      total += widths[i];
    }
    while (total > WIDTH) {
      int widest = -1;
      for (int i = 0; i < widths.length; i++) {
        boolean canGive = widths[i] > Math.max(6, least[i]);
        widest = canGive && (widest < 0 || widths[i] > widths[widest]) ? i : widest;
      }
      if (widest < 0) {
        return;
      }
      widths[widest]--;
      total--;
    }
  }

  private static int longestWord(String text) {
    int longest = 0;
    for (String word : text.strip().split("\\s+", -1)) {
      longest = Math.max(longest, DisplayWidth.of(word));
    }
    return longest;
  }

  private void printRow(Table table, List<String> cells, int[] widths) {
    List<List<String>> columns = new ArrayList<>();
    int height = 1;
    for (int i = 0; i < widths.length; i++) {
      columns.add(wrap(cells.get(i), widths[i]));
      height = Math.max(height, columns.get(i).size());
    }
    for (int part = 0; part < height; part++) {
      StringBuilder built = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        String text = part < columns.get(i).size() ? columns.get(i).get(part) : "";
        boolean right = table.columns().get(i).align() == Align.RIGHT;
        String gap = " ".repeat(Math.max(0, widths[i] - DisplayWidth.of(text)));
        built.append(right ? gap + text : text + gap).append("  ");
      }
      console.say(built.toString().stripTrailing());
    }
  }

  private static String rule(int[] widths) {
    StringBuilder rule = new StringBuilder();
    for (int width : widths) {
      rule.append("-".repeat(width)).append("  ");
    }
    return rule.toString().stripTrailing();
  }

  private String text(Cell cell) {
    return switch (cell) {
      case TextCell text -> text.text();
      case NumberCell number -> numbers.format(number);
      case DayCell day -> day.text();
      case StateCell state ->
          (console.unicode() ? state.sign().glyph() : state.sign().ascii()) + " " + state.text();
      case EmptyCell empty -> empty.reason();
    };
  }

  private static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder current = new StringBuilder();
    for (String word : text.strip().split("\\s+", -1)) {
      String rest = word;
      int begun = DisplayWidth.of(current.toString());
      if (begun > 0 && begun + 1 + DisplayWidth.of(rest) > width) {
        lines.add(current.toString());
        current.setLength(0);
      }
      while (DisplayWidth.of(rest) > width) {
        int end = DisplayWidth.fitting(rest, width);
        lines.add(rest.substring(0, end));
        rest = rest.substring(end);
      }
      current.append(current.isEmpty() ? "" : " ").append(rest);
    }
    lines.add(current.toString());
    return lines;
  }

  private static String pad(String text, int width) {
    return text + " ".repeat(Math.max(0, width - DisplayWidth.of(text)));
  }
}
