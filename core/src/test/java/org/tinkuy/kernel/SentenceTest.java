package org.tinkuy.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.MissingFormatArgumentException;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SentenceTest {
  @Test
  void standsInEnglishWithItsValues() {
    Sentence sentence = Sentence.of("a.key", "%s of %s, 5 %%.", 3, "four");

    assertThat(sentence).hasToString("3 of four, 5 %.");
    assertThat(sentence.values()).containsExactly("3", "four");
  }

  /// Texts with `%s` alone are put together by hand, others by the formatter.
  @Test
  void standsAsTheFormatterWritesIt() {
    List<@Nullable Object> values = Arrays.asList("a%sb", null, 2.5);

    for (String template : List.of("%s", "%s%s, %s.", "%2$s of %s", "%s: 5 %% of %s", "none")) {
      assertThat(Sentence.made("k", template, values))
          .hasToString(String.format(Locale.ROOT, template, values.toArray()));
    }
    assertThatThrownBy(() -> Sentence.made("k", "%s and %s", List.of("one")))
        .isInstanceOf(MissingFormatArgumentException.class);
  }

  @Test
  void peopleAndListsArePutIntoWordsByTheReadersLanguage() {
    Unit people = Unit.of("people", Dimension.base("people"), Fraction.ONE, Fraction.parse("0"));
    Sentence two = Sentence.of("a.key", "at most %s", new Quantity(2, people));

    assertThat(two).hasToString("at most 2 people");
    assertThat(two.parts().getFirst().key()).isEqualTo("quantity.people");
    assertThat(Sentence.list(List.of(Sentence.value("a"), two, two)))
        .hasToString("a, at most 2 people, at most 2 people");
  }

  @Test
  void keepsASentenceAmongItsValues() {
    Sentence feature = Sentence.of("part.feature", "Feature %s", 2);
    Sentence sentence = Sentence.of("a.key", "%s: it is a line.", feature);

    assertThat(sentence).hasToString("Feature 2: it is a line.");
    assertThat(sentence.parts()).containsExactly(feature);
  }

  @Test
  void namesWhatMayBeMeantOrSaysNothing() {
    assertThat(Sentence.maybe(List.of("plots", "flows")))
        .hasToString("Maybe you mean plots or flows.");
    assertThat(Sentence.maybe(List.of())).isEqualTo(Sentence.NONE);
  }

  @Test
  void givesWayToAnotherOnlyWhereItSaysNothing() {
    Sentence other = Sentence.value("other");

    assertThat(Sentence.NONE.or(other)).isEqualTo(other);
    assertThat(other.or(Sentence.NONE)).isEqualTo(other);
  }

  @Test
  void whatAnOptionalHoldsStandsInTheWordsAndNotItsJavaName() {
    Sentence said =
        Sentence.of(
            "issue.x", "%s, %s, %s", OptionalDouble.of(-3), Optional.of("a"), Optional.empty());

    assertThat(said.english()).isEqualTo("-3.0, a, –");
    assertThat(said.values()).containsExactly("-3.0", "a", "–");
  }
}
