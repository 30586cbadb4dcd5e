package org.tinkuy.views.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.tinkuy.exchange.network.Cut;
import org.tinkuy.exchange.network.Network;
import org.tinkuy.exchange.park.ExchangeAsk;
import org.tinkuy.exchange.park.ParkExchanges;
import org.tinkuy.exchange.proof.Proof;
import org.tinkuy.views.Ends;
import org.tinkuy.views.wording.Wording;

/// What a network of exchanges had to keep to, and how sure it is that none saves more, in words.
final class AskedWords {
  /// Of a percent.
  private static final int GAP_DECIMALS = 2;

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

  /// Whether the network is the best, but for rounding.
  boolean isBest() {
    return results
        .network()
        .filter(network -> network.proof().status() == Proof.Status.OPTIMAL)
        .filter(network -> network.saving().isPresent())
        .filter(network -> network.mostSaving().equals(network.saving()))
        .isPresent();
  }

  /// How sure it is that no network saves more.
  String proof(Network network) {
    if (isBest()) {
      return words.text("exchange.proof.OPTIMAL");
    }
    OptionalDouble gap = gap(network);
    if (gap.orElse(0) > 1) {
      double most = network.mostSaving().orElseThrow();
      return words.text("exchange.proof.most", "most", names.money(most));
    }
    return gap.isPresent() ? within(gap.getAsDouble()) : words.text("exchange.proof.none");
  }

  /// That a network may save more by a share of what it saves. The share is rounded up, so that no
  /// more is said to be proved than is.
  ///
  /// @param gap > 0
  private String within(double gap) {
    return words.text(
        "exchange.proof.within",
        "gap",
        words.number(Ends.upper(100 * gap, GAP_DECIMALS), GAP_DECIMALS));
  }

  /// How much more a network could save at most, relative to what this one saves.
  private static OptionalDouble gap(Network network) {
    OptionalDouble saving = network.saving();
    OptionalDouble most = network.mostSaving();
    if (saving.isEmpty() || saving.getAsDouble() <= 0 || !Double.isFinite(most.orElseThrow())) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(most.getAsDouble() / saving.getAsDouble() - 1);
  }

  /// What the time ended before it was done, the search and what is told beside it each on its own;
  /// none where it ended nothing.
  List<String> outOfTime() {
    if (results.network().isEmpty()) {
      return List.of();
    }
    Network network = results.network().get();
    List<String> said = new ArrayList<>();
    if (network.cut().contains(Cut.SEARCH) && isOpen(network.proof())) {
      said.add(words.text("report.exchanges.outOfTime", "seconds", seconds()));
    }
    List<String> beside =
        network.cut().stream()
            .filter(each -> each != Cut.SEARCH)
            .map(each -> words.text("exchange.cut." + each.word()))
            .toList();
    if (!beside.isEmpty()) {
      Map<String, String> places = Map.of("seconds", seconds(), "list", words.list(beside));
      said.add(words.text("report.exchanges.cut", places));
    }
    return said;
  }

  private static boolean isOpen(Proof proof) {
    return proof.reason().isEmpty()
        && (proof.status() == Proof.Status.FEASIBLE || proof.status() == Proof.Status.OUT_OF_TIME);
  }

  private String seconds() {
    double time_s = asked().time_s();
    // as it was asked for: 0.0001 s is not 0.00 s
    return words.number(
        time_s, Math.max(0, BigDecimal.valueOf(time_s).stripTrailingZeros().scale()));
  }
}
