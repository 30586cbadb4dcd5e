package org.tinkuy.governance;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tinkuy.figure.Figure;

/// How tenants and community take part.
///
/// @param communitySeats seats of the community on boards, >= 0; empty where no board states any
/// @param womenSeats seats of women on boards, >= 0; empty where no board states any
/// @param committees ids of committees and associations
/// @param heard the groups of the register of stakeholders, each apart, in the order of the catalog
/// @param consultations how many there were in the period
/// @param consulted people who took part in them
/// @param women share of women among them
/// @param changed how many of them changed something
public record Participation(
    Optional<Integer> communitySeats,
    Optional<Integer> womenSeats,
    List<String> committees,
    List<Heard> heard,
    Figure consultations,
    Figure consulted,
    Figure women,
    Figure changed) {
  public Participation {
    committees = List.copyOf(committees);
    heard = List.copyOf(heard);
  }

  /// How one group of stakeholders was heard in the period; figures without data where the folder
  /// records no consultation of it.
  ///
  /// @param group word of `stakeholders.group`, e.g. `community`
  /// @param consultations how many there were
  /// @param consulted people who took part in them
  /// @param women share of women among them
  /// @param changed how many of them changed something
  public record Heard(
      String group, Figure consultations, Figure consulted, Figure women, Figure changed) {
    List<Figure> figures() {
      return List.of(consultations, consulted, women, changed);
    }
  }

  List<Figure> figures() {
    return Stream.concat(
            Stream.of(consultations, consulted, women, changed),
            heard.stream().flatMap(group -> group.figures().stream()))
        .toList();
  }
}
