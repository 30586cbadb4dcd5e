package org.tinkuy.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A folder as one JSON file and back.
class ConvertCommandTest {
  @TempDir private Path disk;

  @ParameterizedTest
  @ValueSource(strings = {"smallest", "valle-claro", "assessment-workbook"})
  void makesOneFileOfAFolderAndAFolderOfThatWhichSaysTheSame(String example) {
    Path folder = Folders.ROOT.resolve("examples").resolve(example);
    Path json = disk.resolve("park.json");
    Path back = disk.resolve("back");

    Terminal there = Terminal.run("convert", folder, json);
    Terminal again = Terminal.run("convert", json, back);

    assertThat(there.exit()).as(there.err()).isZero();
    assertThat(again.exit()).as(again.err()).isZero();
    assertThat(Terminal.run("diff", folder, back).out())
        .contains("0 rows new, 0 changed, 0 gone")
        .doesNotContain("park.yaml");
    assertThat(
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Folders.read(Folders.ROOT.resolve("schema/park-1.json")))
                .validate(Folders.read(json), InputFormat.JSON))
        .isEmpty();
  }

  @Test
  void namesTheDocumentsOfTheEvidenceByTheirHash() {
    Path json = disk.resolve("park.json");

    Terminal.run("convert", Folders.VALLE_CLARO, json);

    assertThat(Folders.read(json)).containsPattern("\"evidence\":\\{\"[^\"]+\":\"[0-9a-f]{64}\"");
  }

  @Test
  void writesOverNothing() throws IOException {
    Path there = Files.writeString(disk.resolve("there.json"), "mine");

    assertThat(Terminal.run("convert", Folders.SMALLEST, there).exit()).isEqualTo(3);
    Path json = disk.resolve("park.json");
    Terminal.run("convert", Folders.SMALLEST, json);
    assertThat(Terminal.run("convert", json, disk).exit()).isEqualTo(3);
    assertThat(there).hasContent("mine");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "{",
        "{'schema':1}",
        "{'schema':2,'header':{}}",
        "{'schema':1,'header':[]}",
        "{'schema':1,'header':{},'tabels':{}}",
        "{'schema':1,'header':{},'tables':{'plots':{'rows':[1]}}}",
        "{'schema':1,'header':{},'tables':{'plots':{'rows':[{'plot':[]}]}}}",
        "{'schema':1,'header':{},'tables':{'../plots':{'rows':[]}}}",
        "{'schema':1,'header':{},'tables':{'a/b':{'rows':[]}}}",
        "{'schema':1,'header':{},'layers':[{'name':'..','shapes':[]}]}",
        "{'schema':1,'header':{},'layers':[{'name':'x','shapes':[{'lines':[[[1]]]}]}]}",
        "{'schema':1,'header':{},'layers':[{'name':'x','shapes':[{'lines':[[[1,1e999]]]}]}]}",
      })
  void refusesAFileThatIsNoParkWithoutWriting(String text) throws IOException {
    Path json = Files.writeString(disk.resolve("bad.json"), text.replace('\'', '"'));

    Terminal terminal = Terminal.run("convert", json, disk.resolve("to"));

    assertThat(terminal.exit()).isEqualTo(2);
    assertThat(terminal.err()).contains("error ");
    assertThat(terminal.out()).contains("Nothing was written.");
    assertThat(disk.resolve("to")).doesNotExist();
  }
}
