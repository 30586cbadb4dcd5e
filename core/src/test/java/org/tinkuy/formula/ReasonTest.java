package org.tinkuy.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tinkuy.catalog.Texts;
import org.tinkuy.kernel.Sentence;

/// Why there is no value, in a language that was invented for this test.
class ReasonTest {
  private static final String INVENTED = "qq";
  private static final Texts TEXTS =
      new Texts(
          new TreeMap<>(
              Map.of(
                  "en",
                  Map.of(),
                  INVENTED,
                  Map.of(
                      "reason.noRowOf",
                      "nul lin {0}",
                      "reason.inPeriod",
                      "{1} ye {0}",
                      "reason.notAdding",
                      "{1} ga {0}",
                      "reason.noFact",
                      "{1}: {0} nul",
                      "reason.fact.refused",
                      "{0} ref",
                      "reason.zeroBelow",
                      "sube zero"))));

  private static final Trial PARK =
      Trial.of(
          """
          tenants: tenant  sector
            T1  food
          flows: flow  period  tenant  direction  carrier  quantity  unit  state
            F1  2024  T1  in  naturalGas  5  MWh  measured
            F2  2024  T1  out  flyAsh  3  t  measured
          facts: subject  fact  period  value  state
            park  plan  2024  -  refused
          """);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "sum(flows, quantity) | t ga MWh | MWh and t do not add",
        "fact(park, monitoring) | park: monitoring nul | nothing is said about monitoring of park",
        "fact(park, plan) | plan ref | 'plan' is refused",
        "1 / 0 | sube zero | the denominator is zero"
      })
  void isSaidInTheLanguageOfTheReader(String formula, String invented, String english) {
    assertThat(said(INVENTED, PARK.value(formula))).isEqualTo(invented);
    assertThat(said("en", PARK.value(formula))).isEqualTo(english);
  }

  @Test
  void isSaidWithThePeriodInTheSameLanguage() {
    Trial later = PARK.at("2025");

    assertThat(said(INVENTED, later.value("sum(flows, quantity)")))
        .isEqualTo("nul lin 2025 ye flows");
    assertThat(later.eval("sum(flows, quantity)").gaps())
        .extracting(gap -> TEXTS.say(INVENTED, gap.what()))
        .containsExactly("2025 ye flows");
  }

  /// The name of a row and its column is the park's and the same for every reader.
  @Test
  void leavesTheNamesOfThePark() {
    assertThat(PARK.eval("fact(park, plan)").gaps())
        .extracting(gap -> TEXTS.say(INVENTED, gap.what()))
        .containsExactly("facts[park,plan,2024,current]");
  }

  private static String said(String language, Value value) {
    return TEXTS.say(language, reason(value));
  }

  private static Sentence reason(Value value) {
    return switch (value) {
      case Value.Missing missing -> missing.detail();
      case Value.NotApplicable none -> none.detail();
      case Value other -> throw new AssertionError(other + " is a value");
    };
  }
}
