package org.tinkuy.views.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tinkuy.catalog.CountryDoor;
import org.tinkuy.catalog.Experience;
import org.tinkuy.catalog.FundingLibrary;
import org.tinkuy.catalog.FundingPreset;
import org.tinkuy.catalog.PresetLayer;
import org.tinkuy.catalog.Provenance;
import org.tinkuy.catalog.Tolerances;
import org.tinkuy.finance.result.FinanceResults;
import org.tinkuy.kernel.LocalizedText;
import org.tinkuy.testkit.CaseFile;
import org.tinkuy.views.Heading;
import org.tinkuy.views.Section;
import org.tinkuy.views.wording.CatalogWords;
import org.tinkuy.views.wording.Pages;
import org.tinkuy.views.wording.Wording;

/// Ways to pay for the case of [Financed] side by side, in a country without a market for bonds.
class FamiliesSectionTest {
  private static final Provenance OURS = new Provenance("made up", "D", false);
  private static final Provenance LAW = new Provenance("a law of 2020", "F", true);

  private static FundingPreset preset(String id, String... publicParties) {
    return new FundingPreset(id, id, id, "BOT", Set.of(publicParties), 12, OURS);
  }

  private static PresetLayer layer(String stack, String id, String kind, String... terms) {
    LinkedHashMap<String, String> all = new LinkedHashMap<>();
    for (String term : terms) {
      all.put(term.split("=", 2)[0], term.split("=", 2)[1]);
    }
    // the catalog names layers with a capital letter
    LocalizedText name = LocalizedText.of("en", Heading.of(id));
    return new PresetLayer(stack, id, kind, id, name, all, OURS);
  }

  private static Experience experience() {
    return new Experience(
        List.of(),
        List.of(CaseFile.bot()),
        List.of(),
        new FundingLibrary(
            List.of(
                preset("publicBudget", "ministry"),
                preset("capitalMarket"),
                preset("projectFinance"),
                preset("impact", "fund")),
            List.of(
                layer("publicBudget", "ministry", "budget"),
                layer(
                    "capitalMarket",
                    "bonds",
                    "bond",
                    "share=50 %",
                    "rate=6 %",
                    "form=equal",
                    "grace_years=3",
                    "years=4"),
                layer("capitalMarket", "equity", "equity"),
                layer(
                    "projectFinance",
                    "bank",
                    "loan",
                    "share=50 %",
                    "rate=8 %",
                    "first=2030",
                    "years=4",
                    "form=annuity"),
                layer("projectFinance", "equity", "equity"),
                layer("impact", "fund", "concessional", "share=half", "rate=1 %", "years=4"),
                layer("impact", "equity", "equity")),
            List.of(new CountryDoor("PE", "BOND_MARKET", false, LAW)),
            new Tolerances(
                Map.of(
                    "usualCover", new Tolerances.Tolerance("usualCover", 1.3, OURS),
                    "grantRate", new Tolerances.Tolerance("grantRate", 0.05, OURS),
                    "grantThreshold", new Tolerances.Tolerance("grantThreshold", 0.35, OURS)))));
  }

  private static FinanceResults results() {
    return Financed.run(
        CaseFile.small().with("discount", Map.of("project", "8 %", "public", "6 %")),
        experience(),
        0);
  }

  private static Section section(String language) {
    return section(results(), language);
  }

  private static Section section(FinanceResults results, String language) {
    return Financed.told(results, language, FamiliesSection::of).orElseThrow();
  }

  @Test
  void aCaseWithoutARateToDiscountAtSaysWhatIsLeftOut() {
    FinanceResults results = Financed.run(CaseFile.small(), experience(), 0);
    Section section = section(results, "en");

    assertThat(Pages.findings(section))
        .anySatisfy(
            said ->
                assertThat(said)
                    .startsWith(
                        "The case does not state: discount rate of the project;"
                            + " social discount rate")
                    .contains("the present value of public money"));
    assertThat(Pages.rows(Pages.table(section, "finance-families-measures")))
        .contains(
            "Total need | million USD | 3.00 | 3.00",
            "Public money paid in | million USD | 3.00 | 0.00")
        .noneMatch(row -> row.startsWith("Public money, present value"))
        .noneMatch(row -> row.startsWith("Net present value of the project"));
    assertThat(Pages.table(section, "finance-families-measures").note())
        .doesNotContain("discounted", "Cost of capital");
    assertThat(Financed.told(results, "en", FamiliesSection::headlines).getFirst())
        .contains("public money paid in 3.0");
  }

  @Test
  void aFamilyForWhichTheCountryIsClosedSaysWhyAndByWhatSource() {
    assertThat(Pages.findings(section("en")))
        .contains(
            "Capital market: not offered, since the country is closed for it. Bonds: is there a"
                + " market for bonds? (a law of 2020)");
    assertThat(Pages.findings(section("fr")))
        .anySatisfy(
            said ->
                assertThat(said)
                    .contains("Bonds : y a-t-il un marché obligataire ? (a law of 2020)"));
  }

  /// Nobody has said of PE whether banks lend for so long, which a bank loan hangs on.
  @Test
  void aFamilyThatIsShownSaysWhatNobodyHasSaidOfTheCountry() {
    assertThat(Pages.findings(section("en")))
        .anySatisfy(
            said ->
                assertThat(said)
                    .startsWith("Not known for Peru, the country of the case:")
                    .contains("ten years and more? “Project finance” depends on"));
    // a name of a country stands without an article, which most have in a French sentence
    assertThat(Pages.findings(section("fr")))
        .anySatisfy(said -> assertThat(Pages.plain(said)).startsWith("Pays : Pérou. On ne sait"));
  }

  /// It read "nothing found in need, service and cover; what owners earn is not tested".
  @Test
  void aFamilyThatMissesNothingSaysSoInSentences() {
    assertThat(section("en").blocks().toString())
        .contains("Need, debt service and cover show no weakness.");
  }

  /// Two findings that differed by the name of the family alone stood one under the other.
  @Test
  void familiesThatHangOnTheSameAnswersAreNamedTogether() {
    FundingLibrary funding = experience().funding();
    List<PresetLayer> layers =
        Stream.of("projectFinance", "impact")
            .flatMap(
                stack ->
                    Stream.of(
                        layer(
                            stack,
                            "bank",
                            "loan",
                            "share=10 %",
                            "rate=8 %",
                            "first=2030",
                            "years=4",
                            "form=equal"),
                        layer(stack, "equity", "equity")))
            .toList();
    Experience two =
        new Experience(
            List.of(),
            experience().contracts(),
            List.of(),
            new FundingLibrary(
                List.of(preset("projectFinance"), preset("impact")),
                layers,
                List.of(),
                funding.usual()));
    FinanceResults results =
        Financed.run(CaseFile.small().with("discount", Map.of("project", "8 %")), two, 0);

    assertThat(Pages.findings(section(results, "es")))
        .filteredOn(said -> said.contains("Aún no se sabe") || said.contains("aún no se sabe"))
        .singleElement()
        .asString()
        .containsOnlyOnce("¿prestan los bancos")
        .endsWith("estas formas: Financiamiento de proyecto; Inversión de impacto.");
  }

  @Test
  void aFamilyWhoseTermsCannotBeReadSaysWhatIsWrong() {
    assertThat(Pages.findings(section("en")))
        .anySatisfy(
            said -> assertThat(said).startsWith("Impact finance: no figures. ").contains("half"));
  }

  /// The bank lends half of 3 million and is covered 3.15 times; the project earns 21.4 %. The
  /// budget has no debt, so no cover.
  @Test
  void familiesWithFiguresStandSideBySide() {
    assertThat(Pages.rows(Pages.table(section("en"), "finance-families-measures")))
        .contains(
            "Debt raised | million USD | 0.00 | 1.50",
            "What limits the debt |  |  | what lenders lend of the need",
            "Minimum DSCR | x |  | 3.15",
            "Return of the project before tax | % | 21.4 | 21.4",
            "Time to the first money | months | 12 | 12");
  }

  /// Of 3 million of works half falls in 2030, when 1.6 million of sales pay for it: 1.5 million
  /// are needed from others. The bank that lent half of the first in 2027 is owed 0.75 x 1.08² =
  /// 0.8748 when 2030 begins and takes 0.8748 x 0.30192 = 0.2641 of the sales, so that 0.1641 are
  /// lacking.
  @Test
  void whatIsInvestedLeadsToTheNeed() {
    List<Map<String, String>> halves =
        List.of(
            Map.of("from", "2027", "months", "12", "share_percent", "50"),
            Map.of("from", "2030", "months", "12", "share_percent", "50"));
    FinanceResults results =
        Financed.run(
            CaseFile.small()
                .with("works", List.of(CaseFile.site("spend", halves)))
                .with("discount", Map.of("project", "8 %")),
            experience(),
            0);
    Section section = section(results, "en");

    assertThat(Pages.rows(Pages.table(section, "finance-families-measures")))
        .containsSubsequence(
            "Invested | million USD | 3.00 | 3.00",
            "Fees, interest, shortfalls and VAT until refund, less operating cash that pays for"
                + " works | million USD | -1.50 | -1.34",
            "Total need | million USD | 1.50 | 1.66");
  }

  /// A tenth is lent whatever the cash; what else the cash carries at a cover of four is less than
  /// half of the need. Each loan has a limit of its own, and the one of the last is not that of
  /// all.
  @Test
  void loansWithUnlikeLimitsAreNamedWithTheirs() {
    FundingLibrary funding = experience().funding();
    Experience two =
        new Experience(
            List.of(),
            experience().contracts(),
            List.of(),
            new FundingLibrary(
                List.of(preset("impact", "fund")),
                List.of(
                    layer(
                        "impact",
                        "soft",
                        "concessional",
                        "share=10 %",
                        "rate=1 %",
                        "form=equal",
                        "first=2030",
                        "years=4"),
                    layer(
                        "impact",
                        "bank",
                        "loan",
                        "share=50 %",
                        "rate=8 %",
                        "first=2030",
                        "years=4",
                        "form=sculpted"),
                    layer("impact", "equity", "equity")),
                List.of(),
                funding.usual()));
    FinanceResults results =
        Financed.run(
            CaseFile.small()
                .with("discount", Map.of("project", "8 %"))
                .with("products", List.of(CaseFile.plots("20 USD/m2"))),
            two,
            0);
    Section section = section(results, "en");

    assertThat(Pages.rows(Pages.table(section, "finance-families-measures")))
        .contains("What limits the debt |  | soft: what lenders lend of the need; bank: the cover");
  }

  /// What the catalog says of its families and layers is told in the language of the report: each
  /// of its sources stands among the English texts, word by word.
  @Test
  void theSourcesOfTheCatalogAreTold() throws IOException {
    Wording english = CatalogWords.in("en");
    Wording french = CatalogWords.in("fr");
    String catalog =
        Files.readString(Path.of("../catalog/fundingPresets.csv"))
            + Files.readString(Path.of("../catalog/fundingLayers.csv"));
    for (String key :
        List.of(
            "finance.preset.publicBudget.source",
            "finance.preset.capitalMarket.source",
            "finance.preset.projectFinance.source",
            "finance.preset.impact.source",
            "finance.preset.BOO.source",
            "finance.layerSource.practice",
            "finance.layerSource.bond",
            "finance.layerSource.bank",
            "finance.layerSource.soft",
            "finance.layerSource.seedBank")) {
      assertThat(catalog).as(key).contains(english.text(key));
      assertThat(french.translated(key, english.text(key))).hasValue(french.text(key));
      assertThat(french.text(key)).isNotEqualTo(english.text(key));
    }
  }

  @Test
  void theTermsOfALoanAreThoseOfItsFamily() {
    assertThat(Pages.rows(Pages.table(section("en"), "finance-families-terms")))
        .singleElement()
        .asString()
        .startsWith("Project finance | Bank | ");
  }

  /// The ministry pays 1.5 in 2027 and in 2028, 2.915 at 6%, and has the four sales of 1.6, 4.934:
  /// the budget earns the 21.4% of the project. The bank is owed (0.75 x 1.08 + 0.75) x 1.08 =
  /// 1.6848 and paid 0.5087 a year, so that owners have 1.0913 for 0.75 twice: 31.8%.
  @Test
  void theHeadlinesSayDebtPublicMoneyAndWhatOwnersEarn() {
    assertThat(
            Financed.told(results(), "en", FamiliesSection::headlines).stream().map(Pages::plain))
        .containsExactly(
            "Public budget: no debt, the state gets back 2.0 million USD more than it pays in"
                + " (present value), owners 21.4% a year",
            "Project finance: debt 1.5 million USD, no public money, owners 31.8% a year");
  }
}
