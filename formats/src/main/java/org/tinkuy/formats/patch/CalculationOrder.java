package org.tinkuy.formats.patch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javax.xml.stream.XMLStreamException;
import org.tinkuy.formats.xlsx.Parts;
import org.tinkuy.formats.xlsx.Relations;

/// The part in which a spreadsheet program keeps the order in which it computes cells.
///
/// Where it names a cell that computes nothing any more, programs call the workbook damaged. Where
/// it is not there, they make it anew; so it is left out with what points to it.
///
/// Source: ECMA-376, 5th edition (2016), part 1, section 12.3.1.
///
/// @param part its name
/// @param book the part that points to it
record CalculationOrder(String part, String book) {
  private static final String TYPE = "calcChain";
  private static final String TYPES = "[Content_Types].xml";

  /// The one of a package; empty where it has none.
  static Optional<CalculationOrder> find(Parts parts) throws IOException, XMLStreamException {
    String book = Relations.of("", parts).findTarget("officeDocument").orElse("xl/workbook.xml");
    return Relations.of(book, parts).findTarget(TYPE).map(part -> new CalculationOrder(part, book));
  }

  /// Writers of the parts that point to it, without that, by key.
  Map<String, PackageCopy.PartWriter> writers() {
    return Map.of(
        PackageCopy.key(TYPES),
        (in, out) ->
            without(
                in,
                out,
                tags ->
                    tags.isStart("Override")
                        && tags.attribute("PartName").equalsIgnoreCase("/" + part)),
        PackageCopy.key(Relations.partOf(book)),
        (in, out) ->
            without(
                in,
                out,
                tags ->
                    tags.isStart("Relationship") && tags.attribute("Type").endsWith("/" + TYPE)));
  }

  private static void without(InputStream in, OutputStream out, Predicate<TagStream> left)
      throws IOException {
    TagStream tags = new TagStream(in, out);
    while (tags.next()) {
      if (left.test(tags)) {
        tags.drop();
      }
    }
  }
}
