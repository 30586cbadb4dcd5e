package org.tinkuy.solver.serial;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tinkuy.solver.Activity;
import org.tinkuy.solver.Precedence;
import org.tinkuy.solver.Project;

/// What the order of activities alone demands of a project.
final class Network {
  private final Project project;
  private final List<List<Precedence>> into = new ArrayList<>();
  private final List<List<Precedence>> outOf = new ArrayList<>();
  private final List<Activity> sorted;

  private Network(Project project) {
    this.project = project;
    project.activities().forEach(_ -> into.add(new ArrayList<>()));
    project.activities().forEach(_ -> outOf.add(new ArrayList<>()));
    for (Precedence each : project.precedences()) {
      into.get(each.second().index()).add(each);
      outOf.get(each.first().index()).add(each);
    }
    sorted = sort();
  }

  /// The network of a project; empty where its precedences form a loop.
  static Optional<Network> of(Project project) {
    Network network = new Network(project);
    return network.sorted.size() == project.activities().size()
        ? Optional.of(network)
        : Optional.empty();
  }

  /// The activities after all that come before them; less than all where there is a loop.
  private List<Activity> sort() {
    int[] waiting = into.stream().mapToInt(List::size).toArray();
    List<Activity> free = new ArrayList<>();
    project.activities().stream().filter(a -> waiting[a.index()] == 0).forEach(free::add);
    for (int i = 0; i < free.size(); i++) {
      for (Precedence each : outOf.get(free.get(i).index())) {
        if (--waiting[each.second().index()] == 0) {
          free.add(each.second());
        }
      }
    }
    return free;
  }

  List<Precedence> into(Activity activity) {
    return into.get(activity.index());
  }

  List<Precedence> outOf(Activity activity) {
    return outOf.get(activity.index());
  }

  /// The earliest starts, where resources are no limit.
  long[] earliest() {
    long[] starts = new long[sorted.size()];
    for (Activity each : sorted) {
      starts[each.index()] = each.earliest();
      for (Precedence before : into(each)) {
        starts[each.index()] =
            Math.max(starts[each.index()], starts[before.first().index()] + before.startToStart());
      }
    }
    return starts;
  }

  /// The time from the start of each activity to the end of all, where resources are no limit.
  long[] tails() {
    long[] tails = new long[sorted.size()];
    for (Activity each : sorted.reversed()) {
      tails[each.index()] = each.duration();
      for (Precedence after : outOf(each)) {
        tails[each.index()] =
            Math.max(tails[each.index()], tails[after.second().index()] + after.startToStart());
      }
    }
    return tails;
  }

  /// How many precedences lead out of each activity.
  long[] followers() {
    return outOf.stream().mapToLong(List::size).toArray();
  }

  /// What no schedule can beat: the goal of the earliest starts, or for the makespan the work that
  /// one resource has to do, divided by how much of it there is.
  double bound() {
    List<Long> starts = Arrays.stream(earliest()).boxed().toList();
    double bound = project.objectiveAt(starts);
    return project.goal() == Project.Goal.MAKESPAN ? Math.max(bound, (double) work()) : bound;
  }

  private long work() {
    long[] work = new long[project.resources().size()];
    for (Activity each : project.activities()) {
      for (Activity.Need need : each.needs()) {
        work[need.resource().index()] += need.amount() * each.duration();
      }
    }
    return project.resources().stream()
        .filter(each -> each.capacity() > 0)
        .mapToLong(each -> Math.ceilDiv(work[each.index()], each.capacity()))
        .max()
        .orElse(0);
  }
}
