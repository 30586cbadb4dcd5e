package org.tinkuy.finance.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tinkuy.finance.graph.TimeGrid;

class LifetimeTest {
  private static final YearMonth START = YearMonth.of(2027, 4);

  @Test
  void endsInTheLastMonthOfItsYears() {
    assertThat(new Lifetime(START, TimeGrid.Step.MONTH, 2).end()).isEqualTo(YearMonth.of(2029, 3));
    assertThat(new Lifetime(START, TimeGrid.Step.MONTH, 2).grid().periods()).isEqualTo(24);
    assertThat(new Lifetime(START, TimeGrid.Step.YEAR, 100).grid().periods()).isEqualTo(100);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 101})
  void lastsAYearAtLeastAndAHundredAtMost(int years) {
    assertThatThrownBy(() -> new Lifetime(START, TimeGrid.Step.YEAR, years))
        .hasMessageContaining("from 1 to 100 years");
  }
}
