package org.tinkuy.finance.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.LineType;
import org.tinkuy.finance.statement.IntegrityCheck.Outcome;

/// How a rule came out over the periods 2 to 5, with half a unit allowed.
class IntegrityCheckTest {
  private static final Line LINE = Line.of("open", LineType.PLAIN);

  private static Outcome over(IntToDoubleFunction difference) {
    return Outcome.over(LINE, 2, 5, difference, 0.5);
  }

  @Test
  void whatIsAllowedIsKeptAndToldOfTheFirstPeriod() {
    Outcome kept = over(t -> t == 4 ? -0.5 : 0);

    assertThat(kept.isKept()).isTrue();
    assertThat(kept.period()).isEqualTo(2);
    assertThat(kept.difference()).isEqualTo(-0.5);
  }

  /// 3 and 2.6 are the same as far as half a unit goes, and 2.4 is not.
  @Test
  void theFirstOfThoseThatAreFurthestOffIsTold() {
    assertThat(over(t -> t == 5 ? 3 : t == 3 ? 2.6 : 0).period()).isEqualTo(3);
    assertThat(over(t -> t == 5 ? 3 : t == 3 ? 2.4 : 0).period()).isEqualTo(5);
    assertThat(over(t -> t == 5 ? 3 : 0).isKept()).isFalse();
  }

  @Test
  void whatIsNoNumberIsFurthestOff() {
    Outcome undefined = over(t -> t == 3 ? 9 : t == 4 ? Double.NaN : 0);

    assertThat(undefined.period()).isEqualTo(4);
    assertThat(undefined.isKept()).isFalse();
  }

  @Test
  void aCheckAllowsSomethingAndLooksAtAPeriod() {
    assertThat(new IntegrityCheck(LINE, 3, 3, 1e-9).from()).isEqualTo(3);
    assertThatThrownBy(() -> new IntegrityCheck(LINE, 3, 3, 0)).hasMessageContaining("> 0");
    assertThatThrownBy(() -> new IntegrityCheck(LINE, 3, 2, 1e-9)).hasMessageContaining("in order");
  }
}
