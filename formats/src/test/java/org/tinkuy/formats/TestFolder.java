package org.tinkuy.formats;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.catalog.Field;
import org.tinkuy.catalog.FieldType;
import org.tinkuy.catalog.Library;
import org.tinkuy.catalog.TableSchema;
import org.tinkuy.catalog.Texts;
import org.tinkuy.kernel.Checked;
import org.tinkuy.kernel.UnitTable;

/// A park folder in the making, and a catalog that knows three tables.
///
/// @param path where it lies
record TestFolder(Path path) {
  static final Catalog CATALOG =
      new Catalog(
          "test",
          UnitTable.builder().build(),
          tables("plots", "flows", "evidence"),
          Library.of(Map.of()),
          Map.of(),
          List.of(),
          new Catalog.Rules(Map.of(), Map.of(), Map.of(), Map.of()),
          new Texts(new TreeMap<>()));

  static TestFolder with(Path path) throws IOException {
    return new TestFolder(Files.createDirectories(path))
        .file("park.yaml", "schema: 1\nid: p\nnames: P\ncountry: PE\ncurrency: USD\nepsg: 32718\n");
  }

  TestFolder file(String name, String text) throws IOException {
    Path file = path.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return this;
  }

  Checked<FolderContent> read() {
    return ParkFolder.read(path, CATALOG);
  }

  String readHash() {
    return read().find().orElseThrow().inputHash();
  }

  private static Map<String, TableSchema> tables(String... names) {
    Map<String, TableSchema> tables = new LinkedHashMap<>();
    for (String name : names) {
      Field id =
          new Field(
              name,
              "id",
              1,
              FieldType.parse("id"),
              "",
              new Field.Role(true, true),
              List.of(),
              "its id");
      tables.put(
          name,
          new TableSchema(name, "rows of " + name, false, TableSchema.Periods.ADD, List.of(id)));
    }
    return tables;
  }
}
