package org.tinkuy.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Currency;
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
import org.tinkuy.exchange.park.ExchangeAsk;
import org.tinkuy.exchange.park.ParkExchanges;
import org.tinkuy.exchange.proof.Proof;
import org.tinkuy.figure.Audience;
import org.tinkuy.figure.Figure;
import org.tinkuy.kernel.Period;
import org.tinkuy.park.Park;
import org.tinkuy.testkit.SketchUnits;

/// A gives C up to 100 t at 10 a tonne. Without that disposal at 40 and feed at 30 cost 7,000 a
/// year, with it 1,000: 6,000 are saved.
class ExchangeTotalsTest {
  private static final ExchangeProblem PROBLEM =
      new ExchangeProblem(
          new ExchangeTerms("USD", false, Map.of(), 0, OptionalDouble.empty()),
          List.of(new ExchangeSource("a", "A", false, "bran", 100, 40, 0, Map.of())),
          List.of(new ExchangeSink("c", "C", 100, OptionalDouble.of(30), 0, Map.of(), Map.of())),
          List.of(new ExchangeArc("a", "c", "truck", 1, new ArcCost(0, 10, 0, 0, false), 0, 1)));

  private static ExchangeTotals totals(Proof proof) {
    return new ExchangeTotals(found(proof), "", SketchUnits.TABLE, Firms15.RULES, true);
  }

  private static ParkExchanges found(Proof proof) {
    Network network =
        new Network(
            proof,
            Plan.greedy(PROBLEM),
            Optional.of(new ProvedRange(7_000, 7_000)),
            OptionalDouble.of(1_000),
            List.of(),
            Map.of(),
            Optional.empty(),
            Set.of());
    return new ParkExchanges(
        Period.year(2024),
        Currency.getInstance("USD"),
        List.of(),
        Optional.of(network),
        List.of(),
        new ParkExchanges.Extras(ExchangeAsk.PLAIN, Optional.empty(), Optional.empty()),
        List.of(),
        new ParkExchanges.LeftOut(List.of(), List.of()));
  }

  private static Proof ended(Proof.Status status, double bound) {
    return Proof.ended(
        status,
        OptionalDouble.of(1_000),
        OptionalDouble.of(bound),
        Proof.Method.own("search"),
        true);
  }

  @Test
  void aNetworkThatIsProvedTheBestIsToldOf() {
    assertThat(totals(ended(Proof.Status.OPTIMAL, 1_000)).list())
        .singleElement()
        .satisfies(all -> assertThat(all.saving().findValue()).contains(6_000.0));
  }

  /// Another run, with more time, may find another network: what the two differ by, a few
  /// exchanges, could be read from both totals.
  @Test
  void aNetworkThatMoreTimeMayChangeIsNotToldOf() {
    assertThat(totals(ended(Proof.Status.FEASIBLE, 900)).list()).isEmpty();
    assertThat(totals(ended(Proof.Status.OPTIMAL, 900)).list()).isEmpty();
    assertThat(totals(ended(Proof.Status.OPTIMAL, 1_000).timed()).list()).isEmpty();
  }

  /// Of what is not told nothing is made that could be hidden.
  @Test
  void whatIsNotToldHasNoGapThatIsHidden() {
    Proof proof = ended(Proof.Status.FEASIBLE, 900);
    Park park = Firms15.park(15);
    Sight sight = Firms15.decide(park, Firms15.RULES).of(Audience.PUBLIC);

    ExchangeExtract extract =
        new DisclosedExchanges(found(proof), totals(proof), sight, park).extract("");

    assertThat(extract.gap().isHidden()).isFalse();
    assertThat(extract.gap().state()).isEqualTo(Figure.State.NO_DATA);
  }
}
