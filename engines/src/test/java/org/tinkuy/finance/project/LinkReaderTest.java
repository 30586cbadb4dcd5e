package org.tinkuy.finance.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tinkuy.finance.model.CaseRun;
import org.tinkuy.kernel.Issue;
import org.tinkuy.testkit.CaseFile;

/// Pairs of inputs of the small case that are to move together.
class LinkReaderTest {
  private static final String PRICE = "products.plots.price";
  private static final String COST = "works.site.unitCost";

  private static Map<String, Object> pair(String one, String other) {
    return Map.of("inputs", List.of(one, other), "rankCorrelation", "0.5");
  }

  private static List<String> codes(List<Map<String, Object>> pairs) {
    CaseFile file = CaseFile.small().with("together", pairs);
    return CaseRun.codes(file);
  }

  /// Neither has a range, so that nothing would move.
  @Test
  void inputsThatAreNotDrawnAreTold() {
    assertThat(codes(List.of(pair(PRICE, COST))))
        .containsExactly("finance.case.togetherSure", "finance.case.togetherSure");
  }

  /// The works that stand a second time, without a range, are told; that their price has none is
  /// not.
  @Test
  void nothingIsSaidOfAnInputWhosePartStandsTwice() {
    CaseFile file =
        CaseFile.small()
            .with(
                "works",
                List.of(
                    CaseFile.site(
                        "unitCost", Map.of("value", "300000 USD/ha", "range", "2e5..4e5")),
                    CaseFile.site()))
            .with(
                "products",
                List.of(CaseFile.plots(Map.of("value", "80 USD/m2", "range", "60..90"))))
            .with("together", List.of(pair(PRICE, COST)));

    assertThat(CaseRun.issues(file))
        .singleElement()
        .satisfies(issue -> assertThat(issue.place().column()).isEqualTo("works[1].id"));
  }

  @Test
  void aPairThatIsNoneIsAnsweredWithWhatOneNeeds() {
    CaseFile file = CaseFile.small().with("together", List.of(pair(PRICE, PRICE)));

    assertThat(CaseRun.issues(file))
        .singleElement()
        .extracting(Issue::suggestion)
        .asString()
        .contains("two inputs that differ");
  }

  @Test
  void whatCannotBeAPairIsRefused() {
    assertThat(codes(List.of(pair(PRICE, PRICE)))).containsExactly("finance.case.together");
    assertThat(codes(List.of(pair("product.plots.price", COST))))
        .contains("finance.case.inputUnknown");
    assertThat(codes(List.of(pair(PRICE, COST), pair(COST, PRICE))))
        .contains("finance.case.togetherTwice");
  }
}
