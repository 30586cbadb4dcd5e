package org.tinkuy.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tinkuy.app.StudyJson.number;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is said of a pair that could be weighed and is not in the best network of [ThreeFirms], and
/// how far its amount may be off where it is.
class OutsideTheNetworkTest {
  private static final String PAIR = "exchange:F-sand>B-sand";

  @TempDir private Path folder;
  private Path park = Path.of("");

  @BeforeEach
  void writesThePark() {
    park = folder.resolve("park");
    ThreeFirms.write(park);
  }

  private String told() {
    return Terminal.run("explain", park, PAIR).out().replaceAll("\\s+", " ");
  }

  private void column(String name, String sand, String need) {
    String flows = Folders.read(park.resolve("flows.csv"));
    StringBuilder with = new StringBuilder();
    for (String line : flows.lines().toList()) {
      String value =
          line.startsWith("flow,")
              ? name
              : line.startsWith("F-sand") ? sand : line.startsWith("B-sand") ? need : "";
      with.append(line).append(',').append(value).append('\n');
    }
    ThreeFirms.write(park, "flows.csv", with.toString());
  }

  @Test
  void flowsThatAreNeverThereTogetherAreNotSaidToSaveNothing() {
    column("months", "1|2", "7|8");

    assertThat(told())
        .contains("The two are never there in the same month.")
        .doesNotContain("save");
    assertThat(Terminal.run("exchanges", park, "--out", folder.resolve("out")).out())
        .contains("has none of them");
    assertThat(Folders.read(folder.resolve("out/three-2024-exchanges.html")))
        .contains("1 never there in the same month");
  }

  /// 900 t of sand are 900 / 0.95 = 947 t of used sand; 600 t are free.
  @Test
  void lessThanTheSmallestLotIsSaid() {
    column("minimumLot", "", "900");
    assertThat(told()).contains("less than the smallest lot");
  }

  /// A lot is stated in what the taker needs: 500 t of sand are 526 t of used sand to begin with.
  @Test
  void aTrialBeginsWithTheSmallestLotInWhatIsGiven() {
    column("minimumLot", "", "500");
    assertThat(told()).contains("Begin with 526 t.");
  }

  @Test
  void aFirmThatTakesNoPartnerIsNamed() {
    ThreeFirms.write(
        park,
        "tenants.csv",
        """
        tenant,name,sector,hurdle_yr,partnersMax
        F,Foundry,2431,,0
        B,Block works,2395,3,
        D,Dairy,1050,,
        """);
    ThreeFirms.write(park, "links.csv", "from,to,period,quantity,unit\n");
    assertThat(told())
        .contains("Foundry takes no more partners (column partnersMax of the table tenants).");
  }

  /// The foundry takes one partner, and the block works is that already: more sand goes to it, but
  /// none to the dairy, which would pay more.
  @Test
  void aPartnerByLinksCountsOnceAndLeavesNoRoomForAnother() {
    ThreeFirms.write(
        park,
        "tenants.csv",
        """
        tenant,name,sector,hurdle_yr,partnersMax
        F,Foundry,2431,,1
        B,Block works,2395,3,
        D,Dairy,1050,,
        """);
    String flows = Folders.read(park.resolve("flows.csv"));
    ThreeFirms.write(
        park,
        "flows.csv",
        flows + "D-sand,2024,D,in,foundrySand,input,2000,t,measured,0,,90,,,,,\n");
    ThreeFirms.write(park, "distances.csv", "from,to,distance_m\nF,B,2000\nF,D,2000\n");

    assertThat(told()).contains("In the best network: 600 t a year");
    assertThat(Terminal.run("explain", park, "exchange:F-sand>D-sand").out())
        .contains("Foundry takes no more partners (column partnersMax of the table tenants).");
  }

  @Test
  void aPairThatTheParkSetAsideIsSaidToBe() {
    ThreeFirms.write(
        park,
        "routes.csv",
        """
        from,to,mode,treatment,yield,replaces,treatmentCost,decided,status
        F-sand,B-sand,truck,sieving,0.95,1,3,byProduct,rejected
        """);
    assertThat(told()).contains("The park has set this pair aside", "routes.csv:2");
    assertThat(
            Terminal.run("exchanges", park, "--out", folder.resolve("out"))
                .out()
                .replaceAll("\\s+", " "))
        .contains("1 pair is set aside by the park");
  }

  /// Carrying a tonne for 50 costs more than the 30 + 0.95 x 14 - 3 = 40.30 that it spares.
  @Test
  void whatCostsMoreThanItSparesIsSaidToSaveNothing() {
    ThreeFirms.write(
        park,
        "routes.csv",
        """
        from,to,mode,treatment,yield,replaces,treatmentCost,haulCost,decided
        F-sand,B-sand,truck,sieving,0.95,1,3,50,byProduct
        """);
    assertThat(told()).contains("It does not save anything, after transport.");
  }

  /// All 600 t of used sand go; the foundry's 1,000 t are sure to 10 %, so 800 to 1,200 t, of which
  /// 400 t go already: 400 to 800 t. That the block works needs 1,600 t, sure to 20 %, takes
  /// nothing from it: in no case less than the 570 t which it spares.
  @Test
  void aNeedFarAboveWhatPassesDoesNotMakeItLessSure() {
    ThreeFirms.replace(park, "flows.csv", "1000,t,measured,0,", "1000,t,measured,0.1,");
    ThreeFirms.replace(park, "flows.csv", "2000,t,measured,0,", "2000,t,measured,0.2,");

    Terminal.run("exchanges", park, "--out", folder.resolve("out"));

    String json = Folders.read(folder.resolve("out/three-2024-exchanges.json"));
    String tonnes = json.substring(json.indexOf("\"tonnes\""));
    assertThat(number(tonnes, "low")).isCloseTo(400, within(0.5));
    assertThat(number(tonnes, "high")).isCloseTo(800, within(0.5));
  }
}
