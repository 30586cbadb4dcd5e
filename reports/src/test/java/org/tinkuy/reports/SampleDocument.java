package org.tinkuy.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tinkuy.views.Align;
import org.tinkuy.views.Block;
import org.tinkuy.views.Cell;
import org.tinkuy.views.Column;
import org.tinkuy.views.Document;
import org.tinkuy.views.EmptyCell;
import org.tinkuy.views.Explanation;
import org.tinkuy.views.Finding;
import org.tinkuy.views.KeyFigure;
import org.tinkuy.views.KeyFigures;
import org.tinkuy.views.Note;
import org.tinkuy.views.NumberCell;
import org.tinkuy.views.NumberStyle;
import org.tinkuy.views.Row;
import org.tinkuy.views.Section;
import org.tinkuy.views.Sign;
import org.tinkuy.views.StateCell;
import org.tinkuy.views.Table;
import org.tinkuy.views.TextCell;
import org.tinkuy.views.Tone;

/// Documents to render in tests: a small one whose every byte is known, and one as rich as a real
/// report.
final class SampleDocument {
  private static final NumberStyle ENGLISH = NumberStyle.of("en");

  private SampleDocument() {}

  /// One of each block, as small as can be.
  static Document small() {
    Table table =
        new Table(
            "flows",
            "Water in 2024",
            List.of(
                Column.text("Flow", 3),
                Column.number("Amount", "m³/d", 1),
                Column.text("State", 2)),
            List.of(
                Row.heading("Into the park", 3),
                Row.of(
                    new TextCell("Río Claro <intake>"),
                    NumberCell.of(1234.5, 1),
                    new StateCell(Sign.MET, "measured")),
                Row.of(
                    new TextCell("=1+1"),
                    new NumberCell(-20, 0, "~"),
                    new StateCell(Sign.PARTLY, "")),
                new Row(
                    List.of(
                        new TextCell("Wells"),
                        new EmptyCell("no data"),
                        new StateCell(Sign.NO_DATA, "")),
                    true)),
            "Rounded.");
    List<Block> blocks =
        List.of(
            new Finding("12 % of the intake is unexplained.", Tone.ATTENTION),
            new KeyFigures(List.of(new KeyFigure("Intake", "1,214.5", "m³/d", "2023: 1,190"))),
            table,
            new Note("Meters were read monthly.\n\nTwo were replaced in May."));
    return new Document(
        "Water & \"waste\"",
        "en",
        List.of(new Section("water", "Water", blocks)),
        List.of("Operator's copy: all figures shown"),
        List.of(new KeyFigure("Seed", "42", "", "")));
  }

  /// An explanation with one table.
  ///
  /// @param rows of its table
  static Explanation explanation(String id, int rows) {
    List<Row> terms = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      terms.add(Row.of(new TextCell("term " + i), NumberCell.of(i, 0)));
    }
    return new Explanation(
        id,
        "Criterion " + id,
        Optional.of(new StateCell(Sign.MET, "met")),
        List.of(
            new Table(
                id + "-terms",
                "What it was made of",
                List.of(Column.text("Term", 2), Column.number("Value", "", 1)),
                terms,
                "")));
  }

  static Document rich() {
    return new Document(
        "Valle Claro: eco-industrial assessment 2024",
        "en",
        List.of(summary(), map(), score(), criteria(), moved(), gains(), quality(), annex()),
        List.of(
            "Operator's copy: all figures shown",
            "Framework rows not yet checked against the official table"),
        List.of(
            new KeyFigure("Park", "Valle Claro (fictional sample)", "", ""),
            new KeyFigure("Period", "2024", "", "compared with 2023"),
            new KeyFigure("Framework", "International EIP Framework 1.0", "", "52 rows, 51 count"),
            new KeyFigure("Program", "Tinkuy 0.1.0", "", "catalog 1"),
            new KeyFigure("Seed", "42", "", ""),
            new KeyFigure(
                "Input",
                "sha256:9f2c41d07a55b8c8f1c3f6fb1a6f3f0e7d2b8c4a9e1d5f60b7a3c2e4d6f8a901",
                "",
                "")));
  }

  private static Section summary() {
    return new Section(
        "summary",
        "Summary",
        List.of(
            new Finding(
                "Valle Claro reaches 61 % of the framework, 9 points more than in 2023; it is not yet an eco-industrial park, because 4 prerequisites are open.",
                Tone.NEUTRAL),
            new Finding("7 of the 9 points come from performance, 2 from better data.", Tone.GOOD),
            new Finding(
                "3 plots break the river buffer, and the emergency plan does not name them.",
                Tone.ATTENTION),
            new KeyFigures(
                List.of(
                    new KeyFigure("Score, indicators and prerequisites", "61", "%", "52 % in 2023"),
                    new KeyFigure(
                        "Prerequisites met", "14", "of 18", "4 open, 2 by a document alone"),
                    new KeyFigure("Criteria with data", "90", "%", "5 of 51 without"),
                    new KeyFigure("Land let", "81", "%", "172 of 212 ha"))),
            new Note(
                "The score is the sum of what is met (1), partly met (½) and not met (0), over the criteria that apply. A criterion without data counts as not met, and coverage is shown beside the score, so that a better file is never taken for a better park.\n\nNext step: close the two gaps that are paperwork (PM-P4, SO-P1); together they lift the score by 4 points.")));
  }

  private static Section map() {
    return new Section(
        "plots", "Land and plots", List.of(SamplePark.map().draw(SampleLabels.english(), ENGLISH)));
  }

  private static Section score() {
    return new Section(
        "scores",
        "Score by category and topic",
        List.of(SampleScores.bars().draw(SampleLabels.english(), ENGLISH)));
  }

  private static Section criteria() {
    List<Column> columns =
        List.of(
            Column.text("Id", 3),
            Column.text("Criterion", 15),
            Column.text("State", 6),
            new Column("Value", Align.RIGHT, "", 3),
            Column.text("Unit", 4),
            Column.text("Target", 4));
    List<Row> rows = new ArrayList<>();
    String category = "";
    for (String line : Styles.read("criteria.txt").lines().toList()) {
      String[] part = line.split("\\|", -1);
      if (!part[0].equals(category)) {
        category = part[0];
        rows.add(Row.heading(category, columns.size()));
      }
      rows.add(criterion(part));
    }
    return new Section(
        "criteria",
        "Criteria",
        List.of(
            new Note(
                "Each of the 52 rows of the framework, with the state it has in 2024. Rows carry the mark \"not yet checked\" until a person has compared them with the official table."),
            new Table(
                "criterion-table",
                "State of each criterion, 2024",
                columns,
                rows,
                "● met  ◍ met, low confidence  ◐ partly met  ○ not met  – not applicable  ? no data  ✕ refused")));
  }

  private static Row criterion(String[] part) {
    Sign sign = Sign.valueOf(part[6]);
    Cell value =
        part[7].isEmpty()
            ? new EmptyCell(sign == Sign.NO_DATA ? "no data" : "")
            : new NumberCell(
                Double.parseDouble(part[7]),
                part[7].endsWith(".0") || !part[7].contains(".") ? 0 : 1,
                part[1].endsWith("7") ? "~" : "");
    return Row.of(
        new TextCell(part[1]),
        new TextCell(part[3]),
        new StateCell(sign, SampleLabels.english().text(sign)),
        value,
        new TextCell(part[4]),
        new TextCell(part[5]));
  }

  private static Section moved() {
    return new Section(
        "moved",
        "What moved since 2023",
        List.of(
            new Finding("6 criteria rose, 1 fell; 2 can be judged for the first time.", Tone.GOOD),
            new Table(
                "moved-table",
                "Criteria whose state changed",
                List.of(
                    Column.text("Id", 2),
                    Column.text("Criterion", 8),
                    Column.text("2023", 4),
                    Column.text("2024", 4),
                    Column.text("Because of", 4),
                    Column.number("Points", "", 2)),
                List.of(
                    moved(
                        "EN-I8",
                        "Industrial wastewater reused",
                        Sign.NOT_MET,
                        Sign.PARTLY,
                        "performance",
                        1.0),
                    moved(
                        "EN-I1",
                        "Large firms with a management system",
                        Sign.NOT_MET,
                        Sign.MET,
                        "performance",
                        2.0),
                    moved(
                        "SO-I6",
                        "Workers satisfied with infrastructure",
                        Sign.NO_DATA,
                        Sign.MET_LOW_CONFIDENCE,
                        "coverage",
                        2.0),
                    moved(
                        "EN-I12",
                        "Open space for native species",
                        Sign.PARTLY,
                        Sign.NOT_MET,
                        "performance",
                        -1.0)),
                "One point is 1 of 51 criteria, that is 1.96 % of the score.")));
  }

  private static Row moved(
      String id, String words, Sign before, Sign after, String cause, double points) {
    return Row.of(
        new TextCell(id),
        new TextCell(words),
        new StateCell(before, SampleLabels.english().text(before)),
        new StateCell(after, SampleLabels.english().text(after)),
        new TextCell(cause),
        NumberCell.of(points, 1));
  }

  private static Section gains() {
    return new Section(
        "gains",
        "The three nearest gains",
        List.of(
            new Table(
                "gains-table",
                "Fewest steps to the next criterion",
                List.of(
                    Column.text("Criterion", 6),
                    Column.text("What is missing", 8),
                    Column.text("Kind", 3),
                    Column.number("Gap", "firms", 2),
                    Column.number("Cost", "USD", 3)),
                List.of(
                    Row.of(
                        new TextCell("SO-I1 safety systems"),
                        new TextCell("2 of 9 large firms without a working system"),
                        new TextCell("physical"),
                        NumberCell.of(2, 0),
                        NumberCell.of(18500, 0)),
                    Row.of(
                        new TextCell("PM-P4 climate risk"),
                        new TextCell("the plan names no adaptation needs"),
                        new TextCell("document"),
                        new EmptyCell("–"),
                        new NumberCell(4000, 0, "~")),
                    new Row(
                        List.of(
                            new TextCell("Together"),
                            EmptyCell.BLANK,
                            EmptyCell.BLANK,
                            NumberCell.of(2, 0),
                            NumberCell.of(22500, 0)),
                        true)),
                "Costs are first estimates of the operator.")));
  }

  private static Section quality() {
    return new Section(
        "quality",
        "Data quality",
        List.of(
            new Finding("15 of 1,482 rows need attention; none of them was lost.", Tone.NEUTRAL),
            new Table(
                "issue-table",
                "Rows that need attention",
                List.of(
                    Column.text("Place", 4),
                    Column.text("What is wrong", 8),
                    Column.text("Suggestion", 6)),
                List.of(
                    Row.of(
                        new TextCell("offers.csv:14:price"),
                        new TextCell("Offer 'O-14': the price is per t, but yearly is in m3."),
                        new TextCell("Maybe the price is for another unit.")),
                    Row.of(
                        new TextCell("tenants.csv:9:plots"),
                        new TextCell("Plot 'P-9' is not known."),
                        new TextCell("P-09, P-19, P-29"))),
                "")));
  }

  private static Section annex() {
    return new Section(
        "annex",
        "Annex: method and references",
        List.of(
            new Note(
                "States are computed from the park's tables by formulas of the catalog; each formula, its terms and its sources can be opened with the command explain."),
            plots()));
  }

  private static Table plots() {
    Table twin = SamplePark.map().draw(SampleLabels.english(), ENGLISH).twin();
    return new Table("plot-list", twin.title(), twin.columns(), twin.rows(), twin.note());
  }
}
