package org.tinkuy.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.catalog.Verification;
import org.tinkuy.formats.catalog.CatalogLoader;
import org.tinkuy.formula.Formulas;

/// The page on unverified rows counts them as the catalog has them.
class UnverifiedPageTest {
  private static final String MARK = "writes it anew. -->\n";

  @Test
  void countsTheRowsThatNobodyHasCompared() throws IOException {
    Path page = Path.of(System.getProperty("tinkuy.root")).resolve("docs/unverified.md");
    String text = Files.readString(page);
    String expected = text.substring(0, text.indexOf(MARK) + MARK.length()) + table();
    if (Boolean.getBoolean("tinkuy.regenerate")) {
      Files.writeString(page, expected);
    }

    assertThat(Files.readString(page)).isEqualTo(expected);
  }

  private static String table() {
    Catalog catalog = new CatalogLoader(Formulas::check).load().find().orElseThrow();
    StringBuilder page = new StringBuilder();
    page.append("\n| file | rows | not compared | could move a score by |\n|---|---|---|---|\n");
    for (Verification file : Verification.of(catalog)) {
      page.append(
          "| `%s` | %d | %d | %s |\n"
              .formatted(file.file(), file.rows(), file.unverified(), points(file.movable())));
    }
    return page.toString();
  }

  private static String points(Verification.Movable movable) {
    return movable.scored()
        ? String.format(Locale.ROOT, "at most %.1f points", movable.share() * 100)
        : "no score";
  }
}
