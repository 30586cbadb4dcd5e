package org.tinkuy.finance.result;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tinkuy.finance.graph.GraphRun;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.Series;
import org.tinkuy.finance.graph.TimeGrid;
import org.tinkuy.finance.graph.Values;
import org.tinkuy.finance.indicator.PresentValue;
import org.tinkuy.finance.model.EarlyEndLines;
import org.tinkuy.finance.model.OwnerLines;
import org.tinkuy.finance.model.ProjectModel;
import org.tinkuy.finance.model.ProjectRun;
import org.tinkuy.finance.project.CaseEvent;
import org.tinkuy.finance.project.CaseInput;
import org.tinkuy.finance.project.EarlyEnd;
import org.tinkuy.finance.project.FinanceCase;
import org.tinkuy.finance.project.InputKind;
import org.tinkuy.finance.risk.Chance;
import org.tinkuy.finance.risk.Correlation;
import org.tinkuy.finance.risk.Distribution;
import org.tinkuy.finance.risk.MonteCarlo;
import org.tinkuy.finance.risk.RiskMeasure;
import org.tinkuy.finance.risk.Sample;
import org.tinkuy.finance.risk.Spread;
import org.tinkuy.finance.statement.IntegrityCheck;

/// The spread of a case when all its unsure inputs are drawn together, the debt being kept. Each is
/// drawn from a triangle over its range with its written value as the peak, what is drawn from
/// other parks as their ratios are spread; events happen or not by their probabilities.
///
/// @param draws how many scenarios, > 0
/// @param seed of the draws
/// @param samples of what the case comes to
/// @param fan by calendar year
/// @param contributions to the spread of the worth, greatest first; empty where there is no worth
/// @param isOwners whether worth and rate are those of the owners' flows; else of the project's
/// @param together how the inputs were made to move with one another
/// @param base whether the draw in which all inputs are at their medians, dates as planned, and in
///   which nothing happens is the case with these inputs, reckoned by itself
public record RiskOutcome(
    int draws,
    long seed,
    Samples samples,
    Fan fan,
    List<Part> contributions,
    boolean isOwners,
    Together together,
    IntegrityCheck.Outcome base) {
  /// What the scenarios come to.
  ///
  /// @param worth of the owners, or of the project where the case states no rate of owners; absent
  ///   where it states no rate at all, since money of different years is then worth nothing known
  /// @param rate of return of the same flows per period; a scenario that has none or several counts
  ///   as undefined
  /// @param lowest cover of each scenario; absent without debt
  /// @param ends what early ends of the contract come to; absent where none is drawn
  public record Samples(
      Optional<Sample> worth, Sample rate, Optional<Sample> lowest, Optional<Ends> ends) {}

  /// Early ends of the contract. They cut the flows of a scenario off, so that worth, rate and fans
  /// hold them.
  ///
  /// @param causes in their order
  /// @param paid by the public body in each scenario, over the life, not discounted; 0 where the
  ///   contract lasts
  /// @param lost by lenders in each scenario: what they are still owed in the last period
  public record Ends(List<EndShare> causes, Sample paid, Sample lost) {
    public Ends {
      causes = List.copyOf(causes);
    }

    /// In which share of the scenarios the contract ends early, 0 to 1.
    public double share() {
      return causes.stream().mapToDouble(EndShare::share).sum();
    }

    /// In which share of the scenarios lenders lose something, 0 to 1.
    public double lossShare() {
      return 1 - lost.probabilityBelow(LEAST_LOSS);
    }
  }

  /// How often a cause ends the contract before any other does.
  ///
  /// @param share of the scenarios, 0 to 1
  public record EndShare(EarlyEnd end, double share) {}

  /// Spreads by calendar year.
  ///
  /// @param years whole calendar years of the case, in order
  /// @param cash of operation after tax, summed over each year
  /// @param cover at the test of each year that most scenarios have, of several the last; empty
  ///   without debt
  public record Fan(List<Integer> years, List<Sample> cash, List<Sample> cover) {
    public Fan {
      years = List.copyOf(years);
      cash = List.copyOf(cash);
      cover = List.copyOf(cover);
    }
  }

  /// Which inputs move together.
  ///
  /// @param inputs those that are linked to another, in the order of the case
  /// @param asked rank correlations as they were asked for, by row and column
  /// @param used those that are drawn from: the nearest that can be
  /// @param repair greatest change that made them fit together; 0 where they did
  public record Together(
      List<CaseInput> inputs, List<List<Double>> asked, List<List<Double>> used, double repair) {
    public Together {
      inputs = List.copyOf(inputs);
      asked = asked.stream().map(List::copyOf).toList();
      used = used.stream().map(List::copyOf).toList();
    }
  }

  /// How much of the spread an input accounts for.
  ///
  /// @param input that is drawn; of an event its probability
  /// @param share of the spread, 0 to 1
  /// @param rankCorrelation with the worth, -1 to 1
  public record Part(CaseInput input, double share, double rankCorrelation) {}

  public RiskOutcome {
    contributions = List.copyOf(contributions);
  }

  public Optional<Sample> worth() {
    return samples.worth;
  }

  public Optional<Sample> lowest() {
    return samples.lowest;
  }

  static Optional<RiskOutcome> of(ProjectRun run, int draws, long seed) {
    ProjectModel model = InputEffects.kept(run);
    FinanceCase of = model.of();
    List<CaseInput> unsure =
        of.inputs().values().stream()
            .filter(input -> model.inputs().containsKey(input.id()))
            .filter(input -> Inputs.drawn(of, input).isPresent())
            .toList();
    Optional<EarlyEndLines> ends = EarlyEndLines.find(model);
    boolean isSure = unsure.isEmpty() && happenings(model, ends).isEmpty();
    return isSure || model.sums().isEmpty()
        ? Optional.empty()
        : Optional.of(new Drawing(model, ends, unsure, draws, seed).outcome());
  }

  /// One drawing of a case.
  ///
  /// @param ends lines in place of those of the model where its contract may end early
  private record Drawing(
      ProjectModel model,
      Optional<EarlyEndLines> ends,
      List<CaseInput> unsure,
      int draws,
      long seed) {
    RiskOutcome outcome() {
      Correlation correlation = correlation(model.of(), unsure);
      List<MonteCarlo.Unsure> inputs = inputs(model, unsure);
      MonteCarlo carlo =
          new MonteCarlo(
              model.graph(), inputs, happenings(model, ends), correlation, new Chance(seed));
      Line settled = isOwners() ? model.owners().orElseThrow().net() : sums().afterTax();
      Line flows = ends.map(EarlyEndLines::owners).orElse(settled);
      Optional<RiskMeasure> worth = rate().map(yearly -> new RiskMeasure.Worth(flows, yearly));
      RiskMeasure rate = new RiskMeasure.Return(flows);
      Optional<Line> dscr =
          model.loans().isEmpty()
              ? Optional.empty()
              : ends.map(EarlyEndLines::cover).or(() -> model.owners().map(OwnerLines::dscr));
      List<Integer> closes = closes();
      List<RiskMeasure> measures = new ArrayList<>(worth.stream().toList());
      measures.add(rate);
      dscr.ifPresent(line -> measures.add(new RiskMeasure.Lowest(line)));
      List<RiskMeasure> cash = closes.stream().map(this::cash).toList();
      measures.addAll(cash);
      ends.ifPresent(lines -> measures.addAll(measures(lines)));
      Spread spread = carlo.run(draws, measures, dscr.map(List::of).orElse(List.of()));
      return new RiskOutcome(
          draws,
          seed,
          new Samples(
              worth.map(spread::sample),
              spread.sample(rate),
              dscr.map(line -> spread.sample(new RiskMeasure.Lowest(line))),
              ends.map(lines -> told(lines, spread))),
          new Fan(
              closes.stream().map(t -> model.graph().grid().year(t)).toList(),
              cash.stream().map(spread::sample).toList(),
              dscr.map(line -> closes.stream().map(t -> tested(spread.fan(line), t)).toList())
                  .orElse(List.of())),
          worth.map(measure -> parts(spread, measure)).orElse(List.of()),
          isOwners(),
          together(correlation),
          base(carlo, inputs, flows, settled));
    }

    private List<RiskMeasure> measures(EarlyEndLines lines) {
      List<RiskMeasure> measures = new ArrayList<>();
      lines.causes().values().forEach(each -> measures.add(new RiskMeasure.Sum(each.hit())));
      measures.add(new RiskMeasure.Sum(lines.paid()));
      measures.add(lost(lines));
      return measures;
    }

    private RiskMeasure lost(EarlyEndLines lines) {
      int last = model.graph().grid().periods() - 1;
      return new RiskMeasure.Between(lines.unpaid(), last, last);
    }

    private Ends told(EarlyEndLines lines, Spread spread) {
      List<EndShare> causes = new ArrayList<>();
      lines
          .causes()
          .forEach(
              (end, of) ->
                  causes.add(
                      new EndShare(end, spread.sample(new RiskMeasure.Sum(of.hit())).mean())));
      return new Ends(
          causes, spread.sample(new RiskMeasure.Sum(lines.paid())), spread.sample(lost(lines)));
    }

    private List<Part> parts(Spread spread, RiskMeasure worth) {
      List<Part> parts = new ArrayList<>();
      for (Spread.Contribution each : spread.contributions()) {
        if (each.measure().equals(worth)) {
          varied(each.input())
              .forEach(input -> parts.add(new Part(input, each.share(), each.rankCorrelation())));
        }
      }
      parts.sort((a, b) -> Double.compare(b.share(), a.share()));
      return parts;
    }

    /// The inputs of the case that a line which is drawn stands for: of what may happen or end the
    /// contract, its probability.
    private Stream<CaseInput> varied(Line line) {
      Stream<String> events =
          model.of().extras().events().stream()
              .filter(event -> model.findActive(event).equals(Optional.of(line)))
              .map(event -> event.input("probability"));
      Stream<String> early =
          ends.stream()
              .flatMap(each -> each.causes().entrySet().stream())
              .filter(each -> each.getValue().active().equals(line))
              .map(each -> each.getKey().id("probability"));
      return Stream.concat(
          unsure.stream().filter(input -> line.equals(model.inputs().get(input.id()))),
          Stream.concat(events, early).flatMap(id -> model.of().find(id).stream()));
    }

    private ProjectModel.SumLines sums() {
      return model.sums().orElseThrow();
    }

    /// The owners' flows, unless only those of the project can be discounted, as [InputEffects]
    /// does; what an early end leaves goes to owners.
    private boolean isOwners() {
      return model.owners().isPresent()
          && (ends.isPresent()
              || model.of().find("discount.equity").isPresent()
              || model.of().find("discount.project").isEmpty());
    }

    /// Per period; empty where the case does not state it.
    private Optional<Double> rate() {
      return model
          .of()
          .find(isOwners() ? "discount.equity" : "discount.project")
          .map(Inputs::first)
          .map(yearly -> PresentValue.effectivePerPeriod(yearly, model.graph().grid().perYear()));
    }

    /// The last periods of whole calendar years.
    private List<Integer> closes() {
      TimeGrid grid = model.graph().grid();
      List<Integer> closes = new ArrayList<>();
      for (int t = grid.perYear() - 1; t < grid.periods(); t++) {
        int first = t - grid.perYear() + 1;
        if (grid.year(t) == grid.year(first) && grid.month(first).getMonthValue() == 1) {
          closes.add(t);
        }
      }
      return closes;
    }

    /// Tests fall on the halves of the years of the case, which need not be those of the calendar,
    /// and in the year in which debt ends only a late scenario has the last one.
    private Sample tested(List<Sample> cover, int end) {
      return Sample.mostDefined(cover.subList(end + 1 - model.graph().grid().perYear(), end + 1));
    }

    private RiskMeasure cash(int end) {
      int first = end - model.graph().grid().perYear() + 1;
      return new RiskMeasure.Between(
          ends.map(EarlyEndLines::operating).orElse(sums().operating()), first, end);
    }

    /// The links that were asked for, and what was drawn from in their place.
    private Together together(Correlation correlation) {
      List<Integer> linked = new ArrayList<>();
      for (int i = 0; i < unsure.size(); i++) {
        for (int j = 0; j < unsure.size(); j++) {
          boolean isLinked =
              i != j && (correlation.asked(i, j) != 0 || correlation.rank(i, j) != 0);
          if (isLinked && !linked.contains(i)) {
            linked.add(i);
          }
        }
      }
      return new Together(
          linked.stream().map(unsure::get).toList(),
          linked.stream()
              .map(i -> linked.stream().map(j -> correlation.asked(i, j)).toList())
              .toList(),
          linked.stream()
              .map(i -> linked.stream().map(j -> correlation.rank(i, j)).toList())
              .toList(),
          correlation.repair());
    }

    /// The engine of many scenarios against that of one, at the medians of all inputs: the worth in
    /// the last place, period by period.
    ///
    /// @param settled the same flows without early ends
    private IntegrityCheck.Outcome base(
        MonteCarlo carlo, List<MonteCarlo.Unsure> inputs, Line flows, Line settled) {
      Line line =
          Line.of("risk.check.baseDraw", flows.type()).labelled("finance.line.check.baseDraw");
      Series drawn = carlo.base(List.of(flows)).series(flows, 0);
      Map<Line, Series> medians = new LinkedHashMap<>();
      inputs.forEach(each -> medians.put(each.input(), carlo.base(each)));
      if (!(model.graph().run(medians) instanceof GraphRun.Solved(Values values))) {
        return new IntegrityCheck.Outcome(line, 0, Double.NaN, 1);
      }
      double largest = 1;
      for (int t = 0; t < drawn.length(); t++) {
        largest = Math.max(largest, Math.abs(drawn.at(t)));
      }
      return IntegrityCheck.Outcome.over(
          line, 0, drawn.length() - 1, t -> drawn.at(t) - values.at(settled, t), SAME * largest);
    }
  }

  /// What is less is a rounding and no loss, in the money of the case.
  private static final double LEAST_LOSS = 1e-3;

  /// Rounding of a few thousand additions stays far below it, as a share of the largest flow.
  private static final double SAME = 1e-9;

  private static List<MonteCarlo.Unsure> inputs(ProjectModel model, List<CaseInput> unsure) {
    List<MonteCarlo.Unsure> inputs = new ArrayList<>();
    for (CaseInput input : unsure) {
      Line line = model.inputs().get(input.id());
      if (line != null) {
        inputs.add(unsure(line, input, Inputs.drawn(model.of(), input).orElseThrow()));
      }
    }
    return inputs;
  }

  /// In the base draw a delay is as in the case, and everything else at its median.
  private static MonteCarlo.Unsure unsure(Line line, CaseInput input, CaseInput.Span range) {
    double inside = Math.max(range.low(), Math.min(range.high(), input.steady()));
    Distribution spread =
        range
            .spread()
            .orElseGet(() -> new Distribution.Triangle(range.low(), inside, range.high()));
    return input.kind() == InputKind.DELAY
        ? new MonteCarlo.Unsure(line, spread, input.steady())
        : new MonteCarlo.Unsure(line, spread);
  }

  /// The events of the case that change anything in its model, and what may end its contract.
  private static List<MonteCarlo.Happening> happenings(
      ProjectModel model, Optional<EarlyEndLines> ends) {
    List<MonteCarlo.Happening> happenings = new ArrayList<>();
    for (CaseEvent event : model.of().extras().events()) {
      model
          .findActive(event)
          .ifPresent(
              line ->
                  happenings.add(
                      new MonteCarlo.Happening(line, event.occurrence(model.of().inputs()))));
    }
    ends.ifPresent(
        lines ->
            lines
                .causes()
                .forEach(
                    (end, of) ->
                        happenings.add(
                            new MonteCarlo.Happening(
                                of.active(), end.occurrence(model.of().inputs())))));
    return happenings;
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
}
