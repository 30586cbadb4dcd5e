package org.tinkuy.views.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tinkuy.views.wording.CatalogWords;

/// The farm has left: where its flows are missed, that is said.
class DepartedFirmsTest {
  private static DepartedFirms firms(String... flows) {
    return new DepartedFirms(
        new Dealt().departed(flows).results().leftOut().departed(), CatalogWords.in("es"));
  }

  private static void isSaid(Optional<String> said) {
    assertThat(said.orElseThrow()).contains("Granja", "2023");
  }

  @Test
  void aFirmWithFlowsOfThePeriodIsNamedAmongAll() {
    isSaid(firms("farm-feed").all());
    assertThat(firms().all()).isEmpty();
  }

  @Test
  void aPairOfTheFirmOrOfItsFlowSaysWhyItIsNone() {
    isSaid(firms("farm-feed").of("mill-bran>farm-feed"));
    isSaid(firms().of("farm>mill"));
    assertThat(firms("farm-feed").of("mill-bran>dairy-feed")).isEmpty();
  }
}
