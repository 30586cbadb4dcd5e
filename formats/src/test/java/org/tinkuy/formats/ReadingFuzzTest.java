package org.tinkuy.formats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tinkuy.document.ParkCheck;
import org.tinkuy.document.ParkDocument;
import org.tinkuy.formats.catalog.Shipped;
import org.tinkuy.formats.fuzz.Account;
import org.tinkuy.formats.fuzz.Mutation;
import org.tinkuy.formats.fuzz.Sample;
import org.tinkuy.formats.geo.GdalFile;
import org.tinkuy.formats.messy.MessyFolder;
import org.tinkuy.formats.messy.MessyText;
import org.tinkuy.formats.messy.MessyWorkbooks;
import org.tinkuy.kernel.Checked;
import org.tinkuy.park.Park;

/// Changes one file of the corpus at a time by chance and reads its folder: nothing may be thrown,
/// and every row and feature that went in is held or named, first by the document, then by the
/// park.
class ReadingFuzzTest {
  private static final long SEED = 20_261_125;
  private static final int USUAL_MUTATIONS = 6_000;
  private static final int MOST_FAILED = 20;
  @TempDir Path temp;

  @Test
  void noFileIsLostInSilenceAsItIs() throws IOException {
    for (Sample sample : samples()) {
      assertThat(lost(sample, sample.bytes())).as("%s", sample).isEmpty();
    }
  }

  @Test
  void readsWhateverAFileHasBecome() throws IOException {
    mutate(USUAL_MUTATIONS);
  }

  @Test
  @Tag("long")
  void readsWhateverAHundredThousandFilesHaveBecome() throws IOException {
    mutate(100_000);
  }

  private void mutate(int times) throws IOException {
    List<Sample> samples = samples();
    List<String> failed = new ArrayList<>();
    for (int i = 0; i < times && failed.size() < MOST_FAILED; i++) {
      Random random = new Random(SEED + i);
      Sample sample = samples.get(random.nextInt(samples.size()));
      byte[] bytes = new Mutation(random).of(sample.bytes());
      List<String> lost = lost(sample, bytes);
      if (!lost.isEmpty()) {
        failed.add("mutation %s of %s: %s".formatted(i, sample, lost));
      }
    }
    assertThat(failed).isEmpty();
  }

  /// Each file of the corpus among those that came with it.
  private static List<Sample> samples() {
    List<Sample> samples = new ArrayList<>();
    Stream.concat(MessyWorkbooks.all().stream(), MessyText.all().stream())
        .filter(messy -> !messy.file().contains("sparse"))
        .forEach(
            messy ->
                samples.add(
                    new Sample("file", Map.of(messy.file(), messy.content().get()), messy.file())));
    for (MessyFolder folder : MessyFoldersTest.folders().toList()) {
      Map<String, byte[]> files = new LinkedHashMap<>();
      folder.files().forEach((name, text) -> files.put(name, text.getBytes(UTF_8)));
      files.keySet().forEach(name -> samples.add(new Sample(folder.name(), files, name)));
    }
    for (String name : GdalFile.NAMES) {
      String own = name.replaceFirst("plots-.*\\.", "plots.");
      samples.add(new Sample("map", Map.of(own, GdalFile.bytes(name)), own));
    }
    return samples;
  }

  private List<String> lost(Sample sample, byte[] bytes) throws IOException {
    Path path = temp.resolve("park");
    TestFolder folder = TestFolder.with(path);
    Map<String, byte[]> files = new LinkedHashMap<>(sample.files());
    files.put(sample.target(), bytes);
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Files.write(folder.path().resolve(file.getKey()), file.getValue());
    }
    try {
      return lost(path, files.keySet().stream().map(path::resolve).toList());
    } finally {
      for (String name : files.keySet()) {
        Files.delete(path.resolve(name));
      }
    }
  }

  private static List<String> lost(Path folder, List<Path> files) throws IOException {
    Checked<FolderContent> read = ParkFolder.read(folder, Shipped.CATALOG);
    if (read.find().isEmpty()) {
      return read.issues().isEmpty() ? List.of("refused, and nothing is said") : List.of();
    }
    ParkDocument document = read.find().get().document();
    Checked<Park> park = new ParkCheck(Shipped.CATALOG).check(document);
    List<String> lost = new ArrayList<>(Account.lostByReading(files, document, read.issues()));
    lost.addAll(Account.lostByChecking(document, park.find(), park.issues()));
    return lost;
  }
}
