package org.tinkuy.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tinkuy.app.OwnCatalog.Unsound;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.kernel.Issue;

/// A person's own files in place of those of the catalog.
class OwnCatalogTest {
  private static final Path SHIPPED = Folders.ROOT.resolve("catalog/tolerances.csv");

  @TempDir private Path folder;

  private Unsound unsound(Path own) {
    return catchThrowableOfType(Unsound.class, () -> OwnCatalog.load(own));
  }

  @Test
  void aFileOfOnesOwnStandsForTheShippedOneAndAllElseStays() throws IOException {
    String rows = Files.readString(SHIPPED);
    assertThat(rows).contains("\nmeasured,0.05,");
    Files.writeString(
        folder.resolve("tolerances.csv"), rows.replace("\nmeasured,0.05,", "\nmeasured,0.02,"));

    Catalog catalog = OwnCatalog.load(folder);

    assertThat(catalog.rules().tolerances().get("measured")).isEqualTo(0.02);
    assertThat(catalog.rules().frameworks()).containsKey("eip-1.0");
    assertThat(catalog.version()).isNotEqualTo(Wiring.load().catalog().version());
  }

  /// The worked example of the docs as it stands there, and no other file.
  @Test
  void aSchemeOfOnesOwnIsOneFileBesideTheShippedOnes() throws IOException {
    String page = Files.readString(Folders.ROOT.resolve("docs/add-a-scheme.md"));
    int begin = page.indexOf("```yaml\n") + "```yaml\n".length();
    Path schemes = Files.createDirectory(folder.resolve("frameworks"));
    String scheme = page.substring(begin, page.indexOf("```", begin));
    Files.writeString(schemes.resolve("mine.yaml"), scheme);

    assertThat(OwnCatalog.load(folder).rules().frameworks())
        .containsKeys("eip-1.0", "hj-274-2015", "example-rating");

    // a name that slipped does not put two schemes of one id side by side
    Files.writeString(
        schemes.resolve("eip-1.yaml"), scheme.replace("id: example-rating", "id: eip-1.0"));
    assertThat(unsound(folder).issues()).extracting(Issue::code).contains("catalog.key.twice");
  }

  @Test
  void filesThatDoNotFitAreRefusedWithEveryProblemAtItsPlace() throws IOException {
    Files.writeString(folder.resolve("tolerances.csv"), "name,value\nmeasured,0.05\n");

    Unsound unsound = unsound(folder);

    assertThat(unsound.folder()).isEqualTo(folder);
    assertThat(unsound.issues())
        .extracting(Issue::code)
        .contains("catalog.column.missing", "catalog.tolerance.missing");
    assertThat(unsound.issues().getFirst().place().file()).isEqualTo("catalog/tolerances.csv");
  }

  @Test
  void limitsOfFirmsThatDoNotRiseAreToldAtTheirRow() throws IOException {
    String rows = Files.readString(SHIPPED);
    assertThat(rows).contains("\nsmallFirm,50,", "\nmediumFirm,250,");
    Files.writeString(
        folder.resolve("tolerances.csv"), rows.replace("\nsmallFirm,50,", "\nsmallFirm,500,"));

    Issue issue = unsound(folder).issues().getFirst();

    assertThat(issue.code()).isEqualTo("study.firmSizes");
    long row = 1 + rows.lines().takeWhile(line -> !line.startsWith("mediumFirm,")).count();
    assertThat(issue.place()).hasToString("catalog/tolerances.csv:" + row);
  }

  /// A slip in the name of the folder must not leave the shipped catalog in use, unsaid.
  @Test
  void aFolderThatIsNotThereIsSaid() {
    Unsound unsound = unsound(folder.resolve("catalogue"));

    assertThat(unsound.issues()).extracting(Issue::code).containsExactly("folder.missing");
    assertThat(unsound.issues().getFirst().message()).contains("catalogue' is not there");
  }

  /// So must a slip in the name of a file; what is no file of a catalog may lie beside them.
  @Test
  void aFileWithANameOfNoneIsSaidWithTheNameThatMayBeMeant() throws IOException {
    Files.writeString(folder.resolve("tolerance.csv"), "name,value\n");
    Files.writeString(folder.resolve("eip-1.0.yaml"), "schema: 1\n");
    Files.writeString(folder.resolve("zzzz.csv"), "a\n");
    Files.writeString(folder.resolve("README.md"), "Ours.\n");
    Files.writeString(Files.createDirectory(folder.resolve(".old")).resolve("sdg.csv"), "a\n");

    Unsound unsound = unsound(folder);

    assertThat(unsound.issues())
        .extracting(Issue::code, issue -> issue.place().file(), issue -> issue.hint().english())
        .containsExactly(
            tuple(
                "catalog.file.stray",
                "catalog/eip-1.0.yaml",
                "Maybe it is frameworks/eip-1.0.yaml."),
            tuple("catalog.file.stray", "catalog/tolerance.csv", "Maybe it is tolerances.csv."),
            tuple(
                "catalog.file.stray",
                "catalog/zzzz.csv",
                "Move it elsewhere, or list it in a catalog.yaml of your own."));
  }
}
