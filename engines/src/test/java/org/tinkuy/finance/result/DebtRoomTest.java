package org.tinkuy.finance.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Currency;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tinkuy.finance.model.CaseRun;
import org.tinkuy.finance.model.ProjectRun;
import org.tinkuy.kernel.Money;
import org.tinkuy.testkit.CaseFile;

/// Half of the works is lent in euros: 1,684,800 USD, at 0.8 EUR/USD 1,347,840 EUR, are owed at the
/// end of 2029. A quarter is paid in 2030; the euro becomes dearer in 2031, and 1,010,880 EUR are
/// paid on half then.
class DebtRoomTest {
  private static Optional<DebtRoom> room(double amount, String currency) {
    ProjectRun run = CaseRun.of(CaseFile.lentInEuros()).run();
    return DebtRoom.of(run, new Money(amount, Currency.getInstance(currency)));
  }

  @Test
  void theMostThatIsOwedIsHeldToALimitInTheMoneyOfTheCase() {
    DebtRoom kept = room(1_700_000, "USD").orElseThrow();

    assertThat(kept.period()).isEqualTo(2);
    assertThat(kept.owed()).isCloseTo(1_684_800, within(0.01));
    assertThat(kept.limit() - kept.owed()).isCloseTo(15_200, within(0.01));
    assertThat(kept.isKept()).isTrue();
    assertThat(room(1_600_000, "USD").orElseThrow().isKept()).isFalse();
    assertThat(room(kept.owed(), "USD").orElseThrow().isKept()).isTrue();
  }

  /// 1.3 million EUR are 1.625 million USD at 0.8.
  @Test
  void aLimitInAnotherCurrencyIsConvertedAtTheRateOfTheCase() {
    DebtRoom beyond = room(1_300_000, "EUR").orElseThrow();

    assertThat(beyond.period()).isEqualTo(2);
    assertThat(beyond.limit()).isCloseTo(1_625_000, within(1e-6));
    assertThat(beyond.isKept()).isFalse();
  }

  @Test
  void withoutARateALimitIsNotCompared() {
    assertThat(room(1_300_000, "PEN")).isEmpty();
  }
}
