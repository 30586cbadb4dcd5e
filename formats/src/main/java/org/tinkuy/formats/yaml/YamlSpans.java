package org.tinkuy.formats.yaml;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/// Where each part of a YAML text stands in it, from character to character.
final class YamlSpans {
  private final String text;
  private final Iterator<Event> events;

  private YamlSpans(String text, LoadSettings settings) {
    this.text = text;
    this.events = new Parse(settings).parseString(text).iterator();
  }

  /// A part of the text.
  sealed interface Span {
    /// The first character, from 0.
    int start();

    /// The character after the last one; line ends and comments that follow are not of it.
    int end();
  }

  /// A single value.
  ///
  /// @param isPlain whether it stands without quotes
  record One(int start, int end, boolean isPlain) implements Span {}

  /// Items in order.
  record Items(int start, int end, List<Span> items) implements Span {
    Items {
      items = List.copyOf(items);
    }
  }

  /// A key and its value.
  ///
  /// @param start of the key
  record Entry(String key, int start, Span value) {}

  /// Entries in order.
  ///
  /// @param isInline whether they stand in braces
  record Entries(int start, int end, boolean isInline, List<Entry> entries) implements Span {
    Entries {
      entries = List.copyOf(entries);
    }

    /// Where an entry ends.
    ///
    /// @param index from 0
    int end(int index) {
      return entries.get(index).value.end();
    }

    Optional<Entry> find(String key) {
      return entries.stream().filter(entry -> entry.key.equals(key)).findFirst();
    }
  }

  /// The outermost part of a text that [YamlReader] reads; empty where it holds nothing.
  static Optional<Span> of(String text, LoadSettings settings) {
    YamlSpans spans = new YamlSpans(text, settings);
    while (spans.events.hasNext()) {
      Event event = spans.events.next();
      if (event instanceof ScalarEvent
          || event instanceof MappingStartEvent
          || event instanceof SequenceStartEvent) {
        return Optional.of(spans.span(event));
      }
    }
    return Optional.empty();
  }

  private Span span(Event event) {
    return switch (event) {
      case ScalarEvent scalar -> one(scalar, scalar.getScalarStyle() == ScalarStyle.PLAIN);
      // the reader tells that it does not read them; what stands around them can be changed
      case AliasEvent alias -> one(alias, true);
      case SequenceStartEvent start -> items(start);
      case MappingStartEvent start -> entries(start);
      default -> throw new IllegalStateException("not a part of a tree: " + event);
    };
  }

  private One one(Event event, boolean isPlain) {
    int start = at(event.getStartMark());
    return new One(start, Math.max(start, trimmed(at(event.getEndMark()))), isPlain);
  }

  private Items items(SequenceStartEvent start) {
    List<Span> items = new ArrayList<>();
    Event next = events.next();
    while (!(next instanceof CollectionEndEvent)) {
      items.add(span(next));
      next = events.next();
    }
    int end =
        start.getFlowStyle() == FlowStyle.FLOW || items.isEmpty()
            ? at(next.getEndMark())
            : items.getLast().end();
    return new Items(at(start.getStartMark()), end, items);
  }

  private Entries entries(MappingStartEvent start) {
    List<Entry> entries = new ArrayList<>();
    Event next = events.next();
    while (!(next instanceof CollectionEndEvent)) {
      // a list or a table as a key has no name by which anybody could ask for it
      String key = next instanceof ScalarEvent scalar ? scalar.getValue() : "";
      int from = span(next).start();
      Span value = span(events.next());
      entries.add(new Entry(key, from, value));
      next = events.next();
    }
    boolean isInline = start.getFlowStyle() == FlowStyle.FLOW;
    int end = isInline || entries.isEmpty() ? at(next.getEndMark()) : last(entries);
    return new Entries(at(start.getStartMark()), end, isInline, entries);
  }

  private static int last(List<Entry> entries) {
    return entries.getLast().value().end();
  }

  /// Marks count code points, and texts have characters of one or two.
  private int at(Optional<Mark> mark) {
    return text.offsetByCodePoints(0, mark.orElseThrow().getIndex());
  }

  /// A folded text ends with its last line and not with the empty ones after it.
  private int trimmed(int end) {
    int at = end;
    while (at > 0 && Character.isWhitespace(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }
}
