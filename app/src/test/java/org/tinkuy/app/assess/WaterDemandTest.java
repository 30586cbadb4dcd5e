package org.tinkuy.app.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tinkuy.formula.PeriodRows;
import org.tinkuy.formula.Value;
import org.tinkuy.kernel.Period;

/// Water used again meets demand and is no withdrawal: the two shares without harm differ by it.
class WaterDemandTest {
  private static final String SOURCES =
      """
      [bodies]
      body,role,name,nature
      office,operator,Office,public
      [waterSources]
      source,period,kind,withdrawn_m3PerYear,harmless
      well,2024,aquifer,20,no
      river,2024,river,60,yes
      plant,2024,reuse,20,yes
      """;

  @TempDir private Path folder;

  @Test
  void eachShareSaysWhetherWaterUsedAgainCounts() {
    WrittenPark park = WrittenPark.of(folder, SOURCES);
    Value withdrawn =
        WrittenPark.FORMULAS
            .figure("waterHarmless")
            .evaluate(PeriodRows.of(park.park(), Period.year(2024)), false)
            .value();

    // 80 of 100 m3 of demand, 60 of 80 m3 drawn
    assertThat(park.assess("2024").get("EN-I6").current().value().findValue().orElseThrow())
        .isCloseTo(0.8, within(1e-9));
    assertThat(((Value.Amount) withdrawn).known()).isCloseTo(0.75, within(1e-9));
    assertThat(text("criterion.eip-1.0.EN-I6.how")).contains("water used again among it");
    assertThat(text("criterion.eip-1.0.EN-I6.note")).contains("reused water included");
    assertThat(text("report.waters.harmless")).contains("excluding water reused");
  }

  private static String text(String key) {
    return WrittenPark.CATALOG.texts().find("en", key).orElseThrow();
  }
}
