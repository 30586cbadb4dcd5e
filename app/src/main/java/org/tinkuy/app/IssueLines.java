package org.tinkuy.app;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tinkuy.kernel.Issue;

/// Issues on the terminal: grouped by their cause, each group with its count and its first places.
final class IssueLines {
  private static final int SHOWN = 10;

  private IssueLines() {}

  static void print(List<Issue> issues, PrintStream stream) {
    Map<String, List<Issue>> groups = new LinkedHashMap<>();
    issues.forEach(
        issue -> groups.computeIfAbsent(issue.code(), _ -> new ArrayList<>()).add(issue));
    groups.values().forEach(group -> print(group.getFirst().code(), group, stream));
  }

  private static void print(String code, List<Issue> group, PrintStream stream) {
    String severity = group.getFirst().severity().name().toLowerCase(Locale.ROOT);
    stream.printf(
        "%s %s%s%n", severity, code, group.size() == 1 ? "" : " (" + group.size() + " places)");
    group.stream()
        .limit(SHOWN)
        .forEach(
            issue -> {
              stream.printf("  %s  %s%n", issue.place(), issue.message());
              if (!issue.suggestion().isEmpty()) {
                stream.printf("      %s%n", issue.suggestion());
              }
            });
    if (group.size() > SHOWN) {
      stream.printf("  ... and %d more%n", group.size() - SHOWN);
    }
  }
}
