package org.tinkuy.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tinkuy.figure.Figure.Range;
import org.tinkuy.figure.Figure.State;
import org.tinkuy.kernel.Refusal;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.kernel.Unit;

class FigureTest {
  private static final Sentence WHY = Sentence.of("reason.rowsMissing", "rows are missing");

  /// None to all of a whole, and nothing to without end of tonnes, tell nothing; from 0 to 2 does.
  @Test
  void aRangeThatMayBeAnythingIsNoData() {
    assertThat(new Figure.Range(0.4, 0, 1).leavesAllOpen(Unit.ONE)).isTrue();
    assertThat(new Figure.Range(3, 0, Double.POSITIVE_INFINITY).leavesAllOpen(Unit.ONE)).isTrue();
    assertThat(new Figure.Range(0.4, 0, 0.9).leavesAllOpen(Unit.ONE)).isFalse();
    // growth of what is known to be no less than nothing
    assertThat(new Figure.Range(0.1, -1, Double.POSITIVE_INFINITY).leavesAllOpen(Unit.ONE))
        .isTrue();
    assertThat(new Figure.Range(0.1, -1, 0.148).leavesAllOpen(Unit.ONE)).isFalse();
    assertThat(new Figure.Range(1, 0, 2).leavesAllOpen(Unit.ONE)).isFalse();
    assertThat(new Figure.Range(3, 2, Double.POSITIVE_INFINITY).leavesAllOpen(Unit.ONE)).isFalse();
  }

  @Test
  void aKnownNumberIsItsOwnRange() {
    Figure figure = Figure.known("x", -3.5, Unit.ONE, Origin.NONE);

    assertThat(figure.range()).contains(new Range(-3.5, -3.5, -3.5));
    assertThat(figure.reason()).isEqualTo(Sentence.NONE);
  }

  /// A part of nothing is no number, and must not travel as one.
  @Test
  void whatIsNoNumberIsNoFigure() {
    assertThatThrownBy(() -> Figure.known("x", 0.0 / 0, Unit.ONE, Origin.NONE))
        .isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> new Range(1, Double.NaN, 2)).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> new Range(1, 0, Double.NaN)).isInstanceOf(Refusal.class);
  }

  @Test
  void aRangeHoldsItsValue() {
    assertThatThrownBy(() -> new Range(1, 2, 3)).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> new Range(4, 2, 3)).isInstanceOf(Refusal.class);
    assertThat(new Range(2, 2, 3).high()).isEqualTo(3);
  }

  @Test
  void aRangeMayBeOpenAboveAndOffByRounding() {
    assertThat(new Range(5, 0, Double.POSITIVE_INFINITY).high()).isInfinite();
    assertThat(new Range(0.3, 0.1 + 0.2, 1).low()).isGreaterThan(0.3);
  }

  @Test
  void aNumberIsThereExactlyWhereItIsKnownOrUncertain() {
    Optional<Range> range = Optional.of(new Range(1, 0, 2));
    for (State state : State.values()) {
      boolean numbered = state == State.KNOWN || state == State.UNCERTAIN;
      Optional<Range> other = numbered ? Optional.empty() : range;
      assertThatThrownBy(() -> new Figure("x", state, other, Unit.ONE, Origin.NONE, WHY))
          .isInstanceOf(Refusal.class);
    }
  }

  @Test
  void aHiddenFigureTellsNothingOfWhereItCameFrom() {
    Figure hidden = Figure.hidden("x", WHY);

    assertThat(hidden.isHidden()).isTrue();
    assertThat(hidden.findValue()).isEmpty();
    assertThat(hidden.origin()).isEqualTo(Origin.NONE);
  }
}
