package org.tinkuy.views.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.tinkuy.catalog.LawRule.Verdict;
import org.tinkuy.exchange.network.Cut;
import org.tinkuy.exchange.network.ProvedRange;
import org.tinkuy.exchange.park.Candidate;
import org.tinkuy.exchange.park.ExchangeAsk;
import org.tinkuy.exchange.park.Outlook;
import org.tinkuy.exchange.park.ParkExchanges;
import org.tinkuy.exchange.park.RobustNetwork;
import org.tinkuy.views.Finding;
import org.tinkuy.views.Section;
import org.tinkuy.views.Tone;
import org.tinkuy.views.wording.CatalogWords;
import org.tinkuy.views.wording.Pages;
import org.tinkuy.views.wording.Wording;

/// What is left of a saving of 5,000 PEN a year when a firm leaves.
class ExitSectionTest {
  private static final String PAID =
      "En estas cifras se sigue pagando lo construido para la empresa que sale; el ahorro que queda"
          + " a las demás con su mejor red no lo cuenta.";

  private static final Candidate BRAN = Dealt.candidate("mill-bran", "dairy-feed", Verdict.ALLOWED);
  private static final Candidate FARM = Dealt.candidate("mill-bran", "farm-feed", Verdict.ALLOWED);

  private static Optional<Section> section(
      Map<String, Double> exits, Optional<RobustNetwork> robust) {
    ParkExchanges results =
        new Dealt()
            .with(
                Dealt.deal(
                    BRAN,
                    Dealt.side("mill", 3_000, 0, "0.0", ""),
                    Dealt.side("dairy", 2_000, 0, "0.0", ""),
                    Dealt.outlook(Outlook.Step.TRY)))
            .proved(exits)
            .with(new ParkExchanges.Extras(ExchangeAsk.PLAIN, Optional.empty(), robust))
            .results();
    Wording words = CatalogWords.in("es");
    return new ExitSection(results, Dealt.names(words), words).section();
  }

  private static Section guard(double price, double left, double leftOfBest, boolean proved) {
    return section(
            Map.of(),
            Optional.of(
                new RobustNetwork(
                    Map.of(BRAN, 60.0),
                    List.of(FARM),
                    price,
                    left,
                    leftOfBest,
                    OptionalDouble.empty(),
                    proved)))
        .orElseThrow();
  }

  @Test
  void whatWasNotAskedHasNoSection() {
    assertThat(section(Map.of(), Optional.empty())).isEmpty();
  }

  private static Section outOfTime(Map<String, Double> exits) {
    return asked(new Dealt().outOfTime(1_000, exits).cut(Cut.EXITS, Cut.GUARD));
  }

  private static Section asked(Dealt dealt) {
    ExchangeAsk ask = ExchangeAsk.PLAIN.with(new ExchangeAsk.Extras(true, false, true));
    ParkExchanges results =
        dealt
            .with(
                Dealt.deal(
                    BRAN,
                    Dealt.side("mill", 3_000, 0, "0.0", ""),
                    Dealt.side("dairy", 2_000, 0, "0.0", ""),
                    Dealt.outlook(Outlook.Step.TRY)))
            .asked(ask)
            .results();
    Wording words = CatalogWords.in("es");
    return new ExitSection(results, Dealt.names(words), words).section().orElseThrow();
  }

  @Test
  void whatWasAskedAndCouldNotBeProvedInTimeIsNamed() {
    Section some = outOfTime(Map.of("mill", 0.0));
    Section none = outOfTime(Map.of());

    assertThat(Pages.findings(some))
        .containsExactly(
            "Para 1 de 2 empresas el tiempo fue corto para demostrar qué queda cuando se van:"
                + " Lácteos.",
            "Se pidió una red que se proteja de la peor salida; el tiempo fue corto para"
                + " hallarla.");
    assertThat(Pages.table(some, "exchange-exits").note()).contains("una mejor perdería más");
    assertThat(Pages.findings(none).getFirst()).startsWith("Para 2 de 2 empresas");
  }

  /// Of the exit of the dairy it is proved only that at most 800 are left; of that of the mill that
  /// nothing is.
  @Test
  void whereOnlyARangeIsProvedTheRangeStandsAndNoFigure() {
    Map<String, ProvedRange> exits = new LinkedHashMap<>();
    exits.put("mill", new ProvedRange(0, 0));
    exits.put("dairy", new ProvedRange(300, 800));
    Section section = asked(new Dealt().outOfTimeBetween(1_000, exits).cut(Cut.GUARD));

    assertThat(Pages.rows(Pages.table(section, "exchange-exits")))
        .containsExactly(
            "Molino S.A. | 0 | exacto | 5,000", "Lácteos | sin decidir | 300 a 800 | sin decidir");
    assertThat(Pages.table(section, "exchange-exits").note()).contains("no se ha demostrado");
    assertThat(Pages.findings(section)).hasSize(1);
  }

  @Test
  void theWorstExitComesFirstWithWhatIsLeftAndLost() {
    Map<String, Double> exits = new LinkedHashMap<>();
    exits.put("farm", 5_000.0);
    exits.put("mill", 0.0);
    exits.put("dairy", 1_200.0);

    assertThat(
            Pages.rows(
                Pages.table(section(exits, Optional.empty()).orElseThrow(), "exchange-exits")))
        .containsExactly(
            "Molino S.A. | 0 | 5,000", "Lácteos | 1,200 | 3,800", "Granja | 5,000 | 0");
  }

  @Test
  void aGuardThatIsNotThereSaysWhy() {
    Section failed = asked(new Dealt().proved(Map.of("mill", 0.0, "dairy", 0.0)));
    Section nothing = asked(new Dealt());

    assertThat(Pages.findings(failed))
        .containsExactly(
            "Se pidió una red que se proteja de la peor salida; el programa de cálculo falló al"
                + " buscarla.");
    assertThat(Pages.findings(nothing))
        .containsExactly(
            "Se pidió una red que se proteja de la peor salida; no hay ningún intercambio que"
                + " proteger.");
  }

  /// 300 a year are paid to keep 900: worth it where the exit lasts for 300 of 1,200, a quarter.
  @Test
  void aGuardThatKeepsMoreThanItCostsSaysWhenItIsWorthIt() {
    Section section = guard(300, 1_500, 600, true);

    assertThat(Pages.findings(section))
        .containsExactly(
            "Una red que se protege de la peor salida conserva 1 500 PEN al año en vez de 600 PEN;"
                + " su precio es 300 PEN al año mientras todas están. Demostrado: ninguna conserva"
                + " más.");
    assertThat(Pages.notes(section))
        .containsExactly(
            "Conserva 900 PEN al año tras la peor salida y vale su precio si esa salida dura más"
                + " del 25 % de los años.",
            "Usa: otros residuos: Molino S.A. > Lácteos. Construido en reserva: otros residuos:"
                + " Molino S.A. > Granja.",
            PAID);
  }

  @Test
  void aGuardThatCostsMoreThanItKeepsAsksForAttention() {
    Section section = guard(900, 900, 600, false);

    assertThat(((Finding) section.blocks().get(1)).tone()).isEqualTo(Tone.ATTENTION);
    assertThat(Pages.findings(section).get(1)).startsWith("Cuesta más de lo que conserva: 900 PEN");
    assertThat(Pages.findings(section).getFirst())
        .endsWith("No se ha demostrado que ninguna conserve más.");
  }

  @Test
  void whereTheBestNetworkIsItsOwnGuardNothingElseIsSaid() {
    assertThat(Pages.findings(guard(0, 600, 600, true)))
        .singleElement()
        .satisfies(said -> assertThat(said).startsWith("La mejor red es ya la mejor protección"));
    // 208,000 stood below a table whose least was 221,000
    assertThat(Pages.notes(guard(0, 600, 600, true))).containsExactly(PAID);
    assertThat(Pages.findings(guard(0, 600, 600, false)).getFirst())
        .endsWith("no se ha demostrado que no exista.");
  }
}
