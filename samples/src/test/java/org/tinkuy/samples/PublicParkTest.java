package org.tinkuy.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tinkuy.samples.folder.SampleFolder;

class PublicParkTest {
  private static SampleFolder park(String name) {
    return name.equals("hawassa") ? PublicPark.hawassa() : PublicPark.kalundborg();
  }

  private static List<Map<String, String>> rows(SampleFolder folder, String table) {
    return folder.tables().entrySet().stream()
        .filter(entry -> entry.getKey().equals(table))
        .flatMap(entry -> entry.getValue().rows().stream())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"kalundborg", "hawassa"})
  void everyRowNamesItsDocumentOrSaysThatNoneIsNamed(String name) {
    park(name)
        .tables()
        .forEach(
            (table, file) ->
                assertThat(file.rows())
                    .as(table)
                    .isNotEmpty()
                    .allSatisfy(
                        row ->
                            assertThat(row.get("note") + row.getOrDefault("source", ""))
                                .containsPattern(
                                    "document not named in the collection of facts used|Ellen"
                                        + " MacArthur Foundation, page on the life-cycle study of"
                                        + " 2018|same exchange|not stated")
                                .containsPattern(
                                    "read in a public source|general knowledge of (high|medium|low)"
                                        + " confidence|not stated")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"kalundborg", "hawassa"})
  void everyNumberHasItsYearOrSaysThatNoneIsStated(String name) {
    for (String table : List.of("flows", "workforce", "occupancy", "lessons", "links")) {
      assertThat(rows(park(name), table))
          .as(table)
          .filteredOn(row -> row.toString().matches(".*[0-9]{2,}.*"))
          .allSatisfy(
              row ->
                  assertThat(row.get("note"))
                      .containsPattern("(19|20)[0-9]{2}|year not stated|same exchange|not stated"));
    }
  }

  @Test
  void whatIsNotKnownIsNotFilledIn() {
    assertThat(rows(PublicPark.kalundborg(), "flows"))
        .filteredOn(row -> "unknown".equals(row.get("state")))
        .singleElement()
        .satisfies(row -> assertThat(row).doesNotContainKey("quantity"));
    assertThat(PublicPark.hawassa().tables()).doesNotContainKeys("plots", "tenants", "flows");
  }

  @Test
  void jobsThatWereReachedStayBelowThoseAnnounced() {
    // reference: 60,000 announced, 35,000 reached, so 1.7 to 1
    assertThat(rows(PublicPark.hawassa(), "workforce"))
        .extracting(row -> Integer.parseInt(row.getOrDefault("workers", "")))
        .containsExactly(17_000, 23_000, 35_000, 26_000);
    assertThat(60_000 / 35_000.0).isBetween(1.65, 1.75);
  }
}
