package org.tinkuy.study.portfolio;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.tinkuy.assess.Assessment;
import org.tinkuy.catalog.Framework;
import org.tinkuy.figure.Figure;
import org.tinkuy.figure.Origin;
import org.tinkuy.kernel.LocalizedText;
import org.tinkuy.kernel.Period;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.study.AssessmentResults;
import org.tinkuy.study.Provenance;
import org.tinkuy.study.StudyResults;

/// One park in one period, in the yardsticks that parks are compared in.
///
/// @param park its id
/// @param name its names by language
/// @param country where it lies, ISO 3166 alpha-2 code
/// @param period what the figures are of
/// @param scheme how it was scored
/// @param partial whether rows of it were left out
/// @param figures by yardstick; a yardstick that was not asked for is absent
/// @param provenance what the figures were made with
public record ParkLine(
    String park,
    LocalizedText name,
    String country,
    Period period,
    Scheme scheme,
    boolean partial,
    Map<Yardstick, Figure> figures,
    Provenance provenance) {
  /// How a park was scored.
  ///
  /// @param id framework and partial rule; empty where it was not assessed
  /// @param name the names of the framework by language; those of nothing where it was not assessed
  /// @param status how far the rows of the framework are known
  /// @param scored whether it gives a score; where it gives none, parks have no place
  public record Scheme(String id, LocalizedText name, Framework.Status status, boolean scored) {
    private static final String HALF_WAY = " (half way)";
    private static final Scheme NONE =
        new Scheme("", LocalizedText.of("en", ""), Framework.Status.INDICATORS, false);

    private static Scheme of(Assessment assessment) {
      String rule =
          switch (assessment.partialRule()) {
            case NONE -> "";
            case HALF_WAY -> HALF_WAY;
          };
      Framework framework = assessment.framework();
      return new Scheme(
          framework.id() + rule, framework.name(), framework.status(), framework.givesScore());
    }
  }

  public ParkLine {
    figures = Collections.unmodifiableMap(new EnumMap<>(figures));
  }

  /// The line of a study's results, which need not be kept longer.
  public static ParkLine of(StudyResults results) {
    Map<Yardstick, Figure> figures = new EnumMap<>(Yardstick.class);
    Map<String, Yardstick> wanted = Yardstick.byFigure();
    for (Figure figure : results.figures()) {
      Optional.ofNullable(wanted.get(figure.id()))
          .ifPresent(yardstick -> figures.put(yardstick, told(results, yardstick, figure)));
    }
    return new ParkLine(
        results.park().profile().id(),
        results.park().profile().name(),
        results.park().profile().locality().country(),
        results.frame().period(),
        results.assessment().map(AssessmentResults::assessment).map(Scheme::of).orElse(Scheme.NONE),
        results.frame().isPartial(),
        figures,
        results.frame().provenance());
  }

  /// Emissions of a park that tells no flow at all are not zero but unknown.
  private static Figure told(StudyResults results, Yardstick yardstick, Figure figure) {
    boolean emissions =
        yardstick == Yardstick.DIRECT_EMISSIONS || yardstick == Yardstick.POWER_EMISSIONS;
    return emissions && isSilent(results)
        ? Figure.none(
            figure.id(),
            Figure.State.NO_DATA,
            Origin.NONE,
            Sentence.of(
                "reason.noRowOf",
                "there is no entry for %s",
                Sentence.named("table.flows", "flows")))
        : figure;
  }

  private static boolean isSilent(StudyResults results) {
    return !results.frame().isForOthers() && results.park().table("flows").rows().isEmpty();
  }

  /// Whether an indicator that is half way to its target counted as partly met.
  public boolean countsHalfWay() {
    return scheme.id().endsWith(Scheme.HALF_WAY);
  }

  /// Whether no criterion of the park has data: then a score of 0 is no score and has no place.
  public boolean hasNothing() {
    return findValue(Yardstick.COVERAGE).filter(coverage -> coverage <= 0).isPresent();
  }

  /// Whether the number of a yardstick says something of the park; what is scored by criteria none
  /// of which has data does not.
  public boolean tells(Yardstick yardstick) {
    return switch (yardstick) {
      case SCORE, PREREQUISITES, INDICATORS -> !hasNothing();
      case COVERAGE,
          PREREQUISITES_COVERAGE,
          INDICATORS_COVERAGE,
          AREA,
          TENANTS,
          EMPLOYEES,
          LET,
          LET_PLOTS,
          LETTABLE_PLOTS,
          WATER_IN,
          ENERGY_IN,
          DIRECT_EMISSIONS,
          POWER_EMISSIONS,
          RECIRCULATED ->
          true;
    };
  }

  /// A figure, where it was asked for.
  public Optional<Figure> find(Yardstick yardstick) {
    return Optional.ofNullable(figures.get(yardstick));
  }

  /// The number of a yardstick, where there is one.
  public Optional<Double> findValue(Yardstick yardstick) {
    return find(yardstick).flatMap(Figure::findValue);
  }
}
