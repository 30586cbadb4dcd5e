package org.tinkuy.formats.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tinkuy.catalog.Alias;
import org.tinkuy.catalog.Aliases;
import org.tinkuy.catalog.Field;
import org.tinkuy.catalog.FieldKind;
import org.tinkuy.catalog.TableSchema;
import org.tinkuy.kernel.UnitTable;

class ShippedAliasesTest {
  private static final Aliases ALIASES = Shipped.CATALOG.rules().aliases();

  /// Lists of numbers, which are the same in every language, and of what the catalog itself names.
  private static final Set<String> WITHOUT =
      Set.of("isic", "waste", "frameworks", "criteria", "tables");

  @ParameterizedTest
  @ValueSource(strings = {"es", "fr", "pt"})
  void nameEveryTableColumnAndCodeInEveryLanguage(String language) {
    Set<String> named =
        ALIASES.list().stream()
            .filter(alias -> alias.language().equals(language))
            .map(alias -> alias.kind() + " " + alias.target())
            .collect(Collectors.toSet());
    List<String> missing = new ArrayList<>();
    for (TableSchema table : Shipped.CATALOG.tables().values()) {
      if (!named.contains("TABLE " + table.name())) {
        missing.add(table.name());
      }
      for (Field field : table.fields()) {
        if (!named.contains("COLUMN " + field.path())
            && !named.contains("COLUMN " + field.column())) {
          missing.add(field.path());
        }
        for (String code : codes(field)) {
          if (!named.contains("CODE " + code)
              && !named.contains("CODE " + field.path() + "=" + code)) {
            missing.add(field.path() + "=" + code);
          }
        }
      }
    }

    assertThat(missing).isEmpty();
  }

  /// What rows of the tables that EIP 1.0 reads most cannot do without has a Vietnamese name.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "tenants",
        "plots",
        "flows",
        "meters",
        "readings",
        "answers",
        "facts",
        "workforce"
      })
  void vietnameseNamesWhatEveryRowNeeds(String name) {
    TableSchema table = Shipped.CATALOG.table(name);
    Set<String> named =
        ALIASES.list().stream()
            .filter(alias -> alias.language().equals("vi"))
            .map(alias -> alias.kind() + " " + alias.target())
            .collect(Collectors.toSet());

    assertThat(named).contains("TABLE " + name);
    assertThat(table.fields())
        .filteredOn(field -> field.role().required() || field.role().key())
        .isNotEmpty()
        .filteredOn(field -> !field.column().equals("basis"))
        .allMatch(field -> named.contains("COLUMN " + field.column()));
  }

  private static List<String> codes(Field field) {
    boolean named = field.codes().size() == 1 && WITHOUT.contains(field.codes().getFirst());
    return field.type().kind() == FieldKind.CODE && !named
        ? Shipped.CATALOG.codesOf(field)
        : List.of();
  }

  @ParameterizedTest
  @CsvSource({
    "Flujos, flows",
    "FLUX, flows",
    "fuentes de agua, waterSources",
    "Lô đất, plots",
    "DOANH NGHIỆP, tenants",
    "Entreprises, tenants",
    "Water_Sources, waterSources",
    "flow, ''",
    "flujo, ''"
  })
  void findTablesWithoutCaseAndAccents(String text, String table) {
    assertThat(ALIASES.findTable(text, Shipped.CATALOG.tables().keySet()).orElse(""))
        .isEqualTo(table);
  }

  @ParameterizedTest
  @CsvSource({
    "flows, Empresa, tenant",
    "flows, PERIODO, period",
    "flows, Año, period",
    "flows, Entrée ou sortie, direction",
    "flows, Unidad de Medida, unit",
    "plots, Área (m²), area_m2",
    "plots, superficie, area_m2",
    "plots, Diện tích (m²), area_m2",
    "plots, Mục đích sử dụng, use",
    "plots, Doanh nghiệp, tenant",
    "tenants, Tên doanh nghiệp, name",
    "tenants, Số lao động, employees",
    "flows, Đơn vị tính, unit",
    "flows, Khối lượng, quantity",
    "readings, Chỉ số, value",
    "meters, Mã đồng hồ, meter",
    "links, desde, from",
    "leases, desde, from",
    "tenants, desde, since",
    "tenants, Razón Social, name",
    "tenants, Cantidad, ''",
    "events, satisfied, satisfied",
    "surveys, satisfied, positive"
  })
  void findColumnsByTheTableTheyStandIn(String table, String header, String column) {
    assertThat(
            ALIASES.findColumn(Shipped.CATALOG.table(table), header).map(Field::column).orElse(""))
        .isEqualTo(column);
  }

  @ParameterizedTest
  @CsvSource({
    "flows, carrier, Electricidad, power",
    "flows, carrier, agua, water",
    "flows, direction, Entrada, in",
    "flows, state, Medido, measured",
    "flows, kind, sous-produit, by-product",
    "answers, state, Sí, met",
    "answers, state, Không đạt, notMet",
    "flows, carrier, Điện, power",
    "flows, direction, vào, in",
    "plots, use, Công nghiệp, industrial",
    "answers, state, no cumple, notMet",
    "workforce, sex, Mujeres, female",
    "events, severity, M, ''",
    "limits, parameter, DBO5, bod",
    "plots, status, disponível, vacant",
    "flows, carrier, electricdad, ''"
  })
  void findCodesByTheColumnTheyStandIn(String table, String column, String text, String code) {
    Field field = Shipped.CATALOG.table(table).findField(column).orElseThrow();

    assertThat(ALIASES.findCode(field, text, Shipped.CATALOG.codesOf(field)).orElse(""))
        .isEqualTo(code);
  }

  /// Whoever is shown a report or a message in a language answers yes and no in it, and writes
  /// totals below the tables.
  @ParameterizedTest
  @CsvSource({
    "có, yes",
    "Không, no",
    "một phần, partly",
    "TỔNG CỘNG, total",
    "oui, yes",
    "en parte, partly",
    "sai, ''"
  })
  void findWordsInEveryLanguageOfReports(String text, String word) {
    assertThat(ALIASES.findWord(text).orElse("")).isEqualTo(word);
  }

  /// A thousand cubic metres is what water works bill in; 12 of them are 12 000 m3.
  @ParameterizedTest
  @ValueSource(
      strings = {"1000 m3", "10³ m3", "nghìn m3", "miles de m3", "milliers de m³", "thousand m3"})
  void readThousandsOfCubicMetres(String text) {
    UnitTable units = Shipped.CATALOG.units();

    assertThat(units.get(text).convert(12, units.get("m3"))).isEqualTo(12_000);
  }

  @ParameterizedTest
  @CsvSource({"nghìn kWh, kWh, 1000", "tấn, kg, 1000", "nghìn, kg, ''"})
  void readVietnameseUnits(String text, String base, String factor) {
    UnitTable units = Shipped.CATALOG.units();
    Optional<String> found =
        units.find(text).map(unit -> String.valueOf(Math.round(unit.convert(1, units.get(base)))));

    assertThat(found.orElse("")).isEqualTo(factor);
  }

  @Test
  void proposeWhatComesNearWithTheNameThatDoes() {
    Field carrier = Shipped.CATALOG.table("flows").findField("carrier").orElseThrow();

    assertThat(ALIASES.nearTables("Flujo", Shipped.CATALOG.tables().keySet()))
        .contains("flows (flujos)");
    assertThat(ALIASES.nearColumns(Shipped.CATALOG.table("tenants"), "Razon Socal"))
        .first()
        .isEqualTo("name (razón social)");
    assertThat(ALIASES.nearCodes(carrier, "electricdad", Shipped.CATALOG.codesOf(carrier)))
        .contains("power (electricidad)");
  }

  @ParameterizedTest
  @CsvSource({"Sí, yes", "NÃO, no", "en partie, partly", "TOTAL GENERAL, total", "Total, total"})
  void findWordsThatSayTheSameEverywhere(String text, String word) {
    assertThat(ALIASES.findWord(text).orElse("")).isEqualTo(word);
  }

  @Test
  void areInTheOrderOfKindsSoThatAPersonFindsThem() {
    assertThat(ALIASES.list().stream().map(Alias::kind).toList())
        .isSortedAccordingTo(Enum::compareTo);
  }
}
