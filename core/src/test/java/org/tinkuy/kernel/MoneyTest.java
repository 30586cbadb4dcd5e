package org.tinkuy.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Currency;
import org.junit.jupiter.api.Test;

class MoneyTest {
  private static final Currency USD = Currency.getInstance("USD");
  private static final Currency PEN = Currency.getInstance("PEN");

  @Test
  void addsWithinOneCurrency() {
    Money ten = new Money(10, USD);

    assertThat(ten.plus(new Money(2.5, USD))).isEqualTo(new Money(12.5, USD));
    assertThat(ten.minus(ten)).isEqualTo(Money.zero(USD));
    assertThat(ten.times(-0.0)).isEqualTo(Money.zero(USD));
    assertThat(ten).isGreaterThan(Money.zero(USD)).hasToString("10 USD");
  }

  @Test
  void refusesToMixCurrencies() {
    Money dollar = new Money(1, USD);
    Money sol = new Money(1, PEN);

    Refused.by("kernel.money.currency", () -> dollar.plus(sol));
    Refused.by("kernel.money.currency", () -> dollar.minus(sol));
    Refused.by("kernel.money.currency", () -> dollar.compareTo(sol));
  }

  @Test
  void refusesWhatIsNotFinite() {
    Refused.by("kernel.money.notFinite", () -> new Money(Double.NaN, USD));
  }

  @Test
  void refusesARateOfMinusOneOrLess() {
    assertThat(new Rate(-0.5).perYear()).isEqualTo(-0.5);
    Refused.by("kernel.rate.range", () -> new Rate(-1));
    Refused.by("kernel.rate.range", () -> new Rate(Double.NaN));
  }
}
