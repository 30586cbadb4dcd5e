package org.tinkuy.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tinkuy.assess.Assessment;
import org.tinkuy.assess.PartialRule;
import org.tinkuy.assess.State;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.document.ParkCheck;
import org.tinkuy.figure.Audience;
import org.tinkuy.formats.FolderContent;
import org.tinkuy.formats.ParkFolder;
import org.tinkuy.formats.catalog.CatalogLoader;
import org.tinkuy.formula.Formulas;
import org.tinkuy.park.Park;
import org.tinkuy.reports.Paper;
import org.tinkuy.study.AssessmentRequest;
import org.tinkuy.study.Study;
import org.tinkuy.study.StudyRequest;
import org.tinkuy.study.StudyResults;
import org.tinkuy.study.Subject;
import org.tinkuy.views.Section;
import org.tinkuy.views.score.ExplainSection;
import org.tinkuy.views.wording.Wording;

/// The tour of the house: the whole way of one park, from its files to its report, one step a line.
class TourTest {
  @Test
  void walksFromAFolderToItsReport(@TempDir Path out) {
    // What is true of every park: tables, units, carriers, and the criteria with their formulas.
    Catalog catalog = new CatalogLoader(Formulas::check).load().find().orElseThrow();
    Formulas formulas = Formulas.compile(catalog).find().orElseThrow();

    // Read: files become rows of text, each with its place. Check: rows become a park.
    FolderContent content = ParkFolder.read(Folders.SMALLEST, catalog).find().orElseThrow();
    Park park = new ParkCheck(catalog).check(content.document()).find().orElseThrow();
    assertThat(park.table("tenants").rows()).hasSize(2);

    // Assess: a study frames the question, which may be refused, and runs the engines.
    StudyRequest request =
        new StudyRequest(
            Optional.of("2024"),
            Audience.OPERATOR,
            Optional.of(new AssessmentRequest("eip-1.0", Optional.empty(), PartialRule.NONE)));
    Study.Knowledge knowledge = new Study.Knowledge(catalog, formulas, "0.1");
    Study study = Study.frame(knowledge, new Subject(park), request).find().orElseThrow();
    StudyResults results = study.run(List.of(), content.inputHash());

    // 8,000 of 8,400 m3 of wastewater are treated to standard: 95.2 %, and 95 % is asked.
    Assessment assessment = results.assessment().orElseThrow().assessment();
    assertThat(assessment.get("EN-I7").current().state()).isEqualTo(State.MET);

    // Explain: every figure knows the rows it was made of.
    Section explained =
        ExplainSection.find(results, "score:EN-I7", catalog.texts(), "en").orElseThrow();
    assertThat(explained.toString())
        .contains("flows[B-wastewater,2024]", "flows[J-wastewater,2024]");

    // Write: sections of blocks become PDF, XLSX, HTML; the results become JSON.
    new Reports(new Wording(catalog.texts(), "en"), Paper.A4).write(results, out);
    assertThat(Folders.names(out))
        .containsExactly(
            "smallest-2024.html", "smallest-2024.json", "smallest-2024.pdf", "smallest-2024.xlsx");
  }
}
