package org.tinkuy.views.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tinkuy.catalog.LawRule.Verdict;
import org.tinkuy.exchange.park.Lack;
import org.tinkuy.views.Section;
import org.tinkuy.views.wording.CatalogWords;
import org.tinkuy.views.wording.Pages;

/// Pairs outside of the network: how they are told apart, and what they lack.
class ExchangeOthersTest {
  private static Section section(Dealt dealt) {
    return new ExchangeSection(dealt.results(), Dealt.park(), CatalogWords.in("en")).section();
  }

  /// Two rows of one giver and one taker, which has two flows of one kind, read alike.
  @Test
  void pairsThatReadAlikeAreToldApartByTheirFlow() {
    Lack haul = new Lack(Lack.Kind.HAUL, "mill-bran");
    Dealt dealt =
        new Dealt()
            .with(Dealt.candidate("mill-bran", "dairy-feed", Verdict.ALLOWED, haul))
            .with(Dealt.candidate("mill-bran", "dairy-meal", Verdict.ALLOWED, haul))
            .with(Dealt.candidate("mill-bran", "farm-feed", Verdict.ALLOWED, haul));

    assertThat(Pages.rows(Pages.table(section(dealt), "exchange-others")))
        .extracting(row -> row.substring(0, row.indexOf(" |")))
        .containsExactlyInAnyOrder(
            "Other waste: Molino S.A. > Lácteos, in place of animal feed (dairy-feed)",
            "Other waste: Molino S.A. > Lácteos, in place of animal feed (dairy-meal)",
            "Other waste: Molino S.A. > Granja");
  }

  /// Each of four temperatures had a sentence of its own: "A temperature is not stated: …".
  @Test
  void aReasonIsSaidOnceForAllThatItIsOf() {
    Dealt dealt =
        new Dealt()
            .with(
                Dealt.candidate(
                    "mill-bran",
                    "dairy-feed",
                    Verdict.ALLOWED,
                    temperature("mill-bran", "temperatureFrom_C"),
                    temperature("mill-bran", "temperatureTo_C"),
                    temperature("dairy-feed", "temperatureFrom_C"),
                    temperature("dairy-feed", "temperatureTo_C")));

    assertThat(Pages.rows(Pages.table(section(dealt), "exchange-others")))
        .singleElement()
        .asString()
        .endsWith(
            "| Temperatures are not stated (columns temperatureFrom_C and temperatureTo_C): other"
                + " waste (Molino S.A.); animal feed (Lácteos).");
  }

  private static Lack temperature(String flow, String column) {
    return new Lack(Lack.Kind.TEMPERATURE, flow, column, Optional.empty());
  }
}
