package org.tinkuy.reports;

import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.tinkuy.views.picture.Svg;

/// Turns the words of a drawing into the outlines of their letters, for paper.
///
/// The PDF renderer would draw them with fonts of the machine, if it has any; outlines are those of
/// our own font and measure what the drawing was laid out with. The words stay readable for
/// machines and people who listen through the drawing's text alternative.
final class OutlinedText {
  private static final Pattern TEXT =
      Pattern.compile(
          "<text x=\"([-0-9.]+)\" y=\"([-0-9.]+)\" font-size=\"([0-9.]+)\"( font-weight=\"600\")?"
              + " text-anchor=\"(start|middle|end)\" fill=\"(#[0-9A-F]{6})\"(?: class=\"[^\"]*\")?"
              + "(?: transform=\"rotate\\(([-0-9.]+) ([-0-9.]+) ([-0-9.]+)\\)\")?>([^<]*)</text>");
  private static final int MISSING = 0;

  private final Face regular = new Face(Fonts.REGULAR);
  private final Face semibold = new Face(Fonts.SEMIBOLD);
  private final Face fallback = new Face(Fonts.FALLBACK);

  /// A font with what is needed of it.
  private static final class Face {
    private final TrueTypeFont font;
    private final CmapLookup characters;

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
  }

  /// The drawing with outlines in place of its words.
  String in(String svg) {
    return TEXT.matcher(svg).replaceAll(match -> Matcher.quoteReplacement(outline(match)));
  }

  private String outline(MatchResult text) {
    double size_px = Double.parseDouble(text.group(3));
    Face face = text.group(4) == null ? regular : semibold;
    int[] characters = unescape(text.group(10)).codePoints().toArray();
    double width_px = 0;
    for (int character : characters) {
      width_px += advance_em(face, character) * size_px;
    }
    double x =
        Double.parseDouble(text.group(1))
            - switch (text.group(5)) {
              case "middle" -> width_px / 2;
              case "end" -> width_px;
              default -> 0;
            };
    double y = Double.parseDouble(text.group(2));
    StringBuilder path = new StringBuilder();
    for (int character : characters) {
      AffineTransform place = turn(text);
      place.translate(x, y);
      draw(face, character, place, size_px, path);
      x += advance_em(face, character) * size_px;
    }
    return "<path d=\"%s\" fill=\"%s\"/>".formatted(path, text.group(6));
  }

  /// How the words of a drawing are turned: by strict sine and cosine, so that a page is the same
  /// to the bit on every machine.
  private static AffineTransform turn(MatchResult text) {
    if (text.group(7) == null) {
      return new AffineTransform();
    }
    double angle_rad = StrictMath.toRadians(Double.parseDouble(text.group(7)));
    return AffineTransform.getRotateInstance(
        StrictMath.cos(angle_rad),
        StrictMath.sin(angle_rad),
        Double.parseDouble(text.group(8)),
        Double.parseDouble(text.group(9)));
  }

  private Face faceFor(Face face, int character) {
    return List.of(face, fallback).stream().filter(f -> f.has(character)).findFirst().orElse(face);
  }

  private double advance_em(Face face, int character) {
    Face used = faceFor(face, character);
    try {
      int glyph = used.characters.getGlyphId(character);
      return (double) used.font.getAdvanceWidth(glyph) / used.font.getUnitsPerEm();
    } catch (IOException e) {
      throw new UncheckedIOException("Font width", e);
    }
  }

  private void draw(
      Face face, int character, AffineTransform place, double size_px, StringBuilder path) {
    Face used = faceFor(face, character);
    try {
      double scale = size_px / used.font.getUnitsPerEm();
      place.scale(scale, -scale);
      var glyph = used.font.getGlyph().getGlyph(used.characters.getGlyphId(character));
      if (glyph != null) {
        write(glyph.getPath().getPathIterator(place), path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Font outline", e);
    }
  }

  private static void write(PathIterator outline, StringBuilder path) {
    double[] at = new double[6];
    for (; !outline.isDone(); outline.next()) {
      switch (outline.currentSegment(at)) {
        case PathIterator.SEG_MOVETO -> write('M', at, 2, path);
        case PathIterator.SEG_LINETO -> write('L', at, 2, path);
        case PathIterator.SEG_QUADTO -> write('Q', at, 4, path);
        case PathIterator.SEG_CUBICTO -> write('C', at, 6, path);
        default -> path.append('Z');
      }
    }
  }

  private static void write(char command, double[] at, int count, StringBuilder path) {
    path.append(command);
    for (int i = 0; i < count; i++) {
      path.append(i == 0 ? "" : " ").append(Svg.number(at[i]));
    }
  }

  private static String unescape(String text) {
    return text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }
}
