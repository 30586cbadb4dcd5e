package org.tinkuy.views.picture;

import java.util.List;

/// The colours and patterns as sets to choose from, and as the style sheet that every page shares.
public final class Palette {
  /// Fills of classes without an order (uses, states of letting), to be taken from the front.
  public static final List<Fill> CLASSES =
      List.of(Fill.RIVER, Fill.OPEN, Fill.CLAY, Fill.MOSS, Fill.OCHRE, Fill.PLUM, Fill.MUTED);

  /// Fills of a measure from little to much.
  public static final List<Fill> STEPS =
      List.of(Fill.STEP_1, Fill.STEP_2, Fill.STEP_3, Fill.STEP_4, Fill.STEP_5);

  private Palette() {}

  /// Custom properties for light and dark, and the classes by which drawings follow them.
  public static String css() {
    StringBuilder css = new StringBuilder(":root{color-scheme:light dark;");
    for (Ink ink : Ink.values()) {
      css.append("--").append(ink.token()).append(':').append(ink.light()).append(';');
    }
    css.append("}\n@media screen and (prefers-color-scheme:dark){:root{");
    for (Ink ink : Ink.values()) {
      css.append("--").append(ink.token()).append(':').append(ink.dark()).append(';');
    }
    css.append("}}\n");
    for (Ink ink : Ink.values()) {
      String value = "var(--" + ink.token() + ")";
      css.append(".f-").append(ink.token()).append("{fill:").append(value).append("}");
      css.append(".s-").append(ink.token()).append("{stroke:").append(value).append("}\n");
    }
    return css.toString();
  }
}
