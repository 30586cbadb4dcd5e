package org.tinkuy.formats.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.catalog.Field;
import org.tinkuy.catalog.FieldKind;
import org.tinkuy.catalog.TableSchema;
import org.tinkuy.catalog.Texts;
import org.tinkuy.kernel.Sentence;

/// What codes are called where a hint lists those that a cell may hold.
class CodeNamesTest {
  private static final Catalog CATALOG = CatalogLoader.loadPacked().find().orElseThrow();

  @ParameterizedTest
  @ValueSource(strings = {"es", "fr", "vi"})
  void whatAHintCallsACodeIsReadAsThatCode(String language) {
    List<String> wrong = new ArrayList<>();
    int named = 0;
    for (TableSchema table : CATALOG.tables().values()) {
      for (Field field : table.fields()) {
        List<String> codes =
            field.type().kind() == FieldKind.CODE ? CATALOG.codesOf(field) : List.of();
        for (String code : codes) {
          String name = called(field, code, language);
          named += name.equals(code) ? 0 : 1;
          Optional<String> read = CATALOG.rules().aliases().findCode(field, name, codes);
          if (!name.equals(code) && read.filter(code::equals).isEmpty()) {
            wrong.add(field.path() + ": " + name + " for " + code + " is read as " + read);
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(named).isGreaterThan(200);
  }

  private static String called(Field field, String code, String language) {
    Texts texts = CATALOG.texts();
    String own = "name.code." + field.path() + "=" + code + ".name";
    String key = texts.has(own) ? own : "name.code." + code + ".name";
    return texts.say(language, Sentence.of(key, "%s", code));
  }

  @Test
  void aHintListsTheWordsOfTheReader() {
    Sentence hint =
        Sentence.of(
            "hint.cell.code",
            "Maybe you mean %s.",
            Sentence.either(
                List.of(
                    Sentence.of("name.code.certified.name", "%s", "certified"),
                    Sentence.of("name.code.in preparation.name", "%s", "in preparation"))));

    assertThat(hint).hasToString("Maybe you mean certified or in preparation.");
    assertThat(CATALOG.texts().say("es", hint))
        .isEqualTo("Quizá quiso decir certificado o en preparación.");
  }
}
