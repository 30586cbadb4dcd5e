package org.tinkuy.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tinkuy.assess.PartialRule;
import org.tinkuy.catalog.Texts;
import org.tinkuy.figure.Audience;
import org.tinkuy.figure.Figure;
import org.tinkuy.study.AssessmentRequest;
import org.tinkuy.study.FlowRequest;
import org.tinkuy.study.Provenance;
import org.tinkuy.study.StudyRequest;
import org.tinkuy.study.StudyResults;
import org.tinkuy.testkit.Golden;
import org.tinkuy.views.json.StudyJson;
import org.tinkuy.views.wording.Wording;

/// The example parks through the whole pipeline, held against results that a person has reviewed.
///
/// Write them again with `-Dtinkuy.regenerate=true`, then read the difference.
class StudyGoldenTest {
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(Folders.read(Folders.ROOT.resolve("schema/study-1.json")));

  @ParameterizedTest
  @CsvSource({"smallest, ''", "valle-claro, 2023"})
  void theResultsAreThoseThatWereReviewed(String park, String compare) {
    StudyResults results = study(park, compare);

    Golden.check(park + ".json", withoutProvenance(results));
  }

  @ParameterizedTest
  @CsvSource({"smallest, ''", "valle-claro, 2023"})
  void theJsonKeepsItsSchema(String park, String compare) {
    assertThat(SCHEMA.validate(json(study(park, compare)), InputFormat.JSON)).isEmpty();
  }

  @Test
  void whatStandsAroundAParkKeepsTheSchemaAndEveryFigureItsName() {
    StudyResults results =
        study(
            Folders.VALLE_CLARO,
            new StudyRequest(
                    Optional.of("2024"),
                    Audience.OPERATOR,
                    Optional.of(
                        new AssessmentRequest(
                            "hj-274-2015", Optional.of("2023"), PartialRule.NONE)))
                .withFlows()
                .withDiagnosis());

    String json = json(results);
    assertThat(SCHEMA.validate(json, InputFormat.JSON)).isEmpty();
    assertThat(json)
        .contains("\"name\" : \"sodium hydroxide 1310-73-2\"", "\"licence_m3PerYear\" : 620000");
    assertThat(results.figures()).extracting(Figure::id).doesNotHaveDuplicates();
    assertThat(results.diagnosis().orElseThrow().sets()).hasSize(4);
  }

  @Test
  void theFiguresOfFlowsStandInTheJsonAndKeepItsSchema() {
    Path park = Folders.ROOT.resolve("examples/valle-claro");
    StudyResults results =
        study(
            park,
            new StudyRequest(Optional.of("2024"), Audience.OPERATOR, Optional.empty())
                .withFlows(new FlowRequest(false, true)));

    String json = json(results);

    assertThat(SCHEMA.validate(json, InputFormat.JSON)).isEmpty();
    assertThat(json)
        .contains("\"id\" : \"" + results.flows().orElseThrow().figures().getFirst().id())
        .contains("\"row\" : \"T12-cuttings,2024\"")
        .contains("\"flowYears\" : [ {\n    \"period\" : \"2020\"");
  }

  @Test
  void theSchemaRefusesWhatItDoesNotKnow() {
    String json = json(study("smallest", ""));

    assertThat(SCHEMA.validate(json.replace("\"schema\" : 1", "\"schema\" : 2"), InputFormat.JSON))
        .isNotEmpty();
    assertThat(SCHEMA.validate(json.replace("\"NO_DATA\"", "\"PERHAPS\""), InputFormat.JSON))
        .isNotEmpty();
    assertThat(SCHEMA.validate(json.replace("\"partial\"", "\"whole\""), InputFormat.JSON))
        .isNotEmpty();
  }

  @Test
  void thePartialResultsOfABrokenParkKeepTheSchema(@TempDir Path folder) {
    Path park = Folders.withAnError(folder.resolve("park"));

    assertThat(SCHEMA.validate(json(study(park, "")), InputFormat.JSON)).isEmpty();
  }

  /// In a language that has every reason in brackets, none is left without them.
  @Test
  void whatIsMissingIsSaidInTheLanguageOfTheReader() {
    Texts known = Wiring.load().catalog().texts();
    Map<String, String> bracketed = new HashMap<>();
    known.listKeys().stream()
        .filter(key -> key.startsWith("reason."))
        .forEach(key -> bracketed.put(key, "<" + known.get("en", key) + ">"));
    TreeMap<String, Map<String, String>> languages = new TreeMap<>(known.byLanguage());
    languages.put("qq", bracketed);

    String json = json(study("smallest", ""), new Wording(new Texts(languages), "qq"));

    assertThat(json)
        .contains("\"reason\" : \"<nothing is said about socialStaff of park>\"")
        .contains("\"what\" : \"<procurement in 2024>\"")
        .doesNotContainPattern("\"reason\" : \"[^<\"]+ ");
  }

  private static StudyResults study(String park, String compare) {
    return study(Folders.ROOT.resolve("examples").resolve(park), compare);
  }

  private static StudyResults study(Path park, String compare) {
    AssessmentRequest assessment =
        new AssessmentRequest(
            "eip-1.0", Optional.of(compare).filter(text -> !text.isEmpty()), PartialRule.NONE);
    return study(
        park, new StudyRequest(Optional.of("2024"), Audience.OPERATOR, Optional.of(assessment)));
  }

  private static StudyResults study(Path park, StudyRequest request) {
    Wiring wiring = Wiring.load();
    Wiring.ReadPark read = wiring.read(park);
    return wiring.study(read, read.subject().orElseThrow(), request).find().orElseThrow();
  }

  private static String json(StudyResults results) {
    return json(results, new Wording(Wiring.load().catalog().texts(), "en"));
  }

  private static String json(StudyResults results, Wording words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StudyJson.write(results, words, out);
    return out.toString(UTF_8);
  }

  /// What changes with each version of program, catalog and example stands aside.
  private static String withoutProvenance(StudyResults results) {
    Provenance from = results.frame().provenance();
    return json(results)
            .replace("\"" + from.programVersion() + "\"", "\"PROGRAM\"")
            .replace("\"" + from.catalogVersion() + "\"", "\"CATALOG\"")
            .replace("\"" + from.inputHash() + "\"", "\"INPUT\"")
        + "\n";
  }
}
