package org.tinkuy.exchange.schedule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.tinkuy.exchange.proof.Effort;
import org.tinkuy.exchange.proof.Outcomes;
import org.tinkuy.exchange.proof.Proof;
import org.tinkuy.exchange.proof.Rules;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.solver.Activity;
import org.tinkuy.solver.Outcome;
import org.tinkuy.solver.Precedence;
import org.tinkuy.solver.Project;
import org.tinkuy.solver.Resource;
import org.tinkuy.solver.Schedule;

/// When each activity starts so that all is done soonest.
///
/// @param proof of the makespan
/// @param starts by activity, in the unit of time of the problem; empty where none was found
/// @param critical activities that cannot start later without moving the end while the order on
///   shared resources stays
public record ShortestSchedule(Proof proof, Map<String, Long> starts, List<String> critical) {
  private static final String METHOD = "links in a round";

  public ShortestSchedule {
    starts = Collections.unmodifiableMap(new LinkedHashMap<>(starts));
    critical = List.copyOf(critical);
  }

  /// Finds the shortest schedule.
  public static ShortestSchedule of(ScheduleProblem problem, Effort effort) {
    Project project = project(problem);
    Optional<List<Precedence>> round = WaitingRound.find(project);
    if (round.isPresent()) {
      List<Sentence> rules =
          round.get().stream()
              .map(each -> Rules.waits(each.second().name(), each.first().name()))
              .toList();
      return new ShortestSchedule(Proof.impossible(METHOD, rules), Map.of(), List.of());
    }
    Outcome<Schedule> outcome = effort.schedule(project);
    Proof proof = Outcomes.scheduleProof(outcome);
    Optional<Schedule> found = Outcomes.findAnswer(outcome);
    Map<String, Long> starts = new LinkedHashMap<>();
    found.ifPresent(
        schedule -> {
          List<String> breaches = project.breaches(schedule.starts());
          if (!breaches.isEmpty()) {
            throw new IllegalStateException("the schedule breaks rules: " + breaches);
          }
          project.activities().forEach(each -> starts.put(each.name(), schedule.start(each)));
        });
    return new ShortestSchedule(
        proof, starts, found.map(schedule -> critical(project, schedule)).orElse(List.of()));
  }

  private static Project project(ScheduleProblem problem) {
    Project.Builder building = Project.builder(Project.Goal.MAKESPAN);
    Map<String, Resource> resources = new LinkedHashMap<>();
    problem.resources().forEach((name, most) -> resources.put(name, building.resource(name, most)));
    Map<String, Activity> activities = new LinkedHashMap<>();
    for (ScheduleProblem.Task task : problem.tasks()) {
      List<Activity.Need> needs = new ArrayList<>();
      task.needs()
          .forEach(
              (name, amount) -> {
                if (amount > 0) {
                  needs.add(new Activity.Need(Objects.requireNonNull(resources.get(name)), amount));
                }
              });
      activities.put(task.name(), building.activity(task.name(), task.duration(), needs));
    }
    for (ScheduleProblem.TaskLink each : problem.links()) {
      building.precedence(
          Objects.requireNonNull(activities.get(each.first())),
          Objects.requireNonNull(activities.get(each.second())),
          each.link(),
          each.lag());
    }
    return building.build();
  }

  /// A backward pass over links and over the order on shared resources as the schedule has it:
  /// whoever follows moves on with its latest start.
  private static List<String> critical(Project project, Schedule schedule) {
    long end = project.objectiveAt(schedule.starts());
    Map<Activity, Long> latest = new LinkedHashMap<>();
    project.activities().forEach(each -> latest.put(each, end - each.duration()));
    boolean moved = true;
    while (moved) {
      moved = false;
      for (var link : project.precedences()) {
        moved |= pull(latest, link.first(), link.second(), link.startToStart());
      }
      for (Activity first : project.activities()) {
        for (Activity second : project.activities()) {
          boolean inOrder =
              !first.equals(second)
                  && first.duration() > 0
                  && second.duration() > 0
                  && schedule.end(first) <= schedule.start(second)
                  && share(first, second);
          moved |= inOrder && pull(latest, first, second, first.duration());
        }
      }
    }
    return project.activities().stream()
        .filter(each -> Objects.requireNonNull(latest.get(each)) <= schedule.start(each))
        .map(Activity::name)
        .toList();
  }

  private static boolean pull(
      Map<Activity, Long> latest, Activity first, Activity second, long apart) {
    long most = Objects.requireNonNull(latest.get(second)) - apart;
    boolean pulls = Objects.requireNonNull(latest.get(first)) > most;
    if (pulls) {
      latest.put(first, most);
    }
    return pulls;
  }

  private static boolean share(Activity one, Activity other) {
    return one.needs().stream()
        .anyMatch(
            need ->
                other.needs().stream().anyMatch(each -> each.resource().equals(need.resource())));
  }
}
