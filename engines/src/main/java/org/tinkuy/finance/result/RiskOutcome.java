package org.tinkuy.finance.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.indicator.PresentValue;
import org.tinkuy.finance.model.ProjectModel;
import org.tinkuy.finance.model.ProjectRun;
import org.tinkuy.finance.project.CaseInput;
import org.tinkuy.finance.project.FinanceCase;
import org.tinkuy.finance.project.InputAmount;
import org.tinkuy.finance.risk.Chance;
import org.tinkuy.finance.risk.Correlation;
import org.tinkuy.finance.risk.Distribution;
import org.tinkuy.finance.risk.MonteCarlo;
import org.tinkuy.finance.risk.RiskMeasure;
import org.tinkuy.finance.risk.Sample;
import org.tinkuy.finance.risk.Spread;

/// The spread of a case when all its unsure inputs are drawn together, the debt being kept. Each is
/// drawn from a triangle over its range with its written value as the peak.
///
/// @param draws how many scenarios, > 0
/// @param seed of the draws
/// @param worth of the owners, or of the project where there are none
/// @param lowest cover of each scenario; absent without debt
/// @param fan cover at the end of each year; empty without debt
/// @param contributions to the spread of the worth, greatest first
/// @param repair greatest change that made the correlations fit together; 0 where they did
public record RiskOutcome(
    int draws,
    long seed,
    Sample worth,
    Optional<Sample> lowest,
    List<Sample> fan,
    List<Part> contributions,
    double repair) {
  /// How much of the spread an input accounts for.
  ///
  /// @param share of the spread, 0 to 1
  /// @param rankCorrelation with the worth, -1 to 1
  public record Part(CaseInput input, double share, double rankCorrelation) {}

  public RiskOutcome {
    fan = List.copyOf(fan);
    contributions = List.copyOf(contributions);
  }

  static Optional<RiskOutcome> of(ProjectRun run, int draws, long seed) {
    ProjectModel model = InputEffects.kept(run);
    FinanceCase of = model.of();
    List<CaseInput> unsure =
        of.inputs().values().stream()
            .filter(input -> model.inputs().containsKey(input.id()))
            .filter(input -> Inputs.range(of, input).filter(r -> r.low() < r.high()).isPresent())
            .toList();
    if (unsure.isEmpty() || model.sums().isEmpty()) {
      return Optional.empty();
    }
    boolean isOwners = model.owners().isPresent();
    Line flows =
        isOwners ? model.owners().orElseThrow().net() : model.sums().orElseThrow().afterTax();
    double yearly =
        of.find(isOwners ? "discount.equity" : "discount.project").map(Inputs::first).orElse(0.0);
    RiskMeasure worth =
        new RiskMeasure.Worth(
            flows, PresentValue.effectivePerPeriod(yearly, model.graph().grid().perYear()));
    Optional<Line> dscr =
        model.loans().isEmpty()
            ? Optional.empty()
            : Optional.of(model.owners().orElseThrow().dscr());
    return Optional.of(drawn(model, unsure, worth, dscr, new Asked(draws, seed)));
  }

  private record Asked(int draws, long seed) {}

  private static RiskOutcome drawn(
      ProjectModel model,
      List<CaseInput> unsure,
      RiskMeasure worth,
      Optional<Line> dscr,
      Asked asked) {
    Correlation correlation = correlation(model.of(), unsure);
    MonteCarlo carlo =
        new MonteCarlo(model.graph(), inputs(model, unsure), correlation, new Chance(asked.seed));
    List<RiskMeasure> measures = new ArrayList<>(List.of(worth));
    dscr.ifPresent(line -> measures.add(new RiskMeasure.Lowest(line)));
    Spread spread = carlo.run(asked.draws, measures, dscr.map(List::of).orElse(List.of()));
    return new RiskOutcome(
        asked.draws,
        asked.seed,
        spread.sample(worth),
        dscr.map(line -> spread.sample(new RiskMeasure.Lowest(line))),
        dscr.map(line -> ends(spread.fan(line), model.graph().grid().perYear())).orElse(List.of()),
        parts(spread, worth, model, unsure),
        correlation.repair());
  }

  private static List<MonteCarlo.Unsure> inputs(ProjectModel model, List<CaseInput> unsure) {
    List<MonteCarlo.Unsure> inputs = new ArrayList<>();
    for (CaseInput input : unsure) {
      CaseInput.Span range = Inputs.range(model.of(), input).orElseThrow();
      double peak =
          input.amount() instanceof InputAmount.Steady(double value) ? value : range.low();
      double inside = Math.max(range.low(), Math.min(range.high(), peak));
      Line line = model.inputs().get(input.id());
      if (line != null) {
        inputs.add(
            new MonteCarlo.Unsure(
                line, new Distribution.Triangle(range.low(), inside, range.high())));
      }
    }
    return inputs;
  }

  private static Correlation correlation(FinanceCase of, List<CaseInput> unsure) {
    List<String> ids = unsure.stream().map(CaseInput::id).toList();
    List<Correlation.Pair> pairs =
        of.extras().links().stream()
            .filter(link -> ids.contains(link.first()) && ids.contains(link.second()))
            .map(
                link ->
                    new Correlation.Pair(
                        ids.indexOf(link.first()),
                        ids.indexOf(link.second()),
                        link.rankCorrelation()))
            .toList();
    return Correlation.of(ids.size(), pairs);
  }

  private static List<Sample> ends(List<Sample> byPeriod, int perYear) {
    List<Sample> ends = new ArrayList<>();
    for (int t = perYear - 1; t < byPeriod.size(); t += perYear) {
      ends.add(byPeriod.get(t));
    }
    return ends;
  }

  private static List<Part> parts(
      Spread spread, RiskMeasure worth, ProjectModel model, List<CaseInput> unsure) {
    List<Part> parts = new ArrayList<>();
    for (Spread.Contribution each : spread.contributions()) {
      if (each.measure().equals(worth)) {
        unsure.stream()
            .filter(input -> each.input().equals(model.inputs().get(input.id())))
            .forEach(input -> parts.add(new Part(input, each.share(), each.rankCorrelation())));
      }
    }
    parts.sort((a, b) -> Double.compare(b.share(), a.share()));
    return parts;
  }
}
