package org.tinkuy.exchange.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tinkuy.solver.Solvers;

class CrewTest {
  private static final List<Integer> PARTS = IntStream.range(0, 20).boxed().toList();

  @ParameterizedTest(name = "{0} threads")
  @ValueSource(ints = {1, 2, 3, 7, 50})
  void resultsStandInTheOrderOfThePartsWhoeverWorks(int threads) {
    Effort whole = new Effort(() -> Solvers.NONE, 100, 0);

    List<Integer> squares =
        new Crew<Integer, Integer>(threads, PARTS, _ -> 1, (part, _) -> part * part)
            .work(whole, 100);

    assertThat(squares).containsExactlyElementsOf(PARTS.stream().map(each -> each * each).toList());
  }

  @Test
  void nothingToDoTakesNoTime() {
    Effort whole = new Effort(() -> Solvers.NONE, 100, 0);

    assertThat(whole.apart(100, List.<Integer>of(), _ -> 1, (part, _) -> part)).isEmpty();
    assertThat(whole.left_s()).isEqualTo(100);
  }

  @Test
  void aThreadAloneSharesTheTimeByWeightAndLeavesNothing() {
    Effort whole = new Effort(() -> Solvers.NONE, 100, 0);
    List<Double> given = new ArrayList<>();

    new Crew<Integer, Integer>(
            1, List.of(6, 3, 1), part -> part, (part, own) -> spendAll(part, own, given))
        .work(whole, 100);

    // 6/10 of 100, 3/4 of what is left, all of the rest
    assertThat(given).containsExactly(60.0, 30.0, 10.0);
    assertThat(whole.isSpent()).isTrue();
  }

  @Test
  void whatAPartLeavesGoesToThoseAfterIt() {
    Effort whole = new Effort(() -> Solvers.NONE, 100, 0);
    List<Double> given = new ArrayList<>();

    new Crew<Integer, Integer>(
            1,
            List.of(6, 3, 1),
            part -> part,
            (part, own) -> {
              given.add(own.left_s());
              own.spend(10);
              return part;
            })
        .work(whole, 100);

    // 3/4 of the 90 that are left, then all 80
    assertThat(given).containsExactly(60.0, 67.5, 80.0);
    assertThat(whole.left_s()).isCloseTo(70, within(1e-9));
  }

  @Test
  void twoThreadsGiveEachPartTwiceItsShareAndTakeTheTimeOfTheLonger() {
    Effort whole = new Effort(() -> Solvers.NONE, 100, 0);
    List<Double> given = Collections.synchronizedList(new ArrayList<>());

    new Crew<Integer, Integer>(
            2, List.of(1, 1, 1, 1), _ -> 1, (part, own) -> spendAll(part, own, given))
        .work(whole, 100);

    // four equal parts on two threads: half of the time for the first, whichever tells of it first
    assertThat(given).contains(50.0);
    assertThat(given).hasSize(4).allMatch(seconds -> seconds <= 100);
    assertThat(whole.left_s()).isLessThanOrEqualTo(50);
  }

  private static int spendAll(int part, Effort own, List<Double> given) {
    given.add(own.left_s());
    own.spend(own.left_s());
    return part;
  }
}
