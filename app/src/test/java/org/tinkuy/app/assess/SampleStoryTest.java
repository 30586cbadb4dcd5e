package org.tinkuy.app.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tinkuy.assess.Assessment;
import org.tinkuy.assess.CriterionResult;
import org.tinkuy.assess.PartialRule;
import org.tinkuy.assess.State;
import org.tinkuy.figure.Audience;
import org.tinkuy.kernel.Period;
import org.tinkuy.measure.ParkMeasure;
import org.tinkuy.study.AssessmentRequest;
import org.tinkuy.study.Study;
import org.tinkuy.study.StudyRequest;
import org.tinkuy.study.Subject;

/// What the page of Valle Claro says of its criteria is what the program finds.
class SampleStoryTest {
  private static final Path VALLEY = WrittenPark.examples().resolve("valle-claro-tables");
  private static final Pattern CRITERION = Pattern.compile("(PM|EN|SO|EC)-[PI]\\d+");

  @Test
  void thePageTellsEveryCriterionThatIsNotMetAndWhy() throws IOException {
    Assessment assessment =
        WrittenPark.assess(
            WrittenPark.park(WrittenPark.document(VALLEY)), Period.year(2024), PartialRule.NONE);
    Map<String, State> found = new TreeMap<>();
    for (CriterionResult result : assessment.results()) {
      State state = result.current().state();
      if (state != State.MET) {
        found.put(result.id(), state);
      }
    }

    assertThat(told()).isEqualTo(found);
  }

  /// What each measure would change is read by the criteria that the measure is meant for.
  @ParameterizedTest
  @CsvSource({
    "M08, EN-I7 EN-I8",
    "M15, EN-I9 EN-I11",
    "M16, EN-I2 EN-I3 EN-I5 EN-I9 EN-I11",
    "M17, EN-I9 EN-I11",
    "M25, SO-I9",
    "M22, ''",
    "M24, ''"
  })
  void measuresBearOnWhatTheyWouldChange(String measure, String criteria) {
    List<String> borne =
        measures().stream()
            .filter(each -> each.id().equals(measure))
            .flatMap(each -> each.criteria().stream())
            .toList();

    assertThat(String.join(" ", borne)).isEqualTo(criteria);
  }

  private static List<ParkMeasure> measures() {
    Study.Knowledge knowledge =
        new Study.Knowledge(WrittenPark.CATALOG, WrittenPark.FORMULAS, "0.1");
    StudyRequest request =
        new StudyRequest(
                Optional.of("2024"),
                Audience.OPERATOR,
                Optional.of(new AssessmentRequest("eip-1.0", Optional.empty(), PartialRule.NONE)))
            .withDiagnosis();
    Subject subject = new Subject(WrittenPark.park(WrittenPark.document(VALLEY)));
    return Study.frame(knowledge, subject, request)
        .find()
        .orElseThrow()
        .run(List.of(), "0")
        .diagnosis()
        .orElseThrow()
        .measures()
        .measures();
  }

  /// The rows of the page below "Weak, on purpose".
  private static Map<String, State> told() throws IOException {
    String page = Files.readString(VALLEY.resolveSibling("valle-claro").resolve("README.md"));
    String table = page.substring(page.indexOf("Weak, on purpose:"), page.indexOf("Narrow: "));
    Map<String, State> told = new TreeMap<>();
    for (String line : table.lines().filter(row -> row.startsWith("| ")).toList()) {
      String[] cells = line.split("\\|", -1);
      CRITERION
          .matcher(cells[1])
          .results()
          .forEach(id -> told.put(id.group(), state(cells[2].strip())));
    }
    return told;
  }

  private static State state(String why) {
    return why.startsWith("no data:")
        ? State.NO_DATA
        : why.startsWith("not applicable:")
            ? State.NOT_APPLICABLE
            : why.startsWith("only partly:") ? State.PARTLY : State.NOT_MET;
  }
}
