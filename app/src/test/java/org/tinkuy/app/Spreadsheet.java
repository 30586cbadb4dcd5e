package org.tinkuy.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Assumptions;

/// LibreOffice without a window, which recalculates a workbook; tests that need it are left out,
/// with a word, where there is none.
final class Spreadsheet {
  private static final long MOST_SECONDS = 300;
  private static final Pattern RESULT = Pattern.compile("(</f>)<v>[^<]*</v>");

  private final Path folder;
  private final Path program;

  private Spreadsheet(Path folder, Path program) {
    this.folder = folder;
    this.program = program;
  }

  /// Finds it.
  ///
  /// @param folder where its profile and files lie
  static Spreadsheet start(Path folder) {
    Optional<Path> program = find("soffice").or(() -> find("libreoffice"));
    Assumptions.assumeTrue(
        program.isPresent(), "no LibreOffice here: install libreoffice-calc-nogui");
    return new Spreadsheet(folder, program.orElseThrow());
  }

  private static Optional<Path> find(String name) {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Stream.of(path.split(":", -1))
        .map(each -> Path.of(each, name))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /// The cells of a workbook after every formula was worked out anew: what the file says they give
  /// is taken out before.
  List<Sheet> recalculate(byte[] workbook) {
    try {
      Path in = folder.resolve("bare.xlsx");
      Path out = Files.createDirectories(folder.resolve("out"));
      Files.write(in, bare(workbook));
      Process process =
          new ProcessBuilder(
                  program.toString(),
                  "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                  "--headless",
                  "--convert-to",
                  "xlsx:Calc MS Excel 2007 XML",
                  "--outdir",
                  out.toString(),
                  in.toString())
              .redirectErrorStream(true)
              .redirectOutput(folder.resolve("log").toFile())
              .start();
      if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new AssertionError("LibreOffice took more than " + MOST_SECONDS + " s");
      }
      Path made = out.resolve("bare.xlsx");
      if (!Files.exists(made)) {
        throw new AssertionError(Files.readString(folder.resolve("log")));
      }
      return sheets(Files.readAllBytes(made));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  /// One sheet.
  ///
  /// @param formulas by cell, `C7`
  /// @param values as they stand in the file, by cell; texts are left out
  record Sheet(String name, Map<String, String> formulas, Map<String, String> values) {
    /// A number; NaN where the cell holds an error.
    double number(String cell) {
      String text = values.getOrDefault(cell, "");
      return text.isEmpty() || text.startsWith("#") ? Double.NaN : Double.parseDouble(text);
    }
  }

  /// The sheets of a workbook as they stand in its file.
  static List<Sheet> sheets(byte[] workbook) {
    Map<String, byte[]> parts = parts(workbook);
    List<Sheet> sheets = new ArrayList<>();
    Matcher names =
        Pattern.compile("<sheet [^>]*?name=\"([^\"]*)\"")
            .matcher(
                new String(
                    parts.getOrDefault("xl/workbook.xml", new byte[0]), StandardCharsets.UTF_8));
    while (names.find()) {
      String part = "xl/worksheets/sheet%d.xml".formatted(sheets.size() + 1);
      sheets.add(read(names.group(1), parts.getOrDefault(part, new byte[0])));
    }
    return sheets;
  }

  /// A part of a workbook as text.
  static String part(byte[] workbook, String name) {
    return new String(parts(workbook).getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
  }

  /// The row of an id in a sheet of a money case, where ids stand in column D.
  static int row(byte[] book, int sheet, String id) {
    String strings = part(book, "xl/sharedStrings.xml");
    Matcher all = Pattern.compile("<si><t[^>]*>([^<]*)</t></si>").matcher(strings);
    int index = -1;
    for (int i = 0; all.find() && index < 0; i++) {
      index = all.group(1).equals(id) ? i : -1;
    }
    Matcher cell =
        Pattern.compile("<c r=\"D(\\d+)\"[^>]*><v>" + index + "</v>")
            .matcher(part(book, "xl/worksheets/sheet%d.xml".formatted(sheet)));
    assertThat(cell.find()).as(id).isTrue();
    return Integer.parseInt(cell.group(1));
  }

  private static Sheet read(String name, byte[] part) {
    Sheet sheet = new Sheet(name, new LinkedHashMap<>(), new LinkedHashMap<>());
    try {
      XMLStreamReader xml =
          XMLInputFactory.newDefaultFactory().createXMLStreamReader(new ByteArrayInputStream(part));
      String cell = "";
      boolean isText = false;
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT) {
          switch (xml.getLocalName()) {
            case "c" -> {
              cell = xml.getAttributeValue(null, "r");
              isText = "s".equals(xml.getAttributeValue(null, "t"));
            }
            case "f" -> sheet.formulas.put(cell, xml.getElementText());
            case "v" -> {
              String value = xml.getElementText();
              if (!isText) {
                sheet.values.put(cell, value);
              }
            }
            default -> {}
          }
        }
      }
      return sheet;
    } catch (XMLStreamException e) {
      throw new AssertionError(name, e);
    }
  }

  /// The workbook with another number in a cell.
  ///
  /// @param sheet counted from 1
  static byte[] with(byte[] workbook, int sheet, String cell, double value) {
    String part = "xl/worksheets/sheet%d.xml".formatted(sheet);
    return rewritten(
        workbook,
        part,
        text ->
            text.replaceFirst("(<c r=\"" + cell + "\"[^>]*><v>)[^<]*(</v>)", "$1" + value + "$2"));
  }

  private static byte[] bare(byte[] workbook) {
    return rewritten(
        workbook,
        "xl/worksheets/",
        text -> RESULT.matcher(text).replaceAll("$1").replace(" t=\"e\"><f>", "><f>"));
  }

  private static byte[] rewritten(byte[] workbook, String start, UnaryOperator<String> change) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts(workbook).entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(
            part.getKey().startsWith(start)
                ? change
                    .apply(new String(part.getValue(), StandardCharsets.UTF_8))
                    .getBytes(StandardCharsets.UTF_8)
                : part.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static Map<String, byte[]> parts(byte[] workbook) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (InputStream in = new ByteArrayInputStream(workbook);
        ZipInputStream zip = new ZipInputStream(in)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return parts;
  }
}
