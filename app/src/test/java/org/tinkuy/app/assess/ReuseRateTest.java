package org.tinkuy.app.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tinkuy.assess.Assessor;
import org.tinkuy.assess.CriterionResult;
import org.tinkuy.assess.PartialRule;
import org.tinkuy.kernel.Period;

/// What counts as reused by others, and what as used, of 125 t of solid waste and 100 m3 of
/// wastewater.
///
/// Scrap: 40 t sold, and no word of what it becomes. Offcuts: 30 t sold and burnt. Sand: 20 t, of
/// which a neighbour takes 10 for another use and the landfill the rest. Dust: 10 t, of which 5 are
/// burnt in the boiler of a neighbour. Slag: 25 t, of which the firm itself takes 8 again.
///
/// Rinse water: 60 m3, of which a neighbour takes 20 and the firm itself 10 again. Cooling water:
/// 25 m3, which go round within the firm. Wash water: 15 m3, reused outside the park.
class ReuseRateTest {
  private static final String PARK =
      """
      [tenants]
      tenant,name,sector
      T1,One,2431
      T2,Two,2395
      [flows]
      flow,period,tenant,direction,carrier,kind,quantity,unit,state,today,usedAs
      scrap,2024,T1,out,metalScrap,by-product,40,t,measured,sold,
      offcuts,2024,T1,out,sawdust,by-product,30,t,measured,sold,recover
      sand,2024,T1,out,foundrySand,waste,20,t,measured,landfill,
      dust,2024,T1,out,sawdust,waste,10,t,measured,landfill,
      slag,2024,T1,out,steelSlag,waste,25,t,measured,landfill,
      again,2024,T1,in,steelSlag,input,8,t,measured,,
      rinse,2024,T1,out,wastewater,waste,60,m3,measured,sewer,
      cool,2024,T1,out,wastewater,waste,25,m3,measured,reusedInFirm,
      wash,2024,T2,out,wastewater,waste,15,m3,measured,reusedOutsidePark,
      floor,2024,T2,in,reclaimedWater,input,20,m3,measured,,
      vat,2024,T1,in,reclaimedWater,input,10,m3,measured,,
      fill,2024,T2,in,sand,input,10,t,measured,,
      fuel,2024,T2,in,wood,input,5,t,measured,,
      [links]
      from,to,period,quantity,unit,usedAs
      sand,fill,2024,10,t,repurpose
      dust,fuel,2024,5,t,
      slag,again,2024,8,t,
      rinse,floor,2024,20,m3,
      rinse,vat,2024,10,m3,
      """;

  @TempDir private Path folder;

  private double value(String framework, String criterion) {
    return result(framework, criterion).current().value().findValue().orElseThrow();
  }

  private CriterionResult result(String framework, String criterion) {
    return result(framework, criterion, PARK);
  }

  private CriterionResult result(String framework, String criterion, String park) {
    return Assessor.assess(
            new Assessor.Input(
                WrittenPark.CATALOG.findFramework(framework).orElseThrow(),
                WrittenPark.FORMULAS,
                WrittenPark.of(folder, park).park(),
                Period.year(2024),
                PartialRule.NONE))
        .get(criterion);
  }

  /// Scrap 40 and sand 10 of 125; what is burnt, and what the firm uses again itself, is not reused
  /// by other firms, communities or municipalities.
  @Test
  void whatIsBurntIsNotReusedByOthers() {
    assertThat(value("eip-1.0", "EN-I9")).isCloseTo(0.4, within(1e-12));
  }

  /// Wastewater that others take: 20 by an exchange and 15 outside the park, of 100. What stays in
  /// the firm, 25 that go round and 10 by a link, makes 70 by the other reading, which stands
  /// beside.
  @Test
  void waterThatAFirmUsesAgainItselfIsReusedByTheOtherReadingAlone() {
    assertThat(value("eip-1.0", "EN-I8")).isCloseTo(0.35, within(1e-12));
    assertThat(
            result("eip-1.0", "EN-I8")
                .alternative()
                .orElseThrow()
                .value()
                .findValue()
                .orElseThrow())
        .isCloseTo(0.7, within(1e-12));
  }

  /// 60 m3 of rinse water and 15 of wash water leave their firms; 25 of cooling water do not. A
  /// firm that uses all of it again hands over none, which is not unknown.
  @Test
  void waterThatAFirmUsesAgainItselfIsNotDischarged() {
    assertThat(value("recp", "RA-E")).isCloseTo(75, within(1e-12));
    String again = PARK.replaceAll("(rinse|wash),2024,.*\n|rinse,(floor|vat),.*\n", "");
    assertThat(result("recp", "RA-E", again).current().value().findValue()).contains(0.0);
  }

  /// How much of it leaves T1 is not known, and not none.
  @Test
  void whatIsNotToldOfWastewaterStaysOpenBesideWhatIsUsedAgain() {
    CriterionResult open =
        result(
            "recp",
            "RA-E",
            PARK.replace("waste,60,m3,measured", "waste,,m3,unknown")
                .replaceAll("wash,2024,.*\n|rinse,(floor|vat),.*\n", ""));

    assertThat(open.current().value().range().orElseThrow().high()).isInfinite();
  }

  /// Used are also 30 t of offcuts and 5 t of dust for their energy, and 8 t of slag within the
  /// firm: 93 of 125.
  @Test
  void whatIsBurntForItsEnergyIsUsedInTheSenseOfTheChineseSchemes() {
    assertThat(value("hj-274-2015", "HJ-06")).isCloseTo(0.744, within(1e-12));
    assertThat(value("zero-carbon-park", "ZC-4")).isCloseTo(0.744, within(1e-12));
  }
}
