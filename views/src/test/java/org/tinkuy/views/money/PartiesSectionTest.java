package org.tinkuy.views.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tinkuy.catalog.Experience;
import org.tinkuy.finance.result.FinanceResults;
import org.tinkuy.finance.result.PartyTable;
import org.tinkuy.testkit.CaseFile;
import org.tinkuy.views.Finding;
import org.tinkuy.views.Section;
import org.tinkuy.views.Tone;
import org.tinkuy.views.wording.Pages;

/// What the case of [Financed] means for each party. Its owners pay 0.75 million in 2027 and in
/// 2028 and are left 1.6 - 0.5087 = 1.0913 million in each of 2030 to 2033.
class PartiesSectionTest {
  private static final FinanceResults LENT = Financed.with(Financed.BANK, Financed.OWNERS);

  private static Optional<Section> section(FinanceResults results, String language) {
    return Financed.told(results, language, PartiesSection::of);
  }

  private static List<String> rows(String party) {
    return Pages.rows(Pages.table(section(LENT, "en").orElseThrow(), "finance-parties-" + party));
  }

  @Test
  void aCaseWithoutAStackHasNoParties() {
    assertThat(section(Financed.with(), "en")).isEmpty();
  }

  @Test
  void whatAllReceiveIsWhatAllPay() {
    assertThat(section(LENT, "en").orElseThrow().blocks().getFirst())
        .isInstanceOfSatisfying(
            Finding.class,
            finding -> {
              assertThat(finding.text()).startsWith("In every period, all that the parties pay");
              assertThat(finding.tone()).isEqualTo(Tone.NEUTRAL);
            });
  }

  /// At 12 %, the first year not discounted: 1.0913 x (1.12^-3 + ... + 1.12^-6) - 0.75 - 0.75 /
  /// 1.12 = 1.22. Four times 1.0913 is 2.91 times 1.5. What is left to come back after 2030,
  /// 0.4087, is there 0.37 of a year later, which is 3.4 years after the first payment.
  @Test
  void theOwnersSeeTheirMoneyAndWhenItIsBack() {
    assertThat(rows("developer"))
        .contains(
            "Return of the project before tax | % | 21.4",
            "Net present value for the owners at the rate they ask for | million USD | 1.22",
            "Paid to owners over what they pay in | x | 2.91",
            "Time until the owners’ money is back | years | 3.4",
            "Most that owners have in at one time | million USD | 1.50");
  }

  /// Sales may fall to 0.5087 of 1.6 before the service is just paid; 2034 to 2036 are left when
  /// all is paid back.
  @Test
  void theLenderSeesCoverAndHowFarSalesMayFall() {
    assertThat(rows("lender"))
        .containsExactly(
            "Minimum DSCR | x | 3.15",
            "Mean DSCR | x | 3.15",
            "Change of revenue at which the minimum cover is 1.0 | % | -68.2",
            "Time from the last payment to the end of the case | years | 3.0",
            "Service that is not paid from the cash | million USD | 0.00",
            "Hedge tested, nothing open: share of the service at a floating rate that is not hedged"
                + " | % | 0.0",
            "Currencies tested, no mismatch: income in USD, debt in USD; open share of the service"
                + " | % | 0.0");
  }

  /// 6.4 million in all; 1.6 x (1.08^-3 + ... + 1.08^-6) = 4.54.
  @Test
  void tenantsSeeWhatTheyPayOverTheLife() {
    assertThat(rows("tenant"))
        .containsExactly(
            "Plots: paid over the life | million USD | 6.40",
            "Present value of all charges at the rate of the project | million USD | 4.54");
  }

  @Test
  void whatTheCaseDoesNotSayIsNamedInPlaceOfATable() {
    assertThat(Pages.notes(section(LENT, "en").orElseThrow()))
        .anySatisfy(
            note ->
                assertThat(note)
                    .isEqualTo(
                        "Operator: Not known from the case: services that are sold by volume."))
        .anySatisfy(
            note ->
                assertThat(note)
                    .startsWith("Economy of the country: Not known from the case: prices"));
  }

  @Test
  void aLenderWithoutALoanHasANoteOnly() {
    Section section = section(Financed.with(Financed.OWNERS), "en").orElseThrow();

    assertThat(Pages.notes(section)).anyMatch(note -> note.startsWith("Lenders: "));
    assertThat(section.blocks()).noneMatch(block -> block.toString().contains("Minimum DSCR"));
  }

  @Test
  void partiesAndMeasuresAreCalledInTheLanguageOfTheReader() {
    Section section = section(LENT, "es").orElseThrow();

    assertThat(Pages.table(section, "finance-parties-lender").title()).isEqualTo("Financiadores");
    assertThat(section.title()).isEqualTo("Qué significa para cada parte");
    assertThat(Pages.rows(Pages.table(section, "finance-parties-lender")).getFirst())
        .startsWith("DSCR mínimo")
        .endsWith("| veces | 3.15");
  }

  @Test
  void aTestThatFindsNothingNamesTheCurrenciesItLookedAt() {
    assertThat(Pages.rows(Pages.table(section(LENT, "en").orElseThrow(), "finance-parties-lender")))
        .anyMatch(row -> row.contains("no mismatch: income in USD, debt in USD"));
  }

  /// A measure on its own stands in a scenario's table and in `explain`.
  @Test
  void aSingleMeasureIsToldWithItsUnit() {
    PartiesSection named = Financed.told(LENT, "en", PartiesSection::named);
    List<PartyTable.Measure> lender =
        LENT.parties().orElseThrow().of(PartyTable.Party.LENDER).measures();

    assertThat(named.name(lender.get(2)))
        .isEqualTo("change of revenue at which the minimum cover is 1.0");
    assertThat(Pages.plain(named.value(lender.get(2)))).isEqualTo("-68.2%");
    assertThat(Pages.plain(named.value(lender.get(3)))).isEqualTo("3.0 years");
  }

  /// The scenario is named by its title, not by its id. Plots that sell for a tenth less cover nine
  /// tenths of 3.1453.
  @Test
  void theWorstScenarioIsCalledByItsName() {
    CaseFile file =
        CaseFile.small()
            .with("discount", Map.of("project", "8 %", "equity", "12 %"))
            .with("layers", List.of(Financed.BANK, Financed.OWNERS))
            .with(
                "scenarios",
                List.of(
                    Map.of(
                        "id", "slow",
                        "name", "Slow sales",
                        "scale", List.of(Map.of("input", "products.plots.price", "by", "0.9")))));
    FinanceResults results = Financed.run(file, Experience.NONE, 0);

    assertThat(
            Pages.rows(Pages.table(section(results, "en").orElseThrow(), "finance-parties-lender")))
        .anySatisfy(
            row -> assertThat(row).startsWith("Slow sales: minimum DSCR").endsWith("| x | 2.83"))
        // that scenario makes no works dearer
        .noneMatch(row -> row.contains("overrun"));
  }

  /// What the state pays in from its budget stood under owners, and nothing said so.
  @Test
  void aBudgetThatPaysInIsNamedAmongTheOwners() {
    Map<String, Object> city = Map.of("id", "city", "kind", "budget", "share", "20 %");
    Section with = section(Financed.with(Financed.BANK, city, Financed.OWNERS), "en").orElseThrow();

    assertThat(Pages.table(with, "finance-parties-developer").note())
        .contains("budget of the state counts as an owner");
    assertThat(Pages.table(section(LENT, "en").orElseThrow(), "finance-parties-developer").note())
        .doesNotContain("budget");
  }

  /// A return on outcomes says which of them it counts: those of nobody else are in it.
  @Test
  void theSocialReturnSaysWhichOutcomesItCounts() {
    Map<String, Object> outcome = new LinkedHashMap<>();
    outcome.putAll(
        Map.of("id", "wages", "name", "Better paid work", "quantity", "10", "from", "2029"));
    outcome.putAll(Map.of("proxy", "1000 USD/yr", "years", "1"));
    for (String share : List.of("deadweight", "displacement", "attribution", "dropOff")) {
      outcome.put(share, "0 %");
    }
    FinanceResults results =
        Financed.run(
            CaseFile.small()
                .with("discount", Map.of("project", "8 %", "public", "8 %"))
                .with("layers", List.of(Financed.OWNERS))
                .with("outcomes", List.of(outcome)));

    assertThat(
            Pages.rows(Pages.table(section(results, "en").orElseThrow(), "finance-parties-impact")))
        .anyMatch(
            row ->
                row.startsWith("Social return on investment (SROI)")
                    && row.contains("(counted here: Better paid work;"));
  }
}
