package org.tinkuy.governance;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tinkuy.figure.Figure;

/// How tenants and community take part.
///
/// @param boards seats on the boards of those who own, run or oversee the park
/// @param tables seats in committees and associations, which advise and decide nothing of the park
/// @param committees ids of committees and associations
/// @param heard the groups of the register of stakeholders, each apart, in the order of the catalog
/// @param consultations how many there were in the period
/// @param consulted people who took part in them
/// @param women share of women among them
/// @param changed how many of them changed something
public record Participation(
    Seats boards,
    Seats tables,
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

  /// Seats of some bodies.
  ///
  /// @param community those of the community, >= 0; empty where no body states any
  /// @param women those of women, whoever sends them, >= 0; empty where no body states any
  public record Seats(Optional<Integer> community, Optional<Integer> women) {
    /// Whether anything is known of them.
    public boolean tells() {
      return community.isPresent() || women.isPresent();
    }
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
