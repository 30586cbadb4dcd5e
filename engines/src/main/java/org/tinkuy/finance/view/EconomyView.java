package org.tinkuy.finance.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SequencedMap;
import org.tinkuy.finance.graph.Series;
import org.tinkuy.finance.indicator.InternalRate;
import org.tinkuy.finance.indicator.PresentValue;
import org.tinkuy.kernel.Check;

/// What a park is worth to the economy: its flows at economic prices, with and without it.
///
/// Source: Asian Development Bank, _Guidelines for the Economic Analysis of Projects_ (2017),
/// chapters on valuation, conversion factors, distribution and switching values.
///
/// @param net economic flow by period
/// @param worth economic net present value
/// @param rate economic internal rate, per period
/// @param financial present value of the financial flows at the same rate
/// @param distribution who gains what between the financial and the economic flow; with `financial`
///   it adds to `worth`
/// @param switching for each item the share by which it must change until the worth is zero; empty
///   where the item is worth nothing
public record EconomyView(
    Series net,
    double worth,
    InternalRate rate,
    double financial,
    SequencedMap<String, Double> distribution,
    SequencedMap<String, OptionalDouble> switching) {

  /// A part of an amount that has a conversion factor of its own.
  ///
  /// @param share of the amount, 0 to 1; all parts of an item add to 1
  /// @param factor economic over financial price; 0 for a transfer
  /// @param group that gains or loses the difference
  public record Part(double share, double factor, String group) {}

  /// A financial flow with its make-up.
  ///
  /// @param amount by period, above zero where it is received
  public record Item(String id, Series amount, List<Part> parts) {
    public Item {
      parts = List.copyOf(parts);
      double sum = parts.stream().mapToDouble(Part::share).sum();
      Check.that(
          Math.abs(sum - 1) < 1e-9,
          "finance.view.parts",
          "Economic item '%s': the shares of its parts must add to 1, but add to %s.",
          id,
          sum);
    }

    double factor() {
      return parts.stream().mapToDouble(part -> part.share * part.factor).sum();
    }
  }

  /// A benefit or cost that no financial flow shows: pollution avoided, output lost on the land.
  ///
  /// @param amount by period, above zero where the economy gains
  public record Outside(String id, String group, Series amount) {}

  public EconomyView {
    distribution = new LinkedHashMap<>(distribution);
    switching = new LinkedHashMap<>(switching);
  }

  /// Values the flows.
  ///
  /// @param discount social rate per period
  public static EconomyView of(List<Item> items, List<Outside> outside, double discount) {
    int periods =
        items.isEmpty() ? outside.getFirst().amount.length() : items.getFirst().amount.length();
    Series net = Series.constant(0, periods);
    Series financial = net;
    Map<String, Double> worths = new LinkedHashMap<>();
    SequencedMap<String, Double> groups = new LinkedHashMap<>();
    for (Item item : items) {
      Series economic = item.amount.times(item.factor());
      net = net.plus(economic);
      financial = financial.plus(item.amount);
      worths.put(item.id, worth(economic, discount));
      double paid = worth(item.amount, discount);
      for (Part part : item.parts) {
        groups.merge(part.group, part.share * (part.factor - 1) * paid, Double::sum);
      }
    }
    for (Outside each : outside) {
      net = net.plus(each.amount);
      double gained = worth(each.amount, discount);
      worths.put(each.id, gained);
      groups.merge(each.group, gained, Double::sum);
    }
    double worth = worth(net, discount);
    SequencedMap<String, OptionalDouble> switching = new LinkedHashMap<>();
    worths.forEach(
        (id, value) ->
            switching.put(
                id, value == 0 ? OptionalDouble.empty() : OptionalDouble.of(-worth / value)));
    return new EconomyView(
        net, worth, InternalRate.of(net), worth(financial, discount), groups, switching);
  }

  /// Items in the order of how little must change until the worth is zero.
  public List<String> mostCritical() {
    List<String> ids = new ArrayList<>(switching.sequencedKeySet());
    ids.sort((one, other) -> Double.compare(distance(one), distance(other)));
    return ids;
  }

  private double distance(String id) {
    return Math.abs(
        switching.getOrDefault(id, OptionalDouble.empty()).orElse(Double.POSITIVE_INFINITY));
  }

  private static double worth(Series flow, double rate) {
    return PresentValue.of(flow, rate, PresentValue.Convention.FIRST_AT_ONCE);
  }
}
