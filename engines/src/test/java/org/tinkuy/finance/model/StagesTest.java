package org.tinkuy.finance.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tinkuy.testkit.CaseFile;

/// Works of 1.5 million in 2027 and as much in 2032; plots are sold for 1.6 million in each of 2030
/// to 2033. Owners pay for all.
class StagesTest {
  private static CaseRun stages() {
    List<Map<String, Object>> spend =
        List.of(
            Map.of("from", "2027", "months", "12", "share_percent", "50"),
            Map.of("from", "2032", "months", "12", "share_percent", "50"));
    return CaseRun.kept(
        CaseFile.small()
            .with("works", List.of(CaseFile.site("spend", spend)))
            .with("layers", List.of(CaseFile.owners())));
  }

  /// The sales of 2030 and 2031 lay idle until the works of 2032 were over. In that year the works
  /// take 1.5 of 1.6 million first, and what they leave is paid out a year later.
  @Test
  void ownersArePaidBetweenTwoStages() {
    CaseRun run = stages();
    double[] paid = {0, 0, 0, 1.6e6, 1.6e6, 0, 1.7e6, 0};

    for (int t = 0; t < paid.length; t++) {
      assertThat(run.at("owners.received", t))
          .as("year %s", 2027 + t)
          .isCloseTo(paid[t], within(1e-6));
    }
    assertThat(run.series("owners.drawn").total()).isCloseTo(1.5e6, within(1e-6));
  }
}
