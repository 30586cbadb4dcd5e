package org.tinkuy.formats.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tinkuy.catalog.Carrier;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.catalog.Criterion;
import org.tinkuy.catalog.FormulaCheck;
import org.tinkuy.catalog.Framework;
import org.tinkuy.catalog.UnverifiedRow;
import org.tinkuy.catalog.Verification;
import org.tinkuy.kernel.Checked;
import org.tinkuy.kernel.Unit;

/// The content that comes with the program.
class ShippedCatalogTest {
  private static Catalog catalog = loaded();

  @BeforeAll
  static void loads() {
    catalog = loaded();
  }

  private static Catalog loaded() {
    Checked<Catalog> checked = new CatalogLoader(FormulaCheck.NONE).load();
    assertThat(checked.issues()).isEmpty();
    return checked.find().orElseThrow();
  }

  @Test
  void aRunReadsTheSameCatalogAsTheCheckOfIt() {
    Checked<Catalog> packed = CatalogLoader.loadPacked();

    assertThat(packed.issues()).isEmpty();
    assertThat(packed.find().orElseThrow().version()).isEqualTo(catalog.version());
    assertThat(packed.find().orElseThrow().rules().frameworks())
        .isEqualTo(catalog.rules().frameworks());
  }

  @Test
  void hasEveryTableAndColumnOfThePark() {
    assertThat(catalog.tables()).hasSize(49);
    assertThat(catalog.tables().values().stream().mapToInt(table -> table.ownFields().size()).sum())
        .isEqualTo(508);
    assertThat(catalog.table("links").emptyMeansNone()).isTrue();
    assertThat(catalog.table("hazmat").emptyMeansNone()).isFalse();
    assertThat(catalog.table("flows").emptyMeansNone()).isFalse();
  }

  /// The chapter told of substances, the list of tables beside it of materials, or of hazmat.
  @ParameterizedTest
  @ValueSource(strings = {"en", "es", "fr", "vi"})
  void theRegisterOfSubstancesHasOneName(String language) {
    String named = catalog.texts().find(language, "name.table.hazmat").orElseThrow();

    assertThat(catalog.texts().find(language, "report.chemicals.table").orElseThrow())
        .startsWithIgnoringCase(named);
  }

  /// "(…, version 2.0 (preview))" stood in titles, which put the name in brackets.
  @Test
  void namesOfSchemesHaveNoBrackets() {
    assertThat(catalog.rules().frameworks().values())
        .hasSizeGreaterThan(10)
        .flatExtracting(scheme -> scheme.name().byLanguage().values())
        .allSatisfy(name -> assertThat(name).doesNotContain("("));
  }

  /// A growth divided by another says over which years, in all three rows that do.
  @ParameterizedTest
  @ValueSource(strings = {"HJ-10", "HJ-13", "HJ-25"})
  void anElasticitySaysWhatItDividesAndOverWhichYears(String id) {
    for (String language : List.of("en", "es", "fr", "vi")) {
      String key = "criterion.hj-274-2015.%s.note";
      assertThat(catalog.texts().get(language, key.formatted(id)))
          .isNotBlank()
          .isEqualTo(catalog.texts().get(language, key.formatted("HJ-10")));
    }
    assertThat(catalog.texts().get("en", "criterion.hj-274-2015." + id + ".text"))
        .contains("divided by growth of value added");
  }

  /// Each row stood as "not yet compared with the official table", which a collection of ours has
  /// not; its source named a paper that no reader has.
  @Test
  void theSocialIndicatorsAreACollectionOfOurs() {
    Framework social = catalog.findFramework("social-inclusion").orElseThrow();

    assertThat(social.criteria()).noneMatch(criterion -> criterion.provenance().awaitsComparison());
    assertThat(social.source())
        .contains("GRI Standards (2-7 and 2-8 of 2021")
        .doesNotContain("section");
  }

  @Test
  void hasAllRowsOfTheFirstEdition() {
    Framework framework = catalog.findFramework("eip-1.0").orElseThrow();

    assertThat(framework.criteria()).hasSize(52);
    assertThat(framework.counted()).hasSize(51);
    assertThat(byCategory(framework, Criterion.Kind.PREREQUISITE))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("parkManagement", 6L, "environmental", 7L, "social", 2L, "economic", 4L));
    assertThat(byCategory(framework, Criterion.Kind.INDICATOR))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("parkManagement", 3L, "environmental", 14L, "social", 11L, "economic", 5L));
    assertThat(framework.criteria()).noneMatch(row -> row.provenance().verified());
    assertThat(framework.criteria())
        .filteredOn(row -> !row.rule().counted())
        .extracting(Criterion::id)
        .containsExactly("EC-P4");
  }

  private static Map<String, Long> byCategory(Framework framework, Criterion.Kind kind) {
    return framework.criteria().stream()
        .filter(row -> row.kind() == kind)
        .collect(Collectors.groupingBy(Criterion::category, Collectors.counting()));
  }

  @ParameterizedTest
  @CsvSource({
    "PM-I1, =, 100 %",
    "PM-I2, >=, 75 %",
    "PM-I3, <=, 184 d",
    "EN-I1, >=, 40 %",
    "EN-I2, >=, 90 %",
    "EN-I3, >=, reference(renewableElectricity)",
    "EN-I6, =, 100 %",
    "EN-I7, >=, 95 %",
    "EN-I8, >=, 50 %",
    "EN-I9, >=, 20 %",
    "EN-I10, =, 100 %",
    "EN-I11, <, 50 %",
    "EN-I12, >=, 5 %",
    "EN-I13, >=, 50 %",
    "EN-I14, >=, 30 %",
    "SO-I1, >=, 75 %",
    "SO-I2, =, 100 %",
    "SO-I3, >=, 60 %",
    "SO-I4, >=, 75 %",
    "SO-I5, >=, 75 %",
    "SO-I6, >=, 80 %",
    "SO-I7, =, 100 %",
    "SO-I8, >=, 75 %",
    "SO-I9, >, 20 %",
    "SO-I10, >=, 80 %",
    "SO-I11, >=, 2",
    "EC-I1, >=, 60 %",
    "EC-I2, >=, 25 %",
    "EC-I3, >=, 25 %",
    "EC-I4, >=, 90 %",
    "EC-I5, >, 50 %",
  })
  void comparesEachIndicatorWithItsTarget(String id, String operator, String target) {
    Criterion.Rule rule =
        catalog.findFramework("eip-1.0").orElseThrow().findCriterion(id).orElseThrow().rule();

    assertThat(rule.operator()).isEqualTo(operator);
    assertThat(rule.target()).isEqualTo(target);
  }

  /// 100 TJ of natural gas in industry: 5,610 t CO2, 0.1 t CH4, 0.01 t N2O; with AR5 (28, 265) 5610
  /// + 2.8 + 2.65 = 5,615.45 t.
  @Test
  void givesThePublishedEmissionsOfNaturalGas() {
    Carrier gas = carrier("naturalGas");

    double tonnes = gas.co2Factor().orElseThrow().in(unit("tCO2e/TJ")).value() * 100;

    assertThat(tonnes).isCloseTo(5615.45, within(1e-9));
    assertThat(gas.attributes())
        .containsEntry("warmingSet", "AR5")
        .containsEntry("factorYear", "2006");
  }

  /// Emissions per mass are heating value times factor. The CO2 alone is the factor less CH4 and
  /// N2O.
  @ParameterizedTest
  @CsvSource({
    "naturalGas, 2.693, 1, 0.1",
    "lpg, 2.985, 1, 0.1",
    "gasoline, 3.070, 3, 0.6",
    "diesel, 3.186, 3, 0.6",
    "residualFuelOil, 3.127, 3, 0.6",
    "anthracite, 2.625, 10, 1.5",
    "bituminousCoal, 2.441, 10, 1.5",
    "lignite, 1.202, 10, 1.5",
    "petroleumCoke, 3.169, 3, 0.6",
    "blastFurnaceGas, 0.642, 1, 0.1",
  })
  void givesThePublishedEmissionsByMass(String id, double tonnes, double ch4, double n2o) {
    Carrier carrier = carrier(id);
    double perTJ = carrier.co2Factor().orElseThrow().value() - ch4 * 28 - n2o * 265;
    double heat = carrier.heatingValue().orElseThrow().in(unit("TJ/t")).value();

    assertThat(perTJ * heat / 1000).isCloseTo(tonnes, within(0.0005));
  }

  /// 0.20196 kg CO2 a kWh of natural gas, by net heating value.
  @Test
  void givesThePublishedEmissionsByEnergy() {
    double co2_kgPerTJ = carrier("naturalGas").co2Factor().orElseThrow().value() - 28 - 26.5;

    assertThat(co2_kgPerTJ * unit("kWh").convert(1, unit("TJ"))).isCloseTo(0.20196, within(1e-9));
  }

  @Test
  void keepsTheCarbonOfWhatGrewApart() {
    Carrier wood = carrier("wood");

    assertThat(wood.co2Factor().orElseThrow().value()).isEqualTo(30 * 28 + 4 * 265);
    assertThat(wood.attributes()).containsEntry("biogenicCo2_kgPerTJ", "112000");
    assertThat(wood.renewable()).contains(1.0);
  }

  @Test
  void leavesOpenWhatDependsOnWherePowerComesFrom() {
    assertThat(carrier("power").co2Factor()).isEmpty();
    assertThat(carrier("power").renewable()).isEmpty();
    assertThat(carrier("power").heatingValue()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "1, toe, 41.868, GJ",
    "1, tce, 29.3076, GJ",
    "1, Gcal, 4.1868, GJ",
    "1000, kWh, 3.6, GJ",
    "1, MMBtu, 1055.05585262, MJ",
    "1, galón americano, 3.785411784, L",
    "12, m3/mes, 144, m3/yr",
    "1, m3/mes, 12, m3/a",
    "1, quintal español, 46, kg",
    "1, t, 1000, kg",
    "1, tn, 1000, kg",
    "1, tonelada, 1, t",
    "1, short ton, 907.18474, kg",
    "1, ha, 10000, m2",
    "25, degC, 298.15, K",
    "212, °F, 100, °C",
    "1, tCO2e, 1000, kgCO2e",
    "473, gCO2e/kWh, 0.473, kgCO2e/kWh",
    "1, kgCO2e/kWh, 277777.77777777775, kgCO2e/TJ",
    "35, %, 0.35, 1",
    "400, ppm, 0.0004, 1",
    "3, trabajadores, 3, people",
    "1, hp, 745.6998715822702, W",
    "1, L/s, 3.6, m3/h",
    "1, mg/L, 1, g/m3",
    "500, kg/año, 0.5, t/yr",
    "1, barril, 158.987294928, L",
  })
  void convertsEverydayUnits(double value, String from, double expected, String to) {
    assertThat(unit(from).convert(value, unit(to))).isCloseTo(expected, within(1e-12 * expected));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ton", "gallon", "galones", "quintal", "m3/ton", "$", "dólares"})
  void asksWhichUnitIsMeant(String text) {
    assertThat(catalog.units().find(text)).isEmpty();
    assertThat(catalog.units().candidates(text)).hasSizeGreaterThanOrEqualTo(2);
  }

  @Test
  void neverAddsEmissionsToMass() {
    assertThat(unit("tCO2e").converts(unit("t"))).isFalse();
    assertThat(unit("USD").converts(unit("PEN"))).isFalse();
  }

  @Test
  void knowsPeruAndFiftyTwoCountries() {
    for (String country : List.of("PE", "VN", "ET", "SN")) {
      assertThat(years("renewableElectricity", country))
          .containsExactly("2020", "2021", "2022", "2023", "2024");
    }
    assertThat(years("gridFactor", "PE"))
        .containsExactlyInAnyOrder("2020", "2021", "2022", "2023", "2024");
    assertThat(
            catalog.references().stream()
                .filter(row -> row.name().equals("gridFactor"))
                .map(row -> row.country())
                .distinct())
        .hasSize(52);
    assertThat(catalog.references()).noneMatch(row -> row.provenance().verified());
  }

  private static List<String> years(String name, String country) {
    return catalog.references().stream()
        .filter(row -> row.name().equals(name) && row.country().equals(country))
        .map(row -> row.period().text())
        .toList();
  }

  @Test
  void knowsEveryManufacturingClass() {
    List<String> isic = catalog.rules().codeLists().getOrDefault("isic", List.of());

    assertThat(isic)
        .filteredOn(code -> code.compareTo("1000") >= 0 && code.compareTo("3400") < 0)
        .hasSize(137);
    assertThat(isic).contains("3510", "3600", "3700", "4923", "5210");
    assertThat(catalog.texts().get("en", "code.isic.1103")).isEqualTo("Beer and malt");
  }

  @Test
  void saysInItsVersionWhenAndWhatItIs() {
    assertThat(catalog.version()).matches("\\d{4}-\\d{2}-\\d{2}\\+[0-9a-f]{8}");
    assertThat(catalog.version()).isEqualTo(loaded().version());
  }

  private static Carrier carrier(String id) {
    Carrier carrier = catalog.carriers().get(id);
    assertThat(carrier).as(id).isNotNull();
    return carrier;
  }

  private static Unit unit(String text) {
    return catalog.units().get(text);
  }

  /// The factors of fuels hold methane and nitrous oxide; coolants are in none of them.
  @Test
  void theGasesOfCombustionCouldMoveAScore() {
    Verification warming =
        Verification.of(catalog, "en").stream()
            .filter(file -> file.file().equals("warming.csv"))
            .findFirst()
            .orElseThrow();

    assertThat(warming.open())
        .filteredOn(row -> row.movable().scored())
        .extracting(UnverifiedRow::id)
        .containsExactlyInAnyOrder("CH4", "N2O");
    assertThat(warming.movable().share()).isPositive();
  }
}
