package org.tinkuy.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Meters inside a firm, each with a node on both sides: `tinkuy flows` makes them agree and shows
/// what stands out.
class MetersTest {
  private static final String HEAD =
      "meter,tenant,carrier,register,unit,accuracy,fromNode,toNode,direction\n";

  @TempDir private Path folder;
  private Path park = Path.of("");
  private Path out = Path.of("");

  @BeforeEach
  void writesThePark() {
    park = folder.resolve("park");
    out = folder.resolve("out");
    ThreeFirms.write(park);
  }

  /// 1,000 come in, 600 and 370 go on: 30 too much. With 2 % each the variances are as 1 : 0.36 :
  /// 0.1369, so the first gives way by 30 / 1.4969 = 20.04, the others by 7.21 and 2.74. Chi-square
  /// is 30^2 / (133.33 x 1.4969) = 4.51 with one degree: 3.4 % by chance, and no meter is worse
  /// than another.
  @Test
  void metersThatDifferAreMadeToAgreeByHowSureTheyAre() {
    write(
        """
        D-main,D,water,interval,m3,0.02,mains,hall,in
        D-wash,D,water,interval,m3,0.02,hall,wash,in
        D-boiler,D,water,interval,m3,0.02,hall,boiler,in
        """,
        reading("D-main", 1000) + reading("D-wash", 600) + reading("D-boiler", 370));

    String report = report();

    assertThat(report)
        .contains(
            "Meters of Dairy (water and wastewater) contradict one another: differences this large"
                + " come by chance in 3.4% of cases.")
        .contains("None of them stands out", "m³", "mains – hall")
        .contains(">980<", ">607<", ">373<", "checked by the others");
  }

  /// Both nodes say that 600 and not 700 run between them.
  @Test
  void aMeterThatBothItsNodesContradictIsNamed() {
    write(
        """
        D-main,D,water,interval,m3,0.02,mains,hall,in
        D-wash,D,water,interval,m3,0.02,hall,wash,in
        D-boiler,D,water,interval,m3,0.02,hall,boiler,in
        D-drain,D,wastewater,interval,m3,0.02,wash,drain,out
        """,
        reading("D-main", 1000)
            + reading("D-wash", 700)
            + reading("D-boiler", 400)
            + reading("D-drain", 600));

    assertThat(report()).contains("Look first at: D-wash", "stands out: its correction is");
  }

  /// What has no whole reading is worked out where the others give it, and never taken for 0.
  @Test
  void aMeterThatWasNotReadIsWorkedOutFromTheOthers() {
    write(
        """
        D-main,D,water,interval,m3,0.02,mains,hall,in
        D-wash,D,water,interval,m3,0.02,hall,wash,in
        D-boiler,D,water,interval,m3,0.02,hall,boiler,in
        """,
        reading("D-main", 1000) + reading("D-wash", 600));

    assertThat(report()).contains("no whole reading", ">400<", "worked out from the others");
  }

  @ParameterizedTest
  @ValueSource(strings = {"public", "tenant:F"})
  void othersSeeNoMeterOfAFirm(String audience) {
    write(
        """
        D-main,D,water,interval,m3,0.02,mains,hall,in
        D-wash,D,water,interval,m3,0.02,hall,wash,in
        """,
        reading("D-main", 1000) + reading("D-wash", 600));

    Terminal.run("flows", park, "--audience", audience, "--out", out);

    for (String name : Folders.names(out)) {
      if (name.endsWith(".html") || name.endsWith(".json")) {
        assertThat(Folders.read(out.resolve(name))).doesNotContain("D-main", "mains – hall");
      }
    }
  }

  private static String reading(String meter, int value) {
    return meter + ",2024-01-01T00:00Z,2025-01-01T00:00Z," + value + "\n";
  }

  private void write(String meters, String readings) {
    ThreeFirms.write(park, "meters.csv", HEAD + meters);
    ThreeFirms.write(park, "readings.csv", "meter,at,until,value\n" + readings);
  }

  private String report() {
    Terminal terminal = Terminal.run("flows", park, "--period", 2024, "--out", out);
    assertThat(terminal.exit()).as(terminal.all()).isZero();
    return Folders.read(out.resolve("three-2024-flows.html"));
  }
}
