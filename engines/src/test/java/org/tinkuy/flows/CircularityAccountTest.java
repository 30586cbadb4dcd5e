package org.tinkuy.flows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tinkuy.catalog.Material.Use;
import org.tinkuy.figure.Figure;
import org.tinkuy.flows.Entry.Gap;
import org.tinkuy.flows.Ladder.Where;

class CircularityAccountTest {
  /// The renewable share of the grid of XX is of 2024 itself; that of YY, of 2020, is 4 years old
  /// where 2 pass.
  @Test
  void anOldRenewableShareOfTheGridIsTold() {
    Firms firms = new Firms().flow("F1-power", Direction.IN, "power", 100, "utility", "", "grid");

    assertThat(firms.circularity().notices()).isEmpty();
    assertThat(
            CircularityAccount.of(firms.inventory(), firms.graph(), Firms.CATALOG, "YY", Set.of())
                .notices())
        .singleElement()
        .satisfies(
            notice ->
                assertThat(notice.toString()).contains("YY is of 2020", "stands in for 2024"));
  }

  /// Of three firms F1 alone tells a residue, all of which F2 takes: 100 % of what is told, and
  /// between nothing and all of what there is. With rows of 0 the others say that they have none.
  @Test
  void aShareOfWhatOneFirmTellsIsNoShareOfAll() {
    Firms firms =
        new Firms()
            .flow("F1-slag", Direction.OUT, "slag", 100, "by-product")
            .flow("F2-in", Direction.IN, "slag", 100, "input")
            .link("F1-slag", "F2-in", 100);
    Set<String> three = Set.of("F1", "F2", "F3");

    Circularity one = of(firms, three);
    assertThat(one.recirculated().state()).isEqualTo(Figure.State.UNCERTAIN);
    assertThat(one.recirculated().range()).contains(new Figure.Range(1, 0, 1));
    assertThat(one.notices())
        .extracting(notice -> notice.english())
        .singleElement()
        .asString()
        .startsWith("Firms that report by-products or waste: 1 of 3.");

    firms
        .flow("F2-none", Direction.OUT, "slag", 0, "waste")
        .flow("F3-none", Direction.OUT, "slag", 0, "waste");
    Circularity all = of(firms, three);
    assertThat(all.recirculated().state()).isEqualTo(Figure.State.KNOWN);
    assertThat(value(all.recirculated())).isEqualTo(1);
    assertThat(all.notices()).isEmpty();
  }

  /// Where nobody tells any, there is nothing to share.
  @Test
  void firmsThatAllTellNothingLeaveNoShare() {
    assertThat(of(new Firms(), Set.of("F1")).recirculated().state())
        .isEqualTo(Figure.State.NOT_APPLICABLE);
  }

  private static Circularity of(Firms firms, Set<String> ids) {
    return CircularityAccount.of(firms.inventory(), firms.graph(), Firms.CATALOG, "XX", ids);
  }

  @Test
  void putsEveryTonneOnOneRung() {
    // of 100 t slag 60 go to F2 and the rest to a landfill; 50 t scrap are sold
    Circularity circularity =
        new Firms()
            .flow("F1-slag", Direction.OUT, "slag", 100, "by-product", "landfill")
            .flow("F1-scrap", Direction.OUT, "scrap", 50, "by-product", "sold")
            .flow("F2-slagIn", Direction.IN, "slag", 200, "input")
            .link("F1-slag", "F2-slagIn", 60)
            .circularity();

    assertThat(tonnes(circularity, Rung.USED_UNTOLD)).isEqualTo(110);
    assertThat(tonnes(circularity, Rung.DISPOSED)).isEqualTo(40);
    assertThat(tonnes(circularity, Where.IN_PARK)).isEqualTo(60);
    assertThat(tonnes(circularity, Where.OUTSIDE)).isEqualTo(50);
    // the row of the link is where it is to be said, and the larger amount comes first
    assertThat(circularity.ladder().untold())
        .extracting(each -> each.rows() + " " + each.amount().value())
        .containsExactly("[links[F1-slag,F2-slagIn,2024]] 60.0", "[flows[F1-scrap,2024]] 50.0");
    // (60 + 50) of 150
    assertThat(value(circularity.recirculated())).isCloseTo(110.0 / 150, within(1e-12));
    // 60 of the 200 t that F2 takes in come from the park
    assertThat(value(circularity.secondaryInput())).isCloseTo(0.3, within(1e-12));
  }

  /// Of 100 t that F2 takes in F1 gives 30 t of its residue and 50 t of what it makes to be sold.
  @Test
  void aProductOfANeighbourIsNoSecondaryInput() {
    Circularity circularity =
        new Firms()
            .flow("F1-slag", Direction.OUT, "slag", 30, "by-product")
            .flow("F1-made", Direction.OUT, "slag", 50, "product")
            .flow("F2-in", Direction.IN, "slag", 100, "input")
            .link("F1-slag", "F2-in", 30)
            .link("F1-made", "F2-in", 50)
            .circularity();

    assertThat(value(circularity.secondaryInput())).isCloseTo(0.3, within(1e-12));
  }

  @Test
  void countsWhatIsBurntForItsHeatApartFromWhatIsUsedAsAMaterial() {
    Circularity circularity =
        new Firms()
            .flow("F1-slag", Direction.OUT, "slag", 100, "waste", "landfill")
            .flow("F2-fuel", Direction.IN, "gas", 300, "input")
            .link("F1-slag", "F2-fuel", 100)
            .circularity();

    assertThat(tonnes(circularity, Rung.RECOVERED)).isEqualTo(100);
    assertThat(value(circularity.recirculated())).isZero();
  }

  /// Of 100 t, 30 go to F2 as a raw material, 20 to F3 as they are, and 50 are sold for their
  /// energy: each where its own row says.
  @Test
  void aRowThatSaysWhatItIsUsedAsStandsOnThatRung() {
    Circularity circularity =
        new Firms()
            .fate("F1-slag", "sold", Optional.of(Use.RECOVER))
            .flow("F1-slag", Direction.OUT, "slag", 100, "by-product")
            .flow("F2-slagIn", Direction.IN, "slag", 30, "input")
            .flow("F3-slagIn", Direction.IN, "slag", 20, "input")
            .link("F1-slag", "F2-slagIn", 30, Use.RECYCLE)
            .link("F1-slag", "F3-slagIn", 20, Use.REUSE)
            .circularity();

    assertThat(tonnes(circularity, Rung.RECYCLED)).isEqualTo(30);
    assertThat(tonnes(circularity, Rung.REUSED)).isEqualTo(20);
    assertThat(tonnes(circularity, Rung.RECOVERED)).isEqualTo(50);
    // what is burnt is no material any more: (30 + 20) of 100
    assertThat(value(circularity.recirculated())).isCloseTo(0.5, within(1e-12));
    assertThat(tonnes(circularity, Where.OUTSIDE)).isZero();
    assertThat(circularity.ladder().untold()).isEmpty();
  }

  /// 7 t that are sold may be burnt by who buys them: they were counted as staying in use.
  @Test
  void whatMayBeBurntIsNotCountedAsStayingInUse() {
    Circularity circularity =
        new Firms()
            .fate("F1-slag", "sold", Optional.empty(), Use.RECYCLE, Use.RECOVER)
            .flow("F1-slag", Direction.OUT, "slag", 7, "waste")
            .flow("F1-scrap", Direction.OUT, "scrap", 3, "waste", "sold")
            .circularity();

    assertThat(circularity.recirculated().state()).isEqualTo(Figure.State.UNCERTAIN);
    // without and with the 7 t
    assertThat(circularity.recirculated().range()).contains(new Figure.Range(0.3, 0.3, 1));
    assertThat(circularity.ladder().untold()).hasSize(2);
  }

  /// Of 10 t nobody says what becomes of 7: they were counted as surely not staying in use, where 7
  /// t sold of an unsaid use are left open.
  @Test
  void whatNobodySaysTheFateOfIsNotCountedAsLost() {
    Circularity circularity =
        new Firms()
            .flow("F1-slag", Direction.OUT, "slag", 7, "waste", "")
            .flow("F1-scrap", Direction.OUT, "scrap", 3, "waste", "sold")
            .circularity();

    assertThat(tonnes(circularity, Rung.UNSAID)).isEqualTo(7);
    assertThat(circularity.recirculated().state()).isEqualTo(Figure.State.UNCERTAIN);
    assertThat(circularity.recirculated().range()).contains(new Figure.Range(0.3, 0.3, 1));
  }

  /// What comes of it is told by the material only where that leaves one use alone.
  @ParameterizedTest
  @CsvSource({
    // route, possible uses of its material, rung
    "sold, RECYCLE|DISPOSE, RECYCLED",
    "sold, RECOVER|DISPOSE, RECOVERED",
    "sold, RECYCLE|RECOVER|DISPOSE, USED_OR_RECOVERED",
    "sold, REPURPOSE|RECYCLE, USED_UNTOLD",
    "sold, DISPOSE, USED_UNTOLD",
    // the route says that it is used as a material
    "reusedOutsidePark, RECYCLE|RECOVER|DISPOSE, RECYCLED",
    "reusedInFirm, REUSE, REUSED",
    "reusedInPark, REUSE|RECYCLE, USED_UNTOLD",
    "reusedInPark, RECOVER, USED_UNTOLD",
    // a route on which nothing is said to be used takes no use from its material
    "treatment, RECYCLE, TREATED",
    "incineration, RECOVER, INCINERATED",
    "landfill, RECYCLE, DISPOSED",
    "stored, RECYCLE, STORED",
    "'', RECYCLE, UNSAID"
  })
  void aMaterialWithOneUseTellsTheRung(String today, String possible, Rung expected) {
    Use[] uses = Arrays.stream(possible.split("\\|", -1)).map(Use::valueOf).toArray(Use[]::new);
    Circularity circularity =
        new Firms()
            .fate("F1-slag", today, Optional.empty(), uses)
            .flow("F1-slag", Direction.OUT, "slag", 7, "waste")
            .circularity();

    assertThat(tonnes(circularity, expected)).isEqualTo(7);
  }

  @ParameterizedTest
  @CsvSource({
    "treatment, RECYCLE, RECYCLED",
    "treatment, RECOVER, RECOVERED",
    "incineration, RECOVER, RECOVERED",
    "sold, REPAIR, REPAIRED",
    "sold, REFURBISH, REFURBISHED",
    "reusedInPark, REPURPOSE, REPURPOSED",
    "'', REUSE, REUSED"
  })
  void whatTheRowSaysRules(String today, Use said, Rung expected) {
    Circularity circularity =
        new Firms()
            .fate("F1-slag", today, Optional.of(said), Use.DISPOSE)
            .flow("F1-slag", Direction.OUT, "slag", 7, "waste")
            .circularity();

    assertThat(tonnes(circularity, expected)).isEqualTo(7);
  }

  @Test
  void waterThatComesBackCountsInWhatIsUsed() {
    // 900 fresh, 100 from F1 to F2, 200 round and round in F1: 300 of 1200
    Circularity circularity =
        new Firms()
            .flow("F1-water", Direction.IN, "water", 900)
            .flow("F1-ww", Direction.OUT, "wastewater", 100, "waste", "discharge")
            .flow("F1-loop", Direction.OUT, "wastewater", 200, "waste", "reusedInFirm")
            .flow("F2-reclaimed", Direction.IN, "reclaimedWater", 100)
            .link("F1-ww", "F2-reclaimed", 100)
            .circularity();

    assertThat(value(circularity.circularWater())).isCloseTo(0.25, within(1e-12));
  }

  /// F1 takes 100 of fresh water and passes 40 of them on as they are: nobody has used them before.
  @Test
  void freshWaterThatIsPassedOnHasNotComeBack() {
    Circularity circularity =
        new Firms()
            .flow("F1-water", Direction.IN, "water", 100)
            .flow("F1-pass", Direction.OUT, "water", 40, "utility")
            .flow("F2-water", Direction.IN, "water", 40)
            .link("F1-pass", "F2-water", 40)
            .circularity();

    assertThat(value(circularity.circularWater())).isZero();
  }

  /// Of 100 treated a neighbour takes 60; what is discharged is 40 treated and 60 not: 40 of 100.
  @Test
  void whatALinkCarriesAwayIsNotDischarged() {
    Inventory inventory =
        FlowSketch.knowing()
            .flow("clean", "brew", "out", "wastewater", m3(100, "true"))
            .flow("raw", "mill", "out", "wastewater", m3(60, "false"))
            .flow("cooling", "mill", "in", "water", "quantity=60", "unit=m3", "state=measured")
            .row("links", "from=clean", "to=cooling", "period=2024", "quantity=60", "unit=m3")
            .inventory("2024", false);
    FlowGraph graph = GraphBuilder.build(inventory, Set.of("brew", "mill"));

    Circularity circularity =
        CircularityAccount.of(inventory, graph, Firms.CATALOG, "XX", Set.of());

    assertThat(value(circularity.treatedDischarge())).isCloseTo(0.4, within(1e-12));
  }

  /// "There is nothing to measure" was said of inputs that nobody had told.
  @Test
  void whatNobodyTellsIsNotKnownAndNotNothing() {
    Circularity water = new Firms().flow("F1-water", Direction.IN, "water", 5).circularity();

    assertThat(water.secondaryInput().state()).isEqualTo(Figure.State.NO_DATA);
    assertThat(water.treatedDischarge().state()).isEqualTo(Figure.State.NO_DATA);
  }

  /// All that is told goes to a plant outside, and none into a river.
  @Test
  void wastewaterThatIsNotDischargedLeavesNoDischarge() {
    Inventory inventory =
        FlowSketch.knowing()
            .flow(
                "sewer",
                "mill",
                "out",
                "wastewater",
                "quantity=60",
                "unit=m3",
                "state=measured",
                "kind=waste",
                "today=treatedOutside")
            .inventory("2024", false);
    FlowGraph graph = GraphBuilder.build(inventory, Set.of("mill"));

    assertThat(
            CircularityAccount.of(inventory, graph, Firms.CATALOG, "XX", Set.of())
                .treatedDischarge()
                .state())
        .isEqualTo(Figure.State.NOT_APPLICABLE);
  }

  /// Of two firms one discharges; that the other sends its wastewater to a plant is told, and so
  /// nothing of the discharge is open. Where it does not tell its way, or tells none, something is.
  @Test
  void whoTellsThatItsWastewaterGoesElsewhereLeavesNoDischargeOpen() {
    String[] told = {"quantity=60", "unit=m3", "state=measured", "kind=waste"};
    FlowSketch alone =
        FlowSketch.knowing().flow("clean", "brew", "out", "wastewater", m3(100, "true"));
    assertThat(discharge(alone)).isEqualTo(Figure.State.UNCERTAIN);
    alone.flow("sewer", "mill", "out", "wastewater", told);
    assertThat(discharge(alone)).isEqualTo(Figure.State.UNCERTAIN);

    String[] routed =
        Stream.concat(Stream.of(told), Stream.of("today=sewer")).toArray(String[]::new);
    FlowSketch both =
        FlowSketch.knowing()
            .flow("clean", "brew", "out", "wastewater", m3(100, "true"))
            .flow("sewer", "mill", "out", "wastewater", routed);
    assertThat(discharge(both)).isEqualTo(Figure.State.KNOWN);
  }

  private static Figure.State discharge(FlowSketch sketch) {
    Inventory inventory = sketch.inventory("2024", false);
    Set<String> firms = Set.of("brew", "mill");
    FlowGraph graph = GraphBuilder.build(inventory, firms);
    return CircularityAccount.of(inventory, graph, Firms.CATALOG, "XX", firms)
        .treatedDischarge()
        .state();
  }

  /// That nobody says whether a discharge is treated does not make it untreated.
  @Test
  void whereNobodySaysWhetherADischargeIsTreatedItsShareIsNotKnown() {
    Inventory inventory =
        FlowSketch.knowing()
            .flow("sewer", "mill", "out", "wastewater", m3(60, ""))
            .inventory("2024", false);
    FlowGraph graph = GraphBuilder.build(inventory, Set.of("mill"));

    Circularity circularity =
        CircularityAccount.of(inventory, graph, Firms.CATALOG, "XX", Set.of());

    assertThat(circularity.treatedDischarge().state()).isEqualTo(Figure.State.NO_DATA);
  }

  private static String[] m3(int amount, String treated) {
    return new String[] {
      "quantity=" + amount,
      "unit=m3",
      "state=measured",
      "kind=waste",
      "today=discharge",
      "treatedToStandard=" + treated
    };
  }

  /// Slag stands in for 100 of the 300 of gas that F2 burns, and gas is not renewable: none of 300.
  @Test
  void fuelMadeOfAResidueIsAsRenewableAsWhoBurnsItSays() {
    Circularity circularity =
        new Firms()
            .flow("F1-slag", Direction.OUT, "slag", 100, "waste", "landfill")
            .flow("F2-fuel", Direction.IN, "gas", 300, "input")
            .flow("F2-power", Direction.IN, "power", 0)
            .link("F1-slag", "F2-fuel", 100)
            .circularity();

    assertThat(circularity.renewableEnergy().state()).isEqualTo(Figure.State.KNOWN);
    assertThat(value(circularity.renewableEnergy())).isZero();
  }

  @Test
  void energyIsAsRenewableAsItsCarrierOrTheGrid() {
    // 100 own, 100 of the grid at 40 %, 200 of gas at none: 140 of 400
    Circularity circularity =
        new Firms()
            .flow("F1-pv", Direction.IN, "power", 100, "utility", "", "own")
            .flow("F1-power", Direction.IN, "power", 100, "utility", "", "grid")
            .flow("F1-gas", Direction.IN, "gas", 200)
            .circularity();

    assertThat(value(circularity.renewableEnergy())).isCloseTo(0.35, within(1e-12));
    assertThat(value(circularity.ownEnergy())).isCloseTo(0.25, within(1e-12));
  }

  @Test
  void isUncertainWhereAFirmDoesNotTell() {
    Circularity circularity =
        new Firms()
            .flow("F1-slag", Direction.OUT, "slag", 100, "by-product", "sold")
            .silent("F2-slag", Direction.OUT, "slag", Gap.REFUSED, "by-product", "landfill")
            .flow("F3-slag", Direction.OUT, "slag", 100, "by-product", "landfill")
            .circularity();

    assertThat(circularity.recirculated().state()).isEqualTo(Figure.State.UNCERTAIN);
    assertThat(circularity.recirculated().findValue()).contains(0.5);
  }

  @Test
  void countsALinkBetweenFlowsOfOneFirmAsUseInThatFirm() {
    Circularity circularity =
        new Firms()
            .flow("F1-slag", Direction.OUT, "slag", 100, "by-product", "landfill")
            .flow("F1-slagIn", Direction.IN, "slag", 70, "input")
            .flow("F2-slagIn", Direction.IN, "slag", 30, "input")
            .link("F1-slag", "F1-slagIn", 50)
            .link("F1-slag", "F2-slagIn", 20)
            .circularity();

    assertThat(tonnes(circularity, Where.IN_FIRM)).isEqualTo(50);
    assertThat(tonnes(circularity, Where.IN_PARK)).isEqualTo(20);
  }

  @Test
  void hasNoShareWhereThereIsNothing() {
    Circularity circularity = new Firms().flow("F1-water", Direction.IN, "water", 5).circularity();

    assertThat(circularity.recirculated().state()).isEqualTo(Figure.State.NOT_APPLICABLE);
    assertThat(circularity.ownEnergy().state()).isEqualTo(Figure.State.NO_DATA);
  }

  private static double tonnes(Circularity circularity, Rung rung) {
    return Optional.ofNullable(circularity.ladder().rungs().get(rung))
        .map(CircularityAccountTest::value)
        .orElseThrow();
  }

  private static double tonnes(Circularity circularity, Where where) {
    return Optional.ofNullable(circularity.ladder().places().get(where))
        .map(CircularityAccountTest::value)
        .orElseThrow();
  }

  private static double value(Figure figure) {
    return figure.findValue().orElseThrow();
  }
}
