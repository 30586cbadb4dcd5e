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
  void isWholeWhereItLacksNoTextOfEnglish() {
    Texts texts =
        new Texts(
            new TreeMap<>(
                Map.of(
                    "en", Map.of("part", "plot"),
                    "vi", Map.of("part", "lô", "own", "riêng"))));

    assertThat(texts.isWhole("vi")).isTrue();
    assertThat(texts.isWhole("vi-VN")).isTrue();
    assertThat(texts.isWhole("fr")).isFalse();
    assertThat(TEXTS.isWhole("en")).isTrue();
    assertThat(TEXTS.isWhole("es")).isFalse();
  }

  @Test
  void choosesTheWordsThatFitANumber() {
    assertThat(lots("en", "1")).isEqualTo("1 plot is free");
    assertThat(lots("en", "2")).isEqualTo("2 plots are free");
    assertThat(lots("en", "0")).isEqualTo("0 plots are free");
    assertThat(lots("en", "1,234")).isEqualTo("1,234 plots are free");
  }

  @Test
  void speaksOfLessThanTwoAsOfOneWhereALanguageDoes() {
    assertThat(lots("fr", "0")).isEqualTo("0 parcelle libre");
    assertThat(lots("fr-CA", "1")).isEqualTo("1 parcelle libre");
    assertThat(lots("fr", "1,5")).isEqualTo("1,5 parcelle libre");
    assertThat(lots("fr", "2")).isEqualTo("2 parcelles libres");
    assertThat(lots("fr", "10")).isEqualTo("10 parcelles libres");
  }

  private static String lots(String language, String count) {
    Texts texts =
        new Texts(
            new TreeMap<>(
                Map.of(
                    "en", Map.of("lots", "{count} {count?plot is|plots are} free"),
                    "fr", Map.of("lots", "{count} {count?parcelle libre|parcelles libres}"))));
    return texts.get(language, "lots", Map.of("count", count));
  }

  /// "Falta: compras de Vidrios S.A.." stood in a report.
  @Test
  void theStopOfAnAbbreviationEndsTheSentenceToo() {
    Texts texts =
        new Texts(
            new TreeMap<>(
                Map.of("en", new TreeMap<>(Map.of("s", "Ask {who}. Then {who}, then {who}...")))));

    assertThat(texts.get("en", "s", Map.of("who", "Vidrios S.A.")))
        .isEqualTo("Ask Vidrios S.A. Then Vidrios S.A., then Vidrios S.A....");
    assertThat(texts.get("en", "s", Map.of("who", "Vidrios")))
        .isEqualTo("Ask Vidrios. Then Vidrios, then Vidrios...");
  }

  @Test
  void namesAPlaceOnceThatIsWrittenInBothWays() {
    assertThat(Texts.places("{count} {count?plot|plots} of {all}")).containsExactly("all", "count");
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
