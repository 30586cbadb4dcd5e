package org.tinkuy.finance.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.Units;

/// Holds the labels of the lines that the engine makes itself against the English texts.
class LabelTest {
  private static final Path TEXTS = Path.of("../catalog/texts/en");

  @Test
  void everyLineOfAWholeModelHasItsWords() throws IOException {
    Set<String> known;
    try (Stream<String> engine = Files.lines(TEXTS.resolve("finance.csv"));
        Stream<String> model = Files.lines(TEXTS.resolve("finance-model.csv"))) {
      known =
          Stream.concat(engine, model)
              .map(row -> row.substring(0, Math.max(0, row.indexOf(','))))
              .collect(Collectors.toSet());
    }
    SmallZone zone = new SmallZone(Units.USD, 1, YearMonth.of(2027, 1));
    Set<String> labels = new TreeSet<>();
    for (Line line : zone.model.build().lines()) {
      // finance.line.loan.interest is of the engine, finance.line.rent of this test alone
      if (line.label().chars().filter(c -> c == '.').count() >= 3) {
        labels.add(line.label());
      }
    }

    assertThat(labels).hasSizeGreaterThan(60);
    assertThat(known).containsAll(labels);
  }
}
