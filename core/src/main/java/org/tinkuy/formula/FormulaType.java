package org.tinkuy.formula;

import java.util.List;
import java.util.Optional;
import org.tinkuy.catalog.TableSchema;
import org.tinkuy.kernel.Dimension;

/// The type of a formula or of a part of one.
public sealed interface FormulaType {

  /// A number. An empty dimension is only known when the row is read (`flows.quantity`, money).
  record Measured(Optional<Dimension> dimension) implements FormulaType {}

  /// Yes, partly or no.
  record Answer() implements FormulaType {}

  /// A day.
  record Day() implements FormulaType {}

  /// A text or code; `codes` lists the words it may be, empty where it may be any.
  record Word(List<String> codes) implements FormulaType {}

  /// Rows of a table.
  record Rows(TableSchema table) implements FormulaType {}

  /// The type in words, for messages.
  default String inWords() {
    return switch (this) {
      case Measured(Optional<Dimension> dimension) ->
          dimension
              .map(known -> known.isNone() ? "a plain number" : "a number of " + known)
              .orElse("a number");
      case Answer _ -> "a condition";
      case Day _ -> "a date";
      case Word _ -> "a word";
      case Rows _ -> "a set of rows";
    };
  }

  /// Whether values of the two types can stand for one another, so far as is known.
  default boolean agrees(FormulaType other) {
    if (this instanceof Measured(Optional<Dimension> a)
        && other instanceof Measured(Optional<Dimension> b)) {
      return a.isEmpty() || b.isEmpty() || a.equals(b);
    }
    return getClass().equals(other.getClass());
  }

  /// The type of a choice between parts: all must agree; the dimension is known where that of each
  /// is.
  static FormulaType common(Spot at, List<Compiled> parts) {
    FormulaType first = parts.getFirst().type();
    boolean open = false;
    for (Compiled part : parts) {
      if (!first.agrees(part.type())) {
        throw new FormulaError(
            at, "%s and %s do not go together".formatted(first.inWords(), part.type().inWords()));
      }
      boolean measured = part.type() instanceof Measured(Optional<Dimension> d) && d.isPresent();
      open |= first instanceof Measured && !measured;
      first = first instanceof Measured(Optional<Dimension> d) && d.isEmpty() ? part.type() : first;
    }
    return open ? new Measured(Optional.empty()) : first;
  }
}
