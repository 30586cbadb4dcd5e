package org.tinkuy.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two firms that find each other without names: bands, match, and what both agree to reveal.
class BandsCommandTest {
  @TempDir private Path folder;

  private Path bands(String tenant, String name, Object... more) {
    Path file = folder.resolve(name);
    Object[] words = {"bands", Folders.VALLE_CLARO, "--tenant", tenant, "--to", file};
    Object[] all = new Object[words.length + more.length];
    System.arraycopy(words, 0, all, 0, words.length);
    System.arraycopy(more, 0, all, words.length, more.length);
    assertThat(Terminal.run(all).exit()).isZero();
    return file;
  }

  private static String plain(String text) {
    return text.replaceAll("\\s+", " ");
  }

  @Test
  void theFileNamesNeitherFirmNorFlowNorNumbers() {
    String file = Folders.read(bands("T16", "algarrobo.yaml"));

    assertThat(file)
        .contains("gives: foundrySandBricks", "quantity_tPerYear: 2048..4096")
        .doesNotContain("T16", "Fundici", "2431", "valle", "sand\n  - ");
  }

  @Test
  void theSameNumbersGiveTheSameFileHoweverOftenItIsAskedFor() {
    assertThat(Folders.read(bands("T16", "a.yaml")))
        .isEqualTo(Folders.read(bands("T16", "b.yaml")));
  }

  @Test
  void theFileIsAsItsSchemaSays() {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Folders.read(Folders.ROOT.resolve("schema/bands-1.json")));

    String file = Folders.read(bands("T16", "a.yaml", "--reveal", "2"));
    assertThat(schema.validate(file, InputFormat.YAML)).isEmpty();
  }

  @Test
  void aMatchThatHoldsIsFoundAndTheSplitBecomesANumberOnceBothReveal() {
    Path foundry = bands("T16", "algarrobo.yaml");
    Path concrete = bands("T31", "lapacho.yaml");

    Terminal blind = Terminal.run("match", foundry, concrete, "--cost", 3);
    Terminal open =
        Terminal.run(
            "match",
            bands("T16", "algarrobo2.yaml", "--reveal", "2"),
            bands("T31", "lapacho2.yaml", "--reveal", "5"),
            "--cost",
            3);

    assertThat(blind.exit()).isZero();
    assertThat(plain(blind.out()))
        .contains("2 pairs fit: 2 pay whatever the numbers are")
        .contains("algarrobo,", "lapacho,", "line 2", "line 5")
        .doesNotContain("T16", "T31");
    assertThat(plain(open.out())).contains("(revealed)");
  }

  @Test
  void whatCannotBeIsSaidByName() {
    Path file = bands("T16", "a.yaml");
    Path other = folder.resolve("other/a.yaml");
    assertThat(Terminal.run("bands", Folders.VALLE_CLARO, "--tenant", "T31", "--to", other).exit())
        .isZero();
    Path euros = folder.resolve("euros.yaml");
    Folders.write(euros, Folders.read(file).replace("USD", "EUR"));

    assertThat(Terminal.run("match", file, other).err()).contains("match.sameName");
    assertThat(Terminal.run("match", file, euros).err()).contains("match.differs");
    assertThat(Terminal.run("match", file, other, "--cost", -1).exit()).isEqualTo(3);
    Terminal unknown = Terminal.run("bands", Folders.VALLE_CLARO, "--tenant", "T16x", "--to", file);
    assertThat(unknown.exit()).isEqualTo(3);
    assertThat(unknown.err()).contains("no tenant 'T16x'");
    Terminal noLine =
        Terminal.run(
            "bands", Folders.VALLE_CLARO, "--tenant", "T16", "--to", file, "--reveal", "77");
    assertThat(noLine.exit()).isEqualTo(3);
    assertThat(noLine.err()).contains("no line 77");
  }
}
