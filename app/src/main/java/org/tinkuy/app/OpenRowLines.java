package org.tinkuy.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tinkuy.catalog.UnverifiedRow;
import org.tinkuy.catalog.Verification;
import org.tinkuy.views.wording.Wording;

/// The rows of a file of the catalog that nobody has compared, as lines: each on its own, or a line
/// for those of one confidence that could move a score by the same.
final class OpenRowLines {
  /// How many ids of a group are told; the rest are counted.
  private static final int TOLD = 6;

  private static final double PERCENT = 100;
  private static final String INDENT = "  ";

  private final Wording words;

  OpenRowLines(Wording words) {
    this.words = words;
  }

  List<String> each(Verification file) {
    return file.open().stream()
        .map(
            row -> {
              String what = row.what().isEmpty() ? row.id() : labelled(row.id(), row.what());
              return INDENT + "%s (%s, %s)".formatted(what, sureness(row), moves(row));
            })
        .toList();
  }

  List<String> folded(Verification file) {
    Map<String, List<String>> groups = new LinkedHashMap<>();
    for (UnverifiedRow row : file.open()) {
      groups
          .computeIfAbsent(sureness(row) + ", " + moves(row), _ -> new ArrayList<>())
          .add(row.id());
    }
    List<String> lines = new ArrayList<>();
    groups.forEach((group, ids) -> lines.add(INDENT + labelled(group, told(ids))));
    return lines;
  }

  private String told(List<String> ids) {
    String told = ids.stream().limit(TOLD).collect(Collectors.joining(", "));
    int more = ids.size() - TOLD;
    return more > 0 ? told + " " + words.text("app.catalog.more", "count", more) : told;
  }

  private String labelled(String name, String said) {
    return words.text("list.labelled", Map.of("name", name, "said", said));
  }

  /// How sure a row is, in words.
  private String sureness(UnverifiedRow row) {
    return words.find("confidence." + row.confidence()).orElse(row.confidence());
  }

  private String moves(UnverifiedRow row) {
    return row.movable().scored()
        ? words.text("app.catalog.each", "points", words.number(row.movable().share() * PERCENT, 1))
        : words.text("app.catalog.noScore");
  }
}
