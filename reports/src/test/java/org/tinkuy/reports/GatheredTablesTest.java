package org.tinkuy.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tinkuy.views.Column;
import org.tinkuy.views.EmptyCell;
import org.tinkuy.views.Explanation;
import org.tinkuy.views.Row;
import org.tinkuy.views.Table;
import org.tinkuy.views.TextCell;

/// Tables of explanations on one sheet each.
class GatheredTablesTest {
  private static Explanation explanation(String id, String note, int rows) {
    Table terms = table(id + "-terms", List.of(Column.text("Term", 1)), note);
    Table behind =
        new Table(
            id + "-rows",
            "Rows",
            List.of(Column.text("Row", 1), Column.text("Place", 1)),
            IntStream.range(0, rows)
                .mapToObj(i -> Row.of(new TextCell("R" + i), new TextCell("f.csv:" + i)))
                .toList(),
            "");
    return new Explanation(id, "Of " + id, Optional.empty(), List.of(terms.before(behind)));
  }

  private static Table table(String id, List<Column> columns, String note) {
    return new Table(id, "Terms", columns, List.of(Row.of(new TextCell(id))), note);
  }

  /// What has no room in a cell of a page has a sheet in the workbook.
  @Test
  void whatStandsBehindTablesIsGatheredToo() {
    GatheredTables gathered = new GatheredTables("Explained");

    gathered.add(explanation("a", "", 2));
    gathered.add(explanation("b", "More elsewhere.", 30));

    assertThat(gathered.tables())
        .extracting(table -> table.title() + " " + table.rows().size() + " " + table.note())
        .containsExactly("Terms 2 More elsewhere.", "Rows 32 ");
    assertThat(gathered.tables().getLast().rows().getLast().cells())
        .containsExactly(new TextCell("Of b"), new TextCell("R29"), new TextCell("f.csv:29"));
  }

  /// A card without rows has no column of them; on the sheet it stands beside the others.
  @Test
  void aTableThatLacksAColumnStandsWithThoseThatHaveIt() {
    GatheredTables gathered = new GatheredTables("Explained");
    List<Column> wide = List.of(Column.text("Term", 2), Column.text("Rows", 1));
    Row row = Row.of(new TextCell("t"), new TextCell("r"));

    gathered.add(explanation("a", "", 0));
    gathered.add(
        new Explanation(
            "b",
            "Of b",
            Optional.empty(),
            List.of(new Table("b", "Terms", wide, List.of(row), ""))));

    Table terms = gathered.tables().getFirst();
    assertThat(terms.columns())
        .extracting(Column::label)
        .containsExactly("Explained", "Term", "Rows");
    assertThat(terms.rows())
        .extracting(Row::cells)
        .containsExactly(
            List.of(new TextCell("Of a"), new TextCell("A-terms"), EmptyCell.BLANK),
            List.of(new TextCell("Of b"), new TextCell("t"), new TextCell("r")));
  }
}
