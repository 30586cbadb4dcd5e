package org.tinkuy.exchange.network;

import org.tinkuy.kernel.Check;

/// A way from a source to a sink.
///
/// @param from name of the source
/// @param to name of the sink
/// @param mode of transport, for people and to tell arcs of a pair apart; "" where none is given
/// @param distance_km length of the way, km, >= 0, for people; 0 also where it is not given
/// @param cost what its use costs
/// @param minimum_t least tonnes a year if it is used at all, >= 0; 0 for no least
/// @param substitution tonnes of virgin material that a tonne replaces, > 0
/// @param line what is built or agreed once for several arcs, such as one way in several seasons:
///   its fixed cost and its minimum are of all of them together; the arc's own name where it stands
///   alone
public record ExchangeArc(
    String from,
    String to,
    String mode,
    double distance_km,
    ArcCost cost,
    double minimum_t,
    double substitution,
    String line) {
  /// An arc that is a line of its own.
  public ExchangeArc(
      String from,
      String to,
      String mode,
      double distance_km,
      ArcCost cost,
      double minimum_t,
      double substitution) {
    this(from, to, mode, distance_km, cost, minimum_t, substitution, name(from, to, mode));
  }

  public ExchangeArc {
    Check.that(
        distance_km >= 0,
        "exchange.network.distance",
        "Arc '%s' to '%s': distance_km must be >= 0, but is %s. Maybe the minus is a dash; where"
            + " the way is not known, leave it out.",
        from,
        to,
        distance_km);
    Check.that(
        minimum_t >= 0,
        "exchange.network.minimum",
        "Arc '%s' to '%s': minimum_t must be >= 0, but is %s. Maybe leave it out where there is no"
            + " least.",
        from,
        to,
        minimum_t);
    Check.that(
        substitution > 0,
        "exchange.network.substitution",
        "Arc '%s' to '%s': substitution must be > 0, but is %s. Maybe write 1 where a tonne"
            + " replaces a tonne, or leave the arc out where it replaces nothing.",
        from,
        to,
        substitution);
  }

  /// `s1 > d3 (truck)`, for places and names.
  public String name() {
    return name(from, to, mode);
  }

  private static String name(String from, String to, String mode) {
    return mode.isEmpty() ? from + " > " + to : from + " > " + to + " (" + mode + ")";
  }
}
