package org.tinkuy.finance.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tinkuy.catalog.ContractPreset;
import org.tinkuy.catalog.Provenance;
import org.tinkuy.catalog.Tolerances;
import org.tinkuy.finance.model.CaseRun;
import org.tinkuy.finance.model.ProjectRun;
import org.tinkuy.finance.project.FinanceCase;
import org.tinkuy.finance.view.GovernmentView;
import org.tinkuy.kernel.Checked;
import org.tinkuy.kernel.Issue;
import org.tinkuy.testkit.CaseFile;

/// A small case under a contract, for tests of what follows it. Halls of 3 MUSD, built in 2027 and
/// 2028, of a life of 20 years, let at once in 2029: 4 ha at 15 USD/m2, 0.6 MUSD a year to 2036. A
/// bank lends half, 1.5 with 8 % of 0.75 added in 2028: 1.56, paid back in four parts from 2029 on.
final class ContractCase {
  private static final Provenance OURS = new Provenance("made up", "D", false);

  /// What the catalog calls rare: one chance in twenty.
  static final Tolerances USUAL =
      new Tolerances(Map.of("rareLoss", new Tolerances.Tolerance("rareLoss", 0.05, OURS)));

  /// Nothing beside the money of the case but that.
  static final PartyTables.Beside BESIDE =
      new PartyTables.Beside(
          LeaseBook.NONE, TenantBook.NONE, Optional.empty(), Optional.empty(), USUAL);

  static final List<ContractPreset> PRESETS =
      List.of(
          preset("BOT", "users", "company", "government", true),
          preset("BOOT", "users", "company", "company", true),
          preset("DBFO", "government", "government", "government", true),
          preset("BOO", "users", "company", "company", false));

  static ContractPreset preset(
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

  static final Map<String, Object> HALLS =
      Map.of(
          "id",
          "halls",
          "cost",
          "3 MUSD",
          "life",
          "20 yr",
          "spend",
          List.of(Map.of("from", "2027", "months", "24")));
  static final Map<String, Object> BANK =
      Map.of(
          "id", "bank", "kind", "loan", "payer", "bank", "share", "50 %", "rate", "8 %", "first",
          "2029", "years", "4", "form", "equal");
  static final Map<String, Object> OWNERS =
      Map.of("id", "owners", "kind", "equity", "payer", "shareholders");

  static Map<String, Object> rent(String price) {
    return Map.of(
        "id", "rent", "kind", "rent", "absorption", "market", "area", "4 ha", "price", price);
  }

  /// The public body pays 0.7 MUSD a year from 2029 on and takes the halls back for nothing.
  static Map<String, Object> dbfo() {
    return Map.of(
        "kind", "DBFO", "availability", "0.7 MUSD/yr", "from", "2029", "handBackCost", "0 MUSD");
  }

  static CaseFile file(String rent, Map<String, Object> contract) {
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

  static Checked<FinanceCase> settled(String rent, Map<String, Object> contract) {
    return settled(file(rent, contract));
  }

  static Checked<FinanceCase> settled(CaseFile file) {
    assertThat(CaseRun.issues(file)).isEmpty();
    return CaseRun.whole(file).settled(PRESETS);
  }

  static ProjectRun run(String rent, Map<String, Object> contract) {
    return run(file(rent, contract));
  }

  static ProjectRun run(CaseFile file) {
    Checked<FinanceCase> settled = settled(file);
    assertThat(settled.find()).as(String.valueOf(settled.issues())).isPresent();
    Checked<ProjectRun> run = ProjectRun.of(settled.find().orElseThrow());
    assertThat(run.issues()).isEmpty();
    ProjectRun found = new CaseRun(run.find().orElseThrow()).held().run();
    assertThat(PartyTransfers.check(found).isKept()).isTrue();
    return found;
  }

  static ProjectRun run(Map<String, Object> contract) {
    return run("15 USD/m2/yr", contract);
  }

  static List<String> codes(Map<String, Object> contract) {
    return settled("15 USD/m2/yr", contract).issues().stream().map(Issue::code).toList();
  }

  static double at(ProjectRun run, String id, int year) {
    return run.values().at(run.model().graph().line(id), year - 2027);
  }

  static GovernmentView state(ProjectRun run) {
    return new FiscalStudy(run, Optional.empty(), ContractCase.USUAL).view();
  }

  static double ofState(ProjectRun run, String word) {
    return Measured.of(
        new FiscalStudy(run, Optional.empty(), ContractCase.USUAL).table(state(run)), word);
  }

  private ContractCase() {}
}
