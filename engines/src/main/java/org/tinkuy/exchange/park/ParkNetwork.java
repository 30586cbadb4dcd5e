package org.tinkuy.exchange.park;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tinkuy.exchange.network.ExchangeProblem;
import org.tinkuy.exchange.network.Network;
import org.tinkuy.exchange.network.Plan;

/// The best network of a park between its problem and its exchanges.
///
/// @param asked the problem
/// @param network what was found
/// @param maker makes exchanges of what is used
record ParkNetwork(ParkProblem asked, Network network, DealMaker maker) {

  ExchangeProblem problem() {
    return asked.problem();
  }

  /// What is used, with its tonnes.
  Map<Candidate, Double> used() {
    return network.plan().map(asked::used).orElse(Map.of());
  }

  Optional<Plan> plan() {
    return network.plan();
  }

  /// The exchanges at the prices of a split, else in the middle; the largest saving first.
  List<Deal> deals(Optional<ParkSplit> split) {
    List<Deal> deals = new ArrayList<>();
    DealMaker making = maker.using(used());
    Map<Candidate, MonthlyAmount> monthly = network.plan().map(asked::monthly).orElse(Map.of());
    monthly.forEach(
        (candidate, amount) ->
            deals.add(
                split
                    .flatMap(found -> found.findPrice(candidate.id()))
                    .map(perUnit -> making.at(candidate, amount, perUnit))
                    .orElseGet(() -> making.inTheMiddle(candidate, amount))));
    deals.sort(Comparator.comparingDouble(Deal::saving).reversed());
    return deals;
  }
}
