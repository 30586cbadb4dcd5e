package org.tinkuy.views.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tinkuy.flows.Balance;
import org.tinkuy.flows.Balance.Verdict;
import org.tinkuy.flows.Entry.Gap;
import org.tinkuy.flows.Lack;
import org.tinkuy.views.wording.CatalogWords;
import org.tinkuy.views.wording.Pages;

/// The water of a park in one sentence.
class WaterSentenceTest {
  private static String sentence(Flowed flowed, String language) {
    return Pages.plain(
        new WaterSentence(
                flowed.results().findBalance("park.water"),
                new LackWords(
                    flowed.results(),
                    Flowed.names(CatalogWords.in(language)),
                    CatalogWords.in(language)),
                CatalogWords.in(language))
            .text());
  }

  /// 1,420,000 in; 1,000,000 out and 330,000 used up are 1,330,000; 90,000 are 6% of the intake.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | Water: 1.42 million m³ in, 1.33 out and used up; 6% of it is unexplained",
        "es | Agua: entran 1,42 millones de m³, salen o se consumen 1,33; queda sin explicar el 6"
            + " %",
        "fr | Eau, entrée : 1,42 million de m³ ; sortie et consommation : 1,33 ; 6 % restent"
            + " inexpliqués"
      })
  void theWaterOfAParkIsToldInOneSentence(String language, String expected) {
    Flowed flowed = new Flowed().water("park", 1_420_000, 1_000_000, 330_000, Verdict.FLAGGED);

    assertThat(sentence(flowed, language)).isEqualTo(expected);
  }

  /// Of 4,000 m³ nothing would be left in millions with two decimals.
  @Test
  void littleWaterIsNotToldInMillions() {
    Flowed flowed = new Flowed().water("park", 4_000, 3_000, 980, Verdict.CLOSED);

    assertThat(sentence(flowed, "es-PE"))
        .isEqualTo(
            "Agua: entran 4,000 m³, salen o se consumen 3,980; cuadra dentro del margen de"
                + " incertidumbre");
  }

  @Test
  void whatIsMissingIsSaidAndNotCounted() {
    Lack used = new Lack("consumed", "", Gap.NONE);
    Lack in = new Lack("in", "", Gap.NONE);

    assertThat(sentence(new Flowed().balance(partly(used)), "en"))
        .isEqualTo(
            "Water: 4,000 m³ in and 1,000 out are reported; what is used up or built into products"
                + " is not reported, so it is not known whether the balance closes");
    assertThat(sentence(new Flowed().balance(partly(used, in)), "es-PE"))
        .contains("4,000 m³ y salen 1,000")
        .contains(
            "; no se declara cuánto se consume o se incorpora al producto; lo que entra se"
                + " declara");
  }

  private static Balance partly(Lack... lacks) {
    return new Balance(
        "park",
        Flowed.WATER,
        new Balance.Sides(
            Flowed.known("in", 4_000, Flowed.M3),
            Flowed.known("out", 1_000, Flowed.M3),
            Flowed.none("consumed"),
            Flowed.known("stored", 0, Flowed.M3)),
        Flowed.none("unexplained"),
        Flowed.none("share"),
        Verdict.INCOMPLETE,
        List.of(lacks));
  }
}
