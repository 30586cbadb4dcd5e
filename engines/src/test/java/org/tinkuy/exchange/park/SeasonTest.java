package org.tinkuy.exchange.park;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SeasonTest {
  @Test
  void whatIsThereAllYearIsOneSeasonWithoutAName() {
    List<Season> seasons = Season.of(List.of(calendar(1, 12), calendar(1, 12)));

    assertThat(seasons).singleElement().matches(season -> season.name().isEmpty());
    assertThat(seasons.getFirst().node("T01-scrap")).isEqualTo("T01-scrap");
  }

  /// Fruit from January to April, feed all year and slack from April on: three seasons, 1 to 3, 4,
  /// and 5 to 12; a quarter of the fruit falls into April.
  @Test
  void monthsThatAllFlowsSeeAlikeBelongTogether() {
    Calendar fruit = calendar(1, 4);
    Calendar slack = calendar(4, 12);

    List<Season> seasons = Season.of(List.of(fruit, calendar(1, 12), slack));

    assertThat(seasons)
        .extracting(Season::name)
        .containsExactly("1+2+3", "4", "5+6+7+8+9+10+11+12");
    assertThat(seasons.get(1).share(fruit)).isEqualTo(0.25);
    assertThat(seasons.get(2).share(fruit)).isZero();
    assertThat(seasons.stream().mapToDouble(season -> season.share(slack)).sum()).isEqualTo(1);
  }

  @Test
  void whatPassesTwiceInAMonthIsAddedAndNotOverwritten() {
    Season spring = Season.of(List.of(calendar(1, 4), calendar(4, 12))).get(1);
    List<Double> months = new ArrayList<>(Collections.nCopies(Calendar.YEAR, 0.0));

    spring.spread(10, months);
    spring.spread(5, months);

    assertThat(spring.months()).containsExactly(4);
    assertThat(months.get(3)).isEqualTo(15);
    assertThat(months.stream().mapToDouble(each -> each).sum()).isEqualTo(15);
  }

  private static Calendar calendar(int from, int to) {
    TreeSet<Integer> months = new TreeSet<>(IntStream.rangeClosed(from, to).boxed().toList());
    return new Calendar(months, OptionalDouble.empty(), Optional.empty());
  }
}
