package org.tinkuy.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tinkuy.disclosure.Sums.RULES;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tinkuy.catalog.DisclosureRules.Name;
import org.tinkuy.disclosure.AnswerShare.Form;

/// Attacks on shares of firms that answer alike. Two firms tell each other what they answered; what
/// they know of the others is counted out over all ways in which all could have answered.
class AnswerShareTest {
  private static final int COLLUDERS = 2;

  private static AnswerShare share(int firms) {
    return new AnswerShare(firms, RULES);
  }

  @Test
  void sixtySevenPercentOfThreeIsNoNumber() {
    assertThat(share(3).form()).isEqualTo(Form.STATE);
    assertThat(share(9).form()).isEqualTo(Form.STATE);
    assertThat(share(10).form()).isEqualTo(Form.CODED);
    assertThat(share(29).form()).isEqualTo(Form.CODED);
    assertThat(share(30).form()).isEqualTo(Form.NUMBER);
  }

  @Test
  void metOrNotMetOfThreeFirmsIsNotToldEither() {
    // "at least 2 of 3" tells one who answered no that both others answered yes
    for (int needed = 0; needed <= 4; needed++) {
      assertThat(share(3).isStateSafe(needed)).isFalse();
    }
  }

  @Test
  void metOrNotMetIsToldWhereItSettlesNoAnswer() {
    // 4 to 6 of 9
    assertThat(IntStream.rangeClosed(0, 10).filter(share(9)::isStateSafe)).containsExactly(4, 5, 6);
  }

  @Test
  void noStateThatIsToldSettlesTheAnswerOfAnyOtherFirm() {
    for (int firms = 1; firms < 10; firms++) {
      for (int needed = 0; needed <= firms + 1; needed++) {
        if (share(firms).isStateSafe(needed)) {
          assertThat(isOpen(firms, needed, firms)).as("%s of %s", needed, firms).isTrue();
          assertThat(isOpen(firms, 0, needed - 1)).as("%s of %s", needed, firms).isTrue();
        }
      }
    }
  }

  @Test
  void aStateOneStepBeyondTheEdgeWouldSettleAnAnswer() {
    assertThat(isOpen(9, 7, 9)).as("met, at least 7 of 9").isFalse();
    assertThat(isOpen(9, 0, 2)).as("not met, fewer than 3 of 9").isFalse();
    assertThat(share(9).isStateSafe(7)).isFalse();
    assertThat(share(9).isStateSafe(3)).isFalse();
  }

  @Test
  void aShareThatIsToldUpToItsEndsSettlesNoAnswer() {
    for (int firms = 10; firms < 30; firms++) {
      int most = (int) Math.rint(share(firms).most() * firms);
      int least = (int) Math.rint(share(firms).least() * firms);
      assertThat(isOpen(firms, most, firms)).as("%s or more of %s", most, firms).isTrue();
      assertThat(isOpen(firms, 0, least)).as("%s or fewer of %s", least, firms).isTrue();
      for (int yes = least + 1; yes < most; yes++) {
        assertThat(isOpen(firms, yes, yes)).as("%s of %s", yes, firms).isTrue();
      }
    }
  }

  @Test
  void theNumberItselfAtTheEndsWouldSettleAnswers() {
    assertThat(isOpen(15, 13, 13)).as("13 of 15").isFalse();
    assertThat(isOpen(15, 15, 15)).as("all of 15").isFalse();
    assertThat(isOpen(15, 0, 0)).as("none of 15").isFalse();
  }

  @Test
  void howAShareIsToldTellsNothingOfTheAnswers() {
    // it depends on the number of firms alone
    assertThat(share(15).most()).isEqualTo(12.0 / 15);
    assertThat(share(15).least()).isEqualTo(3.0 / 15);
    assertThat(share(30).most()).isEqualTo(1);
  }

  @Test
  void sharesOfFiltersThatDifferByOneFirmAreNotBothTold() {
    List<String> firms = IntStream.range(0, 40).mapToObj(i -> "f" + i).toList();
    AnswerRelease wide = release("wide", firms, Set.of("f0", "f1", "f2", "f39"));
    AnswerRelease narrow = release("narrow", firms.subList(0, 39), Set.of("f0", "f1", "f2"));

    assertThat(hidden(wide, narrow)).containsOnly(Map.entry("narrow", HidingRule.SUBTRACTION));
  }

  @Test
  void sharesOfFiltersThatDifferByEnoughFirmsAreBothTold() {
    List<String> firms = IntStream.range(0, 40).mapToObj(i -> "f" + i).toList();
    AnswerRelease wide = release("wide", firms, Set.of("f0", "f1", "f2", "f39"));
    AnswerRelease narrow = release("narrow", firms.subList(0, 36), Set.of("f0", "f1", "f2"));

    assertThat(hidden(wide, narrow)).isEmpty();
  }

  @Test
  void sharesOfOtherAnswersOfTheSameFirmsAreBothTold() {
    List<String> firms = IntStream.range(0, 40).mapToObj(i -> "f" + i).toList();
    AnswerRelease one = release("one", firms, Set.of("f0", "f1"));
    AnswerRelease other = release("other", firms.subList(0, 39), Set.of("f5", "f6"));

    assertThat(hidden(one, other)).isEmpty();
  }

  @Test
  void aParkThatSetsFewerColludersTellsMore() {
    AnswerShare share = new AnswerShare(5, RULES.with(Name.COLLUDERS, 1));

    assertThat(share.isStateSafe(3)).isTrue();
    assertThat(share(5).isStateSafe(3)).isFalse();
  }

  private static AnswerRelease release(String id, List<String> firms, Set<String> yes) {
    return new AnswerRelease(id, Set.copyOf(firms), yes, 1);
  }

  private static Map<String, HidingRule> hidden(AnswerRelease... answers) {
    return Disclosure.hide(
        new Disclosure.Input(
            List.of(),
            List.of(answers),
            List.of(),
            "2024",
            DisclosureLedger.NONE,
            RULES,
            Optional.empty()));
  }

  /// Whether, whatever two firms answered, every other firm may have answered either way, where
  /// from `low` to `high` firms answered yes. Firms are alike, so that the first two collude and
  /// the third is after.
  private static boolean isOpen(int firms, int low, int high) {
    List<Boolean> open = new ArrayList<>();
    for (int own = 0; own <= Math.min(COLLUDERS, firms); own++) {
      Set<Boolean> third = new TreeSet<>();
      int others = firms - COLLUDERS - 1;
      for (int rest = 0; rest <= others; rest++) {
        for (int answer = 0; answer <= 1; answer++) {
          int yes = own + rest + answer;
          if (others >= 0 && yes >= low && yes <= high) {
            third.add(answer == 1);
          }
        }
      }
      boolean possible = !third.isEmpty();
      open.add(!possible || third.size() == 2);
    }
    return open.stream().allMatch(each -> each);
  }
}
