package org.tinkuy.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a carrier is decides in which units it can be measured.
class FlowRulesTest {
  private static final String FLOWS = "flow;period;tenant;direction;carrier;quantity;unit;state\n";
  private static final String METERS = "meter;carrier;register;unit;fromNode;toNode\n";

  @ParameterizedTest
  @CsvSource({"flyAsh, t", "flyAsh, m3", "water, m3", "water, t"})
  void takesAFlowInMassOrVolume(String carrier, String unit) {
    CheckedPark park = flow(carrier, unit);

    assertThat(park.told()).isEmpty();
    assertThat(park.keys("flows")).containsExactly("A,2024");
  }

  @ParameterizedTest
  @CsvSource({"flyAsh, h", "water, h", "power, t", "power, m3"})
  void leavesAFlowOutThatIsMeasuredAsSomethingElse(String carrier, String unit) {
    CheckedPark park = flow(carrier, unit);

    assertThat(park.told()).containsExactly("ERROR flow.carrierUnit flows.csv:2:unit");
    assertThat(park.keys("flows")).isEmpty();
  }

  @Test
  void holdsALinkAsideWhoseFlowIsLeftOut() {
    CheckedPark park =
        Written.smallPark()
            .table(
                "flows",
                FLOWS + "A;2024;T1;out;flyAsh;10;h;measured\nB;2024;T2;in;flyAsh;10;t;measured")
            .table("links", "from;to;period;quantity;unit\nA;B;2024;8;t")
            .check();

    assertThat(park.told())
        .containsExactlyInAnyOrder(
            "ERROR flow.carrierUnit flows.csv:2:unit",
            "ERROR reference.rowRefused links.csv:2:from");
  }

  @Test
  void aMeterOfRatesCountsByTime() {
    assertThat(meter("M;water;rate;m3;a;b").told())
        .containsExactly("ERROR meter.carrierUnit meters.csv:2:unit");
    assertThat(meter("M;water;rate;m3/h;a;b").told()).isEmpty();
    assertThat(meter("M;water;counter;m3/h;a;b").told())
        .containsExactly("ERROR meter.carrierUnit meters.csv:2:unit");
    assertThat(meter("M;water;counter;m3;a;b").told()).isEmpty();
  }

  @Test
  void aMeterStandsBetweenTwoNodesAndItsReadingsFallWithIt() {
    CheckedPark park =
        Written.smallPark()
            .table("meters", METERS + "M;water;counter;m3;boiler;boiler")
            .table("readings", "meter;at;value\nM;2024-01-01T00:00Z;5")
            .check();

    assertThat(park.told())
        .containsExactlyInAnyOrder(
            "ERROR meter.sameNode meters.csv:2:toNode",
            "ERROR reference.rowRefused readings.csv:2:meter");
  }

  @Test
  void aMeterWithoutNodesStandsWhereverItStands() {
    assertThat(meter("M;water;counter;m3;;").told()).isEmpty();
  }

  private static CheckedPark flow(String carrier, String unit) {
    return Written.smallPark()
        .table("flows", FLOWS + "A;2024;T1;out;" + carrier + ";10;" + unit + ";measured")
        .check();
  }

  private static CheckedPark meter(String row) {
    return Written.smallPark().table("meters", METERS + row).check();
  }
}
