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
import org.junit.jupiter.params.provider.CsvSource;
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
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          units.csv | h,3600,s, | h,3600,sec, | catalog.unit.above
          units.csv | h,3600,s, | h,about 3600,s, | kernel.fraction.unreadable
          tables.csv | links,exchanges that exist,none | links,exchanges that exist,nothing | catalog.word
          tables.csv | phases,"development phases, in order",none,add | zones,twice,none,add | catalog.key.twice
          fields.csv | plots,zone,7,ref:zones | plots,zone,7,ref:zone | catalog.field.refUnknown
          fields.csv | plots,zone,7,ref:zones | plots,zone,17,ref:zones | catalog.field.order
          fields.csv | plots,zone,7,ref:zones | plots,zone,7,reference:zones | catalog.field.type
          fields.csv | plots,zone,7,ref:zones | plot,zone,7,ref:zones | catalog.field.tableUnknown
          fields.csv | plots,zone,7, | plots,use,7, | catalog.key.twice
          fields.csv | plots,area_m2,4,number,m2 | plots,area_m2,4,number,mm2x | catalog.unit.unknown
          fields.csv | required,isic, | required,isik, | catalog.field.listUnknown
          fields.csv | table,column,position | table,columns,position | catalog.column.missing
          carriers.csv | naturalGas,natural gas,energy,fuel,48.0,MJ/kg | naturalGas,natural gas,energy,fuel,48.0,MJ/d | catalog.carrier.dimension
          carriers.csv | naturalGas,natural gas,energy,fuel,48.0,MJ/kg | naturalGas,natural gas,energy,fuel,48;0,MJ/kg | catalog.number
          carriers.csv | naturalGas,natural gas,energy, | naturalGas,natural gas,fuels, | catalog.word
          carriers.csv | flyAsh,fly ash, | power,fly ash, | catalog.key.twice
          carriers.csv | flyAsh,fly ash, | flyAsh,, | catalog.text.missing
          facts.csv | nativeOpenArea,park,number,m2 | nativeOpenArea,park,number, | catalog.fact.unit
          facts.csv | nativeOpenArea,park,number,m2 | nativeOpenArea,parks,number,m2 | catalog.fact.subject
          facts.csv | nativeOpenArea,park,number,m2 | nativeOpenArea,park,numbers,m2 | catalog.word
          references.csv | gridFactor,BR,2024,0.106,kgCO2e/kWh | gridFactor,BR,2024,106,gCO2e/kWh | catalog.reference.unit
          references.csv | gridFactor,BR,2024,0.106,kgCO2e/kWh,average | gridFactor,BR,2024,0.106,kgCO2e/kWh,combinedMargin | catalog.reference.kind
          references.csv | gridFactor,BR,2024 | gridFactor,XX,2024 | catalog.reference.country
          references.csv | gridFactor,BR,2024 | gridFaktor,BR,2024 | catalog.reference.nameUnknown
          references.csv | gridFactor,BR,2024 | gridFactor,BR,this year | kernel.period.unreadable
          codes.csv | isic,1071, | isic,1072, | catalog.key.twice
          definitions.yaml | "  large:" | "  plots:" | catalog.definition.nameTaken
          definitions.yaml | parameters: [who, wanted] | parameters: [who, who] | catalog.definition.parameterTwice
          definitions.yaml | "    meaning: Emissions per final energy use." | "    meanings: Emissions" | catalog.key.unknown
          definitions.yaml | schema: 1 | schema: 2 | catalog.schema
          frameworks/eip-1.0.yaml | id: PM-P2 | id: PM-P1 | catalog.key.twice
          frameworks/eip-1.0.yaml | id: PM-P2 | id: PM-P9 | catalog.text.missing
          frameworks/eip-1.0.yaml | topic: planning | topic: plans | catalog.text.missing
          frameworks/eip-1.0.yaml | tables: [bodies, facts] | tables: [bodys, facts] | catalog.criterion.tableUnknown
          frameworks/eip-1.0.yaml | operator: '<' | operator: 'less' | catalog.criterion.operator
          frameworks/eip-1.0.yaml | target: '95 %' | limit: '95 %' | catalog.criterion.target
          frameworks/eip-1.0.yaml | counted: no | counted: never | catalog.word
          frameworks/eip-1.0.yaml | "status: complete" | "status: ready" | catalog.word
          texts/en.csv | criterion.eip-1.0.EN-I7.text, | criterion.eip-1.0.EN-I7.txt, | catalog.text.missing
          texts/en.csv | criterion.eip-1.0.EN-I7.text, | criterion.eip-1.0.EN-I8.text, | catalog.key.twice
          catalog.yaml | tables: 46 | tables: 47 | catalog.count
          catalog.yaml | frameworks/eip-1.0.yaml | frameworks/eip-9.yaml | catalog.file.missing
          catalog.yaml | - units.csv | - unit.csv | catalog.file.unread
          """)
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
    write("fields.csv", text.substring(0, text.indexOf("evidence,issuer")));

    Checked<Catalog> checked = new CatalogLoader(FormulaCheck.NONE).load(folder);

    assertThat(checked.issues()).extracting(Issue::code).containsExactly("catalog.count");
  }

  @Test
  void givesMistakesInFormulasTheirRow() throws IOException {
    int line = lineOf(EIP, "formula: 'share(waterSources");
    FormulaCheck formulas =
        _ ->
            List.of(
                new Issue(
                    "catalog.formula",
                    Severity.ERROR,
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
    String shipped = new CatalogLoader(FormulaCheck.NONE).load().find().orElseThrow().version();
    replace("facts.csv", "Open space kept for native", "Space kept for native");

    Catalog changed = new CatalogLoader(FormulaCheck.NONE).load(folder).find().orElseThrow();

    assertThat(changed.version()).isNotEqualTo(shipped);
    assertThat(changed.facts().get("nativeOpenArea"))
        .extracting(fact -> fact == null ? "" : fact.help())
        .asString()
        .startsWith("Space kept");
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
