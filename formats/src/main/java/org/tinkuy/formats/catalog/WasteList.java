package org.tinkuy.formats.catalog;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tinkuy.formats.csv.CsvGrid;
import org.tinkuy.formats.csv.CsvLines;
import org.tinkuy.formats.csv.CsvReader;
import org.tinkuy.formats.csv.CsvRow;
import org.tinkuy.formats.csv.CsvTable;
import org.tinkuy.formats.grid.Grid;
import org.tinkuy.formats.grid.GridCell;
import org.tinkuy.formats.grid.GridRow;
import org.tinkuy.formats.xlsx.Workbook;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Checked;
import org.tinkuy.kernel.Place;
import org.tinkuy.kernel.Sentence;

/// Takes the official List of Waste, as a person holds it, into a catalog of their own: every entry
/// of the list that ours lacks becomes a row, and a row of ours whose mark of hazard the list bears
/// out is verified.
///
/// Any sheet will do that has, in each row of an entry, a cell with its code as the list writes it
/// (`10 02 07*`) and a cell with its words. What the list does not say (form, carrier, uses) is
/// taken from our nearest entry, with low confidence.
public final class WasteList {
  private static final String FILE = "materials.csv";
  private static final Pattern CODE =
      Pattern.compile("(\\d{2})[ .\\u00a0]?(\\d{2})[ .\\u00a0]?(\\d{2})\\s*(\\*?)");
  private static final int SUB_CHAPTER = 4;
  private static final int CHAPTER = 2;

  /// How the list words the twin that holds what is hazardous, and the one that does not.
  private static final Pattern HOLDS =
      Pattern.compile("hazardous substances|sustancias peligrosas|substances dangereuses");

  private static final Pattern OTHERS =
      Pattern.compile("other than those|distint[oa]s de|autres que");

  private final CsvTable ours;
  private final Map<String, Entry> entries;

  private WasteList(CsvTable ours, Map<String, Entry> entries) {
    this.ours = ours;
    this.entries = entries;
  }

  /// An entry of the list.
  private record Entry(String code, boolean starred, String words) {
    /// How the list marks it, as far as its words tell.
    String hazard() {
      String low = words.toLowerCase(Locale.ROOT);
      if (starred) {
        return HOLDS.matcher(low).find() ? "mirror" : "absolute";
      }
      return OTHERS.matcher(low).find() ? "mirror_none" : "none";
    }
  }

  /// What became of a list.
  ///
  /// @param file the file that was written
  /// @param read entries of the list, > 0
  /// @param added entries that the catalog lacked, 0 to `read`
  /// @param confirmed rows of the catalog whose mark the list bears out, 0 to `read`
  /// @param differing codes that the list marks otherwise than the catalog did; the list's mark is
  ///   taken
  /// @param unknown codes of the catalog that the list does not have; kept as they are
  public record Taken(
      Path file, int read, int added, int confirmed, List<String> differing, List<String> unknown) {
    public Taken {
      differing = List.copyOf(differing);
      unknown = List.copyOf(unknown);
    }
  }

  /// Reads a list and writes the `materials.csv` of a catalog folder; refused where no entry of a
  /// list is found.
  ///
  /// @param list a CSV file or workbook
  /// @param language the language of its words: en, es or fr
  /// @param folder where the catalog of one's own lies
  public static Checked<Taken> take(Path list, String language, Path folder) {
    Attempt attempt = new Attempt();
    Map<String, Entry> entries = new TreeMap<>();
    String name = String.valueOf(list.getFileName());
    for (Grid grid : grids(list, name, attempt)) {
      grid.rows(row -> entry(row).ifPresent(entry -> entries.putIfAbsent(entry.code(), entry)));
    }
    if (entries.isEmpty()) {
      attempt.error(
          "catalog.waste.noEntries",
          Place.file(name),
          Sentence.of(
              "hint.catalog.waste.noEntries", "Each entry needs its code and its words in a row."),
          "No row of '%s' has a code of the List of Waste, such as 10 02 07*, and words.",
          name);
      return attempt.refuse();
    }
    byte[] packed = CatalogFiles.ofClassPath().find(FILE).orElseThrow();
    CsvTable ours = CsvReader.read(FILE, packed).find().orElseThrow();
    return attempt.finish(new WasteList(ours, entries).write(name, language, folder));
  }

  private static List<Grid> grids(Path list, String name, Attempt attempt) {
    if (name.toLowerCase(Locale.ROOT).endsWith(".csv")) {
      return CsvGrid.read(list, name, attempt).stream().toList();
    }
    return Workbook.open(list, name, attempt).map(Workbook::sheets).orElse(List.of());
  }

  private static Optional<Entry> entry(GridRow row) {
    Optional<Matcher> code =
        row.cells().stream()
            .map(cell -> CODE.matcher(cell.text().strip()))
            .filter(Matcher::matches)
            .findFirst();
    Optional<String> words =
        row.cells().stream()
            .map(GridCell::text)
            .map(String::strip)
            .filter(text -> text.chars().anyMatch(Character::isLetter))
            .findFirst();
    return code.flatMap(
        found ->
            words.map(
                text ->
                    new Entry(
                        found.group(1) + found.group(2) + found.group(3),
                        !found.group(4).isEmpty(),
                        text.replaceAll("\\s+", " "))));
  }

  private Taken write(String name, String language, Path folder) {
    Map<String, List<String>> rows = new TreeMap<>();
    List<String> differing = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    int confirmed = 0;
    for (CsvRow row : ours.rows()) {
      String code = ours.text(row, "code");
      Entry entry = entries.get(code);
      List<String> cells = new ArrayList<>(row.cells());
      if (entry != null && isStarred(ours.text(row, "hazard")) == entry.starred()) {
        set(cells, "verified", "yes");
        confirmed++;
      } else if (entry != null) {
        set(cells, "hazard", entry.hazard());
        differing.add(code);
      } else if (code.length() > CHAPTER) {
        unknown.add(code);
      }
      rows.put(code, cells);
    }
    int before = rows.size();
    entries.forEach((code, entry) -> rows.computeIfAbsent(code, _ -> fresh(entry, name, language)));
    return new Taken(
        write(rows, folder), entries.size(), rows.size() - before, confirmed, differing, unknown);
  }

  private static boolean isStarred(String hazard) {
    return hazard.equals("absolute") || hazard.equals("mirror");
  }

  private void set(List<String> cells, String column, String text) {
    cells.set(ours.indexOf(column), text);
  }

  /// A row for an entry that our list lacks: code, mark and words are the list's, in every
  /// language, for a name must not be missing; the rest is that of our nearest entry.
  private List<String> fresh(Entry entry, String name, String language) {
    List<String> cells = new ArrayList<>(nearest(entry.code()).cells());
    ours.columns().stream()
        .filter(column -> column.startsWith("words_"))
        .forEach(column -> set(cells, column, entry.words().replace('|', '/')));
    set(cells, "code", entry.code());
    set(cells, "hazard", entry.hazard());
    set(
        cells,
        "source",
        "%s, words in '%s'; form, carrier and uses are those of a near entry"
            .formatted(name, language));
    set(cells, "confidence", "R-L");
    set(cells, "verified", "no");
    return cells;
  }

  private CsvRow nearest(String code) {
    return like(code.substring(0, SUB_CHAPTER))
        .or(() -> like(code.substring(0, CHAPTER)))
        .orElseGet(() -> like("").orElseThrow());
  }

  private Optional<CsvRow> like(String start) {
    return ours.rows().stream()
        .filter(row -> ours.text(row, "code").length() > CHAPTER)
        .filter(row -> ours.text(row, "code").startsWith(start))
        .findFirst();
  }

  private Path write(Map<String, List<String>> rows, Path folder) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CsvLines lines = new CsvLines(out);
    lines.write(ours.columns());
    rows.values().forEach(lines::write);
    try {
      Files.createDirectories(folder);
      return Files.write(folder.resolve(FILE), out.toByteArray());
    } catch (IOException problem) {
      throw new UncheckedIOException(folder.resolve(FILE).toString(), problem);
    }
  }
}
