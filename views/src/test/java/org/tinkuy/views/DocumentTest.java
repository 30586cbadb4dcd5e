package org.tinkuy.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tinkuy.kernel.Refusal;

class DocumentTest {
  @Test
  void refusesAnIdUsedTwiceAnywhereInTheDocument() {
    Table table = new Table("score", "Score", List.of(Column.text("Topic", 1)), List.of(), "");
    Section section = new Section("score", "Score", List.of(table));
    assertThatThrownBy(() -> document("en", List.of(section)))
        .isInstanceOf(Refusal.class)
        .hasMessage("Id 'score': an id must be unique in the document, but is used twice.");
  }

  @Test
  void refusesAPlaceOfTheContentsThatIsNowhere() {
    Section.Part part = new Section.Part("Water", List.of(new Section.Place("Reuse", "reuse")));
    Section section = new Section("annex", "Annex", List.of(), List.of(part));
    assertThatThrownBy(() -> document("en", List.of(section)))
        .isInstanceOf(Refusal.class)
        .hasMessage("Place 'Reuse': it must be an id of the document, but 'reuse' is none.");
  }

  @Test
  void refusesALanguageThatIsNoTag() {
    assertThatThrownBy(() -> document("English", List.of()))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("'English'");
  }

  @Test
  void keepsItsSectionsWhenTheGivenListChanges() {
    List<Section> sections = new ArrayList<>();
    sections.add(new Section("summary", "Summary", List.of(new Note("All is well."))));
    Document document = document("es-PE", sections);
    sections.clear();
    assertThat(document.sections()).hasSize(1);
  }

  private static Document document(String language, List<Section> sections) {
    return new Document("Valle Claro", language, sections, List.of(), List.of());
  }
}
