package org.tinkuy.finance.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Holds the labels of a stack's lines against the English texts.
class LayerLabelTest {
  private static final String LABEL = "finance.line.layer.";

  @Test
  void everyLineOfAStackHasItsWords() throws IOException {
    LaidStack laid = StackTest.everything();
    Set<String> labels =
        laid.model
            .lines()
            .map(line -> line.label())
            .filter(label -> label.startsWith(LABEL))
            .collect(Collectors.toSet());
    Path texts = Path.of("../catalog/texts/en");
    try (Stream<String> views = Files.lines(texts.resolve("finance-views.csv"));
        Stream<String> money = Files.lines(texts.resolve("finance-money.csv"));
        Stream<String> model = Files.lines(texts.resolve("finance-model.csv"))) {
      Set<String> known =
          Stream.of(views, money, model)
              .flatMap(rows -> rows)
              .map(row -> row.substring(0, Math.max(0, row.indexOf(','))))
              .collect(Collectors.toSet());

      assertThat(labels).hasSizeGreaterThan(50);
      assertThat(known).containsAll(labels);
    }
  }
}
