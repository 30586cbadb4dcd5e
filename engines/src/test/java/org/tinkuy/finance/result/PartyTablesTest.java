package org.tinkuy.finance.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.Series;
import org.tinkuy.finance.model.CaseRun;
import org.tinkuy.finance.model.OwnerLines;
import org.tinkuy.finance.model.ProjectModel;
import org.tinkuy.finance.model.ProjectRun;
import org.tinkuy.testkit.CaseFile;

/// Parties of a small case: 3 million of works in 2027 and 2028, half each; 1.6 million of sales in
/// each of 2030 to 2033, no costs, no tax.
class PartyTablesTest {
  private static final Map<String, Object> OWNERS =
      Map.of("id", "owners", "kind", "equity", "payer", "shareholders");
  private static final Map<String, Object> BANK =
      Map.of(
          "id", "bank", "kind", "loan", "payer", "bank", "share", "50 %", "rate", "8 %", "first",
          "2030", "years", "4", "form", "annuity");

  private static ProjectRun run(List<Map<String, Object>> layers) {
    CaseFile file =
        CaseFile.small()
            .with("discount", Map.of("project", "8 %", "equity", "12 %"))
            .with("layers", layers);
    return CaseRun.of(file).run();
  }

  private static PartyTables tables(ProjectRun run) {
    return PartyTables.of(run, List.of(), PartyTables.Beside.NOTHING).orElseThrow();
  }

  private static double value(PartyTables tables, PartyTable.Party party, String word) {
    return Measured.of(tables.of(party), word);
  }

  @Test
  void ownersWhoPayForAllHaveThreeMillionInAndAreTwiceAndMorePaid() {
    PartyTables tables = tables(run(List.of(OWNERS)));

    assertThat(value(tables, PartyTable.Party.DEVELOPER, "peak")).isCloseTo(3e6, within(1e-3));
    assertThat(value(tables, PartyTable.Party.DEVELOPER, "multiple"))
        .isCloseTo(6.4 / 3, within(1e-9));
  }

  /// From 2029 on the loan asks for four payments of 1.56 million x 0.08 / (1 - 1.08^-4) = 470,996,
  /// and nothing is sold in 2029: owners add the first beside the 1.5 million that they pay for
  /// works, and get what the other three leave of 6.4 million.
  @Test
  void whatOwnersAddForDebtCountsAsPaidIn() {
    Map<String, Object> early = new LinkedHashMap<>(BANK);
    early.put("first", "2029");
    PartyTables tables = tables(run(List.of(early, OWNERS)));

    assertThat(value(tables, PartyTable.Party.DEVELOPER, "multiple"))
        .isCloseTo((6.4e6 - 3 * 470_996.45) / (1.5e6 + 470_996.45), within(1e-6));
  }

  @Test
  void tenantsPayWhatIsSoldAndItsWorthIsDiscountedFromTheFourthYearOn() {
    PartyTables tables = tables(run(List.of(OWNERS)));
    double worth = 0;
    for (int year = 3; year <= 6; year++) {
      worth += 1.6e6 / Math.pow(1.08, year);
    }

    assertThat(value(tables, PartyTable.Party.TENANT, "charges")).isCloseTo(6.4e6, within(1e-3));
    assertThat(value(tables, PartyTable.Party.TENANT, "chargesWorth"))
        .isCloseTo(worth, within(1e-3));
  }

  @Test
  void anAnnuityOnLevelCashBreaksEvenWhereTheCoverSays() {
    PartyTables tables = tables(run(List.of(BANK, OWNERS)));
    double cover = value(tables, PartyTable.Party.LENDER, "leastCover");

    assertThat(cover).isGreaterThan(1);
    assertThat(value(tables, PartyTable.Party.LENDER, "breakEven"))
        .isCloseTo(1 / cover - 1, within(1e-6));
    // paid back by the end of 2033, the case ends with 2036
    assertThat(value(tables, PartyTable.Party.LENDER, "tail")).isCloseTo(3, within(1e-9));
  }

  /// A loan in the money of the sales at a fixed rate: both tests find nothing, and say so.
  @Test
  void testsOfCurrencyAndHedgeThatFindNothingAreToldToo() {
    PartyTables tables = tables(run(List.of(BANK, OWNERS)));

    assertThat(value(tables, PartyTable.Party.LENDER, "tested.CURRENCY")).isZero();
    assertThat(value(tables, PartyTable.Party.LENDER, "tested.FLOATING_RATE")).isZero();
  }

  @Test
  void whatTheCaseDoesNotSayIsNamedAndHasNoFigure() {
    PartyTables tables = tables(run(List.of(OWNERS)));

    // all but the zone: the park has none
    assertThat(tables.tables()).hasSize(PartyTable.Party.values().length - 1);
    assertThat(tables.of(PartyTable.Party.ECONOMY).measures()).isEmpty();
    assertThat(tables.of(PartyTable.Party.ECONOMY).unknown()).containsExactly("economicPrices");
    assertThat(tables.of(PartyTable.Party.LENDER).measures()).isEmpty();
    assertThat(tables.of(PartyTable.Party.LENDER).unknown()).containsExactly("debt");
    assertThat(tables.of(PartyTable.Party.GOVERNMENT).unknown()).contains("stateWorth");
  }

  @Test
  void transfersAddToZeroWithAndWithoutDebt() {
    assertThat(tables(run(List.of(OWNERS))).transfers().isKept()).isTrue();
    assertThat(tables(run(List.of(BANK, OWNERS))).transfers().isKept()).isTrue();
  }

  @Test
  void transfersAddToZeroWithEveryKindOfPromise() {
    Map<String, Object> early =
        Map.ofEntries(
            Map.entry("id", "bank"),
            Map.entry("kind", "loan"),
            Map.entry("share", "50 %"),
            Map.entry("rate", "8 %"),
            Map.entry("first", "2029"),
            Map.entry("years", "6"),
            Map.entry("form", "annuity"),
            Map.entry("withholding", "5 %"),
            Map.entry("reserve_months", "6"),
            Map.entry("letter", "2 %"));
    Map<String, Object> junior =
        Map.of(
            "id",
            "junior",
            "kind",
            "firstLoss",
            "share",
            "20 %",
            "rate",
            "20 %",
            "first",
            "2029",
            "years",
            "6",
            "form",
            "annuity");
    PartyTables tables =
        tables(
            run(
                List.of(
                    early,
                    junior,
                    Map.of(
                        "id",
                        "state",
                        "kind",
                        "guarantee",
                        "of",
                        "bank",
                        "share",
                        "50 %",
                        "most",
                        "1 MUSD",
                        "fee",
                        "1 %"),
                    Map.of("id", "own", "kind", "shareholderLoan", "share", "10 %", "rate", "9 %"),
                    OWNERS,
                    Map.of("id", "donor", "kind", "results", "amount", "20000 USD/yr"),
                    Map.of(
                        "id",
                        "units",
                        "kind",
                        "trustUnits",
                        "yield",
                        "10 %",
                        "share",
                        "30 %",
                        "letShare",
                        "50 %"))));

    // nothing is sold before 2030: the guarantee is called, the owners support, the junior loses
    assertThat(tables.transfers().isKept()).isTrue();
  }

  @Test
  void moneyThatReachesNobodyBreaksTheCheckInItsPeriod() {
    ProjectRun run = run(List.of(BANK, OWNERS));
    Map<String, Series> parties = new LinkedHashMap<>(PartyTransfers.of(run));
    Line line = run.model().sums().orElseThrow().net();
    parties.computeIfPresent(
        "builders",
        (_, paid) -> Series.of(paid.length(), t -> paid.at(t) - (t == 1 ? 250_000 : 0)));

    var broken = PartyTransfers.furthest(line, parties);
    assertThat(broken.isKept()).isFalse();
    assertThat(broken.period()).isEqualTo(1);
    assertThat(broken.difference()).isCloseTo(-250_000, within(1e-3));
  }

  /// The company is taken to keep what it needs: 1.5 million in 2027 that no party has paid.
  @Test
  void whatTheTablesTellIsHeldAgainstTheFlowsOfTheRun() {
    ProjectRun run = run(List.of(BANK, OWNERS));
    ProjectModel model = run.model();
    OwnerLines owners = model.owners().orElseThrow();
    OwnerLines wrong =
        new OwnerLines(
            owners.need(),
            owners.sources(),
            owners.service(),
            owners.dscr(),
            owners.dividends(),
            owners.net(),
            owners.need(),
            owners.steps());
    ProjectModel other =
        new ProjectModel(
            model.of(),
            model.graph(),
            model.inputs(),
            model.sums(),
            Optional.of(wrong),
            model.stack(),
            model.books(),
            model.checks());

    var transfers = tables(new ProjectRun(other, run.values())).transfers();

    assertThat(transfers.isKept()).isFalse();
    assertThat(Math.abs(transfers.difference())).isCloseTo(1.5e6, within(1e-3));
    assertThat(tables(run).transfers().isKept()).isTrue();
  }

  @Test
  void aCaseWithoutStackHasNoParties() {
    ProjectRun run = run(List.of());
    assertThat(PartyTables.of(run, List.of(), PartyTables.Beside.NOTHING)).isEmpty();
  }
}
