package org.tinkuy.formats.patch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.tinkuy.kernel.Check;

/// Copies an XML part from tag to tag, byte for byte, and lets its user write between them.
///
/// The tag at hand is not yet written: what is inserted comes before it, and after it once it was
/// kept. The part must be one that an XML reader has read without error, in an encoding that has
/// ASCII; nothing is resolved here.
final class TagStream {
  private static final int BUFFER = 1 << 16;
  private static final byte[] COMMENT_END = {'-', '-', '>'};
  private static final byte[] CDATA_END = {']', ']', '>'};
  private static final byte[] INSTRUCTION_END = {'?', '>'};

  private final InputStream in;
  private final OutputStream out;
  private final byte[] buffer = new byte[BUFFER];
  private final ByteArrayOutputStream text = new ByteArrayOutputStream();
  private int at;
  private int end;
  private byte[] tag = new byte[1 << 10];
  private int length;
  private int nameStart;
  private int nameEnd;
  private int depth;
  private int open;
  private boolean pending;
  private boolean dropping;
  private boolean capturing;
  private boolean begun;

  TagStream(InputStream in, OutputStream out) {
    this.in = in;
    this.out = out;
  }

  /// Goes on to the next tag; what lies between is copied.
  ///
  /// @return whether there is one
  boolean next() throws IOException {
    if (pending) {
      keep();
    }
    text.reset();
    while (skipTo('<')) {
      length = 0;
      take('<');
      int kind = peek();
      if (kind == '!' || kind == '?') {
        markup(kind);
      } else {
        readTag();
        return pending;
      }
    }
    return false;
  }

  private void readTag() throws IOException {
    int quote = 0;
    while (at < end || fill()) {
      int start = at;
      while (at < end) {
        int b = buffer[at];
        at++;
        if (quote != 0) {
          quote = b == quote ? 0 : quote;
        } else if (b == '"' || b == '\'') {
          quote = b;
        } else if (b == '>') {
          take(start, at);
          parse();
          return;
        }
      }
      take(start, at);
    }
    write(tag, 0, length);
  }

  private void parse() {
    boolean isEnd = tag[1] == '/';
    nameStart = isEnd ? 2 : 1;
    nameEnd = nameStart;
    while (nameEnd < length
        && !isSpace(tag[nameEnd])
        && tag[nameEnd] != '/'
        && tag[nameEnd] != '>') {
      nameEnd++;
    }
    if (isEnd) {
      depth = open;
      open--;
    } else {
      depth = open + 1;
      open += isSelfClosed() ? 0 : 1;
    }
    for (int i = nameStart; i < nameEnd; i++) {
      if (tag[i] == ':') {
        nameStart = i + 1;
      }
    }
    pending = true;
  }

  private static boolean isSpace(byte b) {
    return b == ' ' || b == '\n' || b == '\t' || b == '\r';
  }

  /// Copies a comment, an instruction or a block of raw text.
  private void markup(int kind) throws IOException {
    byte[] stop = INSTRUCTION_END;
    if (kind == '!') {
      take(read());
      int second = peek();
      Check.that(
          second == '-' || second == '[',
          "patch.part.documentType",
          "Patch: a part declares a document type, which no spreadsheet program writes.");
      stop = second == '-' ? COMMENT_END : CDATA_END;
    }
    int b = read();
    while (b >= 0) {
      take(b);
      if (endsWith(stop)) {
        break;
      }
      b = read();
    }
    write(tag, 0, length);
  }

  private boolean endsWith(byte[] stop) {
    int start = length - stop.length;
    // "<!-->" begins a comment and does not end it
    int least = Arrays.equals(stop, COMMENT_END) ? 4 : 2;
    return start >= least && Arrays.equals(tag, start, length, stop, 0, stop.length);
  }

  private boolean skipTo(char stop) throws IOException {
    while (at < end || fill()) {
      int i = at;
      while (i < end && buffer[i] != stop) {
        i++;
      }
      write(buffer, at, i - at);
      if (capturing) {
        text.write(buffer, at, i - at);
      }
      at = i;
      if (i < end) {
        at++;
        return true;
      }
    }
    return false;
  }

  private boolean fill() throws IOException {
    end = Math.max(0, in.read(buffer, 0, BUFFER));
    at = 0;
    if (!begun && end > 1) {
      begun = true;
      int mark = ((buffer[0] & 0xFF) << 8) | (buffer[1] & 0xFF);
      Check.that(
          mark != 0xFEFF && mark != 0xFFFE,
          "patch.part.wide",
          "Patch: a part is written in UTF-16, which no spreadsheet program does, and cannot be added"
              + " to. Maybe save it again in a spreadsheet program.");
    }
    return end > 0;
  }

  private int read() throws IOException {
    return at < end || fill() ? buffer[at++] & 0xFF : -1;
  }

  private int peek() throws IOException {
    return at < end || fill() ? buffer[at] & 0xFF : -1;
  }

  private void take(int b) {
    if (length == tag.length) {
      tag = Arrays.copyOf(tag, 2 * length);
    }
    tag[length] = (byte) b;
    length++;
  }

  private void take(int start, int stop) {
    int count = stop - start;
    if (length + count > tag.length) {
      tag = Arrays.copyOf(tag, Math.max(2 * tag.length, length + count));
    }
    System.arraycopy(buffer, start, tag, length, count);
    length += count;
  }

  private void write(byte[] bytes, int start, int count) throws IOException {
    if (!dropping) {
      out.write(bytes, start, count);
    }
  }

  /// Whether the tag begins an element of this name, or is the whole of it.
  boolean isStart(String name) {
    return tag[1] != '/' && isNamed(name);
  }

  /// Whether the tag ends an element of this name that did not close itself.
  boolean isEnd(String name) {
    return tag[1] == '/' && isNamed(name);
  }

  private boolean isNamed(String name) {
    if (nameEnd - nameStart != name.length()) {
      return false;
    }
    for (int i = 0; i < name.length(); i++) {
      if (tag[nameStart + i] != name.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  boolean isStart() {
    return tag[1] != '/';
  }

  /// Whether the element is empty and closes itself.
  boolean isSelfClosed() {
    return tag[length - 2] == '/';
  }

  /// How deep the element lies; 1 for the root.
  int depth() {
    return depth;
  }

  /// The name of the element without its prefix.
  String name() {
    return new String(tag, nameStart, nameEnd - nameStart, StandardCharsets.UTF_8);
  }

  /// The prefix of the element with its colon; "" where it has none.
  String prefix() {
    int start = tag[1] == '/' ? 2 : 1;
    return new String(tag, start, nameStart - start, StandardCharsets.UTF_8);
  }

  /// An attribute by its name without prefix; "" where there is none.
  String attribute(String name) {
    int i = nameEnd;
    while (i < length) {
      while (i < length && (isSpace(tag[i]) || tag[i] == '/' || tag[i] == '>')) {
        i++;
      }
      int start = i;
      while (i < length && tag[i] != '=' && !isSpace(tag[i]) && tag[i] != '>') {
        start = tag[i] == ':' ? i + 1 : start;
        i++;
      }
      boolean found = matches(start, i, name);
      while (i < length && tag[i] != '"' && tag[i] != '\'') {
        i++;
      }
      int value = i + 1;
      i = closing(i);
      if (found && value <= i) {
        return XmlText.decoded(new String(tag, value, i - value, StandardCharsets.UTF_8));
      }
      i++;
    }
    return "";
  }

  private int closing(int quote) {
    int i = quote + 1;
    while (i < length && tag[i] != tag[quote]) {
      i++;
    }
    return Math.min(i, length);
  }

  private boolean matches(int start, int stop, String name) {
    if (stop - start != name.length()) {
      return false;
    }
    for (int i = 0; i < name.length(); i++) {
      if (tag[start + i] != name.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /// Writes XML at this point; plain ASCII only.
  void insert(String xml) throws IOException {
    out.write(xml.getBytes(StandardCharsets.US_ASCII));
  }

  /// Writes the tag.
  void keep() throws IOException {
    write(tag, 0, length);
    pending = false;
  }

  /// Writes an element that closes itself as one that holds something: only bytes between its own
  /// are added.
  void keepWith(String xml) throws IOException {
    String closing = prefix() + name();
    write(tag, 0, length - 2);
    insert(">" + xml + "<");
    write(tag, length - 2, 1);
    insert(closing);
    write(tag, length - 1, 1);
    pending = false;
  }

  /// Leaves the whole element at hand out.
  void drop() throws IOException {
    pending = false;
    if (isSelfClosed()) {
      return;
    }
    int level = depth;
    dropping = true;
    while (next() && (depth != level || isStart())) {
      pending = false;
    }
    pending = false;
    dropping = false;
  }

  /// From now on the text before each tag is kept for [#text].
  void capture(boolean on) {
    capturing = on;
  }

  /// What stood between the tag before and this one, where it is captured.
  String text() {
    return XmlText.decoded(text.toString(StandardCharsets.UTF_8));
  }
}
