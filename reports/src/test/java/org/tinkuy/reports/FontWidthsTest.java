package org.tinkuy.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.tinkuy.views.picture.FontMetrics;

/// Compares the widths that pictures are laid out with to the font that documents are set in.
class FontWidthsTest {
  private static final int PER_SIZE = 1000;

  @Test
  void regularWidthsAreThoseOfTheFont() throws IOException {
    assertThat(differences(Fonts.REGULAR, FontMetrics.REGULAR)).isEmpty();
  }

  @Test
  void semiboldWidthsAreThoseOfTheFont() throws IOException {
    assertThat(differences(Fonts.SEMIBOLD, FontMetrics.SEMIBOLD)).isEmpty();
  }

  private static List<String> differences(Fonts file, FontMetrics metrics) throws IOException {
    List<String> differences = new ArrayList<>();
    try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file.bytes()))) {
      CmapLookup characters = font.getUnicodeCmapLookup();
      for (int character = ' '; character < Character.MIN_SURROGATE; character++) {
        int glyph = characters.getGlyphId(character);
        long kept = Math.round(metrics.width_px(Character.toString(character), PER_SIZE));
        if (glyph != 0 && kept != font.getAdvanceWidth(glyph)) {
          differences.add("U+%04X".formatted(character));
        }
      }
    }
    return differences;
  }
}
