package org.tinkuy.exchange.network;

/// Two firms in the order of their names.
record FirmPair(String one, String other) {
  /// The firms at the ends of an arc.
  static FirmPair of(ExchangeProblem problem, ExchangeArc arc) {
    String giver = problem.source(arc).firm();
    String taker = problem.sink(arc).firm();
    return giver.compareTo(taker) <= 0 ? new FirmPair(giver, taker) : new FirmPair(taker, giver);
  }

  boolean has(String firm) {
    return one.equals(firm) || other.equals(firm);
  }

  /// Whether one of the two may not have any number of partners, and the other would be a new one.
  boolean isLimited(ExchangeTerms terms) {
    boolean limited =
        terms.partnersMax().containsKey(one) || terms.partnersMax().containsKey(other);
    return limited && !terms.arePartners(one, other);
  }
}
