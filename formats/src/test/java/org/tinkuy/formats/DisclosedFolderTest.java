package org.tinkuy.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Checked;
import org.tinkuy.kernel.Issue;

/// What was told to others is kept, and nobody takes a piece of it away unseen: the next report
/// could together with it tell more than it may.
class DisclosedFolderTest {
  private static final List<String> HEADS = List.of("figure", "value", "rows");

  @TempDir private Path park;

  private static List<List<String>> rows(String... figures) {
    return Stream.of(figures).map(figure -> List.of(figure, "1.5", "a|b")).toList();
  }

  /// Adds a file for each of some reports.
  private List<Path> tell(int reports) {
    try (DisclosedFolder folder = DisclosedFolder.open(park, HEADS).find().orElseThrow()) {
      List<Path> files = new ArrayList<>();
      for (int i = 0; i < reports; i++) {
        files.add(park.resolve(folder.add("public-2024", rows("water" + i, "power" + i))));
      }
      return files;
    }
  }

  private List<DisclosedFolder.Showing> read(Attempt attempt) {
    return DisclosedFolder.read(park, HEADS, attempt);
  }

  private List<String> damage() {
    Attempt attempt = new Attempt();
    read(attempt);
    Optional<DisclosedFolder> open = DisclosedFolder.open(park, HEADS).find();
    open.ifPresent(DisclosedFolder::close);
    assertThat(open.isEmpty()).as("refused for writing too").isEqualTo(attempt.hasErrors());
    return attempt.issues().stream().map(Issue::message).toList();
  }

  @Test
  void whatWasToldIsReadInItsOrderAsItWasWritten() {
    List<List<String>> odd =
        List.of(
            List.of("=1+1", "a,b;c", "two\nlines"),
            List.of("\"quoted\"", "", " blanks "),
            List.of("-5", "+5", "@x"));
    try (DisclosedFolder folder = DisclosedFolder.open(park, HEADS).find().orElseThrow()) {
      folder.add("public", odd);
      folder.add("tenant:T1/../x", List.of());
    }

    Attempt attempt = new Attempt();
    List<DisclosedFolder.Showing> showings = read(attempt);

    assertThat(attempt.issues()).isEmpty();
    assertThat(showings).extracting(DisclosedFolder.Showing::rows).containsExactly(odd, List.of());
    assertThat(showings.getLast().file())
        .startsWith("disclosed/0002-tenant_T1_.._x-")
        .endsWith(".csv");
  }

  @Test
  void aParkThatToldNothingHasNoFolder() {
    assertThat(read(new Attempt())).isEmpty();
    assertThat(park.resolve(DisclosedFolder.NAME)).doesNotExist();
  }

  /// One byte of one file, whichever it is.
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void aChangedByteIsNoticed(long seed) throws IOException {
    Random random = new Random(seed);
    List<Path> files = tell(4);
    Path file = files.get(random.nextInt(files.size()));
    byte[] bytes = Files.readAllBytes(file);
    bytes[random.nextInt(bytes.length)] ^= 1;
    Files.write(file, bytes);

    assertThat(damage())
        .singleElement()
        .asString()
        .contains(String.valueOf(file.getFileName()), "is not as it was written");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void aFileThatIsGoneIsMissedUnlessItIsTheLast(int gone) throws IOException {
    List<Path> files = tell(4);
    Files.delete(files.get(gone));

    assertThat(damage()).anySatisfy(said -> assertThat(said).contains("a file is missing"));
  }

  @Test
  void theLastFileIsNotMissed() throws IOException {
    Files.delete(tell(4).getLast());

    assertThat(damage()).isEmpty();
    assertThat(read(new Attempt())).hasSize(3);
  }

  /// A file that takes the number of the one before it does not hide that one.
  @Test
  void aFileUnderTheNumberOfAnotherIsNoticed() throws IOException {
    List<Path> files = tell(3);
    String name = String.valueOf(files.get(2).getFileName());
    Files.delete(files.get(1));
    Files.move(files.get(2), files.get(2).resolveSibling(name.replace("0003", "0002")));

    assertThat(damage()).anySatisfy(said -> assertThat(said).contains("not as it was written"));
  }

  @Test
  void aFileThatStandsThereTwiceIsNoticed() throws IOException {
    List<Path> files = tell(2);
    String name = String.valueOf(files.get(0).getFileName());
    Files.copy(files.get(0), files.get(0).resolveSibling(name.replace("public", "twice")));

    assertThat(damage()).anySatisfy(said -> assertThat(said).contains("missing or doubled"));
  }

  /// What a file with other columns told was taken for nothing, so that it could be told again.
  @Test
  void aFileWithOtherColumnsIsNotTakenForNothing() {
    tell(2);
    Attempt attempt = new Attempt();

    List<DisclosedFolder.Showing> showings =
        DisclosedFolder.read(park, List.of("figure", "value"), attempt);

    assertThat(showings).isEmpty();
    assertThat(attempt.issues())
        .hasSize(2)
        .allSatisfy(issue -> assertThat(issue.code()).isEqualTo("disclosed.damaged"))
        .allSatisfy(issue -> assertThat(issue.message()).contains("cannot be read"));
    assertThat(DisclosedFolder.open(park, List.of("figure", "value")).find()).isEmpty();
  }

  @Test
  void itIsOpenOnceAtATime() {
    try (DisclosedFolder one = DisclosedFolder.open(park, HEADS).find().orElseThrow()) {
      Checked<DisclosedFolder> two = DisclosedFolder.open(park, HEADS);

      assertThat(one.showings()).isEmpty();
      assertThat(two.issues()).extracting(Issue::code).containsExactly("disclosed.inUse");
    }
    assertThat(tell(1)).hasSize(1);
  }

  @Test
  void nothingButWhatWasToldStays() throws IOException {
    List<Path> told = tell(2);

    try (Stream<Path> files = Files.list(park.resolve(DisclosedFolder.NAME))) {
      assertThat(files).containsExactlyInAnyOrderElementsOf(told);
    }
  }

  /// A program that was killed leaves its mark behind, but no lock.
  @Test
  void aMarkThatNobodyHoldsIsNoLock() throws IOException {
    Path mark = Files.createDirectory(park.resolve(DisclosedFolder.NAME)).resolve(".lock");
    Files.writeString(mark, "left");

    assertThat(tell(1)).hasSize(1);
    assertThat(mark).doesNotExist();
  }

  /// Four at once, each of which takes the mark away when it is done: who opened it before that and
  /// locks it after holds nothing.
  @Test
  void noTwoHoldItAlsoWhereItIsTakenAway() throws Exception {
    AtomicInteger holders = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    AtomicInteger opened = new AtomicInteger();
    Callable<Void> reports =
        () -> {
          for (int i = 0; i < 400; i++) {
            Optional<DisclosedFolder> open = DisclosedFolder.open(park, HEADS).find();
            if (open.isPresent()) {
              most.accumulateAndGet(holders.incrementAndGet(), Math::max);
              opened.incrementAndGet();
              holders.decrementAndGet();
              open.get().close();
            }
          }
          return null;
        };
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      for (Future<Void> done : threads.invokeAll(Collections.nCopies(4, reports))) {
        done.get();
      }
    }
    assertThat(most).hasValue(1);
    assertThat(opened.get()).isPositive();
  }
}
