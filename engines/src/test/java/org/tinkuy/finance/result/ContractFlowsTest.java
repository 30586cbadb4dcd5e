package org.tinkuy.finance.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.tinkuy.finance.result.ContractCase.at;
import static org.tinkuy.finance.result.ContractCase.codes;
import static org.tinkuy.finance.result.ContractCase.file;
import static org.tinkuy.finance.result.ContractCase.ofState;
import static org.tinkuy.finance.result.ContractCase.run;
import static org.tinkuy.finance.result.ContractCase.settled;
import static org.tinkuy.finance.result.ContractCase.state;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tinkuy.finance.family.Family;
import org.tinkuy.finance.family.FamilyComparison;
import org.tinkuy.finance.family.FamilyResult;
import org.tinkuy.finance.family.FamilyTerms;
import org.tinkuy.finance.family.FinancedProject;
import org.tinkuy.finance.graph.Series;
import org.tinkuy.finance.indicator.InternalRate;
import org.tinkuy.finance.model.CaseRun;
import org.tinkuy.finance.model.ProjectRun;
import org.tinkuy.finance.project.FinanceCase;
import org.tinkuy.finance.statement.IntegrityCheck;
import org.tinkuy.finance.view.GovernmentView;
import org.tinkuy.kernel.Issue;
import org.tinkuy.testkit.CaseFile;

/// Flows that follow a contract, by hand, of the halls of [ContractCase].
class ContractFlowsTest {
  /// The right to run the halls is written off over the eight years that are left: 0.375 a year. At
  /// the end the halls have twelve of their twenty years before them, which are worth 1.8.
  @Test
  void underBotTheCompanyHasARightForATermAndGivesTheWorksBack() {
    Map<String, Object> bot =
        Map.of("kind", "BOT", "handBackCost", "0.2 MUSD", "handBackReserve_years", "4");
    ProjectRun run = run(bot);

    assertThat(at(run, "project.revenue", 2030)).isCloseTo(600_000, within(1e-6));
    assertThat(at(run, "assets.halls.charge", 2030)).isCloseTo(375_000, within(1e-6));
    assertThat(at(run, "assets.halls.charge", 2036)).isCloseTo(375_000, within(1e-6));
    assertThat(at(run, "books.fixedAssets", 2036)).isCloseTo(0, within(1e-6));
    assertThat(ofState(run, "handedOver")).isCloseTo(3e6 * 12 / 20, within(1e-3));
    // a quarter of the cost more each year, and all of it given back when it is paid
    assertThat(at(run, "handBackReserve.closing", 2033)).isCloseTo(50_000, within(1e-6));
    assertThat(at(run, "handBackReserve.closing", 2035)).isCloseTo(150_000, within(1e-6));
    assertThat(at(run, "handBackReserve.closing", 2036)).isCloseTo(0, within(1e-6));
    assertThat(at(run, "project.running", 2036)).isCloseTo(200_000, within(1e-6));
  }

  /// Works of 1.5 in 2027 and 2028 are 3.15 at 10 % when they are done, which eight payments of
  /// 3.15 / 5.334926 pay for: 3.15, then 3.15 x 1.1 - 0.590449 = 2.874551, at last nothing. Rents
  /// of 0.6 go to the state, so that its balance is 0.009551 a year.
  @Test
  void whatTheStateControlsAndPaysForOverTimeIsItsDebtFromTheDayItIsBuilt() {
    GovernmentView view = state(run(dbfo(Map.of("controlled", "true"))));

    assertThat(view.years().getFirst().debt().liability()).isCloseTo(1.5e6, within(1.0));
    assertThat(view.years().get(1).debt().liability()).isCloseTo(3.15e6, within(1.0));
    assertThat(view.years().get(2).debt().liability()).isCloseTo(2_874_551.0, within(1.5));
    assertThat(view.years().getLast().debt().liability()).isCloseTo(0.0, within(1.0));
    assertThat(view.years().getFirst().debt().accrual()).isCloseTo(-1.5e6, within(1.0));
    assertThat(view.years().get(2).debt().total()).isCloseTo(2_865_000.0, within(2.0));
    assertThat(view.years().get(2).debt().accrual()).isCloseTo(285_000.0, within(3.0));
    assertThat(ofState(run(dbfo(Map.of("controlled", "true"))), "publicDebt"))
        .isCloseTo(3.15e6, within(1.0));
  }

  /// Without the word nobody knows; where users pay, or the works stay with the company, nothing is
  /// owed for them.
  @Test
  void debtForWorksIsUnknownUnlessTheCaseSaysWhoControlsThem() {
    assertThat(state(run(dbfo(Map.of()))).years().getFirst().debt().liability()).isNaN();
    assertThat(state(run(dbfo(Map.of("controlled", "false")))).years().get(1).debt().liability())
        .isZero();
    Map<String, Object> users =
        Map.of("kind", "BOT", "handBackCost", "0 MUSD", "controlled", "true");
    assertThat(state(run(users)).years().get(1).debt().liability()).isZero();
  }

  private static Map<String, Object> dbfo(Map<String, Object> more) {
    Map<String, Object> contract = new LinkedHashMap<>();
    contract.put("kind", "DBFO");
    contract.put("availability", "0.590449 MUSD/yr");
    contract.put("from", "2029");
    contract.put("handBackCost", "0 MUSD");
    contract.putAll(more);
    return contract;
  }

  /// Written off over 20 years, 0.15 a year from 2029 on, and the 0.06 of interest while they were
  /// built 0.003; what is left at the end leaves the books in the same year. The public body counts
  /// the works at what they cost, whoever lent for them.
  @Test
  void underBootTheCompanyOwnsTheWorksUntilTheEnd() {
    ProjectRun run = run(Map.of("kind", "BOOT", "handBackCost", "0 MUSD"));

    assertThat(at(run, "assets.halls.charge", 2030)).isCloseTo(150_000, within(1e-6));
    assertThat(at(run, "contract.handedOver", 2035)).isZero();
    double left = 3.06e6 - 8 * 153_000;
    assertThat(at(run, "contract.handedOver", 2036)).isCloseTo(left, within(1e-6));
    assertThat(at(run, "books.depreciation", 2036)).isCloseTo(153_000 + left, within(1e-6));
    assertThat(at(run, "books.fixedAssets", 2036)).isCloseTo(0, within(1e-6));
    assertThat(ofState(run, "handedOver")).isCloseTo(3e6 - 8 * 150_000, within(1e-6));
  }

  /// The public body pays 0.7 a year and takes the rents: the company earns the same with half of
  /// them, and the state has 0.3 a year less.
  @Test
  void underDbfoThePublicBodyPaysForWhatIsAvailableAndBearsDemand() {
    Map<String, Object> dbfo = ContractCase.dbfo();
    ProjectRun full = run(dbfo);
    ProjectRun half = run("7.5 USD/m2/yr", dbfo);

    for (ProjectRun run : List.of(full, half)) {
      assertThat(at(run, "project.revenue", 2028)).isCloseTo(0, within(1e-6));
      assertThat(at(run, "project.revenue", 2030)).isCloseTo(700_000, within(1e-6));
      assertThat(at(run, "project.owners", 2034)).isCloseTo(700_000, within(1e-6));
    }
    GovernmentView.FiscalYear of2030 = state(full).years().get(3);
    assertThat(of2030.current()).isCloseTo(700_000, within(1e-6));
    assertThat(of2030.received()).isCloseTo(600_000, within(1e-6));
    assertThat(of2030.balance()).isCloseTo(-100_000, within(1e-6));
    assertThat(state(half).years().get(3).balance()).isCloseTo(-400_000, within(1e-6));
    assertThat(ofState(full, "availability")).isCloseTo(8 * 700_000, within(1e-6));
  }

  /// The halls are let a year later, and the month from which the public body pays stays as it is
  /// agreed: a delay moves what it names.
  @Test
  void aDelayOfTheHallsLeavesTheMonthFromWhichThePublicBodyPays() {
    Map<String, Object> dbfo = ContractCase.dbfo();
    Map<String, Object> late =
        Map.of(
            "id", "permits",
            "of", List.of("absorption"),
            "by", Map.of("value", "12 month", "range", "0..24", "source", "made up"));
    ProjectRun run = run(file("15 USD/m2/yr", dbfo).with("delays", List.of(late)));

    assertThat(at(run, "contract.availabilityPaid", 2028)).isZero();
    assertThat(at(run, "contract.availabilityPaid", 2029)).isCloseTo(700_000, within(1e-6));
    assertThat(at(run, "contract.passedOn", 2029)).isZero();
    assertThat(at(run, "contract.passedOn", 2030)).isCloseTo(600_000, within(1e-6));
  }

  /// A delay that names the contract moves the month from which the public body pays with it.
  @Test
  void aDelayOfTheContractMovesTheMonthFromWhichThePublicBodyPays() {
    Map<String, Object> dbfo = ContractCase.dbfo();
    Map<String, Object> late =
        Map.of("id", "permits", "of", List.of("absorption", "contract"), "by", "12 month");
    ProjectRun run = run(file("15 USD/m2/yr", dbfo).with("delays", List.of(late)));

    assertThat(at(run, "contract.availabilityPaid", 2029)).isZero();
    assertThat(at(run, "contract.availabilityPaid", 2030)).isCloseTo(700_000, within(1e-6));
    Map<String, Object> ofUsers = Map.of("kind", "BOT", "handBackCost", "0 MUSD");
    CaseFile dateless = file("15 USD/m2/yr", ofUsers).with("delays", List.of(late));
    assertThat(CaseRun.issues(dateless))
        .extracting(Issue::code)
        .containsExactly("finance.case.reference");
  }

  @Test
  void underBooTheCompanyKeepsWhatTheCaseSaysItIsWorth() {
    ProjectRun stated = run(Map.of("kind", "BOO", "worthAtEnd", "1 MUSD"));

    assertThat(at(stated, "project.revenue", 2036)).isCloseTo(1_600_000, within(1e-6));
    // 3.06 million, with interest while they were built, less eight twentieths are sold for 1: tax
    // is on what that is less than the books
    assertThat(at(stated, "endValue.soldOff", 2036)).isCloseTo(3.06e6 - 8 * 153_000, within(1e-6));
    assertThat(at(stated, "books.fixedAssets", 2036)).isCloseTo(0, within(1e-6));
    assertThat(stated.model().find("contract.residual")).isEmpty();
    assertThat(codes(Map.of("kind", "BOO"))).containsExactly("finance.case.worthAtEnd");
    ProjectRun silent = run(Map.of("kind", "BOO"));
    assertThat(at(silent, "project.revenue", 2036)).isCloseTo(600_000, within(1e-6));
  }

  /// The bank is owed 1.56 at the end of 2028 and a quarter less each year; the owners paid in 1.5.
  @Test
  void anEarlyEndPaysTheLendersTheirShareOfWhatTheyAreOwed() {
    ProjectRun run = run(Map.of("kind", "BOT", "handBackCost", "0 MUSD"));

    assertThat(at(run, "contract.onCompanyDefault", 2028)).isCloseTo(0.85 * 1.56e6, within(1e-6));
    assertThat(at(run, "contract.onCompanyDefault", 2030)).isCloseTo(0.85 * 0.78e6, within(1e-6));
    assertThat(at(run, "contract.onGovernmentDefault", 2030)).isCloseTo(2.28e6, within(1e-6));
    assertThat(ofState(run, "onCompanyDefault")).isCloseTo(0.85 * 1.56e6, within(1e-6));
    Map<String, Object> less =
        Map.of("kind", "BOT", "handBackCost", "0 MUSD", "companyDefault", "50 %");
    assertThat(at(run(less), "contract.onCompanyDefault", 2030)).isCloseTo(0.39e6, within(1e-6));
  }

  @Test
  void aPriceAtTheEndIsPaidByThePublicBody() {
    ProjectRun run = run(Map.of("kind", "BOOT", "handBackCost", "0 MUSD", "handBackPrice", "10 %"));

    assertThat(at(run, "contract.priceAtEnd", 2036)).isCloseTo(300_000, within(1e-6));
    assertThat(state(run).years().getLast().capital()).isCloseTo(300_000, within(1e-6));
  }

  /// A loan of 1.2 million at 8 %, half paid back in each of the last two years: the last one
  /// serves it with 0.6 x 1.08 = 0.648 million. Works cost 3 million and 0.048 of interest, written
  /// off over 20 years. The state pays 70 % of 3 million, of which 1.8288 stand in the books: of
  /// the gain of 0.2712 million 30 % are tax. Operation earns 0.6, of which 0.1524 are written off
  /// and 0.048 are interest: its own tax is 0.3 x 0.3996 = 0.11988, and its cash of 0.48012 million
  /// alone covers. With no price the works leave the books for nothing, and no tax is due: what
  /// that relieves is there to be paid out, and covers no debt either.
  @Test
  void thePriceThatThePublicBodyPaysCoversNoDebt() {
    Map<String, Object> bank =
        Map.of(
            "id", "bank",
            "kind", "loan",
            "share", "40 %",
            "rate", "8 %",
            "form", "equal",
            "first", "2035",
            "capitalised", "false",
            "years", "2");
    Map<String, Object> contract = new LinkedHashMap<>();
    contract.putAll(Map.of("kind", "BOOT", "handBackCost", "0 MUSD"));
    CaseFile file =
        file("15 USD/m2/yr", contract)
            .with("tax", Map.of("rate", "30 %"))
            .with("layers", List.of(bank, ContractCase.OWNERS));
    ProjectRun without = run(file);
    contract.put("handBackPrice", "70 %");
    ProjectRun priced = run(file.with("contract", contract));
    contract.put("handBackPrice", "10 %");
    ProjectRun lossy = run(file.with("contract", contract));

    assertThat(at(priced, "contract.priceAtEnd", 2036)).isCloseTo(2.1e6, within(1e-6));
    assertThat(at(priced, "incomeTax.tax", 2036)).isCloseTo(0.3 * 670_800, within(1e-6));
    assertThat(at(priced, "bank.service", 2036)).isCloseTo(648_000, within(1e-6));
    assertThat(at(priced, "stack.tested", 2036)).isCloseTo(480_120 / 648_000.0, within(1e-9));
    assertThat(at(priced, "bank.lifeCover", 2036)).isCloseTo(480_120 / 648_000.0, within(1e-9));
    assertThat(at(priced, "bank.shortfall", 2036)).isZero();
    assertThat(at(without, "stack.tested", 2036)).isCloseTo(480.12 / 648, within(1e-9));
    assertThat(at(without, "incomeTax.tax", 2036)).isZero();
    assertThat(at(without, "endValue.once", 2036)).isCloseTo(119_880, within(1e-6));
    assertThat(at(lossy, "endValue.once", 2036)).isCloseTo(419_880, within(1e-6));
    assertThat(at(lossy, "stack.tested", 2036)).isCloseTo(480.12 / 648, within(1e-9));
    assertThat(at(without, "bank.lifeCover", 2036)).isCloseTo(480.12 / 648, within(1e-9));
    assertThat(at(without, "bank.shortfall", 2036)).isPositive();
  }

  @Test
  void thePartiesAddToZeroWithTheStateAmongThem() {
    ProjectRun run =
        run(
            Map.of(
                "kind",
                "DBFO",
                "availability",
                "0.7 MUSD/yr",
                "from",
                "2029",
                "handBackCost",
                "0.1 MUSD"));
    Map<String, Series> parties = new LinkedHashMap<>(PartyTransfers.of(run));

    Series state = Optional.ofNullable(parties.get("contract")).orElseThrow();
    assertThat(state.at(3)).isCloseTo(-100_000, within(1e-6));
    Series users = Optional.ofNullable(parties.get("operation")).orElseThrow();
    assertThat(users.at(3)).isCloseTo(-600_000, within(1e-6));
  }

  /// A payment in the last of 324 months makes a second rate far below zero, at which it weighs
  /// more than the works by many powers of ten: the flows are worth nothing there as far as numbers
  /// of that size can tell.
  @Test
  void aPaymentAtTheEndOfALongLifeBreaksNoCheckOfTheRates() {
    Map<String, Object> bot = Map.of("kind", "BOT", "handBackCost", "0.5 MUSD");
    ProjectRun run = run(file("15 USD/m2/yr", bot).with("step", "month").with("life_yr", "27"));

    assertThat(
            InternalRate.of(run.values().series(run.model().graph().line("project.net"))).roots())
        .hasSize(2)
        .first()
        .satisfies(rate -> assertThat(rate).isLessThan(-0.05));
  }

  /// What the public body would do itself is the project without the contract: what it pays the
  /// company, and what the company passes on to it, are no part of that way.
  @Test
  void theStatesOwnWayIsTheProjectWithoutItsContract() {
    Map<String, Object> dbfo = ContractCase.dbfo();
    CaseFile file =
        file("15 USD/m2/yr", dbfo)
            .with("discount", Map.of("public", "0 %"))
            .with(
                "valueForMoney",
                Map.of(
                    "transferableWorks", "0 %",
                    "transferableRunning", "0 %",
                    "retainedWorks", "0 %",
                    "retainedRunning", "0 %",
                    "monitoring", "0.1 MUSD"));
    ProjectRun run = run(file);

    assertThat(new FiscalStudy(run, Optional.empty(), ContractCase.USUAL).checks())
        .hasSize(2)
        .allMatch(IntegrityCheck.Outcome::isKept);
    // works of 3 less eight rents of 0.6; eight payments of 0.7 and 0.1 of watching less the rents
    assertThat(ofState(run, "comparator")).isCloseTo(3e6 - 4.8e6, within(1e-3));
    assertThat(ofState(run, "byCompany")).isCloseTo(5.6e6 + 0.1e6 - 4.8e6, within(1e-3));
  }

  @Test
  void whatAContractNeedsAndWhatGoesTogetherIsTold() {
    assertThat(codes(Map.of("kind", "DBF"))).containsExactly("finance.case.contract");
    assertThat(codes(Map.of("kind", "DBFO", "handBackCost", "0 MUSD")))
        .containsExactly("finance.case.availability");
    assertThat(codes(Map.of("kind", "BOT"))).containsExactly("finance.case.handBackCost");
    assertThat(codes(Map.of("kind", "BOT", "demand", "government", "handBackCost", "0 MUSD")))
        .containsExactly("finance.case.contractDemand");
    assertThat(codes(Map.of("kind", "BOT", "demand", "shared", "handBackCost", "0 MUSD")))
        .containsExactly("finance.case.guaranteed");
    Map<String, Object> unused =
        Map.of(
            "kind", "BOT", "availability", "0.7 MUSD/yr", "from", "2029", "handBackCost", "0 MUSD");
    assertThat(codes(unused)).containsExactly("finance.case.contractUnused");
  }

  @Test
  void aContractThatIsOnlyToldChangesNoFlow() {
    FinanceCase of =
        settled("15 USD/m2/yr", Map.of("kind", "BOO", "worthAtEnd", "1 MUSD")).find().orElseThrow();
    FinanceCase own = of.withContract("own");

    assertThat(own.extras().contract().orElseThrow().flows()).isEmpty();
  }

  /// The public body pays 0.7 and takes 0.6 in each of eight years, whichever family finances it.
  @Test
  void whatTheStatePaysUnderAContractIsPublicMoneyOfEachFamily() {
    ProjectRun run = run(ContractCase.dbfo());
    FinancedProject project = CaseFlows.financed(run).orElseThrow();
    Family family =
        new Family(
            Family.Kind.PROJECT_FINANCE,
            project.stack(),
            run.model().of().extras().contract().orElseThrow().settled().orElseThrow(),
            Set.of(),
            0,
            "made up");
    FamilyTerms terms =
        new FamilyTerms(
            1.3,
            OptionalDouble.of(0),
            OptionalDouble.of(0.08),
            OptionalDouble.empty(),
            0.05,
            0.35,
            0,
            false);

    FamilyResult result = FamilyComparison.read(family, project, terms);

    assertThat(result.publicMoney().paidIn().at(3)).isCloseTo(700_000, within(1e-6));
    assertThat(result.publicMoney().presentValue()).isCloseTo(8 * 100_000, within(1e-6));
    assertThat(result.risks())
        .contains(new FamilyResult.RiskKeeper(FamilyResult.Risk.DEMAND, "government"));
    // what the model of the case itself says that an early end would cost, at its highest
    double most = 0;
    for (String cause : List.of("contract.onCompanyDefault", "contract.onGovernmentDefault")) {
      Series owed = run.values().series(run.model().graph().line(cause));
      for (int t = 0; t < owed.length(); t++) {
        most = Math.max(most, owed.at(t));
      }
    }
    assertThat(result.publicMoney().exposure()).isPositive().isCloseTo(most, within(1e-6));
  }
}
