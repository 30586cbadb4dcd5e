package org.tinkuy.samples.valley;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/// A document of one page as the text of a PDF file: a heading and lines, in the Helvetica that
/// every reader has, with nothing in it that differs from run to run.
///
/// Source: ISO 32000-1:2008, 7.5 (file structure) and 9.6.2.2 (standard fonts); letters beyond
/// ASCII as octal codes of WinAnsiEncoding, so that the file stays plain text.
record PaperPdf(List<String> lines) {
  private static final Charset LETTERS = Charset.forName("windows-1252");
  private static final int TOP_pt = 770;
  private static final int LEFT_pt = 56;
  private static final int STEP_pt = 18;

  /// The file.
  String text() {
    String content = content();
    List<String> objects =
        List.of(
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
                + " /Resources << /Font << /F1 5 0 R /F2 6 0 R >> >> >>",
            "<< /Length " + content.length() + " >>\nstream\n" + content + "endstream",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold"
                + " /Encoding /WinAnsiEncoding >>");
    StringBuilder file = new StringBuilder("%PDF-1.4\n");
    List<Integer> starts = new ArrayList<>();
    for (int i = 0; i < objects.size(); i++) {
      starts.add(file.length());
      file.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
    }
    int table = file.length();
    file.append("xref\n0 ").append(objects.size() + 1).append("\n0000000000 65535 f \n");
    starts.forEach(start -> file.append("%010d 00000 n \n".formatted(start)));
    return file.append("trailer\n<< /Size ")
        .append(objects.size() + 1)
        .append(" /Root 1 0 R >>\nstartxref\n")
        .append(table)
        .append("\n%%EOF\n")
        .toString();
  }

  private String content() {
    StringBuilder content = new StringBuilder("BT\n");
    content.append("/F2 14 Tf\n").append(LEFT_pt).append(' ').append(TOP_pt).append(" Td\n");
    content.append('(').append(escaped(lines.getFirst())).append(") Tj\n/F1 11 Tf\n");
    for (String line : lines.subList(1, lines.size())) {
      content.append("0 -").append(STEP_pt).append(" Td\n");
      content.append('(').append(escaped(line)).append(") Tj\n");
    }
    return content.append("ET\n").toString();
  }

  private static String escaped(String line) {
    StringBuilder text = new StringBuilder();
    for (byte b : line.getBytes(LETTERS)) {
      int code = b & 0xFF;
      if (code == '(' || code == ')' || code == '\\') {
        text.append('\\').append((char) code);
      } else if (code < ' ' || code > '~') {
        text.append("\\%03o".formatted(code));
      } else {
        text.append((char) code);
      }
    }
    return text.toString();
  }
}
