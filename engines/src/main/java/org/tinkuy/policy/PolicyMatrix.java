package org.tinkuy.policy;

import java.util.List;
import org.tinkuy.figure.Figure;

/// The objectives of development against the instruments of policy.
///
/// @param register the instruments
/// @param objectives one for each objective of the catalog, in its order
/// @param served share of the objectives that an effective instrument supports; a range where
///   instruments are not rated, no data where the catalog has no objectives or no instrument is
///   told
/// @param covered share of the counted criteria of the framework that an effective instrument of
///   the park's register supports; no data where the register names none
/// @param unsupported ids of the criteria asked about that no instrument of the park's register
///   supports
/// @param divisions how many divisions of industry the tenants of the period belong to
/// @param diversity how many divisions of equal size would be as diverse, from 1 to `divisions`
public record PolicyMatrix(
    PolicyRegister register,
    List<ObjectiveStanding> objectives,
    Figure served,
    Figure covered,
    List<String> unsupported,
    Figure divisions,
    Figure diversity) {
  public PolicyMatrix {
    objectives = List.copyOf(objectives);
    unsupported = List.copyOf(unsupported);
  }

  /// Its figures.
  public List<Figure> figures() {
    return List.of(served, covered, divisions, diversity);
  }

  /// Objectives in a state.
  public List<ObjectiveStanding> in(ObjectiveStanding.State state) {
    return objectives.stream().filter(objective -> objective.state() == state).toList();
  }
}
