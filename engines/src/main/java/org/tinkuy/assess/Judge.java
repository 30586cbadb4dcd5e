package org.tinkuy.assess;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.DoubleUnaryOperator;
import org.tinkuy.catalog.Criterion;
import org.tinkuy.figure.Figure;
import org.tinkuy.figure.Figures;
import org.tinkuy.formula.Comparison;
import org.tinkuy.formula.Evaluation;
import org.tinkuy.formula.Formula;
import org.tinkuy.formula.Formulas.CriterionFormulas;
import org.tinkuy.formula.Gap;
import org.tinkuy.formula.PeriodRows;
import org.tinkuy.formula.Term;
import org.tinkuy.formula.Value;
import org.tinkuy.formula.Value.Truth;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.kernel.Unit;

/// Judges criteria: evaluates their formulas, compares with their targets, and brings in typed
/// answers where the data are silent.
final class Judge {
  private final Assessor.Input input;
  private final Figures figures;
  private final StatedAnswers answers;
  private final PeriodRows rows;

  Judge(Assessor.Input input) {
    this.input = input;
    this.rows = input.rows();
    this.figures = input.figures();
    this.answers = new StatedAnswers(rows.park(), input.framework().id(), rows.period());
  }

  CriterionResult judge(Criterion written) {
    CriterionFormulas formulas = input.formulas().get(input.framework().id(), written.id());
    Criterion criterion = asRead(written, formulas);
    Judgement computed = computed(written, formulas, false);
    Optional<Statement> stated = answers.find(criterion, computed, false);
    Judgement current =
        computed.state() == State.NO_DATA && stated.isPresent()
            ? stated(computed, stated.get().state())
            : computed;
    return new CriterionResult(
        criterion,
        current,
        intended(criterion, judgedAsIntended(written, formulas, computed), current),
        stated,
        formulas.openCases().map(f -> figure(criterion, "openCases", f)),
        alternative(written, formulas),
        formulas.target().flatMap(_ -> formulas.value().findCanonical()),
        formulas.value().isDated());
  }

  /// The criterion with its comparison as it is read on this park, so that its target is told with
  /// the sign by which it was judged.
  private Criterion asRead(Criterion criterion, CriterionFormulas formulas) {
    return formulas.turns().isEmpty()
        ? criterion
        : criterion.readAs(reading(criterion, formulas, false).operator());
  }

  /// The other reading, held against the same target in the same mode.
  private Optional<Alternative> alternative(Criterion criterion, CriterionFormulas formulas) {
    return formulas
        .alternative()
        .map(
            formula -> {
              Evaluation value = evaluate(formula, false);
              Figure measured = figures.of(criterion.id() + ".alternative", formula, value);
              ModeReading mode = reading(criterion, formulas, false);
              return new Alternative(measured, state(mode, value, target(formulas, value, false)));
            });
  }

  private State state(ModeReading mode, Evaluation value, Optional<Evaluation> target) {
    return mode.settled()
        .orElseGet(() -> state(mode.operator(), value.value(), target.map(Evaluation::value)));
  }

  private Optional<Evaluation> target(
      CriterionFormulas formulas, Evaluation value, boolean intended) {
    return formulas.target().map(formula -> inUnitOf(value, evaluate(formula, intended)));
  }

  private ModeReading reading(Criterion criterion, CriterionFormulas formulas, boolean intended) {
    return ModeReading.of(criterion.rule(), formulas, formula -> evaluate(formula, intended));
  }

  /// What the park means to reach: a typed intended answer, else what intended facts give, else
  /// what it is today.
  private Judgement intended(Criterion criterion, Judgement computed, Judgement current) {
    Optional<Statement> typed = answers.find(criterion, computed, true);
    if (typed.isPresent()) {
      return stated(computed, typed.get().state());
    }
    boolean differs = computed.state().isKnown() && computed.state() != current.state();
    return differs ? computed : current;
  }

  /// What intended facts give: the same again where none bears on the criterion.
  private Judgement judgedAsIntended(
      Criterion criterion, CriterionFormulas formulas, Judgement asCurrent) {
    boolean same =
        isSettled(formulas.target())
            && isSettled(formulas.applies())
            && isSettled(formulas.turns())
            && formulas.value().isSettled(rows);
    return same ? asCurrent : computed(criterion, formulas, true);
  }

  private boolean isSettled(Optional<Formula> formula) {
    return formula.isEmpty() || formula.get().isSettled(rows);
  }

  private static Judgement stated(Judgement computed, State state) {
    return new Judgement(
        state,
        computed.value(),
        computed.target(),
        computed.margin(),
        computed.parts(),
        computed.gaps(),
        "stated",
        true);
  }

  private Judgement computed(Criterion criterion, CriterionFormulas formulas, boolean intended) {
    Evaluation value = evaluate(formulas.value(), intended);
    Optional<Evaluation> target = target(formulas, value, intended);
    ModeReading mode = reading(criterion, formulas, intended);
    State state = state(mode, value, target);
    Optional<Value.Amount> amount =
        value.value() instanceof Value.Amount found ? Optional.of(found) : Optional.empty();
    Figure measured = figures.of(criterion.id() + ".value", formulas.value(), value);
    return new Judgement(
        state,
        measured,
        target.map(t -> figures.of(criterion.id() + ".target", formulas.value(), t)),
        amount
            .flatMap(Value.Amount::sample)
            .map(sample -> Margin.wilson(criterion.id() + ".margin", sample, measured.origin())),
        amount.flatMap(Value.Amount::parts),
        isOpen(state, measured) ? gaps(mode, value, target) : List.of(),
        method(value),
        false);
  }

  /// The target as a share like the value, so that the two stand side by side. A quantity keeps the
  /// unit that its target is written in, and the value is told in it.
  private static Evaluation inUnitOf(Evaluation value, Evaluation target) {
    if (value.value() instanceof Value.Amount measured
        && target.value() instanceof Value.Amount wanted
        && wanted.unit().dimension().isNone()
        && measured.unit().dimension().isNone()) {
      Unit unit = measured.unit();
      Value.Amount converted = amount(wanted, bound -> wanted.unit().convert(bound, unit), unit);
      return new Evaluation(converted, target.terms(), target.gaps());
    }
    return target;
  }

  private static Value.Amount amount(Value.Amount of, DoubleUnaryOperator each, Unit unit) {
    return new Value.Amount(
        each.applyAsDouble(of.low()),
        each.applyAsDouble(of.high()),
        each.applyAsDouble(of.known()),
        unit,
        Optional.empty(),
        Optional.empty());
  }

  private Evaluation evaluate(Formula formula, boolean intended) {
    return formula.evaluate(rows, intended);
  }

  private Figure figure(Criterion criterion, String name, Formula formula) {
    return figures.of(criterion.id() + "." + name, formula, evaluate(formula, false));
  }

  /// Whether something that is not told could change the state or the value.
  private static boolean isOpen(State state, Figure measured) {
    return state == State.NO_DATA
        || (state.isApplicable() && measured.state() == Figure.State.UNCERTAIN);
  }

  private static List<Gap> gaps(ModeReading mode, Evaluation value, Optional<Evaluation> target) {
    List<Gap> gaps = new ArrayList<>(mode.gaps());
    gaps.addAll(value.gaps());
    target.ifPresent(t -> gaps.addAll(t.gaps()));
    target.flatMap(wanted -> unlike(value.value(), wanted.value())).ifPresent(gaps::add);
    return gaps;
  }

  /// That a value and its target are in units of which none can be told in the other, as in two
  /// currencies: nothing else may be missing. Where money alone keeps them apart, the currencies
  /// are named and not the units, of which others may stand beside them.
  private static Optional<Gap> unlike(Value value, Value target) {
    if (value instanceof Value.Amount told
        && target instanceof Value.Amount wanted
        && Comparison.isMismatch(told, wanted)) {
      Sentence how =
          Sentence.of(
              "reason.noConversion",
              "the exchange rate or other factor that converts %s into %s",
              apart(told.unit(), wanted.unit()),
              apart(wanted.unit(), told.unit()));
      return Optional.of(new Gap(how, "dimension"));
    }
    return Optional.empty();
  }

  private static Sentence apart(Unit unit, Unit other) {
    return unit.dimension()
        .findMoney()
        .filter(
            own ->
                other.dimension().findMoney().isPresent()
                    && other.dimension().in(Currency.getInstance(own)).equals(unit.dimension()))
        .map(Sentence::value)
        .orElseGet(() -> Sentence.unit(unit));
  }

  private State state(String operator, Value value, Optional<Value> target) {
    if (operator.equals("measure")) {
      return ofMeasure(value);
    }
    State state =
        ofValue(target.isEmpty() ? value : Comparison.decide(operator, value, target.get()));
    boolean half =
        state == State.NOT_MET
            && input.partialRule() == PartialRule.HALF_WAY
            && target.isPresent()
            && isHalfWay(operator, value, target.get());
    return half ? State.PARTLY : state;
  }

  private static boolean isHalfWay(String operator, Value value, Value target) {
    boolean upwards = operator.startsWith(">") || operator.equals("=");
    return upwards
        && target instanceof Value.Amount wanted
        && Comparison.decide("<=", value, wanted) == Truth.YES
        && Comparison.decide(">=", value, halved(wanted)) == Truth.YES;
  }

  private static Value.Amount halved(Value.Amount target) {
    return amount(target, bound -> bound / 2, target.unit());
  }

  /// What is only measured is reported where its value leaves out anything at all.
  private static State ofMeasure(Value value) {
    boolean told =
        value instanceof Value.Amount amount
            && (amount.isExact()
                || !new Figure.Range(amount.known(), amount.low(), amount.high())
                    .leavesAllOpen(amount.unit()));
    return told ? State.REPORTED : ofValue(value);
  }

  private static State ofValue(Value value) {
    return switch (value) {
      case Value.NotApplicable _ -> State.NOT_APPLICABLE;
      case Truth truth -> ofTruth(truth);
      case Value.Missing _, Value.Day _, Value.Word _, Value.Amount _ -> State.NO_DATA;
    };
  }

  private static State ofTruth(Truth truth) {
    return switch (truth) {
      case YES -> State.MET;
      case PARTLY -> State.PARTLY;
      case NO -> State.NOT_MET;
      case UNKNOWN -> State.NO_DATA;
    };
  }

  /// The routes taken through the formula, as the identity of the method. The word of a route is
  /// the same in every period, while its label may name one.
  private static String method(Evaluation value) {
    StringJoiner routes = new StringJoiner("; ");
    for (Term term : value.terms()) {
      if (term.value() instanceof Value.Word(String route)) {
        routes.add(route);
      }
    }
    return routes.toString();
  }
}
