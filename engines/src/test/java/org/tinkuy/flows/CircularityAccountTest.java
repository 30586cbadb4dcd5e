package org.tinkuy.flows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tinkuy.figure.Figure;
import org.tinkuy.flows.Entry.Gap;

class CircularityAccountTest {
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

    assertThat(tonnes(circularity, Rung.TAKEN_IN_PARK)).isEqualTo(60);
    assertThat(tonnes(circularity, Rung.DISPOSED)).isEqualTo(40);
    assertThat(tonnes(circularity, Rung.USED_OUTSIDE)).isEqualTo(50);
    // (60 + 50) of 150
    assertThat(value(circularity.recirculated())).isCloseTo(110.0 / 150, within(1e-12));
    // 60 of the 200 t that F2 takes in come from the park
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

    assertThat(tonnes(circularity, Rung.ENERGY_IN_PARK)).isEqualTo(100);
    assertThat(value(circularity.recirculated())).isZero();
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
  void hasNoShareWhereThereIsNothing() {
    Circularity circularity = new Firms().flow("F1-water", Direction.IN, "water", 5).circularity();

    assertThat(circularity.recirculated().state()).isEqualTo(Figure.State.NOT_APPLICABLE);
    assertThat(circularity.ownEnergy().state()).isEqualTo(Figure.State.NO_DATA);
  }

  private static double tonnes(Circularity circularity, Rung rung) {
    return Optional.ofNullable(circularity.ladder().get(rung))
        .map(CircularityAccountTest::value)
        .orElseThrow();
  }

  private static double value(Figure figure) {
    return figure.findValue().orElseThrow();
  }
}
