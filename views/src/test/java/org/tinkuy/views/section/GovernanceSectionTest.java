package org.tinkuy.views.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tinkuy.governance.GovernanceEngine;
import org.tinkuy.kernel.Period;
import org.tinkuy.testkit.ParkSketch;
import org.tinkuy.views.Finding;
import org.tinkuy.views.Section;
import org.tinkuy.views.Tone;

/// Who owns, runs and oversees a park, and what that leaves open.
class GovernanceSectionTest {
  private static final List<String> FIGURES =
      List.of(
          "operatorRevenue",
          "operatorCost",
          "selfFinancing",
          "grantShare",
          "consultations",
          "consulted",
          "consultedWomen",
          "consultationsThatChanged");

  private static ParkSketch sketch() {
    ParkSketch sketch =
        ParkSketch.empty()
            .header("management", "joint")
            .table(
                "bodies",
                "body id - key",
                "role code - key owner;operator;regulator;committee;association",
                "name text - need",
                "nature code - need public;private",
                "share share",
                "contract code - - none;lease;concession",
                "from date",
                "until date",
                "feeBasis text",
                "boardSeatsCommunity integer",
                "boardSeatsWomen integer")
            .table(
                "powers",
                "power code - key plan;customs",
                "body ref:bodies - key",
                "basis text",
                "shared boolean")
            .table(
                "accounts",
                "period period - key",
                "line code - key rent;tax",
                "budget money",
                "actual money")
            .table("risks", "risk id - key", "bearer id");
    FIGURES.forEach(figure -> sketch.figure(figure, "count(accounts where line = tax)"));
    return sketch;
  }

  private static ParkSketch body(ParkSketch sketch, String body, String role, String... more) {
    String[] cells = {"body=" + body, "role=" + role, "name=" + body, "nature=public"};
    String[] all = Arrays.copyOf(cells, cells.length + more.length);
    System.arraycopy(more, 0, all, cells.length, more.length);
    return sketch.row("bodies", all);
  }

  private static Section section(ParkSketch sketch, String language) {
    return new GovernanceSection(
            GovernanceEngine.review(sketch.park(), Period.year(2024), sketch.formulas()),
            CatalogWords.in(language))
        .section();
  }

  @Test
  void whoOverseesAndRunsIsNamedInTheWordsOfTheReader() {
    ParkSketch sketch = body(body(sketch(), "Ciudad", "regulator"), "Ciudad", "operator");

    assertThat(Pages.findings(section(sketch, "es")))
        .contains("Ciudad fiscaliza el parque y también es su operador.");
    assertThat(Pages.findings(section(sketch, "fr")))
        .contains("Ciudad contrôle le parc et en est aussi exploitant.");
  }

  /// French would elide "le pouvoir de exercer", so the sentence puts no preposition before it.
  @Test
  void aPowerWithoutBasisReadsWellBeforeAVowel() {
    ParkSketch sketch =
        body(sketch(), "Ciudad", "regulator").row("powers", "power=customs", "body=Ciudad");

    assertThat(Pages.findings(section(sketch, "fr")))
        .contains(
            "Ciudad détient un pouvoir sans loi ni contrat indiqué : exercer la douane.");
  }

  @Test
  void powersOfOneBodyWithoutBasisAreOneFindingThatListsThem() {
    ParkSketch sketch =
        body(body(sketch(), "Ciudad", "regulator"), "Valle", "committee")
            .row("powers", "power=customs", "body=Ciudad")
            .row("powers", "power=plan", "body=Ciudad")
            .row("powers", "power=customs", "body=Valle", "shared=yes");

    assertThat(Pages.findings(section(sketch, "es")))
        .filteredOn(finding -> finding.contains("sin que conste"))
        .containsExactly(
            "Ciudad tiene competencias sin que conste una ley o un contrato: planificar; ejercer de"
                + " aduana.",
            "Valle tiene una competencia sin que conste una ley o un contrato: ejercer de aduana.");
  }

  @Test
  void aRegisterWithoutConflictIsGood() {
    Section section = section(body(sketch(), "Ciudad", "operator"), "es");

    assertThat(section.blocks().getFirst())
        .isEqualTo(new Finding("El registro no muestra conflictos de roles.", Tone.GOOD));
  }

  @Test
  void anEndedContractIsToldWithItsDay() {
    ParkSketch sketch = body(sketch(), "Gestora", "operator", "contract=lease", "until=2023-06-30");

    assertThat(Pages.findings(section(sketch, "es")))
        .contains("El contrato del operador Gestora terminó el 30 jun. 2023.");
    assertThat(Pages.rows(Pages.table(section(sketch, "es"), "governance-roles")).getFirst())
        .contains("arrendamiento, hasta 30 jun. 2023");
  }

  /// An empty register is no clean one.
  @Test
  void anEmptyRegisterIsNotCalledCleanButUnknown() {
    Section section = section(sketch(), "es");

    assertThat(Pages.findings(section))
        .doesNotContain("El registro no muestra conflictos de roles.");
    assertThat(section.blocks().toString()).contains("El registro de entidades está vacío");
  }

  @Test
  void aPowerThatNobodyHoldsIsSaidSo() {
    ParkSketch sketch =
        body(sketch(), "Ciudad", "regulator")
            .row("powers", "power=plan", "body=Ciudad", "basis=law");

    assertThat(Pages.findings(section(sketch, "es")))
        .contains("No consta quién tiene esta competencia: ejercer de aduana.");
    assertThat(Pages.rows(Pages.table(section(sketch, "es"), "governance-powers")))
        .hasSize(2)
        .first()
        .satisfies(row -> assertThat(row).startsWith("planificar | Ciudad | law"));
  }
}
