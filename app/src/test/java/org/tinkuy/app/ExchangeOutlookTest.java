package org.tinkuy.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// When an exchange of [ThreeFirms] could begin, what could stop it, and who could stand in.
class ExchangeOutlookTest {
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

  /// A second foundry has 100 t, of which it gives no less than a lot; it has them in March and
  /// April, when the block works takes sand in from January to April or from July on.
  private String secondFoundry(String lot, String months) {
    ThreeFirms.write(
        park,
        "tenants.csv",
        "tenant,name,sector\nF,Foundry,2431\nG,Other foundry,2431\nB,Block works,2395\n");
    ThreeFirms.write(park, "distances.csv", "from,to,distance_m\nF,B,2000\nG,B,2000\n");
    ThreeFirms.write(park, "links.csv", "from,to,period,quantity,unit\n");
    ThreeFirms.write(
        park,
        "flows.csv",
        """
        flow,period,tenant,direction,carrier,kind,quantity,unit,state,uncertainty,quality,price,disposalCost,wasteScheme,wasteCode,hazardous,today,minimumLot,months
        F-sand,2024,F,out,foundrySand,by-product,1000,t,measured,0,LOI=2 %%,,30,LoW,10 09 08,no,landfill,,
        G-sand,2024,G,out,foundrySand,by-product,100,t,measured,0,LOI=2 %%,,30,LoW,10 09 08,no,landfill,%s,3|4
        B-sand,2024,B,in,sand,input,500,t,measured,0,LOI<=3 %%,14,,,,,,,%s
        """
            .formatted(lot, months));
    Path out = folder.resolve("out");
    Terminal.run("exchanges", park, "--out", out);
    String json = Folders.read(out.resolve("three-2024-exchanges.json"));
    int deal = json.indexOf("\"exchange\" : \"F-sand>B-sand\"");
    return json.substring(deal, json.indexOf("\"next\"", deal)).replaceAll("\\s+", " ");
  }

  @Test
  void whoCanNeverGiveIsNoBackup() {
    assertThat(secondFoundry("100", "1|2|3|4")).contains("\"otherGivers\" : [ \"G\" ]");
    assertThat(secondFoundry("101", "1|2|3|4")).contains("\"otherGivers\" : [ ]", "\"ONE_GIVER\"");
    assertThat(secondFoundry("", "7|8|9")).contains("\"otherGivers\" : [ ]", "\"ONE_GIVER\"");
  }

  @Test
  void whatDoesNotVaryIsNoRisk() {
    assertThat(exchanges(",0")).doesNotContain("\"VARIABLE\"");
    assertThat(exchanges(",0.2")).contains("\"VARIABLE\"");
  }
}
