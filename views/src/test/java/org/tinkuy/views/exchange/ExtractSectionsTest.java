package org.tinkuy.views.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tinkuy.catalog.LawRule.Verdict;
import org.tinkuy.disclosure.HidingRule;
import org.tinkuy.exchange.law.Admission;
import org.tinkuy.figure.Figure;
import org.tinkuy.figure.Origin;
import org.tinkuy.finance.result.PartyTable.Kind;
import org.tinkuy.kernel.Period;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.kernel.Unit;
import org.tinkuy.study.ExchangeExtract;
import org.tinkuy.study.ExchangeExtract.Scope;
import org.tinkuy.study.ExchangeExtract.Total;
import org.tinkuy.study.MoneyExtract;
import org.tinkuy.study.MoneyExtract.Line;
import org.tinkuy.study.MoneyExtract.Topic;
import org.tinkuy.study.OwnExchange;
import org.tinkuy.testkit.SketchUnits;
import org.tinkuy.views.NumberCell;
import org.tinkuy.views.Section;
import org.tinkuy.views.money.MoneyExtractSection;
import org.tinkuy.views.wording.CatalogWords;
import org.tinkuy.views.wording.Pages;
import org.tinkuy.views.wording.Wording;

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
    Optional<Figure> tonnes = Optional.of(hidden("exchange:tonnes", HidingRule.DOMINANCE));
    return section(total(saving, tonnes, Optional.empty()), own, language).toString();
  }

  private static Total total(Figure saving, Optional<Figure> tonnes, Optional<Figure> energy) {
    return new Total(
        Scope.ALL,
        "",
        known("exchange:count", 8, Unit.ONE),
        saving,
        tonnes,
        energy,
        hidden("exchange:co2", HidingRule.PERCENT));
  }

  private static Section section(Total all, List<OwnExchange> own, String language) {
    ExchangeExtract extract =
        new ExchangeExtract(
            Period.year(2024),
            PEN,
            List.of(all),
            known("exchange:gap", 0, Unit.ONE),
            List.of(hidden("exchange:shares", HidingRule.ONE_FIRM)),
            own);
    Wording words = CatalogWords.in(language);
    return new ExchangeExtractSection(extract, Dealt.park(), true, words).section();
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
        .contains("saves 259,000 PEN a year (proved: no other network of these pairs saves more)")
        .contains("You have no exchange in the best network.");
  }

  private static OwnExchange own(String carrier, double amount, String unit) {
    return own(true, carrier, carrier, amount, unit);
  }

  /// @param other what the laundry gives or needs
  private static OwnExchange own(
      boolean gives, String carrier, String other, double amount, String unit) {
    boolean energy = unit.equals("MWh");
    return new OwnExchange(
        gives,
        carrier + "-out",
        carrier,
        Verdict.OPEN,
        Optional.of(
            new OwnExchange.Terms(
                "Laundry",
                other,
                new OwnExchange.Amount(amount, SketchUnits.TABLE.get(unit), energy),
                new Admission(Verdict.OPEN, "", List.of(), Optional.empty(), List.of()),
                new OwnExchange.Transport("main", OptionalDouble.of(1), ""),
                new OwnExchange.OwnSide(
                    1000, 0, OptionalDouble.of(0), OptionalDouble.empty(), 12.5))));
  }

  /// A dash could be read as either.
  @Test
  void whatIsWithheldAndWhatNobodyKnowsAreToldApart() {
    Figure unknown =
        Figure.none("exchange:tonnes", Figure.State.NO_DATA, Origin.NONE, Sentence.NONE);
    Total all =
        total(
            hidden("exchange:saving", HidingRule.PERCENT), Optional.of(unknown), Optional.empty());

    assertThat(Pages.rows(Pages.table(section(all, List.of(), "fr"), "exchange-totals")))
        .singleElement()
        .asString()
        .endsWith("| donnée réservée | sans données | donnée réservée");
  }

  /// French has a space before a semicolon.
  @Test
  void reasonsArePartedAsTheLanguageDoes() {
    Total all = total(known("exchange:saving", 1, MONEY), Optional.empty(), Optional.empty());
    List<Figure> kept =
        List.of(
            hidden("exchange:exits", HidingRule.ONE_FIRM),
            hidden("exchange:shares", HidingRule.ONE_FIRM));
    Wording words = CatalogWords.in("fr");
    ExchangeExtract extract =
        new ExchangeExtract(
            Period.year(2024),
            PEN,
            List.of(all),
            known("exchange:gap", 0, Unit.ONE),
            kept,
            List.of());

    assertThat(
            Pages.notes(new ExchangeExtractSection(extract, Dealt.park(), false, words).section()))
        .first()
        .asString()
        .contains("entreprise ; parts");
  }

  @Test
  void energyHasItsOwnColumnAndNoTonnes() {
    Figure energy = known("exchange:energy", 5_443, SketchUnits.TABLE.get("MWh"));
    Total all = total(known("exchange:saving", 1, MONEY), Optional.empty(), Optional.of(energy));

    assertThat(Pages.rows(Pages.table(section(all, List.of(), "en"), "exchange-totals")))
        .singleElement()
        .asString()
        .contains("| – | 5,443 MWh |");
  }

  @Test
  void whereEnergyIsAmongOnesOwnEachAmountAndPriceSaysItsUnit() {
    Total all = total(known("exchange:saving", 1, MONEY), Optional.empty(), Optional.empty());
    List<OwnExchange> both = List.of(own("heat", 5_443, "MWh"), own("foundrySand", 600, "t"));
    List<String> rows = Pages.rows(Pages.table(section(all, both, "en"), "exchange-own"));

    assertThat(rows.getFirst()).contains("| 5,443 | MWh |").endsWith("| 12.50");
    assertThat(rows.getLast()).contains("| 600 | t |").endsWith("| 12.50");
    // numbers that a table can be reckoned with
    assertThat(Pages.table(section(all, both, "en"), "exchange-own").rows())
        .extracting(row -> row.cells().get(1), row -> row.cells().getLast())
        .containsExactly(
            tuple(NumberCell.of(5_443, 0), NumberCell.of(12.5, 2)),
            tuple(NumberCell.of(600, 0), NumberCell.of(12.5, 2)));
  }

  @Test
  void aTotalThatIsWithheldSaysItsRule() {
    assertThat(exchanges(hidden("exchange:saving", HidingRule.CONTRIBUTORS), List.of(), "en"))
        .contains(
            "is withheld: fewer firms stand behind it, or behind one of its parts, than the rule"
                + " asks for.")
        .contains("fair shares and prices: it is the figure of one firm");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "es", "fr"})
  void aNeighbourThatIsNotOpenHasNeitherNameNorAmount(String language) {
    OwnExchange closed =
        new OwnExchange(true, "mill-bran", "foundrySand", Verdict.OPEN, Optional.empty());

    assertThat(exchanges(known("exchange:saving", 1, MONEY), List.of(closed), language))
        .contains("tinkuy match")
        .doesNotContain("mill-bran", "exchange-own");
  }

  /// Its owner knows a flow by what it is made of; where two are made of the same, by their ids.
  @Test
  void onesOwnFlowIsNamedByWhatItIsMadeOfAndByItsIdWhereTwoAre() {
    Total all = total(known("exchange:saving", 1, MONEY), Optional.empty(), Optional.empty());
    OwnExchange sand = own("foundrySand", 600, "t");
    OwnExchange closed =
        new OwnExchange(false, "mill-bran", "foundrySand", Verdict.OPEN, Optional.empty());
    OwnExchange heat = own("heat", 5_443, "MWh");
    Section one = section(all, List.of(sand, heat), "en");
    Section two = section(all, List.of(sand, heat, closed), "en");

    assertThat(Pages.rows(Pages.table(one, "exchange-own")).getFirst())
        .startsWith("Foundry sand, to Laundry |");
    assertThat(Pages.rows(Pages.table(two, "exchange-own")).getFirst())
        .startsWith("Foundry sand (foundrySand-out), to Laundry |");
    List<OwnExchange> taken =
        List.of(own(false, "sand", "foundrySand", 1, "t"), own(false, "heat", "heat", 1, "MWh"));
    assertThat(Pages.rows(Pages.table(section(all, taken, "en"), "exchange-own")))
        .anyMatch(row -> row.startsWith("Foundry sand from Laundry, in place of sand |"))
        .anyMatch(row -> row.startsWith("Heat, from Laundry |"));
    assertThat(two.toString())
        .contains("in place of foundry sand (mill-bran) that you take in; law: open");
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

  /// A person of the neighbourhood reads millions and thousands, and no abbreviation of them.
  @Test
  void moneyIsSaidInWordsThatEverybodyReads() {
    assertThat(money(known("finance:state.received", 10_100_000, MONEY), true))
        .contains("10.1 million")
        .doesNotContain("M USD", "M PEN");
    assertThat(money(known("finance:state.received", 432_100, MONEY), true)).contains("432,000 ");
  }

  @Test
  void aModelThatDoesNotAddUpSaysSo() {
    assertThat(money(known("finance:state.received", 1, MONEY), false))
        .contains("A check of the model does not hold");
  }
}
