package org.tinkuy.exchange.network;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.tinkuy.exchange.share.Sharing;

/// How the saving of a network may be split among its firms.
///
/// @param sharing the splits; absent where they cannot be made
/// @param exact whether every coalition's value is proved
/// @param shapleyRange lowest and highest Shapley value of each firm, by what is proved of the
///   coalitions; empty where they are exact
/// @param withoutValue a coalition that cannot serve its needs and so has no value; "" where every
///   one has
/// @param tooMany whether there are too many firms to value every coalition
public record NetworkShares(
    Optional<Sharing> sharing,
    boolean exact,
    Map<String, Range> shapleyRange,
    String withoutValue,
    boolean tooMany) {

  /// What a firm may get.
  ///
  /// @param low in the currency of the problem, a year; minus infinite where nothing is proved
  /// @param high in the currency of the problem, a year; infinite where nothing is proved
  public record Range(double low, double high) {
    /// Nothing is proved.
    static final Range OPEN = new Range(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
  }

  public NetworkShares {
    shapleyRange = Collections.unmodifiableMap(new LinkedHashMap<>(shapleyRange));
  }

  static NetworkShares tooManyFirms() {
    return new NetworkShares(Optional.empty(), false, Map.of(), "", true);
  }

  static NetworkShares without(String coalition) {
    return new NetworkShares(Optional.empty(), false, Map.of(), coalition, false);
  }
}
