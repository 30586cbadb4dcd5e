package org.tinkuy.reports;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
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
  private final Lettering letters = new Lettering();

  /// A drawing takes the size that its element states. The renderer knows it as a style.
  @Override
  public SVGImage buildSVGImage(
      Element svg,
      Box box,
      CssContext context,
      double width_dots,
      double height_dots,
      double dotsPerPixel) {
    SvgPainter painter = new SvgPainter(svg, letters);
    return new Drawing(
        painter,
        box,
        (int) (width_dots >= 0 ? width_dots : painter.width_px() * dotsPerPixel),
        (int) (height_dots >= 0 ? height_dots : painter.height_px() * dotsPerPixel),
        dotsPerPixel);
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
