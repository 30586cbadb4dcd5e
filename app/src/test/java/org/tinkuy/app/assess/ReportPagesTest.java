package org.tinkuy.app.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tinkuy.assess.PartialRule;
import org.tinkuy.figure.Audience;
import org.tinkuy.study.AssessmentRequest;
import org.tinkuy.study.Study;
import org.tinkuy.study.StudyRequest;
import org.tinkuy.study.StudyResults;
import org.tinkuy.study.Subject;
import org.tinkuy.views.Block;
import org.tinkuy.views.Document;
import org.tinkuy.views.Explanation;
import org.tinkuy.views.Finding;
import org.tinkuy.views.KeyFigure;
import org.tinkuy.views.KeyFigures;
import org.tinkuy.views.Section;
import org.tinkuy.views.Table;
import org.tinkuy.views.TextCell;
import org.tinkuy.views.study.StudyDocument;

/// The pages of the report that look at a park from around, as a reader finds them.
class ReportPagesTest {
  private static final String PARK =
      """
      [bodies]
      body,role,name,nature,contract,until,boardSeatsCommunity
      city,owner,City of Claro,public,,,
      city,regulator,City of Claro,public,,,
      office,operator,Office,joint,management,2030-12-31,1
      [powers]
      power,body,basis
      enforce environment,city,law
      [tenants]
      tenant,name,sector
      T1,Tannery,1511
      [emissionPoints]
      point,tenant,medium
      OUT,T1,water
      [limits]
      limit,point,parameter,value,unit,operator
      L1,OUT,cod,500,mg/L,max
      [samples]
      point,parameter,at,value,unit
      OUT,cod,2024-05-10T12:00Z,600,mg/L
      OUT,cod,2024-08-10T12:00Z,450,mg/L
      [waterSources]
      source,period,kind,licence_m3PerYear,withdrawn_m3PerYear,stress
      well,2024,aquifer,10000,8000,high
      [hazmat]
      tenant,substance,maximum,unit
      T1,sulphuric acid,5,t
      [policies]
      policy,name,kind,level,topic,status,supports,strength,enforcement
      A,Park act,law,national,zone,in force,infrastructure,3,3
      [evidence]
      evidence,title,held
      E1,Statute of the office,seen
      [facts]
      subject,fact,period,value,state,evidence
      park,parkBody,2022,partly,measured,
      park,parkBody,2024,yes,measured,E1
      """;

  @TempDir private Path folder;

  private Document document(String language) {
    StudyRequest request =
        new StudyRequest(
                Optional.of("2024"),
                Audience.OPERATOR,
                Optional.of(new AssessmentRequest("eip-1.0", Optional.empty(), PartialRule.NONE)))
            .withDiagnosis();
    Study.Knowledge knowledge =
        new Study.Knowledge(WrittenPark.CATALOG, WrittenPark.FORMULAS, "0.1");
    StudyResults results =
        Study.frame(
                knowledge, new Subject(WrittenPark.managed(folder, "joint", PARK).park()), request)
            .find()
            .orElseThrow()
            .run(List.of(), "0");
    return StudyDocument.of(results, WrittenPark.CATALOG.texts(), language);
  }

  private static Section section(Document document, String id) {
    return document.sections().stream()
        .filter(section -> section.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> findings(Section section) {
    return section.blocks().stream()
        .flatMap(
            block -> block instanceof Finding finding ? Stream.of(finding.text()) : Stream.of())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "es", "fr"})
  void thePagesStandInTheirOrderInEveryLanguage(String language) {
    assertThat(document(language).sections())
        .extracting(Section::id)
        .containsSubsequence(
            "summary",
            "readiness",
            "score",
            "criteria",
            "gains",
            "policy",
            "governance",
            "limits",
            "social",
            "recp",
            "sdg",
            "data",
            "annex");
  }

  @ParameterizedTest
  @CsvSource({
    "en,City of Claro oversees the park and also has a stake in it as owner.",
    "es,Fiscaliza el parque y a la vez tiene interés en él con el rol de propietario: City of"
        + " Claro.",
    "fr,City of Claro contrôle le parc et y a aussi un intérêt comme propriétaire."
  })
  void aConflictOfRolesIsASentence(String language, String sentence) {
    assertThat(findings(section(document(language), "governance"))).contains(sentence);
  }

  @Test
  void anExceededLimitComesFirstOnItsPage() {
    assertThat(findings(section(document("en"), "limits")).getFirst())
        .startsWith("1 of 1 limits was exceeded at least once");
  }

  /// 600 of 500 mg/L are 120 %; 8,000 of 10,000 m3 are 80 % of the licence.
  @Test
  void limitsWatersAndSubstancesStandAsCards() {
    assertThat(figures(section(document("en"), "limits")))
        .contains(
            new KeyFigure(
                "OUT: chemical oxygen demand (COD)",
                "120%",
                "",
                "of the limit (600 mg/L found, ≤ 500 mg/L allowed; exceeded in 1 sample, last on 10"
                    + " May 2024; what followed stands below)"),
            new KeyFigure("aquifer", "80%", "", "of the licence; high stress"),
            new KeyFigure("Tenants that hold hazardous substances", "1", "", ""));
  }

  @Test
  void theFirstPageShowsTheFourKeys() {
    assertThat(document("en").opening())
        .filteredOn(KeyFigures.class::isInstance)
        .flatExtracting(block -> ((KeyFigures) block).figures())
        .extracting(KeyFigure::label)
        .containsExactly(
            "Law and long-term government commitment",
            "Public, private and financial partners together",
            "A viable business model",
            "Inclusion through dialogue");
  }

  /// The figures of a section, with plain spaces.
  private static List<KeyFigure> figures(Section section) {
    return section.blocks().stream()
        .flatMap(
            block -> block instanceof KeyFigures figures ? figures.figures().stream() : Stream.of())
        .map(
            figure ->
                new KeyFigure(
                    figure.label(), plain(figure.value()), figure.unit(), plain(figure.note())))
        .toList();
  }

  private static String plain(String text) {
    return text.replaceAll("[\\u00A0\\u202F]", " ");
  }

  @Test
  void aCriterionSaysWhatItAsksWhatWasGivenAndHowItStoodBefore() {
    Explanation page =
        section(document("en"), "annex").blocks().stream()
            .filter(block -> block instanceof Explanation)
            .map(Explanation.class::cast)
            .findFirst()
            .orElseThrow();

    assertThat(page.title()).startsWith("PM-P1 ");
    assertThat(page.blocks().stream().map(Block::toString).toList().toString())
        .contains("E1 Statute of the office", "History, 2022 to 2024", "partly met");
  }

  @Test
  void theQualityPageCountsRowsByTable() {
    Table tables =
        section(document("en"), "data").blocks().stream()
            .filter(block -> block instanceof Table table && table.id().equals("data-tables"))
            .map(Table.class::cast)
            .findFirst()
            .orElseThrow();

    assertThat(tables.rows())
        .extracting(row -> row.cells().getFirst())
        .contains(new TextCell("Policies"))
        .doesNotContain(new TextCell("Evidence"));
  }
}
