package org.tinkuy.finance.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tinkuy.finance.result.EarlyEndTest.BOT;
import static org.tinkuy.finance.result.EarlyEndTest.FAILS;
import static org.tinkuy.finance.result.EarlyEndTest.end;
import static org.tinkuy.finance.result.EarlyEndTest.with;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tinkuy.finance.model.CaseRun;
import org.tinkuy.finance.model.EarlyEndLines;
import org.tinkuy.kernel.Issue;
import org.tinkuy.testkit.CaseFile;

/// What early ends need of their case.
class EarlyEndNeedsTest {
  /// What an early end needs of its case, told where it is written.
  @Test
  void whatAnEarlyEndNeedsIsTold() {
    assertThat(ContractCase.codes(with(Map.of("kind", "BOO", "worthAtEnd", "1 MUSD"), FAILS)))
        .containsExactly("finance.case.earlyEndKept");
    assertThat(
            ContractCase.settled(
                    ContractCase.file("15 USD/m2/yr", with(BOT, FAILS))
                        .with("discount", Map.of("project", "8 %")))
                .issues())
        .extracting(Issue::code)
        .containsExactly("finance.case.earlyEndRate");
    assertThat(read(Map.of("companyDefault", end("1 %", "0 month"))))
        .containsExactly("finance.case.earlyEndYears");
    assertThat(read(Map.of("voluntary", end("1 %/yr", "0 month")))).hasSize(2);
    Map<String, Object> late = new LinkedHashMap<>(end("1 %/yr", "0 month"));
    late.put("from", "2050");
    assertThat(read(Map.of("companyDefault", late))).containsExactly("finance.case.earlyEndFrom");
    Map<String, Object> unsure = new LinkedHashMap<>(end("1 %/yr", "0 month"));
    unsure.put("probability", Map.of("value", "1 %/yr", "range", "0..2"));
    assertThat(read(Map.of("companyDefault", unsure))).containsExactly("finance.case.eventSteady");
    assertThat(read(Map.of("strike", end("1 %/yr", "0 month")))).hasSize(1);
  }

  private static List<String> read(Object ends) {
    return CaseRun.codes(ContractCase.file("15 USD/m2/yr", with(BOT, ends)));
  }

  @Test
  void aCaseWithoutLayersHasNobodyToPay() {
    assertThat(
            ContractCase.settled(
                    ContractCase.file("15 USD/m2/yr", with(BOT, FAILS)).with("layers", List.of()))
                .issues())
        .extracting(Issue::code)
        .containsExactly("finance.case.earlyEndLayers");
    assertThat(EarlyEndLines.find(ContractCase.run(BOT).model())).isEqualTo(Optional.empty());
  }

  /// What a scenario says instead is held to the same rules as what the case says.
  @ParameterizedTest
  @MethodSource("instead")
  void whatAScenarioSetsIsHeldToTheSameRules(String input, Object to, List<String> codes) {
    CaseFile file =
        ContractCase.file("15 USD/m2/yr", with(BOT, FAILS))
            .with(
                "scenarios",
                List.of(Map.of("id", "worse", "set", List.of(Map.of("input", input, "to", to)))));

    assertThat(CaseRun.issues(file)).extracting(Issue::code).containsExactlyElementsOf(codes);
  }

  static Stream<Arguments> instead() {
    String likely = "contract.earlyEnds.companyDefault.probability";
    return Stream.of(
        Arguments.of(likely, "5 %/yr", List.of()),
        Arguments.of(likely, "5 %", List.of("finance.case.earlyEndYears")),
        Arguments.of(
            likely,
            Map.of("value", "5 %/yr", "range", "1..9"),
            List.of("finance.case.eventSteady")),
        Arguments.of(
            "contract.earlyEnds.companyDefault.paidAfter",
            Map.of("unit", "month", "steps", Map.of("2027", "6", "2030", "12")),
            List.of("finance.case.eventSteady")),
        Arguments.of(
            "products.rent.price", Map.of("value", "9 USD/m2/yr", "range", "8..10"), List.of()));
  }
}
