package org.tinkuy.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.catalog.FormulaCheck;
import org.tinkuy.formats.catalog.CatalogLoader;
import org.tinkuy.formats.messy.Messy;
import org.tinkuy.formats.messy.MessyText;
import org.tinkuy.formats.messy.MessyWorkbooks;
import org.tinkuy.kernel.Checked;

/// Changes one file at a time by chance and reads it: nothing may be thrown, and a file of which no
/// row is left must say why.
class ReadingFuzzTest {
  private static final long SEED = 20_261_125;
  private static final Catalog CATALOG =
      new CatalogLoader(FormulaCheck.NONE).load().find().orElseThrow();

  @TempDir Path temp;

  @Test
  void readsWhateverAFileHasBecome() throws IOException {
    mutate(600);
  }

  @Test
  @Tag("long")
  void readsWhateverAHundredThousandFilesHaveBecome() throws IOException {
    mutate(100_000);
  }

  private void mutate(int times) throws IOException {
    List<Messy> files = new ArrayList<>(MessyWorkbooks.all());
    files.addAll(MessyText.all());
    TestFolder folder = TestFolder.with(temp.resolve("park"));
    Random random = new Random(SEED);
    for (int i = 0; i < times; i++) {
      Messy messy = files.get(random.nextInt(files.size()));
      if (messy.file().contains("sparse")) {
        continue;
      }
      byte[] bytes = mutated(messy.content().get(), random);
      Path file = folder.path().resolve(messy.file());
      Files.write(file, bytes);
      Checked<FolderContent> read = ParkFolder.read(folder.path(), CATALOG);
      Files.delete(file);

      boolean rows =
          read.find().orElseThrow().document().tables().values().stream()
              .anyMatch(table -> !table.rows().isEmpty());
      assertThat(rows || !read.issues().isEmpty() || holdsNoRow(messy, bytes))
          .as("mutation %s of %s is read as nothing, and nothing is said", i, messy.file())
          .isTrue();
    }
  }

  /// A file of one line may have become a header without rows, of which nothing need be said.
  private static boolean holdsNoRow(Messy messy, byte[] bytes) {
    return messy.file().endsWith(".csv") && bytes.length < 60;
  }

  private static byte[] mutated(byte[] bytes, Random random) {
    if (bytes.length == 0) {
      return bytes;
    }
    int at = random.nextInt(bytes.length);
    int length = 1 + random.nextInt(Math.min(40, bytes.length));
    int end = Math.min(bytes.length, at + length);
    return switch (random.nextInt(5)) {
      case 0 -> joined(bytes, at, new byte[0], end);
      case 1 -> joined(bytes, at, slice(bytes, at, end), at);
      case 2 -> slice(bytes, 0, at);
      case 3 -> joined(bytes, at, new byte[] {(byte) random.nextInt(256)}, at + 1);
      default -> {
        byte[] other = new byte[length];
        random.nextBytes(other);
        yield joined(bytes, at, other, end);
      }
    };
  }

  private static byte[] slice(byte[] bytes, int from, int to) {
    return Arrays.copyOfRange(bytes, from, to);
  }

  /// What stands before `at`, something, and what stands from `rest` on.
  private static byte[] joined(byte[] bytes, int at, byte[] between, int rest) {
    byte[] joined = new byte[at + between.length + bytes.length - rest];
    System.arraycopy(bytes, 0, joined, 0, at);
    System.arraycopy(between, 0, joined, at, between.length);
    System.arraycopy(bytes, rest, joined, at + between.length, bytes.length - rest);
    return joined;
  }
}
