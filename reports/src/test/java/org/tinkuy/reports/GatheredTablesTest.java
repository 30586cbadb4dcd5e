package org.tinkuy.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tinkuy.views.Column;
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
}
