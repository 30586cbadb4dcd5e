package org.tinkuy.park;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tinkuy.kernel.Dimension;
import org.tinkuy.kernel.Fraction;
import org.tinkuy.kernel.Money;
import org.tinkuy.kernel.Period;
import org.tinkuy.kernel.Refusal;
import org.tinkuy.kernel.Unit;

/// Cells read as a person would write them, and hold nothing that cannot be counted with.
class CellTest {
  private static final Unit TONNE = Unit.of("t", Dimension.base("mass"), Fraction.of(1000));
  private static final Currency DOLLAR = Currency.getInstance("USD");

  @Test
  void readsAsAPersonWouldWriteIt() {
    LinkedHashMap<String, String> pairs = new LinkedHashMap<>();
    pairs.put("LOI", "<= 3 %");
    pairs.put("CaO", "45 %");

    assertThat(new Cell.Measure(12_500_000, TONNE)).hasToString("12500000 t");
    assertThat(new Cell.Measure(0.35, Unit.ONE)).hasToString("0.35");
    assertThat(new Cell.Band(200, 800, TONNE)).hasToString("200..800 t");
    assertThat(new Cell.Band(200, 200, TONNE)).hasToString("200 t");
    assertThat(new Cell.YesNo(true)).hasToString("yes");
    assertThat(new Cell.Date(LocalDate.of(2024, 3, 15))).hasToString("2024-03-15");
    assertThat(new Cell.Time(Instant.EPOCH)).hasToString("1970-01-01T00:00:00Z");
    assertThat(new Cell.Span(Period.year(2024))).hasToString("2024");
    assertThat(new Cell.Amount(new Money(1200, DOLLAR), Unit.ONE, 0)).hasToString("1200 USD");
    assertThat(new Cell.Amount(new Money(25, DOLLAR), TONNE, 2022)).hasToString("25 USD/t@2022");
    assertThat(new Cell.Items(List.of(new Cell.Text("a"), new Cell.Text("b")))).hasToString("a|b");
    assertThat(new Cell.Pairs(pairs)).hasToString("LOI<= 3 %|CaO=45 %");
  }

  @Test
  void knowsNoNegativeZero() {
    assertThat(new Cell.Measure(-0.0, TONNE)).isEqualTo(new Cell.Measure(0.0, TONNE));
    assertThat(new Cell.Band(-0.0, 0.0, TONNE)).isEqualTo(new Cell.Band(0.0, 0.0, TONNE));
  }

  @Test
  void refusesWhatCannotBeCountedWith() {
    assertThatThrownBy(() -> new Cell.Measure(Double.NaN, TONNE)).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> new Cell.Band(1, Double.POSITIVE_INFINITY, TONNE))
        .isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> new Cell.Band(2, 1, TONNE))
        .hasMessage(
            "Band: the lower end must not exceed the upper, but is 2..1 t. Maybe the ends are"
                + " swapped.");
    assertThatThrownBy(() -> new Cell.Text("")).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> new Cell.Items(List.of())).isInstanceOf(Refusal.class);
  }
}
