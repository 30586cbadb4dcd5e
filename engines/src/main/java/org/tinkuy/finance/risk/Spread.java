package org.tinkuy.finance.risk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.kernel.Check;

/// What many scenarios of a graph came to.
///
/// @param samples the outcomes of each measure
/// @param fans for each fanned line the outcomes of every period
/// @param contributions how much of each measure's spread goes back to each input
/// @param unsolved numbers of the scenarios in which a loop did not close, in order; they count as
///   undefined
public record Spread(
    Map<RiskMeasure, Sample> samples,
    Map<Line, List<Sample>> fans,
    List<Contribution> contributions,
    SortedSet<Integer> unsolved) {

  /// How far an input moves a measure.
  ///
  /// @param rankCorrelation Spearman's, -1 to 1
  /// @param share of the spread, 0 to 1; the shares of all inputs add to 1; not a number where
  ///   nothing spreads, as in one draw
  public record Contribution(
      RiskMeasure measure, Line input, double rankCorrelation, double share) {}

  /// How often a floor was broken.
  ///
  /// @param shares for each period the share of the solved scenarios that had broken it by then, 0
  ///   to 1; not a number where no scenario was solved
  /// @param unsolved scenarios in which a loop did not close, >= 0; nobody knows whether these keep
  ///   the floor, so that they are in no share
  public record Breaches(List<Double> shares, int unsolved) {
    public Breaches {
      shares = List.copyOf(shares);
    }
  }

  public Spread {
    samples = Collections.unmodifiableMap(new LinkedHashMap<>(samples));
    fans = Collections.unmodifiableMap(new LinkedHashMap<>(fans));
    contributions = List.copyOf(contributions);
    unsolved = Collections.unmodifiableSortedSet(new TreeSet<>(unsolved));
  }

  /// The outcomes of a measure that was asked for.
  public Sample sample(RiskMeasure measure) {
    Sample sample = samples.get(measure);
    Check.that(sample != null, "finance.risk.measure", "Scenarios: %s was not asked for.", measure);
    return sample == null ? new Sample(new double[0]) : sample;
  }

  /// The outcomes of a fanned line, by period.
  public List<Sample> fan(Line line) {
    List<Sample> fan = fans.getOrDefault(line, List.of());
    Check.that(!fan.isEmpty(), "finance.risk.fan", "Scenarios: '%s' was not fanned.", line.id());
    return fan;
  }

  /// How many of the solved scenarios had broken a floor by each period; a period without a ratio
  /// breaks nothing.
  ///
  /// @param ratio a fanned line
  /// @param floor lowest ratio that keeps it
  public Breaches breachedSoFar(Line ratio, double floor) {
    List<Sample> fan = fan(ratio);
    boolean[] broken = new boolean[fan.getFirst().scenarios()];
    int solved = broken.length - unsolved.size();
    List<Double> shares = new ArrayList<>();
    for (Sample sample : fan) {
      int count = 0;
      for (int scenario = 0; scenario < broken.length; scenario++) {
        broken[scenario] |= sample.at(scenario) < floor;
        count += broken[scenario] ? 1 : 0;
      }
      shares.add(solved == 0 ? Double.NaN : (double) count / solved);
    }
    return new Breaches(shares, unsolved.size());
  }
}
