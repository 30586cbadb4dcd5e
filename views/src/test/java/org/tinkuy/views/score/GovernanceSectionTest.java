package org.tinkuy.views.score;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tinkuy.figure.Figure;
import org.tinkuy.figure.Figures;
import org.tinkuy.figure.Origin;
import org.tinkuy.formula.PeriodRows;
import org.tinkuy.governance.GovernanceEngine;
import org.tinkuy.governance.GovernanceReview;
import org.tinkuy.governance.SelfFinancing;
import org.tinkuy.kernel.Period;
import org.tinkuy.kernel.Unit;
import org.tinkuy.park.Park;
import org.tinkuy.testkit.ParkSketch;
import org.tinkuy.testkit.Registers;
import org.tinkuy.views.Finding;
import org.tinkuy.views.KeyFigure;
import org.tinkuy.views.KeyFigures;
import org.tinkuy.views.Section;
import org.tinkuy.views.Table;
import org.tinkuy.views.Tone;
import org.tinkuy.views.flow.Flowed;
import org.tinkuy.views.wording.CatalogWords;
import org.tinkuy.views.wording.Pages;

/// Who owns, runs and oversees a park, and what that leaves open.
class GovernanceSectionTest {
  private static final String COST =
      "when(exists(accounts where line = rent), sum(accounts where line = rent, actual))";

  private static ParkSketch body(ParkSketch sketch, String body, String role, String... more) {
    return Registers.body(sketch, body, body, role, more);
  }

  private static Section section(ParkSketch sketch, String language) {
    return new GovernanceSection(review(sketch), Period.year(2024), CatalogWords.in(language))
        .section();
  }

  private static GovernanceReview review(ParkSketch sketch) {
    Park park = sketch.park();
    return GovernanceEngine.review(
        PeriodRows.of(park, Period.year(2024)), new Figures(park), sketch.formulas());
  }

  @Test
  void whoOverseesAndRunsIsNamedInTheWordsOfTheReader() {
    ParkSketch sketch = body(body(Registers.bodies(), "Ciudad", "regulator"), "Ciudad", "operator");

    assertThat(Pages.findings(section(sketch, "es")))
        .contains("Fiscaliza el parque y a la vez tiene en él el rol de operador: Ciudad.");
    assertThat(Pages.findings(section(sketch, "fr")))
        .contains("Ciudad contrôle le parc et en est aussi exploitant.");
  }

  /// The village was heard, the union is registered and was not; the table of firms is their body.
  @Test
  void eachGroupHasARowOfItsOwn() {
    ParkSketch sketch =
        body(Registers.bodies(), "Mesa", "committee")
            .figure("consultations", "count(engagements where during(held))")
            .figure("consulted", "reported(engagements where during(held), people)")
            .row("stakeholders", "stakeholder=v", "name=Aldea", "group=community")
            .row("stakeholders", "stakeholder=w", "name=Sindicato", "group=workers")
            .row("engagements", "engagement=1", "stakeholder=v", "held=2024-05-01", "people=40");
    Table heard = Pages.table(section(sketch, "es"), "governance-heard");

    assertThat(Pages.rows(heard)).hasSize(2);
    assertThat(Pages.rows(heard).getFirst()).startsWith("Trabajadores | – | – |");
    assertThat(Pages.rows(heard).getLast()).startsWith("Comunidad | 1 | 40 |");
    assertThat(heard.note()).contains("Mesa");
  }

  /// French would elide "le pouvoir de exercer", so the sentence puts no preposition before it.
  @Test
  void aPowerWithoutBasisReadsWellBeforeAVowel() {
    ParkSketch sketch =
        body(Registers.bodies(), "Ciudad", "regulator")
            .row("powers", "power=customs", "body=Ciudad");

    assertThat(Pages.findings(section(sketch, "fr")))
        .contains(
            "Ciudad détient un pouvoir sans loi ni contrat indiqué : exercer les fonctions"
                + " douanières.");
  }

  @Test
  void powersOfOneBodyWithoutBasisAreOneFindingThatListsThem() {
    ParkSketch sketch =
        body(body(Registers.bodies(), "Ciudad", "regulator"), "Valle", "committee")
            .row("powers", "power=customs", "body=Ciudad")
            .row("powers", "power=plan", "body=Ciudad")
            .row("powers", "power=customs", "body=Valle", "shared=yes");

    assertThat(Pages.findings(section(sketch, "es")))
        .filteredOn(finding -> finding.contains("sin que conste"))
        .containsExactly(
            "Ciudad tiene competencias sin que conste una ley o un contrato: planificar; ejercer"
                + " funciones aduaneras.",
            "Valle tiene una competencia sin que conste una ley o un contrato: ejercer funciones"
                + " aduaneras.");
  }

  @Test
  void aRegisterWithoutConflictIsGood() {
    ParkSketch sketch =
        body(body(Registers.bodies(), "Gestora", "operator"), "Ciudad", "regulator")
            .row("powers", "power=plan", "body=Ciudad", "basis=law")
            .row("powers", "power=customs", "body=Ciudad", "basis=law");

    assertThat(section(sketch, "es").blocks().getFirst())
        .isEqualTo(
            new Finding(
                "Con lo que consta en el registro no se detectan conflictos de roles.", Tone.GOOD));
  }

  /// Whether powers collide is not known where nobody told who holds them.
  @Test
  void noConflictOfRolesIsNoMeritWhileThePowersAreNotTold() {
    Section section = section(body(Registers.bodies(), "Ciudad", "operator"), "es");

    assertThat(section.blocks().getFirst())
        .isEqualTo(
            new Finding(
                "Con lo que consta en el registro no se detectan conflictos de roles.",
                Tone.NEUTRAL));
  }

  /// Eight tiles with a dash each would look like figures.
  @Test
  void whereNeitherConsultationsNorAccountsAreToldASentenceSaysSo() {
    Section section = section(body(Registers.bodies(), "Ciudad", "operator"), "es");

    assertThat(Pages.notes(section))
        .contains(
            "La carpeta no indica consultas en el período ni dice si la comunidad tiene asientos en"
                + " el directorio.",
            "La tabla cuentas (accounts) no indica nada del período, por lo que no se sabe si el"
                + " operador cubre sus gastos.");
    assertThat(section.blocks()).noneMatch(KeyFigures.class::isInstance);
  }

  /// Its revenue stood beside "the table accounts has no entry for the period".
  @Test
  void accountsWithoutCostsAreNotSaidToTellNothing() {
    ParkSketch sketch =
        body(Registers.bodies(), "Ciudad", "operator")
            .row("accounts", "period=2024", "line=tax", "actual=10 USD")
            .figure("operatorRevenue", "sum(accounts where line = tax, actual)")
            .figure("operatorCost", COST)
            .figure("selfFinancing", "sum(accounts where line = tax, actual) / " + COST);

    assertThat(section(sketch, "en").blocks())
        .filteredOn(KeyFigures.class::isInstance)
        .last()
        .extracting(block -> ((KeyFigures) block).figures().getFirst().note())
        .isEqualTo("the table accounts tells no running costs of the period");
  }

  @Test
  void anEndedContractIsToldWithItsDay() {
    ParkSketch sketch =
        body(Registers.bodies(), "Gestora", "operator", "contract=lease", "until=2023-06-30");

    assertThat(Pages.findings(section(sketch, "es")))
        .contains("El contrato del operador Gestora terminó el 30/6/2023.");
    assertThat(Pages.rows(Pages.table(section(sketch, "es"), "governance-roles")).getFirst())
        .contains("arrendamiento, hasta el 30/6/2023");
  }

  /// An empty register is no clean one.
  @Test
  void anEmptyRegisterIsNotCalledCleanButUnknown() {
    Section section = section(Registers.bodies(), "es");

    assertThat(Pages.findings(section))
        .doesNotContain("Con lo que consta en el registro no se detectan conflictos de roles.");
    assertThat(section.blocks().toString()).contains("El registro de entidades está vacío");
  }

  @Test
  void aPowerThatNobodyHoldsIsSaidSo() {
    ParkSketch sketch =
        body(Registers.bodies(), "Ciudad", "regulator")
            .row("powers", "power=plan", "body=Ciudad", "basis=law");

    assertThat(Pages.findings(section(sketch, "es")))
        .contains("No consta quién tiene esta competencia: ejercer funciones aduaneras.");
    assertThat(Pages.rows(Pages.table(section(sketch, "es"), "governance-powers")))
        .hasSize(2)
        .first()
        .satisfies(row -> assertThat(row).startsWith("Planificar | Ciudad | law"));
  }

  /// Ciudad oversees what it owns: the folder shows that, and is not silent of it.
  @Test
  void whoOverseesHimselfIsShownToAndNotMerelyNotShownNotTo() {
    Section shown =
        section(body(body(Registers.bodies(), "Ciudad", "regulator"), "Ciudad", "operator"), "es");

    assertThat(Pages.rows(Pages.table(shown, "governance-matters")))
        .contains(
            "La separación entre operación y fiscalización | ○ la carpeta muestra lo contrario");
    assertThat(String.join("\n", Pages.findings(shown)))
        .contains(
            "la separación entre operación y fiscalización (la carpeta muestra lo contrario)");
  }

  @Test
  void whereNobodyIsNamedWhoOverseesThatIsNotShown() {
    Section silent = section(body(Registers.bodies(), "Gestora", "operator"), "es");

    assertThat(Pages.rows(Pages.table(silent, "governance-matters")))
        .contains("La separación entre operación y fiscalización | ? no consta");
  }

  /// Whoever does not know the key would miss a part of the report without a word.
  @Test
  void aParkThatDoesNotSayHowItIsRunIsToldTheKey() {
    ParkSketch silent = Registers.bodies().header("management", "");

    assertThat(Pages.notes(section(silent, "es")))
        .anyMatch(note -> note.startsWith("La carpeta no indica si la gestión del parque"));
    assertThat(Pages.notes(section(Registers.bodies(), "es")))
        .noneMatch(note -> note.startsWith("La carpeta no indica si la gestión"));
  }

  /// Costs that nobody told are told to be missing, beside the revenue that somebody did.
  @Test
  void theShareOfCostsSaysWhichOfItsPartsIsMissing() {
    ParkSketch sketch = Registers.bodies();
    GovernanceReview review = review(sketch);
    GovernanceReview told =
        new GovernanceReview(
            review.bodies(),
            review.powers(),
            review.conflicts(),
            review.model(),
            review.matters(),
            review.duties(),
            review.participation(),
            new SelfFinancing(
                Figure.known("revenue", 100_000, Unit.ONE, Origin.NONE),
                Flowed.none("cost"),
                Flowed.none("ratio"),
                Flowed.none("grants")));
    Section section =
        new GovernanceSection(told, Period.year(2024), CatalogWords.in("es")).section();

    assertThat(section.blocks())
        .filteredOn(KeyFigures.class::isInstance)
        .flatExtracting(block -> ((KeyFigures) block).figures())
        .extracting(KeyFigure::note)
        .contains("la tabla cuentas (accounts) no indica los gastos corrientes del período");
  }
}
