package org.tinkuy.finance.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tinkuy.finance.model.CaseRun;
import org.tinkuy.finance.project.FinanceCase;
import org.tinkuy.kernel.Money;
import org.tinkuy.park.Park;
import org.tinkuy.testkit.CaseFile;
import org.tinkuy.testkit.ParkSketch;

/// Which contracts of a park a lender sees beside a case that begins in 2027 and is the park
/// body's, whose water is priced as the waterworks have it.
class ContractBookTest {
  private static ParkSketch sketch() {
    return ParkSketch.empty()
        .header("currency", "USD")
        .table(
            "bodies",
            "body id - key",
            "role code - key owner;operator;serviceProvider;regulator;financier",
            "name text",
            "contract code - - none;management;BOT;service",
            "from date",
            "until date")
        .table(
            "powers",
            "power code - key borrow;plan",
            "body ref:bodies - key",
            "basis text",
            "debtLimit money")
        .table("utilities", "utility id - key", "tariff number", "operator ref:bodies");
  }

  private static Park park() {
    return sketch()
        .row("bodies", "body=own", "role=owner", "name=Body", "from=2010-01-01")
        .row(
            "bodies",
            "body=own",
            "role=operator",
            "name=Body",
            "contract=management",
            "until=2031-03-31")
        .row(
            "bodies",
            "body=late",
            "role=serviceProvider",
            "name=Late",
            "contract=BOT",
            "from=2028-01-01",
            "until=2030-12-31")
        .row(
            "bodies",
            "body=gone",
            "role=serviceProvider",
            "name=Gone",
            "contract=service",
            "until=2026-12-31")
        .row(
            "bodies",
            "body=bank",
            "role=financier",
            "name=Bank",
            "contract=service",
            "until=2029-11-01")
        .row(
            "bodies",
            "body=free",
            "role=serviceProvider",
            "name=Free",
            "contract=none",
            "until=2029-11-01")
        .row(
            "bodies",
            "body=taps",
            "role=serviceProvider",
            "name=Taps",
            "contract=BOT",
            "from=2018-01-01",
            "until=2032-12-31")
        .row(
            "bodies",
            "body=skip",
            "role=serviceProvider",
            "name=Skips",
            "contract=service",
            "until=2029-12-31")
        .row("powers", "power=borrow", "body=own", "basis=up to 2 million")
        .row("powers", "power=borrow", "body=taps", "basis=law")
        .row("powers", "power=plan", "body=own", "basis=law")
        .row("utilities", "utility=waterworks", "tariff=1.15", "operator=taps")
        .row("utilities", "utility=dump", "tariff=30", "operator=skip")
        .park();
  }

  private static FinanceCase written() {
    Map<String, Object> water = new LinkedHashMap<>();
    water.put("id", "water");
    water.put("kind", "service");
    water.put("of", List.of("plots"));
    water.put("use", "22 m3/ha/d");
    water.put(
        "price",
        Map.of("utility", Map.of("id", "waterworks", "column", "tariff"), "unit", "USD/m3"));
    water.put("margin", "30 %");
    return CaseRun.found(
        CaseFile.small()
            .with("owner", "own")
            .with("products", List.of(CaseFile.plots("80 USD/m2"), water)));
  }

  /// What ended before the case begins or begins after it, what is no contract, and a contract with
  /// who lends are left out.
  @Test
  void contractsThatRunWhenTheCaseBeginsStandWithTheirTie() {
    ContractBook book = ContractBook.of(park(), written());

    assertThat(book.contracts())
        .extracting(held -> held.body() + " " + held.until() + " " + held.tie())
        .containsExactly(
            "Body 2031-03-31 OWNER", "Skips 2029-12-31 NONE", "Taps 2032-12-31 UTILITY");
    assertThat(book.endedBefore(LocalDate.of(2032, 12, 31)))
        .extracting(ContractBook.Held::body)
        .containsExactly("Skips", "Body");
  }

  @Test
  void onlyWhoOwnsTheCaseBorrowsForIt() {
    assertThat(ContractBook.of(park(), written()).borrowing())
        .containsExactly(new ContractBook.Borrowing("Body", "up to 2 million", Optional.empty()));
  }

  /// A number alone is in the money of the park.
  @Test
  void aLimitThatIsAnAmountIsReadInItsCurrency() {
    assertThat(limit("2000000")).contains(new Money(2e6, Currency.getInstance("USD")));
    assertThat(limit("7500000 PEN")).contains(new Money(7.5e6, Currency.getInstance("PEN")));
  }

  private static Optional<Money> limit(String written) {
    Park park =
        sketch()
            .row("bodies", "body=own", "role=owner", "name=Body")
            .row("powers", "power=borrow", "body=own", "debtLimit=" + written)
            .park();
    return ContractBook.of(park, written()).borrowing().getFirst().limit();
  }

  @Test
  void aParkWithoutTheseTablesSaysNothing() {
    assertThat(ContractBook.of(ParkSketch.empty().park(), written())).isEqualTo(ContractBook.NONE);
  }
}
