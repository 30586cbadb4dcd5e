package org.tinkuy.app.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.tinkuy.assess.Assessment;
import org.tinkuy.assess.PartialRule;
import org.tinkuy.document.ParkDocument;
import org.tinkuy.document.ParkDocument.TextRow;
import org.tinkuy.document.ParkDocument.TextTable;
import org.tinkuy.kernel.Period;

/// How a park is written down changes nothing of what it comes to.
class OrderAndUnitsTest {
  private static final ParkDocument VALLEY =
      WrittenPark.document(WrittenPark.examples().resolve("valle-claro-tables"));
  private static final List<String> STATES = states(VALLEY);
  private static final Map<String, String> SMALLER =
      Map.of("MWh", "kWh", "t", "kg", "GJ", "MJ", "km", "m");

  @Test
  void theOrderOfRowsChangesNoState() {
    for (int seed = 1; seed <= 3; seed++) {
      Random random = new Random(seed);
      assertThat(states(each(table -> withShuffledRows(table, random)))).isEqualTo(STATES);
    }
  }

  @Test
  void theOrderOfColumnsChangesNoState() {
    for (int seed = 1; seed <= 3; seed++) {
      Random random = new Random(seed);
      assertThat(states(each(table -> withShuffledColumns(table, random)))).isEqualTo(STATES);
    }
  }

  @Test
  void theUnitsOfRowsChangeNoState() {
    List<Integer> changed = new ArrayList<>();
    ParkDocument document = each(table -> inSmallerUnits(table, changed));

    assertThat(changed).hasSizeGreaterThan(20);
    assertThat(states(document)).isEqualTo(STATES);
  }

  private static ParkDocument each(UnaryOperator<TextTable> change) {
    ParkDocument changed = VALLEY;
    for (TextTable table : VALLEY.tables().values()) {
      changed = changed.withTable(change.apply(table));
    }
    return changed;
  }

  private static TextTable withShuffledRows(TextTable table, Random random) {
    List<TextRow> rows = new ArrayList<>(table.rows());
    Collections.shuffle(rows, random);
    return new TextTable(table.name(), table.columns(), rows);
  }

  private static TextTable withShuffledColumns(TextTable table, Random random) {
    List<String> columns = new ArrayList<>(table.columns());
    Collections.shuffle(columns, random);
    List<TextRow> rows = new ArrayList<>();
    for (TextRow row : table.rows()) {
      Map<String, String> cells = new LinkedHashMap<>();
      columns.stream()
          .filter(row.cells()::containsKey)
          .forEach(column -> cells.put(column, row.cells().get(column)));
      rows.add(new TextRow(row.place(), cells));
    }
    return new TextTable(table.name(), columns, rows);
  }

  /// Every other plain quantity without a price, in a unit a thousand times smaller.
  private static TextTable inSmallerUnits(TextTable table, List<Integer> changed) {
    List<TextRow> rows = new ArrayList<>();
    for (TextRow row : table.rows()) {
      String unit = row.find("unit").orElse("");
      String quantity = row.find("quantity").orElse("");
      boolean plain =
          SMALLER.containsKey(unit)
              && quantity.matches("\\d+(\\.\\d+)?")
              && row.place().row() % 2 == 0
              && List.of("price", "disposalCost", "emissionFactor", "minimumLot").stream()
                  .allMatch(column -> row.find(column).isEmpty());
      rows.add(plain ? inSmallerUnit(row, quantity, SMALLER.get(unit)) : row);
      if (plain) {
        changed.add(row.place().row());
      }
    }
    return new TextTable(table.name(), table.columns(), rows);
  }

  private static TextRow inSmallerUnit(TextRow row, String quantity, String unit) {
    String thousandfold =
        new BigDecimal(quantity).movePointRight(3).stripTrailingZeros().toPlainString();
    return row.with("quantity", thousandfold, row.place()).with("unit", unit, row.place());
  }

  private static List<String> states(ParkDocument document) {
    Assessment assessment =
        WrittenPark.assess(WrittenPark.park(document), Period.year(2024), PartialRule.HALF_WAY);
    return assessment.results().stream()
        .map(
            result ->
                "%s %s %s %s"
                    .formatted(
                        result.id(),
                        result.current().state(),
                        result.intended().state(),
                        result.stated()))
        .toList();
  }
}
