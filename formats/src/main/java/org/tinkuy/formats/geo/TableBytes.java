package org.tinkuy.formats.geo;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tinkuy.kernel.Check;

/// Reads the properties of a shapefile's shapes from its dBASE table, all as text.
///
/// The encoding is the one that the `.cpg` file beside it names, else UTF-8 where the bytes are
/// that, else Windows-1252.
///
/// Source: dBASE File Format, _Xbase Data file (*.dbf)_, header and field descriptors of version 3.
final class TableBytes {
  private static final int FIELD_BYTES = 32;
  private static final int MOST_FIELDS = 2_000;
  private static final byte END_OF_FIELDS = 0x0D;
  private static final byte DELETED = '*';

  private TableBytes() {}

  /// A column of the table.
  ///
  /// @param type letter of its type: C, N, F, D or L among others
  /// @param start where its cell begins in a record, bytes from 0
  /// @param length of its cell, bytes
  private record Column(String name, char type, int start, int length) {}

  /// The properties of each record; of one that is marked as deleted none, for its shape is kept in
  /// the main file.
  ///
  /// @param encoding what the `.cpg` file says; empty where there is none
  static List<Map<String, String>> read(byte[] table, String encoding) {
    ByteBuffer bytes = ByteBuffer.wrap(table).order(ByteOrder.LITTLE_ENDIAN);
    Check.that(
        table.length >= FIELD_BYTES,
        "geo.shape.table",
        "The .dbf file must be a dBASE table, but is cut short. Maybe export the layer again.");
    long records = Integer.toUnsignedLong(bytes.getInt(4));
    int header = Short.toUnsignedInt(bytes.getShort(8));
    int length = Short.toUnsignedInt(bytes.getShort(10));
    Charset charset = charset(encoding, table, header);
    List<Column> columns = columns(table, Math.min(header, table.length), charset);
    int width = columns.stream().mapToInt(Column::length).sum() + 1;
    Check.that(
        header >= FIELD_BYTES + 1
            && length >= width
            && header + records * length <= table.length + 1L,
        "geo.shape.table",
        "The .dbf file must be a dBASE table, but is cut short. Maybe export the layer again.");
    List<Map<String, String>> rows = new ArrayList<>();
    for (int i = 0; i < records && header + (i + 1L) * length <= table.length + 1L; i++) {
      rows.add(row(table, header + i * length, columns, charset));
    }
    return rows;
  }

  private static List<Column> columns(byte[] table, int header, Charset charset) {
    List<Column> columns = new ArrayList<>();
    int start = 1;
    for (int at = FIELD_BYTES;
        at + FIELD_BYTES <= header && table[at] != END_OF_FIELDS && columns.size() < MOST_FIELDS;
        at += FIELD_BYTES) {
      int end = at;
      while (end < at + 11 && table[end] != 0) {
        end++;
      }
      int length = Byte.toUnsignedInt(table[at + 16]);
      String name = new String(table, at, end - at, charset).strip();
      columns.add(new Column(name, (char) table[at + 11], start, length));
      start += length;
    }
    return columns;
  }

  private static Map<String, String> row(
      byte[] table, int at, List<Column> columns, Charset charset) {
    Map<String, String> row = new LinkedHashMap<>();
    if (table[at] != DELETED) {
      for (Column column : columns) {
        int length = Math.min(column.length(), table.length - at - column.start());
        String text =
            new String(table, at + column.start(), Math.max(0, length), charset)
                .replace("\0", "")
                .strip();
        if (!text.isEmpty() && !text.matches("\\*+")) {
          row.putIfAbsent(nameOf(column), value(column, text));
        }
      }
    }
    return row;
  }

  /// A dBASE table knows capital letters only, so the property of a plot is `PLOT` in it.
  private static String nameOf(Column column) {
    return column.name().equalsIgnoreCase(PlotRules.PROPERTY) ? PlotRules.PROPERTY : column.name();
  }

  private static String value(Column column, String text) {
    return switch (column.type()) {
      case 'D' -> text.replaceFirst("^(\\d{4})(\\d{2})(\\d{2})$", "$1-$2-$3");
      case 'N', 'F' -> text.matches("-?\\d+\\.\\d*?0*") ? text.replaceFirst("\\.?0*$", "") : text;
      default -> text;
    };
  }

  private static Charset charset(String encoding, byte[] table, int header) {
    String name = encoding.strip();
    try {
      if (!name.isEmpty()) {
        return Charset.forName(name.matches("\\d+") ? "windows-" + name : name);
      }
    } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
      Check.that(
          false,
          "geo.shape.encoding",
          "The .cpg file must name an encoding, but says '%s'. Maybe write UTF-8 into it.",
          name);
    }
    return isUtf8(table, header) ? StandardCharsets.UTF_8 : Charset.forName("windows-1252");
  }

  private static boolean isUtf8(byte[] table, int header) {
    int start = Math.min(table.length, header);
    try {
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(table, start, table.length - start));
      return true;
    } catch (CharacterCodingException _) {
      return false;
    }
  }
}
