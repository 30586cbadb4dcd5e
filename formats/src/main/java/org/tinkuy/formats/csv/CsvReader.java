package org.tinkuy.formats.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tinkuy.formats.text.FileText;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Checked;
import org.tinkuy.kernel.Place;
import org.tinkuy.kernel.Sentence;

/// Reads CSV files (RFC 4180) into rows of text.
///
/// The separator is the one of `,`, `;` and tab that stands most often in the header, outside
/// quotes; what stands above the header has other numbers of them than the rows below. A row that
/// is too short is filled up with empty cells and a warning; one with content beyond the header is
/// left out with an error. Lines are counted as an editor counts them. An apostrophe in front of
/// what a spreadsheet program would run as a formula is no part of the text.
public final class CsvReader {
  private static final Pattern LINE = Pattern.compile("line (\\d+)");
  private static final String SEPARATORS = ",;\t";
  private static final char LAST_SEPARATOR = ';';
  private static final String SEPARATOR_LINE = "sep=";

  /// How many lines are looked at to find the separator.
  private static final int MOST_LINES = 25;

  private CsvReader() {}

  /// Reads a file of at most 100 MB.
  ///
  /// @param name how people call the file, in places
  public static Checked<CsvTable> read(Path path, String name) {
    return read(path, name, _ -> 0, _ -> {});
  }

  /// Reads a file of at most 100 MB whose columns may be named below its first row.
  ///
  /// @param name how people call the file, in places
  /// @param header tells which of the rows, counted from 0, names the columns
  /// @param taker takes the bytes as they were read, where they were
  public static Checked<CsvTable> read(
      Path path, String name, ToIntFunction<List<CsvRow>> header, Consumer<byte[]> taker) {
    Attempt attempt = new Attempt();
    Optional<byte[]> bytes = FileText.bytes(path, name, FileText.MOST_BYTES, attempt);
    bytes.ifPresent(taker);
    Optional<String> text = bytes.flatMap(read -> FileText.text(name, read, attempt));
    return text.isEmpty() ? attempt.refuse() : read(name, text.get(), header, attempt);
  }

  /// Reads the bytes of a file.
  ///
  /// @param name how people call the file, in places
  public static Checked<CsvTable> read(String name, byte[] bytes) {
    Attempt attempt = new Attempt();
    Optional<String> text = FileText.utf8(name, bytes, attempt);
    return text.isEmpty() ? attempt.refuse() : read(name, text.get(), _ -> 0, attempt);
  }

  private static Checked<CsvTable> read(
      String name, String text, ToIntFunction<List<CsvRow>> header, Attempt attempt) {
    List<CsvRow> rows = records(name, text, attempt);
    if (rows.isEmpty() && !attempt.hasErrors()) {
      attempt.error(
          "csv.empty",
          Place.file(name),
          Sentence.of(
              "hint.csv.empty",
              "Write the names of the columns into the first row, or remove the file."),
          "File '%s': its first row must name the columns, but it is empty.",
          name);
    }
    if (rows.isEmpty()) {
      return attempt.refuse();
    }
    List<CsvRow> table = rows.subList(header.applyAsInt(rows), rows.size());
    return attempt.finish(table(name, table, attempt));
  }

  private static CsvTable table(String name, List<CsvRow> rows, Attempt attempt) {
    List<CsvRow> rest = rows.subList(1, rows.size());
    CsvHeader header = CsvHeader.of(rows.getFirst(), rest, Place.file(name), attempt);
    List<CsvRow> kept = new ArrayList<>(rest.size());
    for (CsvRow row : rest) {
      if (header.isExceededBy(row)) {
        tooLong(name, header, row, attempt);
      } else {
        if (row.cells().size() < header.width()) {
          tooShort(name, header, row, attempt);
        }
        List<String> cells = header.pick(row);
        kept.add(cells.equals(row.cells()) ? row : new CsvRow(row.line(), cells));
      }
    }
    return new CsvTable(name, rows.getFirst().line(), header.names(), kept);
  }

  private static void tooLong(String name, CsvHeader header, CsvRow row, Attempt attempt) {
    attempt.error(
        "csv.row.tooLong",
        Place.row(name, row.line()),
        Sentence.of(
            "hint.csv.row.tooLong",
            "Put quotes around a cell that holds the separator, as \"1,5\"."),
        "Row has %s cells, but the header names %s; it is left out.",
        row.cells().size(),
        header.width());
  }

  private static void tooShort(String name, CsvHeader header, CsvRow row, Attempt attempt) {
    attempt.warn(
        "csv.row.tooShort",
        Place.row(name, row.line()),
        Sentence.of("hint.csv.row.tooShort", "Add the missing separators."),
        "Row has %s cells, but the header names %s; the missing ones are read as empty.",
        row.cells().size(),
        header.width());
  }

  /// All rows with any content, the header among them.
  static List<CsvRow> records(String name, String text, Attempt attempt) {
    boolean told = text.regionMatches(true, 0, SEPARATOR_LINE, 0, SEPARATOR_LINE.length());
    String body = told ? text.substring(firstLineEnd(text)) : text;
    char separator = isStated(text) ? text.charAt(SEPARATOR_LINE.length()) : separatorOf(body);
    List<CsvRow> rows = new ArrayList<>();
    try (de.siegmar.fastcsv.reader.CsvReader<CsvRecord> records = parser(separator, body)) {
      for (CsvRecord row : records) {
        if (holdsAnything(row)) {
          int line = (int) row.getStartingLineNumber() + (told ? 1 : 0);
          rows.add(new CsvRow(line, unmarked(row.getFields())));
        }
      }
    } catch (CsvParseException problem) {
      unreadable(name, problem, told ? 1 : 0, attempt);
    } catch (IOException problem) {
      throw new UncheckedIOException(name, problem);
    }
    return rows;
  }

  /// Where the second line begins, whichever way the first one ends.
  private static int firstLineEnd(String text) {
    int at = 0;
    while (at < text.length() && !isLineEnd(text.charAt(at))) {
      at++;
    }
    return Math.min(text.length(), at + (text.startsWith("\r\n", at) ? 2 : 1));
  }

  /// The cells without the apostrophes that keep them from being run; mostly the same list.
  private static List<String> unmarked(List<String> cells) {
    for (String cell : cells) {
      if (CsvCell.isMarked(cell)) {
        return cells.stream().map(CsvCell::unmarked).toList();
      }
    }
    return cells;
  }

  private static boolean holdsAnything(CsvRecord row) {
    for (int i = 0; i < row.getFieldCount(); i++) {
      if (!row.getField(i).isBlank()) {
        return true;
      }
    }
    return false;
  }

  private static de.siegmar.fastcsv.reader.CsvReader<CsvRecord> parser(
      char separator, String body) {
    return de.siegmar.fastcsv.reader.CsvReader.builder()
        .fieldSeparator(separator)
        .skipEmptyLines(true)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .allowUnclosedQuote(false)
        .ofCsvRecord(body);
  }

  private static void unreadable(
      String name, CsvParseException problem, int skippedLines, Attempt attempt) {
    String message = String.valueOf(problem.getMessage());
    Matcher line = LINE.matcher(message);
    int row = line.find() ? Integer.parseInt(line.group(1)) + skippedLines : 0;
    attempt.error(
        "csv.quote",
        Place.row(name, row),
        Sentence.of(
            "hint.csv.quote", "Close the quote; a quote inside a quoted cell is written twice."),
        "File '%s': from line %s on it cannot be read, for a quote there is not closed, or is"
            + " followed by more text.",
        name,
        row);
  }

  /// The separator that a file states in its first line, or that its lines show.
  static char separator(String text) {
    return isStated(text) ? text.charAt(SEPARATOR_LINE.length()) : separatorOf(text);
  }

  /// Whether the first line states a separator, and one that can be: no quote, no end of a line.
  private static boolean isStated(String text) {
    int at = SEPARATOR_LINE.length();
    return text.regionMatches(true, 0, SEPARATOR_LINE, 0, at)
        && text.length() > at
        && text.charAt(at) != '"'
        && !isLineEnd(text.charAt(at));
  }

  /// The separator of the first line with separators whose number most of the lines after it share;
  /// of the first line where there is none such. Titles above a table have few or none.
  private static char separatorOf(String body) {
    if (!holdsOther(body)) {
      return SEPARATORS.charAt(0);
    }
    List<int[]> counts = counts(body);
    for (int i = 0; i < counts.size(); i++) {
      int best = -1;
      for (int j = 0; j < SEPARATORS.length(); j++) {
        int count = counts.get(i)[j];
        if (count > (best < 0 ? 0 : counts.get(i)[best]) && isShared(counts, i, j)) {
          best = j;
        }
      }
      if (best >= 0) {
        return SEPARATORS.charAt(best);
      }
    }
    return counts.isEmpty() ? SEPARATORS.charAt(0) : most(counts.getFirst());
  }

  /// Whether any separator but the first stands in a text: in most files none does.
  private static boolean holdsOther(String body) {
    for (int i = 1; i < SEPARATORS.length(); i++) {
      if (body.indexOf(SEPARATORS.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isShared(List<int[]> counts, int line, int separator) {
    int count = counts.get(line)[separator];
    long same =
        counts.subList(line + 1, counts.size()).stream()
            .filter(other -> other[separator] == count)
            .count();
    return 2 * same >= counts.size() - line - 1;
  }

  private static char most(int[] counts) {
    int best = 0;
    for (int i = 1; i < counts.length; i++) {
      best = counts[i] > counts[best] ? i : best;
    }
    return SEPARATORS.charAt(best);
  }

  /// How often each separator stands outside quotes in the first lines that are not empty.
  private static List<int[]> counts(String body) {
    List<int[]> lines = new ArrayList<>();
    int[] line = new int[SEPARATORS.length()];
    boolean quoted = false;
    boolean any = false;
    for (int i = 0; i < body.length() && lines.size() < MOST_LINES; i++) {
      char c = body.charAt(i);
      if (!quoted && isLineEnd(c)) {
        if (any) {
          lines.add(line);
        }
        line = new int[SEPARATORS.length()];
        any = false;
      } else {
        any = true;
        quoted ^= c == '"';
        int known = quoted || c > LAST_SEPARATOR ? -1 : SEPARATORS.indexOf(c);
        if (known >= 0) {
          line[known]++;
        }
      }
    }
    if (any && lines.size() < MOST_LINES) {
      lines.add(line);
    }
    return lines;
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }
}
