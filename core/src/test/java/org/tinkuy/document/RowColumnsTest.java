package org.tinkuy.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tinkuy.document.ParkDocument.TextRow;
import org.tinkuy.kernel.Place;

/// Rows that fill the same columns.
class RowColumnsTest {
  private final RowColumns columns = RowColumns.of(List.of("flow", "quantity"));

  @Test
  void eachRowHasItsOwnTexts() {
    assertThat(columns.cells(List.of("W1", "5")))
        .isEqualTo(Map.of("flow", "W1", "quantity", "5"))
        .isNotEqualTo(columns.cells(List.of("W2", "5")));
  }

  @Test
  void aRowHasATextForEachColumn() {
    assertThatThrownBy(() -> columns.cells(List.of("W1")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("2 columns, but 1 texts");
  }

  @Test
  void theColumnsOfRowsAreThoseThatAnyOfThemFills() {
    Place place = Place.row("flows.csv", 2);
    TextRow shared = new TextRow(place, columns.cells(List.of("W1", "5")));
    TextRow sharedToo = new TextRow(place, columns.cells(List.of("W2", "6")));
    TextRow other = new TextRow(place, Map.of("note", "n"));

    assertThat(RowCells.columnsOf(List.of(shared, sharedToo, other, shared)))
        .containsExactly("flow", "quantity", "note");
    assertThat(RowCells.columnsOf(List.of())).isEmpty();
  }
}
