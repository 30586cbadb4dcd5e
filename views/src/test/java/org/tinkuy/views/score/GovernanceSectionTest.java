package org.tinkuy.views.score;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tinkuy.governance.GovernanceEngine;
import org.tinkuy.kernel.Period;
import org.tinkuy.testkit.ParkSketch;
import org.tinkuy.testkit.Registers;
import org.tinkuy.views.Finding;
import org.tinkuy.views.KeyFigures;
import org.tinkuy.views.Section;
import org.tinkuy.views.Tone;
import org.tinkuy.views.wording.CatalogWords;
import org.tinkuy.views.wording.Pages;

/// Who owns, runs and oversees a park, and what that leaves open.
class GovernanceSectionTest {
  private static ParkSketch body(ParkSketch sketch, String body, String role, String... more) {
    return Registers.body(sketch, body, body, role, more);
  }

  private static Section section(ParkSketch sketch, String language) {
    return new GovernanceSection(
            GovernanceEngine.review(sketch.park(), Period.year(2024), sketch.formulas()),
            CatalogWords.in(language))
        .section();
  }

  @Test
  void whoOverseesAndRunsIsNamedInTheWordsOfTheReader() {
    ParkSketch sketch = body(body(Registers.bodies(), "Ciudad", "regulator"), "Ciudad", "operator");

    assertThat(Pages.findings(section(sketch, "es")))
        .contains("Ciudad fiscaliza el parque y también tiene en él el rol de operador.");
    assertThat(Pages.findings(section(sketch, "fr")))
        .contains("Ciudad contrôle le parc et en est aussi exploitant.");
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
        .isEqualTo(new Finding("El registro no muestra conflictos de roles.", Tone.GOOD));
  }

  /// Whether powers collide is not known where nobody told who holds them.
  @Test
  void noConflictOfRolesIsNoMeritWhileThePowersAreNotTold() {
    Section section = section(body(Registers.bodies(), "Ciudad", "operator"), "es");

    assertThat(section.blocks().getFirst())
        .isEqualTo(new Finding("El registro no muestra conflictos de roles.", Tone.NEUTRAL));
  }

  /// Eight tiles with a dash each would look like figures.
  @Test
  void whereNeitherConsultationsNorAccountsAreToldASentenceSaysSo() {
    Section section = section(body(Registers.bodies(), "Ciudad", "operator"), "es");

    assertThat(Pages.notes(section))
        .contains(
            "La carpeta no indica consultas en el período ni puestos de la comunidad en el"
                + " directorio.",
            "La tabla cuentas (accounts) no indica nada del período, por lo que no se sabe si el"
                + " operador cubre sus gastos.");
    assertThat(section.blocks()).noneMatch(KeyFigures.class::isInstance);
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
        .doesNotContain("El registro no muestra conflictos de roles.");
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
        .contains("Que nadie se fiscalice a sí mismo | ○ la carpeta muestra lo contrario");
    assertThat(String.join("\n", Pages.findings(shown)))
        .contains("que nadie se fiscalice a sí mismo (la carpeta muestra lo contrario)");
  }

  @Test
  void whereNobodyIsNamedWhoOverseesThatIsNotShown() {
    Section silent = section(body(Registers.bodies(), "Gestora", "operator"), "es");

    assertThat(Pages.rows(Pages.table(silent, "governance-matters")))
        .contains("Que nadie se fiscalice a sí mismo | ○ no consta");
  }
}
