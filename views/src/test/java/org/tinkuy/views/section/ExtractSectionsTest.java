package org.tinkuy.views.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tinkuy.catalog.LawRule.Verdict;
import org.tinkuy.disclosure.HidingRule;
import org.tinkuy.figure.Figure;
import org.tinkuy.figure.Origin;
import org.tinkuy.finance.result.PartyTable.Kind;
import org.tinkuy.kernel.Period;
import org.tinkuy.kernel.Unit;
import org.tinkuy.study.ExchangeExtract;
import org.tinkuy.study.ExchangeExtract.Scope;
import org.tinkuy.study.ExchangeExtract.Total;
import org.tinkuy.study.MoneyExtract;
import org.tinkuy.study.MoneyExtract.Line;
import org.tinkuy.study.MoneyExtract.Topic;
import org.tinkuy.study.OwnExchange;

/// Exchanges and money as others than the operator read them.
class ExtractSectionsTest {
  private static final Currency PEN = Currency.getInstance("PEN");
  private static final Unit MONEY = Unit.money(PEN);

  private static Figure known(String id, double value, Unit unit) {
    return Figure.known(id, value, unit, Origin.NONE);
  }

  private static Figure hidden(String id, HidingRule rule) {
    return Figure.hidden(id, rule.sentence());
  }

  private static String exchanges(Figure saving, List<OwnExchange> own, String language) {
    Total all =
        new Total(
            Scope.ALL,
            "",
            known("exchange:count", 8, Unit.ONE),
            saving,
            hidden("exchange:tonnes", HidingRule.DOMINANCE),
            hidden("exchange:co2", HidingRule.PERCENT));
    ExchangeExtract extract =
        new ExchangeExtract(
            Period.year(2024),
            PEN,
            List.of(all),
            known("exchange:gap", 0, Unit.ONE),
            List.of(hidden("exchange:shares", HidingRule.ONE_FIRM)),
            own);
    Wording words = CatalogWords.in(language);
    return new ExchangeExtractSection(extract, Dealt.park(), true, words).section().toString();
  }

  private static String money(Figure received, boolean sound) {
    MoneyExtract extract =
        new MoneyExtract(
            PEN,
            sound,
            List.of(
                new Line(
                    Topic.SOURCES,
                    "invested",
                    Kind.MONEY,
                    known("finance:sources.invested", 19_650_000, MONEY)),
                new Line(Topic.STATE, "received", Kind.MONEY, received)),
            List.of(),
            List.of(new MoneyExtract.OwnLease(88_200, 2.5)));
    return new MoneyExtractSection(extract, true, CatalogWords.in("en")).section().toString();
  }

  @Test
  void aTotalThatMayBeToldStandsWithItsProof() {
    assertThat(exchanges(known("exchange:saving", 258_948, MONEY), List.of(), "en"))
        .contains("saves 259,000 PEN a year (proved: no network of these saves more)")
        .contains("You have no exchange in the best network.");
  }

  @Test
  void aTotalThatIsWithheldSaysItsRule() {
    assertThat(exchanges(hidden("exchange:saving", HidingRule.CONTRIBUTORS), List.of(), "en"))
        .contains("is withheld: fewer firms stand behind it than the rule asks for.")
        .contains("fair shares and prices: it is the figure of one firm");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "es", "fr"})
  void aNeighbourThatIsNotOpenHasNeitherNameNorAmount(String language) {
    OwnExchange closed =
        new OwnExchange(true, "mill-bran", "foundrySand", Verdict.OPEN, Optional.empty());

    assertThat(exchanges(known("exchange:saving", 1, MONEY), List.of(closed), language))
        .contains("mill-bran", "tinkuy match")
        .doesNotContain("exchange-own");
  }

  @Test
  void whatTheStateHasStandsWithTheRuleThatKeepsIt() {
    assertThat(money(hidden("finance:state.received", HidingRule.DOMINANCE), true))
        .contains("19.7", "one or two firms have nearly all of it", "88200")
        .doesNotContain("money-years");
    assertThat(money(known("finance:state.received", 10_100_000, MONEY), true))
        .contains("10.1")
        .doesNotContain("nearly all of it");
  }

  @Test
  void aModelThatDoesNotAddUpSaysSo() {
    assertThat(money(known("finance:state.received", 1, MONEY), false))
        .contains("A check of the model does not hold");
  }
}
