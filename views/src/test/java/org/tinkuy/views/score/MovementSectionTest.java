package org.tinkuy.views.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tinkuy.assess.Assessment;
import org.tinkuy.assess.CriterionResult;
import org.tinkuy.assess.Judgement;
import org.tinkuy.assess.Movement;
import org.tinkuy.assess.State;
import org.tinkuy.assess.Statement;
import org.tinkuy.figure.Figure;
import org.tinkuy.figure.Origin;
import org.tinkuy.formula.Value;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.kernel.Unit;
import org.tinkuy.views.Finding;
import org.tinkuy.views.Section;
import org.tinkuy.views.Tone;
import org.tinkuy.views.wording.CatalogWords;
import org.tinkuy.views.wording.Pages;

class MovementSectionTest {
  private static final Assessment BEFORE = Assessed.eip(2023, "PM-P1 MET", "PM-P2 NOT_MET");

  private static Section section(Assessment earlier, Assessment later, String language) {
    return new MovementSection(Movement.between(earlier, later), CatalogWords.in(language))
        .section();
  }

  /// One of two criteria more: from 1/2 to 2/2, all of it by doing better.
  @Test
  void aChangeIsToldByItsCausesAndInPoints() {
    Section section = section(BEFORE, Assessed.eip(2024, "PM-P1 MET", "PM-P2 MET"), "fr");

    assertThat(Pages.findings(section))
        .containsExactly(
            "Depuis 2023, la note est passée de 50 % à 100 % : +50,0 points par la performance,"
                + " 0,0 par la couverture des données, 0,0 par la méthode, 0,0 par"
                + " l’applicabilité.");
    assertThat(((Finding) section.blocks().getFirst()).tone()).isEqualTo(Tone.GOOD);
    assertThat(Pages.rows(Pages.table(section, "movement-table")))
        .containsExactly(
            "PM-P2 | Foncier et services partagés | ○ non rempli |  | ● rempli |  | performance |"
                + " 50.0",
            " | Variation de la note |  |  |  |  |  | 50.0");
  }

  /// An answer that went missing is worse data and no worse park.
  @Test
  void aFallBringsAttentionAndItsCause() {
    Section section = section(BEFORE, Assessed.eip(2024, "PM-P1 NO_DATA", "PM-P2 NOT_MET"), "es");

    assertThat(((Finding) section.blocks().getFirst()).tone()).isEqualTo(Tone.ATTENTION);
    assertThat(Pages.rows(Pages.table(section, "movement-table")))
        .containsExactly(
            "PM-P1 | Entidad gestora del parque | ● cumplido |  | ? sin datos |  | cobertura de"
                + " datos | -50.0",
            " | Cambio del puntaje |  |  |  |  |  | -50.0");
  }

  /// From 1 of 3 to 2 of 2. What was done better brings 1 x (1/3 + 1/2) / 2 = 41.7 points, what
  /// ceased to apply none of its own; the rest of the 66.7 is that each criterion weighs 1/2 and no
  /// longer 1/3: 1 x 1/6 of PM-P1 and 1/2 x 1/6 of PM-P2.
  @Test
  void theRowsAddUpToTheChangeOfTheHeadline() {
    Section section =
        section(
            Assessed.eip(2023, "PM-P1 MET", "PM-P2 NOT_MET", "PM-P3 NOT_MET"),
            Assessed.eip(2024, "PM-P1 MET", "PM-P2 MET", "PM-P3 NOT_APPLICABLE"),
            "es");

    assertThat(Pages.rows(Pages.table(section, "movement-table")))
        .extracting(row -> row.replaceAll(".* \\| ", ""))
        .containsExactly("41.7", "0.0", "25.0", "66.7");
    assertThat(Pages.rows(Pages.table(section, "movement-table")))
        .anyMatch(row -> row.contains("Peso de cada criterio: se aplicaban 3, ahora 2"));
  }

  /// "0.0 from performance" hid that half of the score was lost and half was gained.
  @Test
  void whatACauseAddsAndTakesIsToldApart() {
    Section section = section(BEFORE, Assessed.eip(2024, "PM-P1 NOT_MET", "PM-P2 MET"), "en");

    assertThat(Pages.findings(section))
        .containsExactly(
            "Since 2023 the score went from 50% to 50%: 0.0 (+50.0 and -50.0) points from"
                + " performance, 0.0 from data coverage, 0.0 from method, 0.0 from applicability.");
    assertThat(Pages.rows(Pages.table(section, "movement-causes")))
        .containsExactly(
            "Performance | 50.0 | -50.0 | 0.0",
            "Data coverage | 0.0 | 0.0 | 0.0",
            "Method | 0.0 | 0.0 | 0.0",
            "Applicability | 0.0 | 0.0 | 0.0",
            "Change of the score |  |  | 0.0");
  }

  /// The report of a scheme that gives no score ended in a change of the score.
  @Test
  void ofASchemeWithoutScoreNoPointsAreTold() {
    Section section =
        section(
            Assessed.incomplete(BEFORE),
            Assessed.incomplete(Assessed.eip(2024, "PM-P1 MET", "PM-P2 MET")),
            "fr");

    assertThat(Pages.rows(Pages.table(section, "movement-table")))
        .containsExactly(
            "PM-P2 | Foncier et services partagés | ○ non rempli |  | ● rempli |  | performance");
    assertThat(Pages.table(section, "movement-table").note()).doesNotContain("points");
  }

  /// Hawassa went "from 0 % to 0 %" though nothing was known of either year.
  @Test
  void fromNothingKnownToNothingKnownIsNoChange() {
    Section section =
        section(Assessed.eip(2023, "PM-P1 NO_DATA"), Assessed.eip(2024, "PM-P1 NO_DATA"), "es");

    assertThat(Pages.findings(section))
        .containsExactly(
            "Ningún criterio tiene datos en ninguno de los dos períodos, así que nada puede decirse"
                + " de un cambio.");
  }

  /// "No criterion changed its state" hid that a share went from 87% to 97%.
  @Test
  void whereNoStateMovedTheValuesThatDidAreTold() {
    Section section = section(reported(2023, 0.87, 0.5), reported(2024, 0.97, 0.5), "en");

    assertThat(Pages.findings(section).getLast())
        .isEqualTo("No criterion changed its state; these values are others than they were.");
    assertThat(Pages.rows(Pages.table(section, "movement-values")))
        .singleElement()
        .asString()
        .startsWith("PM-I1 |")
        .endsWith("| 87% | 97%");
  }

  private static Assessment reported(int year, double first, double second) {
    return Assessed.of(
        Assessed.EIP,
        year,
        List.of(
            Assessed.result("PM-I1", Assessed.measured(State.REPORTED, first, 0.5)),
            Assessed.result("PM-I2", Assessed.measured(State.REPORTED, second, 0.5))));
  }

  @Test
  void whereNothingMovedThereIsNoTable() {
    Section section = section(BEFORE, Assessed.eip(2024, "PM-P1 MET", "PM-P2 NOT_MET"), "es");

    assertThat(section.blocks()).hasSize(2);
    assertThat(Pages.findings(section).getLast()).isEqualTo("Ningún criterio cambió de estado.");
  }

  /// Nothing was measured and 45% were stated, which the other pages told: the cell was empty.
  @Test
  void aStatedValueStandsInTheTable() {
    Judgement silent = Assessed.measured(State.MET, 0, 0.2);
    Judgement stated =
        new Judgement(
            State.MET,
            Figure.none("x", Figure.State.NO_DATA, Origin.NONE, Sentence.NONE),
            silent.target(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            "stated",
            true);
    Value.Amount typed = Value.Amount.exact(0.45, Unit.ONE);
    CriterionResult result =
        new CriterionResult(
            Assessed.criterion("PM-I1", true),
            stated,
            stated,
            Optional.of(new Statement(Optional.empty(), State.MET, Optional.of(typed))),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            true);
    Section section =
        section(
            Assessed.of(
                Assessed.EIP,
                2023,
                List.of(Assessed.result("PM-I1", Assessed.measured(State.NOT_MET, 0.1, 0.2)))),
            Assessed.of(Assessed.EIP, 2024, List.of(result)),
            "en");

    assertThat(Pages.rows(Pages.table(section, "movement-table")).getFirst())
        .contains("| 45%, as stated |");
  }
}
