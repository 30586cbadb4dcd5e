package org.tinkuy.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DisplayWidthTest {
  @TempDir private Path out;

  @Test
  void marksOverALetterTakeNoColumn() {
    String composed = "được giấu";
    String parted = Normalizer.normalize(composed, Normalizer.Form.NFD);

    assertThat(parted).hasSizeGreaterThan(composed.length());
    assertThat(DisplayWidth.of(composed)).isEqualTo(9);
    assertThat(DisplayWidth.of(parted)).isEqualTo(9);
  }

  @Test
  void ideographsTakeTwo() {
    assertThat(DisplayWidth.of("园区 A")).isEqualTo(6);
    assertThat(DisplayWidth.fitting("园区园区", 5)).isEqualTo(2);
    assertThat(DisplayWidth.fitting("园", 1)).isEqualTo(1);
  }

  /// The text of the line of the report begins where the texts of the digest above it begin.
  @ParameterizedTest
  @ValueSource(strings = {"en", "es", "fr", "vi"})
  void textsBesideLabelsBeginInOneColumn(String language) {
    Terminal terminal = Terminal.run("assess", Folders.SMALLEST, "--lang", language, "--out", out);

    assertThat(terminal.out().lines().filter(line -> line.matches(" [\\p{L}].*")))
        .hasSizeGreaterThan(5)
        .extracting(line -> DisplayWidth.of(line.replaceFirst("^( .*? {2,}).*", "$1")))
        .containsOnly(begin(terminal.out()));
  }

  private static int begin(String out) {
    String first = out.lines().filter(line -> line.startsWith(" ")).findFirst().orElseThrow();
    return DisplayWidth.of(first.replaceFirst("^( .*? {2,}).*", "$1"));
  }
}
