package org.tinkuy.views.section;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.tinkuy.exchange.network.Network;
import org.tinkuy.exchange.park.ExchangeAsk;
import org.tinkuy.exchange.park.ParkExchanges;
import org.tinkuy.exchange.proof.Proof;

/// What a network of exchanges had to keep to, and how sure it is that none saves more, in words.
final class AskedWords {
  /// A gap that two decimals of a percent would show as nothing.
  private static final double LEAST_GAP = 5e-5;

  private final ParkExchanges results;
  private final ExchangeNames names;
  private final Wording words;

  AskedWords(ParkExchanges results, ExchangeNames names, Wording words) {
    this.results = results;
    this.names = names;
    this.words = words;
  }

  private ExchangeAsk asked() {
    return results.extras().asked();
  }

  /// What narrows the network, to stand after its name, with a space before; "" where nothing does.
  String scope() {
    Map<String, String> places = places();
    boolean priced = asked().carbonPrice_perTonne() > 0;
    if (asked().budget().isPresent()) {
      return " " + words.text(priced ? "exchange.scope.both" : "exchange.scope.budget", places);
    }
    return priced ? " " + words.text("exchange.scope.carbon", places) : "";
  }

  /// The terms of the search in full.
  String terms() {
    Map<String, String> places = places();
    String budget =
        words.text(
            asked().budget().isPresent() ? "exchange.asked.budget" : "exchange.asked.noBudget",
            places);
    String carbon =
        words.text(
            asked().carbonPrice_perTonne() > 0
                ? "exchange.asked.carbon"
                : "exchange.asked.noCarbon",
            places);
    return words.text(
        "report.exchanges.asked",
        Map.of("period", results.period().text(), "terms", words.list(List.of(budget, carbon))));
  }

  private Map<String, String> places() {
    return Map.of(
        "budget", names.money(asked().budget().orElse(0)),
        "price", names.money(asked().carbonPrice_perTonne()));
  }

  /// Whether the network is the best, within what a reader would see of a gap.
  boolean isBest() {
    return results
        .network()
        .filter(network -> network.proof().status() == Proof.Status.OPTIMAL)
        .filter(network -> gap(network).orElse(0) < LEAST_GAP)
        .isPresent();
  }

  /// How sure it is that no network saves more.
  String proof(Network network) {
    if (isBest()) {
      return words.text("exchange.proof.OPTIMAL");
    }
    OptionalDouble gap = gap(network);
    if (gap.orElse(0) > 1) {
      double most = network.withoutExchange().orElseThrow() - network.proof().bound().orElseThrow();
      return words.text("exchange.proof.most", "most", names.money(most));
    }
    return gap.isPresent()
        ? words.text("exchange.proof.within", "gap", words.number(100 * gap.getAsDouble(), 2))
        : words.text("exchange.proof.none");
  }

  /// How much more a network could save at most, relative to what this one saves.
  private static OptionalDouble gap(Network network) {
    if (network.saving().isEmpty()
        || network.proof().bound().isEmpty()
        || network.saving().getAsDouble() <= 0) {
      return OptionalDouble.empty();
    }
    double open = network.plan().orElseThrow().cost() - network.proof().bound().getAsDouble();
    return OptionalDouble.of(Math.max(0, open) / network.saving().getAsDouble());
  }

  /// That the time ended the search before it was done; empty where it did not.
  Optional<String> outOfTime() {
    return results
        .network()
        .map(Network::proof)
        .filter(proof -> !proof.reproducible() && proof.reason().isEmpty())
        .filter(
            proof ->
                proof.status() == Proof.Status.FEASIBLE
                    || proof.status() == Proof.Status.OUT_OF_TIME)
        .map(_ -> words.text("report.exchanges.outOfTime", "seconds", seconds()));
  }

  private String seconds() {
    double time_s = asked().time_s();
    return time_s == Math.rint(time_s) ? words.number(time_s, 0) : words.number(time_s, 2);
  }
}
