package org.tinkuy.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitTableTest {
  private static final Dimension MASS = Dimension.base("mass");
  private static final Unit SHORT_TON =
      Unit.of("[ston_av]", MASS, Fraction.parse("907.18474")); // NIST SP 811, B.8
  private static final UnitTable UNITS =
      KernelUnits.builder()
          .add(SHORT_TON, false, List.of("short ton"))
          .ambiguous("ton", List.of("t", "[ston_av]"))
          .build();

  @ParameterizedTest
  @CsvSource({
    "m3/d, m3/d",
    "kg/m3, kg/m3",
    "kW.h, kW.h",
    "kW*h, kW.h",
    "t.km, t.km",
    "m2, m2",
    "m^2, m2",
    "m², m2",
    "m³/día, m3/d",
    "s-1, s-1",
    "s⁻¹, s-1",
    "1/a, 1/a",
    "/a, 1/a",
    "10*3, 10*3",
    "10^3.m3, 10*3.m3",
    "10³.m3, 10*3.m3",
    "1000.m3, 1000.m3",
    "kg/(m2.d), kg/(m2.d)",
    "(m/s)2, (m/s)2",
    "m3 / mes, m3/mo",
    "kW·h, kW.h",
    "t{dry}/a, t/a",
    "{truck}/d, 1/d",
    "m2{roof}, m2",
    "USD/t, USD/t",
    "kWh/personas, kWh/people",
    "μg/m3, ug/m3",
    "µg/m3, ug/m3",
    "℃, degC",
    "°C, degC"
  })
  void readsExpressions(String text, String code) {
    assertThat(UNITS.get(text)).hasToString(code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "xyz",
        "m3/xyz",
        "m/",
        "m//s",
        "(m",
        "m)",
        "()",
        "m3 d",
        "10 m3",
        "10m3",
        "1.5",
        "0.5.m3",
        "0",
        "00",
        "m0",
        "m10",
        "m1.5.2.5",
        "s--1",
        "kkg",
        "kmin",
        "kdegC",
        "degC/d",
        "degC2",
        "m{x",
        "10{x}3",
        "((((((m))))))",
        "((kWh9)9)9",
        "kpeople",
        "XXX",
        "XAU",
        "usdt",
        "-1",
        "m^",
        "²",
        "10*",
        "*m"
      })
  void leavesEveryOtherTextUnknown(String text) {
    assertThat(UNITS.find(text)).isEmpty();
  }

  @Test
  void dividesFromLeftToRight() {
    Unit joule = UNITS.get("J");

    assertThat(UNITS.get("kg.m/s2.m").converts(joule)).isTrue(); // ((kg m) / s2) m
    assertThat(UNITS.get("kg.m2/s/s").convert(1, joule)).isEqualTo(1);
    assertThat(UNITS.get("kg/s2.m2").convert(1, joule)).isEqualTo(1);
  }

  @Test
  void readsTenStarAsAPowerOfTen() {
    assertThat(UNITS.get("10*3").factor()).isEqualTo(Fraction.of(1000));
    assertThat(UNITS.get("10*-6").factor()).isEqualTo(Fraction.parse("1e-6"));
    assertThat(UNITS.get("10³").factor()).isEqualTo(Fraction.of(1000));
    assertThat(UNITS.get("10*kg").factor()).isEqualTo(Fraction.of(10));
    assertThat(UNITS.get("100*3").factor()).isEqualTo(Fraction.of(300));
  }

  @Test
  void tellsMilliFromMega() {
    assertThat(UNITS.get("mW").factor()).isEqualTo(Fraction.parse("1e-3"));
    assertThat(UNITS.get("MW").factor()).isEqualTo(Fraction.parse("1e6"));
  }

  @ParameterizedTest
  @CsvSource({"KG, kg", "KWH, kWh", "Dia, d", "AÑO, a", "ano, a", "HA, ha", "M3/MES, m3/mo"})
  void ignoresCaseAndAccentsWhereThatLeavesOneUnit(String text, String code) {
    assertThat(UNITS.get(text)).hasToString(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"mw", "MWH", "mj/d"})
  void refusesACaseThatLeavesTwoUnits(String text) {
    assertThat(UNITS.find(text)).isEmpty();
    assertThat(UNITS.candidates(text)).hasSize(2);
    Refused.by("kernel.unit.ambiguous", () -> UNITS.get(text));
  }

  @Test
  void putsPrefixesOnlyBeforeUnitsThatAdmitThem() {
    assertThat(UNITS.get("kt").factor()).isEqualTo(Fraction.of(1_000_000));
    assertThat(UNITS.get("dal").convert(1, UNITS.get("L"))).isEqualTo(10);
    assertThat(UNITS.find("kha")).isEmpty();
    assertThat(UNITS.find("kmetros")).isEmpty();
  }

  @Test
  void letsANameGivenByHandWinOverAPrefixedForm() {
    assertThat(UNITS.get("min").factor()).isEqualTo(Fraction.of(60)); // not a milli-inch
    assertThat(UNITS.get("ha").dimension()).hasToString("length2"); // not a hecto-year
  }

  @Test
  void readsCurrenciesAsUnitsOfMoney() {
    assertThat(UNITS.get("PEN").dimension().isMoney()).isTrue();
    assertThat(UNITS.find("pen")).isEmpty();
    assertThat(UNITS.get("USD/m3").dimension()).isNotEqualTo(UNITS.get("PEN/m3").dimension());
  }

  @Test
  void namesTheCandidatesOfAnAmbiguousText() {
    assertThat(UNITS.find("ton")).isEmpty();
    assertThat(UNITS.candidates("ton")).containsExactly("t", "[ston_av]");
    assertThat(UNITS.candidates("TON/d")).containsExactly("t/d", "[ston_av]/d");
    assertThat(UNITS.candidates("kg/ton")).containsExactly("kg/t", "kg/[ston_av]");
    assertThat(UNITS.nearest("ton")).containsExactly("t", "[ston_av]");
    assertThat(UNITS.candidates("t")).isEmpty();
    assertThat(UNITS.candidates("xyz")).isEmpty();
    assertThatThrownBy(() -> UNITS.get("ton"))
        .hasMessage("Unit 'ton': it has more than one meaning: t, [ston_av].");
  }

  @Test
  void suggestsTheNearestNamesEachOfAnotherUnit() {
    assertThat(UNITS.nearest("tonelda")).containsExactly("tonelada");
    assertThat(UNITS.nearest("m3/mees")).containsExactly("m3/mes");
    assertThat(UNITS.nearest("kWhh")).startsWith("kWh");
    assertThat(UNITS.nearest("kWh")).isEmpty();
    assertThat(UNITS.nearest("qqqqqqqq")).isEmpty();
    assertThatThrownBy(() -> UNITS.get("semanaa"))
        .hasMessage("Unit 'semanaa': it is not known. Maybe you mean semana.");
  }

  @Test
  void suggestsAStrokeWhereItWasForgotten() {
    assertThat(UNITS.nearest("kgm3")).startsWith("kg/m3");
    assertThat(UNITS.nearest("m3h")).startsWith("m3/h");
    assertThat(UNITS.nearest("kWhh")).doesNotContain("kWh/h");
  }

  @Test
  void refusesANameGivenTwice() {
    Unit other = Unit.of("other", MASS, Fraction.ONE);

    Refused.by(
        "kernel.unit.nameTaken", () -> KernelUnits.builder().add(other, false, List.of("t")));
    Refused.by(
        "kernel.unit.nameTaken", () -> KernelUnits.builder().ambiguous("t", List.of("kg", "g")));
    Refused.by(
        "kernel.unit.nameTaken", () -> KernelUnits.builder().add(other, false, List.of(" ")));
  }

  @Test
  void refusesCandidatesThatAreNoUnits() {
    Refused.by(
        "kernel.unit.candidateUnknown",
        () -> KernelUnits.builder().ambiguous("ton", List.of("t", "nope")).build());
    Refused.by(
        "kernel.unit.candidates", () -> KernelUnits.builder().ambiguous("ton", List.of("t")));
  }

  @Test
  void refusesPrefixesBeforeAScaleWithAnOwnZero() {
    Unit scale = Unit.of("deg", MASS, Fraction.ONE, Fraction.ONE);

    Refused.by("kernel.unit.prefixedOffset", () -> UnitTable.builder().add(scale, true, List.of()));
  }

  @Test
  void listsTheUnitsInTheOrderGiven() {
    assertThat(UNITS.listUnits()).startsWith(UNITS.get("m"), UNITS.get("ha")).endsWith(SHORT_TON);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("org.tinkuy.kernel.Seeds#list")
  void readsBackTheCodeOfAnyProduct(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Unit unit = UnitSamples.expression(random);
    Unit nested = unit.per(UnitSamples.expression(random)).times(UNITS.get("10*3"));

    assertThat(UNITS.find(unit.code())).contains(unit);
    assertThat(UNITS.find(nested.code())).contains(nested);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("org.tinkuy.kernel.Seeds#list")
  void neverFailsOnAnyText(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    String letters = "kgmt3²/.*()^-1{} 0é%°";
    StringBuilder text = new StringBuilder();
    random
        .ints(random.nextInt(1, 14), 0, letters.length())
        .forEach(i -> text.append(letters.charAt(i)));

    UNITS
        .find(text.toString())
        .ifPresent(unit -> assertThat(UNITS.find(unit.code())).contains(unit));
    assertThat(UNITS.nearest(text.toString())).hasSizeLessThanOrEqualTo(3);
  }
}
