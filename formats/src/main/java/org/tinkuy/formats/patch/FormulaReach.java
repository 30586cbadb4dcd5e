package org.tinkuy.formats.patch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tinkuy.formats.xlsx.CellReference;

/// The rows that a formula looks at, as far as its text tells.
///
/// Names, columns of tables, functions that make references out of texts, and ranges whose ends are
/// computed do not tell; then nothing is said of any row. What lies in another workbook is none of
/// the rows.
///
/// @param isUnclear whether it may look at rows that its text does not tell
/// @param spans the rows that it tells
record FormulaReach(boolean isUnclear, List<Span> spans) {
  /// What a formula is made of, as far as it matters here; the first that fits is taken.
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<text>\"(?:[^\"]|\"\")*+\")"
              + "|(?<outside>'\\[\\d+\\](?:[^']|'')*+'!|\\[\\d+\\][^\\s!'(),]*+!)"
              + "|(?<sheet>(?:'(?:[^']|'')++'|[\\p{L}_][\\p{L}\\p{N}_.]*+)!)"
              + "|(?<own>[\\p{L}_][\\p{L}\\p{N}_.]*+\\[\\[#This Row\\],\\[[^\\[\\]']*+\\]\\])"
              + "|(?<table>[\\p{L}_][\\p{L}\\p{N}_.]*+\\[)"
              + "|(?<area>\\$?[A-Za-z]{1,3}(?<first>\\$?\\d{1,7})"
              + "(?::\\$?[A-Za-z]{1,3}(?<last>\\$?\\d{1,7}))?(?![\\p{L}\\p{N}_.(]))"
              + "|(?<columns>\\$?[A-Za-z]{1,3}:\\$?[A-Za-z]{1,3}(?![\\p{L}\\p{N}_.(!]))"
              + "|(?<top>\\$?\\d{1,7}):(?<bottom>\\$?\\d{1,7})(?![\\p{L}\\p{N}_.])"
              + "|(?<function>[\\p{L}_][\\p{L}\\p{N}_.]*+\\()"
              + "|(?<number>\\d++(?:\\.\\d*+)?(?:[eE][-+]?\\d++)?)"
              + "|(?<name>[\\p{L}_\\\\][\\p{L}\\p{N}_.?\\\\]*+)"
              + "|(?<error>#(?:NULL|DIV/0|VALUE|REF|NAME|NUM|N/A|GETTING_DATA)[!?]?)"
              + "|(?<odd>[:#\\[])");

  private static final Set<String> CONSTANTS = Set.of("TRUE", "FALSE");
  private static final Set<String> MAKERS = Set.of("INDIRECT(", "OFFSET(");

  FormulaReach {
    spans = List.copyOf(spans);
  }

  /// Rows of a sheet, both ends included.
  ///
  /// @param sheet name of the sheet; "" for that of the formula
  /// @param first the row that is written first
  /// @param last the row that is written last, perhaps above the other
  record Span(String sheet, Row first, Row last) {
    /// Its uppermost row.
    ///
    /// @param shift by how many rows the formula was filled down
    int top(int shift) {
      return Math.min(first.shifted(shift), last.shifted(shift));
    }

    /// Its lowest row.
    int bottom(int shift) {
      return Math.max(first.shifted(shift), last.shifted(shift));
    }
  }

  /// A row as a formula writes it.
  ///
  /// @param number from 1
  /// @param isFixed whether it stays when the formula is filled down
  record Row(int number, boolean isFixed) {
    private static Row of(String written) {
      boolean fixed = written.startsWith("$");
      return new Row(CellReference.number(fixed ? written.substring(1) : written), fixed);
    }

    private int shifted(int shift) {
      return isFixed ? number : number + shift;
    }
  }

  /// Reads a formula, without its sign of equality.
  static FormulaReach of(String formula) {
    List<Span> spans = new ArrayList<>();
    boolean unclear = false;
    String sheet = "";
    boolean outside = false;
    Matcher token = TOKEN.matcher(formula);
    while (token.find()) {
      if (token.group("outside") != null) {
        outside = true;
      } else if (token.group("sheet") != null) {
        sheet = sheet(token.group("sheet"));
      } else {
        unclear |= isUnclear(token, outside);
        if (!outside) {
          add(token, sheet, spans);
        }
        sheet = "";
        outside = false;
      }
    }
    return new FormulaReach(unclear, spans);
  }

  private static String sheet(String prefix) {
    String name = prefix.substring(0, prefix.length() - 1);
    return name.startsWith("'") ? name.substring(1, name.length() - 1).replace("''", "'") : name;
  }

  private static boolean isUnclear(Matcher token, boolean outside) {
    String name = token.group("name");
    String function = token.group("function");
    return token.group("odd") != null
        || token.group("table") != null
        || (name != null && !outside && !CONSTANTS.contains(name.toUpperCase(Locale.ROOT)))
        || (function != null && MAKERS.contains(function.toUpperCase(Locale.ROOT)));
  }

  private static void add(Matcher token, String sheet, List<Span> spans) {
    if (token.group("area") != null) {
      Row first = Row.of(token.group("first"));
      String last = token.group("last");
      spans.add(new Span(sheet, first, last == null ? first : Row.of(last)));
    } else if (token.group("columns") != null) {
      spans.add(new Span(sheet, new Row(1, true), new Row(CellReference.LAST_ROW, true)));
    } else if (token.group("top") != null) {
      spans.add(new Span(sheet, Row.of(token.group("top")), Row.of(token.group("bottom"))));
    }
  }
}
