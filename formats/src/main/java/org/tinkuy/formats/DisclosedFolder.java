package org.tinkuy.formats;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tinkuy.formats.csv.CsvLines;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Checked;
import org.tinkuy.kernel.Place;
import org.tinkuy.kernel.Sentence;

/// The folder `disclosed/` of a park: a file for each report that told others than the operator
/// something new, `0003-public-2024-1a2b3c4d5e6f.csv`. Files are added and never changed; the end
/// of a name is a hash of the content and of the name before, so that a file that is changed or
/// gone is noticed, unless it is the last one.
///
/// While it is open for writing no other program can open it so; the mark of that goes with the
/// program, also when it is killed, and its file is taken away at the end.
public final class DisclosedFolder implements AutoCloseable {
  /// Name of the folder.
  public static final String NAME = "disclosed";

  private static final String LOCK = ".lock";

  /// Far behind the content, which is written while it is locked.
  private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

  private static final long MOST_LENGTH = 1L << 20;

  /// How often a lock may be taken away between opening and locking it.
  private static final int MOST_TURNS = 100;

  private static final int HASH_DIGITS = 12;
  private static final Pattern FILE =
      Pattern.compile("(\\d{4,9})-(.+)-([0-9a-f]{" + HASH_DIGITS + "})\\.csv");

  private final Path folder;
  private final List<String> heads;
  private final List<Showing> showings;
  private final FileChannel channel;

  /// What one report told.
  ///
  /// @param file its name in the park folder
  /// @param rows the cells of its rows, without the heads
  public record Showing(String file, List<List<String>> rows) {
    public Showing {
      rows = List.copyOf(rows);
    }
  }

  private DisclosedFolder(
      Path folder, List<String> heads, List<Showing> showings, FileChannel channel) {
    this.folder = folder;
    this.heads = heads;
    this.showings = showings;
    this.channel = channel;
  }

  /// Opens the folder of a park for reading and adding, alone; refused where it is in use, damaged,
  /// or cannot be written.
  ///
  /// @param heads the columns of its files
  public static Checked<DisclosedFolder> open(Path park, List<String> heads) {
    Attempt attempt = new Attempt();
    Path folder = park.resolve(NAME);
    Optional<FileChannel> lock = lock(folder, attempt);
    if (lock.isEmpty()) {
      return attempt.refuse();
    }
    List<Showing> showings = new Reading(folder, heads, attempt).list();
    DisclosedFolder open = new DisclosedFolder(folder, heads, showings, lock.get());
    if (attempt.hasErrors()) {
      open.close();
      return attempt.refuse();
    }
    return attempt.finish(open);
  }

  /// What was shown of a park; what is damaged is named and left out.
  ///
  /// @param heads the columns of its files
  public static List<Showing> read(Path park, List<String> heads, Attempt attempt) {
    Path folder = park.resolve(NAME);
    return Files.isDirectory(folder) ? new Reading(folder, heads, attempt).list() : List.of();
  }

  private static Optional<FileChannel> lock(Path folder, Attempt attempt) {
    try {
      Files.createDirectories(folder);
      for (int turn = 0; turn < MOST_TURNS; turn++) {
        FileChannel channel =
            FileChannel.open(
                folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        boolean locked = isLocked(channel);
        if (locked && isThere(folder.resolve(LOCK), channel)) {
          return Optional.of(channel);
        }
        channel.close();
        if (!locked) {
          break;
        }
      }
      attempt.error(
          "disclosed.inUse",
          Place.file(NAME),
          Sentence.of("hint.disclosed.inUse", "Try again when that one is done."),
          "Another report of this park is being made for others than the operator; two at once"
              + " could together tell more than each may.");
    } catch (IOException _) {
      attempt.error(
          "disclosed.notWritable",
          Place.file(NAME),
          Sentence.of("hint.disclosed.notWritable", "Work in a copy that you may write."),
          "What is shown to others must be written down in '%s', but nothing can be written there;"
              + " so nothing is shown.",
          folder);
    }
    return Optional.empty();
  }

  private static boolean isLocked(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
      return lock != null && lock.isValid();
    } catch (OverlappingFileLockException _) {
      return false;
    }
  }

  /// Whether the file that is locked is the one that others find. Between opening and locking it,
  /// the one who held it before may have taken it away, and who comes next would lock another. It
  /// is told by a length that chance gives it; to open it again would give up the lock, since some
  /// systems keep locks by process and not by channel.
  private static boolean isThere(Path file, FileChannel channel) throws IOException {
    long length = 1 + ThreadLocalRandom.current().nextLong(MOST_LENGTH);
    channel.truncate(0);
    channel.write(ByteBuffer.allocate(1), length - 1);
    try {
      return Files.size(file) == length;
    } catch (NoSuchFileException _) {
      return false;
    }
  }

  /// What was shown before, in order.
  public List<Showing> showings() {
    return showings;
  }

  /// Writes down what is shown now, whole or not at all.
  ///
  /// @param what for whom and of what period, for the name of the file
  /// @return the file's name in the park folder
  public String add(String what, List<List<String>> rows) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CsvLines csv = new CsvLines(out);
    csv.write(heads);
    rows.forEach(csv::write);
    byte[] bytes = out.toByteArray();
    String before = showings.isEmpty() ? "" : showings.getLast().file();
    String name =
        String.format(
            Locale.ROOT,
            "%04d-%s-%s.csv",
            showings.size() + 1,
            what.replaceAll("[^\\p{L}\\p{N}._-]", "_"),
            hash(before, bytes));
    Path fresh = folder.resolve(".new");
    try {
      Files.write(fresh, bytes);
      Files.move(fresh, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException problem) {
      throw new UncheckedIOException(folder.resolve(name).toString(), problem);
    }
    showings.add(new Showing(NAME + "/" + name, rows));
    return NAME + "/" + name;
  }

  private static String hash(String before, byte[] bytes) {
    String all = before + "\n" + InputHash.of(bytes);
    return InputHash.of(all.getBytes(StandardCharsets.UTF_8)).substring(0, HASH_DIGITS);
  }

  @Override
  public void close() {
    try (channel) {
      // while it is locked: nobody else can hold a lock on what is taken away
      Files.deleteIfExists(folder.resolve(LOCK));
    } catch (IOException problem) {
      throw new UncheckedIOException(folder.resolve(LOCK).toString(), problem);
    }
  }

  /// One reading of all files.
  private record Reading(Path folder, List<String> heads, Attempt attempt) {
    List<Showing> list() {
      List<Showing> showings = new ArrayList<>();
      int last = 0;
      String before = "";
      for (Matcher file : files()) {
        String name = file.group();
        int number = number(file);
        if (number != last + 1) {
          damaged(
              name,
              Sentence.of(
                  "disclosed.damage.gap",
                  "Between number %s and '%s' a file is missing or doubled.",
                  last,
                  name));
        }
        last = number;
        read(name, file.group(3), before).ifPresent(showings::add);
        before = NAME + "/" + name;
      }
      return showings;
    }

    private List<Matcher> files() {
      try (Stream<Path> files = Files.list(folder)) {
        return files
            .map(file -> FILE.matcher(FolderListing.name(file)))
            .filter(Matcher::matches)
            .sorted(
                Comparator.<Matcher>comparingInt(Reading::number)
                    .thenComparing(file -> file.group()))
            .toList();
      } catch (IOException problem) {
        throw new UncheckedIOException(folder.toString(), problem);
      }
    }

    private static int number(Matcher file) {
      return Integer.parseInt(file.group(1));
    }

    private Optional<Showing> read(String name, String hash, String before) {
      try {
        byte[] bytes = Files.readAllBytes(folder.resolve(name));
        if (!hash(before, bytes).equals(hash)) {
          damaged(
              name,
              Sentence.of(
                  "disclosed.damage.changed",
                  "'%s' is not as it was written, or the file before it is another one.",
                  name));
          return Optional.empty();
        }
        Optional<List<List<String>>> rows = rows(bytes);
        if (rows.isEmpty()) {
          unreadable(name);
        }
        return rows.map(each -> new Showing(NAME + "/" + name, each));
      } catch (IOException | CsvParseException _) {
        unreadable(name);
        return Optional.empty();
      }
    }

    /// The rows under the heads; empty where it has other heads, as of another version of the
    /// program: what it told must not be taken for nothing.
    private Optional<List<List<String>>> rows(byte[] bytes) {
      List<List<String>> rows = new ArrayList<>();
      String text = new String(bytes, StandardCharsets.UTF_8);
      for (CsvRecord line : CsvReader.builder().ofCsvRecord(text)) {
        rows.add(line.getFields().stream().map(CsvLines::read).toList());
      }
      return rows.isEmpty() || !rows.getFirst().equals(heads)
          ? Optional.empty()
          : Optional.of(rows.subList(1, rows.size()));
    }

    private void unreadable(String name) {
      damaged(name, Sentence.of("disclosed.damage.unreadable", "'%s' cannot be read.", name));
    }

    private void damaged(String name, Sentence what) {
      attempt.error(
          "disclosed.damaged",
          Place.file(NAME + "/" + name),
          Sentence.of(
              "hint.disclosed.damaged",
              "Put the files back from a copy of the park folder; until then nothing is shown to"
                  + " others."),
          "The record of what was shown to others is damaged. %s",
          what);
    }
  }
}
