package org.tinkuy.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tinkuy.kernel.Refusal;

class TableTest {
  private static final List<Column> COLUMNS =
      List.of(Column.text("Criterion", 3), Column.number("Value", "%", 1));

  @Test
  void refusesARowThatIsTooShort() {
    Row row = Row.of(new TextCell("PM-I1"));
    assertThatThrownBy(() -> new Table("criteria", "Criteria", COLUMNS, List.of(row), ""))
        .isInstanceOf(Refusal.class)
        .hasMessage("Table 'criteria': row 1 must have 2 cells, but has 1.");
  }

  @Test
  void aColumnOfWhichNoRowSaysAnythingIsLeftOut() {
    Row silent = Row.of(new TextCell("PM-I1"), new EmptyCell("no data"));
    Row dash = Row.of(new TextCell("PM-I2"), new TextCell("–"));
    Row told = Row.of(new TextCell("PM-I3"), NumberCell.of(0, 0));
    Row group = Row.heading("Park management", 2);

    Table without = table(group, silent, dash).withoutIfSilent(1);

    assertThat(without.columns()).hasSize(1);
    assertThat(without.rows()).allMatch(row -> row.cells().size() == 1);
    assertThat(table(group, silent, told).withoutIfSilent(1).columns()).hasSize(2);
  }

  private static Table table(Row... rows) {
    return new Table("criteria", "Criteria", COLUMNS, List.of(rows), "");
  }

  @Test
  void refusesATableWithoutColumns() {
    assertThatThrownBy(() -> new Table("criteria", "Criteria", List.of(), List.of(), ""))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("a column is needed");
  }

  @Test
  void refusesAnIdThatCannotBeAnAnchor() {
    assertThatThrownBy(() -> new Table("1 criteria", "Criteria", COLUMNS, List.of(), ""))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("1 criteria");
  }

  @Test
  void tellsARowThatNamesAGroupFromATotal() {
    assertThat(Row.heading("Park management", 2).isHeading()).isTrue();
    assertThat(new Row(List.of(new TextCell("Total"), NumberCell.of(61, 0)), true).isHeading())
        .isFalse();
    assertThat(Row.of(new TextCell("PM-I1"), EmptyCell.BLANK).isHeading()).isFalse();
  }

  @Test
  void refusesANumberThatIsNone() {
    assertThatThrownBy(() -> NumberCell.of(Double.NaN, 1))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("Maybe an empty cell with its reason.");
  }

  @Test
  void refusesAMarkOtherThanTheTilde() {
    assertThatThrownBy(() -> new NumberCell(1, 0, "*")).isInstanceOf(Refusal.class);
  }
}
