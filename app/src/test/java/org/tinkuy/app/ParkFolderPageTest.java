package org.tinkuy.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.catalog.Field;
import org.tinkuy.catalog.TableSchema;
import org.tinkuy.form.Question;
import org.tinkuy.form.TenantForm;
import org.tinkuy.form.TenantForms;
import org.tinkuy.formats.catalog.CatalogLoader;
import org.tinkuy.formula.Formulas;
import org.tinkuy.views.wording.Wording;

/// The page on the park folder lists every table and column as the catalog has them.
class ParkFolderPageTest {
  private static final String MARK = "writes it anew. -->\n";
  private static final String FORM = "written from its form by ParkFolderPageTest. -->\n";
  private static final String FORM_END = "<!-- Here the table ends. -->\n";

  @Test
  void listsEveryTableAndColumnOfTheCatalog() throws IOException {
    Path page = Folders.ROOT.resolve("docs/park-folder.md");
    String text = Files.readString(page);
    int end = text.indexOf(MARK) + MARK.length();
    String expected = text.substring(0, end) + tables();
    if (Boolean.getBoolean("tinkuy.regenerate")) {
      Files.writeString(page, expected);
    }

    assertThat(text.substring(0, end)).contains("## Tables");
    assertThat(Files.readString(page)).isEqualTo(expected);
  }

  @Test
  void showsTheFormOfTheSmallestParkAsItIsAsked() throws IOException {
    Path page = Folders.ROOT.resolve("docs/park-folder.md");
    String text = Files.readString(page);
    int from = text.indexOf(FORM) + FORM.length();
    String expected =
        text.substring(0, from) + "\n" + form() + "\n" + text.substring(text.indexOf(FORM_END));
    if (Boolean.getBoolean("tinkuy.regenerate")) {
      Files.writeString(page, expected);
    }

    assertThat(text).contains(FORM, FORM_END);
    assertThat(Files.readString(page)).isEqualTo(expected);
  }

  private static String form() {
    Wiring wiring = Wiring.load();
    Wording words = new Wording(wiring.texts(), "en");
    TenantForm form =
        new TenantForms(
                wiring.catalog(), wiring.read(Folders.SMALLEST).document().orElseThrow(), "2025")
            .list()
            .getFirst();
    StringBuilder table =
        new StringBuilder(
            "| id (hidden) | question | 2024 | 2025 | unit |\n|---|---|---|---|---|\n");
    for (Question question : form.questions()) {
      table.append(
          "| `%s` | %s | %s | | %s |\n"
              .formatted(
                  question.id().replace("|", "\\|"),
                  words.say(question.text()).strip(),
                  question.last(),
                  question.unit()));
    }
    return table.toString();
  }

  private static String tables() {
    Catalog catalog = new CatalogLoader(Formulas::check).load().find().orElseThrow();
    StringBuilder page = new StringBuilder();
    for (TableSchema table : catalog.tables().values()) {
      page.append("\n### `").append(table.name()).append("`: ").append(table.meaning());
      page.append(
          """


          | column | holds | unit | | words or tables | meaning |
          |---|---|---|---|---|---|
          """);
      table.fields().forEach(field -> page.append(line(field)));
    }
    return page.toString();
  }

  private static String line(Field field) {
    String role = field.role().key() ? "key" : field.role().required() ? "needed" : "";
    return "| `%s` | %s | %s | %s | %s | %s |\n"
        .formatted(
            field.column(),
            holds(field),
            field.unit(),
            role,
            String.join(", ", field.codes()),
            meaning(field).replace("|", "\\|"));
  }

  private static String meaning(Field field) {
    if (!field.role().hasDefault()) {
      return field.meaning();
    }
    String otherwise = "empty = " + field.role().otherwise();
    return field.meaning().isEmpty() ? otherwise : otherwise + "; " + field.meaning();
  }

  private static String holds(Field field) {
    String kind = field.type().kind().name().toLowerCase(Locale.ROOT);
    String target = field.type().target().isEmpty() ? "" : " to " + field.type().target();
    String per = field.type().per().isEmpty() ? "" : " per " + field.type().per();
    return (field.type().list() ? "list of " : "") + kind + target + per;
  }
}
