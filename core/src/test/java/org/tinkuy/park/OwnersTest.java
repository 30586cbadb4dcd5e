package org.tinkuy.park;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.MonthDay;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.tinkuy.catalog.Field;
import org.tinkuy.catalog.FieldType;
import org.tinkuy.catalog.Ownership;
import org.tinkuy.catalog.Secrecy;
import org.tinkuy.catalog.TableSchema;
import org.tinkuy.kernel.LocalizedText;
import org.tinkuy.kernel.Place;

class OwnersTest {
  private static final TableSchema TENANTS =
      table("tenants", List.of("tenant"), Secrecy.T2, key("tenant", "id"));
  private static final TableSchema BODIES =
      table("bodies", List.of(), Secrecy.T3, key("body", "id"));
  private static final TableSchema PERMITS =
      table(
          "permits", List.of("holder"), Secrecy.T2, key("permit", "id"), column("holder", 2, "id"));
  private static final TableSchema LIMITS =
      table(
          "limits",
          List.of("permit.holder"),
          Secrecy.T2,
          key("limit", "id"),
          column("permit", 2, "ref:permits"));
  private static final TableSchema ZONES = table("zones", List.of(), Secrecy.T3, key("zone", "id"));

  private static final Owners OWNERS =
      new Owners(
          park(
              row(TENANTS, Map.of("tenant", "mill")),
              row(TENANTS, Map.of("tenant", "dairy", "secrecy", "T2")),
              row(BODIES, Map.of("body", "office")),
              row(PERMITS, Map.of("permit", "p1", "holder", "mill")),
              row(PERMITS, Map.of("permit", "p2", "holder", "dairy")),
              row(PERMITS, Map.of("permit", "p3", "holder", "office")),
              row(PERMITS, Map.of("permit", "p4", "holder", "mill", "secrecy", "T3")),
              row(LIMITS, Map.of("limit", "l1", "permit", "p1")),
              row(ZONES, Map.of("zone", "z"))));

  @Test
  void aRowThatSaysNothingIsItsTenantsOwn() {
    assertThat(OWNERS.secrecy(new RowRef("permits", "p1"))).isEqualTo(Secrecy.T1);
    assertThat(OWNERS.of(new RowRef("permits", "p1"))).containsExactly("mill");
  }

  @Test
  void aTenantSaysHowFarItsRowsMayTravel() {
    assertThat(OWNERS.secrecy(new RowRef("permits", "p2"))).isEqualTo(Secrecy.T2);
  }

  @Test
  void aRowGoesBeforeItsTenant() {
    assertThat(OWNERS.secrecy(new RowRef("permits", "p4"))).isEqualTo(Secrecy.T3);
  }

  @Test
  void rowsOfABodyAreAsTheirTableSays() {
    assertThat(OWNERS.secrecy(new RowRef("permits", "p3"))).isEqualTo(Secrecy.T2);
    assertThat(OWNERS.of(new RowRef("permits", "p3"))).containsExactly("office");
  }

  @Test
  void anOwnerIsFoundThroughTheRowThatIsReferredTo() {
    assertThat(OWNERS.of(new RowRef("limits", "l1"))).containsExactly("mill");
    assertThat(OWNERS.secrecy(new RowRef("limits", "l1"))).isEqualTo(Secrecy.T1);
  }

  @Test
  void rowsThatNobodyOwnsAreTheParks() {
    assertThat(OWNERS.of(new RowRef("zones", "z"))).containsExactly("park");
    assertThat(OWNERS.secrecy(new RowRef("zones", "z"))).isEqualTo(Secrecy.T3);
  }

  private static TableSchema table(
      String name, List<String> owners, Secrecy otherwise, Field... fields) {
    return new TableSchema(name, name, false, TableSchema.Periods.ADD, List.of(fields))
        .withOwnership(new Ownership(owners, otherwise));
  }

  private static Field key(String column, String type) {
    return new Field(
        "", column, 1, FieldType.parse(type), "", new Field.Role(true, true), List.of(), "");
  }

  private static Field column(String column, int position, String type) {
    return new Field(
        "",
        column,
        position,
        FieldType.parse(type),
        "",
        new Field.Role(false, false),
        List.of(),
        "");
  }

  private static ParkRow row(TableSchema schema, Map<String, String> texts) {
    Map<String, Cell> cells = new TreeMap<>();
    texts.forEach((column, text) -> cells.put(column, new Cell.Text(text)));
    return ParkRow.of(schema, cells, Place.file(schema.name().toLowerCase(Locale.ROOT)));
  }

  private static Park park(ParkRow... rows) {
    Map<String, ParkTable> tables = new TreeMap<>();
    for (TableSchema schema : List.of(TENANTS, BODIES, PERMITS, LIMITS, ZONES)) {
      tables.put(
          schema.name(),
          new ParkTable(
              schema, List.of(rows).stream().filter(row -> row.schema().equals(schema)).toList()));
    }
    return new Park(profile(), tables, Map.of(), List.of());
  }

  private static ParkProfile profile() {
    return new ParkProfile(
        "written",
        LocalizedText.of("en", "Written"),
        new ParkProfile.Locality("PE", "", 0),
        new ParkProfile.MoneyBasis(Currency.getInstance("USD"), 0, ""),
        new ParkProfile.Governance("", "", "", ""),
        new ParkProfile.Conventions(List.of("en"), ".", MonthDay.of(1, 1)));
  }
}
