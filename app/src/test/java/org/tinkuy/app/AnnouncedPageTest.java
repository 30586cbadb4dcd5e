package org.tinkuy.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tinkuy.catalog.ContractPreset;
import org.tinkuy.catalog.Experience;
import org.tinkuy.catalog.ParkOutcome;
import org.tinkuy.finance.model.ParkAmounts;
import org.tinkuy.finance.outcome.ReachedRatios;
import org.tinkuy.finance.project.CaseInput;
import org.tinkuy.finance.project.FinanceCase;
import org.tinkuy.finance.project.InputAmount;
import org.tinkuy.finance.stack.Contract;
import org.tinkuy.formats.catalog.CatalogLoader;
import org.tinkuy.formula.Formulas;

/// Keeps `docs/announced-and-reached.md` equal to the catalog, and forecasts Hawassa from the rest.
class AnnouncedPageTest {
  private static final String MARK = "<!-- What follows is written by AnnouncedPageTest. -->\n";
  private static final Experience KNOWN =
      new CatalogLoader(Formulas::check).load().find().orElseThrow().library().experience();
  private static final ReachedRatios RATIOS = new ReachedRatios(KNOWN.outcomes());

  @Test
  void thePageSaysWhatTheCatalogSays() throws IOException {
    Path page = Folders.ROOT.resolve("docs/announced-and-reached.md");
    String text = Files.readString(page);
    String expected =
        text.substring(0, text.indexOf(MARK) + MARK.length()) + ratios() + forecasts();
    if (Boolean.getBoolean("tinkuy.regenerate")) {
      Files.writeString(page, expected);
    }

    assertThat(Files.readString(page)).isEqualTo(expected);
  }

  /// No ratio is drawn from the land of a stage within a plan, nor from what the first firms of a
  /// zone bring; the page says so.
  @Test
  void parksWhoseTwoNumbersMakeNoRatioAreNamedWithTheReason() throws IOException {
    String page = Files.readString(Folders.ROOT.resolve("docs/announced-and-reached.md"));
    String leftOut = page.substring(page.indexOf("Left out"), page.indexOf(MARK));

    assertThat(leftOut)
        .contains("Baeker", "258 of 1,000 ha", "Thilawa A", "396 of about 2,400 ha")
        .contains("Mirsarai", "500,000 jobs", "51,300 jobs", "4,500 MUSD", "334 MUSD");
    assertThat(KNOWN.outcomes())
        .extracting(ParkOutcome::park)
        .noneMatch(park -> park.contains("Baeker"))
        .noneMatch(park -> park.contains("Thilawa"))
        .noneMatch(park -> park.contains("Mirsarai"));
  }

  @Test
  void hawassaIsForecastFromTheOtherParksAndTheErrorIsStated() {
    // 1,326 of 50,000 jobs at Diamniadio and 24.3 of 166 ha at Kilinto: √(0.02652 x 0.146386)
    ReachedRatios.HindCast cast =
        RATIOS.leaveOut("Hawassa", ParkOutcome.Measure.JOBS).orElseThrow();

    assertThat(cast.forecast().parks()).isEqualTo(2);
    assertThat(cast.forecast().middle()).isCloseTo(60_000 * 0.0623071, within(1.0));
    assertThat(cast.error()).isCloseTo(-0.8932, within(1e-3));
    assertThat(cast.isWithin()).isFalse();
  }

  /// The example zone is unsure by what parks reached, and has a scenario at their mean.
  @Test
  void theExampleZoneDrawsItsUptakeFromWhatParksReached() {
    ReachedRatios.Forecast reached =
        RATIOS.forecast(1, ReachedRatios.TAKE_UP, Set.of()).orElseThrow();
    FinanceCase zone =
        ParkAmounts.resolve(
                Wiring.load()
                    .read(Folders.ROOT.resolve("examples/light-zone"))
                    .finance()
                    .orElseThrow(),
                Optional.empty(),
                KNOWN.outcomes())
            .find()
            .orElseThrow();
    CaseInput ceiling = zone.find("absorption.market.ceiling").orElseThrow();
    CaseInput mean =
        Optional.ofNullable(
                zone.findScenario("reached").orElseThrow().set().get("absorption.market.ceiling"))
            .orElseThrow();

    assertThat(reached.parks()).isEqualTo(4);
    assertThat(ceiling.range().orElseThrow().low()).isCloseTo(reached.low(), within(5e-5));
    assertThat(ceiling.range().orElseThrow().high()).isCloseTo(reached.high(), within(5e-5));
    assertThat(ceiling.range().orElseThrow().spread()).contains(RATIOS.takeUp(Set.of()));
    assertThat(ceiling.backing().source()).contains("Hawassa", "Kilinto");
    assertThat(mean.amount()).isInstanceOf(InputAmount.Steady.class);
    assertThat(((InputAmount.Steady) mean.amount()).value())
        .isCloseTo(reached.middle(), within(5e-4));
  }

  @Test
  void aContractIsMadeOfItsPreset() {
    ContractPreset preset =
        KNOWN.contracts().stream()
            .filter(each -> each.id().equals("BOT"))
            .findFirst()
            .orElseThrow();
    Contract contract = Contract.of(preset, 30);

    assertThat(contract.duringTerm()).isEqualTo(Contract.Title.GOVERNMENT);
    assertThat(contract.handBack()).isEqualTo(new Contract.HandBack.Transferred(0));
    assertThat(KNOWN.contracts())
        .extracting(ContractPreset::id)
        .containsExactly("BOT", "BOOT", "DBFO", "BOO", "own");
    assertThat(KNOWN.contracts()).allSatisfy(each -> Contract.of(each, 20));
  }

  private static String ratios() {
    StringBuilder table =
        new StringBuilder(
            """

            | park | country | what | announced | reached | ratio | year | source | confidence |
            |---|---|---|---|---|---|---|---|---|
            """);
    for (ParkOutcome each : KNOWN.outcomes()) {
      table.append(
          String.format(
              Locale.ROOT,
              "| %s | %s | %s | %s | %s | %.3f | %s | %s | %s |\n",
              each.park(),
              each.country(),
              what(each),
              plain(each.announced()),
              plain(each.reached()),
              each.ratio(),
              each.isAbout()
                  ? "about, before 2020"
                  : each.when().isEmpty() ? "not stated" : each.when(),
              each.provenance().source(),
              each.provenance().confidence()));
    }
    return table.toString();
  }

  private static String forecasts() {
    StringBuilder table =
        new StringBuilder(
            """

            | park | what | reached | forecast: middle (low to high) | of so many ratios | error |
            |---|---|---|---|---|---|
            """);
    for (ParkOutcome each : KNOWN.outcomes()) {
      if (ReachedRatios.TAKE_UP.contains(each.measure())) {
        RATIOS.leaveOut(each.park(), each.measure()).ifPresent(cast -> table.append(row(cast)));
      }
    }
    return table.toString();
  }

  private static String row(ReachedRatios.HindCast cast) {
    return String.format(
        Locale.ROOT,
        "| %s | %s | %s | %s (%s to %s) | %d | %+.0f %% |\n",
        cast.outcome().park(),
        what(cast.outcome()),
        plain(cast.reached()),
        plain(cast.forecast().middle()),
        plain(cast.forecast().low()),
        plain(cast.forecast().high()),
        cast.forecast().parks(),
        cast.error() * 100);
  }

  private static String what(ParkOutcome outcome) {
    String measure = outcome.measure().name().toLowerCase(Locale.ROOT);
    return measure.equals(outcome.unit()) ? measure : measure + ", " + outcome.unit();
  }

  private static String plain(double value) {
    return value >= 100 || value == Math.rint(value)
        ? String.format(Locale.ROOT, "%,d", Math.round(value))
        : String.format(Locale.ROOT, "%.1f", value);
  }
}
