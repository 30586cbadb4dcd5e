package org.tinkuy.finance.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tinkuy.finance.graph.EnglishTexts;

/// Holds the labels of a stack's lines against the English texts.
class LayerLabelTest {
  private static final String LABEL = "finance.line.layer.";

  @Test
  void everyLineOfAStackHasItsWords() {
    LaidStack laid = StackTest.everything();
    Set<String> labels =
        laid.model
            .lines()
            .map(line -> line.label())
            .filter(label -> label.startsWith(LABEL))
            .collect(Collectors.toSet());

    assertThat(labels).hasSizeGreaterThan(50);
    assertThat(EnglishTexts.keys()).containsAll(labels);
  }
}
