package org.tinkuy.formats.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.catalog.FormulaCheck;
import org.tinkuy.catalog.Instrument;
import org.tinkuy.catalog.MarkedRow;
import org.tinkuy.catalog.Provenance;
import org.tinkuy.kernel.Checked;
import org.tinkuy.kernel.Issue;

/// A row has its own marks or those of the head of its file.
class MarksTest {
  private static final Path SHIPPED = Path.of(System.getProperty("tinkuy.root"), "catalog");

  @TempDir private Path folder;

  private void change(String file, String right, String wrong) throws IOException {
    String text = Files.readString(SHIPPED.resolve(file));
    assertThat(text).contains(right);
    Files.createDirectories(folder.resolve(file).getParent());
    Files.writeString(folder.resolve(file), text.replace(right, wrong));
  }

  private Catalog load() {
    Checked<Catalog> checked = new CatalogLoader(FormulaCheck.NONE).load(folder);
    assertThat(checked.issues()).isEmpty();
    return checked.find().orElseThrow();
  }

  private static Provenance fact(Catalog catalog, String name) {
    return catalog.library().experience().marked().stream()
        .filter(row -> row.id().equals(name))
        .map(MarkedRow::provenance)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aRowOfATableTakesWhatItDoesNotSayFromTheHeadOfItsFile() throws IOException {
    change(
        "facts.csv",
        """
        name,subject,type,unit,help
        parkBody,park,yesno,,\
        """,
        """
        name,subject,type,unit,confidence,help
        parkBody,park,yesno,,R-L,\
        """);
    String rows = Files.readString(folder.resolve("facts.csv"));
    Files.writeString(
        folder.resolve("facts.csv"),
        rows.lines()
                .map(
                    line -> line.contains("confidence") || line.contains("R-L") ? line : wide(line))
                .reduce((first, second) -> first + "\n" + second)
                .orElseThrow()
            + "\n");

    Catalog catalog = load();

    assertThat(fact(catalog, "parkBody"))
        .isEqualTo(new Provenance("ours: what is asked where no table asks it", "R-L", false));
    assertThat(fact(catalog, "landManagement").confidence()).isEqualTo("D");
  }

  /// A cell for the new column before the help, which is the fifth.
  private static String wide(String line) {
    String[] cells = line.split(",", 5);
    return String.join(",", List.of(cells).subList(0, 4)) + ",," + cells[4];
  }

  @Test
  void aRowOfASchemeTakesWhatItDoesNotSayFromTheHeadOfItsFile() throws IOException {
    change("frameworks/vn-35-2022.yaml", "    confidence: F\n", "");
    change("frameworks/green-osb.yaml", "    confidence: F\n", "");
    String head = Files.readString(folder.resolve("frameworks/green-osb.yaml"));
    Files.writeString(
        folder.resolve("frameworks/green-osb.yaml"),
        head.replace("\nyear: 2023\n", "\nyear: 2023\nconfidence: R-L\n"));

    Checked<Catalog> checked = new CatalogLoader(FormulaCheck.NONE).load(folder);

    // the head of the one says how sure its rows are, that of the other does not
    assertThat(checked.issues())
        .isNotEmpty()
        .allMatch(issue -> issue.place().file().endsWith("vn-35-2022.yaml"))
        .extracting(Issue::code)
        .containsOnly("catalog.key.missing");
  }

  @Test
  void whatTheHeadLacksIsToldOnceForTheFile() throws IOException {
    change("frameworks/eip-1.0.yaml", "\nyear: 2017\n", "\n");
    change("tolerances.csv", "source,year,confidence", "source,years,confidence");

    Checked<Catalog> checked = new CatalogLoader(FormulaCheck.NONE).load(folder);

    assertThat(checked.issues())
        .extracting(Issue::code)
        .containsOnlyOnce("catalog.mark.missing", "catalog.key.missing");
  }

  @Test
  void aPolicyOfWhichNoYearIsNamedIsUndated() throws IOException {
    List<String> undated =
        load().library().instruments().stream()
            .filter(instrument -> instrument.life().year().isEmpty())
            .map(Instrument::id)
            .toList();

    assertThat(undated).containsExactly("peParkStrategy");
  }

  /// Of a document that was not read and that no source names, nothing was read in a public source.
  @Test
  void noPolicyIsCalledReadThatNobodyRead() throws IOException {
    assertThat(load().library().instruments())
        .filteredOn(instrument -> instrument.provenance().source().contains("not read"))
        .isNotEmpty()
        .extracting(instrument -> instrument.provenance().confidence())
        .doesNotContain("F");
  }
}
