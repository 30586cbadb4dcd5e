package org.tinkuy.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tinkuy.figure.Figure;
import org.tinkuy.figure.Origin;
import org.tinkuy.formula.Term;
import org.tinkuy.formula.Term.Contribution;
import org.tinkuy.formula.Value;
import org.tinkuy.kernel.Unit;
import org.tinkuy.park.Park;
import org.tinkuy.park.RowRef;
import org.tinkuy.testkit.ParkSketch;

/// How much of an assessment rests on rows that somebody has reviewed.
class ReviewedTest {
  /// Reviews, each as `key role date result` of a row of `wells`.
  private static Park reviews(String... lines) {
    ParkSketch park =
        ParkSketch.empty()
            .table("wells", "well text - key")
            .row("wells", "well=F1")
            .table(
                "reviews",
                "table text - key",
                "key text - key",
                "role text - key",
                "on date",
                "result text");
    for (String line : lines) {
      String[] said = line.split(" ", -1);
      park.row(
          "reviews",
          "table=wells",
          "key=" + said[0],
          "role=" + said[1],
          "on=" + said[2],
          "result=" + said[3]);
    }
    return park.park();
  }

  /// A criterion that is met by rows of `wells`.
  private static CriterionResult resting(String id, String... rows) {
    List<Contribution> parts =
        Stream.of(rows).map(row -> new Contribution(new RowRef("wells", row), 1)).toList();
    Term term = new Term("sum", Value.Amount.exact(1, Unit.ONE), parts, "");
    Judgement met = Sheets.judgement(State.MET);
    return Sheets.result(
        Sheets.criterion(id, "yes", true),
        new Judgement(
            State.MET,
            Figure.known(id, 1, Unit.ONE, Origin.NONE.with(List.of(term))),
            met.target(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            "",
            false));
  }

  private static Reviewed of(Park park, CriterionResult... results) {
    return Reviewed.of(Sheets.assessment(List.of(results)), park);
  }

  private static List<String> open(Park park) {
    return of(park, resting("a-1", "F1")).open().stream().map(row -> row.row().key()).toList();
  }

  /// One of the two rows of the first criterion is reviewed, and not the one of the second: (1/2 +
  /// 0) / 2. On F2 rests half of the first and all of the second: (1/2 + 1) / 2.
  @Test
  void countsTheRowsOfEachCriterionThatSomebodyReviewed() {
    Reviewed reviewed =
        of(
            reviews("F1 auditor 2024-03-01 confirmed"),
            resting("a-1", "F1", "F2"),
            resting("a-2", "F2"),
            Sheets.result("a-3", State.NO_DATA));

    assertThat(Sheets.number(reviewed.share())).isCloseTo(0.25, within(1e-12));
    assertThat(reviewed.open())
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.row()).isEqualTo(new RowRef("wells", "F2"));
              assertThat(Sheets.number(row.weight())).isCloseTo(0.75, within(1e-12));
              assertThat(row.criteria()).containsExactly("a-1", "a-2");
            });
  }

  @Test
  void theRowOnWhichMostRestsComesFirst() {
    assertThat(of(reviews(), resting("a-1", "F1", "F2"), resting("a-2", "F2")).open())
        .extracting(row -> row.row().key())
        .containsExactly("F2", "F1");
  }

  @Test
  void aRowThatWasReturnedIsOpenAgainUntilItIsCorrected() {
    String confirmed = "F1 auditor 2024-03-01 confirmed";
    String returned = "F1 manager 2024-04-01 returned";

    assertThat(open(reviews(confirmed))).isEmpty();
    assertThat(open(reviews(confirmed, returned))).containsExactly("F1");
    assertThat(open(reviews(returned, confirmed))).containsExactly("F1");
    assertThat(open(reviews(returned, "F1 auditor 2024-05-01 corrected"))).isEmpty();
  }

  @Test
  void whereNothingIsKnownThereIsNoShare() {
    assertThat(of(reviews(), Sheets.result("a-1", State.NO_DATA)).share().state())
        .isEqualTo(Figure.State.NO_DATA);
  }
}
