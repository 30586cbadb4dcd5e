package org.tinkuy.views.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tinkuy.exchange.network.Cut;
import org.tinkuy.exchange.network.ProvedRange;
import org.tinkuy.exchange.network.RobustDesign;
import org.tinkuy.exchange.park.ExchangeAsk;
import org.tinkuy.views.exchange.Dealt;

/// What a search proves only as a range never becomes a number in JSON, nor does it vanish.
class ExchangesJsonTest {
  private static String written(Dealt dealt) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrettyJson.write(
        out,
        json -> {
          json.writeStartObject();
          new ExchangesJson(json, _ -> {}).write(dealt.results());
          json.writeEndObject();
        });
    return out.toString(StandardCharsets.UTF_8).replaceAll("\\s", "");
  }

  private static Dealt guarded(Dealt dealt) {
    return dealt.asked(ExchangeAsk.PLAIN.with(new ExchangeAsk.Extras(false, true, true)));
  }

  /// Whoever reads the file alone learns what the clock ended, and why there is no guard.
  @Test
  void whatTheClockEndedAndWhyThereIsNoGuardStandInIt() {
    assertThat(written(guarded(new Dealt().proved(Map.of()).cut(Cut.SHARES, Cut.GUARD))))
        .contains("\"cut\":[\"shares\",\"guard\"]", "\"noGuard\":\"time\"");
    assertThat(written(guarded(new Dealt().proved(Map.of()))))
        .contains("\"cut\":[]", "\"noGuard\":\"failed\"");
    assertThat(written(guarded(new Dealt()))).contains("\"noGuard\":\"nothing\"");
    assertThat(written(new Dealt().proved(Map.of()))).doesNotContain("noGuard");
  }

  @Test
  void amongTooManyFirmsNoGuardIsSought() {
    Map<String, ProvedRange> firms = new LinkedHashMap<>();
    for (int i = 0; i <= RobustDesign.MOST_FIRMS; i++) {
      firms.put("firm" + i, new ProvedRange(0, 0));
    }

    assertThat(written(guarded(new Dealt().provedBetween(new ProvedRange(7_000, 7_000), firms))))
        .contains("\"noGuard\":\"firms\"");
  }

  private static String network(ProvedRange without, ProvedRange dairy) {
    Map<String, ProvedRange> exits = new LinkedHashMap<>();
    exits.put("mill", new ProvedRange(0, 0));
    exits.put("dairy", dairy);
    return written(new Dealt().provedBetween(without, exits));
  }

  /// The network costs 2,000, so that 300 to 800 without it save -1,700 to -1,200.
  @Test
  void aRangeStandsUnderItsOwnNameAndNoNumberInItsPlace() {
    assertThat(network(new ProvedRange(300, 800), new ProvedRange(300, 800)))
        .contains(
            "\"withoutExchangeRange\":{\"low\":300.0,\"high\":800.0}",
            "\"savingRange\":{\"low\":-1700.0,\"high\":-1200.0}",
            "\"exits\":{\"mill\":0.0}",
            "\"exitRanges\":{\"dairy\":{\"low\":300.0,\"high\":800.0}}")
        .doesNotContain("\"withoutExchange\":", "\"saving\":");
  }

  @Test
  void whatIsProvedIsANumberAndHasNoRange() {
    assertThat(network(new ProvedRange(7_000, 7_000), new ProvedRange(800, 800)))
        .contains(
            "\"withoutExchange\":7000.0",
            "\"saving\":5000.0",
            "\"exits\":{\"mill\":0.0,\"dairy\":800.0}")
        .doesNotContain("Range");
  }
}
