package org.tinkuy.exchange.water;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Judges flows by what sources have and sinks bear, and by nothing that sent them.
final class SentCheck {
  private SentCheck() {}

  /// Every sink gets its flow within its limit, and no source gives more than it has.
  static void isSound(List<WaterSource> sources, List<WaterSink> sinks, List<WaterFlow> flows) {
    Map<String, WaterSource> known = new HashMap<>();
    sources.forEach(each -> known.put(each.name(), each));
    double all = sinks.stream().mapToDouble(WaterSink::flow).sum();
    for (WaterSource source : sources) {
      double given =
          flows.stream()
              .filter(each -> each.from().equals(source.name()))
              .mapToDouble(WaterFlow::flow)
              .sum();
      assertThat(given).as(source.name()).isLessThanOrEqualTo(source.flow() + 1e-7 * all);
    }
    for (WaterSink sink : sinks) {
      List<WaterFlow> into = flows.stream().filter(each -> each.to().equals(sink.name())).toList();
      double flow = into.stream().mapToDouble(WaterFlow::flow).sum();
      double load =
          into.stream()
              .mapToDouble(e -> e.flow() * Objects.requireNonNull(known.get(e.from())).quality())
              .sum();
      assertThat(flow).as(sink.name()).isCloseTo(sink.flow(), within(1e-7 * all));
      assertThat(load)
          .as(sink.name())
          .isLessThanOrEqualTo(sink.flow() * sink.limit() + 1e-6 * Math.max(1, load));
    }
  }
}
