package org.tinkuy.views.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tinkuy.finance.result.FinanceResults;
import org.tinkuy.views.wording.CatalogWords;
import org.tinkuy.views.wording.Pages;

/// How figures of the case of [Financed] are written where they are explained.
class FigureExplanationTest {
  private static String told(FinanceResults results, String asked) {
    return Pages.findings(
            FinanceExplanation.find(results, asked, CatalogWords.in("en")).orElseThrow())
        .getFirst();
  }

  private static FinanceResults lentBy(String id) {
    Map<String, Object> bank = new TreeMap<>(Financed.BANK);
    bank.put("id", id);
    return Financed.with(Map.copyOf(bank), Financed.OWNERS);
  }

  /// What is owed to a loan named after its rate was told in percent: 1.6848 million are owed when
  /// 2030 begins. Sales of 1.6 million over annuities of 0.5087 are a cover of 3.145.
  @ParameterizedTest
  @CsvSource({"bank", "fixedRate", "bankCover"})
  void moneyAndCoversAreToldAsSuchWhateverALoanIsCalled(String id) {
    FinanceResults results = lentBy(id);

    assertThat(told(results, "owed." + id)).contains("1.7 million USD").doesNotContain("%");
    assertThat(told(results, "lifeCover." + id)).contains("3.145").doesNotContain("%");
    assertThat(told(results, "minimumCover")).contains("3.145").doesNotContain("%");
    assertThat(told(results, "projectRate")).contains("%");
  }
}
