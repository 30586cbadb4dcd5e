package org.tinkuy.formats.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tinkuy.catalog.Material;
import org.tinkuy.catalog.Materials;

/// Reads `materials.csv`: chapters have two digits, materials six. Words of a language are parted
/// by `|`, the name first; the names become the texts `code.waste.CODE`.
final class MaterialRows {
  private static final List<String> LANGUAGES = List.of("en", "es", "fr", "vi");
  private static final List<String> FORMS = List.of("solid", "sludge", "liquid", "gas");
  private static final String WORDS = "words_";
  private static final int CHAPTER_DIGITS = 2;

  private final CatalogReading reading;
  private final TextRows texts;

  MaterialRows(CatalogReading reading, TextRows texts) {
    this.reading = reading;
    this.texts = texts;
  }

  Materials read() {
    List<String> chapters = new ArrayList<>();
    Map<String, Material> byCode = new LinkedHashMap<>();
    for (CatalogRow row :
        reading.rows(
            "materials.csv",
            "code",
            "hazard",
            "form",
            "carrier",
            "uses",
            "words_en",
            "words_es",
            "words_fr",
            "words_vi",
            "source",
            "year",
            "confidence",
            "verified")) {
      String code = row.text("code");
      if (!reading.isNew("material." + code, row.place())) {
        continue;
      }
      row.provenance();
      if (code.length() == CHAPTER_DIGITS) {
        chapters.add(code);
        names("code.wasteChapter." + code, row);
      } else {
        material(row).ifPresent(material -> byCode.put(code, material));
        names("code.waste." + code, row);
      }
    }
    return new Materials(chapters, byCode);
  }

  private void names(String key, CatalogRow row) {
    for (String language : LANGUAGES) {
      row.items(WORDS + language, '|').stream()
          .findFirst()
          .ifPresent(name -> texts.add(language, key, name));
    }
  }

  private Optional<Material> material(CatalogRow row) {
    Optional<Material.Hazard> hazard = row.constant("hazard", Material.Hazard.class);
    Optional<Integer> year = row.at("year", () -> CatalogRow.year(row.text("year")));
    if (hazard.isEmpty() || year.isEmpty()) {
      return Optional.empty();
    }
    Map<String, List<String>> words = new LinkedHashMap<>();
    LANGUAGES.forEach(language -> words.put(language, row.items(WORDS + language, '|')));
    List<Material.Use> uses = row.constants("uses", Material.Use.class);
    return row.make(
        () ->
            new Material(
                row.text("code"),
                hazard.get(),
                row.word("form", FORMS),
                row.text("carrier"),
                uses,
                words,
                year.get(),
                row.provenance()));
  }
}
