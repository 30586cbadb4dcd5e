package org.tinkuy.formats.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Issue;

/// Bytes as text: what spreadsheet programs write is read, and what it was is said.
class FileTextTest {
  private static final Charset DOS = Charset.forName("IBM850");
  private static final String TEXT = "empresa;año\nPeña;2024\n";

  private final Attempt attempt = new Attempt();

  @TempDir private Path disk;

  private String read(byte[] bytes) {
    return FileText.text("a.csv", bytes, attempt).orElse("(nothing)");
  }

  private List<String> codes() {
    return attempt.issues().stream().map(Issue::code).toList();
  }

  @Test
  void utf8IsReadInSilenceWithOrWithoutItsMark() {
    assertThat(read(TEXT.getBytes(StandardCharsets.UTF_8))).isEqualTo(TEXT);
    assertThat(read(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8))).isEqualTo(TEXT);
    assertThat(read(new byte[0])).isEmpty();
    assertThat(codes()).isEmpty();
  }

  @Test
  void utf16IsReadAndSaidWithOrWithoutItsMark() {
    for (Charset wide : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      assertThat(read(TEXT.getBytes(wide))).isEqualTo(TEXT);
      assertThat(read(("\uFEFF" + TEXT).getBytes(wide))).isEqualTo(TEXT);
      assertThat(FileText.charsetOf(TEXT.getBytes(wide))).isEqualTo(wide);
    }
    assertThat(codes()).hasSize(4).containsOnly("file.utf16");
  }

  /// The line and the word tell a person whether the guess was right.
  @Test
  void windows1252IsReadAndTheFirstWordThatShowsItIsNamed() {
    byte[] bytes = TEXT.getBytes(WesternText.WINDOWS_1252);

    assertThat(read(bytes)).isEqualTo(TEXT);
    assertThat(codes()).containsExactly("file.windows1252");
    assertThat(attempt.issues().getFirst().values()).contains("1", "año");
    assertThat(FileText.charsetOf(bytes)).isEqualTo(WesternText.WINDOWS_1252);
  }

  /// In the encoding of DOS `ñ` is the byte of a sign, which stands in no word.
  @Test
  void anotherOldEncodingIsNotTakenForWindows1252() {
    assertThat(read(TEXT.getBytes(DOS))).isEqualTo("(nothing)");
    assertThat(codes()).containsExactly("file.notUtf8");
    assertThat(attempt.issues().getFirst().place().row()).isEqualTo(1);
  }

  @Test
  void bytesThatAreNoTextAreRefused() {
    assertThat(read("a\nb\0c".getBytes(StandardCharsets.UTF_8))).isEqualTo("(nothing)");
    assertThat(codes()).containsExactly("file.binary");
    assertThat(attempt.issues().getFirst().place().row()).isEqualTo(2);
  }

  @Test
  void aFileIsReadUpToItsBoundAndNotOneByteMore() throws IOException {
    Path file = Files.write(disk.resolve("a.csv"), new byte[10]);

    assertThat(FileText.bytes(file, "a.csv", 10, attempt)).isPresent();
    assertThat(codes()).isEmpty();
    assertThat(FileText.bytes(file, "a.csv", 9, attempt)).isEmpty();
    assertThat(FileText.bytes(disk.resolve("b.csv"), "b.csv", 9, attempt)).isEmpty();
    assertThat(FileText.bytes(disk, "dir", 1 << 20, attempt)).isEmpty();
    assertThat(codes()).containsExactly("file.tooLarge", "file.absent", "file.unreadable");
  }

  /// The system's own files say that they have no bytes.
  @Test
  void aFileThatTellsNoSizeIsReadWholeAllTheSame() throws IOException {
    Path system = Path.of("/proc/version");
    assumeTrue(Files.isRegularFile(system));
    byte[] bytes = Files.readAllBytes(system);

    assertThat(FileText.bytes(system, "version", 10_000, attempt)).contains(bytes);
    assertThat(FileText.bytes(system, "version", bytes.length, attempt)).contains(bytes);
    assertThat(FileText.bytes(system, "version", bytes.length - 1, attempt)).isEmpty();
    assertThat(codes()).containsExactly("file.tooLarge");
  }

  @Test
  void anXmlFileIsReadAsItDeclares() {
    String head = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><a>ñ</a>";
    assertThat(DeclaredText.read("a.kml", head.getBytes(StandardCharsets.ISO_8859_1), attempt))
        .contains(head);
    assertThat(DeclaredText.read("a.kml", "<a>ñ</a>".getBytes(StandardCharsets.UTF_8), attempt))
        .contains("<a>ñ</a>");
    assertThat(DeclaredText.read("a.kml", head.getBytes(StandardCharsets.UTF_16LE), attempt))
        .contains(head);
    assertThat(codes()).isEmpty();
  }

  @Test
  void anXmlFileThatIsNotWhatItDeclaresIsRefused() {
    String ascii = "<?xml version='1.0' encoding='US-ASCII'?><a>ñ</a>";
    String unknown = "<?xml version='1.0' encoding='klingon'?><a>n</a>";

    assertThat(DeclaredText.read("a.kml", ascii.getBytes(StandardCharsets.UTF_8), attempt))
        .isEmpty();
    assertThat(codes()).containsExactly("file.encoding");
    // plain letters are the same in every encoding that may be meant
    assertThat(DeclaredText.read("a.kml", unknown.getBytes(StandardCharsets.UTF_8), attempt))
        .contains(unknown);
  }
}
