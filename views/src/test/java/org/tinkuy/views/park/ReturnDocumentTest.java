package org.tinkuy.views.park;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tinkuy.form.FormCount;
import org.tinkuy.form.Question;
import org.tinkuy.form.Saving;
import org.tinkuy.form.TenantForm;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.testkit.ParkSketch;
import org.tinkuy.views.Document;
import org.tinkuy.views.Finding;
import org.tinkuy.views.Section;
import org.tinkuy.views.Tone;
import org.tinkuy.views.wording.CatalogWords;
import org.tinkuy.views.wording.Pages;

/// The page that a tenant gets back for its answers.
class ReturnDocumentTest {
  private static final Question WATER =
      new Question(
          "q1",
          "flows",
          Map.of("flow", "dairy-water", "tenant", "dairy"),
          "quantity",
          Sentence.value("Water taken in"),
          "",
          "m3");

  private static ParkSketch sketch() {
    return ParkSketch.empty()
        .table("flows", "flow id - key", "period period - key", "tenant id", "quantity text")
        .row("flows", "flow=dairy-water", "period=2023", "tenant=dairy", "quantity=43000 m3")
        .row("flows", "flow=dairy-water", "period=2025", "tenant=dairy", "quantity=41000")
        .row("flows", "flow=mill-water", "period=2025", "tenant=mill", "quantity=7");
  }

  private static Document document(FormCount count, List<Saving> savings, String language) {
    TenantForm form =
        new TenantForm("dairy", "Lácteos S.A.", "1050", "2025", "2024", List.of(WATER));
    return ReturnDocument.of(
        sketch().document(),
        form,
        new ReturnDocument.Shown(count, Optional.empty(), savings),
        CatalogWords.in(language));
  }

  private static Section section(FormCount count, List<Saving> savings, String language) {
    return document(count, savings, language).sections().getFirst();
  }

  @Test
  void aTenantIsThankedWithWhatItAnswered() {
    assertThat(Pages.findings(section(new FormCount(8, 6, 1, 1, 0), List.of(), "es")))
        .containsExactly("Gracias. Usted contestó 8 de 8 preguntas.");
  }

  /// Seven have an answer, and one of these was not taken: the tenant must not think all is well.
  @Test
  void anAnswerThatWasNotTakenIsSaid() {
    Section one = section(new FormCount(8, 7, 0, 0, 1), List.of(), "es");
    Section two = section(new FormCount(8, 7, 0, 0, 2), List.of(), "fr");

    assertThat(Pages.findings(one))
        .hasSize(2)
        .last()
        .satisfies(said -> assertThat(said).startsWith("1 respuesta aún no se tomó:"))
        .satisfies(said -> assertThat(said).endsWith("El parque le preguntará por ella."));
    assertThat(((Finding) one.blocks().get(1)).tone()).isEqualTo(Tone.ATTENTION);
    assertThat(Pages.findings(two).getLast())
        .startsWith("2 réponses n’ont pas encore été prises : ")
        .endsWith("à leur sujet.");
  }

  /// The firm's own rows alone, the years in order, digits in groups.
  @Test
  void itsOwnYearsStandSideBySide() {
    Section section = section(new FormCount(1, 1, 0, 0, 0), List.of(), "es-PE");

    assertThat(Pages.table(section, "return-trend").columns())
        .extracting(column -> column.label())
        .endsWith("2023", "2025");
    assertThat(Pages.rows(Pages.table(section, "return-trend")))
        .containsExactly("Water taken in | m3 | 43,000 m3 | 41,000");
  }

  @Test
  void whereNothingCanBeComparedOrSavedThatIsSaid() {
    List<String> notes = Pages.notes(section(new FormCount(1, 1, 0, 0, 0), List.of(), "en"));

    assertThat(notes)
        .containsExactly(
            "Other firms: not shown. Of 2024 nothing is known that could be compared.",
            "The catalog knows of no saving for your sector or for what you give out yet.");
  }

  @Test
  void aSavingThatNobodyComparedSaysSo() {
    Saving known = new Saving(Sentence.value("Rinse backwards"), Sentence.value("a guide"), true);
    Saving open = new Saving(Sentence.value("Reuse whey"), Sentence.value("a paper"), false);
    Section section = section(new FormCount(1, 1, 0, 0, 0), List.of(known, open), "en");

    assertThat(Pages.rows(Pages.table(section, "return-savings")))
        .containsExactly(
            "Rinse backwards | a guide",
            "Reuse whey | a paper (not yet compared with the official text)");
  }

  @Test
  void thePageIsStampedForItsTenant() {
    Document document = document(new FormCount(1, 1, 0, 0, 0), List.of(), "es");

    assertThat(document.title()).contains("Lácteos S.A.").contains("2025");
    assertThat(document.stamp()).singleElement().asString().contains("Lácteos S.A.");
  }
}
