package org.tinkuy.views.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tinkuy.finance.result.FinanceResults;
import org.tinkuy.views.Section;
import org.tinkuy.views.wording.CatalogWords;

/// What is told of the state by year, and what the case of [Financed] has no figure of.
class StateExplanationTest {
  private static final FinanceResults PUBLIC =
      Financed.with(Map.of("id", "budget", "kind", "budget", "payer", "government"));
  private static final FinanceResults LENT = Financed.with(Financed.BANK, Financed.OWNERS);

  private static Optional<Section> find(FinanceResults results, String asked) {
    return FinanceExplanation.find(results, asked, CatalogWords.in("en"));
  }

  /// The state pays works of 3 million in two years and is paid 1.6 million of sales in four: 6.4
  /// less 3.
  @ParameterizedTest
  @CsvSource({
    "state.received, 6.400, finance:budget.received",
    "state.capital, 3.000, finance:budget.drawn",
    "state.balance, 3.400, finance:budget.received",
    "state.capital@2027, 1.500, finance:budget.drawn@2027",
    "state.received@2030, 1.600, finance:budget.received@2030"
  })
  void moneyOfTheStateIsReadOffItsLayersOverTheLifeAndInAYear(
      String asked, String value, String line) {
    assertThat(find(PUBLIC, asked).orElseThrow().toString()).contains(value, line);
  }

  @ParameterizedTest
  @ValueSource(strings = {"state.received@2040", "state.received@x", "state.enterprise"})
  void aYearOutsideTheCaseAndAColumnThatIsNotShownAreUnknown(String asked) {
    assertThat(find(PUBLIC, asked).filter(found -> found.toString().contains("received, ")))
        .isEmpty();
  }

  /// The park of the case has no leases.
  @ParameterizedTest
  @CsvSource({
    "lender.financedTail, leases that are signed",
    "lender.financedTail.bank, leases that are signed",
    "government.forgone, revenue that the state gives up",
    "economy.economicRate, conversion factors",
    "government.highLoss, guarantees and other promises"
  })
  void aMeasureThatTheCaseDoesNotHaveIsExplainedByWhatItDoesNotSay(String asked, String lacks) {
    String told = find(LENT, asked).orElseThrow().toString();

    assertThat(told).contains("This case has no such figure", lacks);
  }

  @Test
  void whatIsNoMeasureAtAllIsNotExplained() {
    assertThat(find(LENT, "lender.nothing")).isEmpty();
    assertThat(find(LENT, "lender.leastCover.bank")).isEmpty();
  }

  @Test
  void aCaseWithoutLayersSaysThatItNamesNone() {
    assertThat(find(Financed.with(), "lender.leastCover").orElseThrow().toString())
        .contains("names no layers of finance");
  }
}
