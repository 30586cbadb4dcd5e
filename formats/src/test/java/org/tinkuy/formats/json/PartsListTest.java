package org.tinkuy.formats.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class PartsListTest {
  private final PartsList parts = new PartsList(Pattern.compile("ortools-(linux|darwin|win32).*"));

  @Test
  void aLibraryLeftOutIsNoComponentNeedsNothingAndNothingNeedsIt() {
    String left =
        parts.programs(
            """
            {"bomFormat": "CycloneDX",
             "components": [
               {"bom-ref": "pkg:maven/com.google.ortools/ortools-java@9.15?type=jar",
                "licenses": [{"license": {"id": "Apache-2.0"}}]},
               {"bom-ref": "pkg:maven/com.google.ortools/ortools-linux-x86-64@9.15?type=jar"}],
             "dependencies": [
               {"ref": "pkg:maven/org.tinkuy/tinkuy-solver-native@0.1?type=jar",
                "dependsOn": ["pkg:maven/com.google.ortools/ortools-java@9.15?type=jar",
                              "pkg:maven/com.google.ortools/ortools-linux-x86-64@9.15?type=jar"]},
               {"ref": "pkg:maven/com.google.ortools/ortools-linux-x86-64@9.15?type=jar",
                "dependsOn": []}]}
            """);

    JsonMapper json = new JsonMapper();
    assertThat(json.readTree(left))
        .isEqualTo(
            json.readTree(
                """
                {"bomFormat": "CycloneDX",
                 "components": [
                   {"bom-ref": "pkg:maven/com.google.ortools/ortools-java@9.15?type=jar",
                    "licenses": [{"license": {"id": "Apache-2.0"}}]}],
                 "dependencies": [
                   {"ref": "pkg:maven/org.tinkuy/tinkuy-solver-native@0.1?type=jar",
                    "dependsOn": ["pkg:maven/com.google.ortools/ortools-java@9.15?type=jar"]}]}
                """));
  }

  @Test
  void theListForPeopleCountsTheLibrariesThatAreLeft() {
    assertThat(
            parts.people(
                """

                Lists of 3 third-party dependencies.
                     (Apache) com.google.ortools:ortools-java (com.google.ortools:ortools-java:9.15 - https://github.com/google/or-tools)
                     (Apache) com.google.ortools:ortools-linux-x86-64 (com.google.ortools:ortools-linux-x86-64:9.15 - https://github.com/google/or-tools)
                     (BSD-3-Clause) Protocol Buffers [Core] (com.google.protobuf:protobuf-java:4.33.1 - https://developers.google.com)
                """))
        .isEqualTo(
            """

            Lists of 2 third-party dependencies.
                 (Apache) com.google.ortools:ortools-java (com.google.ortools:ortools-java:9.15 - https://github.com/google/or-tools)
                 (BSD-3-Clause) Protocol Buffers [Core] (com.google.protobuf:protobuf-java:4.33.1 - https://developers.google.com)
            """);
  }
}
