package org.tinkuy.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tinkuy.document.ParkDocument.TextRow;
import org.tinkuy.document.ParkDocument.TextTable;
import org.tinkuy.formats.catalog.Shipped;
import org.tinkuy.formats.messy.Messy;
import org.tinkuy.formats.messy.MessyText;
import org.tinkuy.formats.messy.MessyWorkbooks;
import org.tinkuy.kernel.Checked;
import org.tinkuy.kernel.Issue;

class MessyFilesTest {
  @TempDir Path temp;

  static Stream<Messy> files() {
    return Stream.of(MessyWorkbooks.all(), MessyText.all()).flatMap(List::stream);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void readsWhatPeopleSend(Messy messy) throws IOException {
    TestFolder folder = TestFolder.with(temp.resolve("park"));
    Files.write(folder.path().resolve(messy.file()), messy.content().get());

    assertThat(shown(ParkFolder.read(folder.path(), Shipped.CATALOG))).isEqualTo(messy.expected());
  }

  private static String shown(Checked<FolderContent> read) {
    List<String> lines = new ArrayList<>();
    for (TextTable table : read.find().orElseThrow().document().tables().values()) {
      table.rows().forEach(row -> lines.add(shown(row)));
    }
    for (Issue issue : read.issues()) {
      lines.add(issue.severity() + " " + issue.code() + " " + issue.place());
    }
    return String.join("\n", lines) + "\n";
  }

  private static String shown(TextRow row) {
    StringBuilder line = new StringBuilder(row.place().toString());
    row.cells()
        .forEach(
            (column, text) ->
                line.append(' ')
                    .append(column)
                    .append('=')
                    .append(text.replace('\n', '|'))
                    .append(row.isNumber(column) ? "#" : ""));
    return line.toString();
  }
}
