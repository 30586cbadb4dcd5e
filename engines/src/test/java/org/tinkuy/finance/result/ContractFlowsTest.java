package org.tinkuy.finance.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tinkuy.catalog.ContractPreset;
import org.tinkuy.catalog.Provenance;
import org.tinkuy.finance.check.CaseChecks;
import org.tinkuy.finance.family.Family;
import org.tinkuy.finance.family.FamilyComparison;
import org.tinkuy.finance.family.FamilyResult;
import org.tinkuy.finance.family.FamilyTerms;
import org.tinkuy.finance.family.FinancedProject;
import org.tinkuy.finance.graph.Series;
import org.tinkuy.finance.indicator.InternalRate;
import org.tinkuy.finance.model.ParkAmounts;
import org.tinkuy.finance.model.ProjectRun;
import org.tinkuy.finance.project.FinanceCase;
import org.tinkuy.finance.statement.IntegrityCheck;
import org.tinkuy.finance.view.GovernmentView;
import org.tinkuy.kernel.Checked;
import org.tinkuy.kernel.Issue;
import org.tinkuy.testkit.CaseFile;

/// Flows that follow a contract, by hand. Halls of 3 MUSD, built in 2027 and 2028, of a life of 20
/// years, let at once in 2029: 4 ha at 15 USD/m2, 0.6 MUSD a year to 2036. A bank lends half, 1.5
/// with 8 % of 0.75 added in 2028: 1.56, paid back in four parts from 2029 on.
class ContractFlowsTest {
  private static final Provenance OURS = new Provenance("made up", "D", false);
  private static final List<ContractPreset> PRESETS =
      List.of(
          preset("BOT", "users", "company", "government", true),
          preset("BOOT", "users", "company", "company", true),
          preset("DBFO", "government", "government", "government", true),
          preset("BOO", "users", "company", "company", false));

  private static ContractPreset preset(
      String id, String payer, String demand, String title, boolean isHandedBack) {
    return new ContractPreset(
        id,
        payer,
        demand,
        title,
        isHandedBack,
        0,
        new ContractPreset.EarlyEnd(isHandedBack ? 0.85 : 0, 1, true),
        OURS);
  }

  private static final Map<String, Object> HALLS =
      Map.of(
          "id",
          "halls",
          "cost",
          "3 MUSD",
          "life",
          "20 yr",
          "spend",
          List.of(Map.of("from", "2027", "months", "24")));
  private static final Map<String, Object> BANK =
      Map.of(
          "id", "bank", "kind", "loan", "payer", "bank", "share", "50 %", "rate", "8 %", "first",
          "2029", "years", "4", "form", "equal");
  private static final Map<String, Object> OWNERS =
      Map.of("id", "owners", "kind", "equity", "payer", "shareholders");

  private static Map<String, Object> rent(String price) {
    return Map.of(
        "id", "rent", "kind", "rent", "absorption", "market", "area", "4 ha", "price", price);
  }

  private static CaseFile file(String rent, Map<String, Object> contract) {
    return CaseFile.small()
        .with("works", List.of(HALLS))
        .with(
            "absorption",
            List.of(
                Map.of(
                    "id",
                    "market",
                    "curve",
                    "table",
                    "opening",
                    "2029",
                    "shares",
                    Map.of("unit", "%", "steps", Map.of("2029", "100")))))
        .with("products", List.of(rent(rent)))
        .with("discount", Map.of("project", "8 %", "equity", "12 %"))
        .with("contract", contract)
        .with("layers", List.of(BANK, OWNERS));
  }

  private static Checked<FinanceCase> settled(String rent, Map<String, Object> contract) {
    return settled(file(rent, contract));
  }

  private static Checked<FinanceCase> settled(CaseFile file) {
    Checked<FinanceCase> read = FinanceCase.read(file.document(), CaseFile.UNITS);
    assertThat(read.issues()).isEmpty();
    return ParkAmounts.resolve(read.find().orElseThrow(), Optional.empty())
        .find()
        .orElseThrow()
        .settled(PRESETS);
  }

  private static ProjectRun run(String rent, Map<String, Object> contract) {
    return run(file(rent, contract));
  }

  private static ProjectRun run(CaseFile file) {
    Checked<FinanceCase> settled = settled(file);
    assertThat(settled.find()).as(String.valueOf(settled.issues())).isPresent();
    Checked<ProjectRun> run = ProjectRun.of(settled.find().orElseThrow());
    assertThat(run.issues()).isEmpty();
    ProjectRun found = run.find().orElseThrow();
    assertThat(IntegrityCheck.run(found.values(), found.model().checks()))
        .allMatch(IntegrityCheck.Outcome::isKept);
    assertThat(CaseChecks.of(found)).allMatch(IntegrityCheck.Outcome::isKept);
    assertThat(PartyTransfers.check(found).isKept()).isTrue();
    return found;
  }

  private static ProjectRun run(Map<String, Object> contract) {
    return run("15 USD/m2/yr", contract);
  }

  private static List<String> codes(Map<String, Object> contract) {
    return settled("15 USD/m2/yr", contract).issues().stream().map(Issue::code).toList();
  }

  private static double at(ProjectRun run, String id, int year) {
    return run.values().at(run.model().graph().line(id), year - 2027);
  }

  private static GovernmentView state(ProjectRun run) {
    return new FiscalStudy(run, Optional.empty()).view();
  }

  private static double ofState(ProjectRun run, String word) {
    return new FiscalStudy(run, Optional.empty())
        .table(state(run)).measures().stream()
            .filter(each -> each.word().equals(word))
            .mapToDouble(PartyTable.Measure::value)
            .findFirst()
            .orElseThrow();
  }

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

  /// Written off over 20 years, half a year's works one year earlier: 0.075 in 2028, 0.15 after;
  /// what is left at the end, 1.725, goes to the public body in the same year.
  @Test
  void underBootTheCompanyOwnsTheWorksUntilTheEnd() {
    ProjectRun run = run(Map.of("kind", "BOOT", "handBackCost", "0 MUSD"));

    assertThat(at(run, "assets.halls.charge", 2030)).isCloseTo(150_000, within(1e-6));
    assertThat(at(run, "contract.handedOver", 2035)).isZero();
    double left = 3e6 - 8 * 150_000;
    assertThat(at(run, "contract.handedOver", 2036)).isCloseTo(left, within(1e-6));
    assertThat(at(run, "books.depreciation", 2036)).isCloseTo(150_000 + left, within(1e-6));
    assertThat(at(run, "books.fixedAssets", 2036)).isCloseTo(0, within(1e-6));
    assertThat(ofState(run, "handedOver")).isCloseTo(left, within(1e-6));
  }

  /// The public body pays 0.7 a year and takes the rents: the company earns the same with half of
  /// them, and the state has 0.3 a year less.
  @Test
  void underDbfoThePublicBodyPaysForWhatIsAvailableAndBearsDemand() {
    Map<String, Object> dbfo =
        Map.of(
            "kind",
            "DBFO",
            "availability",
            "0.7 MUSD/yr",
            "from",
            "2029",
            "handBackCost",
            "0 MUSD");
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
    Map<String, Object> dbfo =
        Map.of(
            "kind",
            "DBFO",
            "availability",
            "0.7 MUSD/yr",
            "from",
            "2029",
            "handBackCost",
            "0 MUSD");
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
    Map<String, Object> dbfo =
        Map.of(
            "kind",
            "DBFO",
            "availability",
            "0.7 MUSD/yr",
            "from",
            "2029",
            "handBackCost",
            "0 MUSD");
    Map<String, Object> late =
        Map.of("id", "permits", "of", List.of("absorption", "contract"), "by", "12 month");
    ProjectRun run = run(file("15 USD/m2/yr", dbfo).with("delays", List.of(late)));

    assertThat(at(run, "contract.availabilityPaid", 2029)).isZero();
    assertThat(at(run, "contract.availabilityPaid", 2030)).isCloseTo(700_000, within(1e-6));
    Map<String, Object> ofUsers = Map.of("kind", "BOT", "handBackCost", "0 MUSD");
    CaseFile dateless = file("15 USD/m2/yr", ofUsers).with("delays", List.of(late));
    assertThat(FinanceCase.read(dateless.document(), CaseFile.UNITS).issues())
        .extracting(Issue::code)
        .containsExactly("finance.case.reference");
  }

  @Test
  void underBooTheCompanyKeepsWhatTheCaseSaysItIsWorth() {
    ProjectRun stated = run(Map.of("kind", "BOO", "worthAtEnd", "1 MUSD"));

    assertThat(at(stated, "project.revenue", 2036)).isCloseTo(1_600_000, within(1e-6));
    assertThat(at(stated, "books.fixedAssets", 2036)).isCloseTo(3e6 - 8 * 150_000, within(1e-6));
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
    Map<String, Object> dbfo =
        Map.of(
            "kind",
            "DBFO",
            "availability",
            "0.7 MUSD/yr",
            "from",
            "2029",
            "handBackCost",
            "0 MUSD");
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

    assertThat(new FiscalStudy(run, Optional.empty()).checks())
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
                "0 MUSD"));
    FinancedProject project = CaseFlows.financed(run).orElseThrow();
    Family family =
        new Family(
            Family.Kind.PROJECT_FINANCE,
            project.stack(),
            run.model().of().extras().contract().orElseThrow().settled().orElseThrow(),
            Set.of(),
            0,
            "made up");
    FamilyTerms terms = new FamilyTerms(1.3, 0, 0.08, 0.05, 0.35, 0);

    FamilyResult result = FamilyComparison.read(family, project, terms);

    assertThat(result.publicMoney().paidIn().at(3)).isCloseTo(700_000, within(1e-6));
    assertThat(result.publicMoney().presentValue()).isCloseTo(8 * 100_000, within(1e-6));
    assertThat(result.risks())
        .contains(new FamilyResult.RiskKeeper(FamilyResult.Risk.DEMAND, "government"));
  }
}
