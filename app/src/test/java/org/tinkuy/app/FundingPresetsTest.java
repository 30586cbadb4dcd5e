package org.tinkuy.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tinkuy.catalog.ContractPreset;
import org.tinkuy.catalog.Experience;
import org.tinkuy.catalog.FundingPreset;
import org.tinkuy.figure.Figure;
import org.tinkuy.finance.check.CaseChecks;
import org.tinkuy.finance.model.ProjectRun;
import org.tinkuy.finance.project.FinanceCase;
import org.tinkuy.finance.project.PresetStack;
import org.tinkuy.finance.result.ProjectFigures;
import org.tinkuy.finance.stack.CountryGate;
import org.tinkuy.finance.stack.Layer;
import org.tinkuy.finance.statement.IntegrityCheck;
import org.tinkuy.formats.yaml.YamlReader;
import org.tinkuy.kernel.Checked;

/// The usual stacks of the catalog are laid on the seed parks.
class FundingPresetsTest {
  private static final String[] NONE = {};
  private static final Experience KNOWN = Wiring.load().catalog().library().experience();

  /// All that a study asks of a run, the lines of checks that do not hold, without the park's own.
  ///
  /// @param unpaid loans that this case does not pay, which is told of them
  private static void assertLaid(String file, FundingPreset preset, String... unpaid) {
    FinanceCase seed = MoneyCases.run(file).model().of();
    Checked<FinanceCase> stacked = PresetStack.on(seed, KNOWN.funding(), preset);
    assertThat(stacked.issues()).as(preset.id()).isEmpty();
    ProjectRun run = ProjectRun.of(stacked.find().orElseThrow()).find().orElseThrow();
    List<IntegrityCheck.Outcome> checks =
        new ArrayList<>(IntegrityCheck.run(run.values(), run.model().checks()));
    checks.addAll(CaseChecks.of(run));
    checks.addAll(CaseChecks.ofService(run));
    assertThat(checks).isNotEmpty();
    assertThat(
            checks.stream()
                .filter(check -> !check.isKept())
                .map(check -> check.line().id())
                .toList())
        .as("%s on %s", preset.id(), file)
        .containsExactlyInAnyOrder(unpaid);
    assertThat(ProjectFigures.of(run).list().stream().map(Figure::id))
        .as("%s on %s", preset.id(), file)
        .doesNotHaveDuplicates();
  }

  @Test
  void everyPresetIsLaidOnSeedParkCAndAllChecksHold() {
    assertThat(KNOWN.funding().presets()).hasSize(8);
    KNOWN.funding().presets().forEach(preset -> assertLaid("seed-park-c", preset));
  }

  /// The concessional loan of the impact stack asks for no cover, and seed park A earns 2.6 %: it
  /// does not pay half of its need in equal parts, which is told. The bank beside it is paid back
  /// before, out of the two years in which it alone is served.
  @Test
  void everyPresetIsLaidOnSeedParkAAndLoansThatItCannotPayAreTold() {
    String[] shortages = {"soft.check.unpaid"};
    for (FundingPreset preset : KNOWN.funding().presets()) {
      assertLaid("seed-park-a", preset, preset.id().equals("impact") ? shortages : NONE);
    }
  }

  /// The seed parks with the finance that the reference gives them. Before finance both come to
  /// what is printed; of the 15 % and 60 % that are lent to park A it cannot pay all, and park C
  /// pays its banks.
  @Test
  void theLayersOfTheReferenceAreLaidOnTheSeedParksWhichKeepTheirReturnAndNet() {
    ProjectRun light = lent("seed-park-a");
    ProjectRun andean = lent("seed-park-c");

    assertThat(MoneyCases.rate(light)).isCloseTo(0.02584, within(5e-6));
    assertThat(MoneyCases.rate(andean)).isCloseTo(0.11495, within(5e-6));
    assertThat(MoneyCases.net(light).total()).isCloseTo(52.417e6, within(500.0));
    assertThat(MoneyCases.net(andean).total()).isCloseTo(581.905e6, within(500.0));
    assertThat(total(light, "soft.shortfall")).isPositive();
    assertThat(total(andean, "bank.shortfall")).isZero();
  }

  private static ProjectRun lent(String park) {
    Path file = Folders.ROOT.resolve("conformance/layers").resolve(park + ".yaml");
    FinanceCase seed = MoneyCases.run(park).model().of();
    Checked<FinanceCase> stacked =
        seed.withLayers(YamlReader.read(file, park).find().orElseThrow());
    assertThat(stacked.issues()).isEmpty();
    return ProjectRun.of(stacked.find().orElseThrow()).find().orElseThrow();
  }

  private static double total(ProjectRun run, String line) {
    return run.values().total(run.model().find(line).orElseThrow());
  }

  @Test
  void theFourFamiliesAndTheFourContractsAreThere() {
    assertThat(KNOWN.funding().presets())
        .extracting(FundingPreset::id)
        .containsExactly(
            "publicBudget",
            "capitalMarket",
            "projectFinance",
            "impact",
            "BOT",
            "BOOT",
            "DBFO",
            "BOO");
    List<String> contracts = KNOWN.contracts().stream().map(ContractPreset::id).toList();
    assertThat(KNOWN.funding().presets())
        .allSatisfy(preset -> assertThat(contracts).contains(preset.contract()));
  }

  /// A gift and a loan below the market are public money as a budget is, whoever gives them.
  @Test
  void theMoneyOfEveryPublicPayerOfAPresetCounts() {
    FinanceCase seed = MoneyCases.run("seed-park-a").model().of();
    for (FundingPreset preset : KNOWN.funding().presets()) {
      Set<String> payers =
          PresetStack.on(seed, KNOWN.funding(), preset).find().orElseThrow().layers().stream()
              .filter(
                  layer ->
                      layer instanceof Layer.Budget
                          || layer instanceof Layer.Grant
                          || layer instanceof Layer.Concessional
                          || layer instanceof Layer.FirstLoss)
              .map(layer -> layer.head().provider())
              .collect(Collectors.toSet());
      assertThat(preset.publicParties()).as(preset.id()).isEqualTo(payers);
    }
    assertThat(KNOWN.funding().find("impact").orElseThrow().publicParties())
        .containsExactlyInAnyOrder("fund", "donor");
  }

  @Test
  void everyDoorOfACountryIsAQuestionOfTheGate() {
    List<String> doors =
        Arrays.stream(CountryGate.Door.values()).map(CountryGate.Door::name).toList();
    assertThat(KNOWN.funding().doors("PE"))
        .hasSize(doors.size())
        .allSatisfy(each -> assertThat(doors).contains(each.door()));
  }
}
