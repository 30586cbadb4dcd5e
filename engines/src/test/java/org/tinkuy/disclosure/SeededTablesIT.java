package org.tinkuy.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// Two hundred random tables of sums that overlap, nest and add up, attacked by the [Spy] with the
/// real solver.
class SeededTablesIT {
  private static final int TABLES = 200;

  @Test
  void theSpyLearnsNothingFromTwoHundredTables() {
    int attacked = 0;
    for (int seed = 0; seed < TABLES; seed++) {
      Map<String, TableCell> table = table(seed);
      Set<String> hidden = Sums.hidden(table).keySet();

      assertThat(new Spy(Sums.shown(table, hidden)).learns(table.values()))
          .as("table %s without %s", seed, hidden)
          .isEmpty();

      attacked += hidden.size() < table.size() ? 1 : 0;
    }
    assertThat(attacked).as("tables of which something is shown").isEqualTo(TABLES);
  }

  @Test
  void mostOfTheTablesWouldGiveSomethingAwayWithoutTheGuardAgainstSubtraction() {
    int given = 0;
    for (int seed = 0; seed < TABLES; seed++) {
      Map<String, TableCell> table = table(seed);
      Set<String> sensitive = new TreeSet<>();
      table.forEach(
          (id, cell) ->
              new Sensitivity(Sums.RULES).of(cell.owners()).ifPresent(rule -> sensitive.add(id)));
      given += new Spy(Sums.shown(table, sensitive)).learnsAny(table.values()) ? 1 : 0;
    }
    assertThat(given).isGreaterThan(TABLES / 4);
  }

  @Test
  void withoutASolverNothingIsGivenAwayAndNoLessIsHidden() {
    for (int seed = 0; seed < TABLES; seed += 4) {
      Map<String, TableCell> table = table(seed);
      Set<String> least = Sums.hidden(table).keySet();
      Set<String> hidden =
          Disclosure.hide(
                  Sums.input(
                      Sums.releases(table), DisclosureLedger.NONE, Sums.RULES, Optional.empty()))
              .keySet();

      assertThat(new Spy(Sums.shown(table, hidden)).learns(table.values()))
          .as("table %s without %s", seed, hidden)
          .isEmpty();
      assertThat(hidden.size()).isGreaterThanOrEqualTo(least.size());
    }
  }

  /// Six firms with one row each; four to six sums: all, random parts, a part and what is left.
  private static Map<String, TableCell> table(int seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<CellPart> rows = new ArrayList<>();
    for (int firm = 0; firm < 6; firm++) {
      double amount = Math.rint(Math.exp(2 + 0.9 * random.nextDouble()) * 10) / 10;
      rows.add(new CellPart("row" + firm, "firm" + firm, amount));
    }
    Map<String, TableCell> table = new LinkedHashMap<>();
    table.put("all", new TableCell("t", rows));
    int parts = 2 + random.nextInt(2);
    for (int part = 0; part < parts; part++) {
      List<CellPart> inside = new ArrayList<>(rows);
      inside.removeIf(row -> random.nextDouble() < 0.35);
      List<CellPart> outside = new ArrayList<>(rows);
      outside.removeAll(inside);
      table.put("part" + part, new TableCell("t", inside));
      if (random.nextBoolean()) {
        table.put("rest" + part, new TableCell("t", outside));
      }
    }
    return table;
  }
}
