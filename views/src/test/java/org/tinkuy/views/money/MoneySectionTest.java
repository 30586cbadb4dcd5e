package org.tinkuy.views.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tinkuy.figure.Figure;
import org.tinkuy.finance.result.FinanceResults;
import org.tinkuy.finance.statement.IntegrityCheck;
import org.tinkuy.testkit.CaseFile;
import org.tinkuy.views.Block;
import org.tinkuy.views.Finding;
import org.tinkuy.views.KeyFigures;
import org.tinkuy.views.Note;
import org.tinkuy.views.NumberCell;
import org.tinkuy.views.Picture;
import org.tinkuy.views.Section;
import org.tinkuy.views.Table;
import org.tinkuy.views.Tone;
import org.tinkuy.views.wording.CatalogWords;
import org.tinkuy.views.wording.Pages;
import org.tinkuy.views.wording.Wording;

/// The money of a park on one page, as an official reads it.
class MoneySectionTest {
  private static MoneySection money(FinanceResults results, String language) {
    return Financed.told(results, language, MoneySection::new);
  }

  /// The page and what stands behind it.
  private static Section section(FinanceResults results, String language) {
    MoneySection money = money(results, language);
    List<Block> blocks = new ArrayList<>(money.section().blocks());
    blocks.addAll(money.details().blocks());
    return new Section("finance", money.section().title(), blocks);
  }

  /// Half of 3 million is lent at 8 %: 0.06 is added to 0.75 in 2028, and 0.1248 to 1.56 in 2029.
  /// No figure of the case has a source.
  @Test
  void onePageHasKeyFiguresCashAndWhoPaysWithTheNextStepAndNoMore() {
    Section page = money(Financed.with(Financed.BANK, Financed.OWNERS), "en").section();

    assertThat(Pages.rows(Pages.table(page, "finance-sources-brief")))
        .containsExactly(
            "Bank | 1.50 | Invested | 3.00",
            "Owners | 1.50 | Interest and financing fees | 0.18",
            "Interest capitalised into the loans | 0.18 |  | ",
            "Sum | 3.18 | Sum | 3.18");
    assertThat(page.blocks().getLast())
        .isInstanceOfSatisfying(
            Note.class, note -> assertThat(note.text()).startsWith("Next step: find a source"));
    assertThat(page.blocks()).hasSizeLessThanOrEqualTo(7);
  }

  /// -1.5, -1.5, 0, 1.6, 1.6, 1.6, 1.6 million are worth nothing at 21.4 %; the owners put in half
  /// of it and keep 1.6 - 0.5087 a year, 31.8 %; the cover is 1.6 / 0.5087.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "es | Se invierten 3,0 millones de USD, de ellos 1,5 millones de USD con préstamos a una"
            + " cobertura mínima de 3,15; el proyecto rinde 21,4 % al año antes de impuestos, los"
            + " accionistas 31,8 %.",
        "es-PE | Se invierten 3.0 millones de USD, de ellos 1.5 millones de USD con préstamos a una"
            + " cobertura mínima de 3.15; el proyecto rinde 21.4 % al año antes de impuestos, los"
            + " accionistas 31.8 %."
      })
  void theCaseIsToldInASentence(String language, String expected) {
    FinanceResults results = Financed.with(Financed.BANK, Financed.OWNERS);

    assertThat(Pages.findings(section(results, language)).getFirst()).isEqualTo(expected);
  }

  @Test
  void aCaseWithoutDebtSpeaksOfNone() {
    assertThat(Pages.findings(section(Financed.with(), "es")))
        .containsExactly(
            "Se invierten 3,0 millones de USD; el proyecto rinde 21,4 % al año antes de impuestos y"
                + " del financiamiento.");
  }

  /// Plots that are given away bring nothing back. That had a sentence of its own within this one.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | the project returns flows without a single rate before tax and finance.",
        "es | el proyecto rinde flujos sin una tasa única antes de impuestos y del financiamiento.",
        "fr | le projet rapporte des flux sans taux unique avant impôt et financement."
      })
  void aProjectWithoutARateSaysSoWithinItsSentence(String language, String expected) {
    CaseFile free = CaseFile.small().with("products", List.of(CaseFile.plots("0 USD/m2")));

    assertThat(Pages.findings(section(Financed.run(free), language)).getFirst()).endsWith(expected);
  }

  /// At 12 % the owners' 3 million are worth 2.8393 when they are paid; four sales at 1.12^-3 to
  /// 1.12^-6 of a million each are worth 2.4213: at 40 USD/m2 0.8 million a year bring 1.9371, and
  /// 2.8393 / 1.9371 = 146.6 % of the prices would do. All plots are let already.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Even with everything let and sold, the net present value stays below zero",
        "es | Aun con todo arrendado y vendido, el VAN sigue por debajo de cero",
        "fr | Même si tout est loué et vendu, la VAN reste négative"
      })
  void aWorthThatNoLettingTurnsIsTold(String language, String expected) {
    assertThat(Pages.findings(section(dear(), language)))
        .anySatisfy(said -> assertThat(said).startsWith(expected).containsPattern("146[.,]6"));
    assertThat(Pages.findings(section(Financed.with(Financed.OWNERS), language)))
        .noneMatch(said -> said.startsWith(expected));
  }

  private static FinanceResults dear() {
    return Financed.run(
        CaseFile.small()
            .with("layers", List.of(Financed.OWNERS))
            .with("discount", Map.of("project", "12 %", "equity", "12 %"))
            .with(
                "products",
                List.of(CaseFile.plots(Map.of("value", "40 USD/m2", "range", "35..45")))));
  }

  /// As above: 1.9371 less 2.8393 million; works at 300,000 x 1.9371 / 2.8393 = 204,674 USD/ha
  /// would do, which is less of a change than 46.6% of the prices.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | the net present value for the owners at .* a year is −0.9 million USD as it"
            + " stands, and zero where .* is 204,67. USD/ha \\(−31.8% of its value\\)",
        "es | el VAN de los accionistas al .* al año es de −0,9 millones de USD tal como está, y"
            + " cero cuando .* es 204.67. USD/ha \\(−31.8 % de su valor\\)",
        "fr | la VAN pour les actionnaires à .* par an est de −0,9 million d’USD en l’état, et"
            + " nulle quand .* vaut 204.67. USD/ha \\(−31.8 % de sa valeur\\)"
      })
  void whatCouldFailSaysWhoseWorthItIsAndHowMuch(String language, String expected) {
    Section page = money(dear(), language).section();

    assertThat(page.blocks())
        .filteredOn(Note.class::isInstance)
        .anySatisfy(
            note ->
                assertThat(((Note) note).text().replaceAll("[\\u00a0\\u202f]", " "))
                    .containsPattern(expected));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Not in this report | sources of finance | discount rate of the project",
        "es | No figura en este informe | fuentes de financiamiento | tasa de descuento",
        "fr | Absent de ce rapport | source de financement | taux d’actualisation"
      })
  void whatAReportLeavesOutIsNamedWithWhatIsMissing(
      String language, String expected, String layers, String discount) {
    CaseFile rated = CaseFile.small().with("discount", Map.of("project", "8 %"));

    assertThat(leftOut(Financed.run(CaseFile.small()), language, expected))
        .singleElement()
        .asString()
        .contains(layers, discount);
    assertThat(leftOut(Financed.run(rated), language, expected))
        .singleElement()
        .asString()
        .contains(layers)
        .doesNotContain(discount);
    assertThat(leftOut(dear(), language, expected)).isEmpty();
  }

  private static List<String> leftOut(FinanceResults results, String language, String expected) {
    return money(results, language).details().blocks().stream()
        .filter(Note.class::isInstance)
        .map(note -> ((Note) note).text())
        .filter(text -> text.startsWith(expected))
        .toList();
  }

  private static Map<String, Object> sized(String id, String cover) {
    Map<String, Object> loan = new HashMap<>(Financed.BANK);
    loan.putAll(Map.of("id", id, "share", "25 %", "form", "sculpted", "cover", cover));
    return loan;
  }

  /// Half of 3 million of works falls in 2030, when the principal of the bank's loan falls due: of
  /// 1.5 million and the 0.1641 that sales of 1.6 lack after its service of 0.2641 it pays 0.75.
  @Test
  void aLoanThatPaysLessOfTheNeedThanItsShareSaysWhy() {
    List<Map<String, String>> halves =
        List.of(
            Map.of("from", "2027", "months", "12", "share_percent", "50"),
            Map.of("from", "2030", "months", "12", "share_percent", "50"));
    CaseFile file =
        CaseFile.small()
            .with("discount", Map.of("project", "8%", "equity", "12%"))
            .with("layers", List.of(Financed.BANK, Financed.OWNERS));

    assertThat(
            Pages.plain(uses(file.with("works", List.of(CaseFile.site("spend", halves)))).note()))
        .contains("The “Bank” pays 45.1% of what works need over all periods, not the 50.0% that");
    assertThat(uses(file.with("works", List.of(CaseFile.site()))).note())
        .doesNotContain("over all periods");
  }

  private static Table uses(CaseFile file) {
    return Financed.told(
            Financed.run(file), "en", (of, names, words) -> UsesTable.of(of.run(), names, words))
        .orElseThrow();
  }

  /// Each loan by its name, at its own cover, beside what it owes: 1.6 a year for four years at 8 %
  /// is worth 5.2994, which carries 4.0765 at 1.30; 0.8424 of it is owed and paid back by 0.2543 a
  /// year, so that the second, at 2.00, has (1.6 - 2 x 0.2543) / 2 a year: 1.8073.
  @Test
  void everyLoanThatTheCashSizesIsToldByItsName() {
    FinanceResults results =
        Financed.with(sized("senior", "1.30"), sized("junior", "2.00"), Financed.OWNERS);

    assertThat(Pages.findings(section(results, "en")).getFirst())
        .startsWith(
            "When repayment begins, the plan can carry 4.1 million USD as “senior” at a cover of"
                + " 1.30 (at most 0.8 million USD outstanding with the interest added before"
                + " repayment); 1.8 million USD as “junior” at a cover of 2.00 (at most 0.8 million"
                + " USD outstanding with the interest added before repayment). 1.5 million USD of"
                + " 3.0 million USD is borrowed, at a minimum DSCR of 3.15.");
    assertThat(Pages.findings(section(results, "en")).getFirst())
        .endsWith("All loans together have at most 1.7 million USD outstanding at one time.");
    assertThat(results.figures().value("carried.senior").orElseThrow())
        .isCloseTo(4.0765e6, within(100.0));
    assertThat(results.figures().value("carried.junior").orElseThrow())
        .isCloseTo(1.8073e6, within(100.0));
    assertThat(results.figures().list().stream().map(Figure::id)).doesNotHaveDuplicates();
  }

  /// 25% on the loan against 21.4% of the project: a grant of 60% leaves the owners more.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The project earns 21.4% before tax, less than its dearest loan costs (25.0% a year",
        "es | El proyecto rinde 21,4 % antes de impuestos, menos de lo que cuesta su préstamo más"
            + " caro (25,0 % al año",
        "fr | Le projet rapporte 21,4 % avant impôt, moins que ne coûte son prêt le plus cher"
            + " (25,0 % par an"
      })
  void aProjectThatEarnsLessThanItsDebtCostsIsExplained(String language, String expected) {
    Map<String, Object> dear = new HashMap<>(Financed.BANK);
    dear.put("rate", "25 %");
    dear.put("share", "20 %");
    Map<String, Object> grant =
        Map.of("id", "grant", "kind", "grant", "payer", "donor", "share", "60 %");

    assertThat(Pages.findings(section(Financed.with(dear, grant, Financed.OWNERS), language)))
        .anySatisfy(said -> assertThat(said).startsWith(expected));
    assertThat(Pages.findings(section(Financed.with(Financed.BANK, Financed.OWNERS), language)))
        .noneSatisfy(said -> assertThat(said).startsWith(expected.substring(0, 30)));
  }

  @Test
  void theFiguresHaveTheirUnits() {
    Section section = section(Financed.with(Financed.BANK, Financed.OWNERS), "es");

    assertThat(
            section.blocks().stream()
                .filter(KeyFigures.class::isInstance)
                .flatMap(block -> ((KeyFigures) block).figures().stream())
                .map(each -> Pages.plain(each.label() + ": " + each.value())))
        .startsWith(
            "Inversión: 3,0 millones de USD",
            "Rendimiento antes de impuestos, sin deuda: 21,4 %",
            "Rendimiento de los accionistas: 31,8 %",
            "Cobertura mínima (DSCR): 3,15",
            "Préstamos: 1,5 millones de USD");
  }

  /// A case that taxes no profits has nothing after tax to tell, and one that does tells it.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | before tax | after tax",
        "es | antes de impuestos | después de impuestos",
        "fr | avant impôt | après impôt"
      })
  void returnsAreCalledAfterTaxWhereThereIsOne(String language, String before, String after) {
    FinanceResults free = Financed.run(untaxed());
    FinanceResults taxed = Financed.run(untaxed().with("tax", Map.of("rate", "30 %")));

    assertThat(told(free, language)).allSatisfy(said -> assertThat(said).contains(before));
    assertThat(told(taxed, language)).allSatisfy(said -> assertThat(said).contains(after));
    for (String step : List.of("month", "year")) {
      assertThat(notes(Financed.run(untaxed().with("step", step)), language)).doesNotContain(after);
      assertThat(
              notes(
                  Financed.run(untaxed().with("step", step).with("tax", Map.of("rate", "30 %"))),
                  language))
          .containsSubsequence(after, after);
    }
  }

  private static CaseFile untaxed() {
    return CaseFile.small().with("layers", List.of(Financed.BANK, Financed.OWNERS));
  }

  /// How returns and cover are reckoned, as the notes say.
  private static String notes(FinanceResults results, String language) {
    FinanceNames names = Financed.names(results, CatalogWords.in(language));
    return names.find("finance.report.method").orElseThrow()
        + names.find("finance.report.ratios.note").orElseThrow();
  }

  private static List<String> told(FinanceResults results, String language) {
    Wording words = CatalogWords.in(language);
    FinanceNames names = Financed.names(results, words);
    return List.of(
        FinanceSections.sentence(results, words),
        names.figure("projectRateAfterTax"),
        names.line(results.run().model().sums().orElseThrow().operating()),
        FinanceExplanation.find(results, "projectRateAfterTax", words).orElseThrow().toString());
  }

  /// 1.5 of the bank and 1.5 of the owners are the 3.0 of the works; the bank lends 0.1848 more for
  /// interest until 2030 (1.6848 owed less 1.5), which stands on both sides.
  @Test
  void sourcesAndUsesStandUnderEachOther() {
    Section section = section(Financed.with(Financed.BANK, Financed.OWNERS), "es");

    assertThat(Pages.rows(Pages.table(section, "finance-sources")))
        .containsExactly(
            "Fuentes | ",
            "Bank | 1.50",
            "Owners | 1.50",
            "Intereses sumados a los préstamos | 0.18",
            "Suma | 3.18",
            "Usos | ",
            "Site | 3.00",
            "Intereses sumados a los préstamos | 0.18",
            "Suma | 3.18",
            "Fuera del plan | ",
            "Apoyo de los accionistas | 0.00");
  }

  /// Of -1.5, -1.5, 0 and four times 1.6 million 1.4 are open after three years more, and 1.6 come
  /// in the next: 3.875 years. A workbook reckons with the numbers, so that their units stand
  /// beside.
  @Test
  void furtherIndicatorsAreNumbersBesideTheirUnits() {
    Section section = section(Financed.with(Financed.BANK, Financed.OWNERS), "es");

    assertThat(Pages.table(section, "finance-indicators").rows())
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row.cells().get(2)).isInstanceOf(NumberCell.class));
    assertThat(Pages.rows(Pages.table(section, "finance-indicators")))
        .anySatisfy(row -> assertThat(row).contains("plazo de recuperación | años | 3.9 | "))
        .anySatisfy(row -> assertThat(row).contains("rendimiento por fechas (TIR.NO.PER) | % | "));
  }

  /// The bars by year have the same numbers in a table: works go out, sales come in.
  @Test
  void theTableBesideTheBarsHasTheYearsAndTheirSum() {
    Section section = section(Financed.with(Financed.BANK, Financed.OWNERS), "es");

    assertThat(Pages.rows(bars(section).twin()))
        .hasSize(11)
        .startsWith("2027 | 0.00 | -1.50 | 0.00", "2028 | 0.00 | -1.50 | 0.00")
        .contains("2030 | 1.60 | 0.00 | -0.51")
        .endsWith("Suma | 6.40 | -3.00 | -2.03");
  }

  /// Without layers there is no debt of which the head could tell.
  @Test
  void barsOfAProjectWithoutLayersAreNotSaidToShowDebt() {
    assertThat(bars(section(Financed.with(), "es")).title()).doesNotContain("deuda");
    assertThat(bars(section(Financed.with(Financed.BANK, Financed.OWNERS), "es")).title())
        .contains("servicio de deuda");
  }

  private static Picture bars(Section section) {
    return (Picture)
        section.blocks().stream().filter(Picture.class::isInstance).findFirst().orElseThrow();
  }

  /// Dear debt: at 30 % it costs more than the 21.4 % that the project earns.
  @Test
  void debtThatCostsMoreThanTheProjectEarnsIsSaid() {
    Map<String, Object> dear = new HashMap<>(Financed.BANK);
    dear.put("rate", "30 %");
    Section section = section(Financed.with(Map.copyOf(dear), Financed.OWNERS), "es");

    assertThat(Pages.findings(section))
        .anySatisfy(
            said ->
                assertThat(said)
                    .startsWith("Los accionistas ganan ")
                    .contains("menos que el proyecto (21,4 %)")
                    .contains("la deuda, de hasta 30,0 % al año, cuesta más"));
  }

  /// A loan that nobody could pay asks the owners for money, and the page for attention.
  @Test
  void aPlanThatCannotPayItsDebtSaysWhatIsMissing() {
    Map<String, Object> early = new HashMap<>(Financed.BANK);
    early.put("first", "2029");
    Section section = section(Financed.with(Map.copyOf(early), Financed.OWNERS), "es");

    assertThat(((Finding) section.blocks().getFirst()).tone()).isEqualTo(Tone.ATTENTION);
    assertThat(Pages.findings(section).getFirst())
        .startsWith("El plan no alcanza para pagar la deuda: los accionistas tendrían que añadir");
  }

  /// A check that does not hold stands on the page with its line, its period and by how much.
  @Test
  void aBrokenCheckStampsThePage() {
    FinanceResults sound = Financed.with(Financed.BANK, Financed.OWNERS);
    IntegrityCheck.Outcome kept = sound.checks().getFirst();
    List<IntegrityCheck.Outcome> checks = new ArrayList<>(sound.checks());
    checks.set(0, new IntegrityCheck.Outcome(kept.line(), 2, 1_234.5, kept.tolerance()));
    FinanceResults broken =
        new FinanceResults(
            sound.run(),
            sound.scenario(),
            sound.figures(),
            sound.scenarios(),
            sound.sensitivity(),
            sound.risk(),
            checks,
            sound.sides());

    assertThat(Pages.findings(section(sound, "es")))
        .noneMatch(said -> said.startsWith("No se cumple una verificación"));
    assertThat(Pages.findings(section(broken, "es")).get(1))
        .startsWith("No se cumple una verificación del modelo: ")
        .contains(", en 2029, difiere en 1 234,50;");
    assertThat(((Finding) section(broken, "es").blocks().getFirst()).tone())
        .isEqualTo(Tone.ATTENTION);
  }

  @Test
  void theTitleIsThatOfTheCase() {
    assertThat(section(Financed.run(CaseFile.small()), "fr").title()).contains("Small park");
  }
}
