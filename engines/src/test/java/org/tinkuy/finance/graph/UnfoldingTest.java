package org.tinkuy.finance.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class UnfoldingTest {
  static LongStream seeds() {
    return LongStream.range(0, 60);
  }

  /// Writes formulas as calls, to see what a notation is asked.
  private static final class Calls implements Notation<String> {
    @Override
    public String number(double value) {
      return Double.toString(value);
    }

    @Override
    public String line(Line line, int lag, double before) {
      return lag == 0 ? line.id() : line.id() + "[" + lag + ";" + before + "]";
    }

    @Override
    public String sum(List<Addend<String>> addends) {
      return addends.stream()
          .map(each -> (each.isMinus() ? "-" : "+") + each.part())
          .collect(Collectors.joining("", "sum(", ")"));
    }

    @Override
    public String product(String left, String right) {
      return "product(" + left + "," + right + ")";
    }

    @Override
    public String quotient(String left, String right, double atZero) {
      return "quotient(" + left + "," + right + "," + atZero + ")";
    }

    @Override
    public String extreme(Expression.Pick pick, String left, String right) {
      return pick.name().toLowerCase(Locale.ROOT) + "(" + left + "," + right + ")";
    }

    @Override
    public String reached(String left, String right) {
      return "reached(" + left + "," + right + ")";
    }

    @Override
    public String applied(Expression.Function function, String part) {
      return function.name().toLowerCase(Locale.ROOT) + "(" + part + ")";
    }

    @Override
    public String compounded(String part, double exponent) {
      return "compounded(" + part + "," + exponent + ")";
    }

    @Override
    public String annuity(String rate, String remaining) {
      return "annuity(" + rate + "," + remaining + ")";
    }

    @Override
    public String trailing(Line line, int periods) {
      return "trailing(" + line.id() + "," + periods + ")";
    }

    @Override
    public String worn(Line cost, Line life) {
      return "worn(" + cost.id() + "," + life.id() + ")";
    }

    @Override
    public String total(Line line) {
      return "total(" + line.id() + ")";
    }

    @Override
    public String peak(Expression.Pick pick, Line line) {
      return "peak(" + line.id() + ")";
    }

    @Override
    public String ahead(Line line, int periods) {
      return "ahead(" + line.id() + "," + periods + ")";
    }

    @Override
    public String backward(Line growth, Line addition, Optional<Line> most) {
      return "backward("
          + growth.id()
          + ","
          + addition.id()
          + most.map(bound -> "," + bound.id()).orElse("")
          + ")";
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void theUnfoldedModelGivesTheSameNumbersAndCanBeWritten(long seed) {
    Graph graph = LanesTest.buildable(new SplittableRandom(seed));
    Graph unfolded = graph.unfolded();
    Values before = graph.run().values();
    Values after = unfolded.run().values();
    for (Line line : graph.lines()) {
      assertThat(after.series(line)).as(line.id()).isEqualTo(before.series(line));
    }
    for (Line line : unfolded.lines()) {
      assertThat(unfolded.write(line, new Calls()).isPresent())
          .as(line.id())
          .isEqualTo(!unfolded.isInput(line));
    }
  }

  private static final Line FLOW = Line.of("flow", Units.flow(Units.USD));
  private static final Line RATE = Line.of("rate", LineType.RATE);

  @Test
  void whatIsReadOverTheWholeLifeBecomesALine() {
    Graph.Builder model = Graph.on(TimeGrid.years(2027, 4));
    model.input(FLOW, Series.of(4, t -> t + 1));
    Line shared =
        model.add(
            Line.of("share", LineType.PLAIN), FLOW.as(Shape.STOCK).per(FLOW.times(2).total()));
    Graph unfolded = model.build().unfolded();

    assertThat(unfolded.lines())
        .extracting(Line::id)
        .containsExactly("flow", "share.step1", "share");
    assertThat(unfolded.write(shared, new Calls()))
        .contains("quotient(flow,total(share.step1),NaN)");
    // 4 / (2 + 4 + 6 + 8)
    assertThat(unfolded.run().values().last(shared)).isEqualTo(0.2);
  }

  @Test
  void aRecursionFromTheEndIsALineOfItsOwn() {
    Graph.Builder model = Graph.on(TimeGrid.years(2027, 4));
    model.input(FLOW, Series.of(4, t -> t + 1));
    model.input(RATE, 0.25);
    Line twice =
        model.add(Line.of("twice", Units.stock(Units.USD)), FLOW.presentValue(RATE).times(2));
    Graph unfolded = model.build().unfolded();

    assertThat(unfolded.lines())
        .extracting(Line::id)
        .containsExactly("flow", "rate", "twice.step1", "twice.step2", "twice.step3", "twice");
    assertThat(unfolded.write(unfolded.line("twice.step3"), new Calls()))
        .contains("backward(twice.step1,twice.step2)");
    assertThat(unfolded.write(twice, new Calls())).contains("product(twice.step3,2.0)");
  }

  @Test
  void whatIsNotUnfoldedCannotBeWritten() {
    Graph.Builder model = Graph.on(TimeGrid.years(2027, 4));
    model.input(FLOW, Series.of(4, t -> t + 1));
    Line sum = model.add(Line.of("sum", Units.stock(Units.USD)), FLOW.times(2).total());
    Graph graph = model.build();

    assertThatThrownBy(() -> graph.write(sum, new Calls()))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aLoopStaysClosedByItsResolver() {
    // x = 10 + x / 2 is 20
    Graph.Builder model = Graph.on(TimeGrid.years(2027, 3));
    Line unknown = Line.of("x", LineType.PLAIN);
    Line equation = Line.of("y", LineType.PLAIN);
    model.unknown(unknown, equation, new Resolver.Linear(1e-9));
    model.add(equation, Expression.number(10).plus(unknown.times(0.5)));
    Graph unfolded = model.build().unfolded();

    assertThat(unfolded.findEquation(unknown)).contains(equation);
    assertThat(unfolded.write(unknown, new Calls())).isEmpty();
    assertThat(unfolded.run().values().at(unknown, 0)).isEqualTo(20);
  }
}
