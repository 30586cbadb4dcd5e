package org.tinkuy.views.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tinkuy.assess.CriterionResult;
import org.tinkuy.assess.Judgement;
import org.tinkuy.assess.State;
import org.tinkuy.catalog.Criterion;
import org.tinkuy.catalog.Provenance;
import org.tinkuy.testkit.ParkSketch;
import org.tinkuy.views.Note;
import org.tinkuy.views.wording.CatalogWords;

/// Answers that are typed for the scheme that rows came from.
class AnswersElsewhereTest {
  /// Answers typed for version 1.0 were lost in the preview of 2.0 without a word.
  @Test
  void answersForTheSchemeThatItsRowsCameFromAreToldAndNotCounted() {
    Provenance ours = new Provenance("made up", "R-M", false);
    Criterion taken = Assessed.criterion("EN-I8", true).takenOver("eip-0.9", ours);
    Judgement open = Assessed.judgement(State.NO_DATA);
    List<CriterionResult> results = List.of(Assessed.result(taken, open, open));

    assertThat(notes(results, "eip-0.9 EN-I8 2024"))
        .contains("EN-I8")
        .contains("eip-0.9")
        .contains("eip-1.0");
    // raw keys stood in the sentence for the names of the schemes
    assertThat(notes(results, "eip-0.9 EN-I8 2024")).contains("(eip-1.0)");
    // of the scheme itself, of a row that it did not take over, and of later years
    assertThat(notes(results, "eip-1.0 EN-I8 2024")).doesNotContain("EN-I8");
    assertThat(notes(results, "eip-0.9 EN-I9 2024")).doesNotContain("EN-I9");
    assertThat(notes(results, "eip-0.9 EN-I8 2025")).doesNotContain("EN-I8");
    // the note stayed when its reader had done what it asks for
    assertThat(notes(results, "eip-0.9 EN-I8 2024", "eip-1.0 EN-I8 2024"))
        .doesNotContain("eip-0.9");
  }

  private static String notes(List<CriterionResult> results, String... answers) {
    ParkSketch sketch =
        ParkSketch.empty()
            .table(
                "answers", "answer id - key", "framework text", "criterion text", "period period");
    for (String answer : answers) {
      String[] said = answer.split(" ", -1);
      sketch.row(
          "answers",
          "answer=" + said[0],
          "framework=" + said[0],
          "criterion=" + said[1],
          "period=" + said[2]);
    }
    return new CriteriaSection(
            Assessed.results(Assessed.of(Assessed.EIP, 2024, results)),
            sketch.park(),
            CatalogWords.in("en"))
        .section().blocks().stream()
            .filter(Note.class::isInstance)
            .map(block -> ((Note) block).text())
            .collect(Collectors.joining("\n"));
  }
}
