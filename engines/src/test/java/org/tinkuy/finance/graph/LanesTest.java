package org.tinkuy.finance.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tinkuy.kernel.Refusal;

class LanesTest {
  private static final int PERIODS = 40;

  static LongStream seeds() {
    return LongStream.range(0, 60);
  }

  /// A random model: each line is a formula of earlier ones, or of any line some periods ago.
  private static Graph random(SplittableRandom random) {
    Graph.Builder model = Graph.on(TimeGrid.years(2027, PERIODS));
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      double start = random.nextDouble(0.5, 1.5);
      lines.add(
          model.input(
              Line.of("in" + i, LineType.PLAIN), Series.of(PERIODS, t -> start + t * 0.01)));
    }
    int count = 30;
    for (int i = 0; i < count; i++) {
      Line line = Line.of("line" + i, LineType.PLAIN);
      Line any = Line.of("line" + random.nextInt(count), LineType.PLAIN);
      Line one = lines.get(random.nextInt(lines.size()));
      Line other = lines.get(random.nextInt(lines.size()));
      lines.add(model.add(line, formula(random, one, other, any)));
    }
    return model.build();
  }

  /// The first random model that does not look ahead into itself, which is refused.
  static Graph buildable(SplittableRandom random) {
    while (true) {
      try {
        return random(random);
      } catch (Refusal refusal) {
        assertThat(refusal.code()).isEqualTo("finance.graph.cycle");
      }
    }
  }

  private static Expression formula(SplittableRandom random, Line one, Line other, Line any) {
    Expression bounded = one.atMost(Expression.number(3)).atLeast(Expression.number(-3));
    return switch (random.nextInt(9)) {
      case 0 -> one.plus(other).times(0.5);
      case 1 -> bounded.times(other.atMost(Expression.number(2)));
      case 2 -> one.minus(any.lag(1 + random.nextInt(5)).times(0.3));
      case 3 -> any.previous(0.7).times(0.5).plus(other);
      case 4 -> one.per(other, 0).atMost(Expression.number(4)).atLeast(Expression.number(-4));
      case 5 -> one.trailing(1 + random.nextInt(random.nextInt(4) == 0 ? 30 : 6)).times(0.2);
      case 6 -> bounded.apply(Expression.Function.EXP).times(0.1);
      case 7 -> one.reaches(other).plus(bounded);
      default -> other.ahead(3).times(0.2).plus(bounded);
    };
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void everyLaneIsBitForBitTheCaseRunAlone(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Graph graph = buildable(random);
    Line varied = graph.line("in1");
    int lanes = 1 + random.nextInt(7);
    List<Line> kept = graph.lines().stream().filter(line -> !graph.isInput(line)).toList();
    LaneFrame frame = graph.plan().lanes(Set.of(varied), kept, lanes);
    for (int run = 0; run < 2; run++) {
      double shift = run;
      frame.fill(varied, (period, lane) -> 0.3 + shift + 0.2 * lane + 0.01 * period);
      frame.run();
      for (int lane = 0; lane < lanes; lane++) {
        double start = 0.3 + shift + 0.2 * lane;
        Series alone = Series.of(PERIODS, t -> start + 0.01 * t);
        Values single = graph.run(Map.of(varied, alone)).values();
        for (Line line : kept) {
          assertThat(frame.series(line, lane)).as(line.id()).isEqualTo(single.series(line));
        }
      }
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void computingOnceWhatDoesNotMoveOverTimeChangesNoBit(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Graph graph = buildable(random);
    Set<Line> varied = Set.of(graph.line("in0"), graph.line("in1"), graph.line("in2"));
    LaneFrame steady = graph.plan().prepareSteady(varied, graph.lines()).frame(3);
    LaneFrame moving = graph.plan().prepare(varied, graph.lines()).frame(3);
    for (int run = 0; run < 2; run++) {
      for (LaneFrame frame : List.of(steady, moving)) {
        double shift = run * 0.1;
        varied.forEach(line -> frame.fill(line, lane -> 0.7 + shift + 0.2 * lane));
        frame.run();
      }
      for (Line line : graph.lines()) {
        for (int lane = 0; lane < 3; lane++) {
          assertThat(steady.series(line, lane)).as(line.id()).isEqualTo(moving.series(line, lane));
        }
      }
    }
  }

  @Test
  void whatIsPreparedForSteadyInputsTakesNoOthers() {
    Graph graph = buildable(new SplittableRandom(1));
    Line varied = graph.line("in1");
    LaneFrame frame = graph.plan().prepareSteady(Set.of(varied), List.of(varied)).frame(2);

    assertThatThrownBy(() -> frame.fill(varied, (period, lane) -> period))
        .isInstanceOf(IllegalStateException.class);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void keepingFewLinesChangesNoNumber(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Graph graph = buildable(random);
    Line varied = graph.line("in0");
    Line last = graph.line("line29");
    LaneFrame few = graph.plan().lanes(Set.of(varied), List.of(last), 3);
    LaneFrame all = graph.plan().lanes(Set.of(varied), graph.lines(), 3);
    for (LaneFrame frame : List.of(few, all)) {
      frame.fill(varied, lane -> 1 + lane);
      frame.run();
    }
    for (int lane = 0; lane < 3; lane++) {
      assertThat(few.series(last, lane)).isEqualTo(all.series(last, lane));
    }
  }

  /// Quotients are divided without asking, and again with asking where a divisor is zero.
  @Test
  void aDivisorOfZeroInOneLaneIsSeenThereAndNowhereElse() {
    Graph.Builder model = Graph.on(TimeGrid.years(2027, 4));
    Line above = model.input(Line.of("above", LineType.PLAIN), Series.of(1, -2, 0, 4));
    Line below = model.input(Line.of("below", LineType.PLAIN), 1);
    Line open = model.add(Line.of("open", LineType.PLAIN), above.per(below.times(2)).times(3));
    Line closed =
        model.add(Line.of("closed", LineType.PLAIN), above.per(below, 7).plus(open.per(below, 5)));
    Graph graph = model.build();
    double[] divisors = {1, 0, -0.0, Double.NaN, 1e-308, Double.POSITIVE_INFINITY, -4, 3, 0.1};
    LaneFrame frame = graph.plan().lanes(Set.of(below), List.of(open, closed), divisors.length);
    frame.fill(below, lane -> divisors[lane]);
    frame.run();

    assertThat(frame.series(open, 1)).isEqualTo(Series.constant(Double.NaN, 4));
    assertThat(frame.series(closed, 1)).isEqualTo(Series.constant(12, 4));
    assertThat(frame.series(closed, 2)).isEqualTo(Series.constant(12, 4));
    for (int lane = 0; lane < divisors.length; lane++) {
      Values alone = graph.run(Map.of(below, Series.constant(divisors[lane], 4))).values();
      assertThat(frame.series(open, lane)).isEqualTo(alone.series(open));
      assertThat(frame.series(closed, lane)).isEqualTo(alone.series(closed));
    }
  }

  @ParameterizedTest(name = "{0} parts")
  @ValueSource(ints = {11, 12, 13, 23, 24, 60})
  void aWideSumIsTakenFromLeftToRight(int count) {
    Graph.Builder model = Graph.on(TimeGrid.years(2027, 1));
    Line varied = model.input(Line.of("varied", LineType.PLAIN), 0.1);
    Expression sum = varied.times(1e16);
    double expected = 0.1 * 1e16;
    for (int i = 1; i < count; i++) {
      boolean isMinus = i % 3 == 0;
      sum = isMinus ? sum.minus(varied.times(i)) : sum.plus(varied.times(i));
      expected += isMinus ? -(0.1 * i) : 0.1 * i;
    }
    Line wide = model.add(Line.of("wide", LineType.PLAIN), sum);
    Graph graph = model.build();
    LaneFrame frame = graph.plan().lanes(Set.of(varied), List.of(wide), 3);
    frame.fill(varied, lane -> 0.1);
    frame.run();

    assertThat(frame.at(wide, 0, 2)).isEqualTo(expected);
    assertThat(graph.run(Map.of()).values().at(wide, 0)).isEqualTo(expected);
  }

  @Test
  void aLoopClosesInEachLaneAsItDoesAlone() {
    // x = a + x / 2 is 2 a
    Graph.Builder model = Graph.on(TimeGrid.years(2027, 2));
    Line a = model.input(Line.of("a", LineType.PLAIN), 1);
    Line x = Line.of("x", LineType.PLAIN);
    Line f = model.add(Line.of("f", LineType.PLAIN), a.plus(x.times(0.5)));
    model.unknown(x, f, new Resolver.FixedPoint(1e-9, 60, 1));
    Graph graph = model.build();
    LaneFrame frame = graph.plan().lanes(Set.of(a), List.of(x), 3);
    frame.fill(a, lane -> Math.pow(10, lane));
    frame.run();

    for (int lane = 0; lane < 3; lane++) {
      Series alone = Series.constant(Math.pow(10, lane), 2);
      assertThat(frame.isSolved(lane)).isTrue();
      assertThat(frame.at(x, 1, lane)).isEqualTo(graph.run(Map.of(a, alone)).values().at(x, 1));
    }
  }

  /// `y = x - c y` closes within some ten rounds where c is 0.1 and runs away where it is 1.01; `x`
  /// goes a fifth of its way in each round and needs more than 100. The lane that runs away may not
  /// take the rounds of the one beside it.
  @Test
  void aLoopThatRunsAwayInOneLaneLeavesTheOthersTheirRounds() {
    Graph.Builder model = Graph.on(TimeGrid.years(2027, 1));
    Line c = model.input(Line.of("c", LineType.PLAIN), 0.1);
    Line x = Line.of("x", LineType.PLAIN);
    Line y = Line.of("y", LineType.PLAIN);
    Line fx = model.add(Line.of("fx", LineType.PLAIN), y.plus(Expression.number(1)).times(0.5));
    Line fy = model.add(Line.of("fy", LineType.PLAIN), x.minus(y.times(c)));
    model.unknown(x, fx, new Resolver.FixedPoint(1e-9, 1000, 0.2));
    model.unknown(y, fy, new Resolver.FixedPoint(1e-11, 100, 1));
    Graph graph = model.build();
    LaneFrame frame = graph.plan().lanes(Set.of(c), List.of(x), 2);
    frame.fill(c, lane -> lane == 0 ? 1.01 : 0.1);
    frame.run();

    assertThat(frame.isSolved(0)).isFalse();
    assertThat(frame.isSolved(1)).isTrue();
    assertThat(frame.at(x, 0, 1)).isEqualTo(graph.run().values().at(x, 0));
  }

  @Test
  void whatWasSteadyInOneRunMayChangeOverTimeInTheNext() {
    Graph.Builder model = Graph.on(TimeGrid.years(2027, 3));
    Line a = model.input(Line.of("a", LineType.PLAIN), 1);
    Line twice = model.add(Line.of("twice", LineType.PLAIN), a.times(2));
    LaneFrame frame = model.build().plan().lanes(Set.of(a), List.of(twice), 2);
    frame.fill(a, lane -> 5);
    frame.run();
    frame.fill(a, (period, lane) -> period + 10 * lane);
    frame.run();

    assertThat(frame.series(twice, 1)).isEqualTo(Series.of(20, 22, 24));
    frame.fill(a, lane -> 7 + lane);
    frame.run();
    assertThat(frame.series(twice, 1)).isEqualTo(Series.of(16, 16, 16));
  }
}
