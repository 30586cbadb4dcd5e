package org.tinkuy.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.tinkuy.catalog.Alias.Kind;
import org.tinkuy.kernel.UnitTable;

/// What people call tables, columns and codes.
class AliasesTest {
  private static final List<String> DIRECTIONS = List.of("in", "out", "stored");
  private static final TableSchema FLOWS = table("flows", "flow", "tenant", "direction", "use");
  private static final TableSchema PLOTS = table("plots", "plot", "tenant", "use");
  private static final Aliases ALIASES =
      new Aliases(
          List.of(
              new Alias("es", Kind.TABLE, "flujos", "flows"),
              new Alias("es", Kind.TABLE, "lotes", "plots"),
              new Alias("es", Kind.COLUMN, "empresa", "tenant"),
              new Alias("es", Kind.COLUMN, "inquilino", "tenant"),
              new Alias("es", Kind.COLUMN, "destino", "flows.direction"),
              new Alias("es", Kind.COLUMN, "destino", "use"),
              new Alias("es", Kind.COLUMN, "cosa", "flow"),
              new Alias("es", Kind.COLUMN, "cosa", "tenant"),
              new Alias("es", Kind.CODE, "entrada", "in"),
              new Alias("es", Kind.CODE, "entrada", "flows.direction=stored"),
              new Alias("es", Kind.CODE, "salida", "out"),
              new Alias("fr", Kind.TABLE, "flux", "flows"),
              new Alias("es", Kind.WORD, "sí", "yes")));

  private static TableSchema table(String name, String... columns) {
    List<Field> fields = new ArrayList<>();
    for (String column : columns) {
      Field.Role role = new Field.Role(fields.isEmpty(), fields.isEmpty());
      fields.add(
          new Field(
              name, column, fields.size() + 1, FieldType.parse("code"), "", role, List.of(), ""));
    }
    return new TableSchema(name, name, false, TableSchema.Periods.ADD, fields);
  }

  private static Optional<String> column(TableSchema table, String header) {
    return ALIASES.findColumn(table, header).map(Field::column);
  }

  @Test
  void aNameIsFoundWhateverItsCaseAccentsAndSpaces() {
    List<String> tables = List.of("flows", "plots");

    assertThat(ALIASES.findTable("Flujos", tables)).contains("flows");
    assertThat(ALIASES.findTable("FLOWS", tables)).contains("flows");
    assertThat(ALIASES.findTable("flujo", tables)).isEmpty();
    assertThat(ALIASES.findTable("flux", List.of("plots"))).isEmpty();
    assertThat(column(FLOWS, " Émpresa ")).contains("tenant");
    assertThat(ALIASES.findWord("Si")).contains("yes");
  }

  @Test
  void aColumnsOwnNameGoesBeforeItsAliases() {
    Aliases misleading = new Aliases(List.of(new Alias("es", Kind.COLUMN, "use", "tenant")));

    assertThat(misleading.findColumn(PLOTS, "use").map(Field::column)).contains("use");
  }

  @Test
  void aNameAsItIsWrittenGoesBeforeOneWithTheSameLetters() {
    TableSchema alike = table("uses", "use", "u_se");

    assertThat(column(alike, "use")).contains("use");
    assertThat(column(alike, "u_se")).contains("u_se");
    assertThat(column(alike, "U se")).isEmpty();
    assertThat(ALIASES.findTable("u_ses", List.of("uses", "u_ses"))).contains("u_ses");
  }

  @Test
  void anAliasOfOneTableGoesBeforeOneOfAll() {
    assertThat(column(FLOWS, "destino")).contains("direction");
    assertThat(column(PLOTS, "destino")).contains("use");
  }

  @Test
  void whatMayMeanTwoThingsMeansNothing() {
    assertThat(column(FLOWS, "cosa")).isEmpty();
    assertThat(column(PLOTS, "cosa")).contains("tenant");
  }

  @Test
  void aCodeOfOneColumnGoesBeforeOneOfAll() {
    Field direction = FLOWS.findField("direction").orElseThrow();
    Field use = PLOTS.findField("use").orElseThrow();

    assertThat(ALIASES.findCode(direction, "Entrada", DIRECTIONS)).contains("stored");
    assertThat(ALIASES.findCode(use, "entrada", DIRECTIONS)).contains("in");
    assertThat(ALIASES.findCode(direction, "salida", DIRECTIONS)).contains("out");
    assertThat(ALIASES.findCode(direction, "salida", List.of("in"))).isEmpty();
  }

  @Test
  void whatComesNearIsProposedAndNotTaken() {
    assertThat(column(FLOWS, "empressa")).isEmpty();
    assertThat(ALIASES.nearColumns(FLOWS, "empressa")).containsExactly("tenant (empresa)");
    assertThat(ALIASES.nearTables("flujoz", List.of("flows"))).containsExactly("flows (flujos)");
    assertThat(ALIASES.nearColumns(FLOWS, "directon")).containsExactly("direction");
    assertThat(ALIASES.nearCodes(FLOWS.findField("direction").orElseThrow(), "salidas", DIRECTIONS))
        .containsExactly("out (salida)");
  }

  /// Masculine and feminine come as near as the code itself; it is proposed once, and the place of
  /// the others is left to what else comes near.
  @Test
  void aCodeIsProposedOnceHoweverManyOfItsNamesComeNear() {
    Aliases names =
        new Aliases(
            List.of(
                new Alias("fr", Kind.CODE, "outes", "out"),
                new Alias("fr", Kind.CODE, "outé", "out"),
                new Alias("fr", Kind.CODE, "outée", "out"),
                new Alias("fr", Kind.CODE, "route", "in")));
    assertThat(names.nearCodes(FLOWS.findField("direction").orElseThrow(), "oute", DIRECTIONS))
        .containsExactly("out (outé)", "in (route)");
  }

  @Test
  void namesInALanguageAreThoseThatReadersTake() {
    LocalNames spanish = new LocalNames(catalog(), "es-PE");
    LocalNames german = new LocalNames(catalog(), "de");

    assertThat(spanish.of(FLOWS)).isEqualTo("flujos");
    assertThat(spanish.of(FLOWS, FLOWS.findField("tenant").orElseThrow())).isEqualTo("empresa");
    // destino means the direction there, so the use keeps its own name
    assertThat(spanish.of(FLOWS, FLOWS.findField("use").orElseThrow())).isEqualTo("use");
    assertThat(spanish.of(PLOTS, PLOTS.findField("use").orElseThrow())).isEqualTo("destino");
    assertThat(german.of(FLOWS)).isEqualTo("flows");
  }

  /// Whatever is written for a code is read as that code again.
  @Test
  void whatIsWrittenInALanguageIsReadBack() {
    LocalNames spanish = new LocalNames(catalog(), "es");
    Field direction = FLOWS.findField("direction").orElseThrow();
    for (String code : DIRECTIONS) {
      String word = spanish.of(direction, code, DIRECTIONS);
      assertThat(
              DIRECTIONS.contains(word)
                  ? Optional.of(word)
                  : ALIASES.findCode(direction, word, DIRECTIONS))
          .contains(code);
    }
  }

  private static Catalog catalog() {
    return new Catalog(
        "test",
        UnitTable.builder().build(),
        Map.of("flows", FLOWS, "plots", PLOTS),
        Library.of(Map.of()),
        Map.of(),
        List.of(),
        new Catalog.Rules(
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            ALIASES,
            Tolerances.NONE,
            ExchangeRules.NONE,
            DisclosureRules.NONE),
        new Texts(new TreeMap<>()));
  }
}
