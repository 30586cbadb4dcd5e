package org.tinkuy.policy;

import java.util.List;

/// One objective of development with the instruments behind it.
///
/// @param objective its id in the catalog
/// @param instruments those in force that support it, the park's own first
/// @param overlaps where two of them do the same
/// @param told whether the park keeps a register of its own; where it does not, that no instrument
///   of its country is known to serve this objective says nothing
public record ObjectiveStanding(
    String objective, List<PolicyInstrument> instruments, List<Overlap> overlaps, boolean told) {
  public ObjectiveStanding {
    instruments = List.copyOf(instruments);
    overlaps = List.copyOf(overlaps);
  }

  /// How well an objective is supported.
  public enum State {
    /// An instrument is effective.
    SERVED,
    /// Instruments are there that nobody rated.
    UNRATED,
    /// What is there is weak.
    WEAK,
    /// Nothing in force supports it.
    GAP,
    /// The park keeps no register and the catalog knows of nothing, so that nothing is known.
    UNKNOWN
  }

  /// Instruments of one kind in force on one topic, of which none amends another.
  ///
  /// @param kind law, decree, strategy, ...
  /// @param topic what they are all about
  /// @param instruments their ids, two or more
  public record Overlap(String kind, String topic, List<String> instruments) {
    public Overlap {
      instruments = List.copyOf(instruments);
    }
  }

  /// How well it is supported.
  public State state() {
    if (has(Effect.EFFECTIVE)) {
      return State.SERVED;
    }
    if (has(Effect.UNRATED)) {
      return State.UNRATED;
    }
    if (has(Effect.WEAK)) {
      return State.WEAK;
    }
    return told ? State.GAP : State.UNKNOWN;
  }

  private boolean has(Effect effect) {
    return instruments.stream().anyMatch(instrument -> instrument.effect() == effect);
  }
}
