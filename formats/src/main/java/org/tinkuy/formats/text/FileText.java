package org.tinkuy.formats.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Place;
import org.tinkuy.kernel.Sentence;

/// Reads files as bytes of bounded size and bytes as UTF-8 text.
public final class FileText {
  /// Tables and map layers above this size are refused, bytes.
  public static final long MOST_BYTES = 100_000_000;

  private static final int CHUNK_CHARS = 8192;

  private FileText() {}

  /// The bytes of a file; where it cannot be read or is too large, an error tells.
  ///
  /// @param name how people call the file, in issues
  /// @param mostBytes size above which it is refused, >= 0
  public static Optional<byte[]> bytes(Path path, String name, long mostBytes, Attempt attempt) {
    try (SeekableByteChannel file = Files.newByteChannel(path)) {
      long size = file.size();
      byte[] bytes = size > mostBytes ? new byte[0] : whole(file, (int) size, (int) mostBytes);
      if (size > mostBytes || bytes.length > mostBytes) {
        tooLarge(name, Math.max(size, bytes.length), mostBytes, attempt);
        return Optional.empty();
      }
      return Optional.of(bytes);
    } catch (NoSuchFileException absent) {
      attempt.error(
          "file.absent",
          Place.file(name),
          Sentence.of("hint.file.absent", "Check its name and its folder."),
          "File '%s' is not there.",
          name);
      return Optional.empty();
    } catch (IOException problem) {
      unreadable(name, problem, attempt);
      return Optional.empty();
    }
  }

  /// All bytes of a file, at most one more than are taken. It has as many as its size says, but for
  /// one that grows meanwhile or tells no size, as a pipe.
  private static byte[] whole(ReadableByteChannel file, int size, int mostBytes)
      throws IOException {
    ByteBuffer expected = ByteBuffer.allocate(size + 1);
    int read = 0;
    while (read >= 0 && expected.hasRemaining()) {
      read = file.read(expected);
    }
    byte[] bytes = Arrays.copyOf(expected.array(), expected.position());
    if (bytes.length <= size) {
      return bytes;
    }
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(bytes);
    all.writeBytes(Channels.newInputStream(file).readNBytes(mostBytes - size));
    return all.toByteArray();
  }

  /// Says that a file cannot be read.
  ///
  /// @param problem its kind is the reason told: its text is the system's, in no language of ours
  public static void unreadable(String name, IOException problem, Attempt attempt) {
    attempt.error(
        "file.unreadable",
        Place.file(name),
        Sentence.of("hint.file.unreadable", "Check that it is there, is a file and may be read."),
        "File '%s': it cannot be read (%s).",
        name,
        problem.getClass().getSimpleName());
  }

  /// Says that a file is too large to be read.
  ///
  /// @param bytes its size
  /// @param mostBytes the size that is still read
  public static void tooLarge(String name, long bytes, long mostBytes, Attempt attempt) {
    attempt.error(
        "file.tooLarge",
        Place.file(name),
        Sentence.of("hint.file.tooLarge", "Split it, or keep long series out of the park folder."),
        "File '%s': it may have %s bytes, but has %s.",
        name,
        mostBytes,
        bytes);
  }

  /// The text of bytes that a spreadsheet program may have written: UTF-8, UTF-16 or Windows-1252,
  /// each with or without byte order mark. What is not UTF-8 is said; where the bytes are none of
  /// these, an error tells in which line.
  public static Optional<String> text(String name, byte[] bytes, Attempt attempt) {
    Optional<Charset> wide = WideText.find(bytes);
    if (wide.isPresent()) {
      attempt.note(
          "file.utf16",
          Place.file(name),
          Sentence.NONE,
          "File '%s': it is read as %s.",
          name,
          wide.get().name());
      return Optional.of(WideText.decode(bytes, wide.get()));
    }
    if (isPlain(bytes)) {
      return Optional.of(new String(bytes, StandardCharsets.US_ASCII));
    }
    int malformed = indexOfMalformed(bytes);
    Optional<String> western =
        malformed >= 0 && indexOfZero(bytes) < 0 ? WesternText.decode(bytes) : Optional.empty();
    if (western.isEmpty()) {
      return utf8(name, bytes, attempt);
    }
    int line = lineOf(bytes, malformed);
    String word = WesternText.wordAt(bytes, malformed);
    attempt.warn(
        "file.windows1252",
        Place.row(name, line),
        Sentence.of(
            "hint.file.windows1252",
            "Look whether that word is right; save the file as 'CSV UTF-8' if it is not."),
        "File '%s': it is not UTF-8 and is read as Windows-1252, line %s with '%s'.",
        name,
        line,
        word);
    return western;
  }

  /// How bytes that [#text] reads are encoded.
  public static Charset charsetOf(byte[] bytes) {
    Optional<Charset> wide = WideText.find(bytes);
    if (wide.isPresent()) {
      return wide.get();
    }
    return indexOfMalformed(bytes) >= 0 ? WesternText.WINDOWS_1252 : StandardCharsets.UTF_8;
  }

  /// The text of UTF-8 bytes without byte order mark; where they are not UTF-8 or not text, an
  /// error tells in which line.
  public static Optional<String> utf8(String name, byte[] bytes, Attempt attempt) {
    int zero = indexOfZero(bytes);
    int malformed = zero >= 0 ? -1 : indexOfMalformed(bytes);
    if (zero >= 0) {
      attempt.error(
          "file.binary",
          Place.row(name, lineOf(bytes, zero)),
          Sentence.of(
              "hint.file.binary",
              "Maybe it is a workbook or UTF-16 text under another name; save it as UTF-8 text."),
          "File '%s': it must be text, but has zero bytes.",
          name);
    } else if (malformed >= 0) {
      int line = lineOf(bytes, malformed);
      attempt.error(
          "file.notUtf8",
          Place.row(name, line),
          Sentence.of(
              "hint.file.notUtf8",
              "Save it as 'CSV UTF-8' or 'UTF-8' in the program it came from, or run: %s",
              "iconv -f WINDOWS-1252 -t UTF-8 " + name + " > new-file"),
          "File '%s': it must be UTF-8, but line %s has other bytes.",
          name,
          line);
    } else {
      int start = startsWithMark(bytes) ? 3 : 0;
      return Optional.of(new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8));
    }
    return Optional.empty();
  }

  private static boolean startsWithMark(byte[] bytes) {
    return bytes.length >= 3
        && bytes[0] == (byte) 0xEF
        && bytes[1] == (byte) 0xBB
        && bytes[2] == (byte) 0xBF;
  }

  private static int indexOfZero(byte[] bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        return i;
      }
    }
    return -1;
  }

  /// Index of the first byte that is not part of UTF-8 text, or -1.
  private static int indexOfMalformed(byte[] bytes) {
    if (isAscii(bytes)) {
      return -1;
    }
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(CHUNK_CHARS);
    CoderResult result = CoderResult.OVERFLOW;
    while (result.isOverflow()) {
      out.clear();
      result = decoder.decode(in, out, true);
    }
    return result.isError() ? in.position() : -1;
  }

  /// Whether it is ASCII text, which every encoding reads in one way.
  private static boolean isPlain(byte[] bytes) {
    for (byte each : bytes) {
      if (each <= 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isAscii(byte[] bytes) {
    for (byte each : bytes) {
      if (each < 0) {
        return false;
      }
    }
    return true;
  }

  private static int lineOf(byte[] bytes, int index) {
    int line = 1;
    for (int i = 0; i < index; i++) {
      if (bytes[i] == '\n') {
        line++;
      }
    }
    return line;
  }
}
