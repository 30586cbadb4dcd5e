package org.tinkuy.assess;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.tinkuy.catalog.Framework;
import org.tinkuy.figure.Figure;
import org.tinkuy.figure.Origin;
import org.tinkuy.formula.Term;
import org.tinkuy.formula.Value;
import org.tinkuy.kernel.Check;
import org.tinkuy.kernel.Period;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.kernel.Unit;

/// A park assessed against a framework for one period.
///
/// @param framework the framework
/// @param period the period
/// @param partialRule when an indicator counts as partly met
/// @param results one for each criterion, in the framework's order
/// @param current scores of the current states
/// @param intended scores of the intended states
/// @param shown scores of the current states as they would be without what was only stated: that is
///   no data then
public record Assessment(
    Framework framework,
    Period period,
    PartialRule partialRule,
    List<CriterionResult> results,
    Scores current,
    Scores intended,
    Scores shown) {
  private static final String POTENTIAL = "score:potential";

  public Assessment {
    results = List.copyOf(results);
  }

  /// The assessment that results add up to.
  ///
  /// @param results one for each criterion, in the framework's order
  public static Assessment of(
      Framework framework, Period period, PartialRule rule, List<CriterionResult> results) {
    Scores current = Scores.of(framework, results, Basis.CURRENT);
    boolean same = results.stream().allMatch(each -> each.intended().equals(each.current()));
    Scores intended =
        same
            ? current.on(framework, Basis.INTENDED)
            : Scores.of(framework, results, Basis.INTENDED);
    boolean stated = results.stream().anyMatch(each -> each.current().stated());
    Scores shown = stated ? without(framework, results, _ -> true) : current;
    return new Assessment(framework, period, rule, results, current, intended, shown);
  }

  private static Scores without(
      Framework framework, List<CriterionResult> results, Predicate<CriterionResult> left) {
    List<CriterionResult> without =
        results.stream()
            .map(result -> left.test(result) ? result.withoutStatement() : result)
            .toList();
    return Scores.of(framework, without, Basis.CURRENT);
  }

  /// The current scores as they would be without what was only stated of some criteria.
  ///
  /// @param left which of those that rest on a statement are left out
  public Scores without(Predicate<CriterionResult> left) {
    return without(framework, results, left);
  }

  /// The result of a criterion of the framework.
  public CriterionResult get(String criterion) {
    List<CriterionResult> found =
        results.stream().filter(result -> result.id().equals(criterion)).toList();
    Check.that(
        found.size() == 1,
        "assess.criterion",
        "Framework '%s' has no criterion '%s'.",
        framework.id(),
        criterion);
    return found.getFirst();
  }

  /// Counted criteria whose current state rests on a statement alone, with no rows that show it.
  public List<CriterionResult> stated() {
    return results.stream()
        .filter(CriterionResult::isCounted)
        .filter(result -> result.current().stated() && result.current().state().isKnown())
        .toList();
  }

  /// `intended - current` of the pooled scores: what the park means to gain, -1 to 1; not
  /// applicable where nothing applies.
  public Figure potential() {
    Figure goal = intended.overall().score();
    Figure today = current.overall().score();
    if (goal.isHidden() || today.isHidden()) {
      return Figure.hidden(POTENTIAL, goal.reason().or(today.reason()));
    }
    Origin origin = Origin.of(List.of(goal.origin(), today.origin()));
    if (!framework.givesScore()) {
      return GroupScore.unscored(POTENTIAL, origin);
    }
    Optional<Double> to = goal.findValue();
    Optional<Double> from = today.findValue();
    if (to.isEmpty() || from.isEmpty()) {
      return Figure.none(
          POTENTIAL,
          Figure.State.NOT_APPLICABLE,
          origin,
          Sentence.of("reason.nothingApplies", "nothing applies"));
    }
    List<Term> terms =
        List.of(term("intended", to.get(), goal), term("current", from.get(), today));
    return Figure.known(POTENTIAL, to.get() - from.get(), Unit.ONE, origin.with(terms));
  }

  private static Term term(String label, double score, Figure figure) {
    return new Term(label, Value.Amount.exact(score, Unit.ONE), List.of(), figure.id());
  }

  /// Its figures: scores, then those of each criterion.
  public List<Figure> figures() {
    List<Figure> figures = new ArrayList<>(current.figures());
    figures.addAll(intended.figures());
    figures.add(potential());
    results.forEach(result -> figures.addAll(result.figures()));
    return figures;
  }
}
