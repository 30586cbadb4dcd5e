package org.tinkuy.exchange.schedule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.tinkuy.solver.Activity;
import org.tinkuy.solver.Precedence;
import org.tinkuy.solver.Project;

/// Activities that wait for one another in a round, so that each would have to start after itself.
///
/// Starts are pushed back along the links, as far as each asks; where they still move after as many
/// passes as there are activities, the links that moved them last lead round a loop whose least
/// times sum to more than 0. Without any one of its links the others leave such a start.
///
/// Source: Bellman, _On a routing problem_, Quarterly of Applied Mathematics 16 (1958), pages
/// 87-90.
final class WaitingRound {
  private WaitingRound() {}

  /// The links of such a round, in order; empty where there is none.
  static Optional<List<Precedence>> find(Project project) {
    Map<Activity, Long> starts = new HashMap<>();
    project.activities().forEach(each -> starts.put(each, 0L));
    Map<Activity, Precedence> pushed = new HashMap<>();
    for (int pass = 0; pass <= project.activities().size(); pass++) {
      Optional<Activity> moved = push(project, starts, pushed);
      if (moved.isEmpty()) {
        return Optional.empty();
      }
      if (pass == project.activities().size()) {
        return Optional.of(round(moved.get(), pushed));
      }
    }
    return Optional.empty();
  }

  /// One pass over the links; an activity that was moved.
  private static Optional<Activity> push(
      Project project, Map<Activity, Long> starts, Map<Activity, Precedence> pushed) {
    Optional<Activity> moved = Optional.empty();
    for (Precedence each : project.precedences()) {
      long least = Objects.requireNonNull(starts.get(each.first())) + each.startToStart();
      if (Objects.requireNonNull(starts.get(each.second())) < least) {
        starts.put(each.second(), least);
        pushed.put(each.second(), each);
        moved = Optional.of(each.second());
      }
    }
    return moved;
  }

  private static List<Precedence> round(Activity moved, Map<Activity, Precedence> pushed) {
    Set<Activity> seen = new LinkedHashSet<>();
    Activity at = moved;
    while (seen.add(at)) {
      at = Objects.requireNonNull(pushed.get(at)).first();
    }
    List<Precedence> round = new ArrayList<>();
    Activity end = at;
    do {
      Precedence link = Objects.requireNonNull(pushed.get(at));
      round.addFirst(link);
      at = link.first();
    } while (!at.equals(end));
    return round;
  }
}
