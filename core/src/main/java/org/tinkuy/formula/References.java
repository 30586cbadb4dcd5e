package org.tinkuy.formula;

import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.tinkuy.catalog.ReferenceValue;
import org.tinkuy.formula.Value.Amount;
import org.tinkuy.kernel.Dimension;
import org.tinkuy.kernel.Period;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.kernel.Unit;
import org.tinkuy.park.Cell;
import org.tinkuy.park.ParkRow;

/// Compiles `reference(name)`: the value of the park's country for the year in which the period
/// ends, else the latest earlier one within five years. A value that the park states itself goes
/// before one of the catalog for the same year.
final class References {
  /// How many years back a value may be taken from when the period's own is missing.
  static final int MOST_YEARS_BACK = 5;

  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

  private final String name;
  private final String label;
  private final List<ReferenceValue> known;
  private final Unit unit;

  private References(String name, String label, List<ReferenceValue> known) {
    this.name = name;
    this.label = label;
    this.known = known;
    this.unit = known.getFirst().value().unit();
  }

  static Compiled compile(Compiler compiler, Expr.Call call, Scope scope) {
    Functions.arity(call, 1);
    Expr argument = call.arguments().getFirst();
    String name = Compiler.wordOf(argument, scope);
    List<ReferenceValue> all = compiler.catalog().references();
    List<ReferenceValue> known = all.stream().filter(row -> row.name().equals(name)).toList();
    if (known.isEmpty()) {
      throw FormulaError.unknown(
          argument.at(),
          "the catalog has no reference '%s'".formatted(name),
          name,
          all.stream().map(ReferenceValue::name).distinct().toList());
    }
    References references = new References(name, ExprText.of(call, scope), known);
    Dimension dimension = references.unit.dimension();
    return Compiled.of(Compiler.measured(dimension), references::eval);
  }

  private Value eval(Reading reading) {
    String country = reading.park().profile().locality().country();
    int year = reading.period().end().getYear();
    for (int wanted = year; wanted >= year - MOST_YEARS_BACK; wanted--) {
      Optional<Term> term = ofPark(reading, country, wanted);
      if (term.isEmpty()) {
        term = ofCatalog(country, wanted);
      }
      if (term.isPresent()) {
        reading.term(term.get());
        return term.get().value();
      }
    }
    reading.gap("references[%s,%s,%s]".formatted(name, country, year), "noRows");
    Value missing =
        new Value.Missing(
            "noReference",
            Sentence.of(
                "reason.noReference",
                "no value of %s for %d is known: %s",
                Sentence.country(country),
                year,
                new Sentence("code.references." + name, name, List.of())));
    reading.term(new Term(label, missing, List.of(), "references"));
    return missing;
  }

  private Optional<Term> ofCatalog(String country, int year) {
    return known.stream()
        .filter(row -> row.country().equals(country) && isOf(row.period(), year))
        .findFirst()
        .map(
            row ->
                term(
                    Amount.exact(row.value().value(), row.value().unit()),
                    row.provenance().source(),
                    year));
  }

  private Optional<Term> ofPark(Reading reading, String country, int year) {
    return reading.park().table("references").rows().stream()
        .filter(row -> row.text("name").equals(name) && row.text("country").equals(country))
        .filter(row -> row.findPeriod("period").filter(own -> isOf(own, year)).isPresent())
        .filter(this::isSameKind)
        .findFirst()
        .flatMap(
            row ->
                row.find("value", Cell.Measure.class)
                    .map(
                        cell -> term(value(cell, country), row + ", " + row.text("source"), year)));
  }

  /// Kinds are never mixed; a row that states none is of the kind of its name.
  private boolean isSameKind(ParkRow row) {
    String kind = row.text("kind");
    return kind.equals("value") || kind.equals(known.getFirst().kind());
  }

  /// A value without a unit is in that of the catalog. Money may be in the currency of the country:
  /// the catalog may know the reference of another country alone.
  private Value value(Cell.Measure cell, String country) {
    Dimension wanted = unit.dimension();
    Dimension own = currencyOf(country).map(wanted::in).orElse(wanted);
    if (cell.unit().converts(unit) || cell.unit().dimension().equals(own)) {
      return Amount.exact(cell.value(), cell.unit());
    }
    return cell.unit().equals(Unit.ONE)
        ? Amount.exact(cell.value(), unit)
        : new Value.Missing(
            "dimension",
            Sentence.of(
                "reason.strangeReference",
                "%s in %s is no value of %s",
                name,
                cell.unit().code(),
                unit.code()));
  }

  /// Empty where a country has none, or is no country.
  private static Optional<Currency> currencyOf(String country) {
    return COUNTRIES.contains(country)
        ? Optional.ofNullable(Currency.getInstance(Locale.of("", country)))
        : Optional.empty();
  }

  private Term term(Value value, String source, int year) {
    return new Term(label, value, List.of(), source + ", " + year);
  }

  private static boolean isOf(Period period, int year) {
    return period.end().getYear() == year;
  }
}
