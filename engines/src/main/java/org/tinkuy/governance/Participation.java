package org.tinkuy.governance;

import java.util.List;
import java.util.Optional;
import org.tinkuy.figure.Figure;

/// How tenants and community take part.
///
/// @param communitySeats seats of the community on boards, >= 0; empty where no board states any
/// @param womenSeats seats of women on boards, >= 0; empty where no board states any
/// @param committees ids of committees and associations
/// @param consultations how many there were in the period
/// @param consulted people who took part in them
/// @param women share of women among them
/// @param changed how many of them changed something
public record Participation(
    Optional<Integer> communitySeats,
    Optional<Integer> womenSeats,
    List<String> committees,
    Figure consultations,
    Figure consulted,
    Figure women,
    Figure changed) {
  public Participation {
    committees = List.copyOf(committees);
  }

  List<Figure> figures() {
    return List.of(consultations, consulted, women, changed);
  }
}
