package org.tinkuy.views.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tinkuy.finance.result.FinanceResults;
import org.tinkuy.views.Document;
import org.tinkuy.views.money.Financed;
import org.tinkuy.views.wording.CatalogWords;

/// The sheets of the workbook of [Financed], whose years stand from column G on.
class CaseBookSheetsTest {
  private static final FinanceResults LENT = Financed.with(Financed.BANK, Financed.OWNERS);
  private static final LiveBook ENGLISH = book("en");
  private static final int LABEL = 0;
  private static final int UNIT = 1;
  private static final int VALUE = 2;
  private static final int ID = 3;
  private static final int BEFORE = 5;
  private static final int FIRST = 6;

  private static LiveBook book(String language) {
    return CaseBook.of(
        LENT.run(),
        Optional.empty(),
        new Document("Small park", language, List.of(), List.of("not for sale"), List.of()),
        CatalogWords.in(language).texts());
  }

  private static LiveSheet sheet(String name) {
    return ENGLISH.sheets().stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  /// The row in which something stands, by its id.
  private static List<LiveCell> row(String sheet, String id) {
    return sheet(sheet).rows().stream()
        .map(LiveRow::cells)
        .filter(cells -> cells.size() > ID && words(cells.get(ID)).equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError(id));
  }

  private static String words(LiveCell cell) {
    return cell instanceof LiveCell.Words it ? it.text() : "";
  }

  private static String formula(LiveCell cell) {
    return cell instanceof LiveCell.Formula it ? it.text() : "";
  }

  private static double number(LiveCell cell) {
    return switch (cell) {
      case LiveCell.Amount it -> it.value();
      case LiveCell.Formula it -> it.result();
      case LiveCell.Blank _, LiveCell.Words _ -> Double.NaN;
    };
  }

  @Test
  void sheetsAreInTheOrderInWhichOneReads() {
    assertThat(ENGLISH.sheets())
        .extracting(LiveSheet::name)
        .containsExactly("About", "Inputs", "Time", "Calculation", "Outputs", "Checks");
    assertThat(book("es").sheets()).extracting(LiveSheet::name).doesNotContain("Inputs");
  }

  @Test
  void theCoverBearsTheStampsOfTheReport() {
    assertThat(sheet("About").rows().get(1).cells())
        .containsExactly(new LiveCell.Words("not for sale", LiveCell.Look.STAMP));
  }

  /// 300,000 USD/ha, which a person may change, and whose cell has a name.
  @Test
  void anInputIsANumberWithItsUnitAndAName() {
    List<LiveCell> cost = row("Inputs", "works.site.unitCost");

    assertThat(words(cost.get(LABEL))).isEqualTo("Site: unit cost");
    assertThat(words(cost.get(UNIT))).isEqualTo("USD/ha");
    assertThat(cost.get(VALUE))
        .isInstanceOfSatisfying(
            LiveCell.Amount.class,
            amount -> {
              assertThat(amount.value()).isEqualTo(300_000);
              assertThat(amount.look()).isEqualTo(LiveCell.Look.INPUT);
              assertThat(amount.name()).isEqualTo("in_works_site_unitCost");
            });
    assertThat(words(cost.get(ID + 1))).startsWith("no source");
  }

  /// What the works cost is 3 million, in whatever year they are paid: ten times that is no sum.
  @Test
  void whatIsPaidOnceIsNotSummedOverTheLife() {
    assertThat(row("Calculation", "works.site.whole").get(VALUE))
        .isInstanceOf(LiveCell.Blank.class);
    assertThat(number(row("Calculation", "works.site.spent").get(VALUE))).isEqualTo(3_000_000);
  }

  @Test
  void anInputThatMovesStandsOverTheTimeline() {
    List<LiveCell> clock = row("Inputs", "absorption.market.clock.time");

    assertThat(clock.get(VALUE)).isInstanceOf(LiveCell.Blank.class);
    assertThat(clock).hasSize(FIRST + 10);
    assertThat(number(clock.get(FIRST + 9))).isEqualTo(9);
  }

  /// Days are counted from 30 December 1899: 1 January 2029 is the 47119th.
  @Test
  void aFlagIsSetByItsDate() {
    List<LiveCell> over = row("Time", "project.worksOver");

    assertThat(number(over.get(VALUE))).isEqualTo(47_119);
    assertThat(formula(over.get(FIRST))).matches("IF\\(G\\$4>=\\$C\\d+,1,0\\)");
    assertThat(over.subList(FIRST, FIRST + 4))
        .extracting(CaseBookSheetsTest::number)
        .containsExactly(0.0, 0.0, 1.0, 1.0);
  }

  /// The last annuity falls into 2033, the seventh year, and into no other.
  @Test
  void aFlagOfOnePeriodIsSetByADateWithinIt() {
    List<LiveCell> last = row("Time", "bank.last");

    assertThat(formula(last.get(FIRST + 6))).contains("AND(M$4<=").contains("<=M$5),1,0)");
    assertThat(last.subList(FIRST, FIRST + 10))
        .extracting(CaseBookSheetsTest::number)
        .containsExactly(0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0);
  }

  @Test
  void aFlagThatNoDateSetsStandsAsNumbers() {
    List<LiveCell> due = row("Time", "bank.due");

    assertThat(due.get(VALUE)).isInstanceOf(LiveCell.Blank.class);
    assertThat(due.get(FIRST)).isInstanceOf(LiveCell.Amount.class);
    assertThat(due.subList(FIRST + 2, FIRST + 8))
        .extracting(CaseBookSheetsTest::number)
        .containsExactly(0.0, 1.0, 1.0, 1.0, 1.0, 0.0);
  }

  @Test
  void aLineIsOneFormulaInAllPeriods() {
    List<LiveCell> net = row("Calculation", "project.net");

    assertThat(formula(net.get(FIRST)).replace('G', 'H')).isEqualTo(formula(net.get(FIRST + 1)));
    // 6.4 million of sales less 3 of works
    assertThat(formula(net.get(VALUE))).startsWith("SUM($G$");
    assertThat(number(net.get(VALUE))).isEqualTo(3_400_000);
  }

  /// Nothing is owed before the first year; 0.75 at the end of it, 0.75 x 1.08 + 0.75 of the
  /// second.
  @Test
  void aStockHasItsValueFromBeforeAndNoSum() {
    List<LiveCell> owed = row("Calculation", "bank.closing");

    assertThat(owed.get(VALUE)).isInstanceOf(LiveCell.Blank.class);
    assertThat(number(owed.get(BEFORE))).isZero();
    assertThat(formula(owed.get(FIRST))).startsWith("F");
    assertThat(number(owed.get(FIRST))).isEqualTo(750_000);
    assertThat(number(owed.get(FIRST + 1))).isEqualTo(1_560_000);
  }

  @Test
  void everySheetButTheCoverSaysHowManyChecksDoNotHold() {
    for (LiveSheet each : ENGLISH.sheets().subList(1, 5)) {
      LiveCell open = each.rows().get(1).cells().get(VALUE);
      assertThat(formula(open)).as(each.name()).isEqualTo("'Checks'!$C$3");
      assertThat(number(open)).as(each.name()).isZero();
    }
  }

  /// Every formula that reads another sheet calls one that is there.
  @Test
  void formulasCallSheetsThatAreThere() {
    List<String> names = ENGLISH.sheets().stream().map(LiveSheet::name).toList();

    assertThat(ENGLISH.sheets())
        .flatExtracting(LiveSheet::rows)
        .flatExtracting(LiveRow::cells)
        .filteredOn(LiveCell.Formula.class::isInstance)
        .extracting(CaseBookSheetsTest::formula)
        .filteredOn(text -> text.contains("!"))
        .isNotEmpty()
        .allMatch(text -> names.stream().anyMatch(name -> text.contains("'" + name + "'!")));
  }
}
