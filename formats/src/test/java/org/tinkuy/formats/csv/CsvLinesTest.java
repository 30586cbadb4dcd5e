package org.tinkuy.formats.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvLinesTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final CsvLines lines = new CsvLines(out);

  private String text() {
    return out.toString(UTF_8);
  }

  @Test
  void eachRowIsThereAsSoonAsItIsWritten() {
    lines.write(List.of("park", "score"));
    assertThat(text()).isEqualTo("park,score\n");

    lines.write(List.of("Río, \"Claro\"", "0.5"));
    assertThat(text()).endsWith("\"Río, \"\"Claro\"\"\",0.5\n");
  }

  @Test
  void aTextThatLooksLikeAFormulaIsHarmlessAndANegativeNumberStaysOne() {
    lines.write(List.of("=1+1", "@cmd", "-2.5", "-x", "+3"));

    assertThat(text()).isEqualTo("'=1+1,'@cmd,-2.5,'-x,'+3\n");
  }

  /// A minus and a digit begin a formula as well, where more than the number follows.
  @Test
  void aFormulaThatBeginsLikeANegativeNumberIsHarmless() {
    lines.write(List.of("-2+3+cmd|' /C calc'!A0", "-1e-5", "\t=1", "\n=1", "\uFF1D1"));

    assertThat(text()).isEqualTo("'-2+3+cmd|' /C calc'!A0,-1e-5,'\t=1,\"'\n=1\",'\uFF1D1\n");
  }
}
