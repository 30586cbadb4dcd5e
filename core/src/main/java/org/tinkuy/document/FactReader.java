package org.tinkuy.document;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tinkuy.catalog.Aliases;
import org.tinkuy.catalog.FactDefinition;
import org.tinkuy.kernel.Check;
import org.tinkuy.kernel.Unit;
import org.tinkuy.park.Cell;

/// Reads the value of a fact by its definition. A bare number needs the unit of its row, unless the
/// fact is a plain number.
final class FactReader {
  private static final List<String> ANSWERS = List.of("yes", "partly", "no");

  private final AmountReader amounts;
  private final Aliases aliases;

  FactReader(AmountReader amounts, Aliases aliases) {
    this.amounts = amounts;
    this.aliases = aliases;
  }

  Cell read(CellContext context, FactDefinition definition, String text) {
    return switch (definition.type()) {
      case YESNO -> answer(definition, text);
      case TEXT -> new Cell.Text(text);
      case NUMBER -> {
        Unit unit = unitOfBare(context, definition, text);
        Cell.Measure number = amounts.number(context, unit, text);
        Unit canonical = canonical(definition, unit);
        Cell.Measure converted =
            new Cell.Measure(unit.convert(number.value(), canonical), canonical);
        tell(context, number, converted);
        yield converted;
      }
      case BAND -> {
        Unit unit = unitOfBare(context, definition, text);
        Cell.Band band = amounts.band(context, unit, text);
        Unit canonical = canonical(definition, unit);
        Cell.Band converted =
            new Cell.Band(
                unit.convert(band.low(), canonical),
                unit.convert(band.high(), canonical),
                canonical);
        tell(context, band, converted);
        yield converted;
      }
    };
  }

  private static void tell(CellContext context, Cell read, Cell converted) {
    if (!read.equals(converted)) {
      context.converted(read + " = " + converted);
    }
  }

  private Cell answer(FactDefinition definition, String text) {
    String word = aliases.findWord(text).orElse(text.toLowerCase(Locale.ROOT));
    Check.that(
        ANSWERS.contains(word),
        "fact.answer",
        "Fact '%s': must be yes, partly or no, but is '%s'. Maybe leave it empty and set the state"
            + " to unknown.",
        definition.name(),
        Shown.of(text));
    return new Cell.Text(word);
  }

  /// The unit in which bare numbers of the row are written.
  private Unit unitOfBare(CellContext context, FactDefinition definition, String text) {
    Unit canonical = amounts.ofFact(definition);
    boolean stated = context.rowUnit().isPresent() || hasUnit(text);
    Check.that(
        stated || canonical.equals(Unit.ONE),
        "fact.unitMissing",
        "Fact '%s': must have a unit like %s, but '%s' has none. Maybe fill the column unit.",
        definition.name(),
        canonical,
        Shown.of(text));
    return context.rowUnit().orElse(canonical);
  }

  private static boolean hasUnit(String text) {
    String plain = NumberText.plain(text);
    Optional<AmountReader.Ends> ends = AmountReader.Ends.of(plain);
    return ends.isEmpty() ? unitOf(plain) : unitOf(ends.get().low()) || unitOf(ends.get().high());
  }

  private static boolean unitOf(String text) {
    return AmountText.find(text).map(amount -> !amount.unit().isEmpty()).orElse(true);
  }

  private Unit canonical(FactDefinition definition, Unit from) {
    Unit canonical = amounts.ofFact(definition);
    Check.that(
        from.converts(canonical),
        "fact.dimension",
        "Fact '%s': must be in a unit like %s, but is in '%s'. Maybe the unit belongs to another"
            + " fact.",
        definition.name(),
        canonical,
        from);
    return canonical;
  }
}
