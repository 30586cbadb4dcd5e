package org.tinkuy.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.tinkuy.views.Cell;
import org.tinkuy.views.Column;
import org.tinkuy.views.NumberStyle;
import org.tinkuy.views.Row;
import org.tinkuy.views.Sign;
import org.tinkuy.views.StateCell;
import org.tinkuy.views.Table;
import org.tinkuy.views.TextCell;
import org.tinkuy.views.picture.FontMetrics;

class ColumnWidthsTest {
  private static final Pattern WIDTH = Pattern.compile("width:([0-9.]+)%");

  @Test
  void followsTheWeightsWhereTheyLeaveRoom() {
    assertThat(widths(new int[] {1, 3}, "a", "b")).containsExactly(25.0, 75.0);
  }

  @Test
  void givesANarrowColumnTheRoomItsLongestWordNeeds() {
    double[] widths = widths(new int[] {1, 12, 12}, "confidence", "b", "c");
    // The word takes about 57 px of 657, padding 15 px: 11.0 %.
    assertThat(widths[0]).isBetween(10.0, 11.8);
    assertThat(widths[1]).isEqualTo(widths[2]);
    assertThat(Arrays.stream(widths).sum()).isCloseTo(100, within(0.05));
  }

  /// "By a physical change" in Vietnamese, whose words are short: it stood on five lines.
  @Test
  void givesAPhraseOfShortWordsAboutThreeLines() {
    double[] widths = widths(new int[] {1, 40}, "bằng thay đổi thực tế", "b ".repeat(3000));
    // The phrase takes about 110 px of 657; a third of it and the padding are 8.5 %, where its
    // longest word and the padding are 6.7 %.
    assertThat(widths[0]).isBetween(8.0, 9.6);
  }

  /// Remarks of ten lines stood in a narrow column beside two wide ones of a word each.
  @Test
  void givesRoomToTheColumnWhoseTextMakesTheTableHigh() {
    double[] widths = widths(new int[] {3, 3, 3}, "met", "yes", "w ".repeat(200));
    assertThat(widths[2]).isGreaterThan(80);
    assertThat(Arrays.stream(widths).sum()).isCloseTo(100, within(0.05));
  }

  @Test
  void keepsTheWeightsWhereAnotherWidthWouldSaveNoLine() {
    assertThat(widths(new int[] {1, 1}, "a", "many words on one line")).containsExactly(50.0, 50.0);
  }

  @Test
  void letsNoEndlessWordTakeTheTable() {
    assertThat(widths(new int[] {1, 9}, "x".repeat(500), "b")[0]).isEqualTo(36.0);
  }

  @Test
  void sharesWhatThereIsWhereNotAllFits() {
    String word = "x".repeat(500);
    double[] widths = widths(new int[] {1, 1, 1, 1, 1}, word, word, word, word, word);
    assertThat(Arrays.stream(widths).sum()).isCloseTo(100, within(0.05));
  }

  @Test
  void countsTheSignOfAState() {
    Table table =
        new Table(
            "t",
            "T",
            List.of(Column.text("S", 1), Column.text("T", 40)),
            List.of(Row.of(new StateCell(Sign.MET, "met"), new TextCell("x"))),
            "");
    assertThat(widths(table)[0]).isGreaterThan(100 * 33 / 657.0);
  }

  /// "No data" in Vietnamese stood on two or three lines in nearly every row.
  @Test
  void keepsTheStateOfNoDataOnOneLine() {
    String state = "chưa có dữ liệu";
    Table table =
        new Table(
            "t",
            "T",
            List.of(Column.text("S", 1), Column.text("T", 40)),
            List.of(Row.of(new StateCell(Sign.NO_DATA, state), new TextCell("word ".repeat(80)))),
            "");

    double text_px = FontMetrics.REGULAR.width_px(state, 13);
    assertThat(widths(table)[0]).isGreaterThan(100 * (text_px + 12) / 657.0);
  }

  /// "In force, not rated" stood on four lines, one word each beside its sign, while the columns
  /// around it had room.
  @Test
  void takesAStateOffTheLinesThatItsSignAndANarrowColumnGaveIt() {
    StateCell support = new StateCell(Sign.NO_DATA, "in force, not rated");
    Row row =
        Row.of(
            new TextCell("Competitive in sectors of higher technology and skill"),
            support,
            new TextCell("Industrial parks strategy *"),
            new TextCell("EC-I3 ?, EC-I4 ?"),
            new TextCell(
                "Medium and high technology ?; Trained workers ?; Value added per worker ?; Growth"
                    + " of value added per worker ?"));
    Table table = table(List.of(row), 3, 1, 3, 2, 5);

    assertThat(lines(table, support, 1)).isLessThanOrEqualTo(2);
  }

  /// A range of values stood on three lines, "to" on one of its own, beside remarks of two that had
  /// room: what the remarks of other rows save was all that counted.
  @Test
  void takesARangeOffTheThirdLineWhereThatAddsNoneToOthers() {
    TextCell range = new TextCell("30.2 % to 37.7 %");
    List<Row> rows = new ArrayList<>();
    rows.add(remarked(range, "Data missing: workforce by sex in three of the firms ".repeat(4)));
    for (int i = 0; i < 4; i++) {
      rows.add(
          remarked(new TextCell("82.8 %"), "Of those asked 412 of 900 gave an answer ".repeat(5)));
    }

    assertThat(lines(table(rows, 2, 1, 4), range, 1)).isLessThanOrEqualTo(2);
  }

  /// Its second line is 45.1 px by our widths, and the renderer broke it.
  @Test
  void leavesALineTheRoomThatTheWidthsOfTheRendererDiffer() {
    CellLines range = CellLines.of(new TextCell("30.2\u202F% to 37.7\u202F%"), false, 12);
    assertThat(range.lines(45.4)).isEqualTo(3);
    assertThat(range.lines(52)).isEqualTo(2);
  }

  /// Ten columns of a cash flow in Spanish: their type is small, and a word that fits was broken.
  @Test
  void reckonsADenseTableInItsSmallType() {
    double[] widths =
        widths(
            new int[] {2, 2, 2, 2, 2, 2, 2, 2, 2, 2},
            "2039–2043",
            "operación",
            "invertido",
            "capital",
            "donaciones",
            "préstamos",
            "servicio",
            "dividendos",
            "financiamiento",
            "efectivo");
    // 14 letters of 10 px take about 64 px, the padding 6 and the space behind them 3: 73 of 657 px
    assertThat(widths[8]).isGreaterThan(100 * 73 / 657.0);
    assertThat(Arrays.stream(widths).sum()).isCloseTo(100, within(0.05));
  }

  private static double[] widths(int[] weights, String... words) {
    List<Column> columns =
        Arrays.stream(weights).mapToObj(weight -> Column.text("C", weight)).toList();
    Row row = Row.of(Arrays.stream(words).map(TextCell::new).toArray(TextCell[]::new));
    return widths(new Table("t", "T", columns, List.of(row), ""));
  }

  private static Row remarked(Cell value, String remark) {
    return Row.of(new TextCell("Women who benefit"), value, new TextCell(remark));
  }

  private static Table table(List<Row> rows, int... weights) {
    List<Column> columns =
        Arrays.stream(weights).mapToObj(weight -> Column.text("C", weight)).toList();
    return new Table("t", "T", columns, rows, "");
  }

  /// The lines of a cell in its column, whose cells have 12 px around their words.
  private static int lines(Table table, Cell cell, int column) {
    double within_px = 657 * widths(table)[column] / 100 - 12;
    return CellLines.of(cell, false, 12).lines(within_px);
  }

  private static double[] widths(Table table) {
    ColumnWidths widths = new ColumnWidths(NumberStyle.of("en"));
    return WIDTH
        .matcher(widths.markup(widths.widths_px(table)))
        .results()
        .mapToDouble(match -> Double.parseDouble(match.group(1)))
        .toArray();
  }
}
