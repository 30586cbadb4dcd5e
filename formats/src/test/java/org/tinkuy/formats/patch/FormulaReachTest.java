package org.tinkuy.formats.patch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Which rows formulas look at.
class FormulaReachTest {
  private static String spans(String formula, int shift) {
    return FormulaReach.of(formula).spans().stream()
        .map(
            span -> "%s %s-%s".formatted(span.sheet(), span.top(shift), span.bottom(shift)).strip())
        .collect(Collectors.joining(", "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "B2*2; 2-2",
        "$B$2+c7; 2-2, 7-7",
        "SUM(B2:B41); 2-41",
        "SUM(B41:B2); 2-41",
        "SUM(A:B); 1-1048576",
        "SUM($3:5); 3-5",
        "Data!B7; Data 7-7",
        "'My ''own'' sheet'!$B$7:$C$9; My 'own' sheet 7-9",
        "IF(B2=\"A9\",LOG10(C3),0); 2-2, 3-3",
        "BIN2DEC(A1)&\"it's A5 \"\"B6\"\"\"; 1-1",
        "[1]Plan!C4+B2; 2-2",
        "'[1]My plan'!C4:C9+B2; 2-2",
        "1E5+A1; 1-1",
        "IF(TRUE,B2,#N/A); 2-2",
        "2*5; ``",
        "Table1[[#This Row],[net]]*1.18; ``",
      })
  void tellsThem(String formula, String expected) {
    assertThat(spans(formula, 0)).isEqualTo(expected);
    assertThat(FormulaReach.of(formula).isUnclear()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SUM(Table1[net])",
        "price*B2",
        "INDIRECT(\"B\"&ROW())",
        "OFFSET(B2,1,0)",
        "SUM(B2:INDEX(B:B,5))",
        "SUM(Jan:Dec!B2)",
        "A1#",
        "SUM(Sheet1!A1:Sheet1!A9)"
      })
  void doesNotGuessWhatTheTextDoesNotTell(String formula) {
    assertThat(FormulaReach.of(formula).isUnclear()).isTrue();
  }

  @Test
  void aFormulaThatIsFilledDownLooksFurtherDown() {
    assertThat(spans("B2*$C$1+SUM(D$2:D2)", 3)).isEqualTo("5-5, 1-1, 2-5");
  }
}
