package org.tinkuy.formats.xlsx;

import java.nio.charset.StandardCharsets;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Place;
import org.tinkuy.kernel.Sentence;

/// What a file that should be a workbook is by its first bytes, whatever its name says.
enum FileKind {
  PACKAGE,
  /// A compound file with the stream of an encrypted package.
  ENCRYPTED,
  /// A compound file of Excel 97 to 2003.
  OLD,
  /// A web page or XML text that an accounting program wrote under the name of a workbook.
  PAGE,
  EMPTY,
  OTHER;

  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  /// @param start the first bytes of a file; for a compound file its directory must be among them
  static FileKind of(byte[] start) {
    if (start.length == 0) {
      return EMPTY;
    }
    if (beginsWith(start, 0, ZIP)) {
      return PACKAGE;
    }
    if (beginsWith(start, 0, COMPOUND)) {
      String directory = new String(start, StandardCharsets.UTF_16LE);
      String shifted = new String(start, 1, start.length - 1, StandardCharsets.UTF_16LE);
      return directory.contains("EncryptedPackage") || shifted.contains("EncryptedPackage")
          ? ENCRYPTED
          : OLD;
    }
    int text = beginsWith(start, 0, MARK) ? MARK.length : 0;
    while (text < start.length && Character.isWhitespace(start[text])) {
      text++;
    }
    return text < start.length && start[text] == '<' ? PAGE : OTHER;
  }

  private static boolean beginsWith(byte[] bytes, int at, byte[] start) {
    for (int i = 0; i < start.length; i++) {
      if (at + i >= bytes.length || bytes[at + i] != start[i]) {
        return false;
      }
    }
    return true;
  }

  /// Says why a file of this kind is no workbook that can be read.
  void refuse(String name, Attempt attempt) {
    Place place = Place.file(name);
    switch (this) {
      case PACKAGE -> {}
      case ENCRYPTED ->
          attempt.error(
              "xlsx.file.encrypted",
              place,
              Sentence.of(
                  "hint.xlsx.file.encrypted",
                  "Open it, take the password away (File, Info, Protect Workbook) and save it again."),
              "File '%s': it is encrypted and asks for a password.",
              name);
      case OLD ->
          attempt.error(
              "xlsx.file.old",
              place,
              Sentence.of(
                  "hint.xlsx.file.old",
                  "Open it and save it as 'Excel Workbook (.xlsx)', or run: libreoffice --headless"
                      + " --convert-to xlsx '%s'",
                  name),
              "File '%s': it is a workbook of Excel 97-2003 (.xls), which is not read.",
              name);
      case PAGE ->
          attempt.error(
              "xlsx.file.page",
              place,
              Sentence.of(
                  "hint.xlsx.file.page",
                  "Open it in a spreadsheet program and save it as 'Excel Workbook (.xlsx)'."),
              "File '%s': it is a web page or XML text under the name of a workbook.",
              name);
      case EMPTY ->
          attempt.error(
              "xlsx.file.empty",
              place,
              Sentence.of(
                  "hint.xlsx.file.empty", "Maybe a download or copy was broken off; get it again."),
              "File '%s': it has no bytes.",
              name);
      case OTHER ->
          attempt.error(
              "xlsx.file.other",
              place,
              Sentence.of(
                  "hint.xlsx.file.other",
                  "Open it in the program it came from and save it as 'Excel Workbook (.xlsx)'."),
              "File '%s': it does not begin as a workbook does.",
              name);
    }
  }
}
