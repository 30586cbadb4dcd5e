package org.tinkuy.app.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tinkuy.assess.Assessment;
import org.tinkuy.assess.Assessor;
import org.tinkuy.assess.Judgement;
import org.tinkuy.assess.PartialRule;
import org.tinkuy.assess.State;
import org.tinkuy.kernel.Period;
import org.tinkuy.park.MapLayer;
import org.tinkuy.park.Outline;
import org.tinkuy.park.Outline.Point;
import org.tinkuy.park.Outline.Ring;
import org.tinkuy.park.Park;

/// Shares of the land of a park are of all land within its boundary, streets too.
class LandOfTheParkTest {
  private static final String LAND =
      """
      [bodies]
      body,role,name,nature
      office,operator,Office,public
      [plots]
      plot,use,status,area_m2
      P1,industrial,operating,6000
      P2,green,operating,2000
      [facts]
      subject,fact,period,value,unit,state
      park,nativeOpenArea,2024,450,m2,measured
      park,greenCoverage,2024,1400,m2,measured
      """;

  @TempDir private Path folder;

  @Test
  void streetsWithinTheBoundaryAreLandOfThePark() {
    Park plots = WrittenPark.of(folder, LAND).park();
    Park drawn =
        new Park(
            plots.profile(),
            plots.tables(),
            plots.outlines(),
            List.of(MapLayer.of(MapLayer.BOUNDARY, List.of(square()))));

    // plots of 8000 m2 in a boundary of 10000 m2
    assertShare(plots, "eip-1.0", "EN-I12", 0.05625, State.MET);
    assertShare(drawn, "eip-1.0", "EN-I12", 0.045, State.NOT_MET);
    assertShare(plots, "hj-274-2015", "HJ-29", 0.175, State.MET);
    assertShare(drawn, "hj-274-2015", "HJ-29", 0.14, State.NOT_MET);
    assertShare(plots, "pe-industrial-parks", "PE-4", 0.25, State.REPORTED);
    assertShare(drawn, "pe-industrial-parks", "PE-4", 0.2, State.REPORTED);
    // streets are transport: 2000 m2 of green and 2000 m2 outside the plots
    assertShare(plots, "vn-35-2022", "VN-4", 0.25, State.MET);
    assertShare(drawn, "vn-35-2022", "VN-4", 0.4, State.MET);
  }

  /// 116,000 m2 planted in 2024 and 6,600 m2 under way, where 5 % of 244.4 ha are asked for.
  @Test
  void whatTheSampleParkPlantsFillsItsGap() {
    Path valley = WrittenPark.examples().resolve("valle-claro-tables");
    Park park = WrittenPark.park(WrittenPark.document(valley));
    double area_m2 = park.findArea_m2().orElseThrow();
    double green_m2 =
        park.plots().stream()
            .filter(plot -> plot.use().equals("green"))
            .mapToDouble(plot -> plot.area_m2().orElseThrow())
            .sum();

    assertThat(area_m2 / 1e4).isCloseTo(244.4, within(0.1));
    assertShare(park, "eip-1.0", "EN-I12", 116_000 / area_m2, State.NOT_MET);
    assertThat((116_000 + 6_600) / area_m2).isGreaterThan(0.05);
    assertThat(116_000.0 + 6_600).isLessThan(green_m2);
  }

  private static void assertShare(Park park, String scheme, String id, double share, State state) {
    Judgement now = assess(park, scheme).get(id).current();
    assertThat(now.value().findValue().orElseThrow()).as(id).isCloseTo(share, within(1e-9));
    assertThat(now.state()).as(id).isEqualTo(state);
  }

  private static Assessment assess(Park park, String scheme) {
    return Assessor.assess(
        new Assessor.Input(
            WrittenPark.CATALOG.findFramework(scheme).orElseThrow(),
            WrittenPark.FORMULAS,
            park,
            Period.year(2024),
            PartialRule.NONE));
  }

  private static Outline square() {
    List<Point> corners =
        List.of(
            new Point(0, 0),
            new Point(100, 0),
            new Point(100, 100),
            new Point(0, 100),
            new Point(0, 0));
    return new Outline(List.of(List.of(new Ring(corners))), List.of());
  }
}
