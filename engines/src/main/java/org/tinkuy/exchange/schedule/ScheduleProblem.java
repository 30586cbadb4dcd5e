package org.tinkuy.exchange.schedule;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tinkuy.kernel.Check;
import org.tinkuy.solver.Precedence;

/// What is asked of a schedule.
///
/// @param resources how much there is of each at any time, in its own unit, >= 0
/// @param tasks at least one
/// @param links which activities hold which others
public record ScheduleProblem(Map<String, Long> resources, List<Task> tasks, List<TaskLink> links) {

  /// A piece of work without interruption.
  ///
  /// @param name unique among tasks
  /// @param duration in the unit of time of the problem, >= 0; 0 for a milestone
  /// @param needs what it takes of each resource while it lasts, in the resource's unit, >= 0
  public record Task(String name, long duration, Map<String, Long> needs) {
    public Task {
      needs = Collections.unmodifiableMap(new LinkedHashMap<>(needs));
      Check.that(
          duration >= 0,
          "exchange.schedule.duration",
          "Activity '%s': duration must be >= 0, but is %s. Maybe the minus is a dash; write 0 for"
              + " a milestone.",
          name,
          duration);
    }
  }

  /// A rule between two tasks.
  ///
  /// @param lag the least time between the two ends that the link names, in the unit of time of the
  ///   problem; 0 for none, negative where they may overlap
  public record TaskLink(String first, String second, Precedence.Link link, long lag) {}

  public ScheduleProblem {
    resources = Collections.unmodifiableMap(new LinkedHashMap<>(resources));
    tasks = List.copyOf(tasks);
    links = List.copyOf(links);
    Check.that(
        !tasks.isEmpty(),
        "exchange.schedule.noActivity",
        "There must be an activity to schedule. Maybe the list 'activities' is empty.");
    Set<String> names = new HashSet<>();
    for (Task task : tasks) {
      Check.that(
          names.add(task.name()),
          "exchange.schedule.nameTwice",
          "Activity '%s': it must be given once. Maybe rename one of them, wherever it is named.",
          task.name());
      for (var need : task.needs().entrySet()) {
        long most = resources.getOrDefault(need.getKey(), -1L);
        Check.that(
            need.getValue() >= 0 && need.getValue() <= most,
            "exchange.schedule.need",
            "Activity '%s': it may need from 0 to %s of '%s', but needs %s. Maybe there is more of"
                + " the resource, or less of it will do for longer.",
            task.name(),
            most,
            need.getKey(),
            need.getValue());
      }
    }
  }
}
