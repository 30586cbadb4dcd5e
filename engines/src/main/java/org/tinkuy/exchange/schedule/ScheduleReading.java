package org.tinkuy.exchange.schedule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tinkuy.document.KeyedEntries;
import org.tinkuy.exchange.schedule.ScheduleProblem.Task;
import org.tinkuy.exchange.schedule.ScheduleProblem.TaskLink;
import org.tinkuy.kernel.Nearest;
import org.tinkuy.kernel.Place;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.solver.Precedence.Link;

/// Reads a problem file of the kind `schedule`.
public final class ScheduleReading {
  private static final double MOST = 1e12;
  private static final Map<String, Link> LINKS =
      new TreeMap<>(
          Map.of(
              "FS", Link.FINISH_START,
              "SS", Link.START_START,
              "FF", Link.FINISH_FINISH,
              "SF", Link.START_FINISH));

  private ScheduleReading() {}

  /// Reads the problem.
  public static Optional<ScheduleProblem> read(KeyedEntries entries) {
    Map<String, Long> resources = whole(entries, "resources");
    List<Task> tasks = new ArrayList<>();
    List<TaskLink> links = new ArrayList<>();
    List<KeyedEntries> written = entries.list("activities");
    List<String> names = written.stream().flatMap(each -> each.findText("name").stream()).toList();
    for (KeyedEntries each : written) {
      String name = each.findText("name").orElse("");
      after(each, name, names, links);
      task(each, resources).ifPresent(tasks::add);
    }
    return entries.make(() -> new ScheduleProblem(resources, tasks, links));
  }

  private static Optional<Task> task(KeyedEntries entries, Map<String, Long> resources) {
    String name = entries.text("name");
    long duration = whole(entries, "duration", entries.number("duration"));
    Map<String, Long> needs = whole(entries, "needs");
    for (String resource : needs.keySet()) {
      if (!resources.containsKey(resource)) {
        unknown(
            entries, entries.placeOf("needs"), "needs", resource, List.copyOf(resources.keySet()));
      }
    }
    Optional<Task> task = entries.make(() -> new Task(name, duration, needs));
    task.ifPresent(
        each ->
            entries.check("needs", () -> new ScheduleProblem(resources, List.of(each), List.of())));
    return task;
  }

  private static void after(
      KeyedEntries entries, String second, List<String> names, List<TaskLink> links) {
    for (KeyedEntries each : entries.findList("after", "name")) {
      String first = each.text("name");
      Link link = each.has("link") ? each.word("link", LINKS) : Link.FINISH_START;
      long lag = whole(each, "lag", each.findNumber("lag").orElse(0));
      if (each.isSound() && !names.contains(first)) {
        unknown(each, each.placeOf("name"), "after", first, names);
      }
      each.make(() -> new TaskLink(first, second, link, lag)).ifPresent(links::add);
    }
  }

  private static Map<String, Long> whole(KeyedEntries entries, String key) {
    Map<String, Long> numbers = new LinkedHashMap<>();
    entries.numbers(key).forEach((name, each) -> numbers.put(name, whole(entries, key, each)));
    return numbers;
  }

  /// The whole number of a key; 0 where none could be read, which was said already.
  private static long whole(KeyedEntries entries, String key, double number) {
    if (Double.isNaN(number)) {
      return 0;
    }
    if (number != Math.rint(number) || Math.abs(number) > MOST) {
      entries.refuse(
          "exchange.schedule.whole",
          entries.placeOf(key),
          Sentence.of("hint.exchange.schedule.whole", "Maybe count in a smaller unit."),
          "Key '%s': it must be a whole number, but is %s.",
          key,
          number);
    }
    return Math.round(number);
  }

  private static void unknown(
      KeyedEntries entries, Place place, String key, String name, List<String> names) {
    entries.refuse(
        "exchange.schedule.unknownName",
        place,
        hint(name, names),
        "Key '%s': there is no '%s'.",
        key,
        name);
  }

  private static Sentence hint(String name, List<String> names) {
    if (names.isEmpty()) {
      return Sentence.of(
          "hint.exchange.schedule.noNames", "Maybe what it names must be written first.");
    }
    List<String> near = Nearest.of(name, names);
    return near.isEmpty()
        ? Sentence.of(
            "hint.exchange.schedule.unknownName",
            "Maybe it must be added; those there are: %s.",
            names.stream().distinct().collect(Collectors.joining(", ")))
        : Sentence.maybe(near);
  }
}
