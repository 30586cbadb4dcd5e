package org.tinkuy.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// When an exchange of [ThreeFirms] could begin, and what of its flows' calendar could stop it.
class ExchangeCalendarTest {
  @TempDir private Path folder;
  private Path park;

  @BeforeEach
  void write() {
    park = folder.resolve("three");
    ThreeFirms.write(park);
  }

  /// The exchanges of 2024 as JSON, where the used sand has a calendar.
  ///
  /// @param calendar its committedUntil and variability, as they stand in the row
  private String exchanges(String calendar) {
    ThreeFirms.write(
        park,
        "flows.csv",
        """
        flow,period,tenant,direction,carrier,kind,quantity,unit,state,uncertainty,quality,price,disposalCost,wasteScheme,wasteCode,hazardous,today,committedUntil,variability
        F-sand,2024,F,out,foundrySand,by-product,1000,t,measured,0,LOI=2 %%,,30,LoW,10 09 08,no,landfill,%s
        B-sand,2024,B,in,sand,input,2000,t,measured,0,LOI<=3 %%,14,,,,,,,
        """
            .formatted(calendar));
    Path out = folder.resolve("out");
    Terminal terminal = Terminal.run("exchanges", park, "--out", out);
    assertThat(terminal.exit()).as(terminal.err()).isZero();
    return Folders.read(out.resolve("three-2024-exchanges.json"));
  }

  /// The contract holds on its last day too.
  @Test
  void itBeginsOnTheDayAfterAContractEnds() {
    assertThat(exchanges("2027-12-31,")).contains("\"start\" : \"2028-01-01\"", "\"COMMITTED\"");
  }

  /// The contract ended before the year of the flows began, so it binds none of them.
  @Test
  void aContractThatIsOverBindsNothing() {
    assertThat(exchanges("2023-12-31,")).doesNotContain("\"start\"", "\"COMMITTED\"");
  }

  @Test
  void whatDoesNotVaryIsNoRisk() {
    assertThat(exchanges(",0")).doesNotContain("\"VARIABLE\"");
    assertThat(exchanges(",0.2")).contains("\"VARIABLE\"");
  }
}
