package org.tinkuy.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tinkuy.catalog.Criterion;
import org.tinkuy.catalog.Provenance;

/// How well a category is known, beside its score.
class CategoryQualityTest {
  private static final Provenance RECALLED = new Provenance("made up", "R-H", false);

  private static CriterionResult stated(String id, boolean counted) {
    Criterion plain = Sheets.criterion(id, "yes", counted);
    Judgement silent = Sheets.judgement(State.MET);
    Judgement stated =
        new Judgement(
            silent.state(),
            silent.value(),
            silent.target(),
            silent.margin(),
            silent.parts(),
            silent.gaps(),
            "stated",
            true);
    return new CriterionResult(
        new Criterion(
            id,
            plain.kind(),
            plain.heading(),
            plain.rule(),
            plain.reach(),
            plain.guidance(),
            RECALLED),
        stated,
        stated,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        true);
  }

  /// Of two criteria one counts: "1 applies, 2 are not compared" told of two sets in one row.
  @Test
  void countsTheCriteriaThatTheScoreCounts() {
    Assessment assessment = Sheets.assessment(List.of(stated("a-1", true), stated("a-2", false)));

    assertThat(CategoryQuality.of(assessment))
        .singleElement()
        .satisfies(
            category -> {
              assertThat(category.score().applicable()).isEqualTo(1);
              assertThat(category.stated()).isEqualTo(1);
              assertThat(category.unverified()).isEqualTo(1);
            });
  }
}
