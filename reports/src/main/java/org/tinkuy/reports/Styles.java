package org.tinkuy.reports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.tinkuy.views.NumberStyle;
import org.tinkuy.views.picture.FontMetrics;

/// Style sheets: those that lie beside this class, and the rules that follow from the font.
final class Styles {
  private static final int MOST_DECIMALS = 9;

  private Styles() {}

  static String read(String name) {
    try (InputStream in = Objects.requireNonNull(Styles.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("Style sheet " + name, e);
    }
  }

  /// Room for decimals that a number lacks: `pad2` for two digits, `pad2p` for a point and two.
  static String paddings() {
    double digit = FontMetrics.REGULAR.width_px("0", 1);
    double point = FontMetrics.REGULAR.width_px(".", 1);
    StringBuilder css = new StringBuilder();
    for (int decimals = 1; decimals <= MOST_DECIMALS; decimals++) {
      css.append(padding("pad" + decimals, decimals * digit));
      css.append(padding("pad" + decimals + "p", decimals * digit + point));
    }
    return css.toString();
  }

  private static String padding(String name, double width_em) {
    return ".%s{padding-right:%sem}\n".formatted(name, NumberStyle.of("en").format(width_em, 3));
  }
}
