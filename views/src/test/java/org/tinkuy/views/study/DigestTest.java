package org.tinkuy.views.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tinkuy.figure.Audience;
import org.tinkuy.figure.Figure;
import org.tinkuy.figure.Origin;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.park.Park;
import org.tinkuy.study.AssessmentResults;
import org.tinkuy.study.ParkSummary;
import org.tinkuy.study.StudyResults;
import org.tinkuy.testkit.ParkSketch;
import org.tinkuy.views.Section;
import org.tinkuy.views.score.Assessed;
import org.tinkuy.views.wording.CatalogWords;

class DigestTest {
  private static Figure none(String id) {
    return Figure.none(id, Figure.State.NO_DATA, Origin.NONE, Sentence.NONE);
  }

  /// The summary of the sketches, without those of its figures that are named.
  private static StudyResults without(String unknown) {
    StudyResults whole = Studied.of(ParkSketch.empty().park(), Optional.empty(), Audience.OPERATOR);
    ParkSummary all = whole.summary();
    ParkSummary summary =
        new ParkSummary(
            unknown.contains("plots") ? none("park:plots") : all.plots(),
            unknown.contains("tenants") ? none("park:tenants") : all.tenants(),
            unknown.contains("area") ? none("park:area") : all.area(),
            unknown.contains("let") ? none("park:let") : all.let(),
            all.employees(),
            all.lettablePlots(),
            all.letPlots(),
            all.sizes());
    return new StudyResults(
        whole.frame(),
        summary,
        whole.assessment(),
        whole.flows(),
        whole.exchanges(),
        whole.diagnosis(),
        whole.finance(),
        whole.disclosure());
  }

  /// A dash for plots, beside one for hectares, told nobody what is missing.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          none           | 64 plots, 212 ha, 41 tenants; 89% of the area for firms is let
          let            | 64 plots, 212 ha, 41 tenants
          area let       | 64 plots, area not stated, 41 tenants
          plots area let | plots not stated, 41 tenants
          tenants let    | 64 plots, 212 ha, tenants not stated
          """)
  void whatTheMapLacksIsSaidInWords(String unknown, String said) {
    String digest =
        Digest.of(without(unknown), CatalogWords.all("en"), "en")
            .toString()
            .replaceAll("[\\u00a0\\u2009\\u202f]", " ");
    assertThat(digest).contains("=" + said + ",");
  }

  /// Of 41 firms one left in October, and the map showed 40.
  @Test
  void howManyFirmsAreLeftAtTheEndIsToldWhereOneLeft() {
    AssessmentResults assessed = Assessed.results(Assessed.eip(2024, "PM-P1 MET"));
    Park park =
        ParkSketch.empty()
            .table("tenants", "tenant id - key", "name text", "sector text", "until date")
            .row("tenants", "tenant=A", "name=A", "until=2024-10-31")
            .row("tenants", "tenant=B", "name=B", "until=2023-10-31")
            .row("tenants", "tenant=C", "name=C")
            .park();
    Section section =
        new SummarySection(
                Studied.of(park, Optional.of(assessed), Audience.OPERATOR),
                assessed,
                CatalogWords.in("en"))
            .section();

    assertThat(section.blocks().toString()).contains("during 2024; 40 at its end");
  }

  /// Kalundborg has three firms in its public figures, which stood there as all it has.
  @Test
  void aListOfFirmsWithoutDaysIsToldAsNoMoreThanAList() {
    ParkSketch firms =
        ParkSketch.empty()
            .table("tenants", "tenant id - key", "name text", "sector text", "since date")
            .row("tenants", "tenant=A", "name=A");
    String listed = "number in the list; since when is not stated";

    assertThat(summary(firms.park())).contains(listed);
    assertThat(summary(firms.row("tenants", "tenant=B", "name=B", "since=2019-01-01").park()))
        .doesNotContain(listed);
    assertThat(summary(ParkSketch.empty().table("tenants", "tenant id - key").park()))
        .doesNotContain(listed);
  }

  private static String summary(Park park) {
    AssessmentResults assessed = Assessed.results(Assessed.eip(2024, "PM-P1 MET"));
    return new SummarySection(
            Studied.of(park, Optional.of(assessed), Audience.OPERATOR),
            assessed,
            CatalogWords.in("en"))
        .section()
        .blocks()
        .toString();
  }
}
