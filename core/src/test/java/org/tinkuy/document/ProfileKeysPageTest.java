package org.tinkuy.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The page on the park folder, to which whoever mistypes a key is sent, has each key of
/// `park.yaml` and no other, with the words that it may hold.
class ProfileKeysPageTest {
  private static List<String> rows() throws IOException {
    String page =
        Files.readString(Path.of(System.getProperty("tinkuy.root")).resolve("docs/park-folder.md"));
    int from = page.indexOf("The keys of `park.yaml`");
    return page.substring(from, page.indexOf("Begin with", from))
        .lines()
        .filter(line -> line.startsWith("| `"))
        .toList();
  }

  private static String row(String key) throws IOException {
    return rows().stream()
        .filter(row -> row.startsWith("| `" + key + "`"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void everyKeyStandsOnThePage() throws IOException {
    assertThat(rows())
        .extracting(row -> row.substring(3, row.indexOf('`', 3)))
        .containsExactlyElementsOf(ProfileReader.KEYS);
  }

  @Test
  void theWordsOfKeysStandOnThePage() throws IOException {
    assertThat(ProfileReader.MANAGEMENT)
        .allSatisfy(word -> assertThat(row("management")).contains("`" + word + "`"));
    assertThat(ProfileReader.PARK_TYPES)
        .allSatisfy(word -> assertThat(row("parkType")).contains("`" + word + "`"));
  }
}
