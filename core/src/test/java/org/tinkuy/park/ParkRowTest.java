package org.tinkuy.park;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.tinkuy.catalog.Field;
import org.tinkuy.catalog.FieldType;
import org.tinkuy.catalog.TableSchema;
import org.tinkuy.kernel.LocalizedText;
import org.tinkuy.kernel.Period;
import org.tinkuy.kernel.Place;
import org.tinkuy.kernel.Refusal;

/// Rows, tables in the order of their keys, and what references find.
class ParkRowTest {
  private static final TableSchema FLOWS =
      table("flows", "flow id key", "period period key", "tenant text", "price text");
  private static final TableSchema LINKS =
      table("links", "from ref:flows key", "to ref:flows key", "period period key");
  private static final TableSchema PLOTS =
      table("plots", "plot id key", "tenant list<ref:tenants>");

  private static TableSchema table(String name, String... columns) {
    List<Field> fields = new ArrayList<>();
    for (String column : columns) {
      List<String> words = List.of(column.split(" ", -1));
      boolean key = words.contains("key");
      fields.add(
          new Field(
              name,
              words.getFirst(),
              fields.size() + 1,
              FieldType.parse(words.get(1)),
              "",
              new Field.Role(key, key),
              List.of(),
              ""));
    }
    return new TableSchema(name, name, false, TableSchema.Periods.ADD, fields);
  }

  /// A row by `column=text`; a column `period` is a period, a text with `|` a list.
  private static ParkRow row(TableSchema table, String... cells) {
    Map<String, Cell> typed = new HashMap<>();
    for (String cell : cells) {
      String column = cell.substring(0, cell.indexOf('='));
      String text = cell.substring(cell.indexOf('=') + 1);
      typed.put(column, cell(column, text));
    }
    return ParkRow.of(table, typed, Place.row(table.name() + ".csv", 2));
  }

  private static Cell cell(String column, String text) {
    if (column.equals("period")) {
      return new Cell.Span(Period.parse(text, MonthDay.of(1, 1)));
    }
    List<Cell> items = new ArrayList<>();
    for (String item : text.split("\\|", -1)) {
      items.add(new Cell.Text(item));
    }
    return items.size() == 1 ? items.getFirst() : new Cell.Items(items);
  }

  private static Park park(ParkTable... tables) {
    TreeMap<String, ParkTable> byName = new TreeMap<>();
    for (ParkTable table : tables) {
      byName.put(table.schema().name(), table);
    }
    return new Park(
        new ParkProfile(
            "test",
            LocalizedText.of("en", "Test"),
            new ParkProfile.Locality("PE", "", 0),
            new ParkProfile.MoneyBasis(Currency.getInstance("PEN"), 0, ""),
            new ParkProfile.Governance("", "", "", ""),
            new ParkProfile.Conventions(List.of("en"), "", MonthDay.of(1, 1))),
        byName,
        Map.of(),
        List.of());
  }

  @Test
  void isKnownByItsKey() {
    ParkRow row = row(FLOWS, "flow=F1", "period=2024-Q1", "tenant=T1");

    assertThat(row.key()).isEqualTo("F1,2024-Q1");
    assertThat(row.keyCells()).containsExactly("F1", "2024-Q1");
    assertThat(row.firstKey()).isEqualTo("F1");
    assertThat(row).hasToString("flows[F1,2024-Q1]");
  }

  @Test
  void holdsNothingWhereACellIsUnknown() {
    ParkRow row = row(FLOWS, "flow=F1", "period=2024");

    assertThat(row.find("tenant")).isEmpty();
    assertThat(row.text("tenant")).isEmpty();
    assertThat(row.find("nowhere")).isEmpty();
    assertThat(row.ids("tenant")).isEmpty();
  }

  @Test
  void forgetsOneReferenceOfSeveral() {
    ParkRow both = row(PLOTS, "plot=P1", "tenant=T1|T2");
    ParkRow one = both.without("tenant", "T1");

    assertThat(both.texts("tenant")).containsExactly("T1", "T2");
    assertThat(one.texts("tenant")).containsExactly("T2");
    assertThat(one.without("tenant", "T2").find("tenant")).isEmpty();
    assertThat(row(FLOWS, "flow=F", "tenant=T1").without("tenant", "T1").find("tenant")).isEmpty();
  }

  @Test
  void comparesByWhatItSaysAndNotByWhereItStood() {
    ParkRow row = row(FLOWS, "flow=F1", "tenant=T1");
    ParkRow elsewhere =
        ParkRow.of(
            FLOWS,
            Map.of("flow", new Cell.Text("F1"), "tenant", new Cell.Text("T1")),
            Place.row("other.csv", 9));

    assertThat(row.saysTheSame(elsewhere)).isTrue();
    assertThat(row.saysTheSame(row(FLOWS, "flow=F1", "tenant=T2"))).isFalse();
  }

  @Test
  void standsInTheOrderOfKeys() {
    ParkTable table =
        new ParkTable(
            PLOTS, List.of(row(PLOTS, "plot=P2"), row(PLOTS, "plot=P10"), row(PLOTS, "plot=P1")));

    assertThat(table.rows()).extracting(ParkRow::key).containsExactly("P1", "P10", "P2");
    assertThat(table.find("P10")).isPresent();
    assertThat(table.find("P3")).isEmpty();
    assertThat(table.named("P2")).hasSize(1);
    assertThat(table.where(0, "P2")).hasSize(1);
  }

  @Test
  void findsTheReferredRowInItsOwnPeriod() {
    ParkTable flows =
        new ParkTable(
            FLOWS,
            List.of(
                row(FLOWS, "flow=F1", "period=2023", "tenant=T1"),
                row(FLOWS, "flow=F1", "period=2024", "tenant=T2"),
                row(FLOWS, "flow=F2", "period=2024-Q1", "tenant=T3")));
    Park park = park(flows);
    Field from = LINKS.findField("from").orElseThrow();

    assertThat(park.findReferred(row(LINKS, "from=F1", "period=2024"), from))
        .hasValueSatisfying(flow -> assertThat(flow.text("tenant")).isEqualTo("T2"));
    assertThat(park.findReferred(row(LINKS, "from=F1", "period=2023-05"), from))
        .hasValueSatisfying(flow -> assertThat(flow.text("tenant")).isEqualTo("T1"));
    assertThat(park.findReferred(row(LINKS, "from=F2", "period=2024"), from))
        .hasValueSatisfying(flow -> assertThat(flow.text("tenant")).isEqualTo("T3"));
    assertThat(park.findReferred(row(LINKS, "from=F1", "period=2025"), from)).isEmpty();
    assertThat(park.findReferred(row(LINKS, "period=2024"), from)).isEmpty();
  }

  @Test
  void knowsOnlyTheTablesOfTheCatalog() {
    assertThatThrownBy(() -> park().table("flows")).isInstanceOf(Refusal.class);
  }

  @Test
  void givesAPlotWithItsTenants() {
    Park park = park(new ParkTable(PLOTS, List.of(row(PLOTS, "plot=P1", "tenant=T1|T2"))));

    assertThat(park.plots().getFirst().tenants()).containsExactly("T1", "T2");
    assertThat(park.plots().getFirst().area_m2()).isEmpty();
  }
}
