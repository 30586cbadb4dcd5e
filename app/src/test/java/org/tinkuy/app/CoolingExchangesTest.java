package org.tinkuy.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tinkuy.app.StudyJson.number;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Cold between firms, worked out by hand.
///
/// A gas terminal has 10,000 MWh of cold to spare: its chilled water leaves at 4 degrees and comes
/// back at 10, which costs it nothing. A dairy cools milk from 25 to 8 degrees with 3,000 MWh of
/// cooling at 30, 90,000 a year. The main is 0.5 km long and loses 0.3 % a km (catalog): 3,000 /
/// 0.997^0.5 MWh are sent. It costs 564,400 EUR of 2007 a km (catalog), 0.5 x 564,400 x 126.07 /
/// 88.49 x 1.08 = 434,206 USD of 2024. At 6 % over 30 years 7.26489 % of it a year pay it back, and
/// 3 % (catalog) are for upkeep and pumps: 44,570.7 a year; 45,429.3 are saved.
class CoolingExchangesTest {
  private static final double MAIN_perYear =
      0.5 * 564_400 * 126.07 / 88.49 * 1.08 * (0.072_648_911_5 + 0.03);

  private WrittenPark park = new WrittenPark(Path.of(""), Path.of(""), "");

  @BeforeEach
  void writesThePark(@TempDir Path folder) {
    park = WrittenPark.of(folder, "cold");
    park.write(
        "tenants.csv", "tenant,name,sector,hurdle_yr\nG,Gas terminal,3520,9\nD,Dairy,1050,9\n");
    park.write(
        "flows.csv",
        """
        flow,period,tenant,direction,carrier,kind,quantity,unit,state,uncertainty,temperatureFrom_C,temperatureTo_C,price,disposalCost,today
        G-cold,2024,G,out,cooling,waste,10000,MWh,measured,0,4,10,,0,discharge
        D-cold,2024,D,in,cooling,utility,3000,MWh,measured,0,25,8,30,,
        """);
    park.distance("G", "D", 500);
    park.rateOfTheEuro();
  }

  @Test
  void coldServesWhatIsCooledAsWorkedOutByHand() {
    String json = park.json();

    assertThat(number(json, "saving")).isCloseTo(90_000 - MAIN_perYear, within(0.1));
    assertThat(number(json.substring(json.indexOf("energy_MWh")), "value"))
        .isCloseTo(3_000 / Math.sqrt(0.997), within(1e-6));
    assertThat(json).contains("\"mode\" : \"coldMain\"", "\"law\" : \"ALLOWED\"");
    assertThat(park.told("exchange:G-cold>D-cold"))
        .contains(
            "given from 4 °C to 10 °C, needed from 25 °C to 8 °C",
            "chilled water main",
            "564,400 EUR of 2007 are 804,090 EUR of 2024",
            "Cold that passes from firm to firm");
  }

  /// 3 K at both ends: 25 - 22 at the warm one, 8 - 5 at the cold one.
  @ParameterizedTest
  @CsvSource({"5,22,true", "5,22.1,false", "5.1,22,false", "10,20,false"})
  void coldPassesOnlyWhereItIsColderAtBothEnds(String from, String to, boolean passes) {
    park.replace("flows.csv", ",4,10,", "," + from + "," + to + ",");

    String json = park.json();

    assertThat(json.contains("\"energy_MWh\"")).isEqualTo(passes);
    assertThat(json.contains("\"TOO_WARM\"")).isEqualTo(!passes);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        ",4,10, | ,10,4, | exchange.lack.wrongWay | flows.csv:2:temperatureTo_C",
        ",25,8, | ,8,25, | exchange.lack.wrongWay | flows.csv:3:temperatureTo_C",
        ",4,10, | ,4,, | exchange.lack.temperature | flows.csv:2:temperatureTo_C",
      })
  void aTemperatureThatIsMissingOrSwappedIsNamedAndNotGuessed(
      String written, String instead, String code, String place) {
    park.replace("flows.csv", written, instead);

    Terminal terminal = park.exchanges();

    assertThat(terminal.err()).contains(code + ": " + place);
    assertThat(terminal.out()).contains("none can be weighed");
  }

  /// What a heat main costs and loses says nothing of cold: a route that names one states both.
  @Test
  void theFiguresOfAHeatMainAreNoneOfCold() {
    park.distance("G", "D", 50_000);
    park.write("routes.csv", "from,to,mode,distance_m\nG-cold,D-cold,main,500\n");

    assertThat(park.exchanges().out()).contains("none can be weighed");
    assertThat(park.json()).contains("\"LOSS\"", "\"HAUL\"");
    park.write(
        "routes.csv",
        "from,to,mode,distance_m,capex,life_yr,yield\nG-cold,D-cold,main,500,300000,30,0.99\n");
    // 90,000 - 300,000 x (0.0726489 + 0.03), the usual upkeep
    assertThat(number(park.json(), "saving")).isCloseTo(90_000 - 30_794.67, within(0.1));
  }
}
