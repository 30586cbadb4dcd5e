package org.tinkuy.reports;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// Gives the words of a drawing as the outlines of their letters, for paper.
///
/// The PDF renderer would draw them with fonts of the machine, if it has any; outlines are those of
/// our own font and measure what the drawing was laid out with. The words stay readable for
/// machines and people who listen through the drawing's text alternative.
///
/// Keeps each letter it has drawn, so it is for one thread.
final class Lettering {
  private static final int MISSING = 0;

  private final Face regular = new Face(Fonts.REGULAR);
  private final Face semibold = new Face(Fonts.SEMIBOLD);
  private final Face fallback = new Face(Fonts.FALLBACK);

  /// A line of words.
  ///
  /// @param words what it says
  /// @param x_px where it begins, has its middle or ends, as its anchor says
  /// @param y_px of its base line
  /// @param size_px of the type, > 0
  /// @param strong whether it is of the semibold face
  /// @param anchor `start`, `middle` or `end`
  record Line(
      String words, double x_px, double y_px, double size_px, boolean strong, String anchor) {}

  /// A letter of a font.
  ///
  /// @param outline in units of the font, upwards; empty for a space
  /// @param advance_em to the next letter
  private record Letter(Path2D outline, double advance_em) {}

  /// A font with the letters that were asked of it.
  private static final class Face {
    private final TrueTypeFont font;
    private final CmapLookup characters;
    private final Map<Integer, Letter> letters = new HashMap<>();

    Face(Fonts file) {
      try {
        font = new TTFParser().parse(new RandomAccessReadBuffer(file.bytes()));
        characters = font.getUnicodeCmapLookup();
      } catch (IOException e) {
        throw new UncheckedIOException("Font " + file, e);
      }
    }

    boolean has(int character) {
      return characters.getGlyphId(character) != MISSING;
    }

    Letter letter(int character) {
      return letters.computeIfAbsent(character, this::draw);
    }

    private Letter draw(int character) {
      try {
        int id = characters.getGlyphId(character);
        var glyph = font.getGlyph().getGlyph(id);
        return new Letter(
            glyph == null ? new Path2D.Double() : glyph.getPath(),
            (double) font.getAdvanceWidth(id) / font.getUnitsPerEm());
      } catch (IOException e) {
        throw new UncheckedIOException("Font outline", e);
      }
    }

    double scale(double size_px) {
      try {
        return size_px / font.getUnitsPerEm();
      } catch (IOException e) {
        throw new UncheckedIOException("Font size", e);
      }
    }
  }

  /// The outlines of a line where it stands.
  Shape outline(Line line) {
    Face face = line.strong() ? semibold : regular;
    int[] characters = line.words().codePoints().toArray();
    double width_px = 0;
    for (int character : characters) {
      width_px += faceFor(face, character).letter(character).advance_em() * line.size_px();
    }
    double x_px =
        line.x_px()
            - switch (line.anchor()) {
              case "start" -> 0;
              case "middle" -> width_px / 2;
              case "end" -> width_px;
              default ->
                  throw new IllegalArgumentException(
                      "A line must be anchored at start, middle or end, but is at '%s'."
                          .formatted(line.anchor()));
            };
    Path2D outline = new Path2D.Double();
    for (int character : characters) {
      Face used = faceFor(face, character);
      double scale = used.scale(line.size_px());
      AffineTransform place = AffineTransform.getTranslateInstance(x_px, line.y_px());
      place.scale(scale, -scale);
      Letter letter = used.letter(character);
      outline.append(letter.outline().getPathIterator(place), false);
      x_px += letter.advance_em() * line.size_px();
    }
    return outline;
  }

  private Face faceFor(Face face, int character) {
    return face.has(character) || !fallback.has(character) ? face : fallback;
  }
}
