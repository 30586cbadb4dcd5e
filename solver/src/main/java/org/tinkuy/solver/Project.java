package org.tinkuy.solver;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Work to be scheduled: activities, the order they demand, the resources they share. Immutable;
/// made by its [Builder]. Time is counted in whole units of the caller's choice, from 0.
public final class Project {
  private final Goal goal;
  private final List<Resource> resources;
  private final List<Activity> activities;
  private final List<Precedence> precedences;

  /// What a schedule is to keep small.
  public enum Goal {
    /// The time until all is done.
    MAKESPAN,
    /// The sum over activities of their weight times their end.
    WEIGHTED_ENDS
  }

  private Project(Builder from) {
    this.goal = from.goal;
    this.resources = List.copyOf(from.resources);
    this.activities = List.copyOf(from.activities);
    this.precedences = List.copyOf(from.precedences);
  }

  public static Builder builder(Goal goal) {
    return new Builder(goal);
  }

  public Goal goal() {
    return goal;
  }

  public List<Resource> resources() {
    return resources;
  }

  public List<Activity> activities() {
    return activities;
  }

  public List<Precedence> precedences() {
    return precedences;
  }

  /// When all would be done if everything were done one after the other, in the project's unit of
  /// time: no sensible schedule is longer.
  public long horizon() {
    long sum = 0;
    for (Activity activity : activities) {
      sum = Math.addExact(sum, activity.duration());
      sum = Math.max(sum, Math.addExact(activity.earliest(), activity.duration()));
    }
    long latest = activities.stream().mapToLong(Activity::earliest).max().orElse(0);
    sum = Math.addExact(sum, latest);
    for (Precedence each : precedences) {
      sum = Math.addExact(sum, Math.abs(each.lag()));
    }
    return sum;
  }

  /// What starts come to under the goal, computed here and not taken from a solver.
  ///
  /// @param starts of the activities in their order, in the project's unit of time
  public long objectiveAt(List<Long> starts) {
    long result = 0;
    for (Activity activity : activities) {
      long end = starts.get(activity.index()) + activity.duration();
      result =
          switch (goal) {
            case MAKESPAN -> Math.max(result, end);
            case WEIGHTED_ENDS -> result + activity.weight() * end;
          };
    }
    return result;
  }

  /// What starts break, one sentence in English a breach; empty where they keep everything.
  ///
  /// @param starts of the activities in their order, in the project's unit of time
  public List<String> breaches(List<Long> starts) {
    List<String> found = new ArrayList<>();
    for (Activity each : activities) {
      long start = starts.get(each.index());
      if (start < each.earliest() || start > each.latest() - each.duration()) {
        found.add("Activity '%s' leaves its window.".formatted(each));
      }
    }
    for (Precedence each : precedences) {
      if (starts.get(each.second().index())
          < starts.get(each.first().index()) + each.startToStart()) {
        found.add("Activity '%s' is too early after '%s'.".formatted(each.second(), each.first()));
      }
    }
    resources.forEach(each -> found.addAll(overuse(each, starts)));
    return found;
  }

  private List<String> overuse(Resource resource, List<Long> starts) {
    Map<Long, Long> changes = new TreeMap<>();
    for (Activity activity : activities) {
      for (Activity.Need need : activity.needs()) {
        if (need.resource().equals(resource) && activity.duration() > 0) {
          long start = starts.get(activity.index());
          changes.merge(start, need.amount(), Long::sum);
          changes.merge(start + activity.duration(), -need.amount(), Long::sum);
        }
      }
    }
    List<String> found = new ArrayList<>();
    long used = 0;
    for (Map.Entry<Long, Long> change : changes.entrySet()) {
      used += change.getValue();
      if (used > resource.capacity()) {
        found.add("Resource '%s' is overused at %d.".formatted(resource, change.getKey()));
      }
    }
    return found;
  }

  /// Collects the parts of a project in order.
  public static final class Builder {
    private final Goal goal;
    private final List<Resource> resources = new ArrayList<>();
    private final List<Activity> activities = new ArrayList<>();
    private final List<Precedence> precedences = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    private Builder(Goal goal) {
      this.goal = goal;
    }

    /// Adds a resource.
    ///
    /// @param capacity how much of it there is at any time, >= 0
    public Resource resource(String name, long capacity) {
      unique("Resource", name);
      Resource resource = new Resource(resources.size(), name, capacity);
      resources.add(resource);
      return resource;
    }

    /// Adds an activity that may start at once and end at any time.
    ///
    /// @param duration in the project's unit of time, >= 0
    public Activity activity(String name, long duration, List<Activity.Need> needs) {
      return activity(new Activity(0, name, duration, needs, 0, Activity.WHENEVER, 0));
    }

    /// Adds an activity as it is described, at the next place.
    public Activity activity(Activity like) {
      unique("Activity", like.name());
      for (Activity.Need need : like.needs()) {
        Ensure.that(
            resources.contains(need.resource()),
            "Activity '%s': the resource '%s' must belong to this project, but does not.",
            like,
            need.resource());
      }
      Activity placed =
          new Activity(
              activities.size(),
              like.name(),
              like.duration(),
              like.needs(),
              like.earliest(),
              like.latest(),
              like.weight());
      activities.add(placed);
      return placed;
    }

    private void unique(String kind, String name) {
      Ensure.that(
          names.add(kind + name), "%s '%s': its name must be unique, but is not.", kind, name);
    }

    /// Lets an activity start when another has ended.
    public Builder after(Activity first, Activity second) {
      return precedence(first, second, Precedence.Link.FINISH_START, 0);
    }

    /// Adds a rule between two activities.
    ///
    /// @param lag the least time between the two, in the project's unit of time; may be negative
    public Builder precedence(Activity first, Activity second, Precedence.Link link, long lag) {
      Ensure.that(
          activities.contains(first) && activities.contains(second),
          "Precedence '%s' to '%s': both must belong to this project, but do not.",
          first,
          second);
      precedences.add(new Precedence(first, second, link, lag));
      return this;
    }

    public Project build() {
      return new Project(this);
    }
  }
}
