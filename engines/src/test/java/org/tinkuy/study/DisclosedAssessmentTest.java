package org.tinkuy.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tinkuy.assess.Assessment;
import org.tinkuy.assess.CriterionResult;
import org.tinkuy.assess.Judgement;
import org.tinkuy.assess.PartialRule;
import org.tinkuy.assess.State;
import org.tinkuy.assess.Statement;
import org.tinkuy.catalog.Criterion;
import org.tinkuy.catalog.Framework;
import org.tinkuy.catalog.Provenance;
import org.tinkuy.figure.Audience;
import org.tinkuy.figure.Figure;
import org.tinkuy.figure.Origin;
import org.tinkuy.formula.Value;
import org.tinkuy.kernel.LocalizedText;
import org.tinkuy.kernel.Period;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.kernel.Unit;
import org.tinkuy.park.RowRef;

/// What others see of states that rest on a statement of the park.
class DisclosedAssessmentTest {
  private static final Figure NONE =
      Figure.none("x", Figure.State.NO_DATA, Origin.NONE, Sentence.NONE);

  /// Of two firms, so that nobody else sees it.
  private static final Figure FEW = Firms15.sum("few", Firms15.each(1, 2, 1));

  /// Known of enough firms, yet open to any number: the operator has no data either.
  private static final Figure ANY =
      Figure.uncertain(
          "any",
          new Figure.Range(0.5, 0, 1),
          Unit.ONE,
          Firms15.sum("y", Firms15.each(1, 8, 1)).origin(),
          Sentence.NONE);

  private static CriterionResult result(String id, State state, Figure value, boolean stated) {
    Criterion criterion =
        new Criterion(
            id,
            Criterion.Kind.PREREQUISITE,
            new Criterion.Heading("a", "topic", "subTopic"),
            new Criterion.Rule("1", "yes", "", "", "", true),
            Criterion.Reach.DOCUMENT,
            new Criterion.Guidance(List.of(), List.of()),
            new Provenance("made up", "D", false));
    Value.Amount typed = Value.Amount.exact(0.45, Unit.ONE);
    Statement statement =
        new Statement(Optional.of(new RowRef("answers", id)), state, Optional.of(typed));
    return new CriterionResult(
        criterion,
        judgement(state, value, stated),
        judgement(State.MET, value, true),
        Optional.of(statement).filter(_ -> stated),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        true);
  }

  private static Judgement judgement(State state, Figure value, boolean stated) {
    return new Judgement(
        state, value, Optional.empty(), Optional.empty(), Optional.empty(), List.of(), "", stated);
  }

  private static Assessment told(CriterionResult... results) {
    Framework framework =
        new Framework(
            "made-up",
            LocalizedText.of("en", "made up"),
            "1",
            Framework.Status.COMPLETE,
            List.of("a"),
            List.of(results).stream().map(CriterionResult::criterion).toList(),
            "made up");
    Assessment whole =
        Assessment.of(framework, Period.year(2024), PartialRule.NONE, List.of(results));
    Sight sight = Firms15.decide(Firms15.park(15), Firms15.RULES, FEW, ANY).of(Audience.PUBLIC);
    AssessmentResults all =
        new AssessmentResults(whole, Optional.empty(), List.of(), List.of(), Optional.empty(), 0.5);
    return DisclosedAssessment.of(all, sight).assessment();
  }

  /// The public read that by-products are reused, where the park only says so; and of an answer
  /// marked as intended that facts say it. The number typed could be that of what is withheld.
  @Test
  void whatIsOnlyStatedIsToldAsStatedWithoutItsRowAndNumber() {
    CriterionResult shown = told(result("a-1", State.MET, ANY, true)).get("a-1");

    assertThat(shown.current().state()).isEqualTo(State.MET);
    assertThat(shown.current().stated()).isTrue();
    assertThat(shown.stated())
        .contains(new Statement(Optional.empty(), State.MET, Optional.empty()));
    assertThat(told(result("a-1", State.NOT_MET, NONE, false)).get("a-1").intended().stated())
        .isTrue();
  }

  /// Three of five are met, two of them as stated; one of these is withheld. Without what is told
  /// to be stated two of five are left: with both left out the difference would tell the state of
  /// the one that is withheld.
  @Test
  void theScoreWithoutStatementsTellsNoneThatIsWithheld() {
    Assessment shown =
        told(
            result("a-1", State.MET, NONE, false),
            result("a-2", State.MET, FEW, true),
            result("a-3", State.MET, ANY, true),
            result("a-4", State.NOT_MET, NONE, false),
            result("a-5", State.NOT_MET, FEW, false));

    assertThat(shown.get("a-2").current().state()).isEqualTo(State.HIDDEN);
    assertThat(shown.get("a-2").current().stated()).isFalse();
    assertThat(shown.get("a-2").stated()).isEmpty();
    assertThat(shown.stated()).extracting(CriterionResult::id).containsExactly("a-3");
    assertThat(shown.current().overall().score().findValue().orElseThrow())
        .isCloseTo(0.6, within(1e-12));
    assertThat(shown.shown().overall().score().findValue().orElseThrow())
        .isCloseTo(0.4, within(1e-12));
    assertThat(shown.shown().overall().coverage().isHidden()).isTrue();
  }
}
