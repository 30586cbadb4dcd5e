package org.tinkuy.finance.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;
import org.tinkuy.finance.graph.Graph;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.LineType;
import org.tinkuy.finance.graph.Series;
import org.tinkuy.finance.graph.TimeGrid;
import org.tinkuy.finance.graph.Units;
import org.tinkuy.finance.indicator.BreakEven;
import org.tinkuy.finance.risk.RiskMeasure;

/// Works of 100 in year 0; ten units let at a price of 4 with 10 of cost in each of two years.
class SensitivityTest {
  private static final LineType FLOW = Units.flow(Units.USD);
  private final Graph.Builder model = Graph.on(TimeGrid.years(2027, 3));
  private final Line works = model.input(Line.of("works", FLOW), Series.of(100, 0, 0));
  private final Line price = model.input(Line.of("price", LineType.PLAIN), Series.of(0, 8, 8));
  private final Line let = model.input(Line.of("let", FLOW), Series.of(0, 10, 10));
  private final Line cost = model.input(Line.of("cost", FLOW), Series.of(0, 10, 10));
  private final Line net =
      model.add(Line.of("net", FLOW), let.times(price).minus(cost).minus(works));
  private final Sensitivity sensitivity =
      new Sensitivity(model.build(), new RiskMeasure.Worth(net, 0.25));

  @Test
  void theWidestBarOfATornadoComesFirst() {
    // 70 / 1.25 + 70 / 1.5625 = 100.8, less 100: 0.8
    assertThat(sensitivity.base()).isCloseTo(0.8, within(1e-12));
    List<Sensitivity.Bar> bars =
        sensitivity.tornado(
            List.of(
                new Sensitivity.Span(cost, 0.9, 1.1),
                new Sensitivity.Span(price, 0.9, 1.1),
                new Sensitivity.Span(works, 0.9, 1.2)));

    // price 8 a year is worth 11.52 for a tenth; works 10 and 20; cost 1.44
    assertThat(bars)
        .extracting(bar -> bar.span().input().id())
        .containsExactly("works", "price", "cost");
    assertThat(bars.get(0).atLow()).isCloseTo(10.8, within(1e-12));
    assertThat(bars.get(0).atHigh()).isCloseTo(-19.2, within(1e-12));
    assertThat(bars.get(1).swing()).isCloseTo(23.04, within(1e-12));
  }

  @Test
  void theBreakEvenPriceAndShareLetAreFound() {
    Sensitivity.SwitchingValue byPrice =
        sensitivity.switching(new Sensitivity.Span(price, 0.1, 3), 0);
    Sensitivity.SwitchingValue byLetting =
        sensitivity.switching(new Sensitivity.Span(let, 0.1, 3), 0);

    // revenue is worth 115.2; it may fall by 0.8
    assertThat(byPrice.value()).isCloseTo(8 * (1 - 0.8 / 115.2), within(1e-9));
    assertThat(byLetting.value()).isCloseTo(10 * (1 - 0.8 / 115.2), within(1e-9));
    assertThat(sensitivity.switching(new Sensitivity.Span(cost, 0.9, 1), 0).factor())
        .isInstanceOf(BreakEven.None.class);
    assertThat(sensitivity.switching(new Sensitivity.Span(cost, 0.9, 1), 0).value()).isNaN();
  }

  @Test
  void aSpiderHasACurveForEachInput() {
    List<Sensitivity.Curve> curves =
        sensitivity.spider(List.of(price, works), List.of(0.9, 1.0, 1.1));

    assertThat(curves).hasSize(2);
    assertThat(curves.getFirst().points()).containsOnlyKeys(0.9, 1.0, 1.1);
    assertThat(curves.getFirst().points().get(0.9)).isCloseTo(0.8 - 11.52, within(1e-12));
    assertThat(curves.getLast().points().get(1.0)).isEqualTo(sensitivity.base());
  }

  @Test
  void aGridMovesTwoInputsTogether() {
    Sensitivity.Grid grid = sensitivity.grid(price, List.of(0.9, 1.1), works, List.of(1.0, 1.1));

    assertThat(grid.results().getFirst().get(1)).isCloseTo(0.8 - 11.52 - 10, within(1e-12));
    assertThat(grid.results().get(1).getFirst()).isCloseTo(0.8 + 11.52, within(1e-12));
  }

  @Test
  void scenariosKeepTheirNamesAndOrder() {
    SequencedMap<String, Map<Line, Double>> cases = new LinkedHashMap<>();
    cases.put("base", Map.of());
    cases.put("bad", Map.of(price, 0.9, works, 1.1));

    assertThat(sensitivity.scenarios(cases).firstEntry().getValue()).isEqualTo(sensitivity.base());
    assertThat(sensitivity.scenarios(cases).get("bad")).isCloseTo(0.8 - 11.52 - 10, within(1e-12));
  }

  @Test
  void aRateThatDoesNotExistIsNoNumber() {
    Sensitivity rates = new Sensitivity(model.build(), new RiskMeasure.Return(net));

    assertThat(rates.scenarios(new LinkedHashMap<>(Map.of("none", Map.of(let, 0.0)))).get("none"))
        .isNaN();
  }
}
