package org.tinkuy.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.tinkuy.catalog.DisclosureRules;
import org.tinkuy.disclosure.HidingRule;
import org.tinkuy.figure.Audience;
import org.tinkuy.figure.Figure;
import org.tinkuy.figure.Origin;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.kernel.Unit;
import org.tinkuy.park.Park;

/// What others than the operator see, and that nothing hidden leaks.
class SightTest {
  private static final Park PARK = Firms15.park(15);

  private static Sight seen(Audience audience, Figure... figures) {
    return Firms15.decide(PARK, Firms15.RULES, figures).of(audience);
  }

  private static Figure publicly(Figure figure) {
    return seen(Audience.PUBLIC, figure).show(figure);
  }

  @Test
  void aSumOfEnoughFirmsIsShownWithoutWhoMadeIt() {
    Figure shown = publicly(Firms15.sum("water", Firms15.each(1, 8, 10)));

    assertThat(shown.findValue()).contains(80.0);
    assertThat(shown.origin()).isEqualTo(Origin.NONE);
  }

  @Test
  void whatOneFirmGaveIsThatFirmsOwn() {
    Figure own = Firms15.sum("water", Firms15.each(3, 3, 10));

    assertThat(publicly(own).isHidden()).isTrue();
    assertThat(seen(new Audience.Tenant("F02"), own).show(own).isHidden()).isTrue();
    assertThat(seen(new Audience.Tenant("F03"), own).show(own)).isEqualTo(own);
  }

  @Test
  void fewFirmsOrOneLargeOneHideASum() {
    Figure few = Firms15.sum("few", Firms15.each(1, 3, 10));
    Map<Integer, Double> amounts = Firms15.each(1, 8, 1);
    amounts.put(4, 1000.0);
    Figure large = Firms15.sum("large", amounts);
    DisclosureResults results = Firms15.decide(PARK, Firms15.RULES, few, large).results();

    assertThat(results.hidden())
        .containsEntry("few", HidingRule.CONTRIBUTORS)
        .containsEntry("large", HidingRule.DOMINANCE);
    assertThat(results.aggregates()).isEqualTo(2);
  }

  /// The total of nine and the sum of eight of them are the ninth.
  @Test
  void notBothATotalAndAllOfItButOneFirmAreShown() {
    Figure nine = Firms15.sum("park.nine", Firms15.each(1, 9, 10));
    Figure eight = Firms15.sum("eight", Firms15.each(1, 8, 10));
    Sight sight = seen(Audience.PUBLIC, nine, eight);

    assertThat(sight.show(nine).isHidden()).isFalse();
    assertThat(sight.show(eight).isHidden()).isTrue();
  }

  @Test
  void theParksOwnIsOpen() {
    Figure own = Firms15.sum("office", Map.of(0, 7.0));

    Figure shown = publicly(own);

    assertThat(shown.range()).isEqualTo(own.range());
    assertThat(own.origin().terms()).allMatch(term -> !term.contributions().isEmpty());
    assertThat(shown.origin().terms())
        .as("with the steps that made it and without rows of files")
        .hasSameSizeAs(own.origin().terms())
        .allMatch(term -> term.contributions().isEmpty());
    assertThat(seen(Audience.PUBLIC, own).isOpen(own)).isTrue();
  }

  @Test
  void aFigureThatNobodyDecidedAboutIsHidden() {
    Figure other = Firms15.sum("other", Firms15.each(1, 8, 10));

    assertThat(seen(Audience.PUBLIC).show(other).isHidden()).isTrue();
  }

  @Test
  void withoutRulesNothingIsShown() {
    Figure water = Firms15.sum("water", Firms15.each(1, 15, 10));
    Sight sight = Firms15.decide(PARK, DisclosureRules.NONE, water).of(Audience.PUBLIC);

    assertThat(sight.show(water).isHidden()).isTrue();
  }

  @Test
  void whatIsUncertainIsToldWithItsEndsRoundedOutwards() {
    Map<Integer, Double> amounts = Firms15.each(1, 8, 10.123);
    Figure figure = Firms15.upTo("water", 123.4, amounts);
    Figure shown = publicly(figure);

    // 80.984 is told from 80, 123.4 up to 130
    assertThat(shown.range())
        .hasValueSatisfying(
            range -> {
              assertThat(range.low()).isEqualTo(80);
              assertThat(range.high()).isEqualTo(130);
            });
    assertThat(shown.toString()).doesNotContain("secret").doesNotContain("F01");
  }

  @Test
  void noNumberIsTheSameForAllAndItsReasonStays() {
    Figure none =
        Figure.none(
            "x",
            Figure.State.NO_DATA,
            Firms15.sum("y", Firms15.each(1, 1, 5)).origin(),
            Sentence.value("secretReason F01"));

    assertThat(publicly(none))
        .isEqualTo(Figure.none("x", Figure.State.NO_DATA, Origin.NONE, Sentence.NONE));
  }

  /// Shares that have no data in the operator's own copy stood among what is withheld.
  @Test
  void whatMayBeAnyNumberHasNoDataForAllAndIsNotWithheld() {
    Figure open =
        Figure.uncertain(
            "share",
            new Figure.Range(0.4, 0, 1),
            Unit.ONE,
            Firms15.sum("x", Firms15.each(1, 6, 1)).origin().with(List.of()),
            Sentence.NONE);
    Sight.Decision decision = Firms15.decide(Firms15.park(6), Firms15.RULES, open);

    assertThat(decision.results().hidden()).isEmpty();
    assertThat(decision.results().ids()).isEmpty();
    assertThat(decision.of(Audience.PUBLIC).show(open))
        .isEqualTo(Figure.none("share", Figure.State.NO_DATA, Origin.NONE, Sentence.NONE));
  }

  /// The operator reads 65 % of what is reported; the public read "no data", and no rule.
  @Test
  void aRatioOfCircularityIsWithheldThoughItMayBeAnyNumber() {
    Figure open =
        Figure.uncertain(
            "circularity.recirculated",
            new Figure.Range(0.65, 0, 1),
            Unit.ONE,
            Firms15.sum("x", Firms15.each(1, 2, 1)).origin(),
            Sentence.NONE);
    Sight.Decision decision = Firms15.decide(PARK, Firms15.RULES, open);

    assertThat(decision.results().hidden())
        .containsEntry("circularity.recirculated", HidingRule.CONTRIBUTORS);
    assertThat(decision.of(Audience.PUBLIC).show(open).isHidden()).isTrue();
  }

  @Test
  void ofASmallParkTotalsAloneAreGiven() {
    Park small = Firms15.park(6);
    Figure share =
        Figure.known(
            "share",
            0.5,
            Unit.ONE,
            Firms15.sum("x", Firms15.each(1, 6, 1)).origin().with(List.of()));
    Sight.Decision decision = Firms15.decide(small, Firms15.RULES, share);

    assertThat(decision.results().hidden()).containsEntry("share", HidingRule.SMALL_PARK);
    assertThat(decision.of(Audience.PUBLIC).isSmallPark(share)).isTrue();
  }

  /// Random sums of random firms: whoever looks sees what everybody sees and his own, never who
  /// made it, and no sum of fewer firms than the rule asks for.
  @Test
  void nobodySeesMoreThanThePublicAndHisOwn() {
    Random random = new Random(31);
    int shownToAll = 0;
    for (int round = 0; round < 25; round++) {
      List<Figure> figures = new ArrayList<>();
      for (int i = 0; i < 6; i++) {
        figures.add(random(random, "f" + i));
      }
      Sight.Decision decision = Firms15.decide(PARK, Firms15.RULES, figures.toArray(Figure[]::new));
      Sight everybody = decision.of(Audience.PUBLIC);
      for (int firm = 1; firm <= 15; firm++) {
        Sight own = decision.of(new Audience.Tenant(Firms15.firm(firm)));
        for (Figure figure : figures) {
          Figure shown = own.show(figure);
          boolean isOwn = owners(figure).equals(List.of(Firms15.firm(firm)));
          assertThat(shown).isEqualTo(isOwn ? figure : everybody.show(figure));
        }
      }
      for (Figure figure : figures) {
        Figure shown = everybody.show(figure);
        assertThat(shown.origin()).isEqualTo(Origin.NONE);
        assertThat(shown.toString()).doesNotContain("secret");
        assertThat(shown.isHidden()).isEqualTo(shown.range().isEmpty());
        shownToAll += shown.isHidden() ? 0 : 1;
        assertThat(shown.isHidden() || owners(figure).size() >= 4).isTrue();
      }
    }
    assertThat(shownToAll).isPositive();
  }

  private static Figure random(Random random, String id) {
    Map<Integer, Double> amounts = new TreeMap<>();
    int firms = 1 + random.nextInt(12);
    while (amounts.size() < firms) {
      amounts.put(1 + random.nextInt(15), 1 + 9 * random.nextDouble());
    }
    return random.nextInt(4) == 0 ? Firms15.upTo(id, 200, amounts) : Firms15.sum(id, amounts);
  }

  private static List<String> owners(Figure figure) {
    return figure.origin().contributors().stream().map(each -> each.id()).toList();
  }
}
