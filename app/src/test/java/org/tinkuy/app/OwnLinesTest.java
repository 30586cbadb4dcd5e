package org.tinkuy.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A case of lines of one's own is shown as any other: what its lines are by year, what those come
/// to that say what they are, and its inputs as they were written.
class OwnLinesTest {
  private static final Path ROAD = Folders.ROOT.resolve("conformance/finance/toll-road.yaml");

  @TempDir private Path folder;

  private Terminal finance(String text, String... more) throws IOException {
    Path park = folder.resolve("park");
    if (!Files.exists(park)) {
      Folders.copy(Folders.SMALLEST, park);
    }
    Files.writeString(park.resolve("finance.yaml"), text);
    Object[] words = new Object[4 + more.length];
    words[0] = "finance";
    words[1] = park;
    words[2] = "--out";
    words[3] = folder.resolve("out");
    System.arraycopy(more, 0, words, 4, more.length);
    return Terminal.run(words);
  }

  private String made(String ending) throws IOException {
    try (var files = Files.list(folder.resolve("out"))) {
      Path file = files.filter(each -> each.toString().endsWith(ending)).findFirst().orElseThrow();
      return Files.readString(file);
    }
  }

  private static Optional<JsonNode> figure(JsonNode money, String id) {
    return money
        .path("figures")
        .valueStream()
        .filter(each -> each.path("id").stringValue("").equals(id))
        .findFirst();
  }

  /// The printed years and sums of the World Bank's workbook reach who reads the page.
  @Test
  void theTollRoadShowsItsLinesByYearAndWhatTheyComeTo() throws IOException {
    Terminal terminal = finance(Folders.read(ROAD));

    assertThat(terminal.exit()).isZero();
    assertThat(terminal.out().replaceAll("\\s+", " "))
        .contains("minimum cover of its debt service 1.30x");
    JsonNode money = JsonMapper.shared().readTree(made("-finance.json")).path("finance");
    assertThat(figure(money, "finance:minimumCover").orElseThrow().path("value").doubleValue())
        .isCloseTo(1.3, within(1e-9));
    assertThat(figure(money, "finance:sum.subsidy").orElseThrow().path("value").doubleValue())
        .isCloseTo(351.951289, within(1e-6));
    String page = made("-finance.html");
    // 2015: revenue 88.33, subsidy 56.56, service 82.70, cover 1.30
    assertThat(page).contains("88.33", "56.56", "82.70");
    assertThat(page).contains("finance-own-statement", "finance-own-flows", "finance-own-stocks");
  }

  /// 19.6 % of VAT, heavy maintenance of 14.609375 a year, rates in percent.
  @Test
  void inputsAreShownAsTheyWereWritten() throws IOException {
    finance(Folders.read(ROAD));

    assertThat(made("-finance.html").replaceAll("[\\u00A0\\u202F]", " "))
        .contains("19.6%", "14.609375 million USD a year", "4% a year", "4.5% a year", "0.15 USD")
        .doesNotContain("0.0400 a year");
  }

  /// 100 once, 60 in each of two years: 13.066 % a year by hand, x of 60 x + 60 x^2 = 100.
  @Test
  void theRateIsThatOfTheLineThatTheCaseCallsNet() throws IOException {
    double x = (-60 + Math.sqrt(60 * 60 + 4 * 60 * 100)) / 120;
    finance(small("means: net"));

    JsonNode money = JsonMapper.shared().readTree(made("-finance.json")).path("finance");
    assertThat(figure(money, "finance:netRate").orElseThrow().path("value").doubleValue())
        .isCloseTo(1 / x - 1, within(1e-9));
  }

  @ParameterizedTest
  @CsvSource({
    "'means: nett', entry.word",
    "'is: stock, means: net', finance.case.means",
  })
  void aLineThatIsNoFlowOfMoneyMeansNothing(String keys, String code) throws IOException {
    Terminal terminal = finance(small(keys));

    assertThat(terminal.exit()).isNotZero();
    assertThat(terminal.out() + terminal.err()).contains(code, "lines[0]");
  }

  private static String small(String keys) {
    return """
    schema: 1
    title: Three years
    financed: Nothing but three numbers.
    precision: screening
    start: 2030
    step: year
    life_yr: 3
    currency: USD
    prices: {kind: nominal}
    inputs:
      - id: cash
        unit: USD
        steps: {"2030": -100, "2031": 60}
    lines:
      - {id: mine, unit: USD, %s, formula: flow(cash)}
    """
        .formatted(keys);
  }
}
