package org.tinkuy.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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

  @Test
  void aLanguageWithoutTranslationsReadsAsWritten() {
    assertThat(Translations.tell(document(), TestCatalog.CATALOG, "fr")).isEqualTo(document());
  }
}
