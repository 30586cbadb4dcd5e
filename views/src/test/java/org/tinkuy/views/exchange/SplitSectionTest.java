package org.tinkuy.views.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.tinkuy.catalog.LawRule.Verdict;
import org.tinkuy.exchange.network.GroupSplit;
import org.tinkuy.exchange.network.GroupSplit.Method;
import org.tinkuy.exchange.network.GroupSplit.Share;
import org.tinkuy.exchange.park.ExchangeAsk;
import org.tinkuy.exchange.park.Outlook;
import org.tinkuy.exchange.park.ParkExchanges;
import org.tinkuy.exchange.park.ParkSplit;
import org.tinkuy.exchange.share.Core;
import org.tinkuy.views.Finding;
import org.tinkuy.views.Section;
import org.tinkuy.views.Table;
import org.tinkuy.views.Tone;
import org.tinkuy.views.wording.CatalogWords;
import org.tinkuy.views.wording.Pages;
import org.tinkuy.views.wording.Wording;

/// How a saving may be split, as two firms would read it.
class SplitSectionTest {
  private static GroupSplit split(Method method, Share mill, Share dairy, Optional<Core> core) {
    Map<String, Share> shapley = new LinkedHashMap<>();
    shapley.put("mill", mill);
    shapley.put("dairy", dairy);
    Map<String, Double> nucleolus = method == Method.EXACT ? Map.of("mill", 2_500.0) : Map.of();
    return new GroupSplit(
        List.of("mill", "dairy"),
        method,
        method == Method.SAMPLED ? 500 : 0,
        shapley,
        nucleolus,
        core);
  }

  private static Section section(GroupSplit group, Map<String, Double> unpaid, String language) {
    Map<String, Double> prices = prices(group);
    ParkSplit split = new ParkSplit(List.of(group), prices, unpaid);
    ParkExchanges results =
        new Dealt()
            .with(
                Dealt.deal(
                    Dealt.candidate("mill-bran", "dairy-feed", Verdict.ALLOWED),
                    Dealt.side("mill", 3_000, 0, "0.0", ""),
                    Dealt.side("dairy", 2_000, 0, "0.0", ""),
                    Dealt.outlook(Outlook.Step.TRY)))
            .proved(Map.of())
            .with(new ParkExchanges.Extras(ExchangeAsk.PLAIN, Optional.of(split), Optional.empty()))
            .results();
    Wording words = CatalogWords.in(language);
    return new SplitSection(results, split, Dealt.names(words), words).section();
  }

  /// The price of the only exchange, where shares are there that it can follow.
  private static Map<String, Double> prices(GroupSplit group) {
    boolean known =
        !group.shapley().isEmpty()
            && group.shapley().values().stream().allMatch(share -> share.value().isPresent());
    return known
        ? Map.of(Dealt.candidate("mill-bran", "dairy-feed", Verdict.ALLOWED).id(), -5.0)
        : Map.of();
  }

  private static Share exact(double value) {
    return Share.exact(value);
  }

  @Test
  void aProvedSplitSaysWhetherAGroupWouldLeave() {
    GroupSplit stays =
        split(Method.EXACT, exact(2_500), exact(2_500), Optional.of(new Core(0, false)));
    GroupSplit leaves =
        split(Method.EXACT, exact(2_500), exact(2_500), Optional.of(new Core(300, true)));

    assertThat(Pages.findings(section(stays, Map.of(), "es")))
        .containsExactly(
            "Molino S.A., Lácteos: se calculó de forma exacta el ahorro de cada grupo de estas"
                + " empresas; hay repartos que a ningún grupo de ellas le conviene dejar (el núcleo"
                + " no está vacío).");
    assertThat(Pages.findings(section(leaves, Map.of(), "es")).getFirst())
        .contains("estaría mejor solo, por al menos 300 PEN (el núcleo está vacío)");
  }

  @Test
  void sharesAreExactOrARangeAndNeverMoreThanIsProved() {
    GroupSplit ranged =
        split(
            Method.RANGE,
            Share.between(2_000, 3_000),
            Share.between(2_500, 2_500),
            Optional.empty());
    Section section = section(ranged, Map.of(), "es");

    assertThat(((Finding) section.blocks().getFirst()).tone()).isEqualTo(Tone.ATTENTION);
    assertThat(Pages.rows(Pages.table(section, "exchange-shares")))
        .containsExactly(
            "Molino S.A. | sin decidir | 2 000 a 3 000 | sin decidir",
            "Lácteos | sin decidir | 2 500 | sin decidir");
    assertThat(Pages.table(section, "exchange-prices").title())
        .isEqualTo("Precios en el medio de lo que ambas partes aceptarían");
  }

  /// Orders are looked at in pairs: 500 pairs are 1,000 orders.
  @Test
  void sampledSharesTellHowManyOrdersWereDrawn() {
    GroupSplit sampled =
        split(
            Method.SAMPLED,
            new Share(OptionalDouble.of(2_500), 2_400, 2_600),
            new Share(OptionalDouble.of(2_500), 2_400, 2_600),
            Optional.empty());

    assertThat(Pages.findings(section(sampled, Map.of(), "es-PE")).getFirst())
        .contains("se muestrearon 1,000 órdenes");
  }

  @Test
  void aSampleOfUnprovedValuesSaysSo() {
    GroupSplit sampled =
        split(
            Method.SAMPLED,
            Share.between(2_400, 2_600),
            Share.between(2_400, 2_600),
            Optional.empty());

    assertThat(Pages.findings(section(sampled, Map.of(), "es")).getFirst())
        .contains("No todo valor hallado pudo demostrarse a tiempo");
  }

  /// The giver takes no less than -20, the taker pays no more than 10: the price of -5 lies
  /// between.
  @Test
  void aPriceStandsBetweenThePointsAtWhichEachWouldWalkAway() {
    GroupSplit group = split(Method.EXACT, exact(3_000), exact(2_000), Optional.empty());

    assertThat(Pages.rows(Pages.table(section(group, Map.of(), "es"), "exchange-prices")))
        .containsExactly(
            "Otros residuos: Molino S.A. > Lácteos | t | -20.00 | -5.00 | 10.00 | 3,000 | 2,000");
  }

  @Test
  void whatPricesCannotBringIsTold() {
    GroupSplit group = split(Method.EXACT, exact(3_000), exact(2_000), Optional.empty());
    Map<String, Double> unpaid = new LinkedHashMap<>();
    unpaid.put("mill", 120.0);
    unpaid.put("dairy", -120.0);

    assertThat(Pages.notes(section(group, unpaid, "es")).getFirst())
        .endsWith(": Molino S.A.: 120 PEN; Lácteos: -120 PEN.");
    assertThat(Pages.table(section(group, unpaid, "es"), "exchange-prices").title())
        .isEqualTo("Precios que más se acercan a los valores de Shapley");
    assertThat(Pages.table(section(group, Map.of(), "es"), "exchange-prices").title())
        .isEqualTo("Precios que producen los valores de Shapley");
  }

  @Test
  void whereNoSplitWasFoundThereIsNoTableOfShares() {
    GroupSplit none =
        new GroupSplit(
            List.of("mill", "dairy"), Method.NONE, 0, Map.of(), Map.of(), Optional.empty());
    Section section = section(none, Map.of(), "es");

    assertThat(Pages.findings(section).getFirst()).contains("no se halló reparto");
    assertThat(section.blocks())
        .filteredOn(Table.class::isInstance)
        .extracting(block -> ((Table) block).id())
        .containsExactly("exchange-prices");
  }
}
