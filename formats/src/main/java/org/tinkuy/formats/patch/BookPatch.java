package org.tinkuy.formats.patch;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// What a workbook says of its sheets, and how one more is made known to it.
final class BookPatch {
  private static final String STRICT = "http://purl.oclc.org/ooxml/";
  private static final String USUAL = "http://schemas.openxmlformats.org/";

  private final byte[] book;
  private final Map<String, String> relationBySheet = new LinkedHashMap<>();
  private boolean strict;
  private long lastId;

  private BookPatch(byte[] book) {
    this.book = book;
  }

  static BookPatch of(byte[] book) throws IOException {
    BookPatch patch = new BookPatch(book);
    TagStream tags = new TagStream(new ByteArrayInputStream(book), OutputStream.nullOutputStream());
    while (tags.next()) {
      if (tags.depth() == 1 && tags.isStart()) {
        String prefix = tags.prefix();
        String space = prefix.isEmpty() ? "xmlns" : prefix.substring(0, prefix.length() - 1);
        patch.strict = tags.attribute(space).startsWith(STRICT);
      } else if (tags.isStart("sheet")) {
        patch.relationBySheet.put(tags.attribute("name"), tags.attribute("id"));
        String id = tags.attribute("sheetId");
        patch.lastId = Math.max(patch.lastId, id.matches("\\d{1,9}") ? Long.parseLong(id) : 0);
      }
    }
    return patch;
  }

  /// By which relation a sheet is found; empty where there is no such sheet. Case does not count,
  /// as in spreadsheet programs.
  Optional<String> relation(String sheet) {
    return relationBySheet.entrySet().stream()
        .filter(each -> each.getKey().equalsIgnoreCase(sheet))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /// The workbook with one more sheet behind the others.
  byte[] with(String sheet, String relation) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(book.length + 500);
    TagStream tags = new TagStream(new ByteArrayInputStream(book), out);
    while (tags.next()) {
      if (tags.isEnd("sheets") && tags.depth() == 2) {
        tags.insert(
            "<%ssheet xmlns:r=\"%s\" name=\"%s\" sheetId=\"%s\" r:id=\"%s\"/>"
                .formatted(
                    tags.prefix(), relationSpace(), XmlText.of(sheet), lastId + 1, relation));
      }
    }
    return out.toByteArray();
  }

  /// Relations or content types with one more entry.
  static byte[] with(byte[] list, String element, String attributes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(list.length + 500);
    TagStream tags = new TagStream(new ByteArrayInputStream(list), out);
    while (tags.next()) {
      String entry = "<%s%s %s/>".formatted(tags.prefix(), element, attributes);
      if (tags.depth() == 1 && tags.isStart() && tags.isSelfClosed()) {
        tags.keepWith(entry);
      } else if (tags.depth() == 1 && !tags.isStart()) {
        tags.insert(entry);
      }
    }
    return out.toByteArray();
  }

  /// The name space of sheets and styles.
  String mainSpace() {
    return strict ? STRICT + "spreadsheetml/main" : USUAL + "spreadsheetml/2006/main";
  }

  /// The name space of relations, before the word of a type.
  String relationSpace() {
    return strict
        ? STRICT + "officeDocument/relationships"
        : USUAL + "officeDocument/2006/relationships";
  }
}
