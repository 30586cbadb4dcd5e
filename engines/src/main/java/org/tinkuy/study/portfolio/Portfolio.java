package org.tinkuy.study.portfolio;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import org.tinkuy.figure.Figure;
import org.tinkuy.kernel.Period;
import org.tinkuy.kernel.UnitTable;

/// Several parks side by side.
///
/// @param lines the parks, in the order they were given
/// @param sums what they come to together, by yardstick; none where a park stands in them twice
/// @param ratios ratios of sums; none where a park stands in them twice
/// @param rankings one for each way in which parks were scored
public record Portfolio(
    List<ParkLine> lines, List<RollUp> sums, List<RollUp> ratios, List<Ranking> rankings) {
  public Portfolio {
    lines = List.copyOf(lines);
    sums = List.copyOf(sums);
    ratios = List.copyOf(ratios);
    rankings = List.copyOf(rankings);
  }

  /// Puts parks side by side. A park that stands there in two periods is compared with itself, and
  /// nothing is added up, for that would count it twice.
  ///
  /// @param units the units that ratios are given in
  public static Portfolio of(List<ParkLine> lines, UnitTable units) {
    List<RollUp> sums = new ArrayList<>();
    List<RollUp> ratios = new ArrayList<>();
    if (!isDouble(lines)) {
      Arrays.stream(Yardstick.values())
          .filter(Yardstick::isAdditive)
          .forEach(yardstick -> sums.add(RollUp.sum(yardstick, lines)));
      Arrays.stream(Ratio.values())
          .forEach(ratio -> ratios.add(RollUp.ratio(ratio, lines, units.get(ratio.unit()))));
    }
    return new Portfolio(lines, sums, ratios, Ranking.of(lines));
  }

  private static boolean isDouble(List<ParkLine> lines) {
    Set<String> parks = new HashSet<>();
    return lines.stream().anyMatch(line -> !parks.add(line.park()));
  }

  /// Whether a park stands there more than once.
  public boolean isDouble() {
    return isDouble(lines);
  }

  /// Whether it is one park and no other, in several periods or by several schemes.
  public boolean isOnePark() {
    return isDouble() && lines.stream().map(ParkLine::park).distinct().count() == 1;
  }

  /// The country of all parks; empty where they lie in several.
  public Optional<String> findCountry() {
    List<String> countries = lines.stream().map(ParkLine::country).distinct().toList();
    return countries.size() == 1 ? Optional.of(countries.getFirst()) : Optional.empty();
  }

  /// The periods of the parks, the earliest first: more than one where they differ.
  public List<Period> listPeriods() {
    return List.copyOf(new TreeSet<>(lines.stream().map(ParkLine::period).toList()));
  }

  /// The ways in which parks were scored, in the order of the parks: more than one where they
  /// differ.
  public List<String> listSchemes() {
    return lines.stream().map(line -> line.scheme().id()).distinct().toList();
  }

  /// Parks by schemes that give no score, by the way in which they were assessed, in the order of
  /// the parks; they have no places.
  public SequencedMap<String, List<ParkLine>> unranked() {
    SequencedMap<String, List<ParkLine>> unranked = new LinkedHashMap<>();
    lines.stream()
        .filter(line -> !line.scheme().id().isEmpty() && !line.scheme().scored())
        .forEach(
            line -> unranked.computeIfAbsent(line.scheme().id(), _ -> new ArrayList<>()).add(line));
    return Collections.unmodifiableSequencedMap(unranked);
  }

  /// Every figure over several parks.
  public List<Figure> figures() {
    List<Figure> figures = new ArrayList<>();
    sums.forEach(sum -> figures.add(sum.figure()));
    ratios.forEach(ratio -> figures.add(ratio.figure()));
    return figures;
  }
}
