package org.tinkuy.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.tinkuy.disclosure.BlindMatch.Side;
import org.tinkuy.disclosure.BlindMatch.Verdict;
import org.tinkuy.disclosure.BlindMatch.Way;
import org.tinkuy.kernel.Refusal;

class BlindMatchTest {
  @Test
  void aNumberAtTheEdgeOfABandLiesInTheUpperOne() {
    assertThat(OfferBand.of(8, 2)).isEqualTo(new OfferBand(8, 16));
    assertThat(OfferBand.of(Math.nextDown(8.0), 2)).isEqualTo(new OfferBand(4, 8));
    assertThat(OfferBand.of(0.3, 2)).isEqualTo(new OfferBand(0.25, 0.5));
  }

  @Test
  void everyNumberLiesInItsBandAndInNoOther() {
    SplittableRandom random = new SplittableRandom(7);
    for (int i = 0; i < 10_000; i++) {
      double number = Math.exp(-20 + 40 * random.nextDouble());
      OfferBand band = OfferBand.of(number, 2);
      assertThat(number).isGreaterThanOrEqualTo(band.low()).isLessThan(band.high());
      assertThat(band.high() / band.low()).isEqualTo(2);
    }
  }

  @Test
  void askingAgainWithAnotherNumberOfTheBandTellsNothing() {
    // an attacker who moves the edges about a number would halve it at each question
    assertThat(OfferBand.of(1030, 2)).isEqualTo(OfferBand.of(2040, 2));
  }

  @Test
  void nothingHasABandOfItsOwn() {
    assertThat(OfferBand.of(0, 2)).isEqualTo(OfferBand.revealed(0));
    assertThatThrownBy(() -> OfferBand.of(-1, 2)).isInstanceOf(Refusal.class);
  }

  @Test
  void aMatchHoldsWhereItPaysAtTheWorstEnds() {
    // giver 1024..2048 t, 16..32 a t; taker 512..1024 t, 32..64 a t; way 10 a t and 5000 a year:
    // worst 512 (16 + 32 - 10) - 5000 = 14456, best 1024 (32 + 64 - 10) - 5000 = 83064
    BlindMatch match =
        BlindMatch.of(Side.banded(1500, 20, 2), Side.banded(700, 40, 2), new Way(10, 5000, 100));

    assertThat(match.verdict()).isEqualTo(Verdict.HOLDS);
    assertThat(match.saving_perYear()).isEqualTo(new BlindMatch.Ends(14_456, 83_064));
    assertThat(match.gain_perYear()).isEqualTo(new BlindMatch.Ends(7_228, 41_532));
  }

  @Test
  void aMatchThatPaysForSomeNumbersOnlyMayHold() {
    BlindMatch match =
        BlindMatch.of(Side.banded(1500, 20, 2), Side.banded(700, 40, 2), new Way(10, 30_000, 100));

    assertThat(match.verdict()).isEqualTo(Verdict.MAY_HOLD);
  }

  @Test
  void aMatchThatPaysForNoNumbersCannotHold() {
    assertThat(
            BlindMatch.of(Side.banded(1500, 20, 2), Side.banded(700, 40, 2), new Way(97, 0, 0))
                .verdict())
        .isEqualTo(Verdict.CANNOT_HOLD);
  }

  @Test
  void aLotThatIsTooSmallForSomeNumbersIsNotCertain() {
    Side giver = Side.banded(1500, 20, 2);
    Side taker = Side.banded(700, 40, 2);

    assertThat(BlindMatch.of(giver, taker, new Way(10, 0, 600)).verdict())
        .isEqualTo(Verdict.MAY_HOLD);
    assertThat(BlindMatch.of(giver, taker, new Way(10, 0, 1025)).verdict())
        .isEqualTo(Verdict.CANNOT_HOLD);
  }

  @Test
  void onceBothRevealTheSplitIsANumber() {
    // 700 (20 + 40 - 10) - 5000 = 30000
    Side giver = new Side(OfferBand.revealed(1500), OfferBand.revealed(20));
    Side taker = new Side(OfferBand.revealed(700), OfferBand.revealed(40));

    BlindMatch match = BlindMatch.of(giver, taker, new Way(10, 5000, 100));

    assertThat(match.gain_perYear()).isEqualTo(new BlindMatch.Ends(15_000, 15_000));
    assertThat(OfferBand.revealed(7).isRevealed()).isTrue();
  }

  @Test
  void theTruthLiesWithinWhatTheBandsTell() {
    SplittableRandom random = new SplittableRandom(11);
    for (int i = 0; i < 5_000; i++) {
      double supply = 2000 * random.nextDouble();
      double demand = 2000 * random.nextDouble();
      double disposal = 80 * random.nextDouble();
      double virgin = 80 * random.nextDouble();
      Way way = new Way(120 * random.nextDouble(), 20_000 * random.nextDouble(), 300);
      double quantity = Math.min(supply, demand);
      double saving = quantity * (disposal + virgin - way.variable_perUnit()) - way.fixed_perYear();
      boolean pays = saving > 0 && quantity >= way.minimum_perYear();

      BlindMatch match =
          BlindMatch.of(Side.banded(supply, disposal, 2), Side.banded(demand, virgin, 2), way);

      assertThat(saving).isBetween(match.saving_perYear().low(), match.saving_perYear().high());
      assertThat(pays)
          .satisfies(
              truth -> {
                if (match.verdict() != Verdict.MAY_HOLD) {
                  assertThat(truth).isEqualTo(match.verdict() == Verdict.HOLDS);
                }
              });
      assertThat(match.gain_perYear().low())
          .isCloseTo(match.saving_perYear().low() / 2, within(1e-9));
    }
  }
}
