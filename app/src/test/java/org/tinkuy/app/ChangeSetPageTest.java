package org.tinkuy.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The change set that `docs/park-folder.md` shows is one that works, and its schema says so.
class ChangeSetPageTest {
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(Folders.read(Folders.ROOT.resolve("schema/changes-1.json")));

  @TempDir private Path folder;

  private static String shown() {
    String page = Folders.read(Folders.ROOT.resolve("docs/park-folder.md"));
    String section = page.substring(page.indexOf("## Change sets"), page.indexOf("## Tables"));
    int start = section.indexOf("```yaml\n") + "```yaml\n".length();
    return section.substring(start, section.indexOf("```", start));
  }

  @Test
  void thePageShowsOneThatAppliesToTheSmallestPark() throws IOException {
    Path file = Files.writeString(folder.resolve("signs.yaml"), shown());

    Wiring.ReadPark read = Wiring.load().read(Folders.SMALLEST, Optional.of(file));

    assertThat(read.hasErrors()).isFalse();
    assertThat(read.subject().orElseThrow().park().table("plots").find("A3")).isPresent();
    assertThat(read.subject().orElseThrow().park().outlines()).containsKey("A2-north");
    assertThat(read.subject().orElseThrow().scenario().orElseThrow().differences()).hasSize(14);
  }

  @Test
  void theSchemaTakesWhatThePageShows() {
    assertThat(SCHEMA.validate(shown(), InputFormat.YAML)).isEmpty();
  }

  @Test
  void theSchemaRefusesAChangeThatIsBoth() {
    assertThat(SCHEMA.validate(shown().replace("set: tenants", "put: tenants"), InputFormat.YAML))
        .isNotEmpty();
  }
}
