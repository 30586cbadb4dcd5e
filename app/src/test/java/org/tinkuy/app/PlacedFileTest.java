package org.tinkuy.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a person may have worked in is never written over.
class PlacedFileTest {
  @TempDir private Path folder;

  private PlacedFile write(String name, String text) {
    PlacedFile file = new PlacedFile(folder.resolve(name));
    file.write(text);
    return file;
  }

  /// Names without an ending, and those that are nothing but one, are kept too.
  @ParameterizedTest
  @CsvSource({
    "bands.yaml, bands.before-1.yaml, bands.before-2.yaml",
    "a.b.xlsx, a.b.before-1.xlsx, a.b.before-2.xlsx",
    "bands, bands.before-1, bands.before-2",
    ".bands, .bands.before-1, .bands.before-2"
  })
  void whatStoodThereStaysUnderANameThatIsFree(String name, String first, String second) {
    write(name, "one");
    PlacedFile two = write(name, "two");
    PlacedFile three = write(name, "three");

    assertThat(two.kept()).contains(folder.resolve(first));
    assertThat(three.kept()).contains(folder.resolve(second));
    assertThat(Folders.read(folder.resolve(first))).isEqualTo("one");
    assertThat(Folders.read(folder.resolve(second))).isEqualTo("two");
    assertThat(Folders.read(folder.resolve(name))).isEqualTo("three");
  }

  @Test
  void theSameIsNotKeptTwice() {
    write("bands.yaml", "one");

    assertThat(write("bands.yaml", "one").kept()).isEmpty();
    assertThat(Folders.names(folder)).containsExactly("bands.yaml");
  }

  @Test
  void aWriterThatWritesNothingLeavesWhatWasThere() {
    write("bands.yaml", "one");
    PlacedFile none = new PlacedFile(folder.resolve("bands.yaml"));

    none.write(_ -> {});

    assertThat(none.isWritten()).isFalse();
    assertThat(Folders.read(folder.resolve("bands.yaml"))).isEqualTo("one");
  }

  @Test
  void aWriterThatFailsLeavesWhatWasThereAndNoPieceOfItsOwn() {
    write("bands.yaml", "one");
    PlacedFile broken = new PlacedFile(folder.resolve("bands.yaml"));

    assertThatThrownBy(
            () ->
                broken.write(
                    path -> {
                      Folders.write(path, "half");
                      throw new IllegalStateException("full");
                    }))
        .hasMessage("full");
    assertThat(Folders.names(folder)).containsExactly("bands.yaml");
    assertThat(Folders.read(folder.resolve("bands.yaml"))).isEqualTo("one");
  }
}
