package org.tinkuy.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tinkuy.views.Block;
import org.tinkuy.views.Column;
import org.tinkuy.views.Document;
import org.tinkuy.views.Explanation;
import org.tinkuy.views.Note;
import org.tinkuy.views.Row;
import org.tinkuy.views.Section;
import org.tinkuy.views.Table;
import org.tinkuy.views.TextCell;

class BlockTextTest {
  @Test
  void aChangeInTheLastRowOfALongTableIsSeen() {
    assertThat(text(longTable("one")))
        .contains("| Row 59\n")
        .contains("| (141 lines, ")
        .isNotEqualTo(text(longTable("other")));
  }

  @Test
  void aChangeInAnExplanationBehindTheFirstIsSeen() {
    assertThat(text(explanation("a", "first"), explanation("b", "one")))
        .contains("first", "### b (2 lines, ")
        .isNotEqualTo(text(explanation("a", "first"), explanation("b", "other")));
  }

  private static String text(Block... blocks) {
    Section section = new Section("s", "Section", List.of(blocks));
    return BlockText.of(
        new Document("Title", "en", List.of(section), List.of(), List.of()),
        UnaryOperator.identity());
  }

  private static Block longTable(String last) {
    List<Row> rows =
        IntStream.rangeClosed(0, 200)
            .mapToObj(row -> Row.of(new TextCell(row < 200 ? "row " + row : last)))
            .toList();
    return new Table("t", "Table", List.of(Column.text("What", 1)), rows, "");
  }

  private static Block explanation(String title, String text) {
    return new Explanation(title, title, Optional.empty(), List.of(new Note(text)));
  }
}
