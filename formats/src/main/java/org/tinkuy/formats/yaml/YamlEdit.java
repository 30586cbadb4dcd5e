package org.tinkuy.formats.yaml;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.tinkuy.document.KeyedEdit;
import org.tinkuy.document.KeyedEdit.Spot;
import org.tinkuy.document.KeyedEdit.Step;
import org.tinkuy.formats.yaml.YamlSpans.Entries;
import org.tinkuy.formats.yaml.YamlSpans.Entry;
import org.tinkuy.formats.yaml.YamlSpans.Items;
import org.tinkuy.formats.yaml.YamlSpans.One;
import org.tinkuy.formats.yaml.YamlSpans.Span;

/// Changes single values in the text of a YAML file. All other characters stay as they are:
/// comments, order, quotes, line ends.
public final class YamlEdit {
  private static final String MARK = "\uFEFF";

  /// What needs no quotes anywhere: no sign in it has a meaning in YAML.
  private static final Pattern PLAIN =
      Pattern.compile("(?:-?\\d|\\p{L})(?:[\\p{L}\\d ._/%+-]*[\\p{L}\\d.%])?");

  /// The sign of a folded or kept text, and the comment behind it.
  private static final Pattern FOLDED = Pattern.compile("[|>][-+\\d]*(\\s+#.*)");

  private String text;

  private YamlEdit(String text) {
    this.text = text;
  }

  /// Begins with the bytes of a file that [YamlReader] reads.
  public static YamlEdit of(byte[] bytes) {
    return new YamlEdit(new String(bytes, StandardCharsets.UTF_8));
  }

  public byte[] bytes() {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /// Makes a change; false, and nothing is changed, where the text has no place for it: an entry
  /// that begins the line of its list cannot be taken out.
  public boolean make(Spot spot) {
    String head = text.startsWith(MARK) ? MARK : "";
    String body = text.substring(head.length());
    Optional<String> changed =
        YamlSpans.of(body, LoadSettings.builder().build())
            .map(root -> at(root, spot))
            .flatMap(span -> made(body, span, spot));
    changed.ifPresent(made -> text = head + made);
    return changed.isPresent();
  }

  private static Span at(Span root, Spot spot) {
    Span span = root;
    for (Step step : spot.steps()) {
      span =
          switch (step) {
            case Step.Key(String name) -> ((Entries) span).find(name).orElseThrow().value();
            case Step.Item(int index) -> ((Items) span).items().get(index);
          };
    }
    return span;
  }

  private static Optional<String> made(String text, Span span, Spot spot) {
    return switch (spot.kind()) {
      case REPLACE ->
          Optional.of(replaced(text, span, scalar(spot.text(), span) + headComment(text, span)));
      case WRAP -> {
        String old = text.substring(span.start(), span.end());
        String value = span instanceof One one && one.isPlain() ? safe(old) : old;
        yield Optional.of(
            replaced(
                text,
                span,
                "{"
                    + KeyedEdit.VALUE
                    + ": "
                    + value
                    + ", "
                    + pair(spot.column(), spot.text())
                    + "}"));
      }
      case ADD -> Optional.of(added(text, (Entries) span, spot));
      case REMOVE -> removed(text, (Entries) span, spot.column());
    };
  }

  private static String replaced(String text, Span span, String by) {
    // an empty value has no place of its own: it stands right behind its colon
    boolean isTight = span.start() == span.end() && span.start() > 0;
    String gap = isTight && text.charAt(span.start() - 1) == ':' ? " " : "";
    return text.substring(0, span.start()) + gap + by + text.substring(span.end());
  }

  /// The comment behind the sign of a folded or kept text, which stays behind its new value; empty
  /// where there is none.
  private static String headComment(String text, Span old) {
    String line = text.substring(old.start(), Math.max(old.start(), endOfLine(text, old.start())));
    Matcher head = FOLDED.matcher(line);
    return head.matches() ? head.group(1) : "";
  }

  /// A value as it was written: in quotes where the old one was.
  private static String scalar(String value, Span old) {
    return old instanceof One one && one.isPlain() ? safe(value) : YamlText.inQuotes(value);
  }

  private static String safe(String value) {
    return PLAIN.matcher(value).matches() ? value : YamlText.quoted(value);
  }

  private static String pair(String key, String value) {
    return safe(key) + ": " + safe(value);
  }

  private static String added(String text, Entries span, Spot spot) {
    String pair = pair(spot.column(), spot.text());
    if (span.isInline()) {
      int at = span.entries().isEmpty() ? span.start() + 1 : span.end(span.entries().size() - 1);
      return text.substring(0, at)
          + (span.entries().isEmpty() ? "" : ", ")
          + pair
          + text.substring(at);
    }
    int end = endOfLine(text, span.end());
    String indent = " ".repeat(column(text, span.entries().getFirst().start()));
    return text.substring(0, end) + lineEnd(text) + indent + pair + text.substring(end);
  }

  private static Optional<String> removed(String text, Entries span, String key) {
    int index = span.entries().indexOf(span.find(key).orElseThrow());
    Entry entry = span.entries().get(index);
    boolean isLast = index == span.entries().size() - 1;
    if (span.isInline()) {
      return Optional.of(isLast ? withoutLast(text, span) : without(text, span, index));
    }
    int line = startOfLine(text, entry.start());
    if (!text.substring(line, entry.start()).isBlank()) {
      return Optional.empty();
    }
    int end = endOfLine(text, entry.value().end());
    int next = Math.min(text.length(), end + lineEnd(text).length());
    return Optional.of(text.substring(0, line) + text.substring(next));
  }

  /// Braces without an entry and the comment behind it; comments of the next one stay.
  private static String without(String text, Entries span, int index) {
    int from = span.entries().get(index).start();
    int comma = comma(text, span.end(index));
    int to = comma + 1;
    String behind = text.substring(to, endOfLine(text, to));
    if (behind.isBlank() || behind.stripLeading().startsWith("#")) {
      to += behind.length();
    }
    while (Character.isWhitespace(text.charAt(to))) {
      to++;
    }
    boolean isTight = text.charAt(to) == '#' && !Character.isWhitespace(text.charAt(from - 1));
    return text.substring(0, from) + (isTight ? " " : "") + text.substring(to);
  }

  /// The comma between two entries in braces, behind comments.
  private static int comma(String text, int from) {
    int at = from;
    while (text.charAt(at) != ',') {
      at = text.charAt(at) == '#' ? endOfLine(text, at) + 1 : at + 1;
    }
    return at;
  }

  /// Braces without their last entry and, where no comment stands between, the comma before it.
  private static String withoutLast(String text, Entries span) {
    Entry last = span.entries().getLast();
    int before = span.entries().size() > 1 ? span.end(span.entries().size() - 2) : last.start();
    boolean isCommented = text.substring(before, last.start()).contains("#");
    return text.substring(0, isCommented ? last.start() : before)
        + text.substring(last.value().end());
  }

  private static String lineEnd(String text) {
    return text.contains("\r\n") ? "\r\n" : "\n";
  }

  private static int startOfLine(String text, int at) {
    return text.lastIndexOf('\n', at - 1) + 1;
  }

  /// Before the line end.
  private static int endOfLine(String text, int at) {
    int end = text.indexOf('\n', at);
    int stop = end < 0 ? text.length() : end;
    return stop > at && text.charAt(stop - 1) == '\r' ? stop - 1 : stop;
  }

  private static int column(String text, int at) {
    return at - startOfLine(text, at);
  }
}
