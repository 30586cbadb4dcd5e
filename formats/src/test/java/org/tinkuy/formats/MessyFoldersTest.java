package org.tinkuy.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tinkuy.document.ParkCheck;
import org.tinkuy.document.ParkDocument;
import org.tinkuy.document.ParkDocument.Shape;
import org.tinkuy.document.ParkDocument.ShapeLayer;
import org.tinkuy.document.ParkDocument.TextRow;
import org.tinkuy.document.ParkDocument.TextTable;
import org.tinkuy.formats.catalog.Shipped;
import org.tinkuy.formats.messy.MessyFolder;
import org.tinkuy.formats.messy.MessyText;
import org.tinkuy.formats.messy.MessyWorkbooks;
import org.tinkuy.kernel.Checked;
import org.tinkuy.kernel.Issue;
import org.tinkuy.park.Park;
import org.tinkuy.park.ParkRow;

/// What people really send, read and checked: rows as they are read, keys that hold, issues.
class MessyFoldersTest {
  private static final List<String> RESOURCES =
      List.of("tables.txt", "headers.txt", "mappings.txt", "maps.txt");
  @TempDir private Path temp;

  static Stream<MessyFolder> folders() {
    return RESOURCES.stream().flatMap(resource -> MessyFolder.of(resource).stream());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("folders")
  void readsWhatPeopleSend(MessyFolder messy) throws IOException {
    assertThat(shown(messy)).as(messy.story()).isEqualTo(messy.expected());
  }

  @Test
  void thereAreEnoughOfThem() {
    long all = folders().count() + MessyWorkbooks.all().size() + MessyText.all().size();

    assertThat(all).isGreaterThanOrEqualTo(120);
    assertThat(folders().map(MessyFolder::name)).doesNotHaveDuplicates();
    assertThat(folders().map(MessyFolder::story)).allMatch(story -> story.length() > 25);
  }

  /// Writes the expectations anew beside the build, to be looked at and copied.
  @Test
  void theTextsAreWrittenAsTheyStand() throws IOException {
    for (String resource : RESOURCES) {
      StringBuilder text = new StringBuilder();
      StringBuilder made = new StringBuilder();
      for (MessyFolder messy : MessyFolder.of(resource)) {
        text.append(messy.written(messy.expected()));
        if (Boolean.getBoolean("tinkuy.regenerate")) {
          made.append(messy.written(shown(messy)));
        }
      }
      if (!made.isEmpty()) {
        Files.writeString(Path.of(System.getProperty("java.io.tmpdir"), "messy-" + resource), made);
      }
      assertThat(text).isNotEmpty();
    }
  }

  private String shown(MessyFolder messy) throws IOException {
    Path path = Files.createTempDirectory(temp, "park");
    TestFolder folder = TestFolder.with(path);
    for (var file : messy.files().entrySet()) {
      folder.file(file.getKey(), file.getValue());
    }
    Checked<FolderContent> read = ParkFolder.read(path, Shipped.CATALOG);
    List<String> lines = new ArrayList<>();
    List<Issue> issues = new ArrayList<>(read.issues());
    read.find()
        .map(FolderContent::document)
        .ifPresent(
            document -> {
              Checked<Park> park = new ParkCheck(Shipped.CATALOG).check(document);
              issues.addAll(park.issues());
              rows(document, lines);
              park.find().ifPresent(found -> held(found, lines));
            });
    for (Issue issue : issues) {
      lines.add(issue.severity() + " " + issue.code() + " " + issue.place());
    }
    return String.join("\n", lines) + "\n";
  }

  private static void rows(ParkDocument document, List<String> lines) {
    for (TextTable table : document.tables().values()) {
      for (TextRow row : table.rows()) {
        StringBuilder line = new StringBuilder(row.place().toString());
        row.cells()
            .forEach((column, text) -> line.append(' ').append(column).append('=').append(text));
        lines.add(line.toString().replace("\n", "|"));
      }
    }
    for (ShapeLayer layer : document.layers()) {
      for (Shape shape : layer.shapes()) {
        lines.add(
            "shape %s %s %.0f m2"
                .formatted(layer.name(), shape.properties(), shape.outline().area_m2()));
      }
    }
  }

  private static void held(Park park, List<String> lines) {
    park.tables()
        .forEach(
            (name, table) -> {
              if (!table.rows().isEmpty()) {
                lines.add(
                    "holds "
                        + name
                        + ": "
                        + String.join(" ; ", table.rows().stream().map(ParkRow::key).toList()));
              }
            });
  }
}
