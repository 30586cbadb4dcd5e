package org.tinkuy.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tinkuy.kernel.Refusal;

/// Columns, their types and tables.
class SchemaTest {
  private static Field field(String column, int position, String type, boolean key) {
    return new Field(
        "t", column, position, FieldType.parse(type), "", new Field.Role(key, key), List.of(), "");
  }

  private static TableSchema table(Field... fields) {
    return new TableSchema("t", "things", false, TableSchema.Periods.ADD, List.of(fields));
  }

  @Test
  void readsTypesAsTheCatalogWritesThem() {
    assertThat(FieldType.parse("share")).isEqualTo(new FieldType(FieldKind.SHARE, false, "", ""));
    assertThat(FieldType.parse("money/m2/yr"))
        .isEqualTo(new FieldType(FieldKind.MONEY, false, "", "m2/yr"));
    assertThat(FieldType.parse("ref:tenants"))
        .isEqualTo(new FieldType(FieldKind.REF, false, "tenants", ""));
    assertThat(FieldType.parse("list<ref:tenants>"))
        .isEqualTo(new FieldType(FieldKind.REF, true, "tenants", ""));
  }

  @Test
  void refusesTypesThatItDoesNotKnow() {
    for (String type : List.of("", "ref", "ref:", "list<>", "numbers", "list<code")) {
      assertThatThrownBy(() -> FieldType.parse(type)).as(type).isInstanceOf(Refusal.class);
    }
  }

  @Test
  void onlyIdsReferencesAndCodesAreNames() {
    assertThat(List.of(FieldKind.values()).stream().filter(FieldKind::isName))
        .containsExactly(FieldKind.ID, FieldKind.CODE, FieldKind.REF);
  }

  @Test
  void everyTableHasTheCommonColumnsBehindItsOwn() {
    TableSchema table = table(field("id", 1, "id", true), field("size", 2, "number", false));

    assertThat(table.fields())
        .extracting(Field::path)
        .containsExactly("t.id", "t.size", "t.secrecy", "t.evidence", "t.note");
    assertThat(table.fields()).extracting(Field::position).containsExactly(1, 2, 3, 4, 5);
    assertThat(table.ownFields()).extracting(Field::column).containsExactly("id", "size");
    assertThat(table.key()).extracting(Field::column).containsExactly("id");
  }

  @Test
  void aColumnOfItsOwnStandsForTheCommonOne() {
    TableSchema table = table(field("id", 1, "id", true), field("evidence", 2, "text", false));

    assertThat(table.fields())
        .extracting(Field::column)
        .containsExactly("id", "evidence", "secrecy", "note");
    assertThat(table.findField("evidence").orElseThrow().type().kind()).isEqualTo(FieldKind.TEXT);
    assertThat(table.ownFields()).extracting(Field::column).containsExactly("id", "evidence");
  }

  @Test
  void onlyAPeriodInTheKeyTellsRowsApart() {
    assertThat(table(field("id", 1, "id", true), field("period", 2, "period", true)).hasPeriod())
        .isTrue();
    assertThat(table(field("id", 1, "id", true), field("starts", 2, "period", false)).hasPeriod())
        .isFalse();
  }

  @Test
  void tablesWithoutColumnsColumnsBeforeTheFirstAndDefaultsOutsideTheKeyAreRefused() {
    assertThatThrownBy(() -> table()).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> field("id", 0, "id", true)).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> new Field.Role(false, true, "all")).isInstanceOf(Refusal.class);
  }

  @Test
  void theMoreSecretOfTwoRules() {
    for (Secrecy one : Secrecy.values()) {
      for (Secrecy other : Secrecy.values()) {
        assertThat(one.and(other)).isEqualTo(other.and(one));
      }
    }
    assertThat(Secrecy.T1.and(Secrecy.T3)).isEqualTo(Secrecy.T1);
    assertThat(Secrecy.T2.and(Secrecy.T3)).isEqualTo(Secrecy.T2);
  }

  @Test
  void factsInMoneyAreInTheCurrencyOfThePark() {
    FactDefinition rent =
        new FactDefinition("rent", "park", FactDefinition.Type.NUMBER, "money/m2", "asked");
    FactDefinition other =
        new FactDefinition("m", "park", FactDefinition.Type.NUMBER, "moneylike", "asked");

    assertThat(rent.isMoney()).isTrue();
    assertThat(rent.unitIn("PEN")).isEqualTo("PEN/m2");
    assertThat(other.isMoney()).isFalse();
    assertThat(other.unitIn("PEN")).isEqualTo("moneylike");
  }
}
