package org.tinkuy.formats.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Tells UTF-16 text, which some programs write as "Unicode text", with or without its mark.
final class WideText {
  /// How much of a file is looked at, bytes.
  private static final int LOOK = 1 << 14;

  private WideText() {}

  /// The order of bytes; empty where the bytes are no UTF-16 text. Without a mark, text is told by
  /// its zero bytes, which stand in every second place only.
  static Optional<Charset> find(byte[] bytes) {
    if (bytes.length < 2 || bytes.length % 2 != 0) {
      return Optional.empty();
    }
    if (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    if (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    int look = Math.min(bytes.length, LOOK);
    int even = 0;
    int odd = 0;
    for (int i = 0; i < look; i++) {
      if (bytes[i] == 0) {
        even += i % 2 == 0 ? 1 : 0;
        odd += i % 2;
      }
    }
    int many = look * 2 / 5;
    if (odd >= many && even == 0 && odd > 0) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return even >= many && odd == 0 && even > 0
        ? Optional.of(StandardCharsets.UTF_16BE)
        : Optional.empty();
  }

  /// The text without its mark.
  static String decode(byte[] bytes, Charset charset) {
    String text = new String(bytes, charset);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
