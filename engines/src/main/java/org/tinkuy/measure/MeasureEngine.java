package org.tinkuy.measure;

import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tinkuy.catalog.ParkOutcome;
import org.tinkuy.catalog.Secrecy;
import org.tinkuy.figure.Contributor;
import org.tinkuy.figure.Figure;
import org.tinkuy.figure.Origin;
import org.tinkuy.formula.Term;
import org.tinkuy.formula.Value;
import org.tinkuy.kernel.Period;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.kernel.Unit;
import org.tinkuy.park.Cell;
import org.tinkuy.park.Owners;
import org.tinkuy.park.Park;
import org.tinkuy.park.ParkProfile;
import org.tinkuy.park.ParkRow;

/// The measure engine: what a park means to do and did, with what was booked for it.
public final class MeasureEngine {
  private final Input input;
  private final Owners owners;

  private MeasureEngine(Input input) {
    this.input = input;
    this.owners = new Owners(input.park());
  }

  /// What is looked at.
  ///
  /// @param park the park
  /// @param period up to whose end bookings count
  /// @param read what the criteria read, in their order; none where nothing was assessed
  /// @param outcomes what parks announced and reached
  public record Input(Park park, Period period, List<ReadRows> read, List<ParkOutcome> outcomes) {
    public Input {
      read = List.copyOf(read);
      outcomes = List.copyOf(outcomes);
    }
  }

  /// Reviews the measures of a park at the end of a period.
  public static MeasureReview review(Input input) {
    return new MeasureEngine(input).review();
  }

  private MeasureReview review() {
    int last = ParkMeasure.Status.values().length;
    List<ParkMeasure> measures =
        rows("measures").stream()
            .map(this::measure)
            .sorted(Comparator.comparing(m -> m.status().map(Enum::ordinal).orElse(last)))
            .toList();
    return new MeasureReview(
        measures, rows("lessons").stream().map(Lesson::of).toList(), outcomes());
  }

  private List<ParkRow> rows(String table) {
    return Optional.ofNullable(input.park().tables().get(table))
        .map(found -> found.rows())
        .orElse(List.of());
  }

  private List<ParkOutcome> outcomes() {
    ParkProfile profile = input.park().profile();
    return input.outcomes().stream()
        .filter(outcome -> outcome.country().equals(profile.locality().country()))
        .filter(outcome -> profile.name().byLanguage().values().stream().anyMatch(outcome::isOf))
        .toList();
  }

  private ParkMeasure measure(ParkRow row) {
    List<String> effects = row.texts("effects");
    MonthDay fiscalStart = input.park().profile().conventions().fiscalYearStart();
    return new ParkMeasure(
        row.text("measure"),
        row.text("name"),
        ParkMeasure.Status.of(row.text("status")),
        row.text("payer"),
        new ParkMeasure.Thought(
            row.find("capex", Cell.Band.class),
            row.find("yearlyCost", Cell.Band.class),
            row.find("yearlySaving", Cell.Band.class),
            row.findNumber("priceYear").map(Double::intValue)),
        booked(row.text("measure")),
        input.read().stream()
            .filter(read -> effects.stream().anyMatch(e -> read.isChangedBy(e, fiscalStart)))
            .map(ReadRows::criterion)
            .toList(),
        row.text("source"));
  }

  private ParkMeasure.Booked booked(String measure) {
    List<ParkRow> own =
        rows("actuals").stream()
            .filter(row -> row.text("subject").equals(measure))
            .filter(row -> row.findPeriod("period").filter(this::isOver).isPresent())
            .toList();
    return new ParkMeasure.Booked(
        own.size(), sum(measure, "spent", own), sum(measure, "saved", own));
  }

  private boolean isOver(Period period) {
    return !period.end().isAfter(input.period().end());
  }

  /// What the bookings tell in a column. One that does not tell it leaves the sum open above; two
  /// currencies never add.
  private Figure sum(String measure, String column, List<ParkRow> bookings) {
    String id = "measure:" + measure + "." + column;
    List<ParkRow> told =
        bookings.stream().filter(row -> row.find(column, Cell.Amount.class).isPresent()).toList();
    if (told.isEmpty()) {
      return Figure.none(
          id,
          Figure.State.NO_DATA,
          Origin.NONE,
          Sentence.of("reason.notBooked", "nothing was booked"));
    }
    List<Unit> units = told.stream().map(row -> unit(row, column)).distinct().toList();
    if (units.size() > 1) {
      return Figure.none(
          id,
          Figure.State.NO_DATA,
          Origin.NONE,
          Sentence.of("reason.severalCurrencies", "the bookings are in several currencies"));
    }
    double sum = told.stream().mapToDouble(row -> amount(row, column)).sum();
    boolean whole = told.size() == bookings.size();
    double high = whole ? sum : Double.POSITIVE_INFINITY;
    Value value =
        new Value.Amount(sum, high, sum, units.getFirst(), Optional.empty(), Optional.empty());
    Origin origin = origin(column, told, value);
    return whole
        ? Figure.known(id, sum, units.getFirst(), origin)
        : Figure.uncertain(
            id,
            new Figure.Range(sum, sum, high),
            units.getFirst(),
            origin,
            Sentence.of("reason.rowsMissing", "rows are missing"));
  }

  private Origin origin(String column, List<ParkRow> told, Value value) {
    Secrecy secrecy = Secrecy.T3;
    List<Term.Contribution> contributions = new ArrayList<>();
    for (ParkRow row : told) {
      secrecy = secrecy.and(owners.secrecy(row.ref()));
      contributions.add(new Term.Contribution(row.ref(), amount(row, column)));
    }
    double sum = contributions.stream().mapToDouble(Term.Contribution::amount).sum();
    List<Contributor> whose =
        owners.of(told.getFirst().ref()).stream().map(id -> new Contributor(id, sum)).toList();
    return new Origin(whose, secrecy, List.of(new Term(column, value, contributions, "actuals")));
  }

  private static double amount(ParkRow row, String column) {
    return row.find(column, Cell.Amount.class).orElseThrow().money().amount();
  }

  private static Unit unit(ParkRow row, String column) {
    return Unit.money(row.find(column, Cell.Amount.class).orElseThrow().money().currency());
  }
}
