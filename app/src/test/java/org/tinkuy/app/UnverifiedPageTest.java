package org.tinkuy.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.catalog.ReferenceValue;
import org.tinkuy.catalog.UnverifiedRow;
import org.tinkuy.catalog.Verification;
import org.tinkuy.formats.catalog.CatalogLoader;
import org.tinkuy.formula.Formulas;

/// The page on unverified rows lists them as the catalog has them.
class UnverifiedPageTest {
  private static final String MARK = "writes it anew. -->\n";

  @Test
  void listsTheRowsThatNobodyHasCompared() throws IOException {
    Path page = Folders.ROOT.resolve("docs/unverified.md");
    String text = Files.readString(page);
    String expected = text.substring(0, text.indexOf(MARK) + MARK.length()) + table();
    if (Boolean.getBoolean("tinkuy.regenerate")) {
      Files.writeString(page, expected);
    }

    assertThat(Files.readString(page)).isEqualTo(expected);
  }

  /// Whatever file says of its rows whether they were compared is looked at, row by row.
  @Test
  void noFileThatSaysWhetherItsRowsWereComparedIsLeftOut() throws IOException {
    Path catalog = Folders.ROOT.resolve("catalog");
    Map<String, Integer> rows =
        Verification.of(new CatalogLoader(Formulas::check).load().find().orElseThrow(), "en")
            .stream()
            .collect(Collectors.toMap(Verification::file, Verification::rows));
    assertThat(rows).containsKeys("units.csv", "products.csv", "facts.csv");
    try (Stream<Path> files = Files.walk(catalog)) {
      assertThat(files.filter(file -> file.toString().endsWith(".csv")).toList())
          .filteredOn(file -> header(file).contains("verified"))
          .isNotEmpty()
          .allSatisfy(
              file ->
                  assertThat(rows.getOrDefault(catalog.relativize(file).toString(), 0))
                      .as(file.toString())
                      .isPositive());
    }
  }

  private static List<String> header(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return List.of(lines.findFirst().orElse("").split(",", -1));
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  private static String table() {
    Catalog catalog = new CatalogLoader(Formulas::check).load().find().orElseThrow();
    List<Verification> files = Verification.of(catalog, "en");
    StringBuilder page = new StringBuilder();
    page.append("\n| file | rows | not compared | could move a score by |\n|---|---|---|---|\n");
    for (Verification file : files) {
      page.append(
          "| `%s` | %s | %s | %s |\n"
              .formatted(
                  file.file(),
                  file.rows() == 0 ? "none known yet" : Integer.toString(file.rows()),
                  compared(file),
                  points(file.movable())));
    }
    page.append(
        "\n## Classes without usual flows\n\nOf %s of the %s classes of manufacturing (ISIC Rev. 4)"
                .formatted(catalog.classesWithoutRates().size(), catalog.manufacturing().size())
            + " `sectors.csv` knows no usual flows, so that `flows --estimates` fills nothing for"
            + " their firms: "
            + String.join(", ", catalog.classesWithoutRates())
            + ".\n");
    page.append(countriesWithoutShare(catalog));
    page.append("\n## Rows that could move a score\n");
    files.forEach(file -> rows(page, file, row -> row.movable().scored()));
    page.append("\n## Rows that move no score\n");
    files.forEach(file -> rows(page, file, row -> !row.movable().scored()));
    return page.toString();
  }

  /// Countries whose power the catalog knows by its emissions and not by what of it is renewable.
  private static String countriesWithoutShare(Catalog catalog) {
    TreeSet<String> silent = new TreeSet<>(countries(catalog, "gridFactor"));
    SortedSet<String> told = countries(catalog, "renewableElectricity");
    silent.removeAll(told);
    return "\n## Countries without a share of renewable power\n\n`references.csv` has the share of"
        + " renewable power (`renewableElectricity`), against which `EN-I3` holds a park, of "
        + String.join(", ", told)
        + ". Of the %s other countries whose power has a `gridFactor` it has none, so that"
            .formatted(silent.size())
        + " `EN-I3` stays without a target there until the park states the share of its country,"
        + " with its source, in its own table `references`: "
        + String.join(", ", silent)
        + ".\n";
  }

  private static SortedSet<String> countries(Catalog catalog, String reference) {
    return catalog.references().stream()
        .filter(value -> value.name().equals(reference))
        .map(ReferenceValue::country)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /// The rows of a file under a line that opens them: by how much, how sure, which and what.
  private static void rows(StringBuilder page, Verification file, Predicate<UnverifiedRow> shown) {
    Map<String, List<UnverifiedRow>> groups =
        file.open().stream()
            .filter(shown)
            .collect(
                Collectors.groupingBy(
                    row -> points(row.movable()) + ", confidence " + row.confidence(),
                    LinkedHashMap::new,
                    Collectors.toList()));
    if (groups.isEmpty()) {
      return;
    }
    int count = groups.values().stream().mapToInt(List::size).sum();
    page.append(
        "\n<details><summary><code>%s</code>: %d</summary>\n".formatted(file.file(), count));
    groups.forEach(
        (group, rows) -> {
          page.append("\n%s (%d)\n\n".formatted(group, rows.size()));
          rows.forEach(row -> page.append(line(row)));
        });
    page.append("\n</details>\n");
  }

  private static String line(UnverifiedRow row) {
    String what = row.what().replace("|", "\\|").replace("<", "&lt;");
    return what.isEmpty()
        ? "- `%s`\n".formatted(row.id())
        : "- `%s` %s\n".formatted(row.id(), what);
  }

  private static String compared(Verification file) {
    if (file.rows() == 0) {
      return "";
    }
    return file.isAllOurOwn() ? "all our own" : Integer.toString(file.unverified());
  }

  private static String points(Verification.Movable movable) {
    return movable.scored()
        ? String.format(
            Locale.ROOT, "at most %.1f points of `%s`", movable.share() * 100, movable.scheme())
        : "no score";
  }
}
