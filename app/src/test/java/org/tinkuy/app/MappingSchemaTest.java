package org.tinkuy.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tinkuy.document.KeyedDocument.Mapping;
import org.tinkuy.document.KeyedDocument.Node;
import org.tinkuy.document.KeyedDocument.Scalar;
import org.tinkuy.document.KeyedDocument.Sequence;
import org.tinkuy.formats.mapping.Mappings;
import org.tinkuy.formats.yaml.YamlReader;

/// `schema/mapping-1.json` knows the keys that the reader knows.
class MappingSchemaTest {
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(Folders.read(Folders.ROOT.resolve("schema/mapping-1.json")));

  @Test
  void theExampleKeepsTheSchema() {
    String text =
        Folders.read(Folders.ROOT.resolve("examples/assessment-workbook").resolve(Mappings.FILE));

    assertThat(SCHEMA.validate(json(text), InputFormat.JSON)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{file: a, table: flows, headrow: 4}",
        "{file: a, columns: {A: tenant}}",
        "{file: a, table: flows, columns: {A: {unit: m3}}}",
        "{file: a, table: flows, unpivot: {column: quantity, by: period}}"
      })
  void theSchemaRefusesWhatTheReaderRefuses(String entry) {
    String text = "schema: 1\nsheets:\n- " + entry + "\n";

    assertThat(SCHEMA.validate(json(text), InputFormat.JSON)).isNotEmpty();
  }

  private static String json(String yaml) {
    return json(
        YamlReader.read(Mappings.FILE, yaml.getBytes(StandardCharsets.UTF_8))
            .find()
            .orElseThrow()
            .root());
  }

  private static String json(Node node) {
    return switch (node) {
      case Scalar scalar when scalar.text().matches("\\d{1,6}") -> scalar.text();
      case Scalar scalar -> quoted(scalar.text());
      case Sequence list ->
          list.items().stream().map(each -> json(each)).collect(Collectors.joining(",", "[", "]"));
      case Mapping entries ->
          entries.entries().entrySet().stream()
              .map(each -> quoted(each.getKey()) + ":" + json(each.getValue()))
              .collect(Collectors.joining(",", "{", "}"));
    };
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}
