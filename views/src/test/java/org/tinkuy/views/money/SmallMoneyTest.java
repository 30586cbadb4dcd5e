package org.tinkuy.views.money;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tinkuy.views.wording.CatalogWords;

class SmallMoneyTest {
  /// What is not paid of a loan once read as "0.0 million USD of its service is not paid".
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0 | 0.0 million USD",
        "0.2 | 0.0 million USD",
        "32410 | 32,410 USD",
        "-32410 | −32,410 USD",
        "52000 | 0.1 million USD",
        "12400000 | 12.4 million USD"
      })
  void anAmountThatIsNotNothingDoesNotReadAsZero(double amount, String text) {
    FinanceNames names = Financed.names(Financed.with(Financed.OWNERS), CatalogWords.in("en"));

    assertThat(names.money(amount).replace('\u202F', ' ').replace('\u00A0', ' ')).isEqualTo(text);
  }
}
