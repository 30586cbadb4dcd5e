package org.tinkuy.views.study;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tinkuy.study.Provenance;
import org.tinkuy.views.wording.CatalogWords;

class ProvenanceLinesTest {
  /// "Random seed of the draws: 0" stood in reports in which nothing is drawn.
  @Test
  void aSeedIsToldOnlyWhereSomethingWasDrawn() {
    assertThat(said(0))
        .isEqualTo("the same files give the same result with the same program and catalog");
    assertThat(said(42)).startsWith(said(0)).endsWith("the same draws with the seed 42");
  }

  private static String said(long seed) {
    return StudyDocument.repeatable(
        new Provenance("1.0", "2026-01-01+ab", "cd", seed), CatalogWords.in("en"));
  }
}
