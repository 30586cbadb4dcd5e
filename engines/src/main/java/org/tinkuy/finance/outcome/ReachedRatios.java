package org.tinkuy.finance.outcome;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tinkuy.catalog.ParkOutcome;
import org.tinkuy.catalog.ParkOutcome.Measure;
import org.tinkuy.finance.risk.Distribution;
import org.tinkuy.kernel.Check;

/// What parks reached of what they announced, as ratios that a forecast can be made of.
public record ReachedRatios(List<ParkOutcome> outcomes) {
  /// How much of what was hoped for is taken up: people and land.
  public static final Set<Measure> TAKE_UP = Set.of(Measure.JOBS, Measure.AREA);

  public ReachedRatios {
    outcomes = List.copyOf(outcomes);
  }

  /// An announcement at the ratios of others.
  ///
  /// @param announced in its unit, > 0
  /// @param low at the lowest ratio
  /// @param middle at the geometric mean of the ratios
  /// @param high at the highest ratio
  /// @param deviation standard deviation of the ratios' logarithms; NaN of a single ratio
  /// @param parks how many ratios it is made of, >= 1
  public record Forecast(
      double announced, double low, double middle, double high, double deviation, int parks) {}

  /// A forecast of a park whose outcome is known, made without it.
  ///
  /// @param reached in the unit of the forecast
  /// @param error middle of the forecast over what was reached, less one; -0.9 where it was ten
  ///   times too low
  /// @param isWithin whether what was reached lies between low and high
  public record HindCast(
      ParkOutcome outcome, Forecast forecast, double reached, double error, boolean isWithin) {}

  /// What an announcement comes to at the ratios of all parks but some.
  ///
  /// @param announced > 0
  /// @param measures that are of one family with it
  /// @param without names of parks that are left out: the park itself
  /// @return empty where no other park tells both numbers
  public Optional<Forecast> forecast(double announced, Set<Measure> measures, Set<String> without) {
    Check.that(
        announced > 0,
        "finance.outcome.announced",
        "Announcement: it must be > 0, but is %s.",
        announced);
    double[] logs =
        outcomes.stream()
            .filter(each -> measures.contains(each.measure()))
            .filter(each -> !without.contains(each.park()) && each.reached() > 0)
            .mapToDouble(each -> Math.log(each.ratio()))
            .sorted()
            .toArray();
    if (logs.length == 0) {
      return Optional.empty();
    }
    double sum = 0;
    for (double each : logs) {
      sum += each;
    }
    double mean = sum / logs.length;
    double squares = 0;
    for (double each : logs) {
      squares += (each - mean) * (each - mean);
    }
    return Optional.of(
        new Forecast(
            announced,
            announced * Math.exp(logs[0]),
            announced * Math.exp(mean),
            announced * Math.exp(logs[logs.length - 1]),
            logs.length == 1 ? Double.NaN : Math.sqrt(squares / (logs.length - 1)),
            logs.length));
  }

  /// Forecasts a known outcome of a park from the take-up of all other parks.
  ///
  /// @return empty where the outcome is not known or no other park tells both numbers
  public Optional<HindCast> leaveOut(String park, Measure measure) {
    return outcomes.stream()
        .filter(each -> each.park().equals(park) && each.measure() == measure)
        .findFirst()
        .flatMap(
            outcome ->
                forecast(
                        outcome.announced(),
                        TAKE_UP.contains(measure) ? TAKE_UP : Set.of(measure),
                        Set.of(park))
                    .map(made -> hindCast(outcome, made)));
  }

  private static HindCast hindCast(ParkOutcome outcome, Forecast made) {
    return new HindCast(
        outcome,
        made,
        outcome.reached(),
        made.middle / outcome.reached() - 1,
        made.low <= outcome.reached() && outcome.reached() <= made.high);
  }

  /// The same of the parks of some countries.
  ///
  /// @param countries by ISO 3166; none for all
  public ReachedRatios of(List<String> countries) {
    return new ReachedRatios(
        outcomes.stream()
            .filter(each -> countries.isEmpty() || countries.contains(each.country()))
            .toList());
  }

  /// The outcomes of people and land of all parks but one.
  ///
  /// @param without names of a park that is left out with all its phases, in any language; none
  ///   where there is no such park
  public List<ParkOutcome> takeUpOfOthers(Collection<String> without) {
    return outcomes.stream()
        .filter(each -> TAKE_UP.contains(each.measure()) && each.reached() > 0)
        .filter(each -> without.stream().noneMatch(each::isOf))
        .toList();
  }

  /// How the share of a park that is ever taken is drawn: log-normal around the geometric mean of
  /// the ratios, as wide as they are, and never more than the whole. Where only one park tells, it
  /// is refused: one ratio has no width.
  ///
  /// @param without names of parks that are left out
  public Distribution takeUp(Set<String> without) {
    Optional<Forecast> made = forecast(1, TAKE_UP, without);
    Check.that(
        made.isPresent() && made.orElseThrow().parks > 1,
        "finance.outcome.few",
        "Take-up: two parks or more must tell what they announced and reached.");
    return new Distribution.Capped(
        new Distribution.LogNormal(made.orElseThrow().middle, made.orElseThrow().deviation), 1);
  }
}
