package org.tinkuy.solver.contract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import org.tinkuy.solver.Activity;
import org.tinkuy.solver.Precedence;
import org.tinkuy.solver.Project;
import org.tinkuy.solver.Resource;
import tools.jackson.databind.JsonNode;

/// Projects that tests of schedulers share.
public final class SampleProjects {
  private SampleProjects() {}

  /// A heat network between neighbours: 18 weeks at best.
  ///
  /// Permit (4) comes before the trench (6, 2 of 3 crews), which comes before the pipe (5, 2
  /// crews); the exchanger (7, 2 crews) and the meter (2, 1 crew) may come at any time. Trench and
  /// pipe take 4 + 6 + 5 = 15. The exchanger needs two crews, of which one is left beside trench or
  /// pipe, so it cannot lie beside either: weeks 0 to 4 are too short for its 7. Trench, pipe and
  /// exchanger therefore follow one another, 18 weeks of work; begun at once by the exchanger (0 to
  /// 7), the trench runs from 7 to 13 and the pipe from 13 to 18: 18 is the least.
  public static Project heatNetwork() {
    Project.Builder project = Project.builder(Project.Goal.MAKESPAN);
    Resource crews = project.resource("crews", 3);
    Activity permit = project.activity("permit", 4, List.of());
    Activity trench = project.activity("trench", 6, List.of(new Activity.Need(crews, 2)));
    Activity pipe = project.activity("pipe", 5, List.of(new Activity.Need(crews, 2)));
    project.activity("exchanger", 7, List.of(new Activity.Need(crews, 2)));
    project.activity("meter", 2, List.of(new Activity.Need(crews, 1)));
    return project.after(permit, trench).after(trench, pipe).build();
  }

  /// A project by chance: activities in order, each after some of those before.
  public static Project random(int size, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Project.Builder project = Project.builder(Project.Goal.MAKESPAN);
    Resource crew = project.resource("crew", 6);
    Resource crane = project.resource("crane", 4);
    List<Activity> made = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      List<Activity.Need> needs =
          List.of(
              new Activity.Need(crew, random.nextInt(1, 5)),
              new Activity.Need(crane, random.nextInt(1, 4)));
      Activity next = project.activity("a" + i, random.nextInt(1, 10), needs);
      for (Activity before : made) {
        if (random.nextInt(made.size() + 2) < 2) {
          project.after(before, next);
        }
      }
      made.add(next);
    }
    return project.build();
  }

  /// Adds five activities of 5, 3, 4, 2 and 1, each linked with the next in another way, and a lag.
  public static List<Activity> addLinks(Project.Builder builder) {
    Activity first = builder.activity("first", 5, List.of());
    Activity second = builder.activity("second", 3, List.of());
    Activity third = builder.activity("third", 4, List.of());
    Activity fourth = builder.activity("fourth", 2, List.of());
    Activity fifth = builder.activity("fifth", 1, List.of());
    builder.precedence(first, second, Precedence.Link.FINISH_START, 2);
    builder.precedence(second, third, Precedence.Link.START_START, 1);
    builder.precedence(third, fourth, Precedence.Link.FINISH_FINISH, 3);
    builder.precedence(fourth, fifth, Precedence.Link.START_FINISH, 4);
    return List.of(first, second, third, fourth, fifth);
  }

  /// Adds two activities of one crew: 2 that must not begin before 9, and 4 that must end by 5.
  ///
  /// @return the early one
  public static Activity addWindows(Project.Builder builder) {
    Resource crew = builder.resource("crew", 1);
    List<Activity.Need> one = List.of(new Activity.Need(crew, 1));
    builder.activity(new Activity(0, "late", 2, one, 9, Activity.WHENEVER, 0));
    return builder.activity(new Activity(0, "early", 4, one, 0, 5, 0));
  }

  /// A problem file of the kind `schedule`.
  public static Project read(JsonNode problem) {
    Project.Builder project = Project.builder(Project.Goal.MAKESPAN);
    Map<String, Resource> resources = new HashMap<>();
    problem
        .get("resources")
        .properties()
        .forEach(
            each ->
                resources.put(
                    each.getKey(), project.resource(each.getKey(), each.getValue().asLong())));
    Map<String, Activity> activities = new HashMap<>();
    for (JsonNode each : problem.get("activities")) {
      List<Activity.Need> needs =
          each.get("needs").properties().stream()
              .map(
                  need ->
                      new Activity.Need(
                          Objects.requireNonNull(resources.get(need.getKey())),
                          need.getValue().asLong()))
              .toList();
      Activity made =
          project.activity(each.get("name").asString(), each.get("duration").asLong(), needs);
      activities.put(made.name(), made);
    }
    for (JsonNode each : problem.get("activities")) {
      Activity second = Objects.requireNonNull(activities.get(each.get("name").asString()));
      for (JsonNode before : each.get("after")) {
        project.precedence(
            Objects.requireNonNull(activities.get(before.asString())),
            second,
            Precedence.Link.FINISH_START,
            0);
      }
    }
    return project.build();
  }
}
