package org.tinkuy.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tinkuy.disclosure.Sums.RULES;
import static org.tinkuy.disclosure.Sums.figures;
import static org.tinkuy.disclosure.Sums.hidden;
import static org.tinkuy.disclosure.Sums.ledger;
import static org.tinkuy.disclosure.Sums.releases;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What one report after another tells: the ledger of what was shown is read before each.
class TimeTest {
  private static final String SIX = "a=10 b=12 c=11 d=13 e=9 f=8";

  @Test
  void aCorrectionBesideAFirmThatCameDoesNotCoverIt() {
    // 94 less 63 is 31: a was corrected by 1, so that x = 30 to within 1
    Map<String, TableCell> before = figures("total", SIX);
    Map<String, TableCell> now = figures("total", "a=11 b=12 c=11 d=13 e=9 f=8 x=30");

    assertThat(hidden(releases(now), ledger("2024", before), RULES))
        .containsExactly(Map.entry("total", HidingRule.TIME));
  }

  @Test
  void aCorrectionAloneIsShown() {
    Map<String, TableCell> before = figures("total", SIX);
    Map<String, TableCell> now = figures("total", SIX.replace("a=10", "a=11"));

    assertThat(hidden(releases(now), ledger("2024", before), RULES)).isEmpty();
  }

  @Test
  void notOnlyTheLastReportIsRemembered() {
    // in 2023 four others were there too, which hides what x = 90 gives; in 2022 they were not
    List<DisclosureLedger.Entry> shown = new ArrayList<>();
    shown.addAll(ledger("2022", figures("total", "a.2=10 b.2=12 c.2=11 d.2=13")).entries());
    shown.addAll(
        ledger("2023", figures("total", "a.3=10 b.3=12 c.3=11 d.3=13 p=90 q=90 r=90 s=90"))
            .entries());
    Map<String, TableCell> now = figures("total", "a=10 b=12 c=11 d=13 x=20");

    assertThat(hidden(releases(now), new DisclosureLedger(shown), RULES))
        .containsExactly(Map.entry("total", HidingRule.TIME));
    assertThat(hidden(releases(now), new DisclosureLedger(shown.subList(1, 2)), RULES)).isEmpty();
  }

  @Test
  void theSameReportAgainHidesTheSameForTheSameReasons() {
    Map<String, TableCell> sums =
        figures("all", "a=10 b=12 c=11 d=13 x=30", "most", "a=10 b=12 c=11 d=13", "x", "x=30");
    SortedMap<String, HidingRule> first = hidden(sums);
    Map<String, TableCell> shown = figures();
    sums.forEach((id, cell) -> shown.put(id, cell));
    shown.keySet().removeAll(first.keySet());

    assertThat(first.values()).contains(HidingRule.SUBTRACTION, HidingRule.CONTRIBUTORS);
    assertThat(hidden(releases(sums), ledger("2024", shown), RULES)).isEqualTo(first);
  }

  @Test
  void onlyWhatIsNewIsWrittenDown() {
    DisclosureLedger ledger = ledger("2024", figures("total", SIX));
    List<DisclosureLedger.Entry> later =
        ledger("2024", figures("total", SIX, "other", "a=1 b=2 c=3 d=4")).entries();

    assertThat(ledger.listNew(later))
        .extracting(DisclosureLedger.Entry::figure)
        .containsOnly("other");
    assertThat(ledger.listNew(ledger.entries())).isEmpty();
  }

  private static List<String> firms(int count) {
    return IntStream.range(0, count).mapToObj(i -> "f" + i).toList();
  }

  private static DisclosureLedger answered(String period, int firms, Set<String> yes) {
    return new DisclosureLedger(
        List.of(
            new DisclosureLedger.Entry(
                "1", period, "share", List.of(), new TreeSet<>(firms(firms)), yes)));
  }

  private static SortedMap<String, HidingRule> again(
      DisclosureLedger ledger, int firms, Set<String> yes) {
    return Disclosure.hide(
        new Disclosure.Input(
            List.of(),
            List.of(new AnswerRelease("share", Set.copyOf(firms(firms)), yes, 1)),
            List.of(),
            "2024",
            ledger,
            RULES,
            Optional.empty()));
  }

  @Test
  void aShareAskedAgainWithOneFirmMoreTellsHowItAnswered() {
    // 12 of 40, then 13 of 41 in the same year: the new one answered yes
    Set<String> yes = new TreeSet<>(firms(12));
    Set<String> more = new TreeSet<>(yes);
    more.add("f40");

    assertThat(again(answered("2024", 40, yes), 41, more))
        .containsExactly(Map.entry("share", HidingRule.TIME));
    assertThat(again(answered("2024", 40, yes), 40, yes)).isEmpty();
    assertThat(again(answered("2024", 40, yes), 44, more)).isEmpty();
  }

  @Test
  void aYearLaterSomeOfManyFirmsWillHaveChangedTheirAnswer() {
    // 5 % of 40 firms are 2 answers, of 12 firms not one
    Set<String> yes = Set.of("f0", "f1", "f2", "f3", "f4");

    assertThat(again(answered("2023", 40, yes), 41, yes)).isEmpty();
    assertThat(again(answered("2023", 12, yes), 13, yes))
        .containsExactly(Map.entry("share", HidingRule.TIME));
  }
}
