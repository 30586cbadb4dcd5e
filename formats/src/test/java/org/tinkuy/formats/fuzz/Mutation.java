package org.tinkuy.formats.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// One change to a file by chance: of its bytes, of its lines, of its numbers and signs, or, in an
/// archive, of one of the files packed in it.
public final class Mutation {
  /// What programs and people write where something else belongs.
  private static final List<String> STRANGE =
      List.of(
          "",
          "-",
          "0",
          "-1",
          "1e999",
          "NaN",
          "9".repeat(400),
          "4294967296",
          "1048577",
          "1.234,5",
          "=1+1",
          "\"",
          "\"\"\n",
          "'",
          "\u0000",
          "\uFEFF",
          "\u00A0",
          "\r",
          "\n\n",
          ";;;",
          ",",
          "<",
          "</row>",
          "&amp;",
          "&#xD;",
          "]]>",
          "}",
          "[[",
          "null",
          "Total",
          "32/13/2024",
          "ñ");

  private final Random random;

  public Mutation(Random random) {
    this.random = random;
  }

  /// The bytes with one change.
  public byte[] of(byte[] bytes) {
    if (bytes.length == 0) {
      return bytes;
    }
    boolean packed = bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3;
    if (packed && random.nextInt(4) > 0) {
      return inArchive(bytes);
    }
    return packed || isBinary(bytes) ? ofBinary(bytes) : ofText(bytes);
  }

  private byte[] inArchive(byte[] bytes) {
    Map<String, byte[]> files = unpacked(bytes);
    List<String> names = new ArrayList<>(files.keySet());
    if (names.isEmpty()) {
      return ofBinary(bytes);
    }
    String name = names.get(random.nextInt(names.size()));
    if (random.nextInt(30) == 0) {
      files.remove(name);
    } else {
      files.computeIfPresent(name, (_, content) -> of(content));
    }
    return packed(files);
  }

  private byte[] ofBinary(byte[] bytes) {
    return random.nextInt(3) == 0 ? number(bytes) : byteWise(bytes);
  }

  private byte[] ofText(byte[] bytes) {
    return switch (random.nextInt(3)) {
      case 0 -> byteWise(bytes);
      case 1 -> lines(bytes);
      default -> words(bytes);
    };
  }

  private byte[] byteWise(byte[] bytes) {
    int at = random.nextInt(bytes.length);
    int length = 1 + random.nextInt(Math.min(40, bytes.length));
    int end = Math.min(bytes.length, at + length);
    return switch (random.nextInt(5)) {
      case 0 -> joined(bytes, at, new byte[0], end);
      case 1 -> joined(bytes, at, Arrays.copyOfRange(bytes, at, end), at);
      case 2 -> Arrays.copyOf(bytes, at);
      case 3 -> joined(bytes, at, new byte[] {(byte) random.nextInt(256)}, at + 1);
      default -> {
        byte[] other = new byte[length];
        random.nextBytes(other);
        yield joined(bytes, at, other, end);
      }
    };
  }

  /// Sets a whole number of four bytes, wherever it stands, to one at the edge.
  private byte[] number(byte[] bytes) {
    byte[] copy = bytes.clone();
    if (copy.length >= 4) {
      int[] edges = {0, 1, -1, Integer.MAX_VALUE, Integer.MIN_VALUE, 65_536, 1 << 28};
      ByteOrder order = random.nextBoolean() ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
      int at = random.nextInt(copy.length - 3);
      ByteBuffer.wrap(copy).order(order).putInt(at, edges[random.nextInt(edges.length)]);
    }
    return copy;
  }

  /// Drops, doubles, moves or joins lines; in XML without lines, tags stand for them.
  private byte[] lines(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    String border = text.startsWith("<") ? "(?<=>)" : "(?<=\n)";
    List<String> lines = new ArrayList<>(List.of(text.split(border)));
    int at = random.nextInt(lines.size());
    switch (random.nextInt(4)) {
      case 0 -> lines.remove(at);
      case 1 -> lines.add(random.nextInt(lines.size()), lines.get(at));
      case 2 -> Collections.swap(lines, at, random.nextInt(lines.size()));
      default -> lines.set(at, lines.get(at).stripTrailing());
    }
    return String.join("", lines).getBytes(StandardCharsets.ISO_8859_1);
  }

  /// Puts something strange in the place of a word, a number or a sign.
  private byte[] words(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    int start = random.nextInt(text.length());
    int end = start + 1;
    while (end < text.length() && isOfWord(text.charAt(start)) && isOfWord(text.charAt(end))) {
      end++;
    }
    byte[] other = STRANGE.get(random.nextInt(STRANGE.size())).getBytes(StandardCharsets.UTF_8);
    return joined(bytes, start, other, end);
  }

  private static boolean isOfWord(char c) {
    return Character.isLetterOrDigit(c) || c == '.' || c == '-';
  }

  private static boolean isBinary(byte[] bytes) {
    int first = Math.min(bytes.length, 512);
    for (int i = 0; i < first; i++) {
      if (bytes[i] == 0) {
        return true;
      }
    }
    return false;
  }

  /// What stands before `at`, something, and what stands from `rest` on.
  private static byte[] joined(byte[] bytes, int at, byte[] between, int rest) {
    byte[] joined = new byte[at + between.length + bytes.length - rest];
    System.arraycopy(bytes, 0, joined, 0, at);
    System.arraycopy(between, 0, joined, at, between.length);
    System.arraycopy(bytes, rest, joined, at + between.length, bytes.length - rest);
    return joined;
  }

  private static Map<String, byte[]> unpacked(byte[] bytes) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), zip.readAllBytes());
      }
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
    return files;
  }

  private static byte[] packed(Map<String, byte[]> files) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
      }
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
    return out.toByteArray();
  }
}
