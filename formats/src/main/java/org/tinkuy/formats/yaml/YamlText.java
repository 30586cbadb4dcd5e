package org.tinkuy.formats.yaml;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tinkuy.document.KeyedDocument.Mapping;
import org.tinkuy.document.KeyedDocument.Node;
import org.tinkuy.document.KeyedDocument.Scalar;
import org.tinkuy.document.KeyedDocument.Sequence;

/// Writes texts and trees as YAML that [YamlReader] reads as the same.
public final class YamlText {
  private static final Pattern PLAIN =
      Pattern.compile("[\\p{L}\\d](?:[\\p{L}\\d ._/-]*[\\p{L}\\d.])?");

  private YamlText() {}

  /// A text as one scalar, in quotes where it could be read as something else.
  public static String quoted(String text) {
    return PLAIN.matcher(text).matches() ? text : inQuotes(text);
  }

  /// A text as one scalar in quotes.
  static String inQuotes(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> quoted.append("\\\"");
        case '\\' -> quoted.append("\\\\");
        case '\n' -> quoted.append("\\n");
        case '\r' -> quoted.append("\\r");
        case '\t' -> quoted.append("\\t");
        default -> quoted.append(Character.isISOControl(c) ? "\\x%02x".formatted((int) c) : c);
      }
    }
    return quoted.append('"').toString();
  }

  /// Texts by name in one line: `{plot: A3, use: industrial}`.
  public static String inline(Map<String, String> texts) {
    return texts.entrySet().stream()
        .map(each -> quoted(each.getKey()) + ": " + quoted(each.getValue()))
        .collect(Collectors.joining(", ", "{", "}"));
  }

  /// A tree as a file.
  public static String file(Mapping root) {
    StringBuilder text = new StringBuilder();
    root.entries().forEach((key, node) -> text.append(quoted(key)).append(':').append(in(node, 1)));
    return text.toString();
  }

  private static String in(Node node, int level) {
    String indent = "\n" + "  ".repeat(level);
    return switch (node) {
      case Scalar scalar -> " " + (scalar.text().isEmpty() ? "" : quoted(scalar.text())) + "\n";
      case Sequence sequence when sequence.items().isEmpty() -> " []\n";
      case Sequence sequence ->
          sequence.items().stream()
              .map(item -> indent.substring(1) + "- " + item(item, level + 1))
              .collect(Collectors.joining("", "\n", ""));
      case Mapping mapping when mapping.entries().isEmpty() -> " {}\n";
      case Mapping mapping ->
          mapping.entries().entrySet().stream()
              .map(
                  entry ->
                      indent.substring(1)
                          + quoted(entry.getKey())
                          + ":"
                          + in(entry.getValue(), level + 1))
              .collect(Collectors.joining("", "\n", ""));
    };
  }

  /// An item stands on the line of its dash.
  private static String item(Node node, int level) {
    return switch (node) {
      case Scalar _ -> in(node, level).strip() + "\n";
      case Sequence _, Mapping _ -> {
        String text = in(node, level);
        yield text.startsWith("\n") ? text.stripLeading() : text.strip() + "\n";
      }
    };
  }
}
