package org.tinkuy.views.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tinkuy.exchange.network.ArcCost;
import org.tinkuy.exchange.network.ExchangeArc;
import org.tinkuy.exchange.network.ExchangeProblem;
import org.tinkuy.exchange.network.ExchangeSink;
import org.tinkuy.exchange.network.ExchangeSource;
import org.tinkuy.exchange.network.ExchangeTerms;
import org.tinkuy.exchange.network.Network;
import org.tinkuy.exchange.network.Plan;
import org.tinkuy.exchange.network.ProvedRange;
import org.tinkuy.exchange.proof.Proof;

/// What a search proves only as a range never becomes a number in the answer, nor does it vanish.
class NetworkJsonTest {
  /// A gives C 100 t at 10 a tonne, which costs 1,000.
  private static final ExchangeProblem PROBLEM =
      new ExchangeProblem(
          new ExchangeTerms("USD", false, Map.of(), 0, OptionalDouble.empty()),
          List.of(new ExchangeSource("a", "A", false, "bran", 100, 40, 0, Map.of())),
          List.of(new ExchangeSink("c", "C", 100, OptionalDouble.of(30), 0, Map.of(), Map.of())),
          List.of(new ExchangeArc("a", "c", "truck", 1, new ArcCost(0, 10, 0, 0, false), 0, 1)));

  private static String written(ProvedRange known) {
    Map<String, Network.FirmPays> pays = new LinkedHashMap<>();
    pays.put(
        "A",
        new Network.FirmPays(
            Optional.of(known), OptionalDouble.of(500), Optional.of(new ProvedRange(0, 0))));
    pays.put(
        "C", new Network.FirmPays(Optional.empty(), OptionalDouble.empty(), Optional.of(known)));
    Network network =
        new Network(
            Proof.exact("enumeration", 1_000),
            Plan.greedy(PROBLEM),
            Optional.of(known),
            OptionalDouble.of(1_000),
            List.of(),
            pays,
            Optional.empty(),
            Set.of());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonLines json = new JsonLines(out)) {
      json.object(() -> new NetworkJson(json).write(network));
    }
    return out.toString(StandardCharsets.UTF_8).replaceAll("\\s", "");
  }

  /// The network costs 1,000, so that 300 to 800 without it save -700 to -200.
  @Test
  void aRangeStandsUnderItsOwnNameAndNoNumberInItsPlace() {
    assertThat(written(new ProvedRange(300, 800)))
        .contains(
            "\"withoutExchangeRange\":{\"low\":300.0,\"high\":800.0}",
            "\"savingRange\":{\"low\":-700.0,\"high\":-200.0}",
            "\"aloneRange\":{\"low\":300.0,\"high\":800.0}",
            "\"exits\":{\"A\":0.0}",
            "\"exitRanges\":{\"C\":{\"low\":300.0,\"high\":800.0}}")
        .doesNotContain("\"withoutExchange\":", "\"saving\":", "\"alone\":");
  }

  @Test
  void whatIsProvedIsANumberAndHasNoRange() {
    assertThat(written(new ProvedRange(7_000, 7_000)))
        .contains(
            "\"withoutExchange\":7000.0",
            "\"saving\":6000.0",
            "\"alone\":7000.0",
            "\"exits\":{\"A\":0.0,\"C\":7000.0}")
        .doesNotContain("Range");
  }
}
