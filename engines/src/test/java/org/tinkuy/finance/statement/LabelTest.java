package org.tinkuy.finance.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.tinkuy.finance.graph.EnglishTexts;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.Units;

/// Holds the labels of the lines that the engine makes itself against the English texts.
class LabelTest {
  @Test
  void everyLineOfAWholeModelHasItsWords() {
    SmallZone zone = new SmallZone(Units.USD, 1, YearMonth.of(2027, 1));
    Set<String> labels = new TreeSet<>();
    for (Line line : zone.model.build().lines()) {
      // finance.line.loan.interest is of the engine, finance.line.rent of this test alone
      if (line.label().chars().filter(c -> c == '.').count() >= 3) {
        labels.add(line.label());
      }
    }

    assertThat(labels).hasSizeGreaterThan(60);
    assertThat(EnglishTexts.keys()).containsAll(labels);
  }
}
