package org.tinkuy.views.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tinkuy.assess.Assessment;
import org.tinkuy.assess.State;
import org.tinkuy.views.Finding;
import org.tinkuy.views.KeyFigures;
import org.tinkuy.views.Section;
import org.tinkuy.views.Tone;
import org.tinkuy.views.score.Assessed;
import org.tinkuy.views.wording.CatalogWords;
import org.tinkuy.views.wording.Pages;

/// The first page where there is no score.
class IndicatorsSummaryTest {
  private static Section section(Assessment set) {
    return new IndicatorsSummary(Studied.of(Assessed.results(set)), set, CatalogWords.in("en"))
        .section();
  }

  @Test
  void aSetSaysWhatIsToldWhichTargetsAreMetAndWhatIsNot() {
    Section section =
        section(
            Assessed.of(
                "eip-1.0",
                2024,
                List.of(
                    Assessed.result("PM-P1", State.REPORTED),
                    Assessed.result("PM-P2", State.MET),
                    Assessed.result("EN-P1", State.PARTLY),
                    Assessed.result("EN-P2", State.NOT_MET),
                    Assessed.result("EN-I1", State.NO_DATA),
                    Assessed.result("EN-I2", State.NOT_APPLICABLE))));

    assertThat(section.id()).isEqualTo("summary");
    List<String> findings = Pages.findings(section);
    assertThat(findings).hasSize(4);
    assertThat(findings.get(0)).isEqualTo("4 of the 5 indicators that apply have data.");
    assertThat(findings.get(1)).startsWith("Target met (1): PM-P2 ");
    assertThat(findings.get(2))
        .startsWith("Target not met in full (2): EN-P1 ")
        .contains("; EN-P2 ");
    assertThat(findings.get(3)).startsWith("No data yet (1): EN-I1 ");
    assertThat(section.blocks())
        .filteredOn(Finding.class::isInstance)
        .extracting(block -> ((Finding) block).tone())
        .containsExactly(Tone.NEUTRAL, Tone.GOOD, Tone.ATTENTION, Tone.NEUTRAL);
    assertThat(section.blocks()).last().isInstanceOf(KeyFigures.class);
  }

  @Test
  void whatIsWithheldIsNotCalledUntold() {
    List<String> findings =
        Pages.findings(
            section(
                Assessed.of(
                    "eip-1.0",
                    2024,
                    List.of(
                        Assessed.result("PM-P1", State.REPORTED),
                        Assessed.result("PM-P2", State.HIDDEN)))));

    assertThat(findings)
        .containsExactly(
            "1 of the 2 indicators that apply has data.",
            "Of 1 indicator the value is withheld to protect firms.");
  }
}
