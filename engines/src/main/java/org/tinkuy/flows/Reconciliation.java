package org.tinkuy.flows;

import java.util.List;
import java.util.Optional;
import org.tinkuy.kernel.Check;

/// The readings of a network made to agree with what must hold at its nodes, and whether they could
/// differ so much by chance.
///
/// @param network id of the network
/// @param streams as many and in the same order as those of the network
/// @param test whether all readings together agree
/// @param suspects ids of the streams whose reading is the likeliest to be wrong, worst first; all
///   that come close to the worst, since the test cannot tell them apart; none where no reading
///   stands out
public record Reconciliation(
    String network, List<Reconciled> streams, GlobalTest test, List<String> suspects) {
  public Reconciliation {
    streams = List.copyOf(streams);
    suspects = List.copyOf(suspects);
  }

  /// What is known of a stream.
  public enum Role {
    /// Metered, and the balances say something of it too: it is adjusted.
    REDUNDANT,
    /// Metered, and nothing checks it.
    UNCHECKED,
    /// Not metered, and the balances give it.
    OBSERVABLE,
    /// Not metered, and nothing gives it.
    UNKNOWN
  }

  /// One stream after reconciliation.
  ///
  /// @param id the stream
  /// @param role what is known of it
  /// @param value what agrees with all balances and is not negative, in the unit of the network;
  ///   absent exactly where it is unknown
  /// @param deviation standard uncertainty of the value as the balances alone give it, in the unit
  ///   of the network; 0 where it is unknown
  /// @param score how many of its standard uncertainties the adjustment of its reading is, before
  ///   any value was kept from being negative; 0 where it is not redundant
  public record Reconciled(
      String id, Role role, Optional<Double> value, double deviation, double score) {
    public Reconciled {
      Check.that(
          value.isPresent() == (role != Role.UNKNOWN),
          "flows.reconciled.value",
          "Stream '%s': it has a value exactly where it is known, but is %s.",
          id,
          role);
    }
  }

  /// The global test: whether the readings contradict the balances more than their uncertainties
  /// explain.
  ///
  /// @param statistic sum of squares of the adjustments, each by its variance; >= 0
  /// @param degrees how many independent balances link metered streams; 0 where none does, and then
  ///   there is nothing to test
  /// @param chance of a larger statistic where all is right, 0 to 1; 1 where nothing is tested
  /// @param passed whether the chance is not below the level of significance
  public record GlobalTest(double statistic, int degrees, double chance, boolean passed) {}

  /// The stream of an id.
  public Reconciled stream(String id) {
    Optional<Reconciled> found = streams.stream().filter(one -> one.id().equals(id)).findFirst();
    Check.that(
        found.isPresent(),
        "flows.reconciliation.stream",
        "Network '%s' has no stream '%s'.",
        network,
        id);
    return found.orElseThrow();
  }
}
