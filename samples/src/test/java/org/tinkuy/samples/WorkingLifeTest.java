package org.tinkuy.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Firms of Valle Claro train, pay and keep their people as firms do: no two alike.
class WorkingLifeTest {
  /// Of fewer people a share in whole heads says little.
  private static final int ENOUGH_people = 40;

  private static final int MANY_personYears = 400;

  private final FolderRules rules = new FolderRules(ValleClaro.folder());

  private List<Map<String, String>> told(int year, String sex) {
    return rules.rows("workforce").stream()
        .filter(row -> row.getOrDefault("period", "").equals(Integer.toString(year)))
        .filter(row -> row.getOrDefault("sex", "").equals(sex))
        .filter(row -> number(row, "hoursWorked") > 0)
        .toList();
  }

  private static double number(Map<String, String> row, String column) {
    String text = row.getOrDefault(column, "").replace(" PEN", "");
    return text.isEmpty() ? 0 : Double.parseDouble(text);
  }

  /// One firm had 66 people in the list of firms and 76 in the count of the same year.
  @Test
  void firmsHaveAsManyPeopleInTheListOfFirmsAsInTheCountOfTheLastYear() {
    for (Map<String, String> firm : rules.rows("tenants")) {
      double counted =
          rules.rows("workforce").stream()
              .filter(row -> row.getOrDefault("period", "").equals("2024"))
              .filter(row -> row.getOrDefault("tenant", "").equals(firm.get("tenant")))
              .mapToDouble(row -> number(row, "workers"))
              .sum();
      assertThat(number(firm, "employees")).as(firm.get("tenant")).isEqualTo(counted);
    }
  }

  /// `apart` lies well beyond what rounding sets apart where all have the same rate.
  @ParameterizedTest
  @CsvSource({
    "trainingHours, workers, 0.4",
    "trained, workers, 0.4",
    "hoursWorked, workers, 0.03",
    "unionCovered, workers, 0.2",
    "medianHourlyWage, meanHourlyWage, 0.04"
  })
  void noRateIsTheSameAtAllFirms(String part, String whole, double apart) {
    for (int year = 2022; year <= 2024; year++) {
      for (String sex : List.of("female", "male")) {
        DoubleSummaryStatistics rates =
            told(year, sex).stream()
                .filter(row -> number(row, "workers") >= ENOUGH_people && number(row, part) > 0)
                .mapToDouble(row -> number(row, part) / number(row, whole))
                .summaryStatistics();

        assertThat(rates.getCount()).isGreaterThan(3);
        assertThat((rates.getMax() - rates.getMin()) / rates.getAverage())
            .as("%s of %s, %s %d", part, whole, sex, year)
            .isGreaterThan(apart);
      }
    }
  }

  /// Small shares are whole heads, so they are told apart over the years of firms with enough
  /// people, and `apart` lies beyond what agency workers and shifts alone set apart.
  @ParameterizedTest
  @CsvSource({
    "managers, 0.5",
    "youth, 0.55",
    "withDisability, 0.8",
    "apprentices, 0.4",
    "leavers, 0.66",
    "overLimit, 1.0",
    "migrant, 1.0"
  })
  void smallSharesOfThePeopleAreNoLawOfTheirFirm(String part, double apart) {
    Map<String, List<Map<String, String>>> firms =
        Stream.of("female", "male")
            .flatMap(
                sex ->
                    IntStream.rangeClosed(2022, 2024).boxed().flatMap(y -> told(y, sex).stream()))
            .collect(Collectors.groupingBy(row -> row.getOrDefault("tenant", "")));

    DoubleSummaryStatistics rates =
        firms.values().stream()
            .filter(
                rows ->
                    rows.stream().mapToDouble(row -> number(row, "workers")).sum()
                        >= MANY_personYears)
            .mapToDouble(rows -> rate(rows, part))
            .summaryStatistics();

    assertThat(rates.getCount()).isGreaterThan(8);
    assertThat((rates.getMax() - rates.getMin()) / rates.getAverage()).isGreaterThan(apart);
  }

  @ParameterizedTest
  @ValueSource(strings = {"trainingHours", "trained", "hoursWorked", "unionCovered"})
  void womenAndMenOfAParkHaveRatesOfTheirOwn(String part) {
    assertThat(rate(told(2024, "female"), part) / rate(told(2024, "male"), part))
        .isBetween(0.6, 1.4)
        .isNotCloseTo(1, within(0.004));
  }

  private static double rate(List<Map<String, String>> rows, String part) {
    List<Map<String, String>> telling = rows.stream().filter(row -> number(row, part) > 0).toList();
    return telling.stream().mapToDouble(row -> number(row, part)).sum()
        / telling.stream().mapToDouble(row -> number(row, "workers")).sum();
  }

  /// In most firms women earn a little less than men; how much differs, and becomes less.
  @Test
  void eachFirmPaysWomenAndMenInItsOwnWay() {
    List<Double> means = new ArrayList<>();
    for (int year = 2023; year <= 2024; year++) {
      List<Map<String, String>> men = told(year, "male");
      DoubleSummaryStatistics gaps =
          told(year, "female").stream()
              .mapToDouble(row -> 1 - number(row, "meanHourlyWage") / ofMen(men, row))
              .summaryStatistics();
      assertThat(gaps.getCount()).isGreaterThan(30);
      assertThat(gaps.getMin()).isBetween(0.0, 0.03);
      assertThat(gaps.getMax()).isBetween(0.08, 0.15);
      means.add(gaps.getAverage());
    }
    assertThat(means.getLast()).isLessThan(means.getFirst()).isBetween(0.05, 0.07);
  }

  private static double ofMen(List<Map<String, String>> men, Map<String, String> women) {
    return men.stream()
        .filter(row -> row.getOrDefault("tenant", "").equals(women.get("tenant")))
        .mapToDouble(row -> number(row, "meanHourlyWage"))
        .sum();
  }

  /// A register holds more plasters than visits of a physician, and more of these than days lost.
  @Test
  void lightInjuriesOutnumberHeavyOnesInEachYear() {
    for (int year = 2020; year <= 2024; year++) {
      assertThat(injuries(year, "first aid"))
          .as("%d", year)
          .isGreaterThan(injuries(year, "medical"));
      assertThat(injuries(year, "medical"))
          .as("%d", year)
          .isGreaterThan(injuries(year, "lost time"));
      assertThat(injuries(year, "lost time")).as("%d", year).isGreaterThan(10);
    }
  }

  private long injuries(int year, String severity) {
    return rules.rows("events").stream()
        .filter(row -> row.getOrDefault("kind", "").equals("injury"))
        .filter(row -> row.getOrDefault("opened", "").startsWith(Integer.toString(year)))
        .filter(row -> row.getOrDefault("severity", "").equals(severity))
        .count();
  }
}
