package org.tinkuy.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// `tinkuy exchanges` on parks with mistakes: each is said with its place and what could be meant,
/// and nothing is taken for 0 or for a limit that is not there.
class BrokenParkTest {
  @TempDir private Path folder;
  private Path park = Path.of("");
  private Path out = Path.of("");

  @BeforeEach
  void writesThePark() {
    park = folder.resolve("park");
    out = folder.resolve("out");
    ThreeFirms.write(park);
  }

  /// The row is left out, and the report says that what it tells of an exchange is not in it.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // file | what is written | what is written instead | code | place | hint
        "flows | 2000,t,measured | 2000,MWh,measured | flow.carrierUnit | flows.csv:3:unit |"
            + " Maybe you mean t or m3.",
        "flows | ,14, | ,14 USD/MWh, | cell.moneyPer | flows.csv:3:price | another column",
        "flows | foundrySand | fundrySand | cell.code | flows.csv:2:carrier | Maybe you mean"
            + " foundrySand.",
        "distances | 2000 | 2000 kg | cell.dimension | distances.csv:2:distance_m | another column",
        "distances | 2000 | -2000 | park.number.negative | distances.csv:2:distance_m | not known",
        "routes | 0.95 | 120 % | cell.share | routes.csv:2:yield | part and the whole",
        "routes | 0.95 | 1.2 | cell.share | routes.csv:2:yield | part and the whole",
        "flows | t,measured,0,LOI=2 | t,measured,1.5,LOI=2 | cell.share | flows.csv:2:uncertainty"
            + " | part and the whole",
        "links | F-sand,B-sand | F-sand,C-sand | reference.dangling | links.csv:2:to | Maybe you"
            + " mean B-sand",
        "links | 400,t | 400,m3 | link.unit | links.csv:2:unit | Maybe you mean t.",
        "links | 400,t | 1400,t | link.exceedsFlow | links.csv:2:quantity | out of date",
      })
  void aMistakeIsAnIssueWithPlaceAndHint(
      String file, String written, String instead, String code, String place, String hint) {
    ThreeFirms.replace(park, file + ".csv", written, instead);

    Terminal terminal = Terminal.run("exchanges", park, "--out", out);

    assertThat(terminal.exit()).isEqualTo(2);
    assertThat(terminal.err()).contains("error " + code, place, hint);
    assertThat(report()).contains("left out for their errors: " + file);
  }

  /// It may say that the two refuse each other, as this one does: the pair is not weighed by what
  /// the catalog takes for usual.
  @Test
  void aPairWhoseRouteIsLeftOutIsNotWeighed() {
    ThreeFirms.write(
        park, "routes.csv", "from,to,mode,yield,status\nF-sand,B-sand,any,120 %,rejected\n");

    Terminal.run("exchanges", park, "--out", out);
    String explained = Terminal.run("explain", park, "exchange:F-sand>B-sand").out();

    assertThat(Folders.read(out.resolve("three-2024-exchanges.json")))
        .contains("\"kind\" : \"ROUTE\"", "\"deals\" : [ ]");
    assertThat(explained.replaceAll("\\s+", " "))
        .contains("from Foundry to Block works was left out for its errors (routes.csv:2)");
  }

  /// What the link carries already is not free: how much that is, nobody knows as long as the link
  /// is out. One of another year says nothing of this one.
  @ParameterizedTest
  @CsvSource({"B-sand,F-sand,2024,400,2", "F-sand,B-sand,2024,4000,2", "F-sand,B-sand,2023,400,0"})
  void aPairWhoseLinkIsLeftOutIsNotWeighed(
      String from, String to, int year, int quantity_t, int lacks) {
    String link = "%s,%s,%s,%s,t\n".formatted(from, to, year, quantity_t);
    ThreeFirms.write(park, "links.csv", "from,to,period,quantity,unit\n" + link);

    Terminal terminal = Terminal.run("exchanges", park, "--out", out);
    String explained = Terminal.run("explain", park, "exchange:F-sand>B-sand").out();

    String json = Folders.read(out.resolve("three-2024-exchanges.json"));
    assertThat(terminal.exit()).isEqualTo(2);
    assertThat(json.contains("\"deals\" : [ ]")).isEqualTo(lacks > 0);
    assertThat(explained.replaceAll("\\s+", " ").split("left out for its errors \\(links.csv:2\\)"))
        .hasSize(1 + lacks);
  }

  /// Neither a route of another pair or mode, nor one that stands all the same.
  @ParameterizedTest
  @CsvSource({"F-sand,D-whey,truck", "F-sand,B-sand,rail", "D-whey,B-sand,any"})
  void aRouteThatIsLeftOutHoldsBackNoOtherPair(String from, String to, String mode) {
    ThreeFirms.write(
        park,
        "routes.csv",
        """
        from,to,mode,treatment,yield,replaces,treatmentCost,decided
        F-sand,B-sand,truck,sieving,0.95,1,3,byProduct
        %s,%s,%s,,1.2,1,3,
        """
            .formatted(from, to, mode));

    Terminal terminal = Terminal.run("exchanges", park, "--out", out);

    assertThat(terminal.err()).contains("error cell.share", "routes.csv:3:yield");
    assertThat(Folders.read(out.resolve("three-2024-exchanges.json")))
        .contains("\"saving\" : 24023");
  }

  /// In a column of percents 120 is above 100 %, and so is a share in a list.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sieving,0.95,1,3,byProduct | sieving,120,1,3,byProduct;F-sand,B-sand,rail,,95,1,3,"
            + " | routes.csv:2:yield | yield",
        "decided;F-sand,B-sand,truck,sieving,0.95,1,3,byProduct |"
            + " decided,rampUp;F-sand,B-sand,truck,sieving,0.95,1,3,byProduct,0.5~120 % |"
            + " routes.csv:2:rampUp | rampUp",
      })
  void aShareAboveOneIsRefusedInPercentAndInListsToo(
      String written, String instead, String place, String column) {
    ThreeFirms.replace(
        park,
        "routes.csv",
        written.replace(';', '\n'),
        instead.replace(';', '\n').replace('~', '|'));

    Terminal terminal = Terminal.run("exchanges", park, "--out", out);

    assertThat(terminal.exit()).isEqualTo(2);
    assertThat(terminal.err()).contains("error cell.share", place, "routes." + column);
  }

  /// Nothing is wrong with the file, but the pair cannot be weighed: what it lacks is named with
  /// the cell in which it is to be written.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "flows | LOI=2 % | '' | exchange.lack.quality | flows.csv:2:quality | write 0",
        "flows | LOI=2 % | LOI=2 kg | exchange.lack.qualityUnit | flows.csv:2:quality | compared",
        "flows | LOI<=3 % | LOI<=low | exchange.lack.limit | flows.csv:3:quality | LOI<=3 %",
        "flows | LOI<=3 % | LOI>=3 % | exchange.lack.limit | flows.csv:3:quality | LOI<=3 %",
        "flows | ,14, | ,, | exchange.lack.price | flows.csv:3:price | (price)",
        "flows | LOI=2 %,,30 | LOI=2 %,, | exchange.lack.disposal | flows.csv:2:disposalCost |"
            + " sold",
        "distances | F,B,2000 | F,D,2000 | exchange.lack.distance | flows.csv:2 | distances, plots",
      })
  void whatAPairLacksIsNamedWithItsPlace(
      String file, String written, String instead, String code, String place, String hint) {
    ThreeFirms.replace(park, file + ".csv", written, instead);

    Terminal terminal = Terminal.run("exchanges", park, "--out", out);

    assertThat(terminal.exit()).isZero();
    assertThat(terminal.err()).contains("before further pairs", code + ": " + place, hint);
    assertThat(terminal.out()).contains("none can be weighed");
  }

  /// An amount in another currency is neither 0 nor the catalog's where no rate is stated: the pair
  /// is not weighed by the mode that it is about.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "routes | decided;F-sand,B-sand,truck,sieving,0.95,1,3,byProduct |"
            + " decided,capex,life_yr;F-sand,B-sand,any,sieving,0.95,1,3,byProduct,500000 EUR,5 |"
            + " routes.csv:2:capex",
        "routes | decided;F-sand,B-sand,truck,sieving,0.95,1,3,byProduct |"
            + " decided,haulCost;F-sand,B-sand,any,sieving,0.95,1,3,byProduct,9 EUR |"
            + " routes.csv:2:haulCost",
        "routes | truck,sieving,0.95,1,3, | any,sieving,0.95,1,3 EUR, | routes.csv:2:treatmentCost",
        "routes | truck,sieving,0.95,1,3, | any,,0.95,1,3 EUR, | routes.csv:2:treatmentCost",
        "flows | ,14, | ,14 EUR, | flows.csv:3:price",
        "flows | LOI=2 %,,30 | LOI=2 %,,30 EUR | flows.csv:2:disposalCost",
        "flows | LOI=2 %,,30,LoW,10 09 08,no,landfill |"
            + " LOI=2 %,9 EUR,30,LoW,10 09 08,no,sold | flows.csv:2:price",
      })
  void anAmountWithoutARateIsNotWeighed(String file, String written, String instead, String place) {
    ThreeFirms.replace(park, file + ".csv", written.replace(';', '\n'), instead.replace(';', '\n'));

    Terminal terminal = Terminal.run("exchanges", park, "--out", out);

    assertThat(terminal.exit()).isZero();
    assertThat(terminal.err())
        .contains("exchange.lack.rate: " + place, "'USD per EUR (2024)' is missing (indices)");
    assertThat(terminal.out()).contains("none can be weighed");
    assertThat(Folders.read(out.resolve("three-2024-exchanges.json")))
        .contains("\"kind\" : \"RATE\"", "\"place\" : \"" + place + "\"", "\"deals\" : [ ]");
  }

  /// With the rate, the amount counts: 600 x (30 + 0.95 x 14 - 3 x 1.1 - 0.2614).
  @Test
  void anAmountWithItsRateIsWeighed() {
    ThreeFirms.replace(park, "routes.csv", ",1,3,", ",1,3 EUR,");
    ThreeFirms.write(park, "indices.csv", "name,period,value\nUSD per EUR,2024,1.1\n");

    Terminal terminal = Terminal.run("exchanges", park, "--out", out);

    assertThat(terminal.err()).doesNotContain("exchange.lack");
    assertThat(Folders.read(out.resolve("three-2024-exchanges.json")))
        .contains("\"saving\" : 23843");
  }

  /// Another mode can be weighed; the row that is about the truck is told all the same.
  @Test
  void aRateIsMissedThoughAnotherModeIsWeighed() {
    ThreeFirms.replace(park, "routes.csv", "3,byProduct", "3 EUR,byProduct");
    ThreeFirms.write(
        park,
        "routes.csv",
        Folders.read(park.resolve("routes.csv"))
            + "F-sand,B-sand,rail,sieving,0.95,1,3,byProduct\n");

    Terminal terminal = Terminal.run("exchanges", park, "--out", out);

    assertThat(terminal.err()).contains("exchange.lack.rate: routes.csv:2:treatmentCost");
    assertThat(Folders.read(out.resolve("three-2024-exchanges.json")))
        .contains("\"mode\" : \"rail\"");
  }

  /// A limit that cannot be read is none that is kept: who checks the park is told, too.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "LOI<=3 % | LOI<=low | flow.qualityLimit | flows.csv:3:quality",
        "LOI<=3 % | LOI>=3 % | flow.qualityLimit | flows.csv:3:quality",
        "LOI=2 % | LOI=-2 % | flow.qualityValue | flows.csv:2:quality",
        "LOI=2 % | LOI=2 wholes | flow.qualityValue | flows.csv:2:quality",
      })
  void aPropertyThatCannotBeReadIsARemark(
      String written, String instead, String code, String place) {
    ThreeFirms.replace(park, "flows.csv", written, instead);

    assertThat(Terminal.run("check", park).all())
        .contains(code, place, "Write it as LOI<=3 % or LOI=3 %.");
  }

  @Test
  void aCommaIsADecimalSignWhereItCannotPartThousands() {
    ThreeFirms.replace(park, "flows.csv", "LOI<=3 %", "\"LOI<=3,5 %\"");

    Terminal terminal = Terminal.run("exchanges", park, "--out", out);

    assertThat(terminal.err()).doesNotContain("quality");
    assertThat(terminal.out().replaceAll("\\s+", " ")).contains("saves 24,000 USD");
  }

  /// 2 % goes in where 1 % may: no tonne of it fits, since what is bought is taken to be at the
  /// limit.
  @Test
  void aLimitThatCannotBeKeptLeavesThePairOutOfTheNetwork() {
    ThreeFirms.replace(park, "flows.csv", "LOI<=3 %", "LOI<=1 %");

    Terminal terminal = Terminal.run("exchanges", park, "--out", out);

    assertThat(terminal.exit()).isZero();
    assertThat(terminal.out()).contains("the best network has none of them");
    assertThat(Terminal.run("explain", park, "exchange:F-sand>B-sand").out())
        .contains("loss on ignition is above the limit of the taker");
  }

  @Test
  void growingByYearsAndByMonthsAtOnceIsRefused() {
    ThreeFirms.write(
        park,
        "routes.csv",
        """
        from,to,mode,yield,replaces,treatmentCost,rampUp,rampUpMonths
        F-sand,B-sand,truck,0.95,1,3,0.5,0.2|0.6
        """);

    assertThat(Terminal.run("exchanges", park, "--out", out).err())
        .contains(
            "error park.route.rampUpTwice", "routes.csv:2:rampUpMonths", "leave rampUp empty");
  }

  @Test
  void aCountryThatThereIsNotIsRefused() {
    ThreeFirms.replace(
        park, "tenants.csv", "hurdle_yr\nF,Foundry,2431,", "hurdle_yr,country\nF,Foundry,2431,,XX");

    assertThat(Terminal.run("exchanges", park, "--out", out).err())
        .contains("error park.row.country", "tenants.csv:2:country", "Maybe write PE for Peru");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--budget=-3 | The budget must be >= 0",
        "--carbon-price=-1 | The price of carbon must be >= 0",
        "--time-limit=0 | The time limit must be > 0 s",
        "--gap=1 | The gap must be from 0",
      })
  void aQuestionThatCannotBeIsWrongUse(String option, String reason) {
    Terminal terminal = Terminal.run("exchanges", park, option, "--out", out);

    assertThat(terminal.exit()).isEqualTo(3);
    assertThat(terminal.err()).contains(reason);
    assertThat(Folders.names(out)).isEmpty();
  }

  /// With hardly any time there is an answer with its proof or without one, and which it is stands
  /// there.
  @Test
  void withHardlyAnyTimeThereIsStillAnAnswerThatSaysHowSureItIs() {
    Terminal terminal = Terminal.run("exchanges", park, "--time-limit", 1e-6, "--out", out);

    assertThat(terminal.exit()).isZero();
    assertThat(terminal.out().replaceAll("\\s+", " "))
        .containsAnyOf("proved: no other network", "proved within", "not proved to be the best");
  }

  private String report() {
    return Folders.read(out.resolve("three-2024-exchanges.html"));
  }
}
