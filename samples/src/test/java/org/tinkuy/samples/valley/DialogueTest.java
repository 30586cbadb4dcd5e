package org.tinkuy.samples.valley;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tinkuy.samples.ValleClaro;
import org.tinkuy.samples.folder.SampleFolder;

class DialogueTest {
  private static final SampleFolder FOLDER = ValleClaro.folder();

  private static List<Map<String, String>> rows(String table) {
    return Objects.requireNonNull(FOLDER.tables().get(table)).rows();
  }

  private static int number(Map<String, String> row, String column) {
    return Integer.parseInt(row.get(column));
  }

  private static int year(Map<String, String> row, String column) {
    return LocalDate.parse(row.get(column)).getYear();
  }

  @Test
  void everyMeetingHasPeopleAndNoMoreWomenThanThem() {
    assertThat(rows("engagements"))
        .hasSizeGreaterThan(80)
        .allSatisfy(
            row -> {
              assertThat(number(row, "people")).isBetween(4, 120);
              assertThat(number(row, "women")).isBetween(1, number(row, "people"));
            });
  }

  @Test
  void nobodyMeetsOnASundayNorBeforeTheAutumnOf2020() {
    assertThat(rows("engagements"))
        .extracting(row -> LocalDate.parse(row.get("held")))
        .allMatch(day -> day.getDayOfWeek() != DayOfWeek.SUNDAY)
        .allMatch(day -> day.isAfter(LocalDate.of(2020, 8, 31)))
        .allMatch(day -> day.isBefore(LocalDate.of(2025, 1, 1)));
  }

  /// What the plan says of meetings is what was held in each full year.
  @ParameterizedTest
  @CsvSource({
    "B01, meets each quarter, 4",
    "B02, twice a year, 2",
    "B06, quarterly meeting, 4",
    "B09, yearly report, 1"
  })
  void meetingsAreAsManyAsTheirPlanSays(String stakeholder, String plan, int meetings) {
    assertThat(rows("stakeholders"))
        .filteredOn(row -> stakeholder.equals(row.get("stakeholder")))
        .singleElement()
        .satisfies(row -> assertThat(row.get("plan")).contains(plan));
    for (int year = 2021; year <= 2024; year++) {
      int held = year;
      assertThat(
              rows("engagements").stream()
                  .filter(row -> stakeholder.equals(row.get("stakeholder")))
                  .filter(row -> year(row, "held") == held))
          .hasSize(meetings);
    }
  }

  @Test
  void governmentAndFinanciersAreMetInEveryFullYear() {
    Map<String, String> groups = new HashMap<>();
    rows("stakeholders").forEach(row -> groups.put(row.get("stakeholder"), row.get("group")));
    for (String group : List.of("government", "finance")) {
      assertThat(
              rows("engagements").stream()
                  .filter(row -> group.equals(groups.get(row.get("stakeholder")))))
          .extracting(row -> year(row, "held"))
          .contains(2021, 2022, 2023, 2024);
    }
  }

  @Test
  void moreNeighboursComeAfterTheFloodThanToAnyOtherMeetingOfTheCommittee() {
    Map<String, Integer> people = new HashMap<>();
    rows("engagements").stream()
        .filter(row -> "B04".equals(row.get("stakeholder")))
        .forEach(row -> people.put(row.get("engagement"), number(row, "people")));

    assertThat(people.get("B04-2023-05"))
        .isEqualTo(people.values().stream().max(Integer::compare).orElseThrow());
  }

  @Test
  void mostMeetingsChangedNothingAndSomeDid() {
    long changed =
        rows("engagements").stream()
            .filter(row -> !row.getOrDefault("changed", "").isEmpty())
            .count();

    assertThat(changed / (double) rows("engagements").size()).isBetween(0.1, 0.3);
  }

  @Test
  void twoDutiesOfFiveYearsLackTheirProof() {
    assertThat(rows("duties"))
        .filteredOn(row -> row.getOrDefault("evidence", "").isEmpty())
        .extracting(row -> row.get("duty"))
        .containsExactlyInAnyOrder("discharge-2023", "wells-2021");
    assertThat(rows("duties")).extracting(row -> row.get("duty")).doesNotHaveDuplicates();
  }

  @Test
  void theMasterPlanIsReviewedEveryFourYears() {
    assertThat(rows("duties"))
        .filteredOn(row -> row.getOrDefault("duty", "").startsWith("masterPlan"))
        .extracting(row -> row.get("due"))
        .containsExactly("2023-11-20");
  }

  @Test
  void everyProofIsADocumentOfThePark() {
    List<String> documents = rows("evidence").stream().map(row -> row.get("evidence")).toList();

    assertThat(rows("duties"))
        .filteredOn(row -> !row.getOrDefault("evidence", "").isEmpty())
        .extracting(row -> row.get("evidence"))
        .isSubsetOf(documents);
  }

  @Test
  void whatIsRepealedNamesItsGapAndEveryRatingIsOneOfFive() {
    assertThat(rows("policies"))
        .allSatisfy(
            row -> {
              assertThat(number(row, "strength")).isBetween(0, 4);
              assertThat(number(row, "enforcement")).isBetween(0, 4);
            })
        .filteredOn(row -> "repealed".equals(row.get("status")))
        .allSatisfy(row -> assertThat(row.get("gap")).isNotEmpty());
  }
}
