package org.tinkuy.formats.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.tinkuy.kernel.Check;

/// The texts that cells of a workbook share, by number.
final class SharedTexts {
  private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private final List<String> texts;

  private SharedTexts(List<String> texts) {
    this.texts = texts;
  }

  static SharedTexts none() {
    return new SharedTexts(List.of());
  }

  static SharedTexts of(String part, Parts parts) throws IOException, XMLStreamException {
    List<String> texts = new ArrayList<>();
    long most = parts.limits().sharedCharacters();
    long held = 0;
    Optional<InputStream> in = parts.find(part);
    if (in.isPresent()) {
      try (InputStream bytes = in.get()) {
        XmlPart xml = new XmlPart(part, bytes);
        while (xml.next() != XMLStreamConstants.END_DOCUMENT) {
          if (xml.isStart("si")) {
            String text = text(xml, "si");
            held += text.length() + Limits.CHARACTERS_OF_A_TEXT;
            Check.that(
                held <= most,
                "xlsx.package.tooManyTexts",
                "The texts that cells share may have %s characters together, but have more. Maybe"
                    + " split the workbook.",
                most);
            texts.add(text);
          }
        }
      }
    }
    return new SharedTexts(texts);
  }

  /// The text of a number; empty where there is none.
  Optional<String> find(String number) {
    try {
      int index = Integer.parseInt(number.strip());
      return index >= 0 && index < texts.size() ? Optional.of(texts.get(index)) : Optional.empty();
    } catch (NumberFormatException _) {
      return Optional.empty();
    }
  }

  /// The text inside the current tag, all of its runs together, without the reading aids of East
  /// Asian scripts.
  static String text(XmlPart xml, String tag) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    boolean inText = false;
    while (xml.next() != XMLStreamConstants.END_DOCUMENT && !xml.isEnd(tag)) {
      if (xml.isStart("rPh")) {
        xml.skip();
      } else if (xml.isStart("t")) {
        inText = true;
      } else if (xml.isEnd("t")) {
        inText = false;
      } else if (inText) {
        xml.appendText(text);
      }
    }
    return unescaped(text.toString());
  }

  /// `_x000D_` stands for a character that XML cannot hold.
  static String unescaped(String text) {
    return text.contains("_x")
        ? ESCAPED
            .matcher(text)
            .replaceAll(
                code ->
                    Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(code.group(1), 16))))
        : text;
  }
}
