package org.tinkuy.reports;

import static org.tinkuy.views.picture.Svg.escape;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tinkuy.views.Align;
import org.tinkuy.views.Cell;
import org.tinkuy.views.Column;
import org.tinkuy.views.DayCell;
import org.tinkuy.views.EmptyCell;
import org.tinkuy.views.Labels;
import org.tinkuy.views.NumberCell;
import org.tinkuy.views.NumberStyle;
import org.tinkuy.views.Row;
import org.tinkuy.views.StateCell;
import org.tinkuy.views.Table;
import org.tinkuy.views.TextCell;
import org.tinkuy.views.picture.FontMetrics;
import org.tinkuy.views.picture.SignGlyph;

/// Tables in (X)HTML: a caption, headings with their scope, numbers that stand on their decimals.
final class TableMarkup {
  private static final double SIGN_px = 13;
  private static final double TITLE_px = 16;
  private static final double WIDTH_px = 657;
  private static final int FEW_LINES = 2;
  private static final int LINE_mm = 6;
  private static final int HEAD_mm = 44;

  /// A sheet has 250 mm; what needs more begins at the top of one anyway.
  private static final int MOST_ROOM_mm = 230;

  /// What the style sheet asks for below a title.
  private static final int LEAST_CAPTION_mm = 56;

  /// The same in the annex.
  private static final int LEAST_ANNEX_mm = 34;

  /// Characters of an id with its mark.
  private static final int SHORT = 9;

  /// What the style sheet asks for below the top of the name of a group of rows.
  private static final int LEAST_GROUP_mm = 24;

  private final Labels labels;
  private final NumberStyle numbers;
  private final Medium medium;
  private final RowHeights.Type type;
  private final ColumnWidths widths;
  private final CodeLinks codes;

  TableMarkup(Labels labels, NumberStyle numbers, Medium medium, CodeLinks codes) {
    this(labels, numbers, medium, codes, RowHeights.Type.BODY);
  }

  private TableMarkup(
      Labels labels, NumberStyle numbers, Medium medium, CodeLinks codes, RowHeights.Type type) {
    this.labels = labels;
    this.numbers = numbers;
    this.medium = medium;
    this.type = type;
    this.widths = new ColumnWidths(numbers, type == RowHeights.Type.ANNEX);
    this.codes = codes;
  }

  /// The same for tables of the annex, which are set smaller on paper.
  TableMarkup ofAnnex() {
    return medium == Medium.SCREEN
        ? this
        : new TableMarkup(labels, numbers, medium, codes, RowHeights.Type.ANNEX);
  }

  String table(Table whole) {
    Table table = medium == Medium.PAPER ? whole.brief().orElse(whole) : whole;
    if (whole.brief().isPresent() && table.rows().isEmpty()) {
      return "<h3 class=\"briefed\" id=\"%s\">%s</h3>\n<p class=\"note\">%s</p>\n"
          .formatted(escape(table.id()), escape(table.title()), escape(table.note()));
    }
    RowHeights heights = new RowHeights(table, widths, type);
    String id = escape(table.id());
    String note =
        table.note().isEmpty()
            ? ""
            : "<p class=\"tablenote\">%s</p>\n".formatted(codes.markup(table.note()));
    String markup =
        "<table id=\"%s\"%s>\n%s\n%s%s%s</table>\n"
            .formatted(
                id,
                dense(table),
                caption(table, heights),
                widths.markup(heights.widths_px()),
                head(table),
                body(table, heights));
    return switch (medium) {
      case SCREEN ->
          "<div class=\"scroll%s\" role=\"group\" tabindex=\"0\" aria-labelledby=\"%s-c\">\n%s</div>\n%s"
              .formatted(heights.small_mm() > 0 ? " whole" : "", id, markup, note);
      case PAPER -> markup;
    };
  }

  /// On paper a note is the last row of its table: it stays with the row before it, where a
  /// paragraph would take the whole table with it to the next page.
  private String noteRow(Table table) {
    return table.note().isEmpty()
        ? ""
        : "<tr class=\"noted\"><td colspan=\"%s\">%s</td></tr>\n"
            .formatted(table.columns().size(), codes.markup(table.note()));
  }

  /// On a screen the title stays in sight when the table below it is scrolled sideways.
  private String caption(Table table, RowHeights heights) {
    String title = escape(table.title());
    return switch (medium) {
      case SCREEN ->
          "<caption id=\"%s-c\"><span>%s</span></caption>".formatted(escape(table.id()), title);
      case PAPER ->
          "<caption id=\"%s-c\"%s>%s</caption>"
              .formatted(escape(table.id()), room(table, heights), title);
    };
  }

  /// What must be left of a page for a title with the head of its table, where that is more than
  /// the style sheet asks for: of a title of many lines, since the renderer breaks off (1.1.31,
  /// NullPointerException) where a page ends between the two, of a small table all of it, since a
  /// last row alone on the next page reads as a mistake, and of a long one its first rows.
  private String room(Table table, RowHeights heights) {
    if (type == RowHeights.Type.ANNEX) {
      return asked((int) Math.ceil(heights.first_mm()), LEAST_ANNEX_mm);
    }
    double lines = FontMetrics.SEMIBOLD.width_px(table.title(), TITLE_px) / WIDTH_px;
    if (lines > FEW_LINES) {
      return " style=\"-fs-page-break-min-height:%smm\""
          .formatted(Math.min(MOST_ROOM_mm, HEAD_mm + LINE_mm * (int) Math.ceil(lines)));
    }
    // the style sheet takes it back where tables are set smaller
    int small_mm = heights.small_mm();
    int room_mm = small_mm > 0 ? small_mm : (int) Math.ceil(heights.first_mm());
    return asked(room_mm, LEAST_CAPTION_mm);
  }

  /// @param least_mm what the style sheet asks for by itself
  private static String asked(int room_mm, int least_mm) {
    return room_mm <= least_mm
        ? ""
        : " class=\"whole\" style=\"-fs-page-break-min-height:%smm\"".formatted(room_mm);
  }

  /// The height of a table that may not be cut; 0 for one that is too high for that.
  int small_mm(Table table) {
    return RowHeights.isHigh(table) ? 0 : new RowHeights(table, widths, type).small_mm();
  }

  private static String dense(Table table) {
    return ColumnWidths.isDense(table) ? " class=\"dense\"" : "";
  }

  private static String head(Table table) {
    return table.columns().stream()
        .map(TableMarkup::head)
        .collect(Collectors.joining("", "<thead><tr>", "</tr></thead>\n"));
  }

  private static String head(Column column) {
    String unit =
        column.unit().isEmpty()
            ? ""
            : " <span class=\"unit\">%s</span>".formatted(escape(ColumnWidths.unit(column)));
    return "<th scope=\"col\"%s>%s%s</th>"
        .formatted(side(column.align(), ""), escape(column.label()), unit);
  }

  private String body(Table table, RowHeights heights) {
    int[] decimals =
        IntStream.range(0, table.columns().size()).map(at -> decimals(table, at)).toArray();
    StringBuilder body = new StringBuilder("<tbody>\n");
    for (int i = 0; i < table.rows().size(); i++) {
      Row row = table.rows().get(i);
      body.append(row.isHeading() && i > 0 ? "</tbody>\n<tbody>\n" : "")
          .append(open(table, heights, i));
      body.append(row.isHeading() ? group(row, decimals.length) : cells(table, row, decimals));
      body.append("</tr>\n");
    }
    return body.append(medium == Medium.PAPER ? noteRow(table) : "")
        .append("</tbody>\n")
        .toString();
  }

  /// Whether a row is kept with what follows, a total or the note, by the room that it asks for:
  /// where these pulled it over to the next page it would lose the head there.
  private boolean isClosing(Table table, int index) {
    if (medium != Medium.PAPER) {
      return false;
    }
    if (index == table.rows().size() - 1) {
      return !table.note().isEmpty();
    }
    Row next = table.rows().get(index + 1);
    return next.strong() && !next.isHeading();
  }

  /// The name of a group of rows, with the room that it needs together with the first of them: a
  /// row that does not fit goes to the next page by itself and leaves the name behind.
  private String group(Table table, RowHeights heights, int index) {
    if (medium != Medium.PAPER || index == table.rows().size() - 1) {
      return "<tr class=\"strong names\">";
    }
    boolean closes = isClosing(table, index + 1);
    return open("strong names", heights.group_mm(index, closes), LEAST_GROUP_mm);
  }

  /// @param least_mm what the style sheet asks for by itself
  private static String open(String kinds, double room_mm, int least_mm) {
    return room_mm <= least_mm
        ? "<tr class=\"%s\">".formatted(kinds)
        : "<tr class=\"%s\" style=\"-fs-page-break-min-height:%smm\">"
            .formatted(kinds, (int) Math.ceil(room_mm));
  }

  private String open(Table table, RowHeights heights, int index) {
    Row row = table.rows().get(index);
    if (row.isHeading()) {
      return group(table, heights, index);
    }
    String kinds = row.strong() ? "strong total" : "";
    double last_mm = medium == Medium.PAPER ? heights.last_mm(index) : 0;
    if (isClosing(table, index) || last_mm > 0) {
      double room_mm = Math.max(last_mm, heights.closing_mm(index));
      return open((kinds + " closing").strip(), room_mm, RowHeights.LEAST_CLOSING_mm);
    }
    return kinds.isEmpty() ? "<tr>" : "<tr class=\"%s\">".formatted(kinds);
  }

  private static int decimals(Table table, int column) {
    return table.rows().stream()
        .map(row -> row.cells().get(column))
        .mapToInt(cell -> cell instanceof NumberCell number ? number.decimals() : 0)
        .max()
        .orElse(0);
  }

  private String group(Row row, int columns) {
    return "<th scope=\"rowgroup\" class=\"group\" colspan=\"%s\">%s</th>"
        .formatted(columns, content(row.cells().getFirst(), 0));
  }

  private String cells(Table table, Row row, int[] decimals) {
    StringBuilder cells = new StringBuilder();
    for (int i = 0; i < row.cells().size(); i++) {
      Cell cell = row.cells().get(i);
      Align align = table.columns().get(i).align();
      String kind = kind(i, cell);
      String content = content(cell, decimals[i]);
      cells.append(
          i == 0 && cell instanceof TextCell
              ? "<th scope=\"row\"%s>%s</th>".formatted(side(align, kind), content)
              : "<td%s%s>%s</td>".formatted(side(align, kind), sortKey(cell), content));
    }
    return cells.toString();
  }

  /// On a screen the name of a row that is as short as an id stays on one line; on paper columns
  /// are as wide as they are.
  private String kind(int column, Cell cell) {
    return switch (cell) {
      case EmptyCell _ -> "none";
      case TextCell text
          when column == 0 && medium == Medium.SCREEN && text.text().length() <= SHORT ->
          "short";
      case TextCell _, NumberCell _, DayCell _, StateCell _ -> "";
    };
  }

  /// On a page, the number or the day itself: its words are written as its language does.
  private String sortKey(Cell cell) {
    if (medium != Medium.SCREEN) {
      return "";
    }
    return switch (cell) {
      case NumberCell number -> " data-value=\"%s\"".formatted(number.value());
      case DayCell day -> " data-value=\"%s\"".formatted(day.day().toEpochDay());
      case TextCell _, StateCell _, EmptyCell _ -> "";
    };
  }

  private static String side(Align align, String kind) {
    String side = align == Align.LEFT ? "" : align.name().toLowerCase(Locale.ROOT);
    String classes =
        List.of(side, kind).stream().filter(c -> !c.isEmpty()).collect(Collectors.joining(" "));
    return classes.isEmpty() ? "" : " class=\"%s\"".formatted(classes);
  }

  private String content(Cell cell, int decimals) {
    return switch (cell) {
      case TextCell text -> codes.markup(text.text());
      case NumberCell number -> number(number, decimals);
      case DayCell day -> "<span class=\"number\">%s</span>".formatted(escape(day.text()));
      case StateCell state -> state(state);
      case EmptyCell empty -> escape(empty.reason());
    };
  }

  /// A number with room on its right for the decimals that others in its column have.
  private String number(NumberCell cell, int decimals) {
    String text = escape(numbers.format(cell));
    int missing = decimals - cell.decimals();
    if (missing == 0) {
      return "<span class=\"number\">%s</span>".formatted(text);
    }
    String point = cell.decimals() == 0 ? "p" : "";
    return "<span class=\"number pad%s%s\">%s</span>".formatted(missing, point, text);
  }

  /// A sign with its words.
  String state(StateCell cell) {
    String name = labels.text(cell.sign());
    String words = cell.text();
    String svg =
        switch (medium) {
          case SCREEN -> SignGlyph.svg(cell.sign(), SIGN_px, words.isEmpty() ? name : "");
          case PAPER -> BlockMarkup.described(SignGlyph.svg(cell.sign(), SIGN_px, name), name);
        };
    return words.isEmpty()
        ? "<span class=\"state\">%s</span>".formatted(svg)
        : "<span class=\"state\">%s %s</span>".formatted(svg, escape(words));
  }
}
