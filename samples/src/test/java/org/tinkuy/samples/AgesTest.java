package org.tinkuy.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Nothing in Valle Claro is older than what it belongs to, and nothing outlives it.
class AgesTest {
  private static final int OPENED = 2010;
  private static final int LAST = 2024;
  private static final LocalDate LAST_DAY = LocalDate.of(LAST, 12, 31);

  private final FolderRules rules = new FolderRules(ValleClaro.folder());
  private final Map<String, Map<String, String>> firms = new LinkedHashMap<>();

  AgesTest() {
    rules.rows("tenants").forEach(row -> firms.put(text(row, "tenant"), row));
  }

  private static String text(Map<String, String> row, String column) {
    return row.getOrDefault(column, "");
  }

  private LocalDate came(String firm) {
    return LocalDate.parse(text(Objects.requireNonNull(firms.get(firm)), "since"));
  }

  /// The last day of a firm that left; of others a day that no row reaches.
  private LocalDate left(String firm) {
    String until = text(Objects.requireNonNull(firms.get(firm)), "until");
    return until.isEmpty() ? LocalDate.MAX : LocalDate.parse(until);
  }

  /// The rows of a table that name a firm.
  private List<Map<String, String>> ofFirms(String table, String column) {
    List<Map<String, String>> rows =
        rules.rows(table).stream().filter(row -> firms.containsKey(text(row, column))).toList();
    assertThat(rows).as(table).isNotEmpty();
    return rows;
  }

  /// Permits alone are granted up to two months before a firm comes, while it still builds.
  @ParameterizedTest
  @CsvSource({
    "events, tenant, opened, 0",
    "certificates, holder, issued, 0",
    "leases, tenant, from, 0",
    "permits, holder, from, 60"
  })
  void whatAFirmDoesLiesWithinItsTimeInThePark(
      String table, String column, String begins, int early_d) {
    for (Map<String, String> row : ofFirms(table, column)) {
      String firm = text(row, column);
      LocalDate begun = LocalDate.parse(text(row, begins));
      assertThat(begun)
          .as("%s of %s", row, firm)
          .isBetween(came(firm).minusDays(early_d), left(firm));
    }
  }

  @Test
  void leasesEndWhenTheirFirmLeaves() {
    for (Map<String, String> lease : ofFirms("leases", "tenant")) {
      if (lease.containsKey("until")) {
        assertThat(LocalDate.parse(text(lease, "until")))
            .as("%s", lease)
            .isBeforeOrEqualTo(left(text(lease, "tenant")));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"workforce", "economics", "flows"})
  void yearsOfAFirmLieWithinItsTimeInThePark(String table) {
    for (Map<String, String> row : ofFirms(table, "tenant")) {
      String firm = text(row, "tenant");
      assertThat(Integer.parseInt(text(row, "period")))
          .as("%s", row)
          .isBetween(came(firm).getYear(), left(firm).getYear());
    }
  }

  @Test
  void firmsHandOverNothingBeforeBothAreThere() {
    Map<String, String> holders = new LinkedHashMap<>();
    ofFirms("flows", "tenant").forEach(row -> holders.put(text(row, "flow"), text(row, "tenant")));
    for (Map<String, String> link : rules.rows("links")) {
      for (String end : List.of("from", "to")) {
        String firm = holders.get(text(link, end));
        if (firm != null) {
          assertThat(LocalDate.parse(text(link, "since"))).as("%s", link).isAfter(came(firm));
        }
      }
    }
  }

  @Test
  void certificatesLastOneToFiveYears() {
    List<Map<String, String>> certified =
        rules.rows("certificates").stream()
            .filter(row -> text(row, "status").equals("certified"))
            .toList();
    assertThat(certified)
        .hasSizeGreaterThan(30)
        .allSatisfy(
            row ->
                assertThat(LocalDate.parse(text(row, "expires")))
                    .isBetween(
                        LocalDate.parse(text(row, "issued")).plusYears(1).minusDays(1),
                        LocalDate.parse(text(row, "issued")).plusYears(5)));
    assertThat(rules.rows("certificates"))
        .allMatch(row -> !LocalDate.parse(text(row, "issued")).isAfter(LAST_DAY));
  }

  /// The first gate was opened in March 2010.
  @Test
  void plantsAndMetersAreNotOlderThanThePark() {
    assertThat(rules.rows("phases").getFirst()).containsEntry("starts", "2010");
    assertThat(rules.column("utilities", "commissioned"))
        .isNotEmpty()
        .allSatisfy(year -> assertThat(Integer.parseInt(year)).isBetween(OPENED, LAST));
    assertThat(firms.keySet()).allMatch(firm -> came(firm).getYear() >= OPENED);
    assertThat(told("meters")).isNotEmpty();
    for (Map<String, String> meter : rules.rows("meters")) {
      assertThat(years(text(meter, "note")))
          .as("%s", meter)
          .allMatch(year -> year >= came(text(meter, "tenant")).getYear() && year <= LAST);
    }
  }

  private List<Integer> told(String table) {
    return rules.column(table, "note").stream().flatMap(note -> years(note).stream()).toList();
  }

  private static List<Integer> years(String text) {
    return Pattern.compile("\\b(?:19|20)\\d\\d\\b")
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .map(Integer::parseInt)
        .toList();
  }

  /// Each line of the accounts runs year by year without a gap to the last.
  @Test
  void accountsRunYearByYear() {
    Map<String, TreeSet<Integer>> lines = new LinkedHashMap<>();
    for (Map<String, String> row : rules.rows("accounts")) {
      int year = Integer.parseInt(text(row, "period"));
      assertThat(lines.computeIfAbsent(text(row, "line"), _ -> new TreeSet<>()).add(year))
          .as("%s", row)
          .isTrue();
    }
    assertThat(lines).hasSizeGreaterThan(5);
    lines.forEach(
        (line, years) -> {
          assertThat(years.getLast()).as(line).isEqualTo(LAST);
          assertThat(years.getLast() - years.getFirst() + 1).as(line).isEqualTo(years.size());
          assertThat(years.getFirst()).as(line).isGreaterThanOrEqualTo(OPENED);
        });
  }

  /// A study of 2021 says nothing of the drought of 2022.
  @Test
  void whatIsSaidOfAWaterSourceIsProvedByAPaperOfItsYearOrLater() {
    Map<String, String> issued = new LinkedHashMap<>();
    rules.rows("evidence").forEach(row -> issued.put(text(row, "evidence"), text(row, "issued")));

    assertThat(rules.rows("waterSources"))
        .filteredOn(row -> row.containsKey("evidence"))
        .hasSize(15)
        .filteredOn(row -> !text(row, "period").equals("2020"))
        .allMatch(
            row ->
                issued.getOrDefault(text(row, "evidence"), "").compareTo(text(row, "period")) > 0);
  }
}
