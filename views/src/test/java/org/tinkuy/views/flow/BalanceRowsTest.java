package org.tinkuy.views.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tinkuy.figure.Figure;
import org.tinkuy.figure.Origin;
import org.tinkuy.flows.Balance;
import org.tinkuy.flows.Balance.Verdict;
import org.tinkuy.flows.Entry.Gap;
import org.tinkuy.flows.Lack;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.views.wording.CatalogWords;
import org.tinkuy.views.wording.Pages;
import org.tinkuy.views.wording.Wording;

/// What the rows of balances say of sides that are told in part or kept from a reader.
class BalanceRowsTest {
  private static BalanceSection pages(Flowed flowed, String language) {
    Wording words = CatalogWords.in(language);
    return new BalanceSection(flowed.results(), Flowed.names(words), words);
  }

  /// The public read that what comes in is not reported, beside what is withheld of it or told as a
  /// least.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "in,out | both sides are reported in part only",
        "in | what comes in is reported in part only",
        "out | what becomes of it is reported in part only",
        "in,consumed | what comes in is reported in part only; what is used up or built into"
            + " products is not reported"
      })
  void ofASideOfWhichSomethingIsToldAPartIsMissing(String sides, String expected) {
    Balance.Sides told =
        new Balance.Sides(
            Flowed.least("in", 400, Flowed.M3),
            Flowed.hidden("out"),
            Flowed.none("consumed"),
            Flowed.none("stored"));
    List<Lack> lacks =
        Stream.of(sides.split(",")).map(side -> new Lack(side, "", Gap.NONE)).toList();
    Flowed flowed =
        new Flowed()
            .balance(
                new Balance(
                    "park",
                    Flowed.WATER,
                    told,
                    Flowed.none("unexplained"),
                    Flowed.none("share"),
                    Verdict.INCOMPLETE,
                    lacks));

    assertThat(Pages.rows(Pages.table(pages(flowed, "en").section(false), "flows-park")).getFirst())
        .endsWith(expected);
  }

  /// Neither the pictures nor the rows of firms are in a copy for others.
  @Test
  void othersAreNotToldWhatStandsInPicturesAndRowsThatTheyDoNotSee() {
    Figure band =
        Figure.uncertain(
            "in",
            new Figure.Range(500, 400, Double.POSITIVE_INFINITY),
            Flowed.M3,
            Origin.NONE,
            Sentence.NONE);
    Balance.Sides sides =
        new Balance.Sides(
            band, Flowed.known("out", 300, Flowed.M3), Flowed.none("consumed"), Flowed.none("s"));
    Flowed flowed =
        new Flowed()
            .balance(
                new Balance(
                    "park",
                    Flowed.WATER,
                    sides,
                    Flowed.none("unexplained"),
                    Flowed.none("share"),
                    Verdict.INCOMPLETE,
                    List.of(new Lack("in", "", Gap.NONE))));
    BalanceSection pages = pages(flowed, "es");

    assertThat(Pages.table(pages.section(true), "flows-park").note()).contains("punto medio");
    assertThat(Pages.table(pages.section(false), "flows-park").note())
        .contains("extremo inferior")
        .doesNotContain("punto medio");
  }
}
