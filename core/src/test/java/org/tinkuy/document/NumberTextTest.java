package org.tinkuy.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// How numbers are written, and that nothing else is taken for one.
class NumberTextTest {
  private static final String WHOLE = "[-+]?(?:\\d++|[1-9]\\d{0,2}(?:[%s ']\\d{3})++)?";
  private static final String REST = "(?:%s\\d++)?(?:[eE][-+]?\\d{1,3})?";

  /// The grammar once more, as one expression.
  private static final Pattern POINT = Pattern.compile((WHOLE + REST).formatted(",", "\\."));

  private static final Pattern COMMA = Pattern.compile((WHOLE + REST).formatted("\\.", ","));

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "0; 0",
        "0012; 12",
        "-5; -5",
        "+5; 5",
        ".5; 0.5",
        "-.5; -0.5",
        "1234.5; 1234.5",
        "1,234.5; 1234.5",
        "1 234 567; 1234567",
        "1'234,567; 1234567",
        "2e3; 2000",
        "2.5E-3; 0.0025",
        "123456789012345678; 123456789012345678",
        "1234567890123456789012; 1234567890123456789012",
        "\u22125; -5",
        "1\u00a0200; 1200",
        "1\u2019200; 1200",
      })
  void readsWithAPoint(String text, BigDecimal number) {
    assertThat(NumberText.parse(text, DecimalSign.POINT).orElseThrow())
        .isEqualByComparingTo(number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "-",
        "+",
        ".",
        "e5",
        "-e5",
        ".e5",
        "1.",
        "1..2",
        "1e",
        "1e+",
        "1e1234",
        "1,23",
        "1,2345",
        "0,123,456",
        "01,234",
        "12 34",
        "1 2345",
        "1,234,",
        "--1",
        "1-",
        "٣",
        "1e999",
        "1e-999",
        "1,234'"
      })
  void takesNothingElseForANumber(String text) {
    assertThat(NumberText.parse(text, DecimalSign.POINT)).isEmpty();
  }

  @Test
  void withACommaPointAndCommaAreSwapped() {
    assertThat(NumberText.parse("1.234,5", DecimalSign.COMMA)).contains(new BigDecimal("1234.5"));
    assertThat(NumberText.parse("0,123", DecimalSign.COMMA)).contains(new BigDecimal("0.123"));
    assertThat(NumberText.parse("1,234.5", DecimalSign.COMMA)).isEmpty();
  }

  @Test
  void onlyDigitsTellNothingOfTheSign() {
    assertThat(NumberText.whole("007")).contains(BigDecimal.valueOf(7));
    assertThat(NumberText.whole("7.0")).isEmpty();
    assertThat(NumberText.whole("-7")).isEmpty();
    assertThat(NumberText.whole("")).isEmpty();
    // one digit more than fits for certain
    assertThat(NumberText.whole("9".repeat(19))).isEmpty();
    assertThat(NumberText.parse("9".repeat(19), DecimalSign.POINT))
        .contains(new BigDecimal("9".repeat(19)));
  }

  @Test
  void theSignIsThatWithWhichEveryTextReads() {
    assertThat(NumberText.signOf(List.of("5", "1.5"))).isEqualTo(DecimalSign.POINT);
    assertThat(NumberText.signOf(List.of("5", "1,5", "soon"))).isEqualTo(DecimalSign.COMMA);
    assertThat(NumberText.signOf(List.of("1,234"))).isEqualTo(DecimalSign.EITHER);
    assertThat(NumberText.signOf(List.of("1,5", "1.5"))).isEqualTo(DecimalSign.MIXED);
    assertThat(NumberText.signOf(List.of("5", "6"))).isEqualTo(DecimalSign.POINT);
  }

  /// Texts of the signs that numbers are made of, by chance: what the grammar takes is read, and
  /// nothing else, whatever order its parts come in.
  @Test
  void readsWhatTheGrammarTakes() {
    String signs = "0123456789012345678900,.' eE+-";
    Random random = new Random(20_261_126);
    int read = 0;
    for (int i = 0; i < 200_000; i++) {
      StringBuilder text = new StringBuilder();
      int length = 1 + random.nextInt(10);
      for (int j = 0; j < length; j++) {
        text.append(signs.charAt(random.nextInt(signs.length())));
      }
      String plain = text.toString().strip();
      read += agrees(plain, DecimalSign.POINT, POINT) + agrees(plain, DecimalSign.COMMA, COMMA);
    }
    assertThat(read).isGreaterThan(10_000);
  }

  private static int agrees(String text, DecimalSign sign, Pattern grammar) {
    boolean number = text.matches("[-+]?[.,]?\\d.*") && grammar.matcher(text).matches();
    Optional<BigDecimal> read = NumberText.parse(text, sign);
    if (read.isPresent()) {
      assertThat(number).as("%s with %s", text, sign).isTrue();
      return 1;
    }
    // what is too large or too small is not counted with
    assertThat(number && !text.matches(".*[eE].*")).as("%s with %s", text, sign).isFalse();
    return 0;
  }
}
