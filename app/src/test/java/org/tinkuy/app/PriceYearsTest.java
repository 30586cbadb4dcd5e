package org.tinkuy.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Prices of other years in the exchanges of the park of [ThreeFirms], which saves 600 x (30 + 13.3
/// - treatment - haul): a price is brought to the year of the study by an index of its own
///   currency, or it is not used at all.
class PriceYearsTest {
  @TempDir private Path folder;
  private Path park = Path.of("");
  private Path out = Path.of("");

  @BeforeEach
  void writesThePark() {
    park = folder.resolve("park");
    out = folder.resolve("out");
    ThreeFirms.write(park);
  }

  private Terminal run() {
    return Terminal.run("exchanges", park, "--out", out);
  }

  private double saving() {
    run();
    Matcher found =
        Pattern.compile("\"saving\" : (-?[\\d.E+]+)")
            .matcher(Folders.read(out.resolve("three-2024-exchanges.json")));
    assertThat(found.find()).isTrue();
    return Double.parseDouble(found.group(1));
  }

  private String explained() {
    return Terminal.run("explain", park, "exchange:F-sand>B-sand").out().replaceAll("\\s+", " ");
  }

  private void indices(String rows) {
    ThreeFirms.write(park, "indices.csv", "name,period,value\n" + rows.replace(';', '\n') + "\n");
  }

  private void priceIndex(String name) {
    ThreeFirms.replace(
        park, "park.yaml", "currency: USD\n", "currency: USD\npriceIndex: " + name + "\n");
  }

  private void treatment(String cost) {
    ThreeFirms.replace(park, "routes.csv", "0.95,1,3,", "0.95,1," + cost + ",");
  }

  /// The truck of 2016 at 0.1 a tonne and km: x 313.689 / 240.007 over 2 km.
  @Test
  void whatCarryingCostsIsBroughtToTheYearOfTheStudy() {
    assertThat(saving()).isCloseTo(600 * (43.3 - 3 - 0.2 * 313.689 / 240.007), within(1e-6));
    assertThat(explained())
        .contains(
            "Prices brought to 2024",
            "carrying a tonne a kilometre: 0.1000 USD of 2016 are 0.1307 USD of 2024, times 1.307"
                + " by CPI US (catalog, not compared with the official table yet)");
  }

  /// The park's own index doubles: 0.2 is 0.4. One that has only one of the two years is never held
  /// against a year of the catalog's.
  @ParameterizedTest
  @CsvSource({
    "CPI own,2016,100,0.4",
    "CPI own,2017,100,0.26140",
    "prices USD,2016,100,0.4",
  })
  void theParksOwnIndexRules(String name, String year, String value, double haul) {
    if (name.startsWith("CPI")) {
      priceIndex(name);
    }
    indices(name + "," + year + "," + value + ";" + name + ",2024,200");

    assertThat(saving()).isCloseTo(600 * (43.3 - 3 - haul), within(0.01));
    assertThat(explained().contains("times 2.000 by " + name + " (indices of the park)"))
        .isEqualTo(haul == 0.4);
  }

  /// 3 USD of 2020 are 3 x 313.689 / 258.811 = 3.6361 of 2024; of 2024, and without a year, 3.
  @ParameterizedTest
  @CsvSource({"3 USD@2020,3.63611", "3 USD@2024,3", "3,3", "0 EUR@2007,0"})
  void anAmountInACellIsOfTheYearThatItStates(String cost, double treatment) {
    treatment(cost);

    assertThat(saving()).isCloseTo(600 * (43.3 - treatment - 0.26140), within(0.01));
  }

  /// 2 EUR of 2007 are 2 x 126.07 / 88.49 = 2.84935 EUR of 2024 and, at 1.08, 3.07730 USD.
  @Test
  void aPriceRisesInItsOwnCurrencyBeforeItIsExchanged() {
    indices("USD per EUR,2024,1.08");
    treatment("2 EUR@2007");

    assertThat(saving()).isCloseTo(600 * (43.3 - 3.07730 - 0.26140), within(0.01));
    assertThat(explained())
        .contains(".treatmentCost: 2.00 EUR of 2007 are 2.85 EUR of 2024, times 1.425 by HICP EA");
  }

  /// Nobody knows how the prices of the sol rose: the old price is not used in place of one of the
  /// study.
  @Test
  void whereNoIndexCoversTheYearsThePriceIsAskedForAndNotUsed() {
    indices("PEN per USD,2024,3.75");
    treatment("3 PEN@2016");

    Terminal terminal = run();

    assertThat(terminal.err())
        .contains("exchange.lack.index: routes.csv:2:treatmentCost", "prices PEN (2016, 2024)");
    assertThat(terminal.out()).contains("none can be weighed");
    indices("PEN per USD,2024,3.75;prices PEN,2016,100;prices PEN,2024,125");
    // 3 x 1.25 / 3.75 = 1
    assertThat(saving()).isCloseTo(600 * (43.3 - 1 - 0.26140), within(0.01));
  }

  /// A study of a year for which the catalog has no index yet: the carriage of the catalog is not
  /// known then, unless the park says how prices rose.
  @Test
  void aYearWithoutIndexLeavesCarriageUnknown() {
    for (String file : List.of("flows.csv", "links.csv")) {
      String text = Folders.read(park.resolve(file));
      ThreeFirms.write(park, file, text.replace("2024", "2035"));
    }

    Terminal terminal = run();

    assertThat(terminal.err()).contains("exchange.lack.index", "prices USD (2016, 2035)");
    assertThat(terminal.out()).contains("none can be weighed");
  }
}
