package org.tinkuy.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.tinkuy.finance.project.FinanceCase;
import org.tinkuy.kernel.Issue;
import org.tinkuy.views.wording.Wording;

/// Issues as lines for the terminal: errors first, grouped by their cause.
final class IssueLines {
  private static final int FIRST_PLACES = 3;
  private static final int MOST_PLACES = 10;

  private final Wording words;
  private final Consumer<String> line;

  /// @param words the language of the lines
  /// @param line takes each line
  IssueLines(Wording words, Consumer<String> line) {
    this.words = words;
    this.line = line;
  }

  /// The issues of each cause with their places, what is wrong and what could be written instead;
  /// of many places the first ones.
  void all(List<Issue> issues) {
    for (List<Issue> group : groups(issues)) {
      Issue first = group.getFirst();
      line.accept(
          "%s %s%s"
              .formatted(
                  words.text("report.severity." + first.severity().name().toLowerCase(Locale.ROOT)),
                  first.code(),
                  group.size() == 1 ? "" : " " + places(group.size())));
      boolean same = group.stream().map(Issue::hint).distinct().count() == 1;
      for (Issue issue : group.subList(0, Math.min(group.size(), MOST_PLACES))) {
        line.accept("  " + issue.place() + "  " + words.say(issue.reason()));
        if (!same) {
          suggestion(issue);
        }
      }
      if (group.size() > MOST_PLACES) {
        line.accept("  " + words.text("app.places.rest", "count", group.size() - MOST_PLACES));
      }
      if (same) {
        suggestion(first);
      }
    }
  }

  private void suggestion(Issue issue) {
    if (!issue.hint().isEmpty()) {
      words.say(issue.hint()).lines().forEach(part -> line.accept("      " + part));
    }
  }

  /// One line and one example for each cause, with its first places.
  void summary(List<Issue> issues) {
    for (List<Issue> group : groups(issues)) {
      List<String> places =
          group.stream().limit(FIRST_PLACES).map(issue -> issue.place().toString()).toList();
      int more = group.size() - places.size();
      String first = String.join(", ", places);
      String all =
          more == 0
              ? first
              : words.text("app.places.more", Map.of("places", first, "count", "" + more));
      line.accept("  " + group.getFirst().code() + ": " + all);
      line.accept("      " + words.say(group.getFirst().reason()));
    }
  }

  /// What is wrong with the question, rather than with the park's files; what of a money case does
  /// not go with it stands with its place.
  void wrongUse(List<Issue> issues) {
    List<Issue> ofCase = new ArrayList<>();
    for (Issue issue : issues) {
      if (issue.place().file().equals(FinanceCase.FILE)) {
        ofCase.add(issue);
      } else {
        line.accept("tinkuy: " + words.say(issue));
      }
    }
    all(ofCase);
  }

  /// A number of things, as `1 error` or `2 errors`.
  ///
  /// @param key of the text, which speaks of one and of many
  String count(String key, long number) {
    return words.text(key, "count", words.whole(number));
  }

  private String places(int number) {
    return words.text("app.places", "count", number);
  }

  private static List<List<Issue>> groups(List<Issue> issues) {
    Map<String, List<Issue>> groups = new LinkedHashMap<>();
    issues.stream()
        .sorted(Comparator.comparing(Issue::severity))
        .forEach(
            issue ->
                groups
                    .computeIfAbsent(issue.severity() + issue.code(), _ -> new ArrayList<>())
                    .add(issue));
    return List.copyOf(groups.values());
  }
}
