package org.tinkuy.views.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tinkuy.finance.result.FinanceResults;
import org.tinkuy.testkit.CaseFile;
import org.tinkuy.views.Finding;
import org.tinkuy.views.Note;
import org.tinkuy.views.Section;
import org.tinkuy.views.Table;
import org.tinkuy.views.Tone;
import org.tinkuy.views.wording.Pages;

/// What a case rests on: its inputs with who stands for them, and its checks.
class CaseInputsSectionTest {
  private static final Map<String, Object> SOURCED =
      Map.of(
          "value", "80 USD/m2",
          "source", "sales of 2024",
          "date", "2025-03",
          "confidence", "high",
          "range", "70 .. 95");

  private static Section section(FinanceResults results) {
    return section(results, "es");
  }

  private static Section section(FinanceResults results, String language) {
    return Financed.told(results, language, CaseInputsSection::new).section();
  }

  private static FinanceResults pricedAt(Map<String, Object> price) {
    return Financed.run(CaseFile.small().with("products", List.of(CaseFile.plots(price))));
  }

  private static List<String> inputs(FinanceResults results) {
    return Pages.rows(Pages.table(section(results), "finance-inputs-table"));
  }

  @Test
  void inputsForWhichNobodyStandsAreCounted() {
    Section section = section(Financed.with(Financed.BANK, Financed.OWNERS));

    assertThat(((Finding) section.blocks().getFirst()).tone()).isEqualTo(Tone.ATTENTION);
    assertThat(Pages.findings(section).getFirst()).endsWith("datos no tienen fuente.");
  }

  @Test
  void anInputHasItsUnitAndWhereNobodyStandsThatIsSaid() {
    assertThat(inputs(Financed.with(Financed.BANK, Financed.OWNERS)))
        .anySatisfy(
            row -> assertThat(row).contains("(products.plots.price) | 80 USD/m² | sin fuente"))
        .anySatisfy(row -> assertThat(row).contains("(layers.bank.share) | 50 % |"));
  }

  /// A column of ranges of which no input has one stood empty over three pages.
  @Test
  void theColumnOfRangesStandsWhereAnInputHasOne() {
    FinanceResults ranged = pricedAt(SOURCED);

    assertThat(Pages.table(section(ranged), "finance-inputs-table").columns()).hasSize(5);
    assertThat(Pages.table(section(Financed.with()), "finance-inputs-table").columns()).hasSize(4);
  }

  /// Twenty-six costs of running beside the inputs of the small case: nobody reads so many rows
  /// without a heading between them.
  @Test
  void aLongTableHasAHeadingForEachPartOfTheCase() {
    List<Map<String, Object>> costs =
        IntStream.range(0, 26)
            .<Map<String, Object>>mapToObj(
                i ->
                    Map.of(
                        "id",
                        "cost" + i,
                        "from",
                        "2030",
                        "amount",
                        Map.of("value", "1000 USD/yr", "source", "offer")))
            .toList();
    FinanceResults results =
        Financed.run(
            CaseFile.small()
                .with("products", List.of(CaseFile.plots(SOURCED)))
                .with("costs", costs));

    assertThat(inputs(results).getFirst()).startsWith("Sin fuente |  |");
    assertThat(inputs(results)).contains("Costos |  |  |  | ", "Productos |  |  |  | ");
    assertThat(inputs(Financed.with())).noneMatch(row -> row.startsWith("Costos |"));
  }

  /// A price by steps and the month of its source stood as `2029-07`.
  @Test
  void monthsOfInputsAreSaidInWords() {
    assertThat(stepped(Map.of("2028-01", 80, "2029-07", 90)))
        .anySatisfy(
            row ->
                assertThat(row)
                    .contains("enero de 2028: 80 USD/m²; julio de 2029: 90 USD/m²")
                    .contains("sales of 2024, marzo de 2025"));
  }

  /// A price of four steps, each of a January, stood on eleven lines of its column.
  @Test
  void stepsThatEachBeginWithAYearAreSaidByIt() {
    assertThat(stepped(Map.of("2028-01", 80, "2031-01", 90)))
        .anySatisfy(row -> assertThat(row).contains("2028: 80 USD/m²; 2031: 90 USD/m²"))
        .noneMatch(row -> row.contains("enero de 2028"));
  }

  private static List<String> stepped(Map<String, Integer> steps) {
    Map<String, Object> stepped = new HashMap<>(SOURCED);
    stepped.remove("range");
    stepped.remove("value");
    stepped.putAll(Map.of("unit", "USD/m2", "steps", steps));
    return inputs(pricedAt(stepped)).stream().map(Pages::plain).toList();
  }

  /// A study of 2016 stood with its year twice: "(university, 2016) proposes, 2016".
  @Test
  void theYearThatASourceNamesIsNotSaidAgain() {
    Map<String, Object> dated = new HashMap<>(SOURCED);
    dated.putAll(Map.of("source", "a study (university, 2016) proposes it", "date", "2016"));
    FinanceResults results =
        Financed.run(CaseFile.small().with("products", List.of(CaseFile.plots(dated))));

    assertThat(inputs(results).getLast()).contains("| a study (university, 2016) proposes it |");
  }

  /// What other parks reached stood as 2.652 % beside 2.65 % in the table of the same input; what a
  /// person typed with two decimals keeps them.
  @Test
  void aShareOfARangeHasTwoDecimalsAtMost() {
    assertThat(inputs(ranged("2.652..100")))
        .anySatisfy(row -> assertThat(Pages.plain(row)).contains("| 2,65 % a 100 % |"));
    assertThat(inputs(ranged("12.25..100")))
        .anySatisfy(row -> assertThat(Pages.plain(row)).contains("| 12,25 % a 100 % |"));
  }

  private static FinanceResults ranged(String range) {
    return Financed.run(
        CaseFile.small()
            .with(
                "absorption",
                List.of(CaseFile.market("ceiling", Map.of("value", "90 %", "range", range)))));
  }

  /// A reader of paper need not leaf through what holds; a workbook has each check.
  @Test
  void checksThatHoldAreCountedOnPaper() {
    Section section = section(Financed.with(Financed.BANK, Financed.OWNERS));
    Table checks = Pages.table(section, "finance-checks");
    Table paper = checks.brief().orElseThrow();

    assertThat(checks.rows()).hasSizeGreaterThan(20);
    assertThat(paper.rows()).isEmpty();
    assertThat(Pages.findings(section))
        .contains(
            "Las "
                + checks.rows().size()
                + " verificaciones del modelo se cumplen, en cada período.");
    assertThat(paper.note()).startsWith(checks.rows().size() + " verificaciones").contains(".xlsx");
  }

  @Test
  void ratesOfLoansAreExplainedWhereThereAreLoans() {
    assertThat(notes(Financed.with(Financed.BANK, Financed.OWNERS)))
        .singleElement()
        .asString()
        .contains("préstamo", "tasas de descuento");
    assertThat(notes(Financed.with(Financed.OWNERS)))
        .singleElement()
        .asString()
        .contains("tasas de descuento")
        .doesNotContain("préstamo");
  }

  /// In a case of years no month bears anything.
  @Test
  void ratesAreThoseOfTheStepOfTheCase() {
    CaseFile file =
        CaseFile.small()
            .with("discount", Map.of("project", "8 %"))
            .with("layers", List.of(Financed.BANK, Financed.OWNERS));

    assertThat(notes(Financed.run(file)))
        .singleElement()
        .asString()
        .contains("por años", "una vez")
        .doesNotContain("mensual", "doceava");
    assertThat(notes(Financed.run(file.with("step", "month"))))
        .singleElement()
        .asString()
        .contains("doceava");
  }

  /// A park of the catalog stood in English within a source of another language.
  @Test
  void aPhaseOfAnotherParkIsSaidInTheLanguageOfTheReport() {
    Map<String, Object> reached = new HashMap<>(SOURCED);
    reached.put(
        "source",
        "plan of phase 2; reached over announced, people and land: Hill, Dale phase 1"
            + " (catalog/outcomes.csv)");
    FinanceResults results = pricedAt(reached);

    assertThat(inputs(results).getLast())
        .contains("plan of phase 2; alcanzado", "Hill, Dale (fase 1) (catalog/outcomes.csv)");
  }

  private static List<String> notes(FinanceResults results) {
    return section(results).blocks().stream()
        .filter(Note.class::isInstance)
        .map(note -> ((Note) note).text())
        .toList();
  }

  @Test
  void aSourcedInputComesLastWithItsRangeDateAndConfidence() {
    FinanceResults results = pricedAt(SOURCED);

    assertThat(inputs(results).getLast())
        .endsWith(
            "(products.plots.price) | 80 USD/m² | 70 USD/m² a 95 USD/m² | sales of 2024, marzo de"
                + " 2025 | alta");
  }
}
