package org.tinkuy.app.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tinkuy.assess.Assessor;
import org.tinkuy.assess.CriterionResult;
import org.tinkuy.assess.PartialRule;
import org.tinkuy.assess.State;
import org.tinkuy.formula.Gap;
import org.tinkuy.kernel.Period;

/// Targets in the money of the country whose scheme it is, held against values in that of the park.
class TargetMoneyTest {
  private static final String PARK =
      """
      [bodies]
      body,role,name,nature
      office,operator,Office,public
      [tenants]
      tenant,name,sector
      T1,One,1103
      [flows]
      flow,period,tenant,direction,carrier,kind,quantity,unit,state,today
      W1,2024,T1,out,wastewater,waste,1000,m3,measured,discharge
      [economics]
      tenant,period,valueAdded
      T1,2024,1000000
      [indices]
      name,period,value
      CPI,2024,100
      """;

  /// 0.001 m3/USD beside a limit of 0.0007 m3/CNY was open without a word of what is missing.
  @Test
  void saysThatValueAndTargetAreInDifferentMoney(@TempDir Path folder) {
    CriterionResult result =
        Assessor.assess(
                new Assessor.Input(
                    WrittenPark.CATALOG.findFramework("hj-274-2015").orElseThrow(),
                    WrittenPark.FORMULAS,
                    WrittenPark.withPrices(folder, PARK).park(),
                    Period.year(2024),
                    PartialRule.NONE))
            .results()
            .stream()
            .filter(each -> each.id().equals("HJ-27"))
            .findFirst()
            .orElseThrow();

    assertThat(result.current().value().findValue()).isPresent();
    assertThat(result.current().state()).isEqualTo(State.NO_DATA);
    assertThat(result.current().gaps())
        .extracting(Gap::reason, gap -> gap.what().key())
        .containsExactly(tuple("dimension", "reason.noConversion"));
    // a factor from m³/USD to m³/CNY stood beside a limit in L/CNY
    assertThat(result.current().gaps().getFirst().what().english())
        .endsWith("converts USD into CNY");
  }
}
