package org.tinkuy.finance.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tinkuy.finance.family.FinancedProject;
import org.tinkuy.finance.graph.Series;
import org.tinkuy.finance.model.CaseRun;
import org.tinkuy.finance.model.ProjectRun;
import org.tinkuy.finance.stack.Layer;
import org.tinkuy.testkit.CaseFile;

/// What single owners earn is what all of them earn, after the tax that is kept of dividends.
class OwnerNetTest {
  @Test
  void ownersBearTheTaxOnTheirOwnDividends() {
    CaseFile file =
        CaseFile.small()
            .with("tax", Map.of("rate", "30 %", "dividend", "10 %"))
            .with(
                "layers",
                List.of(
                    Map.of("id", "first", "kind", "equity", "share", "40 %"),
                    Map.of("id", "second", "kind", "equity")));
    ProjectRun run = CaseRun.of(file).run();
    FinancedProject project = CaseFlows.financed(run).orElseThrow();
    Series sum = Series.constant(0, 10);
    for (Layer layer : project.stack().layers()) {
      Series own = project.owner((Layer.Equity) layer);
      assertThat(own.total()).isLessThan(project.net(layer.id()).total() - 1);
      sum = sum.plus(own);
    }

    for (int year = 0; year < 10; year++) {
      assertThat(sum.at(year)).isCloseTo(project.owners().at(year), within(1e-6));
    }
    // two fifths of 3 million go in, and two fifths of what is paid come back
    assertThat(project.owner((Layer.Equity) project.stack().layers().getFirst()).total())
        .isCloseTo(project.owners().total() * 0.4, within(1e-3));
  }
}
