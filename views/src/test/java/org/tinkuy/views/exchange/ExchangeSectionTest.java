package org.tinkuy.views.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tinkuy.catalog.LawRule.Verdict;
import org.tinkuy.exchange.law.Admission;
import org.tinkuy.exchange.law.Crossing;
import org.tinkuy.exchange.law.LegalCase;
import org.tinkuy.exchange.law.Residue;
import org.tinkuy.exchange.network.Cut;
import org.tinkuy.exchange.network.ProvedRange;
import org.tinkuy.exchange.park.Candidate;
import org.tinkuy.exchange.park.Deal;
import org.tinkuy.exchange.park.ExchangeAsk;
import org.tinkuy.exchange.park.Lack;
import org.tinkuy.exchange.park.Outlook;
import org.tinkuy.exchange.park.RampUp;
import org.tinkuy.exchange.park.Side;
import org.tinkuy.solver.Watch;
import org.tinkuy.views.Finding;
import org.tinkuy.views.KeyFigure;
import org.tinkuy.views.KeyFigures;
import org.tinkuy.views.Section;
import org.tinkuy.views.Table;
import org.tinkuy.views.Tone;
import org.tinkuy.views.wording.CatalogWords;
import org.tinkuy.views.wording.Pages;

/// The exchanges of a park, as an official reads them.
class ExchangeSectionTest {
  private static final Candidate BRAN = Dealt.candidate("mill-bran", "dairy-feed", Verdict.ALLOWED);
  private static final LegalCase LEGAL =
      new LegalCase(
          new Residue("waste", List.of(), "dust", Optional.empty(), Optional.of(false)),
          "",
          "none",
          "none",
          "none",
          new Crossing("BO", "PE", Crossing.UNKNOWN, Crossing.UNKNOWN));
  private static final Side MILL = Dealt.side("mill", 3_000, 0, "0.0", "");
  private static final Side DAIRY = Dealt.side("dairy", 12_400, 6_000, "1.5", "3.0");

  private static Section section(Dealt dealt, String language) {
    return new ExchangeSection(dealt.results(), Dealt.park(), CatalogWords.in(language)).section();
  }

  private static Deal deal(Side giver, Side taker) {
    return Dealt.deal(BRAN, giver, taker, Dealt.outlook(Outlook.Step.TRY));
  }

  private static Dealt best() {
    return new Dealt().with(deal(MILL, DAIRY)).proved(Map.of());
  }

  private static String cell(Dealt dealt, String table, int column) {
    String row = Pages.rows(Pages.table(section(dealt, "es"), table)).getFirst();
    return List.of(row.split(" \\| ", -1)).get(column);
  }

  @Test
  void twoFirmsStandForTheOneExchangeBetweenThem() {
    assertThat(best().results().findCandidate("mill-bran>dairy-feed")).contains(BRAN);
    assertThat(best().results().findCandidate("mill>dairy")).contains(BRAN);
    assertThat(best().results().findCandidate("dairy>mill")).isEmpty();

    Candidate dust = Dealt.candidate("mill-dust", "dairy-feed", Verdict.ALLOWED);
    Deal other = Dealt.deal(dust, MILL, DAIRY, Dealt.outlook(Outlook.Step.TRY));
    Dealt both = new Dealt().with(deal(MILL, DAIRY)).with(other).proved(Map.of());
    assertThat(both.results().findCandidate("mill>dairy")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "es | 1 par de flujos comparado; la mejor red tiene 1 intercambio y ahorra 5 000 PEN al año"
            + " (demostrado: ninguna otra red de estos pares ahorra más).",
        "es-PE | 1 par de flujos comparado; la mejor red tiene 1 intercambio y ahorra 5,000 PEN al"
            + " año (demostrado: ninguna otra red de estos pares ahorra más)."
      })
  void theBestNetworkIsToldInASentence(String language, String expected) {
    assertThat(Pages.findings(section(best(), language)).getFirst()).isEqualTo(expected);
  }

  /// At most 250 of the 5,000 PEN saved are open.
  @Test
  void aSavingThatIsNotProvedTheBestSaysHowMuchIsOpen() {
    Dealt dealt = new Dealt().with(deal(MILL, DAIRY)).bounded(1_750);

    assertThat(Pages.findings(section(dealt, "es")).getFirst())
        .endsWith("(demostrado dentro de 5,00 % del ahorro).");
  }

  /// Up to 7,000 - (-4,000) could be saved beside the 5,000: a share of more than all says little.
  @Test
  void aGapWiderThanTheSavingSaysWhatCouldBeSavedAtMost() {
    Dealt dealt = new Dealt().with(deal(MILL, DAIRY)).bounded(-4_000);

    assertThat(Pages.findings(section(dealt, "es")).getFirst())
        .endsWith("(demostrado solo que ninguna ahorra más de 11 000 PEN).");
  }

  /// Without exchange all pay 6,500 to 7,000, with it 2,000: 4,500 to 5,000 are saved.
  @Test
  void whereOfWhatThereIsWithoutExchangeOnlyARangeIsProvedTheKeysTellIt() {
    Dealt dealt =
        new Dealt().with(deal(MILL, DAIRY)).provedBetween(new ProvedRange(6_500, 7_000), Map.of());

    assertThat(keys(dealt))
        .extracting(key -> Pages.plain(key.value()))
        .contains("4 500 PEN a 5 000 PEN", "6 500 PEN a 7 000 PEN");
    assertThat(keys(best()))
        .extracting(key -> Pages.plain(key.value()))
        .contains("5 000 PEN", "7 000 PEN");
  }

  private static List<KeyFigure> keys(Dealt dealt) {
    return section(dealt, "es").blocks().stream()
        .filter(KeyFigures.class::isInstance)
        .map(KeyFigures.class::cast)
        .flatMap(block -> block.figures().stream())
        .toList();
  }

  private static ExchangeAsk ask(double carbonPrice, OptionalDouble budget) {
    return new ExchangeAsk(
        new ExchangeAsk.Extras(false, false, false), carbonPrice, budget, 60, 1e-6, Watch.NONE);
  }

  /// A best network within a budget is not the best of the park, and its reader must see that.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0 | 1000 | la mejor red dentro de un presupuesto de 1 000 PEN al año para inversiones"
            + " tiene | lo que se construya puede costar como máximo 1 000 PEN por año de su vida;"
            + " sin precio del CO₂e",
        "50 | -1 | la mejor red a 50 PEN por tonelada de CO₂e tiene | sin límite a lo que se"
            + " construya; una tonelada de CO₂e cuesta 50 PEN",
        "50 | 1000 | la mejor red dentro de un presupuesto de 1 000 PEN al año para inversiones y a"
            + " 50 PEN por tonelada de CO₂e tiene | 1 000 PEN por año de su vida; una tonelada de"
            + " CO₂e cuesta 50 PEN"
      })
  void whatTheNetworkKeepsToStandsWithIt(
      double carbonPrice, double budget, String headline, String terms) {
    OptionalDouble most = budget < 0 ? OptionalDouble.empty() : OptionalDouble.of(budget);
    Section section = section(best().asked(ask(carbonPrice, most)), "es");

    assertThat(Pages.findings(section).getFirst()).contains(headline);
    assertThat(Pages.notes(section).getFirst())
        .startsWith("Supuestos de la búsqueda: flujos de 2024; ")
        .contains(terms)
        .contains("No se excluye ningún intercambio por el plazo");
  }

  @Test
  void aSearchThatRanOutOfTimeSaysSoAndFoundNoBest() {
    Dealt dealt = new Dealt().with(deal(MILL, DAIRY)).outOfTime(1_750, Map.of());

    assertThat(Pages.findings(section(dealt, "es")))
        .first()
        .asString()
        .contains("la mejor red que se halló tiene 1 intercambio");
    assertThat(Pages.findings(section(dealt, "es")).get(1))
        .startsWith("El límite de tiempo de 60 s terminó la búsqueda");
    assertThat(ExchangeSections.sentence(dealt.results(), Dealt.park(), CatalogWords.in("es")))
        .contains("El límite de tiempo de 60 s");
    assertThat(Pages.findings(section(best(), "es"))).noneMatch(said -> said.contains("tiempo"));
  }

  /// The best network is proved, or the search ended by rounding, and the clock ended shares alone.
  @Test
  void whatTheClockEndedIsNamedAndNothingElse() {
    Dealt shares = best().cut(Cut.SHARES);
    Dealt rounded = new Dealt().with(deal(MILL, DAIRY)).bounded(1_750).cut(Cut.SHARES, Cut.GUARD);
    Dealt all = new Dealt().with(deal(MILL, DAIRY)).outOfTime(1_750, Map.of()).cut(Cut.EXITS);

    assertThat(ended(shares))
        .containsExactly(
            "El límite de tiempo de 60 s se cumplió antes de completar esto: el reparto justo. Con"
                + " más tiempo (--time-limit) puede decirse más, o con más exactitud.");
    assertThat(ended(rounded))
        .singleElement()
        .asString()
        .contains("completar esto: el reparto justo; la red que protege de la peor salida.");
    assertThat(ended(all))
        .hasSize(2)
        .first()
        .asString()
        .contains("terminó la búsqueda antes de completarse");
    assertThat(ended(all).getLast()).contains("lo que queda cuando una empresa se va");
  }

  private static List<String> ended(Dealt dealt) {
    return Pages.findings(section(dealt, "es")).stream()
        .filter(said -> said.startsWith("El límite de tiempo"))
        .toList();
  }

  @Test
  void aYearWithoutFlowsIsNamedAndNoPairDenied() {
    Dealt dealt = new Dealt();

    assertThat(Pages.findings(section(dealt, "es")).getFirst())
        .startsWith("Ninguna empresa recibe lo que otra entrega");
    assertThat(Pages.findings(section(dealt.in(2031), "es")).getFirst())
        .isEqualTo(
            "No hay ningún flujo declarado para 2031, así que no puede buscarse ningún intercambio."
                + " Hay flujos declarados para: 2024.");
  }

  @Test
  void theFiguresSayWhatIsAllowedAlreadyAndWhatPairByPairWouldBring() {
    KeyFigures keys = (KeyFigures) section(best(), "es").blocks().get(1);

    assertThat(keys.figures())
        .extracting(each -> Pages.plain(each.label() + ": " + each.value() + "; " + each.note()))
        .containsExactly(
            "Ahorro al año: 5 000 PEN; demostrado: ninguna otra red de estos pares ahorra más",
            "De ello, ya permitido: 15 000 PEN; ",
            "Par por par, mayor ahorro primero: 4 500 PEN; la red ahorra 500 PEN más",
            "Costo sin intercambio: 7 000 PEN; 2 000 PEN con la red; solo cuentan los flujos que"
                + " encajan");
  }

  @Test
  void aDealHasItsAmountLawMoneyAndNextStep() {
    assertThat(Pages.rows(Pages.table(section(best(), "es"), "exchange-deals")))
        .containsExactly(
            "Otros residuos: Molino S.A. > Lácteos | 100 | t | 90 a 120 | ● permitido: subproducto"
                + " | 15,400 | -5.00 | acordar una prueba");
  }

  @Test
  void whatEachSideGainsAndHowLongItWaitsStandsBesideTheOther() {
    assertThat(Pages.rows(Pages.table(section(best(), "es"), "exchange-sides")))
        .containsExactly(
            "Otros residuos: Molino S.A. > Lácteos | 3 000 PEN; plazo de recuperación:"
                + " inmediato; no hay nada que esperar | 12 000 PEN; plazo de recuperación: 1,5"
                + " años (acepta 3 años); participaría");
  }

  /// A firm that builds nothing has nothing to wait for, whatever it accepts; one that loses does
  /// not take part, whether it said so or not.
  @Test
  void aPaybackThatNobodyStatedIsNoNumberOfYears() {
    Side loser = Dealt.side("mill", -800, 0, "", "");
    Side silent = Dealt.side("dairy", 900, 2_000, "2.2", "");
    Dealt dealt = new Dealt().with(deal(loser, silent)).proved(Map.of());

    assertThat(cell(dealt, "exchange-sides", 1))
        .isEqualTo("-800 PEN; plazo de recuperación: nunca; no participaría");
    assertThat(cell(dealt, "exchange-sides", 2))
        .isEqualTo("900 PEN; plazo de recuperación: 2,2 años; retorno aceptado no indicado");
    assertThat(Pages.findings(section(dealt, "es")).getLast())
        .startsWith("1 intercambio depende de una empresa que no ganaría lo suficiente")
        .endsWith("otros residuos: Molino S.A. > Lácteos.");
  }

  @Test
  void howItWouldWorkIsToldInWordsAndDays() {
    Outlook outlook =
        new Outlook(
            Optional.of(LocalDate.of(2025, 5, 15)),
            20,
            new RampUp(List.of(0.5, 0.8), 1),
            3,
            new Outlook.Backup(List.of("farm"), List.of()),
            List.of(Outlook.Risk.ONE_TAKER, Outlook.Risk.ESTIMATED),
            Outlook.Step.MEASURE);
    Dealt dealt = new Dealt().with(Dealt.deal(BRAN, MILL, DAIRY, outlook)).proved(Map.of());

    assertThat(Pages.rows(Pages.table(section(dealt, "es"), "exchange-details")))
        .containsExactly(
            "Otros residuos: Molino S.A. > Lácteos | 0,40 km, camión; por las vías del plano |"
                + " ninguno | sin factor conocido | Quien recibe podría recibir de Granja. Quien"
                + " entrega seguiría como hoy (almacenado). | Llega todo el año, alrededor de 8 t"
                + " al mes. Puede empezar desde el 15/5/2025. Se empieza con 20 t. Crece: 50 %, 80"
                + " % de la cantidad plena, mes por mes; después, toda. Conviene comprometerse por"
                + " al menos 3 años. | nadie más podría recibirlo; una cantidad es estimada");
  }

  @Test
  void rowsThatWereLeftOutAreNamedBeforeAnythingElse() {
    Section section = section(best().leftOut("routes").leftOut("permits"), "es");

    assertThat(section.blocks().get(1)).isInstanceOf(Finding.class);
    assertThat(((Finding) section.blocks().get(1)).tone()).isEqualTo(Tone.ATTENTION);
    assertThat(Pages.findings(section).get(1)).contains(": routes, permits.");
  }

  @Test
  void whereNothingFitsThatIsAllThatIsSaid() {
    Section section = section(new Dealt(), "fr");

    assertThat(section.blocks()).noneMatch(Table.class::isInstance);
    assertThat(Pages.findings(section)).hasSize(1);
  }

  /// Nothing can be weighed: what is missing, of what, and where to write it.
  @Test
  void aPairThatLacksSomethingSaysWhatAndWhere() {
    Dealt dealt =
        new Dealt()
            .with(
                Dealt.candidate(
                    "mill-bran",
                    "dairy-feed",
                    Verdict.OPEN,
                    new Lack(Lack.Kind.PRICE, "dairy-feed"),
                    new Lack(Lack.Kind.DISTANCE, "mill-bran>dairy-feed")));
    Section section = section(dealt, "es");

    assertThat(Pages.findings(section).getFirst())
        .isEqualTo(
            "Encaja 1 par de flujos, pero ninguno puede evaluarse: lo que falta está en la tabla.");
    assertThat(Pages.rows(Pages.table(section, "exchange-others")))
        .containsExactly(
            "Otros residuos: Molino S.A. > Lácteos | 100 | ◐ por decidir: subproducto | No se"
                + " indica cuánto se paga por alimento para animales (Lácteos) (columna «precio»,"
                + " price). No se conoce la distancia de otros residuos de Molino S.A. a Lácteos"
                + " (tablas distancias, distances; lotes, plots, o rutas, routes).");
  }

  private static Lack temperature(String flow, String column) {
    return new Lack(Lack.Kind.TEMPERATURE, flow, column, Optional.empty());
  }

  /// A person knows firms and what they give and need, not the ids of their rows.
  @ParameterizedTest
  @EnumSource(Lack.Kind.class)
  void noReasonShowsTheIdOfAFlowOrAPair(Lack.Kind kind) {
    Lack ofPair = new Lack(kind, "mill-bran>dairy-feed");
    Lack ofNeed = new Lack(kind, "dairy-feed", "temperatureTo_C", Optional.empty());
    Lack ofOffer = new Lack(kind, "mill-bran", "LOI", Optional.empty());
    ExchangeNames names = Dealt.names(CatalogWords.in("en"));

    assertThat(names.lack(ofPair, BRAN)).doesNotContain("mill-", "dairy-", "..");
    if (!ofPair.isOfMode()) {
      assertThat(names.lack(ofNeed, BRAN))
          .contains("animal feed (Lácteos), temperature where it ends (column temperatureTo_C)");
      assertThat(names.lack(ofOffer, BRAN)).contains("other waste (Molino S.A.), loss on ignition");
    }
  }

  /// Eleven rows of the sample said the same of one giver and of a taker each.
  @Test
  void takersThatLackNothingButTheirTemperaturesStandInOneRow() {
    Lack from = temperature("dairy-feed", "temperatureFrom_C");
    Lack to = temperature("dairy-feed", "temperatureTo_C");
    Lack farm = new Lack(Lack.Kind.TEMPERATURE, "farm-feed");
    Dealt dealt =
        best()
            .with(Dealt.candidate("mill-dust", "dairy-feed", Verdict.ALLOWED, from, to))
            .with(Dealt.candidate("mill-dust", "farm-feed", Verdict.ALLOWED, farm));

    assertThat(Pages.rows(Pages.table(section(dealt, "en"), "exchange-others")))
        .singleElement()
        .asString()
        .contains("Molino S.A. > 2 firms")
        .containsOnlyOnce("Temperatures are not stated");
  }

  @Test
  void whatTheLawForbidsComesLastWithItsReasonAndIsCounted() {
    Dealt dealt =
        best()
            .with(Dealt.candidate("mill-dust", "farm-feed", Verdict.REFUSED))
            .with(Dealt.candidate("mill-bran", "farm-feed", Verdict.ALLOWED));
    Table others = Pages.table(section(dealt, "es"), "exchange-others");

    assertThat(Pages.rows(others).getFirst())
        .endsWith(
            "La mejor red ahorra más sin él: lotes, socios, límites y presupuesto valen juntos.");
    assertThat(Pages.rows(others).getLast())
        .contains("✕ prohibido: subproducto")
        .endsWith("The law says so.");
    assertThat(others.note())
        .isEqualTo(
            "Motivos, por número de pares que no están en la red: 1 prohibido por la ley; 1 sin el"
                + " que la red ahorra más.");
  }

  /// Whatever keeps pairs out of the network, the note counts them.
  @ParameterizedTest
  @EnumSource(Lack.Kind.class)
  void everyReasonIsCounted(Lack.Kind kind) {
    Lack lack = new Lack(kind, "mill-bran>farm-feed");
    Dealt dealt = best().with(Dealt.candidate("mill-bran", "farm-feed", Verdict.ALLOWED, lack));

    for (String language : List.of("en", "es", "fr")) {
      assertThat(Pages.plain(Pages.table(section(dealt, language), "exchange-others").note()))
          .containsPattern("(red|network|réseau ): 1 ");
    }
  }

  /// Of the country that gives the catalog knows nothing; what the other forbids is said all the
  /// same.
  @Test
  void aRefusalOfTheCountryThatReceivesIsToldThoughHomeHasNoRules() {
    Candidate known = Dealt.candidate("mill-dust", "farm-feed", Verdict.REFUSED);
    Admission nothing = Admission.of(List.of(), LEGAL);
    Candidate.Laws laws =
        new Candidate.Laws(nothing, nothing, Optional.of(Dealt.law(Verdict.REFUSED)));
    Candidate candidate =
        new Candidate(
            known.offer(),
            known.need(),
            known.knownBy(),
            known.processing(),
            known.carriage(),
            known.investment(),
            laws.together(),
            new Candidate.Findings(
                Optional.empty(),
                List.of(),
                laws,
                LEGAL.crossing(),
                List.of(),
                Optional.empty(),
                true));
    Section section = section(new Dealt().with(candidate), "es");

    assertThat(Pages.rows(Pages.table(section, "exchange-others")))
        .singleElement()
        .asString()
        .endsWith("The law says so.");
  }

  /// Two ways of one pair are one pair: the one that is known best.
  @Test
  void aPairStandsOnceByWhatIsKnownBest() {
    Dealt dealt =
        new Dealt()
            .with(
                Dealt.candidate(
                    "mill-bran",
                    "dairy-feed",
                    Verdict.ALLOWED,
                    new Lack(Lack.Kind.HAUL, "mill-bran>dairy-feed"),
                    new Lack(Lack.Kind.LIFE, "mill-bran>dairy-feed")))
            .with(
                Dealt.candidate(
                    "mill-bran",
                    "dairy-feed",
                    Verdict.ALLOWED,
                    new Lack(Lack.Kind.HAUL, "mill-bran>dairy-feed")));

    assertThat(Pages.rows(Pages.table(section(dealt, "es"), "exchange-others")))
        .singleElement()
        .satisfies(row -> assertThat(row).doesNotContain("life_yr"));
  }

  /// Money reads alike everywhere: small to the cent, large in thousands, larger in millions.
  @Test
  void moneyHasAsManyDigitsAsItsSizeAsksFor() {
    ExchangeNames names = Dealt.names(CatalogWords.in("es-PE"));

    assertThat(Pages.plain(names.money(3.456))).isEqualTo("3.46 PEN");
    assertThat(Pages.plain(names.money(-812.4))).isEqualTo("-812 PEN");
    assertThat(Pages.plain(names.money(84_600))).isEqualTo("85,000 PEN");
    assertThat(Pages.plain(names.money(1_234_567))).isEqualTo("1.23 millones de PEN");
  }
}
