package org.tinkuy.document;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.catalog.Field;
import org.tinkuy.catalog.FieldKind;
import org.tinkuy.catalog.TableSchema;
import org.tinkuy.document.ParkDocument.TextRow;

/// Where in the cells of a park the ids of one table stand: in its own key, in references, in keys
/// that are written out, and in names that a table shares without a formal reference.
final class IdCells {
  private static final Pattern WRITTEN_KEY = Pattern.compile("(\\w+)\\[([^\\]]*)\\]");

  /// Columns of text that name a tenant or utility, or a node of their own.
  private static final Set<String> NODES = Set.of("meters.fromNode", "meters.toNode");

  private final Catalog catalog;
  private final TableSchema owner;

  /// @param owner the table whose first key column holds the ids
  IdCells(Catalog catalog, TableSchema owner) {
    this.catalog = catalog;
    this.owner = owner;
  }

  /// Whether a table's first key column holds ids of its own and names no other table's row.
  static boolean ownsIds(TableSchema schema) {
    Field first = schema.key().getFirst();
    return first.type().kind() == FieldKind.ID
        && !ReferenceTargets.isReference(first)
        && !isActual(first);
  }

  /// A cell with every id of the table put through a change of names; the same text where it holds
  /// none.
  ///
  /// @param name gives the new name of an id, or the id itself
  String rename(TextRow row, Field field, String text, UnaryOperator<String> name) {
    return switch (field.type().kind()) {
      case REF, ID -> ids(field, text, name);
      case TEXT -> texts(row, field, text, name);
      case CODE,
          UNIT,
          NUMBER,
          INTEGER,
          SHARE,
          BAND,
          QUANTITY,
          MONEY,
          BOOLEAN,
          DATE,
          TIME,
          PERIOD,
          PAIRS ->
          text;
    };
  }

  private String ids(Field field, String text, UnaryOperator<String> name) {
    if (isActual(field)) {
      return actual(text, name);
    }
    if (!holdsIds(field)) {
      return text;
    }
    return field.type().list() ? each(text, "|", name) : one(text, name);
  }

  private boolean holdsIds(Field field) {
    Field own = owner.key().getFirst();
    if (field.type().kind() == FieldKind.REF) {
      return field.type().target().equals(owner.name());
    }
    if (field.path().equals("facts.subject")) {
      return KeyRules.ONE_NAME_SPACE.contains(owner.name());
    }
    return field.codes().isEmpty()
        ? field.column().equals(own.column())
        : field.codes().contains(owner.name());
  }

  private static boolean isActual(Field field) {
    return field.path().equals("actuals.subject");
  }

  /// What a measure or an exchange really gave: the id of the measure, or `FROM>TO` of two flows.
  private String actual(String text, UnaryOperator<String> name) {
    return switch (owner.name()) {
      case "measures" -> one(text, name);
      case "flows" -> text.contains(">") ? each(text, ">", name) : text;
      default -> text;
    };
  }

  private String texts(TextRow row, Field field, String text, UnaryOperator<String> name) {
    if (NODES.contains(field.path())) {
      return KeyRules.ONE_NAME_SPACE.contains(owner.name()) ? one(text, name) : text;
    }
    return switch (field.path()) {
      case "reviews.key" -> key(row.find("table").orElse("").toLowerCase(Locale.ROOT), text, name);
      case "measures.effects" ->
          WRITTEN_KEY
              .matcher(text)
              .replaceAll(found -> Matcher.quoteReplacement(effect(found, name)));
      default -> text;
    };
  }

  private String effect(MatchResult found, UnaryOperator<String> name) {
    return found.group(1) + "[" + key(found.group(1), found.group(2), name) + "]";
  }

  /// A key that is written out, with the ids in it renamed.
  private String key(String table, String written, UnaryOperator<String> name) {
    TableSchema schema =
        catalog.tables().entrySet().stream()
            .filter(entry -> entry.getKey().equalsIgnoreCase(table))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse(owner);
    if (!schema.name().equalsIgnoreCase(table)) {
      return written;
    }
    List<Field> key = schema.key();
    String[] parts = written.split(",", key.size());
    for (int i = 0; i < parts.length; i++) {
      if (holdsIds(key.get(i))) {
        parts[i] = one(parts[i], name);
      }
    }
    return String.join(",", parts);
  }

  private static String each(String text, String separator, UnaryOperator<String> name) {
    return Arrays.stream(text.split(Pattern.quote(separator), -1))
        .map(part -> one(part, name))
        .collect(Collectors.joining(separator));
  }

  /// One id, with the spaces around it as they are.
  private static String one(String text, UnaryOperator<String> name) {
    String id = text.strip();
    String renamed = name.apply(CellReader.idForm(id));
    return renamed.equals(CellReader.idForm(id)) ? text : text.replace(id, renamed);
  }
}
