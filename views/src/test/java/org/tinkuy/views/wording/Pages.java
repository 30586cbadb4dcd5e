package org.tinkuy.views.wording;

import java.util.List;
import java.util.stream.Collectors;
import org.tinkuy.views.Block;
import org.tinkuy.views.Cell;
import org.tinkuy.views.DayCell;
import org.tinkuy.views.EmptyCell;
import org.tinkuy.views.Finding;
import org.tinkuy.views.Note;
import org.tinkuy.views.NumberCell;
import org.tinkuy.views.NumberStyle;
import org.tinkuy.views.Row;
import org.tinkuy.views.Section;
import org.tinkuy.views.StateCell;
import org.tinkuy.views.Table;
import org.tinkuy.views.TextCell;

/// A section as a test reads it: spaces that hold words together written as plain ones, a real
/// minus as a hyphen.
public final class Pages {
  private Pages() {}

  public static String plain(String text) {
    return text.replace('\u00A0', ' ').replace('\u202F', ' ').replace('\u2212', '-');
  }

  public static List<String> findings(Section section) {
    return section.blocks().stream()
        .filter(Finding.class::isInstance)
        .map(block -> plain(((Finding) block).text()))
        .toList();
  }

  public static List<String> notes(Section section) {
    return section.blocks().stream()
        .filter(Note.class::isInstance)
        .map(block -> plain(((Note) block).text()))
        .toList();
  }

  public static Table table(Section section, String id) {
    for (Block block : section.blocks()) {
      if (block instanceof Table table && table.id().equals(id)) {
        return table;
      }
    }
    throw new AssertionError("no table '%s' in '%s'".formatted(id, section.id()));
  }

  /// Rows as lines, cells parted by ` | `; numbers in English.
  public static List<String> rows(Table table) {
    return table.rows().stream().map(Pages::line).toList();
  }

  public static String line(Row row) {
    return plain(row.cells().stream().map(Pages::words).collect(Collectors.joining(" | ")));
  }

  private static String words(Cell cell) {
    return switch (cell) {
      case TextCell text -> text.text();
      case NumberCell number -> NumberStyle.of("en").format(number);
      case DayCell day -> day.day().toString();
      case StateCell state -> state.sign().glyph() + " " + state.text();
      case EmptyCell empty -> empty.reason();
    };
  }
}
