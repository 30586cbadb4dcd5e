package org.tinkuy.reports;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// Paints a drawing made by [org.tinkuy.views.picture.Svg]: rectangles, circles and paths with
/// fill, stroke and dashes, in groups that may be clipped to a rectangle, and lines of words as the
/// outlines of their letters.
///
/// It knows these and nothing else, and refuses what it does not know, so that no drawing loses a
/// part in silence.
final class SvgPainter {
  private static final float MITER_LIMIT = 4;
  private static final int HEX = 16;
  private static final String NONE = "none";

  private static final Pattern HEX_COLOR = Pattern.compile("#[0-9A-Fa-f]{6}");
  private static final Pattern TURN =
      Pattern.compile("rotate\\(([-0-9.]+) ([-0-9.]+) ([-0-9.]+)\\)");

  private final Element svg;
  private final Lettering letters;
  private final double[] viewBox;

  SvgPainter(Element svg, Lettering letters) {
    this.svg = svg;
    this.letters = letters;
    this.viewBox = numbers(svg.getAttribute("viewBox"));
  }

  double width_px() {
    return viewBox[2];
  }

  double height_px() {
    return viewBox[3];
  }

  /// Paints the whole drawing, as large as fits and centred.
  ///
  /// @param width_px of the space, in pixels, > 0
  /// @param height_px of the space, in pixels, > 0
  void paint(Graphics2D graphics, double width_px, double height_px) {
    double scale = Math.min(width_px / viewBox[2], height_px / viewBox[3]);
    AffineTransform before = graphics.getTransform();
    graphics.translate((width_px - viewBox[2] * scale) / 2, (height_px - viewBox[3] * scale) / 2);
    graphics.scale(scale, scale);
    graphics.translate(-viewBox[0], -viewBox[1]);
    paintChildren(svg, graphics, new HashMap<>());
    graphics.setTransform(before);
  }

  private void paintChildren(Element parent, Graphics2D graphics, Map<String, Shape> clips) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element) {
        paint(element, graphics, clips);
      }
    }
  }

  private void paint(Element element, Graphics2D graphics, Map<String, Shape> clips) {
    switch (element.getLocalName()) {
      case "title", "desc" -> {}
      case "g" -> paintGroup(element, graphics, clips);
      case "clipPath" ->
          clips.put(
              "url(#" + element.getAttribute("id") + ")",
              rectangle((Element) element.getElementsByTagName("rect").item(0)));
      case "rect" -> paint(rectangle(element), element, graphics);
      case "circle" -> paint(circle(element), element, graphics);
      case "path" -> paint(path(element), element, graphics);
      case "text" -> paint(words(element), element, graphics);
      default ->
          throw new IllegalArgumentException(
              "A drawing must have known elements only, but has '%s'."
                  .formatted(element.getLocalName()));
    }
  }

  private void paintGroup(Element group, Graphics2D graphics, Map<String, Shape> clips) {
    String clip = group.getAttribute("clip-path");
    Shape before = graphics.getClip();
    if (!clip.isEmpty()) {
      graphics.clip(clips.get(clip));
    }
    paintChildren(group, graphics, clips);
    if (!clip.isEmpty()) {
      graphics.setClip(before);
    }
  }

  /// An area with neither fill nor stroke stated is black, as everywhere in SVG.
  private static void paint(Shape shape, Element element, Graphics2D graphics) {
    String fill = element.getAttribute("fill");
    if (!fill.equals(NONE)) {
      graphics.setColor(color(fill.isEmpty() ? "#000000" : fill));
      graphics.fill(shape);
    }
    String stroke = element.getAttribute("stroke");
    if (!stroke.isEmpty() && !stroke.equals(NONE)) {
      graphics.setColor(color(stroke));
      graphics.setStroke(stroke(element));
      graphics.draw(shape);
    }
  }

  private static BasicStroke stroke(Element element) {
    String width = element.getAttribute("stroke-width");
    int cap =
        element.getAttribute("stroke-linecap").equals("round")
            ? BasicStroke.CAP_ROUND
            : BasicStroke.CAP_BUTT;
    String dash = element.getAttribute("stroke-dasharray");
    return new BasicStroke(
        width.isEmpty() ? 1 : (float) Double.parseDouble(width),
        cap,
        BasicStroke.JOIN_MITER,
        MITER_LIMIT,
        dash.isEmpty() ? null : floats(numbers(dash)),
        0);
  }

  private static Shape rectangle(Element element) {
    return new Rectangle2D.Double(
        number(element, "x"),
        number(element, "y"),
        number(element, "width"),
        number(element, "height"));
  }

  private static Shape circle(Element element) {
    double radius_px = number(element, "r");
    return new Ellipse2D.Double(
        number(element, "cx") - radius_px,
        number(element, "cy") - radius_px,
        2 * radius_px,
        2 * radius_px);
  }

  private static Shape path(Element element) {
    Path2D path = SvgPath.of(element.getAttribute("d"));
    path.setWindingRule(
        element.getAttribute("fill-rule").equals("evenodd")
            ? Path2D.WIND_EVEN_ODD
            : Path2D.WIND_NON_ZERO);
    return path;
  }

  private Shape words(Element element) {
    Shape line =
        letters.outline(
            new Lettering.Line(
                element.getTextContent(),
                number(element, "x"),
                number(element, "y"),
                number(element, "font-size"),
                isStrong(element.getAttribute("font-weight")),
                element.getAttribute("text-anchor")));
    String transform = element.getAttribute("transform");
    return transform.isEmpty() ? line : turn(transform).createTransformedShape(line);
  }

  private static boolean isStrong(String weight) {
    if (!weight.isEmpty() && !weight.equals("600")) {
      throw new IllegalArgumentException(
          "The weight of words must be 600 or none, but is '%s'.".formatted(weight));
    }
    return !weight.isEmpty();
  }

  /// How words are turned: by strict sine and cosine, so that a page is the same to the bit on
  /// every machine.
  private static AffineTransform turn(String transform) {
    Matcher turn = TURN.matcher(transform);
    if (!turn.matches()) {
      throw new IllegalArgumentException(
          "Words must be turned about a point, but have '%s'.".formatted(transform));
    }
    double angle_rad = StrictMath.toRadians(Double.parseDouble(turn.group(1)));
    return AffineTransform.getRotateInstance(
        StrictMath.cos(angle_rad),
        StrictMath.sin(angle_rad),
        Double.parseDouble(turn.group(2)),
        Double.parseDouble(turn.group(3)));
  }

  private static Color color(String hex) {
    if (!HEX_COLOR.matcher(hex).matches()) {
      throw new IllegalArgumentException("A colour must be like #1D2528, but is '" + hex + "'.");
    }
    return new Color(Integer.parseInt(hex.substring(1), HEX));
  }

  private static double number(Element element, String attribute) {
    String text = element.getAttribute(attribute);
    return text.isEmpty() ? 0 : Double.parseDouble(text);
  }

  private static double[] numbers(String text) {
    String[] words = text.strip().split("[\\s,]+", -1);
    double[] numbers = new double[words.length];
    for (int i = 0; i < words.length; i++) {
      numbers[i] = Double.parseDouble(words[i]);
    }
    return numbers;
  }

  private static float[] floats(double[] numbers) {
    float[] floats = new float[numbers.length];
    for (int i = 0; i < numbers.length; i++) {
      floats[i] = (float) numbers[i];
    }
    return floats;
  }
}
