package org.tinkuy.finance.result;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import org.tinkuy.catalog.Secrecy;
import org.tinkuy.figure.Figure;
import org.tinkuy.figure.Origin;
import org.tinkuy.finance.family.MixSearch;
import org.tinkuy.finance.model.EarlyEndLines;
import org.tinkuy.finance.model.ProjectModel;
import org.tinkuy.finance.model.ProjectRun;
import org.tinkuy.finance.project.CaseBlock;
import org.tinkuy.finance.project.CaseInput;
import org.tinkuy.finance.project.EarlyEnd;
import org.tinkuy.finance.risk.Sample;
import org.tinkuy.formula.Term;
import org.tinkuy.formula.Value;
import org.tinkuy.kernel.Unit;

/// The figures of what may differ: sensitivities, draws, and the search for a mix of layers. Each
/// has an id to ask for, `finance:draws.worth.p5`, and names the lines and inputs that it rests on.
public final class UnsureFigures {
  /// Before the id, without `finance:`, and the word of each indicator.
  public static final String INDICATOR = "indicator.";

  private final ProjectRun run;
  private final List<Shown> all = new ArrayList<>();

  private UnsureFigures(ProjectRun run) {
    this.run = run;
  }

  /// What one of them is of.
  ///
  /// @param input that it is told of; absent where it is of none
  /// @param part what else tells it from others of its word: a quantile, a year, a layer; empty for
  ///   nothing
  public record Of(Optional<CaseInput> input, String part) {
    static Of part(String part) {
      return new Of(Optional.empty(), part);
    }

    static Of input(CaseInput input, String part) {
      return new Of(Optional.of(input), part);
    }
  }

  /// One figure.
  ///
  /// @param word that names it: `draws.worth`
  /// @param kind how it is read; a value at which an input switches is in the unit of the input and
  ///   of no kind
  public record Shown(String word, Of of, Optional<PartyTable.Kind> kind, Figure figure) {}

  /// Every figure of these results, in the order in which they are shown.
  public static List<Shown> of(FinanceResults results) {
    UnsureFigures figures = new UnsureFigures(results.run());
    figures.indicators(results.sensitivity());
    figures.others(results);
    return List.copyOf(figures.all);
  }

  /// One figure of these results by its id; empty where there is none.
  public static Optional<Shown> find(FinanceResults results, String id) {
    UnsureFigures figures = new UnsureFigures(results.run());
    // indicators look for every rate of return, which no other figure needs
    if (id.startsWith(ProjectFigures.PREFIX + INDICATOR)) {
      figures.indicators(results.sensitivity());
    } else {
      figures.others(results);
    }
    return figures.all.stream().filter(each -> each.figure.id().equals(id)).findFirst();
  }

  private void others(FinanceResults results) {
    sensitivity(results.sensitivity());
    results.risk().ifPresent(this::draws);
    results.families().flatMap(FamilyColumns::mix).ifPresent(this::mix);
  }

  private ProjectModel model() {
    return run.model();
  }

  /// What else investors ask of the flows of the project and of the owners.
  private void indicators(InputEffects effects) {
    for (Indicators each : Indicators.of(run)) {
      SequencedSet<String> terms = lines(each.discount().stream(), each.flows().id());
      each.values()
          .forEach(
              value -> {
                String id = INDICATOR + each.whose() + "." + value.id();
                String word = INDICATOR + value.word();
                put(
                    new Head(id, word, Of.part(each.whose()), Optional.of(value.kind())),
                    value.value(),
                    terms);
              });
    }
    boolean isOwners = effects.measured().equals("ownersWorth");
    turning(
        "Letting",
        effects.breakEven().letting(),
        isOwners,
        CaseBlock.ABSORPTION,
        "ceiling",
        "shares");
    turning("Price", effects.breakEven().price(), isOwners, CaseBlock.PRODUCTS, "price");
  }

  private void turning(
      String word, Optional<Double> at, boolean isOwners, CaseBlock block, String... keys) {
    String id = INDICATOR + "breakEven" + word;
    Stream<CaseInput> moved =
        model().of().inputs().values().stream()
            .filter(block::holds)
            .filter(each -> List.of(keys).contains(each.key()));
    at.ifPresent(
        share ->
            put(
                share(id, id, Of.part(isOwners ? "owners" : "project")),
                share,
                terms(isOwners, moved)));
  }

  private void sensitivity(InputEffects effects) {
    if (effects.measured().isEmpty()) {
      return;
    }
    boolean isOwners = effects.measured().equals("ownersWorth");
    for (InputEffects.Bar bar : effects.bars()) {
      String id = "sensitivity." + bar.input().id() + ".";
      Of of = Of.input(bar.input(), "");
      SequencedSet<String> terms = terms(isOwners, Stream.of(bar.input()));
      put(money(id + "low", "sensitivity.low", of), bar.atLow(), terms);
      put(money(id + "high", "sensitivity.high", of), bar.atHigh(), terms);
      bar.switching()
          .ifPresent(
              at ->
                  put(
                      new Head(id + "switching", "sensitivity.switching", of, Optional.empty()),
                      at,
                      terms));
    }
    for (InputEffects.Curve curve : effects.curves()) {
      SequencedSet<String> terms = terms(isOwners, Stream.of(curve.input()));
      curve
          .worths()
          .forEach(
              (factor, worth) -> {
                String percent = Long.toString(Math.round(factor * 100));
                String id = "spider." + curve.input().id() + "." + percent;
                put(money(id, "spider", Of.input(curve.input(), percent)), worth, terms);
              });
    }
    effects.grid().ifPresent(grid -> grid(grid, isOwners));
  }

  private void grid(InputEffects.Grid grid, boolean isOwners) {
    SequencedSet<String> terms = terms(isOwners, Stream.of(grid.first(), grid.second()));
    for (int i = 0; i < grid.worths().size(); i++) {
      for (int j = 0; j < grid.worths().get(i).size(); j++) {
        String part = (i + 1) + "." + (j + 1);
        put(money("grid." + part, "grid", Of.part(part)), grid.worths().get(i).get(j), terms);
      }
    }
  }

  private void draws(RiskOutcome risk) {
    SequencedSet<String> terms = terms(risk.isOwners(), drawn());
    risk.worth()
        .ifPresent(
            worth -> {
              quantiles(money("draws.worth", "draws.worth", Of.part("")), worth::quantile, terms);
              put(share("draws.loss", "draws.loss", Of.part("")), worth.probabilityBelow(0), terms);
            });
    quantiles(share("draws.rate", "draws.rate", Of.part("")), yearly(risk.samples().rate()), terms);
    SequencedSet<String> covered = lines(drawn(), "stack.cfads", "stack.service");
    risk.lowest()
        .ifPresent(
            lowest -> {
              quantiles(
                  ratio("draws.cover", "draws.cover", Of.part("")), lowest::quantile, covered);
              put(
                  share("draws.breach", "draws.breach", Of.part("")),
                  lowest.probabilityBelow(1),
                  covered);
            });
    risk.samples().ends().ifPresent(this::ends);
    fans(risk.fan(), covered);
    for (RiskOutcome.Part part : risk.contributions()) {
      Of of = Of.input(part.input(), "");
      String id = part.input().id();
      put(share("draws.share." + id, "draws.share", of), part.share(), terms);
      put(ratio("draws.rank." + id, "draws.rank", of), part.rankCorrelation(), terms);
    }
  }

  /// What early ends of the contract come to.
  private void ends(RiskOutcome.Ends ends) {
    Stream<CaseInput> inputs = model().of().inputs().values().stream().filter(EarlyEnd.PART::holds);
    String[] owed =
        EarlyEndLines.find(model()).stream()
            .flatMap(lines -> lines.causes().values().stream())
            .map(of -> of.owed().id())
            .toArray(String[]::new);
    SequencedSet<String> terms = lines(inputs, owed);
    for (RiskOutcome.EndShare each : ends.causes()) {
      String cause = each.end().cause().word();
      put(share("draws.end." + cause, "draws.end", Of.part(cause)), each.share(), terms);
    }
    Of whole = Of.part("");
    put(money("draws.endPaid.mean", "draws.endPaidMean", whole), ends.paid().mean(), terms);
    quantiles(money("draws.endPaid", "draws.endPaid", whole), ends.paid()::quantile, terms);
    put(share("draws.endLossShare", "draws.endLossShare", whole), ends.lossShare(), terms);
    put(money("draws.endLost.mean", "draws.endLostMean", whole), ends.lost().mean(), terms);
    quantiles(money("draws.endLost", "draws.endLost", whole), ends.lost()::quantile, terms);
  }

  private void fans(RiskOutcome.Fan fan, SequencedSet<String> covered) {
    SequencedSet<String> operating = lines(drawn(), "project.operating");
    for (int i = 0; i < fan.years().size(); i++) {
      String year = Integer.toString(fan.years().get(i));
      quantiles(
          money("draws.cash." + year, "draws.cash", Of.part(year)),
          fan.cash().get(i)::quantile,
          operating);
      if (i < fan.cover().size()) {
        quantiles(
            ratio("draws.coverIn." + year, "draws.coverIn", Of.part(year)),
            fan.cover().get(i)::quantile,
            covered);
      }
    }
  }

  /// A rate per period as one of a year.
  private DoubleUnaryOperator yearly(Sample perPeriod) {
    int perYear = model().graph().grid().perYear();
    return probability -> Math.pow(1 + perPeriod.quantile(probability), perYear) - 1;
  }

  private void quantiles(Head head, DoubleUnaryOperator quantile, SequencedSet<String> terms) {
    for (int percent : List.of(5, 50, 95)) {
      String part = (head.of.part().isEmpty() ? "" : head.of.part() + ", ") + "P" + percent;
      put(
          new Head(head.id + ".p" + percent, head.word, Of.part(part), head.kind),
          quantile.applyAsDouble(percent / 100.0),
          terms);
    }
  }

  private void mix(FamilyColumns.Mix mix) {
    MixSearch.Mix found =
        switch (mix.answer()) {
          case MixSearch.Answer.Found(var best, _, _, _) -> best;
          case MixSearch.Answer.None(var nearest, _, _) -> nearest;
        };
    SequencedSet<String> terms =
        lines(
            model().of().inputs().values().stream().filter(CaseBlock.DISCOUNT::holds),
            "project.operating",
            "project.invested");
    put(money("mix.publicMoney", "mix.publicMoney", Of.part("")), found.publicMoney(), terms);
    put(money("mix.gap", "mix.gap", Of.part("")), found.gap(), terms);
    put(money("mix.owners", "mix.owners", Of.part("")), found.ownersValue(), terms);
    put(ratio("mix.lowest", "mix.lowest", Of.part("")), found.lowestCover(), terms);
    for (int i = 0; i < mix.levers().size(); i++) {
      String layer = mix.levers().get(i).layer();
      put(share("mix.share." + layer, "mix.share", Of.part(layer)), found.taken().get(i), terms);
    }
  }

  /// A figure without its number.
  private record Head(String id, String word, Of of, Optional<PartyTable.Kind> kind) {}

  private static Head money(String id, String word, Of of) {
    return new Head(id, word, of, Optional.of(PartyTable.Kind.MONEY));
  }

  private static Head share(String id, String word, Of of) {
    return new Head(id, word, of, Optional.of(PartyTable.Kind.SHARE));
  }

  private static Head ratio(String id, String word, Of of) {
    return new Head(id, word, of, Optional.of(PartyTable.Kind.RATIO));
  }

  /// What has no value is not shown.
  private void put(Head head, double value, SequencedSet<String> terms) {
    if (Double.isFinite(value)) {
      List<Term> parts = terms.stream().flatMap(each -> term(each).stream()).toList();
      all.add(
          new Shown(
              head.word,
              head.of,
              head.kind,
              Figure.known(
                  ProjectFigures.PREFIX + head.id,
                  value,
                  unit(head),
                  new Origin(List.of(), Secrecy.T2, parts))));
    }
  }

  private Unit unit(Head head) {
    Unit own = head.of.input().map(each -> each.measure().unit()).orElse(Unit.ONE);
    return head.kind
        .map(
            kind ->
                switch (kind) {
                  case MONEY, PRICE -> model().of().units().money();
                  case YEARS -> model().of().units().table().get("a");
                  case SHARE, RATIO, COUNT -> Unit.ONE;
                })
        .orElse(own);
  }

  /// The inputs that are drawn, and the probabilities of events.
  private Stream<CaseInput> drawn() {
    return model().of().inputs().values().stream()
        .filter(
            each ->
                Inputs.drawn(model().of(), each).isPresent()
                    || CaseBlock.EVENTS.holds(each)
                    || EarlyEnd.PART.holds(each));
  }

  private SequencedSet<String> terms(boolean isOwners, Stream<CaseInput> inputs) {
    String rate = isOwners ? "discount.equity" : "discount.project";
    Stream<CaseInput> all = Stream.concat(inputs, model().of().find(rate).stream());
    SequencedSet<String> terms = lines(all, isOwners ? "" : "project.afterTax");
    if (isOwners) {
      model().owners().ifPresent(owners -> terms.addFirst(owners.net().id()));
    }
    return terms;
  }

  private SequencedSet<String> lines(Stream<CaseInput> inputs, String... lines) {
    SequencedSet<String> terms = new LinkedHashSet<>();
    Stream.of(lines).filter(id -> model().find(id).isPresent()).forEach(terms::add);
    inputs.map(CaseInput::id).forEach(terms::add);
    return terms;
  }

  private Optional<Term> term(String id) {
    Optional<CaseInput> input = model().of().find(id);
    if (input.isPresent()) {
      String source = input.get().backing().source();
      return term(id, Inputs.first(input.get()), input.get().measure().unit(), source);
    }
    return model()
        .find(id)
        .flatMap(line -> term(id, YearValues.whole(run, line), line.type().unit(), ""));
  }

  private static Optional<Term> term(String id, double value, Unit unit, String source) {
    return Double.isFinite(value)
        ? Optional.of(new Term(id, Value.Amount.exact(value, unit), List.of(), source))
        : Optional.empty();
  }
}
