package org.tinkuy.document;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tinkuy.catalog.FactDefinition;
import org.tinkuy.kernel.Check;
import org.tinkuy.kernel.Unit;
import org.tinkuy.park.Cell;

/// Reads the value of a fact by its definition.
final class FactValue {
  private static final List<String> ANSWERS = List.of("yes", "partly", "no");

  private FactValue() {}

  static Cell read(
      CellReader cells, FactDefinition definition, String text, ColumnReading context) {
    return switch (definition.type()) {
      case YESNO -> answer(definition, text);
      case TEXT -> new Cell.Text(text);
      case NUMBER -> number(cells, definition, text, context);
      case BAND -> {
        int dots = text.indexOf("..");
        if (dots < 0) {
          Cell.Measure number = number(cells, definition, text, context);
          yield new Cell.Band(number.value(), number.value(), number.unit());
        }
        Cell.Measure low = number(cells, definition, text.substring(0, dots), context);
        Cell.Measure high = number(cells, definition, text.substring(dots + 2), context);
        yield new Cell.Band(low.value(), high.value(), low.unit());
      }
    };
  }

  private static Cell answer(FactDefinition definition, String text) {
    String word = text.toLowerCase(Locale.ROOT);
    Check.that(
        ANSWERS.contains(word),
        "fact.answer",
        "Fact '%s': yes, partly or no is expected, but it is '%s'.",
        definition.name(),
        text);
    return new Cell.Text(word);
  }

  private static Cell.Measure number(
      CellReader cells, FactDefinition definition, String text, ColumnReading context) {
    Optional<Unit> stated = context.rowUnit();
    String written = text.strip();
    boolean bare = !written.isEmpty() && Character.isDigit(written.charAt(written.length() - 1));
    Check.that(
        !bare || stated.isPresent() || definition.unit().equals("1"),
        "fact.unitMissing",
        "Fact '%s': a unit is needed, but there is none. Maybe %s.",
        definition.name(),
        definition.unit());
    String full = bare && stated.isPresent() ? written + " " + stated.get().code() : written;
    return cells.factNumber(definition.unit(), full, context);
  }
}
