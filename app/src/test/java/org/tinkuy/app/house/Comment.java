package org.tinkuy.app.house;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One line of a comment, as written, with the number of its line.
record Comment(int line, String text) {
  /// Text blocks, strings and characters come first, so that a slash inside them begins nothing.
  /// Loops never give back (`*+`): one that may would need a deep stack for a long text block.
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<text>\"\"\"(?:\\\\.|\"(?!\"\")|[^\"\\\\])*+\"\"\""
              + "|\"(?:\\\\.|[^\"\\\\\\n])*+\"|'(?:\\\\.|[^'\\\\\\n])*+')"
              + "|(?<comment>//[^\\n]*|/\\*.*?\\*/)",
          Pattern.DOTALL);

  static List<Comment> in(String source) {
    List<Comment> comments = new ArrayList<>();
    Matcher token = TOKEN.matcher(source);
    while (token.find()) {
      if (token.group("comment") != null) {
        int line =
            1 + (int) source.substring(0, token.start()).chars().filter(c -> c == '\n').count();
        for (String text : token.group().lines().toList()) {
          comments.add(new Comment(line++, text.strip()));
        }
      }
    }
    return comments;
  }
}
