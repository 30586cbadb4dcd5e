package org.tinkuy.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tinkuy.assess.CriterionResult;
import org.tinkuy.assess.PartialRule;
import org.tinkuy.assess.State;
import org.tinkuy.figure.Audience;
import org.tinkuy.figure.Contributor;
import org.tinkuy.figure.Figure;
import org.tinkuy.kernel.Checked;
import org.tinkuy.kernel.Issue;
import org.tinkuy.park.Tenant;
import org.tinkuy.study.AssessmentRequest;
import org.tinkuy.study.DisclosureRequest;
import org.tinkuy.study.DisclosureResults;
import org.tinkuy.study.FlowRequest;
import org.tinkuy.study.StudyRequest;
import org.tinkuy.study.StudyResults;
import org.tinkuy.views.Document;
import org.tinkuy.views.KeyFigures;
import org.tinkuy.views.Section;
import org.tinkuy.views.json.StudyJson;
import org.tinkuy.views.study.Digest;
import org.tinkuy.views.study.StudyDocument;
import org.tinkuy.views.wording.Wording;

/// What others than the operator get to see of the sample park, in every form in which results
/// leave the program.
class ForOthersTest {
  private static final Path PARK = Folders.VALLE_CLARO;
  private static final Wiring WIRING = Wiring.load();
  private static final Wiring.ReadPark READ = WIRING.read(PARK);
  private static final Audience OWN = new Audience.Tenant("T05");

  private static final StudyResults OPERATOR = run(request(Audience.OPERATOR));
  private static final StudyResults PUBLIC = run(request(Audience.PUBLIC));
  private static final StudyResults TENANT = run(request(OWN));

  private static StudyRequest request(Audience audience) {
    return request(audience, "eip-1.0");
  }

  private static StudyRequest request(Audience audience, String scheme) {
    return new StudyRequest(
            Optional.of("2024"),
            audience,
            Optional.of(new AssessmentRequest(scheme, Optional.of("2023"), PartialRule.NONE)))
        .withFlows()
        .withDiagnosis()
        .withDisclosure(DisclosureRequest.PLAIN);
  }

  private static StudyResults run(StudyRequest request) {
    return WIRING.study(READ, READ.subject().orElseThrow(), request).find().orElseThrow();
  }

  /// Everything that is written: the document of PDF, XLSX and HTML, the lines of the terminal,
  /// JSON.
  private static String written(StudyResults results) {
    Wording words = new Wording(WIRING.texts(), "en");
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    StudyJson.write(results, words, json);
    return StudyDocument.of(results, WIRING.texts(), "en")
        + Digest.of(results, WIRING.texts(), "en").toString()
        + json.toString(StandardCharsets.UTF_8);
  }

  /// Found by eye: "withheld: percentage points, to withheld".
  @Test
  void belowAFigureNothingIsSaidToBeWithheld() {
    Document document = StudyDocument.of(PUBLIC, WIRING.texts(), "es");
    assertThat(document.sections())
        .flatExtracting(Section::blocks)
        .filteredOn(KeyFigures.class::isInstance)
        .flatExtracting(block -> ((KeyFigures) block).figures())
        .isNotEmpty()
        .noneMatch(figure -> figure.note().endsWith("reservado"));
  }

  /// The operator's reports of all schemes print chapters of one another, whose figures no list but
  /// that of their own report named: copies for others have no such chapter.
  @ParameterizedTest
  @CsvSource({"social-inclusion,'RA-A,RA-B'", "recp,'SI-0'"})
  void aFigureIsDecidedAlikeInTheReportsOfAllSchemesAndTheListIsThatOfTheCopy(
      String scheme, String others) {
    StudyResults operator = run(request(Audience.OPERATOR, scheme));
    StudyResults copy = run(request(Audience.PUBLIC, scheme));
    DisclosureResults listed = operator.disclosure().orElseThrow();
    DisclosureResults first = OPERATOR.disclosure().orElseThrow();

    assertThat(listed.ids()).isEqualTo(copy.disclosure().orElseThrow().ids());
    assertThat(listed.hidden()).isEqualTo(copy.disclosure().orElseThrow().hidden());
    Set<String> shared = new TreeSet<>(listed.ids());
    shared.retainAll(first.ids());
    assertThat(shared)
        .isNotEmpty()
        .allMatch(id -> Objects.equals(listed.hidden().get(id), first.hidden().get(id)));
    assertThat(operator.diagnosis()).isPresent();
    assertThat(copy.diagnosis()).isEmpty();
    assertThat(written(copy)).doesNotContain(others.split(","));
  }

  /// Copies for others sent their readers to pictures and chapters that are the operator's, and
  /// told "no data" and facts where an answer or a withheld share stands.
  @Test
  void aCopyTellsNoMoreAndNoLessThanItHolds() {
    var assessment = PUBLIC.assessment().orElseThrow().assessment();

    assertThat(assessment.stated()).extracting(CriterionResult::id).containsExactly("EN-I9");
    assertThat(assessment.get("EN-P3").intended().stated()).isTrue();
    assertThat(PUBLIC.disclosure().orElseThrow().hidden())
        .containsKeys(
            "circularity.recirculated", "circularity.treatedDischarge", "circularity.ownEnergy");
    assertThat(written(PUBLIC))
        .contains("counts on a statement alone", "\"stated\" : true")
        .doesNotContain("RR-A", "chapter on limits", "icture of materials", "± withheld");
  }

  private static List<String> named(String written, List<Tenant> tenants) {
    List<String> named = new ArrayList<>();
    for (Tenant tenant : tenants) {
      Pattern id = Pattern.compile("(?<![\\p{L}\\p{N}#])" + tenant.id() + "(?![\\p{L}\\p{N}])");
      if (id.matcher(written).find() || written.contains(tenant.name())) {
        named.add(tenant.id());
      }
    }
    return named;
  }

  @Test
  void thePublicLearnsTheNameOfNoTenant() {
    List<Tenant> tenants = OPERATOR.park().tenants();

    assertThat(named(written(OPERATOR), tenants)).hasSize(41);
    assertThat(named(written(PUBLIC), tenants)).isEmpty();
  }

  @Test
  void aTenantLearnsTheNameOfNoOther() {
    assertThat(named(written(TENANT), OPERATOR.park().tenants())).containsExactly("T05");
    Document own = StudyDocument.of(TENANT, WIRING.texts(), "es");
    String name = TENANT.park().tenants().getFirst().name();
    assertThat(own.stamp().getFirst()).contains(name).doesNotContain("T05");
  }

  @Test
  void noNumberOfASingleFirmIsWrittenForThePublic() {
    String written = written(PUBLIC);
    List<String> found = new ArrayList<>();
    OPERATOR.figures().stream()
        .filter(figure -> figure.origin().contributors().size() == 1)
        .filter(figure -> figure.origin().contributors().getFirst().id().matches("T\\d+"))
        .forEach(
            figure ->
                figure
                    .findValue()
                    .filter(value -> isTelling(Optional.of(value)))
                    .filter(value -> written.contains(Double.toString(value)))
                    .ifPresent(_ -> found.add(figure.id())));

    assertThat(found).isEmpty();
  }

  @Test
  void noHiddenNumberIsWrittenAnywhere() {
    Map<String, Figure> hidden = new TreeMap<>();
    OPERATOR.figures().forEach(figure -> hidden.put(figure.id(), figure));
    hidden.keySet().retainAll(PUBLIC.disclosure().orElseThrow().hidden().keySet());
    String written = written(PUBLIC);

    assertThat(hidden).hasSizeGreaterThan(10);
    assertThat(hidden.values())
        .filteredOn(figure -> isTelling(figure.findValue()))
        .allSatisfy(
            figure ->
                assertThat(written)
                    .doesNotContain(Double.toString(figure.findValue().orElseThrow())));
  }

  /// A number with so many digits stands nowhere by chance.
  private static boolean isTelling(Optional<Double> value) {
    return value.filter(number -> Double.toString(number).length() >= 10).isPresent();
  }

  @Test
  void aHiddenFigureHasNoNumberAndSaysWhy() {
    List<Figure> hidden = PUBLIC.figures().stream().filter(Figure::isHidden).toList();

    assertThat(hidden).isNotEmpty();
    assertThat(hidden)
        .allSatisfy(
            figure -> {
              assertThat(figure.range()).isEmpty();
              assertThat(figure.reason().key()).startsWith("hidden.");
              assertThat(WIRING.texts().say("es", figure.reason())).isNotEmpty();
            });
  }

  @Test
  void noFigureKeepsWhoseRowsMadeIt() {
    assertThat(PUBLIC.figures())
        .allSatisfy(
            figure ->
                assertThat(figure.origin().contributors())
                    .extracting(Contributor::id)
                    .isSubsetOf("park", "gestora"));
  }

  @Test
  void allAudiencesSeeTheSameAggregates() {
    Map<String, Optional<Double>> seen = new TreeMap<>();
    PUBLIC.figures().forEach(figure -> seen.put(figure.id(), figure.findValue()));

    assertThat(TENANT.figures())
        .filteredOn(figure -> seen.containsKey(figure.id()))
        .allSatisfy(figure -> assertThat(figure.findValue()).isEqualTo(seen.get(figure.id())));
    assertThat(TENANT.figures()).extracting(Figure::id).contains("T05.water.in");
  }

  @Test
  void twoReportsOfAPeriodHideTheSameFigures() {
    StudyResults flows =
        run(
            new StudyRequest(Optional.of("2024"), Audience.PUBLIC, Optional.empty())
                .withFlows(new FlowRequest(false)));
    Map<String, Figure> whole = new TreeMap<>();
    PUBLIC.figures().forEach(figure -> whole.put(figure.id(), figure));

    assertThat(flows.figures())
        .allSatisfy(figure -> assertThat(figure).isEqualTo(whole.get(figure.id())));
  }

  @Test
  void aScoreOfHiddenStatesIsHiddenUnlessEachOfThemCouldBeMetOrNot() {
    var assessment = PUBLIC.assessment().orElseThrow().assessment();
    long hidden =
        assessment.results().stream()
            .filter(result -> result.current().state() == State.HIDDEN)
            .count();

    assertThat(hidden).isPositive();
    assertThat(assessment.current().overall().count(State.HIDDEN)).isEqualTo((int) hidden);
    assertThat(assessment.current().categories())
        .filteredOn(group -> group.count(State.HIDDEN) > 0)
        .isNotEmpty()
        .allSatisfy(
            group -> {
              assertThat(group.score().isHidden()).isTrue();
              assertThat(group.coverage().isHidden()).isTrue();
            });
    assertThat(assessment.current().macro().isHidden()).isTrue();
    assertThat(assessment.potential().isHidden()).isTrue();
    assertThat(PUBLIC.assessment().orElseThrow().movement()).isEmpty();
  }

  @Test
  void theOperatorSeesEverythingAndWhatOthersDoNot() {
    assertThat(OPERATOR.figures()).noneMatch(Figure::isHidden);
    assertThat(OPERATOR.disclosure().orElseThrow().hidden())
        .isEqualTo(PUBLIC.disclosure().orElseThrow().hidden());
    assertThat(OPERATOR.disclosure().orElseThrow().told()).isNotEmpty();
    assertThat(PUBLIC.disclosure().orElseThrow().told()).isEmpty();
  }

  @Test
  void issuesHashAndRowsStayWithTheOperator() {
    assertThat(OPERATOR.frame().issues()).isNotEmpty();
    assertThat(PUBLIC.frame().issues()).isEmpty();
    assertThat(PUBLIC.frame().provenance().inputHash()).isEmpty();
    assertThat(PUBLIC.park().table("flows").rows()).isEmpty();
    assertThat(PUBLIC.park().tenants()).isEmpty();
    assertThat(TENANT.park().tenants()).extracting(Tenant::id).containsExactly("T05");
  }

  @Test
  void estimatesAreForTheOperatorAlone() {
    Checked<StudyResults> refused =
        WIRING.study(
            READ,
            READ.subject().orElseThrow(),
            new StudyRequest(Optional.of("2024"), Audience.PUBLIC, Optional.empty())
                .withFlows(new FlowRequest(true)));

    assertThat(refused.issues())
        .extracting(Issue::code)
        .containsExactly("study.estimatesForOthers");
  }

  @Test
  void aScenarioIsForTheOperatorAlone(@TempDir Path folder) {
    Path file = folder.resolve("dry.yaml");
    Folders.write(
        file,
        """
        schema: 1
        name: dry
        changes:
          - {set: tenants, key: T05, column: employees, value: 7}
        """);
    Wiring.ReadPark changed = WIRING.read(PARK, Optional.of(file));

    assertThat(changed.subject()).as(changed.issues().toString()).isPresent();
    assertThat(
            WIRING
                .study(changed, changed.subject().orElseThrow(), request(Audience.PUBLIC))
                .issues())
        .extracting(Issue::code)
        .containsExactly("study.scenarioForOthers");
  }
}
