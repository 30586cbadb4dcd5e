package org.tinkuy.views.park;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tinkuy.form.FormCount;
import org.tinkuy.form.TenantForm;
import org.tinkuy.views.Document;
import org.tinkuy.views.Finding;
import org.tinkuy.views.Section;
import org.tinkuy.views.Tone;
import org.tinkuy.views.wording.CatalogWords;
import org.tinkuy.views.wording.Pages;

class CoverageDocumentTest {
  private static CoverageDocument.Line line(String tenant, FormCount count, boolean returned) {
    return new CoverageDocument.Line(
        new TenantForm(tenant, tenant + " S.A.", "", "2025", "2024", List.of()), count, returned);
  }

  private static Section section(String language, CoverageDocument.Line... lines) {
    Document document = CoverageDocument.of(List.of(lines), CatalogWords.in(language));
    return document.sections().getFirst();
  }

  @Test
  void whoIsMissingIsNamedAsTheLanguagePartsThem() {
    Section section =
        section(
            "fr",
            line("T1", new FormCount(10, 6, 1, 1, 0), true),
            line("T2", FormCount.missing(10), false),
            line("T3", FormCount.missing(8), false));

    assertThat(Pages.findings(section).getFirst())
        .startsWith("1 formulaire sur 3 a été renvoyé, avec 8 réponses à 28 questions");
    assertThat(((Finding) section.blocks().getFirst()).tone()).isEqualTo(Tone.ATTENTION);
    assertThat(Pages.notes(section)).containsExactly("Manquent encore : T2 T2 S.A. ; T3 T3 S.A.");
    assertThat(Pages.rows(Pages.table(section, "coverage-table")))
        .containsExactly(
            "T1 | T1 S.A. | oui | 10 | 6 | 1 | 1 | 0",
            "T2 | T2 S.A. | non | 10 | 0 | 0 | 0 | 0",
            "T3 | T3 S.A. | non | 8 | 0 | 0 | 0 | 0");
  }

  @Test
  void whenAllAreBackNobodyIsMissing() {
    Section section = section("es", line("T1", new FormCount(4, 4, 0, 0, 0), true));

    assertThat(((Finding) section.blocks().getFirst()).tone()).isEqualTo(Tone.GOOD);
    assertThat(Pages.notes(section)).containsExactly("No falta nadie.");
  }
}
