package org.tinkuy.formats.patch;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Set;
import org.tinkuy.kernel.Severity;

/// Adds the styles of remarks to the styles of a workbook.
///
/// The lists keep the count that they state although they grow: it is a hint that may be left out,
/// and the bytes that were there stay.
final class StylePatch {
  /// Styles of a workbook that has none.
  static final String NONE =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<styleSheet xmlns=\"%s\"><fonts><font/></fonts>"
          + "<fills><fill><patternFill patternType=\"none\"/></fill><fill><patternFill"
          + " patternType=\"gray125\"/></fill></fills><borders><border/></borders><cellStyleXfs><xf"
          + " numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs><cellXfs><xf"
          + " numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/></cellXfs>"
          + "</styleSheet>";

  /// What stands behind the list of differential styles.
  private static final Set<String> AFTER_RULES = Set.of("tableStyles", "colors", "extLst");

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private String prefix = "";
  private String list = "";
  private int fonts;
  private int cells;
  private int rules;
  private String size = "11";
  private String face = "Calibri";
  private boolean rulesDone;

  private StylePatch() {}

  /// The styles with those of remarks behind them.
  static StylePatch of(byte[] styles) throws IOException {
    StylePatch patch = new StylePatch();
    TagStream tags = new TagStream(new ByteArrayInputStream(styles), patch.out);
    while (tags.next()) {
      patch.take(tags);
    }
    return patch;
  }

  private void take(TagStream tags) throws IOException {
    if (tags.depth() == 1 && tags.isStart()) {
      prefix = tags.prefix();
    } else if (tags.depth() == 2 && tags.isStart()) {
      begin(tags);
    } else if (tags.depth() == 2) {
      end(tags);
    } else if (tags.isStart()) {
      count(tags);
    } else if (tags.depth() == 1 && !rulesDone) {
      tags.insert(ruleList());
      rulesDone = true;
    }
  }

  private void begin(TagStream tags) throws IOException {
    list = tags.name();
    if (list.equals("dxfs") && tags.isSelfClosed()) {
      tags.keepWith(ruleStyles());
      rulesDone = true;
    } else if (AFTER_RULES.contains(list) && !rulesDone) {
      tags.insert(ruleList());
      rulesDone = true;
    }
  }

  private void end(TagStream tags) throws IOException {
    switch (list) {
      case "fonts" -> tags.insert(boldFont());
      case "cellXfs" -> tags.insert(cellStyles());
      case "dxfs" -> {
        tags.insert(ruleStyles());
        rulesDone = true;
      }
      default -> {}
    }
    list = "";
  }

  private void count(TagStream tags) {
    boolean item = tags.depth() == 3;
    switch (list) {
      case "fonts" -> {
        fonts += item ? 1 : 0;
        if (fonts == 1 && tags.isStart("sz")) {
          size = tags.attribute("val");
        } else if (fonts == 1 && tags.isStart("name")) {
          face = tags.attribute("val");
        }
      }
      case "cellXfs" -> cells += item ? 1 : 0;
      case "dxfs" -> rules += item ? 1 : 0;
      default -> {}
    }
  }

  private String boldFont() {
    return "<%1$sfont><%1$sb/><%1$ssz val=\"%2$s\"/><%1$sname val=\"%3$s\"/></%1$sfont>"
        .formatted(prefix, XmlText.of(size), XmlText.of(face));
  }

  /// A text that stays one when a person edits it, and a heading.
  private String cellStyles() {
    return ("<%1$sxf numFmtId=\"49\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\""
            + " quotePrefix=\"1\" applyNumberFormat=\"1\" applyAlignment=\"1\"><%1$salignment"
            + " vertical=\"top\" wrapText=\"1\"/></%1$sxf><%1$sxf numFmtId=\"0\" fontId=\"%2$s\""
            + " fillId=\"0\" borderId=\"0\" xfId=\"0\" applyFont=\"1\"/>")
        .formatted(prefix, fonts);
  }

  private String ruleList() {
    return "<%1$sdxfs>%2$s</%1$sdxfs>".formatted(prefix, ruleStyles());
  }

  /// Of an error, a warning and a remark.
  private String ruleStyles() {
    String coloured =
        "<%1$sdxf><%1$sfont><%1$scolor rgb=\"FF%2$s\"/></%1$sfont><%1$sfill><%1$spatternFill"
            + " patternType=\"solid\"><%1$sbgColor rgb=\"FF%3$s\"/></%1$spatternFill></%1$sfill>"
            + "</%1$sdxf>";
    return coloured.formatted(prefix, "B3261E", "FBDCD8")
        + coloured.formatted(prefix, "8A6100", "FBEBC8")
        + "<%1$sdxf><%1$sfont><%1$scolor rgb=\"FF55636A\"/></%1$sfont></%1$sdxf>".formatted(prefix);
  }

  byte[] bytes() {
    return out.toByteArray();
  }

  Numbers numbers() {
    return new Numbers(rules, cells, cells + 1);
  }

  /// By which numbers the styles are called.
  ///
  /// @param firstRule of the differential style of errors, from 0; those of warnings and remarks
  ///   follow
  /// @param text of cells with text, from 0
  /// @param heading of headings, from 0
  record Numbers(int firstRule, int text, int heading) {
    int of(Severity severity) {
      return switch (severity) {
        case ERROR -> firstRule;
        case WARNING -> firstRule + 1;
        case NOTE -> firstRule + 2;
      };
    }
  }
}
