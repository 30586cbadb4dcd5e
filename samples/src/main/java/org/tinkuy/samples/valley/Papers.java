package org.tinkuy.samples.valley;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import org.tinkuy.samples.folder.SampleFolder;
import org.tinkuy.samples.folder.TableFile;

/// `park.yaml`, the table `evidence` and the documents that are kept in the folder, small PDF
/// files.
final class Papers {
  void write(SampleFolder folder) {
    folder.text("park.yaml", text("park.yaml"));
    TableFile table =
        folder.table("evidence", "evidence title file sha256 held seenBy issuer issued expires");
    for (Sheet.Line line : Sheet.read("evidence").rows()) {
      TableFile.Row row =
          table
              .row()
              .set("evidence", line.text("evidence"))
              .set("title", line.text("title"))
              .set("held", line.text("held"))
              .set("seenBy", line.text("seenBy"))
              .set("issuer", line.text("issuer"))
              .set("issued", line.text("issued"))
              .set("expires", line.text("expires"));
      if (line.has("file")) {
        String content =
            new PaperPdf(text("evidence/" + line.text("file")).lines().toList()).text();
        String file = line.text("file").replace(".txt", ".pdf");
        folder.text("evidence/" + file, content);
        row.set("file", file).set("sha256", sha256(content));
      }
    }
  }

  static String text(String resource) {
    try (InputStream in =
        Objects.requireNonNull(Papers.class.getResourceAsStream(resource), resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }

  private static String sha256(String content) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(content.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
