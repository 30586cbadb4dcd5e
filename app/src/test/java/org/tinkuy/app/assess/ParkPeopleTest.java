package org.tinkuy.app.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tinkuy.formula.PeriodRows;
import org.tinkuy.formula.Value;
import org.tinkuy.kernel.Period;
import org.tinkuy.park.Park;

/// How many people work in a park, by its figure `employees`.
class ParkPeopleTest {
  private static final String BODIES =
      """
      [bodies]
      body,role,name,nature
      office,operator,Office,public
      [workforce]
      tenant,period,sex,workers
      """;

  @TempDir private Path folder;

  private Value people(String text) {
    Park park = WrittenPark.of(folder, text).park();
    return WrittenPark.FORMULAS
        .figure("employees")
        .evaluate(PeriodRows.of(park, Period.year(2024)), false)
        .value();
  }

  @Test
  void thoseOfTheParkBodyAreNotThoseOfThePark() {
    assertThat(people(BODIES + "office,2024,all,12")).isInstanceOf(Value.Missing.class);
  }

  @Test
  void thoseOfAllFirmsMayBeToldInOneNumber() {
    assertThat(people(BODIES + "office,2024,all,12\npark,2024,all,17000"))
        .isInstanceOfSatisfying(
            Value.Amount.class, amount -> assertThat(amount.known()).isEqualTo(17_000));
  }

  @Test
  void firmsThatAreListedGoBeforeTheOneNumber() {
    assertThat(
            people(
                BODIES
                    + "park,2024,all,17000\n"
                    + "[tenants]\ntenant,name,sector,employees\nT1,One,1103,30"))
        .isInstanceOfSatisfying(
            Value.Amount.class, amount -> assertThat(amount.known()).isEqualTo(30));
  }
}
