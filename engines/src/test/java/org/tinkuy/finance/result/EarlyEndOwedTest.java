package org.tinkuy.finance.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tinkuy.finance.result.EarlyEndTest.BOT;
import static org.tinkuy.finance.result.EarlyEndTest.end;
import static org.tinkuy.finance.result.EarlyEndTest.with;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tinkuy.finance.graph.GraphRun;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.Series;
import org.tinkuy.finance.graph.Values;
import org.tinkuy.finance.model.ProjectRun;
import org.tinkuy.formula.Term;
import org.tinkuy.testkit.CaseFile;

/// What is owed on an early end of the contract of [ContractCase], to whom, and what the figures of
/// it name.
class EarlyEndOwedTest {
  private static final Map<String, Object> BOTH =
      Map.of(
          "companyDefault",
          end("1 %/yr", "0 month"),
          "governmentDefault",
          end("2 %/yr", "0 month"));

  private static CaseFile file(Map<String, Object> contract) {
    return ContractCase.file("15 USD/m2/yr", contract)
        .with("discount", Map.of("project", "8 %", "equity", "12 %", "public", "6 %"));
  }

  private static List<String> terms(ProjectRun run, String word) {
    PartyTables tables = PartyTables.of(run, List.of(), ContractCase.BESIDE).orElseThrow();
    return PartyFigures.of(tables, run).stream()
        .filter(each -> each.id().equals("finance:government." + word))
        .flatMap(each -> each.origin().terms().stream())
        .map(Term::label)
        .toList();
  }

  /// No loan is promised to anybody: what the state may lose is what it owes on an early end, by
  /// how likely that is.
  @ParameterizedTest
  @ValueSource(strings = {"expectedLoss", "highLoss", "capLoss"})
  void lossesByAnEarlyEndNameWhatIsOwedAndHowLikelyItIs(String word) {
    assertThat(terms(ContractCase.run(file(with(BOT, BOTH))), word))
        .contains(
            "contract.onCompanyDefault",
            "contract.onGovernmentDefault",
            "contract.earlyEnds.companyDefault.probability",
            "contract.earlyEnds.governmentDefault.probability")
        .doesNotContain("bank.owed");
  }

  /// A promise of a loan names that loan, one of a revenue that revenue.
  @Test
  void lossesByPromisesNameWhatIsPromised() {
    Map<String, Object> loan =
        Map.of(
            "id",
            "backed",
            "loan",
            "bank",
            "covered",
            "50 %",
            "likelihood",
            "2 %",
            "recovery",
            "40 %");
    assertThat(terms(ContractCase.run(file(BOT).with("promises", List.of(loan))), "expectedLoss"))
        .contains("bank.owed", "promises.backed.covered")
        .doesNotContain("products.rent.revenue", "contract.onCompanyDefault");
  }

  private static Values ended(ProjectRun run, String cause, int period) {
    Line active = run.model().graph().line("contract.earlyEnds." + cause + ".active");
    int count = run.model().graph().grid().periods();
    Series from = Series.of(count, t -> t >= period ? 1 : 0);
    return ((GraphRun.Solved) run.model().graph().run(Map.of(active, from))).values();
  }

  private static double at(ProjectRun run, Values values, String id, int period) {
    return values.at(run.model().graph().line(id), period);
  }

  /// Of the 3 million the bank pays 1.5, to which 8 % of 0.75 are added, and the owners 1.2 as a
  /// loan of theirs and 0.3 as equity. They have paid in 1.5 all the same: where the public body
  /// fails at the beginning of 2029 it owes 1.56 + 1.5, of which the bank takes 1.56.
  @Test
  void whatOwnersLendTheyHavePaidIn() {
    Map<String, Object> lent =
        Map.of("id", "own", "kind", "shareholderLoan", "share", "40 %", "rate", "0 %");
    ProjectRun run =
        ContractCase.run(
            file(with(BOT, BOTH))
                .with("layers", List.of(ContractCase.BANK, lent, ContractCase.OWNERS)));

    assertThat(at(run, run.values(), "own.drawn", 0) + at(run, run.values(), "own.drawn", 1))
        .isCloseTo(1.2e6, within(1e-6));
    assertThat(at(run, run.values(), "contract.ownersSoFar", 1)).isCloseTo(1.5e6, within(1e-6));
    assertThat(at(run, run.values(), "contract.onGovernmentDefault", 1))
        .isCloseTo(3.06e6, within(1e-6));
    assertThat(at(run, ended(run, "governmentDefault", 2), "earlyEnd.owners", 2))
        .isCloseTo(1.5e6, within(1e-6));
  }

  /// A reserve of half a year of service is the bank's, though the company owes tax of the year
  /// before. The halls and the 0.06 of interest while they were built lose 3.06 million over eight
  /// years: 0.3825 a year.
  ///
  /// - 2029: 0.6 - service 0.5148 = 0.0852 into the reserve, tax 30 % of 0.6 - 0.3825 - 0.1248:
  ///   0.02781;
  /// - 2030: 0.6 - 0.02781 - 0.4836 = 0.08859 into it, 0.17379 in all; tax of the year 30 % of 0.6
  ///   - 0.3825 - 0.0936: 0.03717.
  ///
  /// At the beginning of 2031 the bank is owed 0.78: it takes the reserve, and half of 0.78 that
  /// the public body pays, and loses 0.78 - 0.17379 - 0.39. The state is not paid its tax.
  @Test
  void aReserveOfLendersPaysThemBeforeTheState() {
    Map<String, Object> bank = new LinkedHashMap<>(ContractCase.BANK);
    bank.put("reserve_months", 6);
    Map<String, Object> flood = new LinkedHashMap<>(end("1 %/yr", "0 month"));
    flood.put("debt", "50 %");
    flood.put("equity", "0 %");
    ProjectRun run =
        ContractCase.run(
            file(with(BOT, Map.of("forceMajeure", flood)))
                .with("layers", List.of(bank, ContractCase.OWNERS))
                .with("tax", Map.of("rate", "30 %", "paymentLag_months", 12)));
    Values ended = ended(run, "forceMajeure", 4);

    assertThat(at(run, ended, "earlyEnd.lendersAtOnce", 4)).isCloseTo(173_790, within(1e-3));
    assertThat(at(run, ended, "earlyEnd.unpaidDebt", 9)).isCloseTo(216_210, within(1e-3));
    assertThat(at(run, ended, "earlyEnd.unpaidOthers", 9)).isCloseTo(37_170, within(1e-3));
    assertThat(at(run, ended, "earlyEnd.owners", 4)).isCloseTo(0, within(1e-3));
  }

  /// At the beginning of 2032 the reserve of 0.2106, half of 0.39 and 8 % of it, is there, and for
  /// tax 0.04653, all that is owed: 30 % of 0.6 - 0.3825 - 0.0624. The bank is owed 0.39 and takes
  /// the reserve alone.
  @Test
  void whatIsKeptForTaxPaysTheTax() {
    Map<String, Object> bank = new LinkedHashMap<>(ContractCase.BANK);
    bank.put("reserve_months", 6);
    ProjectRun run =
        ContractCase.run(
            file(with(BOT, BOTH))
                .with("layers", List.of(bank, ContractCase.OWNERS))
                .with("tax", Map.of("rate", "30 %", "paymentLag_months", 12)));
    Values ended = ended(run, "companyDefault", 5);

    assertThat(at(run, ended, "earlyEnd.lendersAtOnce", 5)).isCloseTo(210_600, within(1e-3));
    assertThat(at(run, ended, "earlyEnd.missing", 5)).isCloseTo(0, within(1e-3));
    // 85 % of 0.39 are 0.3315, of which the bank takes the 0.1794 that it is still owed
    assertThat(at(run, ended, "earlyEnd.owners", 5)).isCloseTo(331_500 - 179_400, within(1e-3));
  }
}
