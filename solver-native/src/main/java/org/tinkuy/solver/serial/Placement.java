package org.tinkuy.solver.serial;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.tinkuy.solver.Activity;
import org.tinkuy.solver.Precedence;
import org.tinkuy.solver.Project;
import org.tinkuy.solver.Resource;

/// Places activities one after the other, each at the first time at which order and resources allow
/// it.
///
/// Source: Kolisch, R. (1996), Serial and parallel resource-constrained project scheduling methods
/// revisited, European Journal of Operational Research 90, pp. 320-333, section 2.1.
final class Placement {
  private final Project project;
  private final Network network;
  private final List<TreeMap<Long, Long>> used = new ArrayList<>();
  private final long[] starts;
  private final boolean[] placed;

  private Placement(Project project, Network network) {
    this.project = project;
    this.network = network;
    project.resources().forEach(_ -> used.add(new TreeMap<>(Map.of(0L, 0L))));
    starts = new long[project.activities().size()];
    placed = new boolean[starts.length];
  }

  /// The starts that come of placing, among those that may come next, the one with the highest
  /// rank; the first of equals.
  static List<Long> by(double[] rank, Project project, Network network) {
    Placement placement = new Placement(project, network);
    for (int i = 0; i < rank.length; i++) {
      placement.place(placement.next(rank));
    }
    return Arrays.stream(placement.starts).boxed().toList();
  }

  private Activity next(double[] rank) {
    return project.activities().stream()
        .filter(each -> !placed[each.index()])
        .filter(each -> network.into(each).stream().allMatch(b -> placed[b.first().index()]))
        .reduce((one, other) -> rank[other.index()] > rank[one.index()] ? other : one)
        .orElseThrow();
  }

  private void place(Activity activity) {
    long start = activity.earliest();
    for (Precedence before : network.into(activity)) {
      start = Math.max(start, starts[before.first().index()] + before.startToStart());
    }
    while (true) {
      long free = freeFrom(activity, start);
      if (free == start) {
        break;
      }
      start = free;
    }
    starts[activity.index()] = start;
    placed[activity.index()] = true;
    if (activity.duration() > 0) {
      for (Activity.Need need : activity.needs()) {
        take(used.get(need.resource().index()), start, start + activity.duration(), need.amount());
      }
    }
  }

  /// The time itself if the activity's needs are free throughout, else the first later time at
  /// which what stands in its way may have changed.
  private long freeFrom(Activity activity, long start) {
    for (Activity.Need need : activity.needs()) {
      Resource resource = need.resource();
      TreeMap<Long, Long> profile = used.get(resource.index());
      Long from = profile.floorKey(start);
      var inTheWay =
          profile.subMap(from, true, start + activity.duration(), false).entrySet().stream()
              .filter(step -> step.getValue() + need.amount() > resource.capacity())
              .reduce((_, last) -> last);
      if (activity.duration() > 0 && inTheWay.isPresent()) {
        return profile.higherKey(inTheWay.get().getKey());
      }
    }
    return start;
  }

  private static void take(NavigableMap<Long, Long> profile, long from, long to, long amount) {
    profile.put(from, profile.floorEntry(from).getValue());
    profile.put(to, profile.floorEntry(to).getValue());
    profile.subMap(from, true, to, false).replaceAll((_, before) -> before + amount);
  }
}
