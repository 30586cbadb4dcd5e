package org.tinkuy.exchange.network;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.tinkuy.exchange.proof.Effort;
import org.tinkuy.exchange.share.Core;
import org.tinkuy.exchange.share.Game;
import org.tinkuy.exchange.share.Sharing;
import org.tinkuy.exchange.share.Split;

/// How a group of firms may split what it saves.
///
/// @param firms in the order of the problem
/// @param method how the shares were found
/// @param samples pairs of orders that were looked at; 0 where none were sampled
/// @param shapley each firm's share by what it adds; empty where nothing could be found
/// @param nucleolus each firm's share by the least complaint; empty where it is not exact or the
///   time was too short
/// @param core whether a split keeps everybody in the group; absent where that is undecided
public record GroupSplit(
    List<String> firms,
    Method method,
    int samples,
    Map<String, Share> shapley,
    Map<String, Double> nucleolus,
    Optional<Core> core) {

  /// How shares were found.
  public enum Method {
    /// Every coalition's value is proved but for rounding.
    EXACT("exact"),
    /// Not every one is: each share lies between what is proved.
    RANGE("range"),
    /// Too many firms: orders were sampled. Where not every value that was met is proved, each
    /// share lies between what is proved, its error beside.
    SAMPLED("sampled"),
    /// A coalition cannot serve its needs, or the time was too short.
    NONE("none");

    private final String word;

    Method(String word) {
      this.word = word;
    }

    /// The word in answers.
    public String word() {
      return word;
    }
  }

  /// What a firm gets a year.
  ///
  /// @param value in the currency of the problem; absent where a value that it rests on is not
  ///   proved
  /// @param low the least that it may be
  /// @param high the most that it may be
  public record Share(OptionalDouble value, double low, double high) {
    /// A share that is proved.
    ///
    /// @param value in the currency of the problem
    public static Share exact(double value) {
      return new Share(OptionalDouble.of(value), value, value);
    }

    /// A share of which nothing is known but what it lies between.
    ///
    /// @param low the least that it may be
    /// @param high the most that it may be
    public static Share between(double low, double high) {
      return new Share(OptionalDouble.empty(), low, high);
    }
  }

  public GroupSplit {
    firms = List.copyOf(firms);
    shapley = Collections.unmodifiableMap(new LinkedHashMap<>(shapley));
    nucleolus = Collections.unmodifiableMap(new LinkedHashMap<>(nucleolus));
  }

  /// The splits of every group of a problem. Arcs that no plan can use are left aside. Where the
  /// clock ended any of them, the effort is no longer one that another run repeats.
  public static List<GroupSplit> of(ExchangeProblem problem, Effort effort) {
    NetworkSearch search = new NetworkSearch(effort);
    List<GroupSplit> splits = of(problem, search, effort);
    if (!search.isReproducible()) {
      effort.cut();
    }
    return splits;
  }

  static List<GroupSplit> of(ExchangeProblem problem, NetworkSearch search, Effort effort) {
    return FirmGroup.of(Network.usable(problem)).stream()
        .filter(group -> group.firms().size() > 1)
        .map(group -> of(group, search, effort))
        .toList();
  }

  private static GroupSplit of(FirmGroup group, NetworkSearch search, Effort effort) {
    if (group.firms().size() > Game.MOST_PLAYERS) {
      SampledShapley.Sample sample = new SampledShapley(group.problem(), search, effort).draw();
      return new GroupSplit(
          group.firms(),
          sample.ranges().isEmpty() ? Method.NONE : Method.SAMPLED,
          sample.pairs(),
          sample.ranges(),
          Map.of(),
          Optional.empty());
    }
    NetworkShares shares = new Coalitions(group.problem(), search, effort).shares();
    if (shares.sharing().isPresent()) {
      return exact(group, shares.sharing().get());
    }
    Map<String, Share> between = new LinkedHashMap<>();
    shares
        .shapleyRange()
        .forEach((firm, range) -> between.put(firm, Share.between(range.low(), range.high())));
    return new GroupSplit(
        group.firms(),
        between.isEmpty() ? Method.NONE : Method.RANGE,
        0,
        between,
        Map.of(),
        Optional.empty());
  }

  private static GroupSplit exact(FirmGroup group, Sharing sharing) {
    Map<String, Share> shapley = new LinkedHashMap<>();
    sharing.shapley().byPlayer().forEach((firm, value) -> shapley.put(firm, Share.exact(value)));
    return new GroupSplit(
        group.firms(),
        Method.EXACT,
        0,
        shapley,
        sharing.nucleolus().map(Split::byPlayer).orElse(Map.of()),
        sharing.core());
  }
}
