package org.tinkuy.formats.messy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Files of a park as somebody would send them together, with what is read of them and what is
/// said.
///
/// They stand in a text: `=== NAME`, the story behind `#`, each file behind `--- FILE`, and behind
/// `--- expected` a line for each row, shape and issue.
///
/// @param name what it is called
/// @param story where such a thing comes from
/// @param files content by name, in order
/// @param expected what reading and checking give
public record MessyFolder(String name, String story, Map<String, String> files, String expected) {
  public static final String EXPECTED = "expected";

  /// The folders in a resource beside this class.
  public static List<MessyFolder> of(String resource) {
    List<MessyFolder> folders = new ArrayList<>();
    for (String part : text(resource).split("(?m)^=== ", -1)) {
      if (!part.isBlank()) {
        folders.add(folder(part));
      }
    }
    return folders;
  }

  private static MessyFolder folder(String part) {
    List<String> lines = part.lines().toList();
    StringBuilder story = new StringBuilder();
    Map<String, StringBuilder> files = new LinkedHashMap<>();
    StringBuilder open = story;
    for (String line : lines.subList(1, lines.size())) {
      if (line.startsWith("--- ")) {
        open = files.computeIfAbsent(line.substring(4).strip(), _ -> new StringBuilder());
      } else {
        open.append(files.isEmpty() ? line.replaceFirst("^# ?", "") : line).append('\n');
      }
    }
    Map<String, String> texts = new LinkedHashMap<>();
    files.forEach((name, text) -> texts.put(name, text.toString()));
    String expected = texts.getOrDefault(EXPECTED, "");
    texts.remove(EXPECTED);
    return new MessyFolder(lines.getFirst().strip(), story.toString().strip(), texts, expected);
  }

  private static String text(String resource) {
    try (InputStream in = MessyFolder.class.getResourceAsStream(resource)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  /// The same as it stands in the text, with another expectation.
  public String written(String other) {
    StringBuilder text =
        new StringBuilder("=== " + name + "\n# " + story.replace("\n", "\n# ") + "\n");
    files.forEach((file, content) -> text.append("--- ").append(file).append('\n').append(content));
    return text.append("--- " + EXPECTED + "\n").append(other).toString();
  }

  @Override
  public String toString() {
    return name;
  }
}
