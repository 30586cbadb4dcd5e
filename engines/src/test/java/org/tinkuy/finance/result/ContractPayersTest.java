package org.tinkuy.finance.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tinkuy.finance.result.ContractCase.BANK;
import static org.tinkuy.finance.result.ContractCase.HALLS;
import static org.tinkuy.finance.result.ContractCase.OWNERS;
import static org.tinkuy.finance.result.ContractCase.at;
import static org.tinkuy.finance.result.ContractCase.file;
import static org.tinkuy.finance.result.ContractCase.ofState;
import static org.tinkuy.finance.result.ContractCase.rent;
import static org.tinkuy.finance.result.ContractCase.run;
import static org.tinkuy.finance.result.ContractCase.settled;
import static org.tinkuy.finance.result.ContractCase.state;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tinkuy.finance.graph.Series;
import org.tinkuy.finance.model.ProjectRun;
import org.tinkuy.finance.project.FinanceCase;
import org.tinkuy.kernel.Checked;
import org.tinkuy.kernel.Issue;
import org.tinkuy.testkit.CaseFile;

/// Who pays and who bears demand under a contract, by hand, of the halls of [ContractCase].
class ContractPayersTest {
  /// A shadow toll: the public body pays for each use at the price of the halls and users pay
  /// nothing, so that the company earns half where half is let, and the state pays that.
  @Test
  void aPublicBodyThatPaysForEachUseLeavesDemandToTheCompany() {
    Map<String, Object> toll =
        Map.of(
            "kind", "DBFO", "payer", "government", "demand", "company", "handBackCost", "0 MUSD");
    ProjectRun full = run(toll);
    ProjectRun half = run("7.5 USD/m2/yr", toll);

    assertThat(at(full, "project.revenue", 2030)).isCloseTo(600_000, within(1e-6));
    assertThat(at(half, "project.revenue", 2030)).isCloseTo(300_000, within(1e-6));
    assertThat(state(full).years().get(3).current()).isCloseTo(600_000, within(1e-6));
    assertThat(state(full).years().get(3).received()).isZero();
    assertThat(state(half).years().get(3).balance()).isCloseTo(-300_000, within(1e-6));
    assertThat(ofState(full, "availability")).isCloseTo(8 * 600_000, within(1e-6));
    // users and suppliers together pay and get nothing
    assertThat(Optional.ofNullable(PartyTransfers.of(full).get("operation")).orElseThrow().at(3))
        .isCloseTo(0, within(1e-6));
    assertThat(settled(fenced("DBFO", Map.of("demand", "company"))).issues()).isEmpty();
  }

  /// Part for what is available, part for each use: 0.2 a year beside the 0.6 of the halls.
  @Test
  void aPublicBodyThatPaysForBothSharesDemand() {
    ProjectRun run =
        run(
            Map.of(
                "kind",
                "DBFO",
                "demand",
                "shared",
                "availability",
                "0.2 MUSD/yr",
                "from",
                "2029",
                "handBackCost",
                "0 MUSD"));

    assertThat(at(run, "project.revenue", 2030)).isCloseTo(800_000, within(1e-6));
    assertThat(state(run).years().get(3).balance()).isCloseTo(-800_000, within(1e-6));
  }

  /// Revenue of 0.7 a year is guaranteed from 2030 on, of which 0.6 and then 0.3 is earned: four
  /// fifths of what is missing, 0.08 and 0.32, are made up for; of 0.5 nothing is missing.
  @Test
  void aGuaranteedRevenueIsMadeUpForByThePublicBody() {
    Map<String, Object> least =
        Map.of(
            "kind",
            "BOT",
            "demand",
            "shared",
            "guaranteed",
            "0.7 MUSD/yr",
            "guaranteedShare",
            "80 %",
            "from",
            "2030",
            "handBackCost",
            "0 MUSD");
    ProjectRun full = run(least);

    assertThat(at(full, "contract.madeUp", 2029)).isZero();
    assertThat(at(full, "contract.madeUp", 2030)).isCloseTo(80_000, within(1e-6));
    assertThat(at(full, "project.revenue", 2030)).isCloseTo(680_000, within(1e-6));
    assertThat(state(full).years().get(3).balance()).isCloseTo(-80_000, within(1e-6));
    assertThat(at(run("7.5 USD/m2/yr", least), "contract.madeUp", 2030))
        .isCloseTo(320_000, within(1e-6));
    Map<String, Object> less = new LinkedHashMap<>(least);
    less.put("guaranteed", "0.5 MUSD/yr");
    assertThat(at(run(less), "contract.madeUp", 2030)).isZero();
  }

  /// By months the year is what is guaranteed: rents of 0.05 a month against 0.7 a year leave 0.1,
  /// made up for in December and in no other month.
  @Test
  void aGuaranteedRevenueIsOfAYearOnAGridOfMonths() {
    ProjectRun run =
        run(
            file(
                    "15 USD/m2/yr",
                    Map.of(
                        "kind",
                        "BOT",
                        "demand",
                        "shared",
                        "guaranteed",
                        "0.7 MUSD/yr",
                        "from",
                        "2030",
                        "handBackCost",
                        "0 MUSD"))
                .with("step", "month"));
    Series madeUp = run.values().series(run.model().graph().line("contract.madeUp"));

    assertThat(madeUp.at(46)).isZero();
    assertThat(madeUp.at(47)).isCloseTo(100_000, within(1e-6));
    assertThat(madeUp.total()).isCloseTo(7 * 100_000, within(1e-4));
  }

  /// Value-added tax of 18 % is on what the public body pays, 0.7 a year, and not on rents that the
  /// company collects for it; beside users it is on their rents alone, unless the case says so.
  @Test
  void valueAddedTaxIsOnWhatTheCompanySellsAndToWhom() {
    Map<String, Object> dbfo = ContractCase.dbfo();
    Map<String, Object> both = new LinkedHashMap<>(dbfo);
    both.putAll(Map.of("payer", "both", "demand", "shared"));
    Map<String, Object> taxed = new LinkedHashMap<>(both);
    taxed.put("vat", true);

    assertThat(vat(dbfo)).isCloseTo(0.18 * 700_000, within(1e-6));
    assertThat(vat(both)).isCloseTo(0.18 * 600_000, within(1e-6));
    assertThat(vat(taxed)).isCloseTo(0.18 * 1_300_000, within(1e-6));
  }

  private static double vat(Map<String, Object> contract) {
    CaseFile file =
        file("15 USD/m2/yr", contract).with("vat", Map.of("rate", "18 %", "refundLag_months", "0"));
    return at(run(file), "vat.collected", 2031);
  }

  /// Customers pay 73 days later, a fifth of a year: of 0.6 in 2035 and 0.6 before, 0.6 comes in,
  /// and in 2036, the last year, what is open of 2035 and all of 2036; what the halls are worth at
  /// the end, 1, is paid then, and so is the cost of their condition.
  @Test
  void whatIsPaidOnceAtTheEndIsNotPaidLater() {
    Map<String, Object> late = Map.of("receivables", "73 d", "payables", "73 d");
    ProjectRun kept =
        run(
            file("15 USD/m2/yr", Map.of("kind", "BOO", "worthAtEnd", "1 MUSD"))
                .with("workingCapital", late));
    assertThat(at(kept, "project.collected", 2035)).isCloseTo(600_000, within(1e-6));
    assertThat(at(kept, "project.collected", 2036)).isCloseTo(1_720_000, within(1e-6));
    ProjectRun back =
        run(
            file("15 USD/m2/yr", Map.of("kind", "BOT", "handBackCost", "0.2 MUSD"))
                .with("workingCapital", late));
    assertThat(at(back, "project.paid", 2036)).isCloseTo(200_000, within(1e-6));
    ProjectRun state = run(file("15 USD/m2/yr", ContractCase.dbfo()).with("workingCapital", late));
    // a fifth of what the public body pays is paid a year later, and nothing of what users pay it
    assertThat(at(state, "project.collected", 2029)).isCloseTo(560_000, within(1e-6));
    assertThat(at(state, "project.collected", 2030)).isCloseTo(700_000, within(1e-6));
  }

  /// Halls of the phase north are let at 0.6 a year, which the public body takes; what it pays is
  /// for all that is available, and no part of it is of the phase: a share of the cash by rents
  /// would be of money that the company passes on.
  @Test
  void aLoanIsNotSecuredByTheCashOfAPhaseWhoseUsersPayThePublicBody() {
    Map<String, Object> paid = Map.of("availability", "0.7 MUSD/yr", "from", "2029");
    Checked<FinanceCase> refused = settled(fenced("DBFO", paid));

    assertThat(refused.issues()).extracting(Issue::code).containsExactly("finance.case.phaseCash");
    assertThat(refused.issues().getFirst().place().toString()).contains("layers[0]");
    assertThat(refused.issues().getFirst().toString()).contains("security: project");
    assertThat(settled(fenced("BOT", Map.of())).issues()).isEmpty();
  }

  private static CaseFile fenced(String kind, Map<String, Object> paid) {
    Map<String, Object> contract = new LinkedHashMap<>(paid);
    contract.put("kind", kind);
    contract.put("handBackCost", "0 MUSD");
    Map<String, Object> works = new LinkedHashMap<>(HALLS);
    works.put("phase", "north");
    Map<String, Object> rent = new LinkedHashMap<>(rent("15 USD/m2/yr"));
    rent.put("ready", List.of("halls"));
    Map<String, Object> bank = new LinkedHashMap<>(BANK);
    bank.put("phases", List.of("north"));
    bank.put("security", "phase");
    return file("15 USD/m2/yr", contract)
        .with("phases", List.of(Map.of("id", "north")))
        .with("works", List.of(works))
        .with("products", List.of(rent))
        .with("layers", List.of(bank, OWNERS));
  }

  /// A company that keeps its halls is paid for what is available for six years, to 2032, and
  /// passes the rents on as long; from 2033 on these are its own, with value-added tax on them. One
  /// that gives the halls back has nothing after its contract.
  @Test
  void aContractMayEndBeforeTheCaseWhereTheCompanyKeepsTheWorks() {
    Map<String, Object> six =
        Map.of(
            "kind",
            "BOO",
            "payer",
            "government",
            "demand",
            "government",
            "availability",
            "0.7 MUSD/yr",
            "from",
            "2029",
            "years",
            "6",
            "worthAtEnd",
            "1 MUSD");
    ProjectRun run =
        run(file("15 USD/m2/yr", six).with("vat", Map.of("rate", "18 %", "refundLag_months", "0")));

    assertThat(at(run, "project.revenue", 2032)).isCloseTo(700_000, within(1e-6));
    assertThat(at(run, "contract.passedOn", 2032)).isCloseTo(600_000, within(1e-6));
    assertThat(at(run, "vat.collected", 2032)).isCloseTo(126_000, within(1e-6));
    assertThat(at(run, "contract.availabilityPaid", 2033)).isZero();
    assertThat(at(run, "contract.passedOn", 2033)).isZero();
    assertThat(at(run, "project.revenue", 2033)).isCloseTo(600_000, within(1e-6));
    assertThat(at(run, "vat.collected", 2033)).isCloseTo(108_000, within(1e-6));

    Map<String, Object> bot = Map.of("kind", "BOT", "years", "6", "handBackCost", "0 MUSD");
    List<Issue> issues = settled("15 USD/m2/yr", bot).issues();
    assertThat(issues).extracting(Issue::code).containsExactly("finance.case.contractYears");
    assertThat(issues.getFirst().toString()).contains("life_yr: 6");
    assertThat(
            settled("15 USD/m2/yr", Map.of("kind", "BOT", "years", "10", "handBackCost", "0 MUSD"))
                .issues())
        .isEmpty();
    assertThat(
            settled("15 USD/m2/yr", Map.of("kind", "BOO", "years", "11", "worthAtEnd", "1 MUSD"))
                .issues())
        .extracting(Issue::code)
        .containsExactly("finance.case.contractYears");
  }
}
