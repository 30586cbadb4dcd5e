package org.tinkuy.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tinkuy.catalog.Criterion;
import org.tinkuy.catalog.Experience;
import org.tinkuy.catalog.Framework;
import org.tinkuy.catalog.FundingLibrary;
import org.tinkuy.catalog.Goals;
import org.tinkuy.catalog.Instrument;
import org.tinkuy.catalog.Library;
import org.tinkuy.catalog.Materials;
import org.tinkuy.catalog.Provenance;
import org.tinkuy.figure.Figure;
import org.tinkuy.kernel.LocalizedText;
import org.tinkuy.kernel.Period;
import org.tinkuy.policy.ObjectiveStanding.State;
import org.tinkuy.testkit.ParkSketch;

/// Objectives and criteria held against instruments.
class PolicyEngineTest {
  private static final Provenance OURS = new Provenance("made up", "D", false);

  private final List<Instrument> known = new ArrayList<>();
  private final List<Goals.Objective> objectives = new ArrayList<>();
  private final ParkSketch sketch =
      ParkSketch.empty()
          .table(
              "policies",
              "policy id - key",
              "name text - need",
              "kind code - need law;fund",
              "topic list<code> - - water;energy;land",
              "status code - - draft;in_force;amended;repealed",
              "supports list<text>",
              "strength integer",
              "enforcement integer",
              "gap text",
              "issued date",
              "until date")
          .table(
              "tenants",
              "tenant id - key",
              "name text - need",
              "sector text",
              "since date",
              "until date");

  private PolicyEngineTest objective(String id, String... criteria) {
    objectives.add(new Goals.Objective(id, List.of(), List.of(criteria), OURS));
    return this;
  }

  /// A policy in force unless the cells say otherwise.
  private PolicyEngineTest policy(String id, String supports, String... cells) {
    List<String> all =
        new ArrayList<>(List.of("policy=" + id, "name=" + id, "kind=law", "supports=" + supports));
    boolean told = Arrays.stream(cells).anyMatch(cell -> cell.startsWith("status="));
    all.addAll(told ? List.of() : List.of("status=in force"));
    all.addAll(List.of(cells));
    sketch.row("policies", all.toArray(String[]::new));
    return this;
  }

  private PolicyEngineTest catalogued(String id, String country, String status, String supports) {
    return catalogued(id, country, status, supports, "");
  }

  private PolicyEngineTest catalogued(
      String id, String country, String status, String supports, String until) {
    return catalogued(id, country, status, supports, until, "");
  }

  private PolicyEngineTest catalogued(
      String id, String country, String status, String supports, String until, String amends) {
    known.add(
        new Instrument(
            id,
            country,
            id,
            new Instrument.Kind("law", List.of("water")),
            new Instrument.Life("2020", until, amends),
            status,
            List.of(supports),
            OURS));
    return this;
  }

  private PolicyEngineTest tenant(String id, String sector, String... cells) {
    List<String> all = new ArrayList<>(List.of("tenant=" + id, "name=" + id, "sector=" + sector));
    all.addAll(List.of(cells));
    sketch.row("tenants", all.toArray(String[]::new));
    return this;
  }

  private static Criterion criterion(String id, boolean counted) {
    return new Criterion(
        id,
        Criterion.Kind.PREREQUISITE,
        new Criterion.Heading("EN", "topic", "sub"),
        new Criterion.Rule("1", "yes", "", "", "", counted),
        Criterion.Reach.DOCUMENT,
        new Criterion.Guidance(List.of(), List.of()),
        OURS);
  }

  /// Three criteria, of which EN-3 does not count.
  private static Framework framework() {
    return new Framework(
        "eip",
        LocalizedText.of("en", "EIP"),
        "1",
        Framework.Status.COMPLETE,
        List.of("EN"),
        List.of(criterion("EN-1", true), criterion("EN-2", true), criterion("EN-3", false)),
        "made up");
  }

  private PolicyMatrix matrix() {
    return matrix(Period.year(2024));
  }

  private PolicyMatrix matrix(Period period) {
    return matrix(period, framework());
  }

  private PolicyMatrix matrix(Period period, Framework framework) {
    Library library =
        new Library(
            Map.of(),
            new Materials(List.of(), Map.of()),
            Map.of(),
            List.of(),
            List.of(),
            List.of(),
            new Goals(List.of(), objectives),
            new Experience(List.of(), List.of(), known, FundingLibrary.NONE));
    return PolicyEngine.review(
        new PolicyEngine.Input(sketch.park(), period, library, framework, 2));
  }

  private static Figure.Range range(Figure figure) {
    return figure.range().orElseThrow();
  }

  @Test
  void anObjectiveIsAsGoodAsItsBestInstrument() {
    objective("served").objective("unrated").objective("weak").objective("gap");
    policy("A", "served|weak", "strength=1", "enforcement=4");
    policy("B", "served", "strength=2", "enforcement=2");
    policy("C", "unrated", "strength=3");
    policy("D", "unrated", "strength=0", "enforcement=0");
    policy("E", "gap", "status=draft", "strength=4", "enforcement=4");

    assertThat(matrix().objectives())
        .extracting(ObjectiveStanding::state)
        .containsExactly(State.SERVED, State.UNRATED, State.WEAK, State.GAP);
    // 1 of 4 for certain, 2 of 4 where the unrated one proves effective
    assertThat(range(matrix().served())).isEqualTo(new Figure.Range(0.25, 0.25, 0.5));
    assertThat(matrix().served().reason()).hasToString("some instruments are not rated");
  }

  /// The second edition takes over EN-1: what is said of it in either stands for both.
  @Test
  void rowsTakenOverAreSupportedAsThoseOfTheirBase() {
    objective("water", "eip/EN-1");
    Framework second =
        new Framework(
            "second",
            LocalizedText.of("en", "Second"),
            "2",
            Framework.Status.PREVIEW,
            List.of("EN"),
            List.of(criterion("EN-1", true).takenOver("eip", OURS), criterion("EN-2", true)),
            "made up");
    policy("P", "second/EN-1", "strength=4", "enforcement=4");
    assertThat(matrix(Period.year(2024), second).in(State.SERVED)).hasSize(1);

    policy("R", "eip/EN-1|eip/EN-2", "strength=4", "enforcement=4");
    PolicyMatrix matrix = matrix(Period.year(2024), second);
    assertThat(matrix.objectives().getFirst().instruments())
        .extracting(PolicyInstrument::id)
        .containsExactly("P", "R");
    // EN-1 of the two that count; EN-2 is another row here
    assertThat(matrix.unsupported()).containsExactly("EN-2");
    assertThat(matrix.covered().findValue().orElseThrow()).isCloseTo(0.5, within(1e-12));
  }

  @Test
  void onlyWhatIsInForceSupportsAnything() {
    objective("o");
    policy("draft", "o|EN-1", "status=draft");
    policy("repealed", "o|EN-1", "status=repealed");
    policy("silent", "o|EN-1", "status=");
    PolicyMatrix matrix = matrix();

    assertThat(matrix.in(State.GAP)).hasSize(1);
    assertThat(matrix.unsupported()).containsExactly("EN-1", "EN-2");
    assertThat(matrix.covered().state()).isEqualTo(Figure.State.NO_DATA);

    policy("amended", "o", "status=amended", "strength=2", "enforcement=3");
    assertThat(matrix().in(State.SERVED)).hasSize(1);
  }

  @Test
  void anObjectiveIsServedThroughItsCriteriaWithOrWithoutTheirFramework() {
    objective("water", "eip/EN-1").objective("energy", "eip/EN-2").objective("other", "old/EN-1");
    policy("P", "eip/EN-1", "strength=4", "enforcement=4");

    assertThat(matrix().objectives())
        .extracting(ObjectiveStanding::state)
        .containsExactly(State.SERVED, State.GAP, State.GAP);

    policy("Q", "EN-2", "strength=4", "enforcement=4");
    assertThat(matrix().in(State.SERVED))
        .extracting(ObjectiveStanding::objective)
        .containsExactly("water", "energy");
  }

  @Test
  void theCatalogAddsTheInstrumentsOfTheCountryThatTheParkDoesNotNameItself() {
    objective("o");
    policy("law-1", "o", "strength=1", "enforcement=1");
    catalogued("law-1", "PE", "in force", "o");
    catalogued("law-2", "PE", "in force", "o");
    catalogued("law-3", "CL", "in force", "o");
    catalogued("law-4", "PE", "repealed", "o");
    PolicyMatrix matrix = matrix();

    assertThat(matrix.register().all())
        .extracting(PolicyInstrument::id)
        .containsExactly("law-1", "law-2", "law-4");
    assertThat(matrix.objectives().getFirst().instruments())
        .extracting(instrument -> instrument.id() + " " + instrument.effect())
        .containsExactly("law-1 WEAK", "law-2 UNRATED");
  }

  /// The park rates a law that the catalog knows, and keeps rules of its own.
  @Test
  void anInstrumentOfTheParkKeepsWhatTheCatalogKnowsOfIt() {
    policy("law-1", "o", "strength=1", "enforcement=1");
    policy("rules", "o");
    catalogued("law-1", "PE", "in force", "o");
    catalogued("law-2", "PE", "in force", "o");

    assertThat(matrix().register().all())
        .extracting(PolicyInstrument::known)
        .containsExactly(
            new PolicyInstrument.Known(true, Optional.of(OURS), "2020", ""),
            PolicyInstrument.Known.PARK,
            new PolicyInstrument.Known(false, Optional.of(OURS), "2020", ""));
  }

  /// A law issued in 2020 was not in force in 2019.
  @Test
  void aLawIssuedAfterThePeriodIsLeftOut() {
    catalogued("law", "PE", "in force", "o");

    assertThat(matrix(Period.year(2019)).register().all()).isEmpty();
    assertThat(matrix(Period.year(2020)).register().all()).hasSize(1);
  }

  /// Issued in 2020 and repealed in 2022: in force at the end of 2021, not at the end of 2022.
  @Test
  void aLawThatEndedIsInForceBeforeAndEndedFromThenOn() {
    objective("o");
    catalogued("repealed", "PE", "repealed", "o", "2022");
    catalogued("expired", "PE", "in force", "o", "2022");

    assertThat(statuses(Period.year(2021)))
        .containsExactly("repealed in force UNRATED", "expired in force UNRATED");
    assertThat(statuses(Period.year(2022)))
        .containsExactly("repealed repealed NOT_IN_FORCE", "expired ended NOT_IN_FORCE");
    assertThat(matrix(Period.year(2022)).objectives().getFirst().instruments()).isEmpty();
  }

  @Test
  void thePeriodDecidesWhetherAnInstrumentOfTheParkStandsAtItsEnd() {
    policy("ended", "o", "until=2024-12-30");
    policy("lastDay", "o", "until=2024-12-31");
    policy("later", "o", "issued=2025-01-01");

    assertThat(statuses(Period.year(2024)))
        .containsExactly(
            "ended ended NOT_IN_FORCE",
            "lastDay in force UNRATED",
            "later not yet in force NOT_IN_FORCE");
  }

  private List<String> statuses(Period period) {
    return matrix(period).register().all().stream()
        .map(each -> each.id() + " " + each.status() + " " + each.effect())
        .toList();
  }

  /// The catalog has begun a register of the country, which is not to say that there is no more.
  @Test
  void anEmptyRegisterOfTheParkShowsNoGapBesideTheLawsOfTheCatalog() {
    objective("known").objective("other");
    catalogued("law", "PE", "in force", "known");

    assertThat(matrix().objectives())
        .extracting(ObjectiveStanding::state)
        .containsExactly(State.UNRATED, State.UNKNOWN);
    assertThat(range(matrix().served())).isEqualTo(new Figure.Range(0, 0, 1));
    assertThat(matrix().served().reason()).hasToString("no instrument is rated");
    assertThat(matrix().covered().reason().key()).isEqualTo("reason.noPolicyRegister");

    policy("own", "else");
    assertThat(matrix().covered().reason().key()).isEqualTo("reason.noPolicySupports");
    assertThat(matrix().in(State.GAP))
        .extracting(ObjectiveStanding::objective)
        .containsExactly("other");
  }

  /// Nobody in the park said that the catalog's laws bear on its criteria.
  @Test
  void criteriaAreCoveredByTheParksOwnInstrumentsAlone() {
    catalogued("law", "PE", "in force", "EN-1");
    assertThat(matrix().covered().state()).isEqualTo(Figure.State.NO_DATA);

    policy("own", "EN-1|EN-3", "strength=2", "enforcement=2");
    // EN-1 of the two that count
    assertThat(matrix().covered().findValue().orElseThrow()).isCloseTo(0.5, within(1e-12));
    assertThat(matrix().unsupported()).containsExactly("EN-2");
  }

  @Test
  void aWeakInstrumentSupportsACriterionButDoesNotCoverIt() {
    policy("weak", "EN-1", "strength=1", "enforcement=4");
    policy("open", "EN-2");
    PolicyMatrix matrix = matrix();

    assertThat(matrix.unsupported()).isEmpty();
    assertThat(range(matrix.covered())).isEqualTo(new Figure.Range(0, 0, 0.5));
  }

  @Test
  void instrumentsOfOneKindOnOneTopicOverlap() {
    objective("o");
    policy("A", "o", "topic=water|energy");
    policy("B", "o", "topic=water");
    policy("C", "o", "topic=energy", "kind=fund");
    policy("D", "o", "topic=land");

    assertThat(matrix().objectives().getFirst().overlaps())
        .containsExactly(new ObjectiveStanding.Overlap("law", "water", List.of("A", "B")));
  }

  /// A decree and the one that changes its text were told as two that do the same.
  @Test
  void anAmendmentDoesNotOverlapWithWhatItAmends() {
    objective("o");
    policy("B", "o", "topic=water");
    catalogued("A", "PE", "amended", "o");
    catalogued("B", "PE", "in force", "o", "", "A");

    assertThat(matrix().objectives().getFirst().overlaps()).isEmpty();

    policy("C", "o", "topic=water");
    assertThat(matrix().objectives().getFirst().overlaps())
        .containsExactly(new ObjectiveStanding.Overlap("law", "water", List.of("B", "C")));
  }

  @Test
  void divisionsAreTheFirstTwoDigitsOfTheTenantsOfThePeriod() {
    tenant("a", "1313").tenant("b", "1399").tenant("c", "20");
    tenant("gone", "0111", "until=2023-12-31").tenant("later", "3510", "since=2025-01-01");
    tenant("first", "1010", "since=2024-12-31").tenant("last", "1104", "until=2024-01-01");
    tenant("silent", "").tenant("section", "C");
    PolicyMatrix matrix = matrix();

    // 13, 20, which is told by itself, 10 and 11
    assertThat(matrix.divisions().findValue()).contains(4.0);
    assertThat(matrix.divisions().origin().contributors())
        .extracting(contributor -> contributor.id())
        .containsExactlyInAnyOrder("a", "b", "c", "first", "last");
  }

  @Test
  void diversityIsHowManyEqualDivisionsWouldBeAsDiverse() {
    tenant("a", "1313").tenant("b", "1399").tenant("c", "2011");
    tenant("d", "1010").tenant("e", "1104");

    // shares 0.4, 0.2, 0.2, 0.2: 1 / (0.16 + 3 * 0.04) = 1 / 0.28
    assertThat(matrix().diversity().findValue().orElseThrow()).isCloseTo(1 / 0.28, within(1e-12));
  }

  @Test
  void firmsOfOneDivisionHaveTheDiversityOfOneAndThoseOfEqualDivisionsOfTheirNumber() {
    tenant("a", "1313").tenant("b", "1399");
    assertThat(matrix().diversity().findValue()).contains(1.0);

    tenant("c", "2011").tenant("d", "2022");
    assertThat(matrix().diversity().findValue()).contains(2.0);
  }

  @Test
  void withoutObjectivesAndTenantsThereIsNoShareAndNoCount() {
    PolicyMatrix matrix = matrix();

    assertThat(matrix.served().state()).isEqualTo(Figure.State.NO_DATA);
    assertThat(matrix.divisions().state()).isEqualTo(Figure.State.NO_DATA);
    assertThat(matrix.diversity().state()).isEqualTo(Figure.State.NO_DATA);
  }

  /// An empty register is no register of nothing: no share, and no gap.
  @Test
  void whereNoInstrumentIsToldNothingIsKnownOfAnObjective() {
    PolicyMatrix matrix = objective("water").matrix();

    assertThat(matrix.served().state()).isEqualTo(Figure.State.NO_DATA);
    assertThat(matrix.served().reason().english()).isEqualTo("the register of policies is empty");
    assertThat(matrix.in(State.GAP)).isEmpty();
    assertThat(matrix.in(State.UNKNOWN)).hasSize(1);
  }

  @Test
  void anEffectNeedsBothRatingsOfTwoOrMore() {
    assertThat(effect(2, 2)).isEqualTo(Effect.EFFECTIVE);
    assertThat(effect(4, 1)).isEqualTo(Effect.WEAK);
    assertThat(effect(0, 4)).isEqualTo(Effect.WEAK);
    assertThat(effect(1, -1)).isEqualTo(Effect.WEAK);
    assertThat(effect(4, -1)).isEqualTo(Effect.UNRATED);
    assertThat(effect(-1, -1)).isEqualTo(Effect.UNRATED);
    assertThat(Effect.of(true, Optional.of(2.0), Optional.of(2.0), 3)).isEqualTo(Effect.WEAK);
    assertThat(Effect.of(false, Optional.of(4.0), Optional.of(4.0), 2))
        .isEqualTo(Effect.NOT_IN_FORCE);
  }

  /// A law that a later one may have replaced gives an objective no support, and is not said to be
  /// out of force either.
  @Test
  void aLawThatIsPerhapsReplacedStandsBehindNothing() {
    PolicyMatrix matrix =
        objective("water").catalogued("old", "PE", "perhaps replaced", "water").matrix();

    assertThat(matrix.register().catalogued().getFirst().effect()).isEqualTo(Effect.UNSURE);
    assertThat(matrix.objectives().getFirst().instruments()).isEmpty();
    assertThat(matrix.objectives().getFirst().state()).isEqualTo(State.UNKNOWN);
    assertThat(Effect.UNSURE.isHopeful()).isFalse();
  }

  /// The effect of ratings; -1 where nobody rated it.
  private static Effect effect(double strength, double enforcement) {
    return Effect.of(true, rating(strength), rating(enforcement), 2);
  }

  private static Optional<Double> rating(double value) {
    return Optional.of(value).filter(rated -> rated >= 0);
  }
}
