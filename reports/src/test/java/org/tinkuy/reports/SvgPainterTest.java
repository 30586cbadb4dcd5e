package org.tinkuy.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tinkuy.views.picture.Mark;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class SvgPainterTest {
  private static final Color INK = new Color(0x1D2528);
  private static final Color RIVER = new Color(0x0B5D6B);

  @Test
  void fillsARectangleWhereItStands() {
    BufferedImage image =
        paint("<rect x=\"4\" y=\"2\" width=\"3\" height=\"5\" fill=\"#1D2528\"/>");
    assertThat(at(image, 4, 2)).isEqualTo(INK);
    assertThat(at(image, 6, 6)).isEqualTo(INK);
    assertThat(at(image, 3, 2)).isEqualTo(Color.WHITE);
    assertThat(at(image, 7, 6)).isEqualTo(Color.WHITE);
  }

  @Test
  void drawsTheEdgeOverTheArea() {
    BufferedImage image =
        paint(
            "<rect x=\"4\" y=\"4\" width=\"8\" height=\"8\" fill=\"#1D2528\" stroke=\"#0B5D6B\""
                + " stroke-width=\"2\"/>");
    assertThat(at(image, 3, 8)).isEqualTo(RIVER);
    assertThat(at(image, 4, 8)).isEqualTo(RIVER);
    assertThat(at(image, 5, 8)).isEqualTo(INK);
  }

  @Test
  void leavesUnfilledWhatHasNoFill() {
    BufferedImage image =
        paint("<circle cx=\"8\" cy=\"8\" r=\"6\" fill=\"none\" stroke=\"#0B5D6B\"/>");
    assertThat(at(image, 8, 8)).isEqualTo(Color.WHITE);
    assertThat(at(image, 8, 2)).isNotEqualTo(Color.WHITE);
  }

  @Test
  void fillsBlackWhereNothingIsSaid() {
    assertThat(at(paint("<circle cx=\"8\" cy=\"8\" r=\"6\"/>"), 8, 8)).isEqualTo(Color.BLACK);
  }

  @Test
  void leavesHolesByTheRuleThatThePathStates() {
    String rings = "d=\"M0 0H16V16H0ZM4 4H12V12H4Z\" fill=\"#1D2528\"";
    assertThat(at(paint("<path " + rings + " fill-rule=\"evenodd\"/>"), 8, 8))
        .isEqualTo(Color.WHITE);
    assertThat(at(paint("<path " + rings + "/>"), 8, 8)).isEqualTo(INK);
  }

  @Test
  void dashesALine() {
    BufferedImage image =
        paint(
            "<path d=\"M0 8H16\" fill=\"none\" stroke=\"#1D2528\" stroke-width=\"2\""
                + " stroke-dasharray=\"4 2\"/>");
    assertThat(at(image, 3, 8)).isEqualTo(INK);
    assertThat(at(image, 4, 8)).isEqualTo(Color.WHITE);
    assertThat(at(image, 6, 8)).isEqualTo(INK);
  }

  @Test
  void roundsTheEndsThatAreToBeRound() {
    String line = "<path d=\"M4 8H12\" stroke=\"#1D2528\" stroke-width=\"4\"%s/>";
    assertThat(at(paint(line.formatted(" stroke-linecap=\"round\"")), 12, 8)).isEqualTo(INK);
    assertThat(at(paint(line.formatted("")), 12, 8)).isEqualTo(Color.WHITE);
  }

  @Test
  void showsAClippedGroupInsideItsRectangleOnly() {
    BufferedImage image =
        paint(
            "<clipPath id=\"c\"><rect x=\"0\" y=\"0\" width=\"8\" height=\"16\"/></clipPath><g"
                + " clip-path=\"url(#c)\"><rect width=\"16\" height=\"8\" fill=\"#1D2528\"/></g><g"
                + " data-plot=\"P1\"><rect y=\"8\" width=\"16\" height=\"8\""
                + " fill=\"#0B5D6B\"/></g>");
    assertThat(at(image, 7, 4)).isEqualTo(INK);
    assertThat(at(image, 8, 4)).isEqualTo(Color.WHITE);
    assertThat(at(image, 12, 12)).isEqualTo(RIVER);
  }

  @Test
  void fitsAndCentresTheDrawingAndLeavesTheSheetAsItWas() {
    BufferedImage image = new BufferedImage(64, 32, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = white(image);
    AffineTransform before = graphics.getTransform();
    new SvgPainter(svg("<rect width=\"16\" height=\"16\" fill=\"#1D2528\"/>"), new Lettering())
        .paint(graphics, 64, 32);
    assertThat(at(image, 15, 16)).isEqualTo(Color.WHITE);
    assertThat(at(image, 16, 0)).isEqualTo(INK);
    assertThat(at(image, 47, 31)).isEqualTo(INK);
    assertThat(at(image, 48, 16)).isEqualTo(Color.WHITE);
    assertThat(graphics.getTransform()).isEqualTo(before);
  }

  @Test
  void skipsTheWordsForThoseWhoListen() {
    BufferedImage image = paint("<title id=\"t\">Map</title>\n<desc id=\"d\">Plots</desc>");
    assertThat(at(image, 8, 8)).isEqualTo(Color.WHITE);
  }

  /// An l of 16 px rises 0.712 of them, 11.4 px, above its base line; turned to the left about its
  /// beginning it lies.
  @Test
  void paintsWordsAsOutlinesInTheirColour() {
    String line =
        "<text x=\"%s\" y=\"%s\" font-size=\"16\" text-anchor=\"start\""
            + " fill=\"#1D2528\"%s>l</text>";
    assertThat(inked(paint(line.formatted(4, 16, "")))).isEqualTo("6-6, 5-15");
    assertThat(inked(paint(line.formatted(16, 12, " transform=\"rotate(-90 16 12)\""))))
        .isEqualTo("5-15, 10-10");
  }

  @Test
  void paintsTheMarkOfTheProgram() {
    BufferedImage image = new BufferedImage(32, 32, BufferedImage.TYPE_INT_RGB);
    new SvgPainter(element(Mark.svg(32)), new Lettering()).paint(white(image), 32, 32);
    // the two streams run into one another below the middle, and nothing stands between them above
    assertThat(at(image, 13, 25)).isEqualTo(RIVER);
    assertThat(at(image, 5, 5)).isEqualTo(RIVER);
    assertThat(at(image, 16, 5)).isEqualTo(Color.WHITE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<ellipse rx=\"4\" ry=\"2\"/>",
        "<text x=\"1\" y=\"2\" font-size=\"8\">words</text>",
        "<text x=\"1\" y=\"2\" font-size=\"8\" text-anchor=\"start\" font-weight=\"700\">w</text>",
        "<text x=\"1\" y=\"2\" text-anchor=\"start\" transform=\"scale(2)\">w</text>",
        "<rect width=\"1\" height=\"1\" fill=\"red\"/>"
      })
  void refusesWhatItDoesNotKnow(String content) {
    assertThatThrownBy(() -> paint(content)).isInstanceOf(IllegalArgumentException.class);
  }

  private static BufferedImage paint(String content) {
    BufferedImage image = new BufferedImage(16, 16, BufferedImage.TYPE_INT_RGB);
    new SvgPainter(svg(content), new Lettering()).paint(white(image), 16, 16);
    return image;
  }

  /// The columns and rows of the box that the ink is in.
  private static String inked(BufferedImage image) {
    int left = 16, right = -1, top = 16, bottom = -1;
    for (int x = 0; x < 16; x++) {
      for (int y = 0; y < 16; y++) {
        if (at(image, x, y).equals(INK)) {
          left = Math.min(left, x);
          right = Math.max(right, x);
          top = Math.min(top, y);
          bottom = Math.max(bottom, y);
        }
      }
    }
    return "%d-%d, %d-%d".formatted(left, right, top, bottom);
  }

  private static Graphics2D white(BufferedImage image) {
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
    return graphics;
  }

  private static Color at(BufferedImage image, int x, int y) {
    return new Color(image.getRGB(x, y));
  }

  private static Element svg(String content) {
    return element(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 16 16\">" + content + "</svg>");
  }

  private static Element element(String svg) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      return factory
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(svg)))
          .getDocumentElement();
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new AssertionError(svg, e);
    }
  }
}
