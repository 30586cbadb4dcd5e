package org.tinkuy.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads figures out of the JSON of a study as a person would with a text search, and holds it
/// against its schema.
final class StudyJson {
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(Folders.read(Folders.ROOT.resolve("schema/study-1.json")));

  private StudyJson() {}

  /// What its schema has to say against it; none where it keeps the schema.
  static List<Error> faults(String json) {
    return SCHEMA.validate(json, InputFormat.JSON);
  }

  /// The first number under a name; fails where there is none.
  ///
  /// @param json with one blank between any two words
  static double number(String json, String name) {
    Matcher found = Pattern.compile("\"" + name + "\" : (-?[\\d.E+]+)").matcher(json);
    assertThat(found.find()).as(name + " in " + json).isTrue();
    return Double.parseDouble(found.group(1));
  }
}
