package org.tinkuy.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tinkuy.document.ChangeSet;
import org.tinkuy.document.ParkDocument;
import org.tinkuy.document.TestCatalog;
import org.tinkuy.document.Written;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Issue;

/// What becomes of answers.
class FormMergeTest {
  private static final String WATER = "flows|F1|quantity";
  private static final String OUTPUT = "economics|T1|output";
  private static final String TURNOVER = "economics|T1|turnover";
  private static final String WOMEN = "workforce|T1,female|workers";
  private static final String FLOWS = "flow;period;tenant;direction;carrier;quantity;unit;state\n";

  private final Attempt attempt = new Attempt();

  private static Written told() {
    return Written.smallPark()
        .table("flows", FLOWS + "F1;2024;T1;in;water;500;m3;measured")
        .table("economics", "tenant;period;output;turnover\nT1;2024;120 t;900");
  }

  private static FormReturn back(String file, Map<String, Answer> answers) {
    return new FormReturn(file, "T1", "2025", answers, Map.of());
  }

  private static Answer given(String text) {
    return new Answer.Given(text);
  }

  private static TenantForm form(ParkDocument document) {
    return Asked.form(Asked.forms(TestCatalog.CATALOG, document, "2025"), "T1").orElseThrow();
  }

  /// The count and what would be changed.
  private record Merged(FormCount count, List<ChangeSet.Change> changes) {
    /// The only row that would be put into a table.
    Map<String, String> row(String table) {
      List<Map<String, String>> rows =
          changes.stream()
              .filter(change -> change.table().equals(table))
              .map(change -> (ChangeSet.PutRow) change)
              .map(ChangeSet.PutRow::cells)
              .toList();
      assertThat(rows).hasSize(1);
      return rows.getFirst();
    }
  }

  private Merged merge(Written written, FormReturn... returns) {
    ParkDocument document = written.document();
    FormMerge merge = new FormMerge(TestCatalog.CATALOG, document, attempt);
    FormCount count = merge.merge(form(document), List.of(returns));
    return new Merged(count, merge.changes("answers", "operator", "", "yearly").changes());
  }

  private List<String> codes() {
    return attempt.issues().stream().map(Issue::code).toList();
  }

  @Test
  void anAnswerBecomesTheRowOfTheYearAsSureAsTheYearBefore() {
    Merged merged = merge(told(), back("a.xlsx", Map.of(WATER, given("520"))));

    assertThat(merged.row("flows"))
        .containsEntry("flow", "F1")
        .containsEntry("period", "2025")
        .containsEntry("quantity", "520")
        .containsEntry("unit", "m3")
        .containsEntry("state", "measured");
    // water, women and men, output and turnover are asked
    assertThat(merged.count()).isEqualTo(new FormCount(5, 1, 0, 0, 0));
    assertThat(codes()).isEmpty();
  }

  @Test
  void aBandIsAnEstimateOfAFlowAndNoAnswerElsewhere() {
    Merged merged =
        merge(told(), back("a.xlsx", Map.of(WATER, given("200..800"), WOMEN, given("3..5"))));

    assertThat(merged.row("flows")).containsEntry("state", "estimated");
    assertThat(merged.changes()).hasSize(1);
    assertThat(codes()).containsExactly("form.answer.notNumber");
    assertThat(merged.count().conflicts()).isEqualTo(1);
  }

  @Test
  void notKnowingAndNotSayingAreWrittenForFlowsAndCountedElsewhere() {
    Merged unknown = merge(told(), back("a.xlsx", Map.of(WATER, new Answer.Unknown())));
    Merged refused =
        merge(
            told(),
            back("a.xlsx", Map.of(WATER, new Answer.Refused(), TURNOVER, new Answer.Refused())));

    assertThat(unknown.row("flows"))
        .containsEntry("state", "unknown")
        .doesNotContainKey("quantity");
    assertThat(refused.row("flows")).containsEntry("state", "refused");
    assertThat(refused.changes()).hasSize(1);
    assertThat(refused.count()).isEqualTo(new FormCount(5, 0, 0, 2, 0));
  }

  @Test
  void whatWasRefusedTheYearBeforeIsAnEstimateWhenItIsToldNow() {
    Written written = Written.smallPark().table("flows", FLOWS + "F1;2024;T1;in;water;;m3;refused");

    assertThat(merge(written, back("a.xlsx", Map.of(WATER, given("5")))).row("flows"))
        .containsEntry("state", "estimated");
  }

  @Test
  void anOutputWithoutUnitIsInTheOneOfTheYearBefore() {
    Merged bare = merge(told(), back("a.xlsx", Map.of(OUTPUT, given("130"))));
    Merged own = merge(told(), back("a.xlsx", Map.of(OUTPUT, given("130000 kg"))));

    assertThat(bare.row("economics")).containsEntry("output", "130 t");
    assertThat(own.row("economics")).containsEntry("output", "130000 kg");
  }

  @Test
  void twoAnswersOfOneRowAreOneRow() {
    Merged merged =
        merge(told(), back("a.xlsx", Map.of(OUTPUT, given("130"), TURNOVER, given("950"))));

    assertThat(merged.row("economics"))
        .containsEntry("output", "130 t")
        .containsEntry("turnover", "950");
  }

  @Test
  void filesThatAgreeAreOneAnswerAndThoseThatDoNotAreNone() {
    Merged same =
        merge(
            told(),
            back("a.xlsx", Map.of(WATER, given("520"))),
            back("b.xlsx", Map.of(WATER, given("520"))));
    assertThat(same.count()).isEqualTo(new FormCount(5, 1, 0, 0, 0));

    Merged other =
        merge(
            told(),
            back("a.xlsx", Map.of(WATER, given("520"))),
            back("b.xlsx", Map.of(WATER, new Answer.Refused())));
    assertThat(other.changes()).isEmpty();
    assertThat(other.count()).isEqualTo(new FormCount(5, 0, 0, 0, 1));
    assertThat(codes()).containsExactly("form.answer.conflict");
  }

  @Test
  void whatTheParkHasIsNotWrittenOver() {
    Written written = told().table("flows", FLOWS + "F1;2025;T1;in;water;510;m3;measured");
    Merged merged = merge(written, back("a.xlsx", Map.of(WATER, given("520"))));

    assertThat(merged.changes()).isEmpty();
    assertThat(codes()).containsExactly("form.answer.differs");
    assertThat(merged.count()).isEqualTo(new FormCount(5, 1, 0, 0, 1));
  }

  @Test
  void theSameAsTheParkHasIsNoConflict() {
    Written written = told().table("flows", FLOWS + "F1;2025;T1;in;water;520;m3;measured");
    Merged merged = merge(written, back("a.xlsx", Map.of(WATER, given("520"))));

    assertThat(merged.changes()).isEmpty();
    assertThat(codes()).isEmpty();
  }

  @Test
  void anEmptyCellOfARowThatIsThereIsFilledWithItsState() {
    Written written = told().table("flows", FLOWS + "F1;2025;T1;in;water;;m3;unknown");
    Merged merged = merge(written, back("a.xlsx", Map.of(WATER, given("520"))));

    assertThat(merged.changes())
        .containsExactly(
            new ChangeSet.SetCell("flows", "F1,2025", "quantity", "520"),
            new ChangeSet.SetCell("flows", "F1,2025", "state", "measured"));
  }

  @Test
  void whatIsNoNumberIsNamedAndNotTaken() {
    for (String text : List.of("about 5", "-3", "n/a", "..5", "1..2..3")) {
      Merged merged = merge(told(), back("a.xlsx", Map.of(WATER, given(text))));
      assertThat(merged.changes()).as(text).isEmpty();
    }
    assertThat(codes()).hasSize(5).containsOnly("form.answer.notNumber");
  }

  @Test
  void numbersAreTakenAsPeopleWriteThem() {
    for (String text :
        List.of("1,200.5", "1 200", "1'200", "0", "3.5 t", "1.5..2.5", "1 000..2 000")) {
      assertThat(merge(told(), back("a.xlsx", Map.of(WATER, given(text)))).row("flows"))
          .containsEntry("quantity", text);
    }
    assertThat(codes()).isEmpty();
  }

  @Test
  void aQuestionThatIsNotAskedNowIsNamed() {
    Merged merged = merge(told(), back("a.xlsx", Map.of("flows|GONE|quantity", given("5"))));

    assertThat(merged.changes()).isEmpty();
    assertThat(codes()).containsExactly("form.question.unknown");
    assertThat(attempt.issues().getFirst().place().toString()).contains("a.xlsx");
  }

  @Test
  void remarksOfAllFilesBecomeOneNote() {
    Map<String, String> remarks = new LinkedHashMap<>(Map.of(WATER, "new meter"));
    FormReturn first = new FormReturn("a", "T1", "2025", Map.of(WATER, given("5")), remarks);
    FormReturn second = new FormReturn("b", "T1", "2025", Map.of(), Map.of(WATER, "since May"));

    assertThat(merge(told(), first, second).row("flows"))
        .containsEntry("note", "new meter; since May");
  }

  @Test
  void countsAddUpAndAFormThatDidNotComeBackAnswersNothing() {
    FormCount count = new FormCount(5, 1, 2, 0, 1).plus(FormCount.missing(4));

    assertThat(count).isEqualTo(new FormCount(9, 1, 2, 0, 1));
    assertThat(count.answered()).isEqualTo(3);
    assertThat(FormCount.missing(4).answered()).isZero();
  }
}
