package org.tinkuy.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tinkuy.assess.PartialRule;
import org.tinkuy.figure.Audience;
import org.tinkuy.park.Owners;
import org.tinkuy.park.Park;
import org.tinkuy.park.RowRef;
import org.tinkuy.study.AssessmentRequest;
import org.tinkuy.study.StudyRequest;
import org.tinkuy.study.StudyResults;
import org.tinkuy.views.wording.Wording;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// Which rows the JSON of a study names to whom.
class RowsForOthersTest {
  private static final Wiring WIRING = Wiring.load();
  private static final Wiring.ReadPark READ = WIRING.read(Folders.VALLE_CLARO);
  private static final Park PARK = READ.subject().orElseThrow().park();
  private static final Pattern ROW = Pattern.compile("\"(\\w+)\\[([^\"]+)]\" :");

  private static String json(Audience audience) {
    StudyRequest request =
        new StudyRequest(
                Optional.of("2024"),
                audience,
                Optional.of(new AssessmentRequest("eip-1.0", Optional.empty(), PartialRule.NONE)))
            .withFlows()
            .withDiagnosis();
    StudyResults results =
        WIRING.study(READ, READ.subject().orElseThrow(), request).find().orElseThrow();
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    org.tinkuy.views.json.StudyJson.write(results, new Wording(WIRING.texts(), "en"), json);
    return json.toString(StandardCharsets.UTF_8);
  }

  private static List<RowRef> rows(String json) {
    List<RowRef> rows = new ArrayList<>();
    Matcher row = ROW.matcher(json);
    while (row.find()) {
      rows.add(new RowRef(row.group(1), row.group(2)));
    }
    return rows;
  }

  /// What others see of the let plots stands on the map; the plots are the park's.
  private static List<RowRef> besidesPlots(String json) {
    return rows(json).stream().filter(row -> !row.table().equals("plots")).toList();
  }

  /// A body has a row for each of its roles and is named by its id where all of them are meant.
  private static boolean isOfThePark(RowRef row) {
    return PARK.find(row).isPresent() || !PARK.table(row.table()).named(row.key()).isEmpty();
  }

  /// A search for `flows[T03-water,2024]` leads to every figure that the row is in.
  @Test
  void theOperatorReadsBehindEachFigureTheRowsThatMadeIt() {
    String json = json(Audience.OPERATOR);
    JsonNode study = new ObjectMapper().readTree(json);
    JsonNode water =
        study
            .get("flows")
            .valueStream()
            .filter(figure -> figure.get("id").asString().equals("T03.water.in"))
            .findFirst()
            .orElseThrow();

    JsonNode term = study.get("terms").get(water.get("terms").get(0).asString());
    assertThat(term.get("unit").asString()).isEqualTo("m3");
    assertThat(term.get("rows").propertyNames()).containsExactly("flows[T03-water,2024]");
    assertThat(term.get("rows").get("flows[T03-water,2024]").asDouble())
        .isEqualTo(water.get("value").asDouble());
    assertThat(rows(json)).allMatch(RowsForOthersTest::isOfThePark);
    assertThat(StudyJson.faults(json)).isEmpty();
  }

  /// A term that several figures rest on stands there once.
  @Test
  void noTermStandsThereTwice() {
    JsonNode terms = new ObjectMapper().readTree(json(Audience.OPERATOR)).get("terms");

    assertThat(terms.size()).isGreaterThan(100);
    assertThat(terms.valueStream().distinct()).hasSize(terms.size());
  }

  @Test
  void thePublicReadsNoRowButPlotsOfTheMap() {
    String json = json(Audience.PUBLIC);

    assertThat(besidesPlots(json)).isEmpty();
    assertThat(StudyJson.faults(json)).isEmpty();
  }

  /// What T26 lets out and the outfall of the park body are a figure that no third firm is in: the
  /// row of the body stood in it.
  @ParameterizedTest
  @ValueSource(strings = {"T03", "T17", "T26"})
  void aTenantReadsItsOwnRowsAlone(String tenant) {
    String json = json(new Audience.Tenant(tenant));

    assertThat(besidesPlots(json))
        .isNotEmpty()
        .allSatisfy(row -> assertThat(new Owners(PARK).of(row)).containsExactly(tenant));
    assertThat(StudyJson.faults(json)).isEmpty();
  }
}
