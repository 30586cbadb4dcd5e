package org.tinkuy.views.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.tinkuy.catalog.Experience;
import org.tinkuy.finance.result.FinanceResults;
import org.tinkuy.finance.result.InputEffects;
import org.tinkuy.finance.result.ScenarioOutcome;
import org.tinkuy.testkit.CaseFile;
import org.tinkuy.views.Note;
import org.tinkuy.views.Picture;
import org.tinkuy.views.Section;
import org.tinkuy.views.Table;
import org.tinkuy.views.wording.Pages;

/// What the case of [Financed] hangs on.
class SensitivitySectionTest {
  private static final Map<String, Object> UNSURE =
      CaseFile.plots(Map.of("value", "80 USD/m2", "range", "70..90"));

  private static Optional<Section> section(CaseFile file, int draws) {
    return section(Financed.run(file, Experience.NONE, draws));
  }

  private static Optional<Section> section(FinanceResults results) {
    return Financed.told(results, "en", SensitivitySection::new).section();
  }

  @Test
  void aCaseThatIsSureOfAllHasNoSection() {
    assertThat(section(CaseFile.small(), 0)).isEmpty();
  }

  /// -1.5, -1.5, 0 and four times 1.6 are worth nothing at 21.4%. Works that cost a fifth more, 1.8
  /// twice, earn 15.8%: 1.8 + 1.8 / 1.158 = 3.354 = 1.6 x (1.158^-3 + ... + 1.158^-6).
  @Test
  void scenariosStandBesideTheCase() {
    CaseFile file =
        CaseFile.small()
            .with(
                "scenarios",
                List.of(
                    Map.of(
                        "id",
                        "dear",
                        "scale",
                        List.of(Map.of("input", "works.site.unitCost", "by", "1.2")))));

    assertThat(Pages.rows(Pages.table(section(file, 0).orElseThrow(), "finance-scenarios")))
        .containsExactly("Base case |  | 21.4", "Dear | Site: unit cost +20% | 15.8");
  }

  /// Works that cost a fifth more are written off: less tax is due, and nothing else that the cash
  /// before tax pays moves. At the tax of the case the cover is that of the case.
  @Test
  void theCauseOfARisingCoverIsTriedByTakingItAway() {
    FinanceResults results = dearer(List.of(SCALED));
    double base = results.figures().value("minimumCover").orElseThrow();

    ScenarioOutcome dear = results.scenarios().getFirst();
    assertThat(dear.figures().value("minimumCover").orElseThrow()).isGreaterThan(base + 0.005);
    assertThat(dear.coverAtTaxOf(results.run()).orElseThrow()).isCloseTo(base, within(1e-9));
    assertThat(scenarios(results).note())
        .contains("for that reason alone")
        .endsWith("(dear: 2.45).");
  }

  /// Prices a twentieth higher let the cover rise at the tax of the case too: of the tax nothing is
  /// said then.
  @Test
  void aCoverThatRisesByOtherCausesIsNotPutDownToTax() {
    FinanceResults results =
        dearer(List.of(SCALED, Map.of("input", "products.plots.price", "by", "1.05")));
    double base = results.figures().value("minimumCover").orElseThrow();

    ScenarioOutcome dear = results.scenarios().getFirst();
    assertThat(dear.figures().value("ownersRate").orElseThrow())
        .isLessThan(results.figures().value("ownersRate").orElseThrow());
    assertThat(dear.coverAtTaxOf(results.run()).orElseThrow()).isGreaterThan(base + 0.005);
    assertThat(scenarios(results).note())
        .isEqualTo("Each scenario keeps the debt of the base case unless it says otherwise.");
  }

  private static final Map<String, Object> SCALED =
      Map.of("input", "works.site.unitCost", "by", "1.2");

  /// The small case with a loan, its works written off over eight years, and a tax of 30 %.
  private static FinanceResults dearer(List<Map<String, Object>> scaled) {
    return Financed.run(
        CaseFile.small()
            .with("works", List.of(CaseFile.site("life", "8 yr")))
            .with("tax", Map.of("rate", "30 %"))
            .with("discount", Map.of("project", "8 %", "equity", "12 %"))
            .with("layers", List.of(Financed.BANK, Financed.OWNERS))
            .with("scenarios", List.of(Map.of("id", "dear", "scale", scaled))));
  }

  private static Table scenarios(FinanceResults results) {
    return Pages.table(section(results).orElseThrow(), "finance-scenarios");
  }

  @Test
  void aCaseWithoutTheRateOfItsOwnersSaysThatItIsTheProjectThatMoves() {
    CaseFile file =
        CaseFile.small()
            .with("products", List.of(UNSURE))
            .with("discount", Map.of("project", "10 %"))
            .with("layers", List.of(Map.of("id", "owners", "kind", "equity")));

    assertThat(section(file, 0).orElseThrow().blocks())
        .anyMatch(
            block ->
                block instanceof Note note
                    && note.text().contains("the rate that owners ask for")
                    && note.text().startsWith("Inputs move the net present value of the project"));
  }

  /// Works are worth 1.5 + 1.5 / 1.1 = 2.863636 million at 10 %, 20,000 m2 in each of 2030 to 2033
  /// 20,000 x 2.619723 at one dollar: nothing is left at 54.66 USD/m2, 31.7 % below 80, or where
  /// works cost 1.6 x 2.619723 / 2.863636 = 1.463720 times as much.
  @Test
  void thePriceAtWhichNothingIsLeftStandsOnPaper() {
    CaseFile file =
        CaseFile.small()
            .with("products", List.of(UNSURE))
            .with("discount", Map.of("project", "10 %", "equity", "10 %"))
            .with("layers", List.of(Map.of("id", "owners", "kind", "equity")));

    assertThat(Pages.rows(Pages.table(section(file, 0).orElseThrow(), "finance-switches")))
        .containsExactly(
            "Site: unit cost | 300,000 USD/ha | 439,116 USD/ha | 46.4",
            "Plots: price | 80 USD/m² | 54.7 USD/m² | -31.7");
  }

  /// Money of 2027 and of 2036 has no common worth without a rate, and no share of it by input.
  @Test
  void drawsWithoutARateSayWhichRateIsMissing() {
    CaseFile file = CaseFile.small().with("products", List.of(UNSURE));
    Section section = section(file, 16).orElseThrow();

    assertThat(Pages.findings(section).getFirst())
        .startsWith("16 scenarios were drawn. The case states no rate")
        .contains("`discount.project`");
    assertThat(section.blocks())
        .noneMatch(
            block -> block instanceof Table table && table.id().equals("finance-contributions"));
  }

  /// Which input goes down and which across stands in the head, and the unit of the cells in the
  /// title: over a column stands a value of the second input and no unit of the worth.
  @Test
  void theHeadOfTheGridSaysWhichInputGoesWhere() {
    Map<String, Object> works =
        CaseFile.site("unitCost", Map.of("value", "300000 USD/ha", "range", "290000..310000"));
    CaseFile file =
        CaseFile.small()
            .with("works", List.of(works))
            .with("products", List.of(UNSURE))
            .with("discount", Map.of("project", "10 %"));

    Table grid = Pages.table(section(file, 0).orElseThrow(), "finance-grid");
    assertThat(grid.title())
        .isEqualTo("Net present value in million USD by Plots: price and Site: unit cost");
    assertThat(grid.columns().getFirst().label())
        .isEqualTo("Plots: price (down) / Site: unit cost (across)");
    assertThat(Pages.plain(grid.columns().get(1).label())).isEqualTo("290,000 USD/ha");
    assertThat(grid.columns().get(1).unit()).isEmpty();
    // 1.45 in 2027 and 2028, 1.4 in 2030 to 2033: -1.45 - 1.318 + 1.4 x 2.6197
    assertThat(Pages.rows(grid).getFirst()).startsWith("70 USD/m² | 0.90 | ");
  }

  /// Of a park of which 80 % are let no more than a quarter more can be: beyond, its row is blank,
  /// whatever row stands first.
  @Test
  void theLineOfAShareThatIsLetEndsAtTheWhole() {
    CaseFile file =
        CaseFile.small()
            .with("products", List.of(UNSURE))
            .with(
                "absorption",
                List.of(CaseFile.market("ceiling", Map.of("value", "80 %", "range", "60..100"))))
            .with("discount", Map.of("project", "10 %"));

    Table table =
        section(file, 0).orElseThrow().blocks().stream()
            .filter(
                block -> block instanceof Picture picture && picture.id().equals("finance-spider"))
            .map(block -> ((Picture) block).twin())
            .findFirst()
            .orElseThrow();
    assertThat(table.columns()).hasSize(9);
    assertThat(Pages.rows(table))
        .anyMatch(
            row ->
                row.startsWith("Uptake market: ceiling")
                    && row.matches(".*1\\.18 \\| [0-9.]+ \\| "))
        .anyMatch(row -> row.contains("price") && !row.endsWith(" | "));
  }

  /// A line that ends early was called flatter than one that it is steeper than throughout.
  @Test
  void theInputThatMovesMostIsFoundOverTheChangesThatAllAreDrawnFor() {
    CaseFile file =
        CaseFile.small()
            .with("products", List.of(UNSURE))
            .with(
                "absorption",
                List.of(CaseFile.market("ceiling", Map.of("value", "80 %", "range", "60..100"))))
            .with("discount", Map.of("project", "10 %"));
    List<InputEffects.Curve> drawn = Financed.run(file, Experience.NONE, 0).sensitivity().curves();
    InputEffects.Curve steep = curve(drawn.getFirst(), Map.of(0.7, -2.5, 1.0, 0.0, 1.06, 0.3));
    InputEffects.Curve whole = curve(drawn.getLast(), Map.of(0.7, -2.0, 1.0, 0.0, 1.3, 2.0));

    assertThat(SensitivitySection.widest(List.of(whole, steep))).isEqualTo(steep.input());
  }

  private static InputEffects.Curve curve(InputEffects.Curve of, Map<Double, Double> worths) {
    return new InputEffects.Curve(of.input(), new TreeMap<>(worths));
  }
}
