package org.tinkuy.reports;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Rectangle;
import java.io.File;
import java.util.List;
import org.w3c.dom.Element;

/// Draws the drawings of a PDF with [SvgPainter], each when its page is painted.
///
/// A general library for SVG would do it too, but keeps each drawing's tree of shapes until its
/// finalizer has run; over the hundreds of drawings of a report that is the greatest part of what a
/// study would hold in memory.
final class PdfDrawings implements SVGDrawer {
  /// The attribute of a drawing that says down to which height it may get smaller to stand on what
  /// is left of a page, in pixels; one without it keeps its size.
  static final String LEAST_px = "data-least";

  /// The attribute that says what else needs room on that page, in pixels.
  static final String BELOW_px = "data-below";

  private final Lettering letters = new Lettering();

  /// A drawing takes the size that its element states, or a smaller one that fits its page, where
  /// the style sheet leaves it to the drawing; a sign has the stated one, as a style.
  @Override
  public SVGImage buildSVGImage(
      Element svg,
      Box box,
      CssContext context,
      double width_dots,
      double height_dots,
      double dotsPerPixel) {
    SvgPainter painter = new SvgPainter(svg, letters);
    double width =
        width_dots >= 0 ? width_dots : stated_px(svg, "width", painter.width_px()) * dotsPerPixel;
    double height =
        height_dots >= 0
            ? height_dots
            : stated_px(svg, "height", painter.height_px()) * dotsPerPixel;
    double share = share(svg, box, context, height, dotsPerPixel);
    return new Drawing(painter, box, (int) (width * share), (int) (height * share), dotsPerPixel);
  }

  private static double stated_px(Element svg, String side, double own_px) {
    String stated = svg.getAttribute(side);
    return stated.isEmpty() ? own_px : Double.parseDouble(stated);
  }

  /// The share of its size that a drawing takes: less than all where it would not fit what is left
  /// of its page and may be made to. It is asked for its size before it has its place, which is the
  /// one of the box that holds it.
  private static double share(
      Element svg, Box box, CssContext context, double height_dots, double dotsPerPixel) {
    Box holder = box.getParent();
    if (svg.getAttribute(LEAST_px).isEmpty()
        || holder == null
        || !(context instanceof LayoutContext layout)) {
      return 1;
    }
    PageBox page = layout.getRootLayer().getFirstPage(layout, holder);
    if (page == null) {
      return 1;
    }
    double least_dots = Double.parseDouble(svg.getAttribute(LEAST_px)) * dotsPerPixel;
    double below_dots = Double.parseDouble(svg.getAttribute(BELOW_px)) * dotsPerPixel;
    double left_dots = page.getBottom(layout) - holder.getAbsY() - below_dots;
    return left_dots < least_dots ? 1 : Math.min(1, left_dots / height_dots);
  }

  private record Drawing(
      SvgPainter painter, Box box, int width_dots, int height_dots, double dotsPerPixel)
      implements SVGImage {
    @Override
    public int getIntrinsicWidth() {
      return width_dots;
    }

    @Override
    public int getIntrinsicHeight() {
      return height_dots;
    }

    @Override
    public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
      Rectangle content = box.getContentAreaEdge(box.getAbsX(), box.getAbsY(), context);
      double width_px = content.width / dotsPerPixel;
      double height_px = content.height / dotsPerPixel;
      device.drawWithGraphics(
          (float) x,
          (float) y,
          (float) width_px,
          (float) height_px,
          graphics -> painter.paint(graphics, width_px, height_px));
    }
  }

  /// Words are drawn as outlines of our own fonts ([Lettering]), so no other is asked for.
  @Override
  public void importFontFaceRules(List<FontFaceRule> rules, SharedContext context) {}

  @Override
  public void addFontFile(File file, String family, Integer weight, FontStyle style) {}

  @Override
  public void close() {}
}
