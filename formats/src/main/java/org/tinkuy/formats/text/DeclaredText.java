package org.tinkuy.formats.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Place;
import org.tinkuy.kernel.Sentence;

/// Reads bytes as text in the encoding that an XML file declares in its first line: UTF-8 where it
/// declares none.
public final class DeclaredText {
  private static final Pattern DECLARED =
      Pattern.compile("<\\?xml[^>]*?\\sencoding\\s*=\\s*[\"']([^\"']*)[\"']");

  /// How far a declaration may reach, bytes.
  private static final int START_BYTES = 300;

  private DeclaredText() {}

  /// The text; empty, with an error, where the bytes are not what the file declares.
  ///
  /// @param name how people call the file, in issues
  public static Optional<String> read(String name, byte[] bytes, Attempt attempt) {
    Optional<Charset> wide = WideText.find(bytes);
    String declared = declared(bytes);
    if (wide.isEmpty() && declared.equalsIgnoreCase(StandardCharsets.UTF_8.name())) {
      return FileText.utf8(name, bytes, attempt);
    }
    try {
      boolean known = wide.isPresent() || Charset.isSupported(declared);
      Charset charset = wide.orElse(known ? Charset.forName(declared) : StandardCharsets.US_ASCII);
      String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (CharacterCodingException | IllegalArgumentException _) {
      attempt.error(
          "file.encoding",
          Place.file(name),
          Sentence.of("hint.file.encoding", "Export it again as UTF-8."),
          "File '%s': it says that its letters are '%s', but they are not.",
          name,
          declared);
      return Optional.empty();
    }
  }

  private static String declared(byte[] bytes) {
    int length = Math.min(bytes.length, START_BYTES);
    Matcher found = DECLARED.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
    return found.find() ? found.group(1) : StandardCharsets.UTF_8.name();
  }
}
