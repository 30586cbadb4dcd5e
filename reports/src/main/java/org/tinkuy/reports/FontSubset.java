package org.tinkuy.reports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// The part of a font that a page needs, so that the page carries its type in some ten kilobytes.
final class FontSubset {
  /// Tables that stay true when characters are left out; ligatures do not.
  private static final List<String> KEPT =
      List.of(
          "head", "hhea", "hmtx", "maxp", "name", "OS/2", "post", "cmap", "glyf", "loca", "cvt ",
          "fpgm", "prep", "gasp");

  private static final int FIRST_PRINTABLE = 0x20;
  private static final int LAST_ASCII = 0x7E;

  private FontSubset() {}

  /// A style rule that embeds the characters of a text, and all of ASCII.
  static String rule(Fonts font, String text) {
    return ("@font-face{font-family:\"%s\";font-weight:%s;font-display:swap;"
            + "src:url(data:font/ttf;base64,%s) format(\"truetype\")}\n")
        .formatted(
            font.family(), font.weight(), Base64.getEncoder().encodeToString(cut(font, text)));
  }

  private static byte[] cut(Fonts font, String text) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (TrueTypeFont whole = new TTFParser().parse(new RandomAccessReadBuffer(font.bytes()))) {
      TTFSubsetter subsetter = new TTFSubsetter(whole, KEPT);
      for (int character = FIRST_PRINTABLE; character <= LAST_ASCII; character++) {
        subsetter.add(character);
      }
      text.codePoints().filter(c -> c > LAST_ASCII).sorted().distinct().forEach(subsetter::add);
      subsetter.writeToStream(out);
    } catch (IOException e) {
      throw new UncheckedIOException("Font " + font, e);
    }
    return out.toByteArray();
  }
}
