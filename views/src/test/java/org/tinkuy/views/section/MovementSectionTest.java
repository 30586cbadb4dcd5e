package org.tinkuy.views.section;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tinkuy.assess.Assessment;
import org.tinkuy.assess.Movement;
import org.tinkuy.views.Finding;
import org.tinkuy.views.Section;
import org.tinkuy.views.Tone;

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
                + " l'applicabilité.");
    assertThat(((Finding) section.blocks().getFirst()).tone()).isEqualTo(Tone.GOOD);
    assertThat(Pages.rows(Pages.table(section, "movement-table")))
        .containsExactly(
            "PM-P2 | Foncier et services partagés | ○ non rempli | ● rempli | performance | 50.0");
  }

  /// An answer that went missing is worse data and no worse park.
  @Test
  void aFallBringsAttentionAndItsCause() {
    Section section = section(BEFORE, Assessed.eip(2024, "PM-P1 NO_DATA", "PM-P2 NOT_MET"), "es");

    assertThat(((Finding) section.blocks().getFirst()).tone()).isEqualTo(Tone.ATTENTION);
    assertThat(Pages.rows(Pages.table(section, "movement-table")))
        .containsExactly(
            "PM-P1 | Entidad gestora del parque | ● cumplido | ? sin datos | cobertura de datos |"
                + " -50.0");
  }

  @Test
  void whereNothingMovedThereIsNoTable() {
    Section section = section(BEFORE, Assessed.eip(2024, "PM-P1 MET", "PM-P2 NOT_MET"), "es");

    assertThat(section.blocks()).hasSize(2);
    assertThat(Pages.findings(section).getLast()).isEqualTo("Ningún criterio cambió de estado.");
  }
}
