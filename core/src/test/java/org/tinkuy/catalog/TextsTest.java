package org.tinkuy.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.tinkuy.kernel.Refusal;
import org.tinkuy.kernel.Sentence;

class TextsTest {
  private static final Texts TEXTS =
      new Texts(
          new TreeMap<>(
              Map.of(
                  "en",
                  Map.of(
                      "count",
                      "{count} plots",
                      "issue.a",
                      "{0} of {1}.",
                      "part",
                      "plot {0}",
                      "report.title",
                      "Report"),
                  "es",
                  Map.of("issue.a", "De {1}, {0}.", "part", "lote {0}"),
                  "pt",
                  Map.of("report.title", "Relatorio"))));

  @Test
  void fillsNamedPlaces() {
    assertThat(TEXTS.get("en", "count", Map.of("count", "3"))).isEqualTo("3 plots");
  }

  @Test
  void fallsBackToTheLanguageWithoutItsRegionAndThenToEnglish() {
    assertThat(TEXTS.get("es-PE", "part")).isEqualTo("lote {0}");
    assertThat(TEXTS.get("es-PE", "count")).isEqualTo("{count} plots");
  }

  @Test
  void speaksOnlyTheLanguagesThatHaveTheFrameOfAReport() {
    assertThat(TEXTS.listLanguages()).containsExactly("en", "pt");
    assertThat(TEXTS.speaks("pt-BR")).isTrue();
    assertThat(TEXTS.speaks("es")).isFalse();
    assertThat(TEXTS.speaks("fr")).isFalse();
  }

  @Test
  void refusesAKeyThatIsNotThere() {
    assertThatThrownBy(() -> TEXTS.get("en", "none")).isInstanceOf(Refusal.class);
  }

  @Test
  void saysASentenceWithItsPartsInOneLanguage() {
    Sentence sentence =
        Sentence.of("issue.a", "%s of %s.", Sentence.of("part", "plot %s", "A"), "B");

    assertThat(TEXTS.say("en", sentence)).isEqualTo("plot A of B.");
    assertThat(TEXTS.say("es", sentence)).isEqualTo("De B, lote A.");
  }

  @Test
  void saysASentenceInTheEnglishOfTheSourceWhereNoTextHasItsKey() {
    assertThat(TEXTS.say("es", Sentence.of("issue.none", "New: %s.", 5))).isEqualTo("New: 5.");
  }

  @Test
  void leavesBracesThatComeWithAValue() {
    Sentence sentence = Sentence.of("issue.a", "%s of %s.", "{1}", "$1");

    assertThat(TEXTS.say("en", sentence)).isEqualTo("{1} of $1.");
  }

  @Test
  void leavesAPlaceWithoutValue() {
    assertThat(TEXTS.say("en", Sentence.of("issue.a", "%s.", 1))).isEqualTo("1 of {1}.");
  }

  @Test
  void nobodyChangesTextsThatAreThere() {
    assertThatThrownBy(() -> TEXTS.byLanguage().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
