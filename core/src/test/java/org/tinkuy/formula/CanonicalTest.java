package org.tinkuy.formula;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tinkuy.catalog.Catalog;

class CanonicalTest {
  private static final Trial PARK =
      Trial.of(
              """
              tenants: tenant  sector  employees
                T1  food  300
                T2  metal  20
                T3  metal  7
              flows: flow  period  tenant  direction  carrier  quantity  unit  state  treatedToStandard
                W1  2024  T1  out  wastewater  300  m3  measured  yes
                W2  2024  T2  out  wastewater  100000  L  measured  no
              surveys: survey  question  population  held  populationSize  responded  positive
                S1  satisfied  workers  2024-03-01  400  50  40
              """)
          .define("metal", "tenants where sector = metal")
          .define("ofSector(wanted)", "share(tenants, sector = wanted)")
          .define("treated", "share(flows, treatedToStandard, quantity)")
          .define("bySize(group, least)", "share(group, employees > least or tenant = 'T3')")
          .define("perHead", "count(tenants) / sum(tenants, employees)");

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
      share(tenants, sector = food); count(tenants where sector = food); count(tenants)
      share(metal, employees > 10 people); count(metal where employees > 10 people); count(metal)
      share(tenants where sector = food or sector = metal, employees > 10 people); count(tenants where (sector = food or sector = metal) and employees > 10 people); count(tenants where sector = food or sector = metal)
      share(tenants as t where t.sector = metal, not t.tenant = 'T2'); count(tenants as t where t.sector = metal and not t.tenant = 'T2'); count(tenants as t where t.sector = metal)
      share(flows, treatedToStandard, quantity); sum(flows where treatedToStandard, quantity); sum(flows, quantity)
      treated; sum(flows where treatedToStandard, quantity); sum(flows, quantity)
      ofSector(metal); count(tenants where sector = metal); count(tenants)
      bySize(tenants where sector = metal, 10 people); count(tenants where sector = metal and (employees > 10 people or tenant = 'T3')); count(tenants where sector = metal)
      rate(surveys, positive, responded, populationSize); sum(surveys, positive); sum(surveys, responded)
      count(metal) / count(tenants); count(metal); count(tenants)
      (1 + 2) * 3 / 4; (1 + 2) * 3; 4
      12 / (2 + 2); 12; 2 + 2
      perHead; count(tenants); sum(tenants, employees)
      count(metal); count(metal); 1
      sum(tenants,    employees); sum(tenants, employees); 1
      """)
  void numeratorAndDenominatorAreFormulasWhoseRatioIsTheValue(
      String formula, String numerator, String denominator) {
    Catalog catalog = PARK.catalog();
    Formula compiled = Formula.compile(new Definitions(catalog), formula);
    assertThat(compiled.findCanonical()).contains(new Canonical(numerator, denominator));
    assertThat(PARK.value("(" + numerator + ") / (" + denominator + ")"))
        .isInstanceOfSatisfying(
            Value.Amount.class,
            ratio ->
                assertThat(PARK.value(formula))
                    .isInstanceOfSatisfying(
                        Value.Amount.class,
                        value -> assertThat(ratio.known()).isEqualTo(value.known())));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "exists(tenants)",
        "first(count(tenants), 5)",
        "meanOver(5, count(tenants))",
        "min(count(tenants), 5)",
        "count(tenants) + 1",
        "5"
      })
  void otherShapesCannotBePlannedOn(String formula) {
    assertThat(Formula.compile(new Definitions(PARK.catalog()), formula).findCanonical()).isEmpty();
  }

  @Test
  void textIsWrittenAsItCanBeRead() {
    String formula =
        "-(1 + 2 kg / 1 {kg}) * 3 - (4 - 5) > 6 or not (1 = 1 or 2 = 2) and exists(tenants as t"
            + " where t.sector in [food, metal] and since is absent)";
    Expr expr = Parser.parse(formula, "", SmallCatalog.UNITS);
    String written = ExprText.of(expr, Scope.EMPTY);
    assertThat(written)
        .isEqualTo(
            "-(1 + 2 kg / 1 kg) * 3 - (4 - 5) > 6 or not (1 = 1 or 2 = 2) and exists(tenants as t"
                + " where t.sector in [food, metal] and since is absent)");
    assertThat(ExprText.of(Parser.parse(written, "", SmallCatalog.UNITS), Scope.EMPTY))
        .isEqualTo(written);
  }
}
