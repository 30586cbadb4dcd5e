package org.tinkuy.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// `tinkuy flows` on parks with mistakes, the three firms with one each: it is said with its place
/// and what could be meant, in the terminal and that something is left out on the page too.
class BrokenFlowsTest {
  @TempDir private Path folder;

  private Terminal flows(String file, String written, String instead) {
    ThreeFirms.write(folder.resolve("park"));
    ThreeFirms.replace(folder.resolve("park"), file + ".csv", written, instead);
    return Terminal.run("flows", folder.resolve("park"), "--out", folder.resolve("out"));
  }

  private String page() {
    return Folders.read(folder.resolve("out/three-2024-flows.html"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // file | what is written | what is written instead | code | place | hint
        "flows | 1000,t | 1000,kWh | flow.carrierUnit | flows.csv:2:unit | Maybe you mean t or m3.",
        "flows | foundrySand | fundrySand | cell.code | flows.csv:2:carrier | Maybe you mean"
            + " foundrySand.",
        "flows | F,out | F,sideways | cell.code | flows.csv:2:direction | Maybe",
        "flows | 1000,t | -1000,t | park.flow.negative | flows.csv:2 | direction is the other one",
        "flows | 1000,t,measured | ,t,measured | park.flow.quantityMissing | flows.csv:2 | unknown",
        "flows | t,measured,0,LOI=2 | t,measured,1.5,LOI=2 | cell.share | flows.csv:2:uncertainty"
            + " | part and the whole",
        "links | F-sand,B-sand | F-sand,C-sand | reference.dangling | links.csv:2:to | B-sand",
        "links | 400,t | 400,MWh | link.unit | links.csv:2:unit | Maybe you mean t.",
        "links | 400,t | 1400,t | link.exceedsFlow | links.csv:2:quantity | another unit or period",
        "links | F-sand,B-sand | B-sand,F-sand | link.direction | links.csv:2:from | are swapped",
      })
  void aMistakeIsAnIssueWithPlaceAndHint(
      String file, String written, String instead, String code, String place, String hint) {
    Terminal terminal = flows(file, written, instead);

    assertThat(terminal.exit()).isEqualTo(2);
    assertThat(terminal.err()).contains("error " + code, place, hint);
    assertThat(terminal.out()).contains("Rows with errors were left out");
    assertThat(page()).contains("PARTIAL: rows with errors were left out");
  }
}
