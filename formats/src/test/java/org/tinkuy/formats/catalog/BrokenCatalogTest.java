package org.tinkuy.formats.catalog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.catalog.FormulaCheck;
import org.tinkuy.kernel.Checked;
import org.tinkuy.kernel.Issue;
import org.tinkuy.kernel.Place;
import org.tinkuy.kernel.Severity;

/// A catalog that was changed in one place or several is refused, and every problem is named.
class BrokenCatalogTest {
  private static final String EIP = "frameworks/eip-1.0.yaml";

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvFileSource(
      resources = "mistakes.txt",
      numLinesToSkip = 1,
      delimiter = '|',
      quoteCharacter = '`')
  void namesTheFileAndRowOfAMistake(String file, String right, String wrong, String code)
      throws IOException {
    String before = replace(file, unquoted(right), unquoted(wrong));

    Checked<Catalog> checked = new CatalogLoader(FormulaCheck.NONE).load(folder);

    assertThat(checked).isInstanceOf(Checked.Refused.class);
    List<Issue> found =
        checked.issues().stream().filter(issue -> issue.code().equals(code)).toList();
    assertThat(found).as("%s", checked.issues().stream().limit(5).toList()).isNotEmpty();
    assertThat(found.getFirst().severity()).isEqualTo(Severity.ERROR);
    assertThat(found.getFirst().place().file()).startsWith("catalog/");
    assertThat(before).contains(unquoted(right));
  }

  @Test
  void refusesAnAmbiguousWordWithAnUnknownMeaning() throws IOException {
    replace("units.csv", "gal_us|gal_uk", "gal_us|gal_xx");

    Checked<Catalog> checked = new CatalogLoader(FormulaCheck.NONE).load(folder);

    assertThat(checked.issues())
        .extracting(Issue::code)
        .containsExactly("kernel.unit.candidateUnknown");
  }

  @Test
  void givesTheRowThatWasChanged() throws IOException {
    replace("facts.csv", "nativeOpenArea,park,number,m2", "nativeOpenArea,park,number,");
    int line = lineOf("facts.csv", "nativeOpenArea");

    Checked<Catalog> checked = new CatalogLoader(FormulaCheck.NONE).load(folder);

    assertThat(checked.issues()).hasSize(1);
    assertThat(checked.issues().getFirst().place())
        .isEqualTo(Place.row("catalog/facts.csv", line).at("unit"));
  }

  @Test
  void givesAllProblemsOfAllFilesAtOnce() throws IOException {
    replace("facts.csv", "nativeOpenArea,park,", "nativeOpenArea,moon,");
    replace("carriers.csv", ",48.0,MJ/kg", ",48.0,m3");
    replace(EIP, "tables: [bodies, facts]", "tables: [bodys, fakts]");
    replace("texts/en.csv", "category.social.name", "category.sociable.name");

    Checked<Catalog> checked = new CatalogLoader(FormulaCheck.NONE).load(folder);

    assertThat(checked.issues())
        .extracting(Issue::code)
        .containsExactlyInAnyOrder(
            "catalog.fact.subject",
            "catalog.carrier.dimension",
            "catalog.criterion.tableUnknown",
            "catalog.criterion.tableUnknown",
            "catalog.text.missing");
    assertThat(checked.issues()).noneMatch(issue -> issue.place().row() == 0);
  }

  @Test
  void noticesAFileThatIsCutShort() throws IOException {
    String text = read("fields.csv");
    write("fields.csv", text.substring(0, text.indexOf("translations,translation")));

    Checked<Catalog> checked = new CatalogLoader(FormulaCheck.NONE).load(folder);

    // the other names of the column that was cut off lead nowhere now
    assertThat(checked.issues())
        .extracting(Issue::code)
        .startsWith("catalog.count")
        .containsOnly("catalog.count", "catalog.alias.targetUnknown");
  }

  @Test
  void givesMistakesInFormulasTheirRow() throws IOException {
    int line = lineOf(EIP, "formula: 'share(waterSources");
    FormulaCheck formulas =
        _ ->
            List.of(
                Issue.inEnglish(
                    "catalog.formula",
                    new Place("catalog/frameworks/eip-1.0.yaml", "EN-I6", 0, "formula"),
                    "Formula: 'waterSource' is unknown.",
                    List.of(),
                    ""));

    Checked<Catalog> checked = new CatalogLoader(formulas).load();

    assertThat(checked).isInstanceOf(Checked.Refused.class);
    Place place = checked.issues().getFirst().place();
    assertThat(place.file()).isEqualTo("catalog/" + EIP);
    assertThat(place.row()).isEqualTo(line);
    assertThat(place.column()).endsWith(".rule.formula");
  }

  @Test
  void changesItsVersionWithItsContent() throws IOException {
    String shipped = Shipped.CATALOG.version();
    replace("facts.csv", "Area of open space kept for native", "Area of space kept for native");

    Catalog changed = new CatalogLoader(FormulaCheck.NONE).load(folder).find().orElseThrow();

    assertThat(changed.version()).isNotEqualTo(shipped);
    assertThat(changed.facts().get("nativeOpenArea"))
        .extracting(fact -> fact == null ? "" : fact.help())
        .asString()
        .startsWith("Area of space kept");
  }

  private static String unquoted(String text) {
    return text.startsWith("\"") ? text.substring(1, text.length() - 1) : text;
  }

  private String replace(String file, String right, String wrong) throws IOException {
    String before = read(file);
    assertThat(before).contains(right);
    int at = before.indexOf(right);
    write(file, before.substring(0, at) + wrong + before.substring(at + right.length()));
    return before;
  }

  private static int lineOf(String file, String start) throws IOException {
    List<String> lines = read(file).lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).strip().startsWith(start)) {
        return i + 1;
      }
    }
    throw new AssertionError(start);
  }

  private static String read(String file) throws IOException {
    try (InputStream in = BrokenCatalogTest.class.getResourceAsStream("/catalog/" + file)) {
      assertThat(in).as(file).isNotNull();
      return new String(in.readAllBytes(), UTF_8);
    }
  }

  private void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }
}
