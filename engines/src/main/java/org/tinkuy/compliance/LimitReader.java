package org.tinkuy.compliance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tinkuy.catalog.Secrecy;
import org.tinkuy.figure.Contributor;
import org.tinkuy.figure.Figure;
import org.tinkuy.figure.Origin;
import org.tinkuy.formula.Term;
import org.tinkuy.formula.Value;
import org.tinkuy.kernel.Period;
import org.tinkuy.kernel.Quantity;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.kernel.Unit;
import org.tinkuy.park.Cell;
import org.tinkuy.park.Owners;
import org.tinkuy.park.Park;
import org.tinkuy.park.ParkRow;

/// Holds one limit after the other against the samples of its point and parameter.
final class LimitReader {
  /// Events that answer an exceedance.
  private static final List<String> ANSWERS = List.of("incident", "inspection");

  private final Park park;
  private final Period period;
  private final Owners owners;

  LimitReader(Park park, Period period) {
    this.park = park;
    this.period = period;
    this.owners = new Owners(park);
  }

  /// A sample that can be compared.
  ///
  /// @param row the row
  /// @param on the day it was taken
  /// @param value in the unit of the limit; where it is below detection, where detection begins
  /// @param below whether it is only known to be lower than that
  private record Sample(ParkRow row, LocalDate on, double value, boolean below) {
    /// The lowest that it may be.
    double least() {
      return below ? Math.min(0, value) : value;
    }
  }

  /// How one limit stands; empty where the row does not say what it allows, or another permit has
  /// put one in its place before the period.
  Optional<LimitStanding> standing(ParkRow limit) {
    if (isOver(limit, period.start())) {
      return Optional.empty();
    }
    return limit
        .find("value", Cell.Measure.class)
        .map(
            allowed ->
                new Bound(
                    new Quantity(allowed.value(), allowed.unit()),
                    limit.text("operator").equals("max"),
                    limit.text("law"),
                    ended(limit)))
        .map(bound -> standing(limit, bound));
  }

  private LimitStanding standing(ParkRow limit, Bound bound) {
    Sampling sampling = sampling(limit);
    List<ParkRow> taken = taken(sampling).stream().filter(row -> isJudged(limit, row)).toList();
    List<Sample> compared = new ArrayList<>();
    for (ParkRow row : taken) {
      if (sampling.otherName().isEmpty() || !row.text("otherName").isEmpty()) {
        sample(row, bound).ifPresent(compared::add);
      }
    }
    compared.sort(Comparator.comparing(Sample::on));
    List<Sample> own = compared.stream().filter(sample -> period.contains(sample.on())).toList();
    long ofPeriod = taken.stream().filter(row -> isOfPeriod(row)).count();
    Origin origin = origin(limit, sampling, own);
    String id = "limit:" + limit.key();
    Unit unit = bound.value().unit();
    Optional<Figure.Range> reached = reached(own, bound);
    return new LimitStanding(
        limit.key(),
        sampling,
        bound,
        Figure.known(id + ".samples", own.size(), Unit.ONE, origin),
        reached
            .map(worst -> figure(id, worst, unit, origin))
            .orElseGet(() -> none(id, Figure.State.NO_DATA, origin)),
        share(id + ".share", sampling, bound, reached, origin),
        (int) (ofPeriod - own.size()),
        exceedances(sampling, bound, own, compared));
  }

  private Sampling sampling(ParkRow limit) {
    Optional<ParkRow> point = park.table("emissionPoints").find(limit.text("point"));
    List<String> holders = owners.of(limit.ref());
    String owner = point.map(row -> row.text("tenant")).filter(id -> !id.isEmpty()).orElse("");
    return new Sampling(
        limit.text("point"),
        owner.isEmpty() ? holders.getFirst() : owner,
        point.map(row -> row.text("medium")).orElse(""),
        limit.text("parameter"),
        limit.text("otherName"));
  }

  /// The samples of a point and parameter; of other parameters those of the same name, and those
  /// that do not say what they are of.
  private List<ParkRow> taken(Sampling sampling) {
    return park.table("samples").rows().stream()
        .filter(row -> row.text("point").equals(sampling.point()))
        .filter(row -> row.text("parameter").equals(sampling.parameter()))
        .filter(
            row ->
                sampling.otherName().isEmpty()
                    || row.text("otherName").isEmpty()
                    || row.text("otherName").equalsIgnoreCase(sampling.otherName()))
        .toList();
  }

  /// Whether a limit holds for a sample: not before its permit, nor once another permit has put one
  /// in its place. A permit that has run out without a successor binds on.
  private boolean isJudged(ParkRow limit, ParkRow sample) {
    Optional<LocalDate> on = day(sample);
    Optional<ParkRow> permit = permit(limit);
    if (on.isEmpty() || permit.isEmpty()) {
      return true;
    }
    return permit.get().findDate("from").filter(on.get()::isBefore).isEmpty()
        && !isOver(limit, on.get());
  }

  private boolean isOver(ParkRow limit, LocalDate on) {
    return permit(limit).flatMap(row -> row.findDate("until")).filter(on::isAfter).isPresent()
        && isReplaced(limit, on);
  }

  /// The last day of a permit that binds on although it has run out.
  private Optional<LocalDate> ended(ParkRow limit) {
    return permit(limit)
        .flatMap(row -> row.findDate("until"))
        .filter(period.end()::isAfter)
        .filter(_ -> !isReplaced(limit, period.end()));
  }

  private Optional<ParkRow> permit(ParkRow limit) {
    return Optional.ofNullable(park.tables().get("permits"))
        .flatMap(permits -> permits.find(limit.text("permit")));
  }

  private boolean isReplaced(ParkRow limit, LocalDate on) {
    return park.table("limits").rows().stream()
        .filter(
            other ->
                List.of("point", "parameter", "otherName", "operator").stream()
                    .allMatch(column -> other.text(column).equalsIgnoreCase(limit.text(column))))
        .flatMap(other -> permit(other).stream())
        .anyMatch(
            permit ->
                permit.findDate("from").filter(from -> !from.isAfter(on)).isPresent()
                    && permit.findDate("until").filter(on::isAfter).isEmpty());
  }

  private boolean isOfPeriod(ParkRow sample) {
    return day(sample).filter(period::contains).isPresent();
  }

  private static Optional<LocalDate> day(ParkRow sample) {
    return sample
        .find("at", Cell.Time.class)
        .map(time -> time.local().toLocalDate())
        .or(() -> sample.findDate("at"));
  }

  /// A sample in the unit of its limit; empty where it cannot be compared. Below a limit of
  /// detection nothing is known but that it is lower: an upper limit is kept where detection begins
  /// within it, a lower one is missed where detection begins short of it, and all else is open.
  private static Optional<Sample> sample(ParkRow row, Bound bound) {
    Optional<Cell.Measure> measured = row.find("value", Cell.Measure.class);
    Unit unit = bound.value().unit();
    if (measured.isEmpty() || day(row).isEmpty() || !measured.get().unit().converts(unit)) {
      return Optional.empty();
    }
    double value = measured.get().unit().convert(measured.get().value(), unit);
    boolean below =
        row.find("belowDetection", Cell.YesNo.class).filter(Cell.YesNo::yes).isPresent();
    if (below && bound.upper() != bound.allows(value)) {
      return Optional.empty();
    }
    return Optional.of(new Sample(row, day(row).get(), value, below));
  }

  private Origin origin(ParkRow limit, Sampling sampling, List<Sample> samples) {
    Secrecy secrecy = owners.secrecy(limit.ref());
    List<Term.Contribution> contributions = new ArrayList<>();
    for (Sample sample : samples) {
      secrecy = secrecy.and(owners.secrecy(sample.row().ref()));
      contributions.add(new Term.Contribution(sample.row().ref(), sample.value()));
    }
    Value count = Value.Amount.exact(samples.size(), Unit.ONE);
    Term term = new Term(sampling.point() + " " + sampling.parameter(), count, contributions, "");
    return new Origin(
        List.of(new Contributor(sampling.owner(), samples.size())), secrecy, List.of(term));
  }

  /// The sample nearest to a limit or farthest beyond it, with the least that it may be where that
  /// is below detection.
  private static Optional<Figure.Range> reached(List<Sample> own, Bound bound) {
    return own.stream()
        .map(sample -> new Figure.Range(sample.value(), sample.least(), sample.value()))
        .reduce(
            (one, other) ->
                new Figure.Range(
                    bound.worse(one.value(), other.value()),
                    bound.worse(one.low(), other.low()),
                    bound.worse(one.high(), other.high())));
  }

  private static Figure figure(String id, Figure.Range range, Unit unit, Origin origin) {
    return range.low() == range.high()
        ? Figure.known(id, range.value(), unit, origin)
        : Figure.uncertain(
            id,
            range,
            unit,
            origin,
            Sentence.of("reason.belowDetection", "a sample is below its limit of detection"));
  }

  /// `reached / limit`, or `limit / reached` where the limit must be reached; 1 at the limit.
  private static Figure share(
      String id, Sampling sampling, Bound bound, Optional<Figure.Range> reached, Origin origin) {
    if (reached.isEmpty()) {
      return none(id, Figure.State.NO_DATA, origin);
    }
    Figure.Range worst = reached.get();
    double allowed = bound.value().value();
    boolean meaningless = sampling.parameter().equals("ph") || bound.value().unit().hasOffset();
    double least = bound.upper() ? worst.low() : allowed;
    double whole = bound.upper() ? allowed : worst.low();
    if (meaningless || whole <= 0 || least < 0) {
      return Figure.none(
          id,
          Figure.State.NOT_APPLICABLE,
          origin,
          Sentence.of("reason.noShareOfLimit", "a share of this limit says nothing"));
    }
    Figure.Range share =
        bound.upper()
            ? new Figure.Range(
                worst.value() / allowed, worst.low() / allowed, worst.high() / allowed)
            : new Figure.Range(
                allowed / worst.value(), allowed / worst.high(), allowed / worst.low());
    return figure(id, share, Unit.ONE, origin);
  }

  private static Figure none(String id, Figure.State state, Origin origin) {
    return Figure.none(
        id, state, origin, Sentence.of("reason.notSampled", "no sample can be compared"));
  }

  private List<Exceedance> exceedances(
      Sampling sampling, Bound bound, List<Sample> own, List<Sample> all) {
    List<Exceedance> exceedances = new ArrayList<>();
    for (Sample sample : own) {
      if (!bound.allows(sample.value())) {
        Optional<LocalDate> again =
            all.stream()
                .filter(later -> later.on().isAfter(sample.on()))
                .filter(later -> bound.allows(later.value()))
                .map(Sample::on)
                .findFirst();
        exceedances.add(
            new Exceedance(
                sample.on(),
                new Quantity(sample.value(), bound.value().unit()),
                again,
                answers(sampling, sample.on(), again.orElse(period.end())),
                sample.row().text("note")));
      }
    }
    return exceedances;
  }

  private List<Exceedance.Event> answers(Sampling sampling, LocalDate from, LocalDate until) {
    return park.table("events").rows().stream()
        .filter(event -> ANSWERS.contains(event.text("kind")))
        .filter(event -> concerns(event, sampling))
        .flatMap(
            event ->
                event
                    .findDate("opened")
                    .filter(opened -> !opened.isBefore(from) && !opened.isAfter(until))
                    .map(
                        opened ->
                            new Exceedance.Event(
                                event.key(), event.text("kind"), opened, event.text("topic")))
                    .stream())
        .toList();
  }

  private static boolean concerns(ParkRow event, Sampling sampling) {
    return event.text("tenant").equals(sampling.owner())
        || named(sampling.point()).matcher(event.text("topic")).find();
  }

  /// An id in a text, where it is not part of a longer one: W1 is neither W12 nor W1-2.
  private static Pattern named(String id) {
    String whole = "(?<![\\p{L}\\p{N}][-_]?)" + Pattern.quote(id) + "(?![-_]?[\\p{L}\\p{N}])";
    return Pattern.compile(whole, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
