package org.tinkuy.app.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.tinkuy.assess.Assessment;
import org.tinkuy.assess.CriterionResult;
import org.tinkuy.assess.PartialRule;
import org.tinkuy.assess.State;
import org.tinkuy.kernel.Period;

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
