package org.tinkuy.study;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.tinkuy.assess.Alternative;
import org.tinkuy.assess.Assessment;
import org.tinkuy.assess.CriterionResult;
import org.tinkuy.assess.Gain;
import org.tinkuy.assess.GroupScore;
import org.tinkuy.assess.Judgement;
import org.tinkuy.assess.Movement;
import org.tinkuy.assess.Scores;
import org.tinkuy.assess.State;
import org.tinkuy.assess.Statement;
import org.tinkuy.disclosure.AnswerShare;
import org.tinkuy.disclosure.HidingRule;
import org.tinkuy.figure.Figure;
import org.tinkuy.figure.Origin;
import org.tinkuy.kernel.Sentence;

/// An assessment as others than the operator see it. A state is shown where its value is, or where
/// being met or not settles nobody's answer. Scores are shown of groups whose states are all shown;
/// the score of all criteria also where the hidden states, of which it tells the sum, could each be
/// met or not.
final class DisclosedAssessment {
  private final Sight sight;
  private final Assessment whole;
  private final List<CriterionResult> results;

  DisclosedAssessment(Sight sight, Assessment whole) {
    this.sight = sight;
    this.whole = whole;
    this.results = whole.results().stream().map(this::result).toList();
  }

  /// The results of the assessment engine as others see them. What moved is told where every state
  /// of both periods is; what stood in years before and what is reviewed is the operator's.
  static AssessmentResults of(AssessmentResults results, Sight sight) {
    DisclosedAssessment now = new DisclosedAssessment(sight, results.assessment());
    List<Gain> gains = new ArrayList<>();
    for (Gain gain : results.gains()) {
      CriterionResult shown = now.get(gain.result().id());
      if (shown.current().state() != State.HIDDEN) {
        gains.add(now.gain(gain, shown));
      }
    }
    gains.sort((a, b) -> Boolean.compare(a.distance().isHidden(), b.distance().isHidden()));
    return new AssessmentResults(
        now.assessment(),
        results.movement().flatMap(moved -> now.movement(moved, sight)),
        gains,
        List.of(),
        Optional.empty(),
        results.strong());
  }

  /// The aggregates of an assessment that are to be decided about.
  static List<Figure> aggregates(Assessment assessment) {
    List<Figure> figures = new ArrayList<>();
    for (CriterionResult result : assessment.results()) {
      figures.add(result.current().value());
      result.current().target().ifPresent(figures::add);
      result.openCases().ifPresent(figures::add);
      result.alternative().map(Alternative::value).ifPresent(figures::add);
    }
    return figures;
  }

  private CriterionResult get(String id) {
    return results.stream().filter(result -> result.id().equals(id)).findFirst().orElseThrow();
  }

  private Assessment assessment() {
    return new Assessment(
        whole.framework(),
        whole.period(),
        whole.partialRule(),
        results,
        scores(whole.current(), CriterionResult::current, true),
        scores(whole.intended(), CriterionResult::intended, false),
        // what is hidden stays in it though it was stated: the difference to the score would tell
        // it
        scores(
            whole.without(result -> get(result.id()).current().stated()),
            result -> result.withoutStatement().current(),
            true));
  }

  private Optional<Movement> movement(Movement moved, Sight of) {
    DisclosedAssessment before = new DisclosedAssessment(of, moved.earlier());
    boolean told = hiddenIn(results) == 0 && hiddenIn(before.results) == 0;
    return told
        ? Optional.of(new Movement(before.assessment(), assessment(), moved.moves()))
        : Optional.empty();
  }

  private static long hiddenIn(List<CriterionResult> results) {
    return results.stream().filter(each -> each.current().state() == State.HIDDEN).count();
  }

  private CriterionResult result(CriterionResult full) {
    boolean open = sight.isOpen(full.current().value());
    boolean exact = sight.isExact(full.current().value());
    Judgement current = judgement(full.current(), full);
    boolean told = current.state() != State.HIDDEN;
    State intended =
        exact || full.intended().state() == full.current().state()
            ? told ? full.intended().state() : State.HIDDEN
            : State.HIDDEN;
    return new CriterionResult(
        full.criterion(),
        current,
        new Judgement(
            intended,
            current.value(),
            current.target(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            "",
            intended != State.HIDDEN && full.intended().stated()),
        open
            ? full.stated().map(Statement::withoutRow)
            : full.stated().filter(_ -> current.stated()).map(Statement::bare),
        full.openCases().map(sight::show),
        full.alternative().map(other -> shown(other, told)),
        full.canonical(),
        full.dated());
  }

  /// Where the state that was read is hidden, that of the other reading would tell it.
  private Alternative shown(Alternative other, boolean told) {
    boolean open = told && sight.isExact(other.value());
    return new Alternative(sight.show(other.value()), open ? other.state() : State.HIDDEN);
  }

  private Judgement judgement(Judgement full, CriterionResult of) {
    boolean open = sight.isOpen(full.value());
    boolean exact = sight.isExact(full.value());
    Figure shown = sight.show(full.value());
    Optional<Figure> target = full.target().map(sight::show);
    State state = isTold(full, of, exact) ? full.state() : State.HIDDEN;
    return new Judgement(
        state,
        shown,
        target,
        open ? full.margin() : Optional.empty(),
        exact && shown.tells() ? full.parts() : Optional.empty(),
        List.of(),
        "",
        state != State.HIDDEN && full.stated());
  }

  /// States without a value behind them say nothing of a firm.
  private boolean isTold(Judgement full, CriterionResult of, boolean exact) {
    if (exact || !full.state().isApplicable() || full.state() == State.NO_DATA) {
      return true;
    }
    return sight
        .findShare(full.value())
        .filter(_ -> !sight.isSmallPark(full.value()))
        .filter(share -> isSafe(share, full, of))
        .isPresent();
  }

  private boolean isSafe(AnswerShare share, Judgement full, CriterionResult of) {
    Optional<Double> target = full.asked();
    Optional<Double> value = full.value().findValue();
    if (target.isEmpty() || value.isEmpty() || full.state() == State.PARTLY) {
      return false;
    }
    String operator = of.criterion().rule().operator();
    double asked = target.get();
    boolean number = share.form() == AnswerShare.Form.CODED;
    boolean aside =
        number
            && ((value.get() >= share.most() && asked < share.most())
                || (value.get() <= share.least() && asked > share.least()));
    return aside || share.isStateSafe(needed(operator, asked * share.firms()));
  }

  /// How many firms decide it: from so many on the answer is another one.
  private static int needed(String operator, double firms) {
    return switch (operator) {
      case ">=", "<" -> (int) Math.ceil(firms - 1e-9);
      case String _ -> (int) Math.floor(firms + 1e-9) + 1;
    };
  }

  private Gain gain(Gain full, CriterionResult shown) {
    Figure value = full.result().current().value();
    // a gap to the end of a range would give back what the rounding of that end keeps
    boolean whole = sight.isOpen(value) || value.state() == Figure.State.KNOWN;
    boolean exact = whole && sight.isExact(value);
    return new Gain(
        shown,
        exact ? bare(full.distance()) : kept(full.distance()),
        bare(full.points()),
        exact ? bare(full.missing()) : kept(full.missing()));
  }

  /// A figure that follows from others that are shown.
  private static Figure bare(Figure figure) {
    return new Figure(
        figure.id(), figure.state(), figure.range(), figure.unit(), Origin.NONE, Sentence.NONE);
  }

  private static Figure kept(Figure figure) {
    return Figure.hidden(figure.id(), HidingRule.MADE_OF_HIDDEN.sentence());
  }

  /// @param basis what of a criterion is scored
  /// @param pooled whether all criteria together may be told where some are hidden
  private Scores scores(Scores full, Function<CriterionResult, Judgement> basis, boolean pooled) {
    boolean all = results.stream().noneMatch(each -> basis.apply(each).state() == State.HIDDEN);
    return new Scores(
        group(full.overall(), basis, pooled),
        all ? bare(full.macro()) : kept(full.macro()),
        full.categories().stream().map(each -> group(each, basis, false)).toList(),
        full.topics().stream().map(each -> group(each, basis, false)).toList(),
        group(full.prerequisites(), basis, false),
        group(full.indicators(), basis, false),
        group(full.document(), basis, false),
        group(full.physical(), basis, false));
  }

  private GroupScore group(
      GroupScore full, Function<CriterionResult, Judgement> basis, boolean pooled) {
    Map<State, Integer> states = new EnumMap<>(State.class);
    double hiddenPoints = 0;
    for (String id : members(full)) {
      State state = basis.apply(get(id)).state();
      states.merge(state, 1, Integer::sum);
      if (state == State.HIDDEN) {
        hiddenPoints += whole.get(id).current().state().points();
      }
    }
    int hidden = states.getOrDefault(State.HIDDEN, 0);
    boolean either = pooled && hiddenPoints >= 1 && hiddenPoints <= hidden - 1;
    boolean all = hidden == 0;
    return new GroupScore(
        full.name(),
        states,
        all || either ? bare(full.score()) : kept(full.score()),
        all ? bare(full.scoreKnown()) : kept(full.scoreKnown()),
        all ? bare(full.coverage()) : kept(full.coverage()));
  }

  /// Ids of the criteria that a score is made of, which are labels of its terms.
  private List<String> members(GroupScore full) {
    return full.score().origin().terms().stream()
        .map(term -> term.label())
        .filter(label -> results.stream().anyMatch(result -> result.id().equals(label)))
        .toList();
  }
}
