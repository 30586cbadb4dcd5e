package org.tinkuy.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tinkuy.kernel.Place;

/// A park's own words, told in another language.
class TranslationsTest {
  private static ParkDocument document() {
    return Written.park()
        .table("tenants", "tenant;name;sector\ncold store; cold store ;5210")
        .table("translations", "text;language;translation\ncold store;es;cámara de frío")
        .document();
  }

  private static String cell(ParkDocument document, String column) {
    return document.findTable("tenants").orElseThrow().rows().getFirst().find(column).orElseThrow();
  }

  @Test
  void freeTextsAreToldInTheLanguageAndKeysStay() {
    ParkDocument told = Translations.tell(document(), TestCatalog.CATALOG, "es-PE");

    assertThat(cell(told, "name")).isEqualTo("cámara de frío");
    assertThat(cell(told, "tenant")).isEqualTo("cold store");
    assertThat(cell(told, "sector")).isEqualTo("5210");
    assertThat(told.findTable("translations")).isEqualTo(document().findTable("translations"));
  }

  /// What a firm says of its activity decides which usual flows it has.
  @Test
  void whatResultsHangOnStaysAsItIsWritten() {
    ParkDocument written =
        Written.park()
            .table("tenants", "tenant;name;activity\nT1;beer;beer")
            .table("translations", "text;language;translation\nbeer;es;cerveza")
            .document();
    ParkDocument told = Translations.tell(written, TestCatalog.CATALOG, "es");

    assertThat(cell(told, "name")).isEqualTo("cerveza");
    assertThat(cell(told, "activity")).isEqualTo("beer");
  }

  /// Of a keyed file only who stands behind a figure is told: an id of the same letters stays.
  @Test
  void sourcesOfAKeyedFileAreToldAndNothingElse() {
    Place place = Place.file("finance.yaml");
    KeyedDocument.Scalar said = new KeyedDocument.Scalar("cold store", place);
    KeyedDocument file =
        new KeyedDocument(
            "finance.yaml",
            new KeyedDocument.Mapping(
                Map.of(
                    "works",
                    new KeyedDocument.Sequence(
                        List.of(
                            new KeyedDocument.Mapping(Map.of("id", said, "source", said), place)),
                        place)),
                place));
    KeyedDocument told = Translations.tell(file, document(), "es-PE");
    KeyedDocument.Mapping works = (KeyedDocument.Mapping) told.root().list("works").getFirst();

    assertThat(works.findText("source")).hasValue("cámara de frío");
    assertThat(works.findText("id")).hasValue("cold store");
    assertThat(Translations.tell(file, document(), "fr")).isEqualTo(file);
  }

  @Test
  void aLanguageWithoutTranslationsReadsAsWritten() {
    assertThat(Translations.tell(document(), TestCatalog.CATALOG, "fr")).isEqualTo(document());
  }
}
